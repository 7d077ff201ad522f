import { type ExactTotal, roundedTotal } from "../model/exactSum.ts";
import { rangeRefusal } from "../model/refusal.ts";

/**
 * An exact sum while it grows: whole numbers add by themselves, everything else as parts that do not overlap, smallest first. The same
 * as `addExactly`, in place.
 *
 * @internal
 */
export interface RunningSum {
  whole: number;
  readonly parts: number[];
}

/** As in `addExactly`: beyond it a part of a sum could leave the range of numbers although the whole does not. */
const LARGEST = 2 ** 1000;

/**
 * Add a figure to a running sum.
 *
 * @throws RangeError `sum-overflow`
 *
 * @internal
 */
export function addTo(sum: RunningSum, figure: number): void {
  const next = sum.whole + figure;
  if (Number.isSafeInteger(figure) && Number.isSafeInteger(next)) sum.whole = next;
  else addPart(sum.parts, figure);
}

function addPart(parts: number[], term: number): void {
  if (!(Math.abs(term) <= LARGEST)) throw rangeRefusal("sum-overflow", `addTo requires numbers of at most 2 ** 1000, got ${term}`);
  let carried = term;
  let kept = 0;
  for (let i = 0; i < parts.length; i++) {
    let part = parts[i] as number;
    if (Math.abs(carried) < Math.abs(part)) {
      const larger = part;
      part = carried;
      carried = larger;
    }
    const high = carried + part;
    const low = part - (high - carried);
    if (low !== 0) {
      parts[kept] = low;
      kept += 1;
    }
    carried = high;
  }
  parts.length = kept;
  if (!Number.isFinite(carried)) throw rangeRefusal("sum-overflow", "addTo requires a total within the range of numbers, got more");
  if (carried !== 0) parts.push(carried);
}

/**
 * Add one running sum to another.
 *
 * @throws RangeError `sum-overflow`
 *
 * @internal
 */
export function addAll(to: RunningSum, sum: RunningSum): void {
  addTo(to, sum.whole);
  for (const part of sum.parts) addPart(to.parts, part);
}

/**
 * A running sum, rounded once.
 *
 * @internal
 */
export function rounded(sum: RunningSum): number {
  if (sum.parts.length === 0) return sum.whole;
  const parts = [...sum.parts];
  addPart(parts, sum.whole);
  return roundedTotal(parts satisfies ExactTotal);
}
