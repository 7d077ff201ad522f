import type { Compiled } from "./compiledAccess.ts";
import type { Candidates, Nearest } from "./nearest.ts";

/** Puts a value where it belongs among the sorted ones of a row; an equal one comes after. */
function insert(row: Float64Array, from: number, size: number, value: number, which: Int32Array | null, candidate: number): void {
  let at = from + size;
  while (at > from && value < (row[at - 1] as number)) at--;
  if (at === from + size) return;
  row.copyWithin(at + 1, at, from + size - 1);
  row[at] = value;
  if (which === null) return;
  which.copyWithin(at + 1, at, from + size - 1);
  which[at] = candidate;
}

/** Of costs that were given: every way is looked at once. @internal */
export function nearestByCosts({ source }: Compiled, candidates: Candidates, size: number): Nearest {
  const places = source.placeAt.length;
  const low = new Float64Array(places * size).fill(Number.POSITIVE_INFINITY);
  const high = low.slice();
  const which = new Int32Array(places * size).fill(-1);
  const ways = new Int32Array(places);
  for (const [c, [supply, isServed]] of candidates.entries())
    source.each?.(supply, (k, least, most) => {
      ways[k] = (ways[k] as number) + 1;
      if (isServed !== null && isServed[k] !== 1) return;
      insert(low, k * size, size, least, null, c);
      insert(high, k * size, size, most, which, c);
    });
  return { low, high, which, ways };
}
