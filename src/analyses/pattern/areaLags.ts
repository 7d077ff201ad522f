import type { NeighbourLinks } from "../neighbours/neighbours.ts";
import type { AreaSystem } from "./areaSystem.ts";
import type { AreaValue, PatternReason } from "./areaValue.ts";
import type { LocalArea } from "./localArea.ts";

/** An area with its neighbours summed up; every local measure begins with it. */
export interface AreaLag extends Pick<LocalArea, "id" | "value" | "neighbours" | "neighboursWithoutValue" | "neighbourMean" | "reason"> {
  /** Among the areas with a value; −1 without one. */
  readonly place: number;
  /** Σⱼ wᵢⱼ */
  readonly weight: number;
  /** Σⱼ wᵢⱼ² */
  readonly squares: number;
  /** Σⱼ wᵢⱼ zⱼ */
  readonly sum: number;
}

/**
 * One for each area of the neighbours, in their order.
 *
 * @param whole - why nothing can be said of any area
 *
 * @internal
 */
export function areaLags(
  { values, neighbours }: { readonly values: readonly AreaValue[]; readonly neighbours: Pick<NeighbourLinks, "ids"> },
  system: AreaSystem,
  whole: PatternReason | null,
): readonly AreaLag[] {
  const { placeOf, starts, links, weights, z, knownNeighbours, unknownNeighbours } = system;
  const figureOf = new Map(values.map(({ id, value }) => [id, value]));
  return neighbours.ids.map((id, i): AreaLag => {
    const place = placeOf[i] as number;
    const value = figureOf.get(id) ?? null;
    const [begin, end] = place < 0 ? [0, 0] : [starts[place] as number, starts[place + 1] as number];
    let [weight, squares, sum, mean] = [0, 0, 0, 0];
    for (let at = begin; at < end; at++) weight += weights[at] as number;
    for (let at = begin; at < end; at++) {
      const [own, other] = [weights[at] as number, links[at] as number];
      squares += own * own;
      sum += own * (z[other] as number);
      mean += (own / weight) * (system.values[other] as number);
    }
    const lone: PatternReason = unknownNeighbours[i] === 0 || (knownNeighbours[i] as number) > 0 ? "no-neighbours" : "no-known-neighbours";
    const empty = begin === end ? lone : null;
    return {
      id,
      value: value === null ? null : value + 0,
      neighbours: knownNeighbours[i] as number,
      neighboursWithoutValue: unknownNeighbours[i] as number,
      neighbourMean: empty === null ? mean + 0 : null,
      reason: value === null ? "value-unknown" : (whole ?? empty),
      place,
      weight,
      squares,
      sum,
    };
  });
}
