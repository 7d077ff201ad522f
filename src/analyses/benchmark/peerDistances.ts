import { exactSum } from "../../model/exactSum.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import type { ComparedTerritory, PeerDistance, WeighedVariable } from "./peerDistance.ts";

/**
 * Distances of territories from a target, the nearest first, ties by id.
 *
 * @throws RangeError `values-too-far-apart`
 * @internal
 */
export function peerDistances(
  target: ComparedTerritory,
  candidates: readonly ComparedTerritory[],
  variables: readonly WeighedVariable[],
): readonly PeerDistance[] {
  const whole = exactSum(variables.map(({ weight }) => weight));
  const found = candidates.map(({ id, values }): PeerDistance => {
    const differences = variables.map((one) => ((values[one.id] as number) - (target.values[one.id] as number)) / one.unit + 0);
    const squares = differences.map((difference, i) => ((variables[i] as WeighedVariable).weight / whole) * difference ** 2);
    const sum = squares.every(Number.isFinite) ? exactSum(squares) : Number.POSITIVE_INFINITY;
    if (!Number.isFinite(sum))
      throw rangeRefusal(
        "values-too-far-apart",
        `similarTerritories requires values whose scaled differences can be squared, got those of ${id}`,
      );
    const parts = variables.map((one, i) => ({
      variable: one.id,
      difference: differences[i] as number,
      part: sum === 0 ? 0 : (squares[i] as number) / sum,
    }));
    return { id, distance: Math.sqrt(sum), parts };
  });
  return found.toSorted((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1));
}
