import { rangeRefusal } from "../model/refusal.ts";
import { ratio } from "./ratio.ts";

/** A part and the whole it belongs to. */
export interface ShareInput {
  readonly part: number | null;
  readonly whole: number | null;
}

/**
 * Share (podíl) of a part in a whole.
 *
 * @param input.part - at least 0
 * @param input.whole - at least 0
 * @returns a fraction [1]; may exceed 1 where the part counts people from elsewhere; `null` when a figure is unknown or the whole is 0
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * share({ part: 27, whole: 204 }) // => 0.1323529411764706
 * share({ part: 0, whole: 204 }) // => 0
 * share({ part: 27, whole: null }) // => null
 */
export function share(input: ShareInput): number | null {
  for (const count of [input.part, input.whole])
    if (count !== null && count < 0) throw rangeRefusal("count-negative", `share requires counts of at least 0, got ${count}`);
  return ratio(input.part, input.whole);
}
