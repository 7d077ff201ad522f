import { type MoneyOrigin, moneyOrigins } from "../../codebooks/moneyOrigins.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import type { ServiceYear } from "../../model/serviceYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { share } from "../share.ts";
import { allRevenues, revenueCellsOf, revenueSum } from "./revenueSum.ts";

/** The part of a service's year that {@link revenueShareByOrigin} reads. */
export type RevenueShareByOriginInput = Pick<ServiceYear, "revenues">;

/**
 * Share of an origin in all revenues (podíl zdroje podle původu peněz): whose money it is.
 *
 * share = revenues of the origin, whoever pays them out / all revenues
 *
 * State money paid out by the region is money of the state. Each crown stands in one cell only, so the shares of all origins
 * add up to 1. Every cell has to be known, a zero reported as zero; otherwise there is no share, see `completeRevenues`, and
 * `financingMap` for limits of it.
 *
 * @param year - revenues of one service in one year [haléř]
 * @param options.origin - whose money
 * @returns a fraction [1]; `null` when any cell is unknown or there were no revenues
 * @throws RangeError `count-negative`, `not-finite`, `origin-unknown`
 *
 * @example
 * const revenues = completeRevenues({ "state/kraj": 600, "kraj/kraj": 50, "obec/obec": 100, "user/user": 250 })
 * revenueShareByOrigin({ revenues }, { origin: "state" }) // => 0.6
 * revenueShareByOrigin({ revenues }, { origin: "eu" }) // => 0
 * revenueShareByOrigin({ revenues: { "state/kraj": 600 } }, { origin: "state" }) // => null
 *
 * @see docs/methods/money.md
 * @category Money
 */
export function revenueShareByOrigin(year: RevenueShareByOriginInput, options: { readonly origin: MoneyOrigin }): number | null {
  const cells = revenueCellsOf([known(options.origin)]);
  return share({ part: revenueSum(year, cells), whole: revenueSum(year, revenueCellsOf(null)) });
}

function known(origin: MoneyOrigin): MoneyOrigin {
  if (moneyOrigins.some(({ code }) => code === origin)) return origin;
  const codes = moneyOrigins.map(({ code }) => code).join(", ");
  throw rangeRefusal("origin-unknown", `revenueShareByOrigin requires one of ${codes}, got ${String(origin)}`);
}

/** Whose share it is, in Czech. */
const OF: Readonly<Record<MoneyOrigin, string>> = {
  state: "státu",
  kraj: "kraje",
  obec: "obcí",
  eu: "evropských fondů",
  user: "uživatelů",
  insurance: "zdravotních pojišťoven",
  other: "ostatních zdrojů",
};

/**
 * Catalogue card of {@link revenueShareByOrigin} for one origin.
 *
 * @param choice.origin - whose money
 * @returns the card
 * @throws RangeError `origin-unknown`
 *
 * @example
 * revenueShareByOriginIndicator({ origin: "obec" }).cs // => "podíl obcí na výnosech (podle původu peněz)"
 */
export function revenueShareByOriginIndicator(choice: { readonly origin: MoneyOrigin }): RatioIndicator<RevenueShareByOriginInput> {
  const origin = known(choice.origin);
  const en = moneyOrigins.find(({ code }) => code === origin)?.en ?? origin;
  return {
    id: `revenue-share-by-origin/${origin}`,
    version: 1,
    cs: `podíl ${OF[origin]} na výnosech (podle původu peněz)`,
    en: `share of ${en} in revenues (by origin of the money)`,
    topic: "money",
    subject: "serviceYear",
    unit: "1",
    polarity: "none",
    sources: ["kpss"],
    caveat: {
      cs: "Bez údaje o každém zdroji, byť nulovém, podíl není; kdo peníze vyplatil, neříká.",
      en: "Without a figure of every source, be it zero, there is no share; who paid the money out is not in it.",
    },
    parameters: { origin },
    kind: "ratio",
    scale: 1,
    numerator: revenueCellsOf([origin]).map((cell) => ({ field: `revenues/${cell}` as const })),
    denominator: allRevenues,
  };
}
