import { rangeRefusal } from "../../model/refusal.ts";
import { normalTail } from "../chance/normalTail.ts";
import type { PatternReason } from "./areaValue.ts";
import type { AnalyticTest, GlobalAlternative } from "./globalPattern.ts";

/** p of a standard deviate on the side that was asked for. */
function sidedTail(z: number, alternative: GlobalAlternative): number {
  if (alternative === "two-sided") return Math.min(1, 2 * normalTail(Math.abs(z)));
  return normalTail(alternative === "greater" ? z : -z);
}

/**
 * The test from both moments; a variance that is nothing but rounding is none.
 *
 * @param size - of the numbers that the variance is a difference of
 *
 * @internal
 */
export function analyticTest(
  away: number,
  { variance, size }: { readonly variance: number; readonly size: number },
  alternative: GlobalAlternative,
): AnalyticTest {
  if (!(variance > 1e-12 * size)) return { variance: null, z: null, p: null, reason: "variance-zero" };
  const z = away / Math.sqrt(variance);
  return { variance, z, p: sidedTail(z, alternative), reason: null };
}

/**
 * A test that cannot be made, and why.
 *
 * @internal
 */
export const noTest = (reason: PatternReason): AnalyticTest => ({ variance: null, z: null, p: null, reason });

/** @internal */
export function requirePermutations(name: string, permutations: number | "all"): void {
  if (permutations === "all" || (Number.isInteger(permutations) && permutations >= 0 && permutations <= 1_000_000)) return;
  throw rangeRefusal(
    "permutations-invalid",
    `${name} requires a whole number of permutations from 0 to 1 000 000, or "all", got ${permutations}`,
  );
}
