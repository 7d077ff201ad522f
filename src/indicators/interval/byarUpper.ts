import { byar } from "./byar.ts";
import type { ByarVariant } from "./byarLower.ts";
import { requireCount, requireCriticalValue } from "./requireCount.ts";

/**
 * Upper limit of a Poisson count by Byar's approximation (horní mez počtu podle Byara).
 *
 * limit = o (1 − 1/(9 o) + z/(3 √o))³, where o is the count + 1 (`"breslow-day"`) or the count + ½ (`"epitools"`)
 *
 * Sources as of {@link byarLower}. Allocates nothing.
 *
 * @param count - events, at least 0; need not be whole
 * @param z - critical value, from {@link criticalValue}
 * @param options.variant - which of both published forms @default "breslow-day"
 * @returns events; `null` when the count is unknown
 * @throws RangeError `not-finite`, `count-negative`, `critical-value-out-of-range`
 *
 * @example
 * byarUpper(65, criticalValue(0.95))?.toFixed(6) // => "82.849139"
 * byarUpper(65, criticalValue(0.95), { variant: "epitools" })?.toFixed(6) // => "82.288625"
 *
 * @see docs/methods/rates.md
 * @category Interval
 */
export function byarUpper(count: number | null, z: number, options?: { readonly variant?: ByarVariant }): number | null {
  requireCriticalValue(z, "byarUpper");
  if (count === null) return null;
  requireCount(count, "byarUpper");
  return byar(count + (options?.variant === "epitools" ? 0.5 : 1), z);
}
