import type { ServiceYear } from "../../model/serviceYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { ratioOfCounts } from "../ratioOfCounts.ts";

/** The part of a service's year that {@link restraintMeasuresRate} reads. */
export type RestraintMeasuresRateInput = Pick<ServiceYear, "restraintMeasures" | "bedDaysUsed">;

/**
 * Uses of restraint measures per 1 000 bed-days (použití opatření omezujících pohyb).
 *
 * 1 000 × uses of restraint measures / bed-days used
 *
 * A service that honestly records them looks worse than one that does not. A short hold and a long confinement count the
 * same. Only for services with beds.
 *
 * @param year - figures of one service in one year
 * @returns uses per 1 000 bed-days; `null` when a figure is unknown or the denominator is 0
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * restraintMeasuresRate({ restraintMeasures: 5, bedDaysUsed: 3285 }) // => 1.5220700152207
 *
 * @see docs/methods/services.md
 * @category Quality
 */
export function restraintMeasuresRate(year: RestraintMeasuresRateInput): number | null {
  return ratioOfCounts(year.restraintMeasures, year.bedDaysUsed, 1000);
}

/** Catalogue card of {@link restraintMeasuresRate}. */
export const restraintMeasuresRateIndicator: RatioIndicator<RestraintMeasuresRateInput> = {
  id: "restraint-measures-rate",
  version: 1,
  cs: "použití opatření omezujících pohyb na 1 000 lůžkodnů",
  en: "uses of restraint measures per 1 000 bed-days",
  topic: "quality",
  subject: "serviceYear",
  unit: "per-1000-bed-days",
  polarity: "lower-is-better",
  sources: ["act-108-2006"],
  caveat: {
    cs: "Služba, která použití poctivě zapisuje, vypadá hůř než služba, která je nezapisuje.",
    en: "A service that honestly records them looks worse than one that does not.",
  },
  legalBasis: ["§ 85 odst. 5 zákona č. 108/2006 Sb."],
  kind: "ratio",
  scale: 1000,
  numerator: [{ field: "restraintMeasures" }],
  denominator: [{ field: "bedDaysUsed" }],
  interval: "poisson",
  unlessZero: [{ field: "bedDaysUsed" }],
};
