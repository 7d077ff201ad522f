import type { ServiceYear } from "../../model/serviceYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { ratioOfCounts } from "../ratioOfCounts.ts";

/** The part of a service's year that {@link averageStay} reads. */
export type AverageStayInput = Pick<ServiceYear, "bedDaysUsed" | "clients">;

/**
 * Average stay within the year (průměrná délka pobytu v roce).
 *
 * bed-days used / clients
 *
 * Days within the year only: who has lived there for ten years has 366 of them at most.
 *
 * @param year - figures of one service in one year
 * @returns days per client [day]; `null` when a figure is unknown or the denominator is 0
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * averageStay({ bedDaysUsed: 3285, clients: 12 }) // => 273.75
 *
 * @see docs/methods/services.md
 * @category Use
 */
export function averageStay(year: AverageStayInput): number | null {
  return ratioOfCounts(year.bedDaysUsed, year.clients);
}

/** Catalogue card of {@link averageStay}. */
export const averageStayIndicator: RatioIndicator<AverageStayInput> = {
  id: "average-stay",
  version: 1,
  cs: "průměrná délka pobytu klienta v roce",
  en: "average stay of a client in the year",
  topic: "use",
  subject: "serviceYear",
  unit: "days",
  polarity: "none",
  sources: ["kpss"],
  caveat: {
    cs: "Měří jen dny uvnitř roku; kdo bydlí ve službě deset let, má v ní nejvýš 366 dnů.",
    en: "Measures days within the year only; who has lived there for ten years has 366 days at most.",
  },
  kind: "ratio",
  scale: 1,
  numerator: [{ field: "bedDaysUsed" }],
  denominator: [{ field: "clients" }],
  unlessZero: [{ field: "bedDaysUsed" }],
};
