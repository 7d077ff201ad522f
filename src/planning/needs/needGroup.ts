import type { ServiceForm } from "../../codebooks/serviceForms.ts";
import type { CommentAuthor } from "../../model/comment.ts";
import type { Day } from "../../model/day.ts";
import type { NeedChannel, NeedReason, NegotiatedHelp } from "../../model/need.ts";
import type { OrganisationId } from "../../model/plan/organisationId.ts";
import type { MeasureStatus } from "../../model/planMeasureRow.ts";
import type { RecordKey } from "../../model/recordKey.ts";
import type { TerritoryId } from "../../model/territoryId.ts";
import type { PeopleOfNeeds } from "./peopleOfNeeds.ts";

/** How the records of a group are answered. */
export interface NeedGroupAnswer {
  /** All, some, none; `unknown` when nobody recorded it for those that are not answered. */
  readonly outcome: "answered" | "partly" | "open" | "unknown";
  readonly answered: number;
  readonly open: number;
  readonly unknown: number;
  /** Measures that answer some of them, with their status on the day. */
  readonly measures: readonly { readonly measure: RecordKey; readonly status: MeasureStatus | null }[];
  /** Why some of them were not taken up. */
  readonly reasons: readonly NeedReason[];
}

/** The same need of a target group in a territory, put together from its records (skupina potřeb). */
export interface NeedGroup {
  readonly kind: "need-group";
  readonly day: Day;
  /** Code of the target group; `own/1` for one that no codebook knows, `null` when not recorded. */
  readonly targetGroup: string | null;
  /** Slug of the type of service; `own/1` and `null` as above. */
  readonly serviceType: string | null;
  /** `null` when not recorded or not known to the territories. */
  readonly territory: TerritoryId | null;
  readonly records: readonly RecordKey[];
  readonly people: PeopleOfNeeds;
  /** People as weighed by the caller's weights; with weights of 1 the same as people. */
  readonly weight: { readonly min: number | null; readonly max: number | null };
  readonly forms: readonly ServiceForm[];
  readonly sources: readonly OrganisationId[];
  /** Who said it, by role. */
  readonly authors: readonly { readonly author: CommentAuthor; readonly records: number }[];
  readonly channels: readonly { readonly channel: NeedChannel; readonly records: number }[];
  /** Records of needs that cannot wait. */
  readonly acute: number;
  /** Forms and extents that were agreed on, each once. */
  readonly negotiated: readonly NegotiatedHelp[];
  readonly recordedFrom: Day | null;
  readonly recordedTo: Day | null;
  readonly answer: NeedGroupAnswer;
  /** How long the record without an answer that was there first has waited [day]; `null` when none waits or its day is not known. */
  readonly waits: number | null;
}
