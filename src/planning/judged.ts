import type { Outcome } from "../codebooks/outcomes.ts";
import type { Plan } from "../model/plan/plan.ts";
import { compareKeys } from "./compareKeys.ts";
import type { PlanVerdict, PlanVerdictCode } from "./planVerdict.ts";

/** What a judgement found; everything but the outcome has a usual value. @internal */
export interface Judged {
  readonly outcome: Outcome;
  readonly facts?: PlanVerdict["facts"];
  readonly missing?: readonly string[];
}

/** What a judgement stands on. @internal */
export type Standing = Pick<PlanVerdict, "basis" | "sources" | "severity">;

/** Usual practice: no source was read, so it informs. @internal */
export const PRACTICE: Standing = { basis: "practice", sources: [], severity: "info" };

/** The library's own judgement. @internal */
export const HOUSE: Standing = { basis: "house", sources: [], severity: "info" };

/** A duty of a region by law; for a plan of a municipality or an ORP, which is voluntary, the same is practice. @internal */
export function dutyOfRegion(plan: Pick<Plan, "level">, source: "act-108-2006" | "act-254-2014" | "decree-505-2006"): Standing {
  return plan.level === "kraj" ? { basis: "law", sources: [source], severity: "warning" } : PRACTICE;
}

/** A judgement written down. @internal */
export function judged(plan: Pick<Plan, "id">, code: PlanVerdictCode, standing: Standing, found: Judged): PlanVerdict {
  const { outcome, facts = {}, missing = [] } = found;
  return {
    ...{ kind: "plan-verdict", code, plan: plan.id, outcome, severity: standing.severity, basis: standing.basis },
    ...{ sources: standing.sources, facts, missing: [...new Set(missing)].sort(compareKeys) },
  };
}
