import type { Day } from "../model/day.ts";
import type { Plan } from "../model/plan/plan.ts";
import type { PlanMeeting } from "../model/plan/planMeeting.ts";
import type { PlanRole, TriadSide } from "../model/plan/planMembership.ts";
import { isValidOn } from "../model/validity.ts";
import type { Judged } from "./judged.ts";

/** The three sides, in the order they are named. @internal */
export const TRIAD: readonly TriadSide[] = ["commissioner", "provider", "user"];

/** Roles of those present at a meeting; `null` where the attendance or the memberships are not known. @internal */
export function rolesAt(plan: Pick<Plan, "memberships">, meeting: PlanMeeting): { surely: Map<PlanRole, number>; unclear: boolean } | null {
  if (meeting.attendance === null || plan.memberships === null) return null;
  const surely = new Map<PlanRole, number>();
  let unclear = false;
  for (const { member, present } of meeting.attendance) {
    if (present === false) continue;
    const roles = new Set(
      plan.memberships.filter((one) => one.member === member && isValidOn(one, meeting.on)).flatMap(({ roles }) => roles),
    );
    // Somebody whose presence or whose role is not known may be of any side.
    if (present === null || roles.size === 0) unclear = true;
    else for (const role of roles) surely.set(role, (surely.get(role) ?? 0) + 1);
  }
  return { surely, unclear };
}

/** Whether all three sides were at a meeting. @internal */
export function triadAt(plan: Pick<Plan, "memberships">, meeting: PlanMeeting): Judged {
  const roles = rolesAt(plan, meeting);
  if (roles === null) return { outcome: "undecidable", missing: [plan.memberships === null ? "memberships" : meeting.id] };
  const missing = TRIAD.filter((side) => !roles.surely.has(side));
  if (missing.length === 0) return { outcome: "met", facts: { meeting: meeting.id } };
  return { outcome: roles.unclear ? "undecidable" : "breached", missing };
}

/** Whether all three sides were at a meeting that evaluated the plan, by a day. @internal */
export function triadAtEvaluation(plan: Plan, on: Day): Judged {
  if (plan.meetings === null) return { outcome: "undecidable", missing: ["meetings"] };
  const held = plan.meetings.filter((one) => one.purpose === "evaluation" && one.on <= on);
  if (held.length === 0) return { outcome: "breached", missing: ["evaluation-meeting"] };
  const found = held.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((meeting) => triadAt(plan, meeting));
  const met = found.find(({ outcome }) => outcome === "met");
  if (met !== undefined) return met;
  const unclear = found.filter(({ outcome }) => outcome === "undecidable");
  const told = unclear.length > 0 ? unclear : found;
  return { outcome: unclear.length > 0 ? "undecidable" : "breached", missing: told.flatMap(({ missing = [] }) => missing) };
}

/** Whether all three sides sit in some steering or working group on a day. @internal */
export function triadInGroups(plan: Plan, on: Day): Judged {
  if (plan.memberships === null) return { outcome: "undecidable", missing: ["memberships"] };
  // A seat in a council is no seat in a group.
  const councils = new Set((plan.bodies ?? []).filter(({ kind }) => kind === "council" || kind === "assembly").map(({ id }) => id));
  const seats = plan.memberships.filter((one) => !councils.has(one.body) && isValidOn(one, on));
  const sides = new Set(seats.flatMap(({ roles }) => roles));
  const missing = TRIAD.filter((side) => !sides.has(side));
  return { outcome: missing.length === 0 ? "met" : "breached", missing };
}
