import { rangeRefusal } from "../../model/refusal.ts";
import { type FalseDiscoveryRate, falseDiscoveryRate } from "../chance/falseDiscoveryRate.ts";
import { normalTail } from "../chance/normalTail.ts";
import { random } from "../chance/random.ts";
import { requirePermutations } from "./analyticTest.ts";
import type { LocalAlternative, LocalArea, LocalChoices, LocalOptions } from "./localArea.ts";

/**
 * The choices with their defaults.
 *
 * @throws RangeError `permutations-invalid`, `level-out-of-range`, `no-permutations`, `seed-not-finite`
 *
 * @internal
 */
export function localChoices(name: string, options: LocalOptions): LocalChoices {
  const { style = "row-standardised", permutations = 9999, seed = 1, alternative = "two-sided", level = 0.05 } = options;
  requirePermutations(name, permutations);
  const { by = permutations === 0 ? "normal" : "permutation", control = "false-discovery-rate" } = options;
  if (!(level > 0 && level < 1)) throw rangeRefusal("level-out-of-range", `${name} requires a level over 0 and below 1, got ${level}`);
  if (by === "permutation" && permutations === 0)
    throw rangeRefusal("no-permutations", `${name} requires permutations to decide by them, got 0`);
  if (permutations > 0) random(seed);
  const kept = permutations === 0 ? null : typeof seed === "number" ? seed + 0 : seed;
  return { style, permutations: permutations + 0, seed: kept, alternative, by, level, control };
}

/**
 * p of the counts of permutations.
 *
 * @internal
 */
export function pseudoP(atLeast: number, atMost: number, { permutations, alternative }: LocalChoices): number {
  // Nothing could have come out otherwise.
  if (atLeast === permutations && atMost === permutations) return 1;
  const of = (count: number): number => (count + 1) / (permutations + 1);
  switch (alternative) {
    case "greater":
      return of(atLeast);
    case "less":
      return of(atMost);
    case "folded":
      return of(Math.min(atLeast, permutations - atLeast));
    case "one-sided":
      return of(Math.min(atLeast, atMost));
    case "two-sided":
      return Math.min(1, 2 * of(Math.min(atLeast, atMost)));
  }
}

/**
 * p of a standard deviate.
 *
 * @internal
 */
export function normalP(z: number, alternative: LocalAlternative): number {
  if (alternative === "greater" || alternative === "less") return normalTail(alternative === "greater" ? z : -z);
  return alternative === "two-sided" ? Math.min(1, 2 * normalTail(Math.abs(z))) : normalTail(Math.abs(z));
}

/**
 * Which areas are significant, by the choices.
 *
 * @internal
 */
export function decided(
  areas: readonly Pick<LocalArea, "p" | "pseudoP">[],
  { by, level, control }: LocalChoices,
): { readonly rate: FalseDiscoveryRate; readonly significant: readonly (boolean | null)[] } {
  const ps = areas.map(({ p, pseudoP: pseudo }) => (by === "normal" ? p : pseudo));
  const rate = falseDiscoveryRate(ps, { rate: level });
  const deciding = control === "none" ? ps : rate.adjusted;
  return { rate, significant: deciding.map((p) => (p === null ? null : p <= level)) };
}
