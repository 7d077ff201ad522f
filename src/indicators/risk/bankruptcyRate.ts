import type { AgeRange } from "../../model/ages.ts";
import type { TerritoryYear } from "../../model/territoryYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { inhabited } from "../people/isInhabited.ts";
import { personsAged } from "../people/personsAged.ts";
import { ratePer } from "../ratePer.ts";

/** The part of a territory's year that {@link bankruptcyRate} reads. */
export type BankruptcyRateInput = Pick<TerritoryYear, "bankruptcies" | "population">;

/**
 * Personal bankruptcies (osobní bankroty) opened in the year per 1 000 persons of an age range.
 *
 * rate = 1 000 × persons whose bankruptcy was opened / persons of the range
 *
 * Bankruptcy is for adults, but age tables by five years do not know 18+, so the base is 15+ as of persons in execution. More may
 * be good news: it is the way out of debt, and help with applying raises it.
 *
 * @param year - the count and the base of a territory
 * @param options.ages - the persons it is counted for; `"18+"` where the table has single years @default "15+"
 * @returns per 1 000 persons; `null` when either is unknown or the denominator is 0
 * @throws RangeError `count-negative`, `not-finite`, `age-range-invalid`
 *
 * @example
 * bankruptcyRate({ bankruptcies: 34, population: { "T/15+": 17000 } }) // => 2
 * bankruptcyRate({ bankruptcies: 34, population: { "T/18+": 16000 } }, { ages: "18+" }) // => 2.125
 *
 * @see docs/methods/risk.md
 * @category Risk
 */
export function bankruptcyRate(year: BankruptcyRateInput, options: { readonly ages?: AgeRange } = {}): number | null {
  const { ages = "15+" } = options;
  return ratePer({ count: year.bankruptcies, base: personsAged(year, { ages }) }, 1000);
}

/** Catalogue card of {@link bankruptcyRate}. */
export const bankruptcyRateIndicator: RatioIndicator<BankruptcyRateInput> = {
  id: "bankruptcy-rate",
  version: 1,
  cs: "osobní bankroty na 1 000 osob 15+",
  en: "personal bankruptcies per 1 000 persons aged 15+",
  topic: "risk",
  subject: "territoryYear",
  unit: "per-1000-persons",
  polarity: "none",
  sources: ["kpss"],
  caveat: {
    cs: "Více může být dobrá zpráva: oddlužení je cesta z dluhů.",
    en: "More may be good news: bankruptcy is the way out of debt.",
  },
  interpretation: {
    cs: "Osoby, kterým bylo v roce povoleno oddlužení, na tisíc osob 15+.",
    en: "Persons whose bankruptcy was opened in the year, for a thousand persons aged 15+.",
  },
  parameters: { ages: "15+" },
  kind: "ratio",
  scale: 1000,
  numerator: [{ field: "bankruptcies" }],
  denominator: [{ field: "population", ages: "15+" }],
  interval: "poisson",
  unlessZero: inhabited,
};
