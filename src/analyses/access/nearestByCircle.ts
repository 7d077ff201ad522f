import { circleFactor } from "./circleSource.ts";
import type { Compiled } from "./compiledAccess.ts";
import type { Candidates, Nearest } from "./nearest.ts";
import { halfAngle, unitVector } from "./unitVector.ts";

/** Of great circles: from each place to the north and south, until nothing can be nearer. @internal */
export function nearestByCircle({ name, input, source, travel }: Compiled, candidates: Candidates, size: number): Nearest {
  const places = source.placeAt.length;
  const factor = circleFactor(travel);
  const vectors = candidates.map(([{ point }]) => (point === null ? ([0, 0, 0] as const) : unitVector(name, point)));
  const order = Int32Array.from(vectors.keys()).sort((a, b) => (vectors[a]?.[2] ?? 0) - (vectors[b]?.[2] ?? 0) || a - b);
  const [x, y, z] = [0, 1, 2].map((d) => Float64Array.from(order, (c) => vectors[c]?.[d] as number)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const high = new Float64Array(places * size).fill(Number.POSITIVE_INFINITY);
  const which = new Int32Array(places * size).fill(-1);
  const near = new Float64Array(size + 1);
  const chosen = new Int32Array(size + 1);
  for (let k = 0; k < places && size > 0; k++) {
    const { point } = input.places[source.placeAt[k] as number] ?? { point: null };
    if (point === null) continue;
    const [px, py, pz] = unitVector(name, point);
    near.fill(Number.POSITIVE_INFINITY);
    chosen.fill(-1);
    let [up, down] = [firstFrom(z, pz), 0];
    down = up - 1;
    while (up < order.length || down >= 0) {
      const above = up < order.length ? (z[up] as number) - pz : Number.POSITIVE_INFINITY;
      const below = down >= 0 ? pz - (z[down] as number) : Number.POSITIVE_INFINITY;
      const worst = near[size - 1] as number;
      const step = Math.min(above, below);
      if (step * step > worst) break;
      const at = above <= below ? up++ : down--;
      const c = order[at] as number;
      const isServed = candidates[c]?.[1] ?? null;
      if (isServed !== null && isServed[k] !== 1) continue;
      const [dx, dy, dz] = [(x[at] as number) - px, (y[at] as number) - py, (z[at] as number) - pz];
      const h = dx * dx + dy * dy + dz * dz;
      // Of equal ones the first by its id.
      let place = size;
      while (place > 0 && (h < (near[place - 1] as number) || (h === near[place - 1] && c < (chosen[place - 1] as number)))) place--;
      if (place === size) continue;
      near.copyWithin(place + 1, place, size);
      chosen.copyWithin(place + 1, place, size);
      near[place] = h;
      chosen[place] = c;
    }
    for (let s = 0; s < size; s++) {
      const h = near[s] as number;
      if ((chosen[s] as number) < 0) break;
      high[k * size + s] = factor * halfAngle(h);
      which[k * size + s] = chosen[s] as number;
    }
  }
  return { low: high, high, which, ways: new Int32Array(places).fill(candidates.length) };
}

/** The first of sorted numbers that is not below a value. */
function firstFrom(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
