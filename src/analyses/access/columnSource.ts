import type { AccessSupply } from "./accessInput.ts";
import type { CheckedDecay } from "./checkedDecay.ts";
import type { TravelCost } from "./travelCosts.ts";

/** Room for one column: at most as many entries as there are places. @internal */
export interface ColumnRoom {
  readonly at: Int32Array;
  readonly weight: Float64Array;
}

/** What supply is sorted by: numbers first, then the id. @internal */
export interface SupplyKey {
  readonly band: number;
  readonly across: number;
  readonly along: number;
  readonly id: string;
}

/**
 * Where columns come from: for a supply, the places within the limit, with their costs. Places and supply are counted in an order that
 * depends on what they are and not on where they stood in the list, so that sums do not depend on it either.
 * @internal
 */
export interface ColumnSource {
  /** For each place that is counted, where it stands in the input. */
  readonly placeAt: Int32Array;
  readonly keyOf: (supply: AccessSupply) => SupplyKey;
  /** Writes the costs of a column that lie within the limit, places growing; returns how many there are. Counts all ways, if asked to. */
  readonly costs: (supply: AccessSupply, decay: CheckedDecay, room: ColumnRoom, ways: Int32Array | null) => number;
  /** Every way to a supply, also beyond any limit, places growing; `null` of great circles, where every pair has one. */
  readonly each: ((supply: AccessSupply, visit: (place: number, low: number, high: number) => void) => void) | null;
  /** What the ways to a supply were read from: the very same object where they are the same for certain. */
  readonly origin: (id: string) => object;
  /** Whether a place without any way is a gap in the costs. */
  readonly hasGaps: boolean;
  /** Whether it has costs to a supply, or needs none. */
  readonly knows: (id: string) => boolean;
  /** The same with costs to one more supply, by id of the place; places that are not named have no way. */
  readonly withCosts: (id: string, costs: Readonly<Record<string, TravelCost>>) => ColumnSource;
}

/** By code units, the same everywhere. @internal */
export const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** @internal */
export const byKey = (a: SupplyKey, b: SupplyKey): number => a.band - b.band || a.across - b.across || a.along - b.along || byId(a, b);
