import type { TravelMode } from "../access/travelCosts.ts";

/** Where people live that need a service (místo potřeby): a municipality, its part, an ORP. */
export interface LocationPlace {
  readonly id: string;
  /** People of the group that needs the service [person]; `null` when unknown: the place counts as a place, not as people. */
  readonly people: number | null;
  /** Ids of the territories it lies in. @default null, not said */
  readonly orp?: string | null;
  readonly okres?: string | null;
  readonly kraj?: string | null;
}

/** Where a service stands or could stand (stávající služba nebo možné umístění). */
export interface LocationSite {
  readonly id: string;
  /** It stands there already: always kept, never counted as added. @default false, a candidate */
  readonly existing?: boolean;
  /** People it can serve, in the same people as the places [person]; `null` when unknown. @default null */
  readonly capacity?: number | null;
  /** What adding it costs [CZK]; not read of an existing one. @default null, unknown */
  readonly money?: number | null;
  readonly orp?: string | null;
  readonly okres?: string | null;
  readonly kraj?: string | null;
}

/** What may be added in one territory at most, and has to be added at least. */
export interface LocationLimit {
  /** Id of an okres, a kraj or an ORP, as the sites name it. */
  readonly territory: string;
  /** Added sites, at most. @default null, no limit */
  readonly mostSites?: number | null;
  /** Added sites, at least; not for an ORP. @default 0 */
  readonly leastSites?: number;
  /** Added capacity, at most [person] @default null, no limit */
  readonly mostCapacity?: number | null;
  /** Cost of the added sites, at most [CZK] @default null, no limit */
  readonly mostMoney?: number | null;
}

/**
 * A network over three tiers (síť ve třech úrovních ORP, okres, kraj): people in places, existing services and candidate places, what it
 * costs to travel, and what may be added where. An extension of an existing service is a candidate of its own at the same place.
 */
export interface LocationProblem {
  readonly places: readonly LocationPlace[];
  readonly sites: readonly LocationSite[];
  /**
   * Cost of the way from each place to each site, one row for each place [km] or [min]. Zero is a cost like any other, `null` means that
   * there is no way. Need not be symmetric.
   */
  readonly costs: readonly (readonly (number | null)[])[];
  /** What the costs are counted in. */
  readonly unit: "km" | "min";
  /** How people travel. @default null, not said */
  readonly mode?: TravelMode | null;
  /** Whether the costs are estimated (odhad), as straight lines and minutes of a router are. @default true */
  readonly estimate?: boolean;
  /** @default none */
  readonly limits?: readonly LocationLimit[];
}
