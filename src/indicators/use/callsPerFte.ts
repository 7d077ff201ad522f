import type { ServiceYear } from "../../model/serviceYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { ratioOfCounts } from "../ratioOfCounts.ts";

/** The part of a service's year that {@link callsPerFte} reads. */
export type CallsPerFteInput = Pick<ServiceYear, "calls" | "fteDirect">;

/**
 * Calls taken per full-time equivalent in direct care (hovory na úvazek v přímé péči).
 *
 * calls / average full-time equivalents in direct care
 *
 * A short call and one of an hour count the same; missed calls are not in it. Compare services
 * of one type and one form only.
 *
 * @param year - figures of one service in one year
 * @returns calls per full-time equivalent in a year; `null` when a figure is unknown or the denominator is 0
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * callsPerFte({ calls: 5610, fteDirect: 3 }) // => 1870
 *
 * @see docs/methods/services.md
 * @category Use
 */
export function callsPerFte(year: CallsPerFteInput): number | null {
  return ratioOfCounts(year.calls, year.fteDirect);
}

/** Catalogue card of {@link callsPerFte}. */
export const callsPerFteIndicator: RatioIndicator<CallsPerFteInput> = {
  id: "calls-per-fte",
  version: 1,
  cs: "hovory na úvazek v přímé péči",
  en: "calls per full-time equivalent in direct care",
  topic: "use",
  subject: "serviceYear",
  unit: "per-fte",
  polarity: "none",
  sources: ["kpss"],
  caveat: {
    cs: "Krátký a hodinový hovor se počítají stejně; zmeškané hovory se nepočítají.",
    en: "A short call and one of an hour count the same; missed calls are not in it.",
  },
  kind: "ratio",
  scale: 1,
  numerator: [{ field: "calls" }],
  denominator: [{ field: "fteDirect" }],
};
