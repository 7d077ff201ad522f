import type { TravelMode } from "../access/travelCosts.ts";
import type { LocatedSite, LocationTerritory, NetworkCoverage, ServedPlace, UnservedReason } from "./locatedSite.ts";
import type { LocationAim } from "./locationOptions.ts";

/** What was added under a limit, and what was allowed. */
export interface LocationUse {
  /** Id of the okres, kraj or ORP; `null` is the whole. */
  readonly territory: string | null;
  readonly sites: number;
  /** [person]; `null` where the capacity of an added site is not known. */
  readonly capacity: number | null;
  /** [CZK]; `null` where the cost of an added site is not known. */
  readonly money: number | null;
  /** `null` where there is no limit. */
  readonly mostSites: number | null;
  readonly leastSites: number;
  readonly mostCapacity: number | null;
  readonly mostMoney: number | null;
}

/** Which sites to add, how sure that is, what each serves, and who stays without a service and why (doporučení, kam službu umístit). */
export interface LocationOutcome {
  readonly kind: "location-allocation";
  readonly method: "location-allocation@1";
  readonly aim: LocationAim;
  readonly unit: "km" | "min";
  /** How people travel; `null` where the problem did not say. */
  readonly mode: TravelMode | null;
  /** The word that belongs to every figure made of the costs: `estimate` (odhad), or `given` where the caller vouches for them. */
  readonly certainty: "estimate" | "given";
  /** Nobody is served farther; `null` where that was not limited. */
  readonly radius: number | null;
  /** How people get to sites: all to the nearest one, or as many as possible served within the capacities and then with the least travel. */
  readonly assignment: "nearest" | "most-people-then-least-cost";
  /**
   * - `proven-optimal`: no allowed choice is better in the objective
   * - `not-proven`: a search that ended at its limit; see `gap`, and where `objective` is `null` no allowed choice was met before
   * - `best-found`: not an exact search; see `bound`
   * - `infeasible`: proven that there is no answer; see `infeasible`
   */
  readonly status: "proven-optimal" | "not-proven" | "best-found" | "infeasible";
  readonly provenBy: "search" | "all-choices-tried" | "bound" | "solver" | null;
  /** What the objective is; more is better of `people-served`, less of all others. */
  readonly objectiveName:
    | "person-cost"
    | "people-served"
    | "sites-added"
    | "money-added"
    | "farthest-cost"
    | "people-unmet"
    | "inequality-score";
  /** `null` where no allowed choice was found. */
  readonly objective: number | null;
  /** No allowed choice is better than this; `null` where there is no bound. */
  readonly bound: number | null;
  /** Said in words where there is none. */
  readonly boundWords: "no bound" | null;
  /** Distance of objective and bound; 0 when proven, `null` without a bound. */
  readonly gap: number | null;
  /** As a part of the objective [1]; `null` without a bound, or where the objective is 0 and the bound is not. */
  readonly relativeGap: number | null;
  /** Parts of the search, or choices, that were looked into; and how many at most. */
  readonly looked: number;
  readonly lookLimit: number | null;
  /** Why there is no answer: places that no site covers at all, or limits that leave no allowed choice. */
  readonly infeasible: { readonly reason: "uncoverable-places" | "limits-too-tight"; readonly places: readonly string[] } | null;
  /** Sites to add, by id. */
  readonly added: readonly LocatedSite[];
  /** Ids of added sites that better nobody, opened because exactly so many were asked for (`needlessSites: "fill-up"`). */
  readonly filledUp: readonly string[];
  /**
   * How many of the `sites` that were allowed are not added, and why: no other candidate would better the aim, or none was found that would
   * (`no-better`); or none is left that the limits have room for (`no-room`). `null` where all are, or no number was given.
   */
  readonly notUsed: { readonly sites: number; readonly reason: "no-better" | "no-room" } | null;
  /** Sites that stand already, by id, with whom they serve afterwards. */
  readonly existing: readonly LocatedSite[];
  /** Every place afterwards, by id. */
  readonly places: readonly ServedPlace[];
  /** Who stays unserved, by reason. */
  readonly unserved: readonly { readonly reason: UnservedReason; readonly places: number; readonly people: number }[];
  readonly before: NetworkCoverage;
  readonly after: NetworkCoverage;
  readonly orps: readonly LocationTerritory[];
  readonly okresy: readonly LocationTerritory[];
  readonly kraje: readonly LocationTerritory[];
  /** Use of the whole budget first, then of each limit as it was given. */
  readonly limits: readonly LocationUse[];
}
