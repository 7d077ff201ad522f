import type { Validity } from "../validity.ts";
import type { BodyId } from "./bodyId.ts";
import type { MemberId } from "./memberId.ts";
import type { OrganisationId } from "./organisationId.ts";

/** Side of the triad (strana triády): who commissions, provides, uses. */
export type TriadSide = "commissioner" | "provider" | "user";

/** In what role a member sits (role člena): a side of the triad, or beside it. */
export type PlanRole = TriadSide | "municipality" | "public-administration" | "affected-public" | "public" | "expert" | "related-provider";

/**
 * Membership in a body (členství), dated: an opaque id, the organisation that sends the member, and every role the member holds. Has no
 * place for a name or a contact.
 */
export interface PlanMembership extends Validity {
  readonly member: MemberId;
  readonly body: BodyId;
  /** `null` for somebody who speaks for themselves, or when not known. */
  readonly organisation: OrganisationId | null;
  readonly roles: readonly PlanRole[];
}
