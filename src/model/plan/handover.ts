import type { Day } from "../day.ts";
import type { RecordKey } from "../recordKey.ts";
import type { OrganisationId } from "./organisationId.ts";

/** What passes between planners: needs, ways of meeting them, resources, wanted network, figures, a plan, its evaluation. */
export type HandoverContent =
  | "needs"
  | "ways-of-meeting"
  | "resources"
  | "network-entries"
  | "figures"
  | "plan"
  | "evaluation"
  | "methodology"
  | "other";

/** Handover under a cooperation agreement (předání): what, from whom, to whom, by when, sent and accepted. */
export interface Handover {
  readonly id: RecordKey;
  readonly content: HandoverContent;
  readonly from: OrganisationId;
  readonly to: OrganisationId;
  readonly due: Day | null;
  readonly sentOn: Day | null;
  readonly acceptedOn: Day | null;
}
