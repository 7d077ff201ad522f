import type { Reason } from "../../codebooks/absenceReasons.ts";
import type { Strata } from "../../indicators/standardisation/strata.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import { addingParts } from "./addingParts.ts";
import { comparedStrata } from "./comparedStrata.ts";

/** What one group adds to the difference of two crude rates, times the scale. */
export interface KitagawaGroup {
  readonly group: string;
  readonly composition: number;
  readonly rate: number;
}

/** A difference of two crude rates in two parts that add up to it exactly. */
export interface KitagawaDecomposition {
  readonly method: "kitagawa@1";
  readonly scale: number;
  /** Crude rates, times the scale. */
  readonly before: number | null;
  readonly after: number | null;
  readonly change: number | null;
  /** Part of the change because the age structure (or another composition) is another one. */
  readonly composition: number | null;
  /** Part of the change because the rates within the groups are other ones. */
  readonly rate: number | null;
  readonly groups: readonly KitagawaGroup[] | null;
  readonly reason: Reason | null;
  /** Groups that are the reason. */
  readonly missing: readonly string[];
}

/**
 * Difference of two crude rates (rozklad rozdílu hrubých měr) by Kitagawa: how much comes from another age structure, how much from other
 * rates within the ages. Two years of a territory, or two territories of a year.
 *
 * composition = Σ (C₂ − C₁) (R₁ + R₂) / 2, rates = Σ (R₂ − R₁) (C₁ + C₂) / 2, with C shares of people and R rates by group
 *
 * Kitagawa (1955), J. Am. Stat. Assoc. 50: 1168–1194. The parts add up to the change to the last bit: all three are rounded together, far
 * below what can be printed. It splits the number, not the world: a change of rates has causes of its own, and the split depends on the
 * groups that were chosen.
 *
 * @param input.before - events and people by group, first state
 * @param input.after - the same groups, second state
 * @param options.scale - 1 000 for per mille @default 1
 * @returns the record; `null` with `not-known-to-source` when a group is missing or unknown in one state, with `denominator-zero` when it
 *   has nobody in one of them
 * @throws RangeError `count-negative`, `scale-not-positive`, `sum-overflow`, `sizes-out-of-range`
 *
 * @example
 * const before = { "0-64": { count: 8, population: 800 }, "65+": { count: 20, population: 200 } }
 * const after = { "0-64": { count: 6, population: 600 }, "65+": { count: 44, population: 400 } }
 * const split = kitagawa({ before, after }, { scale: 1000 });
 * [split.before, split.after, split.change, split.composition, split.rate] // => [28, 50, 22, 19, 3]
 * kitagawa({ before, after: { "65+": after["65+"] } }).missing // => ["0-64"]
 *
 * @see docs/methods/rates.md
 * @category Decomposition
 */
export function kitagawa(
  input: { readonly before: Strata; readonly after: Strata },
  options: { readonly scale?: number } = {},
): KitagawaDecomposition {
  const { scale = 1 } = options;
  if (!(scale > 0 && scale < Number.POSITIVE_INFINITY))
    throw rangeRefusal("scale-not-positive", `kitagawa requires a finite scale above 0 such as 1000, got ${String(scale)}`);
  const compared = comparedStrata(input.before, input.after, "kitagawa");
  const head = { method: "kitagawa@1", scale } as const;
  if (compared.groups === null) {
    const { reason, missing } = compared;
    return { ...head, before: null, after: null, change: null, composition: null, rate: null, groups: null, reason, missing };
  }
  const { counts, people, groups } = compared;
  const [before, after] = [scale * (counts[0] / people[0]), scale * (counts[1] / people[1])];
  const terms = groups.flatMap(({ share, rate }) => [
    scale * (share[1] - share[0]) * (rate[0] / 2 + rate[1] / 2),
    scale * (rate[1] - rate[0]) * (share[0] / 2 + share[1] / 2),
  ]);
  const { terms: parts, whole } = addingParts(terms, after - before, Math.max(before, after), "kitagawa");
  const of = (kind: 0 | 1): number => parts.reduce((sum, part, i) => (i % 2 === kind ? sum + part : sum), 0);
  return {
    ...head,
    before,
    after,
    change: whole,
    composition: of(0),
    rate: of(1),
    groups: groups.map(({ group }, i) => ({ group, composition: parts[2 * i] ?? 0, rate: parts[2 * i + 1] ?? 0 })),
    reason: null,
    missing: [],
  };
}
