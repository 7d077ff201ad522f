import type { PlacedValue } from "./knownSeries.ts";

/**
 * The slopes of all pairs of values, in order.
 *
 * @internal
 */
export function orderedSlopes(known: readonly PlacedValue[]): number[] {
  const slopes = new Float64Array((known.length * (known.length - 1)) / 2);
  let at = 0;
  for (const [j, later] of known.entries())
    for (let i = 0; i < j; i++) {
      const earlier = known[i] as PlacedValue;
      slopes[at++] = (later.value - earlier.value) / (later.place - earlier.place) + 0;
    }
  return Array.from(slopes.sort());
}
