import type { NeedChannel } from "../need.ts";
import type { RecordKey } from "../recordKey.ts";
import type { Validity } from "../validity.ts";
import type { BodyId } from "./bodyId.ts";
import type { CollectionRound } from "./collectionRound.ts";
import type { OrganisationId } from "./organisationId.ts";

/** On what ground personal data may be handled (právní základ): GDPR, article 6, letters; `none-needed` where no personal data arise. */
export type DataBasis = "consent" | "legal-duty" | "public-task" | "none-needed";

/**
 * One row of the plan of collecting needs (plán sběru potřeb): which group is asked, through which channel, how often, by whom, on what legal
 * basis, and when it was done.
 */
export interface CollectionPlan extends Validity {
  readonly id: RecordKey;
  /** Code of a target group. */
  readonly targetGroup: string;
  readonly channel: NeedChannel;
  /** Months between two rounds [month]; `null` for a single round. */
  readonly everyMonths: number | null;
  /** Who is responsible, a body; `null` when none is. */
  readonly responsible: BodyId | null;
  /** Which organisation carries it out; `null` when none is named. */
  readonly organisation: OrganisationId | null;
  /** `null` when nobody has written it down. */
  readonly basis: DataBasis | null;
  /** Rounds that were held or are under way. */
  readonly rounds: readonly CollectionRound[];
}
