import type { RecordKey } from "../recordKey.ts";
import type { Validity } from "../validity.ts";
import type { OrganisationId } from "./organisationId.ts";

/** Activity of a measure (aktivita): who does what by when. Its term is its validity. */
export interface PlanActivity extends Validity {
  readonly id: RecordKey;
  readonly title: string;
  readonly implementers: readonly OrganisationId[];
}
