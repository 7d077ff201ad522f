import type { PlanYear } from "../../model/planYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { share } from "../share.ts";

/** The part of a plan's year that {@link minutesPublishedShare} reads. */
export type MinutesPublishedShareInput = Pick<PlanYear, "meetingsWithMinutes" | "meetings">;

/**
 * Share of meetings with published minutes (podíl jednání se zveřejněným zápisem).
 *
 * share = meetings with published minutes / meetings
 *
 * Says that minutes exist, not what they hold. Minutes of groups of users may rightly stay unpublished where they would name
 * people.
 *
 * @param year - counts of one territory's planning in one year
 * @returns a fraction [1]; `null` when either is unknown or no meeting was held
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * minutesPublishedShare({ meetingsWithMinutes: 7, meetings: 8 }) // => 0.875
 *
 * @see docs/methods/planning.md
 * @category Planning
 */
export function minutesPublishedShare(year: MinutesPublishedShareInput): number | null {
  return share({ part: year.meetingsWithMinutes, whole: year.meetings });
}

/** Catalogue card of {@link minutesPublishedShare}. */
export const minutesPublishedShareIndicator: RatioIndicator<MinutesPublishedShareInput> = {
  id: "minutes-published-share",
  version: 1,
  cs: "podíl jednání se zveřejněným zápisem",
  en: "share of meetings with published minutes",
  topic: "planning",
  subject: "planYear",
  unit: "1",
  polarity: "higher-is-better",
  sources: ["kpss"],
  caveat: {
    cs: "Neříká, co v zápisu je; zápis skupiny uživatelů nemusí být zveřejněn oprávněně.",
    en: "Does not tell what the minutes hold; minutes of a group of users may rightly stay unpublished.",
  },
  interpretation: { cs: "Na tolik jednání si může veřejnost přečíst zápis.", en: "Of so many meetings the public can read the minutes." },
  kind: "ratio",
  part: true,
  scale: 1,
  numerator: [{ field: "meetingsWithMinutes" }],
  denominator: [{ field: "meetings" }],
};
