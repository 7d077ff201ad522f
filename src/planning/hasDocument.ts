import { type Day, dayAfter } from "../model/day.ts";
import type { BodyId } from "../model/plan/bodyId.ts";
import type { Plan } from "../model/plan/plan.ts";
import type { PlanDocumentKind } from "../model/plan/planDocument.ts";
import type { PlanResolutionKind } from "../model/plan/planResolution.ts";
import { isValidOn } from "../model/validity.ts";
import type { Judged } from "./judged.ts";

/** Steering groups that exist on a day. @internal */
export function steeringGroups(plan: Pick<Plan, "bodies">, on: Day): readonly BodyId[] {
  return (plan.bodies ?? []).filter((body) => body.kind === "steering-group" && isValidOn(body, on)).map(({ id }) => id);
}

/** Whether a resolution of a kind was passed by a day, of one of these bodies where they are named. @internal */
export function hasResolution(plan: Pick<Plan, "resolutions">, on: Day, kind: PlanResolutionKind, bodies?: readonly BodyId[]): Judged {
  if (plan.resolutions === null) return { outcome: "undecidable", missing: ["resolutions"] };
  const found = plan.resolutions.filter((one) => one.kind === kind && (bodies === undefined || bodies.includes(one.body)));
  if (found.some(({ passed }) => passed.to <= dayAfter(on, 1))) return { outcome: "met" };
  // Passed in a month that has not ended yet: before the day or after it.
  const perhaps = found.filter(({ passed }) => passed.from <= on).map(({ id }) => id);
  return perhaps.length > 0 ? { outcome: "undecidable", missing: perhaps } : { outcome: "breached", missing: [kind] };
}

/** Whether a document of a kind is finished by a day. @internal */
export function hasDocument(plan: Pick<Plan, "documents">, on: Day, kind: PlanDocumentKind): Judged {
  if (plan.documents === null) return { outcome: "undecidable", missing: ["documents"] };
  const found = plan.documents.some((one) => one.kind === kind && one.finishedOn !== null && one.finishedOn <= on);
  return found ? { outcome: "met" } : { outcome: "breached", missing: [kind] };
}
