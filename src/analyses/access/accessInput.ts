import type { CapacityBasis } from "../../codebooks/capacityBases.ts";
import type { CapacityUnit } from "../../codebooks/capacityUnits.ts";
import type { ServiceForm } from "../../codebooks/serviceForms.ts";
import type { Place } from "../space/distanceToSeat.ts";
import type { OpeningTime, SupplyFilter } from "./supplyFilter.ts";
import type { TravelCosts } from "./travelCosts.ts";

/** Where people live (místo bydliště): a municipality, its part, an address point. */
export interface AccessPlace {
  readonly id: string;
  /** WGS 84 [degree]; `null` when not known, and with costs that are given */
  readonly point: Place | null;
  /** People of the group that is asked about [person]; `null` when unknown. */
  readonly people: number | null;
}

/** Why a service has no point: its address is secret (utajená adresa), its capacity belongs to several places, or nobody knows. */
export type NotLocated = "secret-address" | "several-places" | "point-unknown";

/**
 * A service as a supply (nabídka): an amount of one unit, form and basis at one point. The supplies of one question are all of one kind:
 * beds and full-time equivalents are never added.
 */
export interface AccessSupply<
  U extends CapacityUnit = CapacityUnit,
  F extends ServiceForm = ServiceForm,
  B extends CapacityBasis = CapacityBasis,
> {
  readonly id: string;
  /** WGS 84 [degree]; `null` with a reason in `notLocated`, and with costs that are given */
  readonly point: Place | null;
  /**
   * Set where the service must not or cannot be placed. Then it is counted and never located: costs that are given to it are not read.
   * @default "point-unknown" where costs come from points and there is none
   */
  readonly notLocated?: NotLocated;
  /** In the unit; `null` when unknown. */
  readonly amount: number | null;
  readonly unit: U;
  readonly form: F;
  readonly basis: B;
  /** Ids of the only places it serves (dosah služby). @default null, whoever can travel */
  readonly reach?: readonly string[] | null;
  /** Codes of target groups (cílové skupiny). @default null, not known */
  readonly targetGroups?: readonly string[] | null;
  /** When it is open (otevírací doba). @default null, not known */
  readonly opening?: readonly OpeningTime[] | null;
}

/** What every measure of access reads: people, supply, and what it costs to travel between them. */
export interface AccessInput {
  readonly places: readonly AccessPlace[];
  readonly supply: readonly AccessSupply[];
  readonly costs: TravelCosts;
  /** Only supply for a target group, or open at a time, takes part. @default null, all of it */
  readonly filter?: SupplyFilter | null;
}
