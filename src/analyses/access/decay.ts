import { rangeRefusal } from "../../model/refusal.ts";
import { checkedDecay } from "./checkedDecay.ts";
import type { TravelUnit } from "./travelCosts.ts";
import { weigh } from "./weigh.ts";

/** Whether a cost that is exactly the limit is still within it. */
export type Bound = "inclusive" | "exclusive";

/** Up to which cost people are reached; further away the weight is 0. */
export interface DecayLimit {
  /** The unit that costs must come in, so that minutes are never taken for kilometres. */
  readonly unit: TravelUnit;
  /** Largest cost [unit]; `null` is no limit. @default null */
  readonly limit?: number | null;
  /** @default "inclusive" */
  readonly bound?: Bound;
}

/**
 * How much a supply is worth at a cost (útlum dostupnosti se vzdáleností), as plain data. c is the cost, every weight is 0 beyond the limit.
 *
 * - `binary`: 1 up to the limit.
 * - `step`: the weight of its band; `breaks: "nearer"` puts a cost on a break into the nearer band (PySAL access, catchment), `"farther"`
 *   into the farther one (R accessibility).
 * - `linear`: 1 − c / limit.
 * - `gaussian`, `variant: "dai-2010"`: (e^(−½ (c / limit)²) − e^(−½)) / (1 − e^(−½)), which is 0 at the limit (Dai 2010); `variant: "sigma"`:
 *   e^(−c² / 2 sigma²) (PySAL access).
 * - `exponential`: e^(−rate × c^power); with rate 1 the one of SpatialAcc.
 * - `power`: c^(−exponent), never above `cap`; a `cap` of `null` (PySAL access) refuses a cost of 0, which would weigh infinitely much.
 * - `logistic`: 1 / (1 + e^((c − midpoint) π / (deviation √3))), divided by its value at 0 where it is `normalized` (R accessibility).
 */
export type Decay =
  | { readonly kind: "binary"; readonly unit: TravelUnit; readonly limit: number; readonly bound?: Bound }
  | {
      readonly kind: "step";
      readonly unit: TravelUnit;
      /** Upper ends of the bands, growing; the last one is the limit [unit] */
      readonly limits: readonly number[];
      readonly weights: readonly number[];
      /** The band that a cost on a break belongs to. @default "nearer" */
      readonly breaks?: "nearer" | "farther";
    }
  | { readonly kind: "linear"; readonly unit: TravelUnit; readonly limit: number }
  | { readonly kind: "gaussian"; readonly variant: "dai-2010"; readonly unit: TravelUnit; readonly limit: number }
  | ({ readonly kind: "gaussian"; readonly variant: "sigma"; readonly sigma: number } & DecayLimit)
  | ({
      readonly kind: "exponential";
      readonly rate: number;
      /** @default 1 */
      readonly power?: number;
    } & DecayLimit)
  | ({
      readonly kind: "power";
      readonly exponent: number;
      /** Largest weight. @default 1 */
      readonly cap?: number | null;
    } & DecayLimit)
  | ({
      readonly kind: "logistic";
      readonly midpoint: number;
      readonly deviation: number;
      /** @default true */
      readonly normalized?: boolean;
    } & DecayLimit);

/**
 * Weight of a cost (váha vzdálenosti).
 *
 * The measures of access evaluate it for many costs at once and give the same bits. It says how much a supply counts, not how many
 * people would go there: the parameters are the caller's assumption.
 *
 * @param decay - as plain data
 * @param cost - at least 0, in the unit of the decay; zero is a cost like any other
 * @returns the weight [1]; 0 beyond the limit
 * @throws RangeError `decay-invalid`, `cost-invalid`, `weight-infinite`
 *
 * @example
 * decayWeight({ kind: "binary", unit: "min", limit: 30 }, 30) // => 1
 * decayWeight({ kind: "binary", unit: "min", limit: 30, bound: "exclusive" }, 30) // => 0
 * decayWeight({ kind: "step", unit: "min", limits: [20, 40, 60], weights: [1, 0.68, 0.22] }, 40) // => 0.68
 * decayWeight({ kind: "step", unit: "min", limits: [20, 40, 60], weights: [1, 0.68, 0.22], breaks: "farther" }, 40) // => 0.22
 * decayWeight({ kind: "linear", unit: "km", limit: 20 }, 5) // => 0.75
 * decayWeight({ kind: "power", unit: "km", exponent: 1 }, 0) // => 1
 * decayWeight({ kind: "power", unit: "km", exponent: 1, cap: null }, 0) // => throws "weight-infinite"
 *
 * @see docs/methods/access.md
 * @category Access
 */
export function decayWeight(decay: Decay, cost: number): number {
  const checked = checkedDecay("decayWeight", decay);
  if (!(Number.isFinite(cost) && cost >= 0))
    throw rangeRefusal("cost-invalid", `decayWeight requires a finite cost of at least 0, got ${cost}`);
  const buffer = Float64Array.of(cost + 0);
  if (cost > checked.limit || (cost === checked.limit && !checked.closed)) return 0;
  weigh("decayWeight", checked, buffer, 1);
  return buffer[0] as number;
}
