import type { PlanYear } from "../../model/planYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { share } from "../share.ts";

/** The part of a plan's year that {@link triadMeetingShare} reads. */
export type TriadMeetingShareInput = Pick<PlanYear, "meetingsWithTriad" | "meetings">;

/**
 * Share of meetings with all three sides (podíl jednání s celou triádou): commissioners, providers and users in one room.
 *
 * share = meetings with all three sides present / meetings
 *
 * One user among twenty providers is enough for a meeting to count; see the balance of the triad for that.
 *
 * @param year - counts of one territory's planning in one year
 * @returns a fraction [1]; `null` when either is unknown or no meeting was held
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * triadMeetingShare({ meetingsWithTriad: 6, meetings: 8 }) // => 0.75
 *
 * @see docs/methods/planning.md
 * @category Planning
 */
export function triadMeetingShare(year: TriadMeetingShareInput): number | null {
  return share({ part: year.meetingsWithTriad, whole: year.meetings });
}

/** Catalogue card of {@link triadMeetingShare}. */
export const triadMeetingShareIndicator: RatioIndicator<TriadMeetingShareInput> = {
  id: "triad-meeting-share",
  version: 1,
  cs: "podíl jednání s účastí celé triády",
  en: "share of meetings with all three sides of the triad",
  topic: "planning",
  subject: "planYear",
  unit: "1",
  polarity: "higher-is-better",
  sources: ["kpss"],
  caveat: {
    cs: "Stačí jediný uživatel mezi dvaceti poskytovateli; poměr stran říká vyváženost triády.",
    en: "One user among twenty providers is enough; how the sides compare is told by the balance of the triad.",
  },
  interpretation: {
    cs: "Na tolika jednáních seděli zadavatelé, poskytovatelé i uživatelé zároveň.",
    en: "At so many meetings commissioners, providers and users sat together.",
  },
  kind: "ratio",
  part: true,
  scale: 1,
  numerator: [{ field: "meetingsWithTriad" }],
  denominator: [{ field: "meetings" }],
};
