import { type MoneyPayer, moneyPayers } from "../../codebooks/moneyPayers.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import type { ServiceYear } from "../../model/serviceYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { share } from "../share.ts";
import { allRevenues, revenueCellsOf, revenueSum } from "./revenueSum.ts";

/** The part of a service's year that {@link revenueShareByPayer} reads. */
export type RevenueShareByPayerInput = Pick<ServiceYear, "revenues">;

/**
 * Share of a payer in all revenues (podíl plátce): who pays the money out, whosever it is.
 *
 * share = revenues that the payer pays out / all revenues
 *
 * The region pays out money of the state, of European funds and its own: the share tells on whose decision the service
 * lives, not whose money it is. Every cell has to be known. Users, health insurance and others pay out their own money only: their share
 * is that of {@link revenueShareByOrigin}, and the catalogue has it once.
 *
 * @param year - revenues of one service in one year [haléř]
 * @param options.payer - who pays
 * @returns a fraction [1]; `null` when any cell is unknown or there were no revenues
 * @throws RangeError `count-negative`, `not-finite`, `payer-unknown`
 *
 * @example
 * const revenues = completeRevenues({ "state/kraj": 600, "kraj/kraj": 50, "obec/obec": 100, "user/user": 250 })
 * revenueShareByPayer({ revenues }, { payer: "kraj" }) // => 0.65
 * revenueShareByPayer({ revenues: { ...revenues, "eu/kraj": null } }, { payer: "kraj" }) // => null
 *
 * @see docs/methods/money.md
 * @category Money
 */
export function revenueShareByPayer(year: RevenueShareByPayerInput, options: { readonly payer: MoneyPayer }): number | null {
  const cells = revenueCellsOf(null, known(options.payer));
  return share({ part: revenueSum(year, cells), whole: revenueSum(year, revenueCellsOf(null)) });
}

function known(payer: MoneyPayer): MoneyPayer {
  if (moneyPayers.some(({ code }) => code === payer)) return payer;
  const codes = moneyPayers.map(({ code }) => code).join(", ");
  throw rangeRefusal("payer-unknown", `revenueShareByPayer requires one of ${codes}, got ${String(payer)}`);
}

/** By whom it was paid, in Czech. */
const BY: Readonly<Record<MoneyPayer, string>> = {
  state: "státem",
  kraj: "krajem",
  obec: "obcemi",
  user: "uživateli",
  insurance: "zdravotními pojišťovnami",
  other: "ostatními plátci",
};

/**
 * Catalogue card of {@link revenueShareByPayer} for one payer.
 *
 * @param choice.payer - who pays
 * @returns the card
 * @throws RangeError `payer-unknown`
 *
 * @example
 * revenueShareByPayerIndicator({ payer: "kraj" }).cs // => "podíl výnosů vyplacených krajem"
 */
export function revenueShareByPayerIndicator(choice: { readonly payer: MoneyPayer }): RatioIndicator<RevenueShareByPayerInput> {
  const payer = known(choice.payer);
  const en = moneyPayers.find(({ code }) => code === payer)?.en ?? payer;
  return {
    id: `revenue-share-by-payer/${payer}`,
    version: 1,
    cs: `podíl výnosů vyplacených ${BY[payer]}`,
    en: `share of revenues paid out by ${en}`,
    topic: "money",
    subject: "serviceYear",
    unit: "1",
    polarity: "none",
    sources: ["kpss"],
    caveat: {
      cs: "Plátce nemusí být vlastníkem peněz: kraj vyplácí i státní dotaci a evropské fondy.",
      en: "Who pays need not own the money: the region pays out the state subsidy and European funds as well.",
    },
    parameters: { payer },
    kind: "ratio",
    scale: 1,
    numerator: revenueCellsOf(null, payer).map((cell) => ({ field: `revenues/${cell}` as const })),
    denominator: allRevenues,
  };
}
