import type { Outcome } from "../codebooks/outcomes.ts";
import { type Day, day, dayAfter } from "../model/day.ts";
import type { Period } from "../model/period.ts";
import type { BodyId } from "../model/plan/bodyId.ts";
import type { Plan } from "../model/plan/plan.ts";
import type { PlanResolution } from "../model/plan/planResolution.ts";
import type { RecordKey } from "../model/recordKey.ts";

/** The part of a plan that {@link planApproval} reads. */
export type ApprovedPlan = Pick<Plan, "id" | "approvers" | "resolutions">;

/** What one body decided. */
export interface BodyApproval {
  readonly body: BodyId;
  /** `met` approved, `breached` not yet or rejected, `undecidable` where resolutions or their days are not known well enough. */
  readonly outcome: Outcome;
  readonly resolution: RecordKey | null;
  readonly passed: Period | null;
}

/** Approval of a plan (schválení plánu) as of a day. */
export interface PlanApproval {
  readonly kind: "plan-approval";
  readonly method: "plan-approval@1";
  readonly plan: RecordKey;
  readonly day: Day;
  readonly outcome: Outcome;
  readonly byBody: readonly BodyApproval[];
  /** When the last of the bodies approved it, as narrowly as known; `null` unless all did. */
  readonly passed: Period | null;
  /** Bodies whose approval is lacking or not known; `approvers` or `resolutions` where those are not known. */
  readonly missing: readonly string[];
}

/** Whose approval is needed. */
export interface PlanApprovalOptions {
  /** Bodies whose approval is needed. @default those that the plan names */
  readonly approvers?: readonly BodyId[];
}

/**
 * Whether a plan is approved on a day (schválení plánu): by every body that has to approve it. One plan of an ORP may need the assemblies of
 * many municipalities.
 *
 * Of several decisions of one body the last one counts. A resolution known only by its month is undecidable within that month.
 *
 * @param plan - with its resolutions
 * @param on - as of this day
 * @param options - whose approval is needed
 * @returns outcome by body and of all of them
 * @throws RangeError `day-invalid`
 *
 * @example
 * const passed = { from: "2007-12-11", to: "2007-12-12" }
 * const blansko = { id: "blansko-2008", approvers: ["zm-blansko"], resolutions: [{ id: "r-1", body: "zm-blansko", kind: "approves", passed, number: "16" }] }
 * planApproval(blansko, "2007-12-11").passed // => { from: "2007-12-11", to: "2007-12-12" }
 * planApproval(blansko, "2007-12-10").missing // => ["zm-blansko"]
 * planApproval({ ...blansko, resolutions: null }, "2007-12-11").outcome // => "undecidable"
 *
 * @see docs/methods/plan.md
 * @category Planning
 */
export function planApproval(plan: ApprovedPlan, on: Day, options: PlanApprovalOptions = {}): PlanApproval {
  day(on);
  const approvers = options.approvers ?? plan.approvers;
  const head = { kind: "plan-approval", method: "plan-approval@1", plan: plan.id, day: on } as const;
  if (approvers === null || approvers.length === 0)
    return { ...head, outcome: "undecidable", byBody: [], passed: null, missing: ["approvers"] };
  const byBody = [...new Set(approvers)].sort().map((body) => decided(body, plan.resolutions, on));
  const waiting = byBody.filter(({ outcome }) => outcome !== "met");
  const worst = waiting.some(({ outcome }) => outcome === "breached") ? "breached" : "undecidable";
  return {
    ...{ ...head, outcome: waiting.length === 0 ? "met" : worst, byBody },
    passed: waiting.length === 0 ? lastOf(byBody) : null,
    missing: plan.resolutions === null ? ["resolutions"] : waiting.map(({ body }) => body),
  };
}

function decided(body: BodyId, resolutions: readonly PlanResolution[] | null, on: Day): BodyApproval {
  if (resolutions === null) return { body, outcome: "undecidable", resolution: null, passed: null };
  const decisions = resolutions
    .filter((one) => one.body === body && (one.kind === "approves" || one.kind === "rejects") && one.passed.from <= on)
    .sort((a, b) => compareDays(a.passed.to, b.passed.to) || compareDays(a.passed.from, b.passed.from) || compareDays(a.id, b.id));
  const last = decisions.at(-1);
  if (last === undefined) return { body, outcome: "breached", resolution: null, passed: null };
  const { id, passed } = last;
  // Two opposite decisions whose days overlap cannot be put in order; a decision of this month may lie after the day.
  const unclear = decisions.some((one) => one.kind !== last.kind && one.passed.to > passed.from) || !isOver(passed, on);
  if (unclear) return { body, outcome: "undecidable", resolution: id, passed };
  return { body, outcome: last.kind === "approves" ? "met" : "breached", resolution: id, passed };
}

/** Whether the last day of the period is not after the day. */
function isOver(passed: Period, on: Day): boolean {
  return passed.to <= dayAfter(on, 1);
}

function lastOf(bodies: readonly BodyApproval[]): Period | null {
  const periods = bodies.flatMap(({ passed }) => (passed === null ? [] : [passed]));
  const from = periods.map((one) => one.from).reduce((a, b) => (a > b ? a : b), "");
  const to = periods.map((one) => one.to).reduce((a, b) => (a > b ? a : b), "");
  return periods.length === 0 ? null : { from, to };
}

function compareDays(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
