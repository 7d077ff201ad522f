import type { PlanYear } from "../../model/planYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { share } from "../share.ts";

/** The part of a plan's year that {@link attendanceShare} reads. */
export type AttendanceShareInput = Pick<PlanYear, "membersPresent" | "membersInvited">;

/**
 * Attendance of invited members (účast na jednáních): how many of those invited came.
 *
 * share = attendances of invited members / invitations, over all meetings of the year
 *
 * A person counts once for each meeting. Says nothing about who was never invited, nor about who spoke.
 *
 * @param year - counts of one territory's planning in one year
 * @returns a fraction [1]; `null` when either is unknown or nobody was invited
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * attendanceShare({ membersPresent: 84, membersInvited: 120 }) // => 0.7
 *
 * @see docs/methods/planning.md
 * @category Planning
 */
export function attendanceShare(year: AttendanceShareInput): number | null {
  return share({ part: year.membersPresent, whole: year.membersInvited });
}

/** Catalogue card of {@link attendanceShare}. */
export const attendanceShareIndicator: RatioIndicator<AttendanceShareInput> = {
  id: "attendance-share",
  version: 1,
  cs: "účast na jednáních",
  en: "attendance of invited members",
  topic: "planning",
  subject: "planYear",
  unit: "1",
  polarity: "higher-is-better",
  sources: ["kpss"],
  caveat: {
    cs: "Neříká, kdo pozván nebyl a kdo na jednání promluvil.",
    en: "Does not tell who was never invited, nor who spoke at the meetings.",
  },
  interpretation: {
    cs: "Přítomní členové ze všech pozvaných, za všechna jednání roku dohromady.",
    en: "Members present of all invited, over all meetings of the year.",
  },
  kind: "ratio",
  part: true,
  scale: 1,
  numerator: [{ field: "membersPresent" }],
  denominator: [{ field: "membersInvited" }],
};
