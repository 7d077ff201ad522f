import { BYAR_FROM } from "./byar.ts";
import { byarLower } from "./byarLower.ts";
import { byarUpper } from "./byarUpper.ts";
import { criticalValue } from "./criticalValue.ts";
import { exactPoissonLower } from "./exactPoissonLower.ts";
import { exactPoissonUpper } from "./exactPoissonUpper.ts";
import type { CountMethod, IntervalFormula } from "./interval.ts";

/**
 * Limits of a known count of events by a named method, and the formula that gave them.
 *
 * @internal
 */
export function countLimits(
  count: number,
  level: number,
  method: CountMethod,
): { readonly method: IntervalFormula; readonly low: number; readonly high: number } {
  if (method === "exact-poisson" || (method === "poisson" && count < BYAR_FROM))
    return { method: "exact-poisson@1", low: exactPoissonLower(count, level) ?? 0, high: exactPoissonUpper(count, level) ?? 0 };
  const z = criticalValue(level);
  if (method !== "byar.epitools") return { method: "byar@1", low: byarLower(count, z) ?? 0, high: byarUpper(count, z) ?? 0 };
  const variant = { variant: "epitools" } as const;
  return { method: "byar.epitools@1", low: byarLower(count, z, variant) ?? 0, high: byarUpper(count, z, variant) ?? 0 };
}
