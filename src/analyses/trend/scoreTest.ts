import { rangeRefusal } from "../../model/refusal.ts";
import { normalTail } from "../chance/normalTail.ts";
import type { TrendAlternative } from "./trendAlternative.ts";
import type { TrendDirection } from "./trendFigures.ts";

/**
 * Normal test of a score: z = (S ∓ 1) / √Var S, 0 at a score of 0, also where nothing varies.
 *
 * @internal
 */
export function scoreTest(
  { score, variance }: { readonly score: number; readonly variance: number },
  { continuity, alternative }: { readonly continuity: boolean; readonly alternative: TrendAlternative },
): { readonly z: number; readonly p: number } {
  const z = score === 0 ? 0 : (score - (continuity ? Math.sign(score) : 0)) / Math.sqrt(variance);
  if (alternative === "two-sided") return { z, p: Math.min(1, 2 * normalTail(Math.abs(z))) };
  return { z, p: normalTail(alternative === "increasing" ? z : -z) };
}

/**
 * The direction of a score whose p is below the level.
 *
 * @internal
 */
export function directionOf(score: number, p: number, level: number): TrendDirection {
  if (p >= level || score === 0) return "none";
  return score > 0 ? "increasing" : "decreasing";
}

/**
 * Refuses a name that is not on a list.
 *
 * @internal
 */
export function requireOneOf(
  name: string,
  value: string,
  { what, allowed }: { readonly what: string; readonly allowed: readonly string[] },
) {
  if (!allowed.includes(value))
    throw rangeRefusal(
      "unknown-option",
      `${name} requires ${what} of ${allowed.map((one) => `"${one}"`).join(", ")}, got ${String(value)}`,
    );
}
