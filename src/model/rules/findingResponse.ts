import type { Day } from "../day.ts";
import type { BodyId } from "../plan/bodyId.ts";
import type { RecordKey } from "../recordKey.ts";

/** What somebody decided about a breached rule or a risk (reakce na zjištění). */
export interface FindingResponse {
  /** Id of the rule, or of the risk. */
  readonly rule: string;
  /** Id of the subject. */
  readonly subject: string;
  /** A measure of the plan, a change of the plan, or a refusal. */
  readonly kind: "measure" | "plan-change" | "refusal";
  /** The measure, where there is one. */
  readonly measure: RecordKey | null;
  /** Why; a refusal has to say it. */
  readonly reason: string | null;
  /** The body that decided; `null` is not known. */
  readonly body: BodyId | null;
  readonly on: Day;
  readonly knownAt: Day;
}
