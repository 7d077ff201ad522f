import type { Day } from "../day.ts";
import type { RecordKey } from "../recordKey.ts";

/** Part of a mid-term plan (část plánu) as decree 505/2006 names them for regions: descriptive, analytical, evaluation, strategic, network. */
export type PlanPart = "descriptive" | "analytical" | "previous-evaluation" | "strategic" | "network";

/** What a document is: a part of the plan, or one beside it. */
export type PlanDocumentKind =
  | PlanPart
  | "charter"
  | "draft"
  | "settlement"
  | "plan"
  | "action-plan"
  | "monitoring-report"
  | "evaluation-report"
  | "catalogue"
  | "brochure"
  | "other";

/** Document of planning (dokument): a part of the plan, základní listina, návrh, vypořádání, monitorovací zpráva, katalog, brožura. */
export interface PlanDocument {
  readonly id: RecordKey;
  readonly kind: PlanDocumentKind;
  /** `null` while it is being written, or when not known. */
  readonly finishedOn: Day | null;
  /** By when it is to be published; `null` when it need not be. */
  readonly publicationDue: Day | null;
  readonly publishedOn: Day | null;
}
