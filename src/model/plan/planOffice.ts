import type { Validity } from "../validity.ts";
import type { MemberId } from "./memberId.ts";
import type { OrganisationId } from "./organisationId.ts";
import type { PlanTier } from "./planBody.ts";

/** Office of planning (funkce): coordinator, manager, methodologist, guarantor. */
export type PlanOfficeKind = "coordinator" | "manager" | "methodologist" | "guarantor";

/** Who holds an office of planning and since when (držitel funkce): an organisation and an opaque id. */
export interface PlanOffice extends Validity {
  readonly kind: PlanOfficeKind;
  readonly tier: PlanTier;
  readonly organisation: OrganisationId | null;
  /** `null` while it is vacant or when not known. */
  readonly holder: MemberId | null;
}
