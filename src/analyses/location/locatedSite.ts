/** A site with whom it serves (služba a koho obsluhuje). */
export interface LocatedSite {
  readonly id: string;
  readonly orp: string | null;
  readonly okres: string | null;
  readonly kraj: string | null;
  /** [person] */
  readonly capacity: number | null;
  /** What adding it costs [CZK]; `null` of an existing site */
  readonly money: number | null;
  /** People it serves [person] */
  readonly people: number;
  /** Places from which it serves somebody. */
  readonly places: number;
  /** People × cost, summed. */
  readonly personCost: number;
  /** Mean over its people [km] or [min]; `null` where it serves nobody. */
  readonly meanCost: number | null;
  /** Its farthest place; `null` where it serves none. */
  readonly farthestCost: number | null;
}

/** People of a place at one site. */
export interface ServedPart {
  readonly site: string;
  /** [person]; `null` where the people of the place are not known. */
  readonly people: number | null;
  /** [km] or [min] */
  readonly cost: number;
}

/**
 * Why a place, or a part of its people, is not served: there is no way to any site at all; no site, existing or candidate, within the
 * radius; only candidates that were not chosen; the sites within reach are full.
 */
export type UnservedReason = "no-way" | "beyond-radius" | "not-chosen" | "capacity-full";

/** A place and where its people go. */
export interface ServedPlace {
  readonly id: string;
  readonly people: number | null;
  /** Nearest first; empty where nobody is served. */
  readonly servedAt: readonly ServedPart[];
  /** People not served [person]; `null` when the people of the place are not known. */
  readonly unmet: number | null;
  /** `null` where all are served. */
  readonly reason: UnservedReason | null;
  /** The nearest site that stands or was chosen, within the radius or not; `null` where there is no way to any. */
  readonly nearest: { readonly site: string; readonly cost: number } | null;
}

/** How well a network serves all places (dostupnost sítě), in people and in places. */
export interface NetworkCoverage {
  /** [person] */
  readonly people: number;
  readonly peopleServed: number;
  /** [1]; `null` where there are no people. */
  readonly shareOfPeople: number | null;
  readonly places: number;
  /** Places with nobody left unserved. */
  readonly placesServed: number;
  /** [1] */
  readonly shareOfPlaces: number;
  /** [person] */
  readonly unmet: number;
  /** Places whose people are not known: they are no part of the figures in people. */
  readonly placesWithoutPeopleKnown: number;
  /** People × cost, summed over those served. */
  readonly personCost: number;
  /** Mean over the people served [km] or [min]; `null` where nobody is. */
  readonly meanCost: number | null;
  /** Farthest place that is served and not known to be empty [km] or [min]; `null` where there is none. */
  readonly farthestCost: number | null;
}

/** A territory before and after (území před a po): what was added in it, and the need of those who live in it. */
export interface LocationTerritory {
  /** `null` gathers places and sites that name no territory of this tier. */
  readonly id: string | null;
  readonly places: number;
  /** [person] */
  readonly people: number;
  /** [person] */
  readonly unmetBefore: number;
  readonly unmetAfter: number;
  /** [1]; `null` where there are no people. */
  readonly unmetShareBefore: number | null;
  readonly unmetShareAfter: number | null;
  /** Mean over the people served [km] or [min]; `null` where nobody is. */
  readonly meanCostBefore: number | null;
  readonly meanCostAfter: number | null;
  readonly existingSites: number;
  /** Ids of the sites added in it. */
  readonly added: readonly string[];
  /** Sum over the added sites [person]; `null` where one is not known. */
  readonly addedCapacity: number | null;
  /** Sum over the added sites [CZK]; `null` where one is not known. */
  readonly addedMoney: number | null;
}
