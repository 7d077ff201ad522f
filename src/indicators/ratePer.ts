import { rangeRefusal } from "../model/refusal.ts";
import { ratio } from "./ratio.ts";

/** What is counted, and those it is counted for. */
export interface RatePerInput {
  /** People or events, at least 0. */
  readonly count: number | null;
  /** People or households, at least 0. */
  readonly base: number | null;
}

/**
 * Rate (počet na tisíc, na deset tisíc): a count for so many of a base.
 *
 * rate = scale × count / base
 *
 * @param input - a count and its base
 * @param scale - 1 000, 10 000…
 * @returns the rate; `null` when a figure is unknown or the base is 0
 * @throws RangeError `count-negative`, `not-finite`, `ratio-overflow`
 *
 * @example
 * ratePer({ count: 12, base: 24000 }, 10_000) // => 5
 * ratePer({ count: 0, base: 24000 }, 10_000) // => 0
 * ratePer({ count: 12, base: 0 }, 10_000) // => null
 * ratePer({ count: -12, base: 24000 }, 10_000) // => throws "count-negative"
 */
export function ratePer(input: RatePerInput, scale: number): number | null {
  for (const count of [input.count, input.base])
    if (count !== null && count < 0) throw rangeRefusal("count-negative", `ratePer requires counts of at least 0, got ${count}`);
  return ratio(input.count, input.base, scale);
}
