import type { ServiceYear } from "../../model/serviceYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { share } from "../share.ts";

/** The part of a service's year that {@link qualityScore} reads. */
export type QualityScoreInput = Pick<ServiceYear, "qualityPoints" | "qualityPointsMaximum">;

/**
 * Quality score by points (bodové hodnocení kvality).
 *
 * points of the inspection / most points that it could give
 *
 * The verdict is not in it: an essential criterion that was not met spoils it whatever the points, and the bands of the
 * verdict are no part of the library, see `inspectionVerdict`. Newer inspections often give no points. Services are not
 * ranked by it: inspections differ in what they assess.
 *
 * @param year - figures of one service in one year
 * @returns a fraction [1]; `null` when a figure is unknown or the whole is 0
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * qualityScore({ qualityPoints: 128, qualityPointsMaximum: 144 }) // => 0.8888888888888888
 *
 * @see docs/methods/services.md
 * @category Quality
 */
export function qualityScore(year: QualityScoreInput): number | null {
  return share({ part: year.qualityPoints, whole: year.qualityPointsMaximum });
}

/** Catalogue card of {@link qualityScore}. */
export const qualityScoreIndicator: RatioIndicator<QualityScoreInput> = {
  id: "quality-score",
  version: 1,
  cs: "bodové hodnocení kvality",
  en: "quality score by points",
  topic: "quality",
  subject: "serviceYear",
  unit: "1",
  polarity: "higher-is-better",
  sources: ["decree-505-2006", "inspection-vyskov"],
  caveat: {
    cs: "Body nevyváží nesplněné zásadní kritérium; nové inspekce body často neuvádějí.",
    en: "Points do not make up for an essential criterion that was not met; newer inspections often give none.",
  },
  legalBasis: ["příloha č. 2 vyhlášky č. 505/2006 Sb."],
  kind: "ratio",
  part: true,
  scale: 1,
  numerator: [{ field: "qualityPoints" }],
  denominator: [{ field: "qualityPointsMaximum" }],
};
