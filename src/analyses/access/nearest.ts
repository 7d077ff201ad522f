import type { AccessSupply } from "./accessInput.ts";
import type { IsServed } from "./columns.ts";

/** Supply that may be chosen, in the order of ids, and whom each serves. @internal */
export type Candidates = readonly (readonly [AccessSupply, IsServed])[];

/** For each place, the nearest so many: rows of equal length, Infinity and -1 where there are fewer. @internal */
export interface Nearest {
  /** Lower and upper bounds of costs, each sorted on its own. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Candidates in the order of upper bounds. */
  readonly which: Int32Array;
  /** How many costs each place has at all. */
  readonly ways: Int32Array;
}
