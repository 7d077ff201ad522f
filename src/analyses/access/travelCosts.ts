import type { AccessPlace, AccessSupply } from "./accessInput.ts";

/** What a way is counted in: minutes or kilometres, never mixed. */
export type TravelUnit = "min" | "km";

/** How people travel (způsob dopravy). */
export type TravelMode = "car" | "public-transport" | "cycling" | "walking" | "great-circle";

/**
 * Cost of one way (náklad cesty) [min] or [km]: a number of at least 0, a reported zero is a cost like any other; an interval
 * `[low, high]` where only that is known; `null` where there is no way, or none within what was asked of the source.
 */
export type TravelCost = number | readonly [low: number, high: number] | null;

/** What costs of any source say of themselves. */
export interface GivenCosts {
  readonly unit: TravelUnit;
  readonly mode: TravelMode;
  /** Whether they are estimated (odhad), as minutes of a router are, and not measured or read from a timetable. @default true */
  readonly estimate?: boolean;
  /** True costs lie within cost × (1 ± this) [1] @default 0 */
  readonly relativeError?: number;
  /**
   * What a place is from which there is no way to any service: a gap in the costs, whose access nobody knows, or truly out of reach, with an
   * access of 0 (`fill_missing_ids` of R accessibility). @default "unknown"
   */
  readonly noWay?: "unknown" | "unreachable";
}

/**
 * Where costs of travel come from (náklady cesty), always from the place where people live to the service.
 *
 * - `great-circle`: from the points, the shortest way on a sphere times `detour`; with a `speed` in minutes. Always an estimate.
 * - `matrix`: one row of costs for each place, in the order of places, in it one for each supply, in the order of supply. Need not be
 *   symmetric.
 * - `pairs`: only the pairs that have a way, by ids; pairs of strangers are passed over.
 * - `function`: the caller's own; asked once for each pair, and it has to answer the same again.
 */
export type TravelCosts =
  | {
      readonly kind: "great-circle";
      /** Of the sphere [km] @default 6371.0088 */
      readonly radius?: number;
      /** How much longer a road is than the straight line (koeficient objížďky) [1] @default 1 */
      readonly detour?: number;
      /** Makes minutes of kilometres [km/h] @default none, costs in km */
      readonly speed?: number | null;
      /** @default 0 */
      readonly relativeError?: number;
    }
  | ({ readonly kind: "matrix"; readonly rows: readonly (readonly TravelCost[])[] } & GivenCosts)
  | ({ readonly kind: "pairs"; readonly pairs: readonly TravelPair[] } & GivenCosts)
  | ({ readonly kind: "function"; readonly cost: (place: AccessPlace, supply: AccessSupply) => TravelCost } & GivenCosts);

/** The way from a place to a supply. */
export interface TravelPair {
  readonly place: string;
  readonly supply: string;
  readonly cost: TravelCost;
}

/** What a result says of its costs: they travel with it into every sentence. */
export interface Travel {
  readonly unit: TravelUnit;
  readonly mode: TravelMode;
  /** The word that belongs to every figure made of it: `estimate` (odhad), or `given` where the caller vouches for the costs. */
  readonly certainty: "estimate" | "given";
  readonly relativeError: number;
  /** Sphere, detour and speed of `great-circle`; `null` of costs that were given. */
  readonly greatCircle: { readonly radius: number; readonly detour: number; readonly speed: number | null } | null;
}
