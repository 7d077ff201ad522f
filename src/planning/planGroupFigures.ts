import { type Day, dayAfter } from "../model/day.ts";
import type { Plan } from "../model/plan/plan.ts";
import type { PlanBody } from "../model/plan/planBody.ts";
import { isValidOn } from "../model/validity.ts";
import type { PlanFigure } from "./figureFacts.ts";
import { steeringGroups } from "./hasDocument.ts";
import { measuresOn, type PlanRecordFigures } from "./planCardFigures.ts";
import { triadAt } from "./triadAt.ts";

/** Groups and offices of the planning, who has no place in them, and who evaluated the plan. @internal */
export function planGroupFigures(plan: Plan, on: Day): PlanRecordFigures {
  return { ...bodyFigures(plan, on), ...evaluationFigures(plan, on) };
}

function bodyFigures(plan: Plan, on: Day): PlanRecordFigures {
  const { bodies, offices, meetings } = plan;
  const yearAgo = dayAfter(on, -365);
  const working = bodies?.filter((body) => body.kind === "working-group" && isValidOn(body, on)) ?? [];
  // A group founded during the year need not have met yet.
  const standing = working.filter(({ validFrom }) => validFrom === null || validFrom <= yearAgo);
  const met = new Set(meetings?.filter((one) => one.on > yearAgo && one.on <= on).map(({ body }) => body));
  const idle = meetings === null ? "not-asked" : standing.filter(({ id }) => !met.has(id)).length;
  return {
    steeringGroups: bodies === null ? "not-asked" : steeringGroups(plan, on).length,
    coordinators:
      offices === null
        ? "not-asked"
        : offices.filter((one) => one.kind === "coordinator" && one.holder !== null && isValidOn(one, on)).length,
    workingGroups: bodies === null ? "not-asked" : standing.length,
    workingGroupsIdle: bodies === null ? "not-asked" : idle,
    groupsWithoutWorkingGroup: bodies === null ? "not-asked" : unheard(plan, working, on),
    municipalitiesWithoutContact: unreached(plan, on),
  };
}

/** Target groups of measures that no working group speaks for. */
function unheard(plan: Plan, working: readonly PlanBody[], on: Day): PlanFigure {
  const measures = measuresOn(plan, on);
  const asked = [...new Set(measures.flatMap(({ targetGroups }) => targetGroups ?? []))];
  if (working.some(({ targetGroups }) => targetGroups?.length === 0)) return 0;
  const heard = new Set(working.flatMap(({ targetGroups }) => targetGroups ?? []));
  const left = asked.filter((group) => !heard.has(group)).length;
  // A group of which nobody says for whom it speaks may speak for them.
  if (left > 0 && working.some(({ targetGroups }) => targetGroups === null)) return "not-reported";
  const covered = measures.filter(({ targetGroups }) => targetGroups !== null).length;
  return covered === 0 && measures.length > 0 ? "not-reported" : { sum: left, covered, members: measures.length };
}

/** Municipalities without a member and without an agreement. */
function unreached({ municipalities, memberships, agreements }: Plan, on: Day): PlanFigure {
  if (municipalities === null || memberships === null || agreements === null) return "not-asked";
  const reached = new Set([
    ...memberships.filter((one) => isValidOn(one, on)).map(({ organisation }) => organisation),
    ...agreements.filter((one) => isValidOn(one, on)).flatMap(({ parties }) => parties),
  ]);
  return municipalities.filter((code) => !reached.has(`obec/${code}`)).length;
}

/** Meetings that evaluated the plan, and whether all three sides of the triad were at one of them. */
function evaluationFigures(plan: Plan, on: Day): PlanRecordFigures {
  if (plan.meetings === null) return { evaluationMeetings: "not-asked", triadSidesMissing: "not-asked" };
  const held = plan.meetings.filter((one) => one.purpose === "evaluation" && one.on <= on);
  if (held.length === 0) return { evaluationMeetings: 0, triadSidesMissing: "not-applicable" };
  if (plan.memberships === null) return { evaluationMeetings: held.length, triadSidesMissing: "not-asked" };
  const found = held.map((meeting) => triadAt(plan, meeting));
  const isUnclear = found.some(({ outcome }) => outcome === "undecidable");
  const fewest = Math.min(...found.filter(({ outcome }) => outcome !== "undecidable").map(({ missing = [] }) => missing.length));
  return { evaluationMeetings: held.length, triadSidesMissing: isUnclear && fewest !== 0 ? "not-reported" : fewest };
}
