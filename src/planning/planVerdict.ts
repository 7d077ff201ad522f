import type { Outcome } from "../codebooks/outcomes.ts";
import type { RuleBasis } from "../codebooks/ruleBases.ts";
import type { Severity } from "../codebooks/severities.ts";
import type { SourceId } from "../codebooks/sources.ts";
import type { RecordKey } from "../model/recordKey.ts";

/** What is judged of a plan and its cycle (co se u plánu posuzuje). */
export type PlanVerdictCode =
  | "mandate"
  | "steering-group"
  | "coordinator"
  | "triad-in-groups"
  | "analysis"
  | "previous-evaluation"
  | "measures"
  | "measure-cards"
  | "draft-agreed"
  | "comment-window"
  | "comment-window-length"
  | "comments-settled"
  | "settlement-published"
  | "approval"
  | "mandatory-parts"
  | "plan-length"
  | "action-plan"
  | "measures-assessed"
  | "reasons-given"
  | "triad-at-evaluation"
  | "evaluation-report"
  | "extension-resolution"
  | "approved-before-start"
  | "gap"
  | "overlap"
  | "collection-in-time"
  | "collection-owner"
  | "collection-basis"
  | "handovers"
  | "agreement"
  | "bodies-valid"
  | "process-money";

/** Judgement of one thing about a plan (posouzení): outcome, what it stands on, the facts it saw, and what it would need. */
export interface PlanVerdict {
  readonly kind: "plan-verdict";
  readonly code: PlanVerdictCode;
  readonly plan: RecordKey;
  readonly outcome: Outcome;
  /** How serious it is where it is breached. */
  readonly severity: Severity;
  readonly basis: RuleBasis;
  /** Codes of the codebook of sources; none where no source was read. */
  readonly sources: readonly SourceId[];
  readonly facts: Readonly<Record<string, string | number | null>>;
  /** What is lacking: properties of the plan, ids of records, bodies. Empty when met. */
  readonly missing: readonly string[];
}
