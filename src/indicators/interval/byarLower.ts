import { rangeRefusal } from "../../model/refusal.ts";
import { byar } from "./byar.ts";
import { requireCount, requireCriticalValue } from "./requireCount.ts";

/** Which of both published forms of Byar's approximation: with the upper limit of x + 1, or with x + ½ in both limits. */
export type ByarVariant = "breslow-day" | "epitools";

/** How {@link byarLower} is computed. */
export interface ByarLowerOptions {
  /** @default "breslow-day" */
  readonly variant?: ByarVariant;
  /** What to do where the formula gives less than 0: no events are the least there can be, or the bare formula. @default "zero" */
  readonly belowZero?: "zero" | "keep";
}

/**
 * Lower limit of a Poisson count by Byar's approximation (dolní mez počtu podle Byara).
 *
 * limit = o (1 − 1/(9 o) − z/(3 √o))³, where o is the count (`"breslow-day"`) or the count + ½ (`"epitools"`)
 *
 * Breslow & Day (1987), Statistical Methods in Cancer Research II, p. 69, and the methods of the British Office for Health
 * Improvement; the other form is the one of the R package epitools. They differ: always say which. Byar's formula turns negative for
 * one event at 99.8 %; such a limit is 0 unless the bare formula is asked for. Allocates nothing.
 *
 * @param count - events, at least 0; need not be whole
 * @param z - critical value, from {@link criticalValue}
 * @param options - variant, and what to do below 0
 * @returns events; `null` when the count is unknown
 * @throws RangeError `not-finite`, `count-negative`, `critical-value-out-of-range`, `limit-overflow`
 *
 * @example
 * byarLower(65, criticalValue(0.95))?.toFixed(6) // => "50.163188"
 * byarLower(65, criticalValue(0.95), { variant: "epitools" })?.toFixed(6) // => "50.602467"
 * byarLower(1, criticalValue(0.998)) // => 0
 *
 * @see docs/methods/rates.md
 * @category Interval
 */
export function byarLower(count: number | null, z: number, options?: ByarLowerOptions): number | null {
  requireCriticalValue(z, "byarLower");
  if (count === null) return null;
  requireCount(count, "byarLower");
  const limit = byar(options?.variant === "epitools" ? count + 0.5 : count, -z);
  if (limit >= 0) return limit;
  if (options?.belowZero !== "keep") return 0;
  if (limit === Number.NEGATIVE_INFINITY)
    throw rangeRefusal("limit-overflow", `byarLower requires a count whose bare limit is a number, got ${count}`);
  return limit;
}
