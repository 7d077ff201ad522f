import type { ServiceYear } from "../../model/serviceYear.ts";
import type { SumIndicator } from "../indicator.ts";
import { sumOfCounts } from "../sumOfCounts.ts";

/** The part of a service's year that {@link directCareFte} reads. */
export type DirectCareFteInput = Pick<ServiceYear, "fteDirect">;

/**
 * Full-time equivalents in direct care (průměrné přepočtené úvazky v přímé péči).
 *
 * as reported
 *
 * The unit in which networks count outreach and ambulatory services. What was worked, not what the network counts on; a vacancy is
 * not in it.
 *
 * @param year - figures of one service in one year
 * @returns full-time equivalents [FTE]; `null` when not known
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * directCareFte({ fteDirect: 6.25 }) // => 6.25
 *
 * @see docs/methods/services.md
 * @category Staff
 */
export function directCareFte(year: DirectCareFteInput): number | null {
  return sumOfCounts([year.fteDirect]);
}

/** Catalogue card of {@link directCareFte}. */
export const directCareFteIndicator: SumIndicator<DirectCareFteInput> = {
  id: "direct-care-fte",
  version: 1,
  cs: "úvazky v přímé péči",
  en: "full-time equivalents in direct care",
  topic: "staff",
  subject: "serviceYear",
  unit: "fte",
  polarity: "none",
  sources: ["zlin-kissos", "prague-support-2013"],
  caveat: {
    cs: "Kolik se odpracovalo, ne kolik úvazků má služba v síti; neobsazená místa se nepočítají.",
    en: "What was worked, not what the service has in the network; vacancies are not in it.",
  },
  kind: "sum",
  terms: [{ field: "fteDirect" }],
  partial: "at-least",
};
