import type { RecordKey } from "../recordKey.ts";
import type { Validity } from "../validity.ts";
import type { Handover } from "./handover.ts";
import type { OrganisationId } from "./organisationId.ts";

/** Agreement on cooperation in planning (smlouva o spolupráci), usually of a region with the town of an ORP, and what passes under it. */
export interface CooperationAgreement extends Validity {
  readonly id: RecordKey;
  readonly parties: readonly OrganisationId[];
  /** `null` when what passed is not recorded. */
  readonly handovers: readonly Handover[] | null;
}
