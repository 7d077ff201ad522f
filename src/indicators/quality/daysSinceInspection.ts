import { rangeRefusal } from "../../model/refusal.ts";
import type { ServiceYear } from "../../model/serviceYear.ts";
import type { CustomIndicator } from "../indicator.ts";

/** The part of a service's year that {@link daysSinceInspection} reads. */
export type DaysSinceInspectionInput = Pick<ServiceYear, "daysSinceInspection">;

/**
 * Days since the last inspection (dny od poslední inspekce), at the end of the period: a reported figure.
 *
 * The service does not decide when an inspection comes; long ago says nothing bad of it. A service that was never inspected
 * has no such figure and says so by its reason. Days are not added up over services, nor averaged.
 *
 * @param year - figures of one service in one year
 * @returns whole days [day]; `null` when not known or never inspected
 * @throws RangeError `days-invalid`
 *
 * @example
 * daysSinceInspection({ daysSinceInspection: 1204 }) // => 1204
 * daysSinceInspection({ daysSinceInspection: null }) // => null
 *
 * @see docs/methods/services.md
 * @category Quality
 */
export function daysSinceInspection(year: DaysSinceInspectionInput): number | null {
  const days = year.daysSinceInspection;
  if (days !== null && !(Number.isSafeInteger(days) && days >= 0))
    throw rangeRefusal("days-invalid", `daysSinceInspection requires whole days of at least 0, got ${String(days)}`);
  return days === null ? null : days + 0;
}

/** Catalogue card of {@link daysSinceInspection}. */
export const daysSinceInspectionIndicator: CustomIndicator<DaysSinceInspectionInput> = {
  id: "days-since-inspection",
  version: 1,
  cs: "dny od poslední inspekce",
  en: "days since the last inspection",
  topic: "quality",
  subject: "serviceYear",
  unit: "days",
  polarity: "none",
  sources: ["act-108-2006"],
  caveat: {
    cs: "Kdy inspekce přijde, služba neovlivní; dávná inspekce o kvalitě nic neříká.",
    en: "The service does not decide when an inspection comes; one long ago says nothing of quality.",
  },
  kind: "custom",
  reads: ["daysSinceInspection"],
  compute: daysSinceInspection,
  why: () => "not-reported",
};
