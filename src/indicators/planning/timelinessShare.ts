import type { PlanYear } from "../../model/planYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { share } from "../share.ts";

/** The part of a plan's year that {@link timelinessShare} reads. */
export type TimelinessShareInput = Pick<PlanYear, "measuresOnTime" | "measuresDue">;

/**
 * Share of measures fulfilled on time (včasnost plnění) among those whose term has passed.
 *
 * share = measures fulfilled by their term / measures whose term has passed
 *
 * Cancelled measures are in neither. A plan with late terms looks punctual: read it beside the share of measures that are due at
 * all.
 *
 * @param year - counts of one territory's planning in one year
 * @returns a fraction [1]; `null` when either is unknown or no term has passed yet
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * timelinessShare({ measuresOnTime: 9, measuresDue: 12 }) // => 0.75
 * timelinessShare({ measuresOnTime: 0, measuresDue: 0 }) // => null
 *
 * @see docs/methods/planning.md
 * @category Planning
 */
export function timelinessShare(year: TimelinessShareInput): number | null {
  return share({ part: year.measuresOnTime, whole: year.measuresDue });
}

/** Catalogue card of {@link timelinessShare}. */
export const timelinessShareIndicator: RatioIndicator<TimelinessShareInput> = {
  id: "timeliness-share",
  version: 1,
  cs: "včasnost plnění opatření",
  en: "share of measures fulfilled on time",
  topic: "planning",
  subject: "planYear",
  unit: "1",
  polarity: "higher-is-better",
  sources: ["kpss"],
  caveat: {
    cs: "Plán s pozdními termíny vypadá včasný; zrušená opatření v něm nejsou.",
    en: "A plan with late terms looks punctual; cancelled measures are not in it.",
  },
  interpretation: {
    cs: "Z opatření, jejichž termín uplynul, tolik bylo splněno v termínu.",
    en: "Of the measures whose term has passed, so many were fulfilled by then.",
  },
  kind: "ratio",
  part: true,
  scale: 1,
  numerator: [{ field: "measuresOnTime" }],
  denominator: [{ field: "measuresDue" }],
};
