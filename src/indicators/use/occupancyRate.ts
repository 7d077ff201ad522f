import type { ServiceYear } from "../../model/serviceYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { share } from "../share.ts";

/** The part of a service's year that {@link occupancyRate} reads. */
export type OccupancyRateInput = Pick<ServiceYear, "bedDaysUsed" | "bedDaysAvailable">;

/**
 * Occupancy of a residential service (obložnost).
 *
 * occupancy = bed-days used / bed-days available
 *
 * May exceed 1 where beds were added during the year. Tells nothing of unmet demand: a full home and a home where people
 * wait look the same. A service without beds has no occupancy.
 *
 * @param year - figures of one service in one year
 * @returns a fraction [1]; `null` when either count is unknown or no beds were available
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * occupancyRate({ bedDaysUsed: 3285, bedDaysAvailable: 3650 }) // => 0.9
 * occupancyRate({ bedDaysUsed: null, bedDaysAvailable: 3650 }) // => null
 *
 * @see docs/methods/services.md
 * @category Use
 */
export function occupancyRate(year: OccupancyRateInput): number | null {
  return share({ part: year.bedDaysUsed, whole: year.bedDaysAvailable });
}

/** Catalogue card of {@link occupancyRate}. */
export const occupancyRateIndicator: RatioIndicator<OccupancyRateInput> = {
  id: "occupancy-rate",
  version: 1,
  cs: "obložnost lůžek",
  en: "bed occupancy rate",
  topic: "use",
  subject: "serviceYear",
  unit: "1",
  polarity: "none",
  sources: ["mpsv-reporting-help"],
  caveat: {
    cs: "O neuspokojené poptávce nevypovídá: plný domov a domov, u něhož čekají žadatelé, vypadají stejně.",
    en: "Tells nothing of unmet demand: a full home and a home where people wait look the same.",
  },
  interpretation: {
    cs: "Lůžkoden je jedno lůžko obsazené jeden den; dny provozu vykazuje služba.",
    en: "A bed-day is one bed occupied for one day; the service reports its days of operation.",
  },
  kind: "ratio",
  scale: 1,
  numerator: [{ field: "bedDaysUsed" }],
  denominator: [{ field: "bedDaysAvailable" }],
  unlessZero: [{ field: "bedDaysAvailable" }],
};
