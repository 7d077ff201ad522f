import { startFrom } from "../linear/simplex.ts";
import type { Technology } from "./technology.ts";

/** More are not remembered: looking through them would cost what they save. */
const MOST = 512;

/**
 * Faces of the frontier that points were projected on: their prices in the units of the points, and the basis of each.
 *
 * @internal
 */
export interface Facets {
  /** Price of each column and of the sum of weights, facet after facet. */
  readonly prices: Float64Array;
  readonly bases: Int32Array;
  count: number;
  /** Place of the next one: the oldest goes first. */
  next: number;
}

/**
 * None yet.
 *
 * @internal
 */
export const facets = (rows: number, width: number): Facets => ({
  prices: new Float64Array(MOST * (width + 1)),
  bases: new Int32Array(MOST * rows),
  count: 0,
  next: 0,
});

/**
 * Remembers the face that the point which was measured last lies behind.
 *
 * @internal
 */
export function rememberFacet({ facets: all, program, factors, returns }: Technology): void {
  const width = factors.length;
  const at = all.next * (width + 1);
  for (let i = 0; i < width; i++) all.prices[at + i] = (program.prices[i] as number) * (factors[i] as number);
  all.prices[at + width] = returns === "constant" ? 0 : (program.prices[width] as number);
  all.bases.set(program.basis, all.next * program.rows);
  all.next = (all.next + 1) % MOST;
  all.count = Math.min(MOST, all.count + 1);
}

/**
 * Starts from the face that gives the best bound of the score of a point: mostly it is the one that the point lies behind.
 *
 * The prices of a face hold for every point, only their sum has to be brought to 1 (weak duality).
 *
 * @internal
 */
export function startFromFacet({ facets: all, program, point, inputs, orientation, discretionary }: Technology): void {
  const width = point.length;
  let best = -1;
  let highest = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < all.count; k++) {
    const at = k * (width + 1);
    let scored = 0;
    let rest = all.prices[at + width] as number;
    for (let i = 0; i < width; i++) {
      const worth = (i < inputs ? 1 : -1) * (all.prices[at + i] as number) * (point[i] as number);
      if (discretionary[i] === true && (orientation === "input") === i < inputs) scored += orientation === "input" ? -worth : worth;
      else rest += worth;
    }
    const bound = scored > 0 ? rest / scored : Number.NEGATIVE_INFINITY;
    if (bound > highest) {
      best = k;
      highest = bound;
    }
  }
  if (best >= 0) startFrom(program, all.bases, best * program.rows);
}
