import type { Validity } from "../validity.ts";
import type { BodyId } from "./bodyId.ts";
import type { OrganisationId } from "./organisationId.ts";

/** What a body is: steering or working group, multidisciplinary team of an okres, regional working group, centre, council, assembly. */
export type PlanBodyKind =
  | "steering-group"
  | "working-group"
  | "okres-team"
  | "regional-working-group"
  | "planning-centre"
  | "council"
  | "assembly"
  | "other";

/** At which tier a body or an office works (úroveň): municipality, ORP, okres, region. */
export type PlanTier = "obec" | "orp" | "okres" | "kraj";

/**
 * Body of planning (orgán plánování): řídící skupina, pracovní skupina, multidisciplinární tým okresu, krajská pracovní skupina, centrum komunitního
 * plánování, rada, zastupitelstvo. Its members are memberships; nobody is named here.
 */
export interface PlanBody extends Validity {
  readonly id: BodyId;
  readonly kind: PlanBodyKind;
  readonly tier: PlanTier;
  /** Whose body it is: the municipality of an assembly; `null` when it belongs to nobody alone, or when not known. */
  readonly organisation: OrganisationId | null;
  /** Target groups that a working group speaks for, codes; `null` when not known, none for a body that speaks for all. */
  readonly targetGroups: readonly string[] | null;
  /** What it may do: propose, recommend, approve; `null` when its mandate is not known. */
  readonly mandate: "proposes" | "recommends" | "approves" | null;
}
