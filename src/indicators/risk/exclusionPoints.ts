import type { ExclusionLimits } from "../../codebooks/parameters/exclusionIndex2023.ts";
import { rangeRefusal } from "../../model/refusal.ts";

/**
 * Points of one part on the exclusion index (body indexu sociálního vyloučení): 0, 1 or 2.
 *
 * x < a → 0 · a ≤ x ≤ b → 1 · x > b → 2
 *
 * @param input.value - a count, a share as a fraction, or a location quotient
 * @param input.limits - limits in the same unit
 * @returns points; `null` when the value is unknown
 * @throws RangeError `not-finite`, `value-negative`, `limits-reversed`
 *
 * @example
 * exclusionPoints({ value: 100, limits: { a: 100, b: 200 } }) // => 1
 * exclusionPoints({ value: 200, limits: { a: 100, b: 200 } }) // => 1
 * exclusionPoints({ value: 200.5, limits: { a: 100, b: 200 } }) // => 2
 * exclusionPoints({ value: null, limits: { a: 100, b: 200 } }) // => null
 *
 * @see docs/methods/risk.md
 * @category Risk
 */
export function exclusionPoints(input: { readonly value: number | null; readonly limits: ExclusionLimits }): 0 | 1 | 2 | null {
  const { value, limits } = input;
  if (!(limits.a <= limits.b)) throw rangeRefusal("limits-reversed", `exclusionPoints requires a ≤ b, got ${limits.a} and ${limits.b}`);
  if (value === null) return null;
  if (!Number.isFinite(value)) throw rangeRefusal("not-finite", `exclusionPoints requires a finite value, got ${value}`);
  if (value < 0) throw rangeRefusal("value-negative", `exclusionPoints requires a value of at least 0, got ${value}`);
  if (value < limits.a) return 0;
  return value <= limits.b ? 1 : 2;
}
