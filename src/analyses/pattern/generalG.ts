import { rangeRefusal } from "../../model/refusal.ts";
import type { NeighbourLinks } from "../neighbours/neighbours.ts";
import { analyticTest, noTest, requirePermutations } from "./analyticTest.ts";
import { areaSystem, wholeReason } from "./areaSystem.ts";
import type { AreaValue } from "./areaValue.ts";
import { crossProduct, sumOf } from "./crossProduct.ts";
import { globalHead } from "./globalHead.ts";
import type { AnalyticTest, GlobalOptions, GlobalPattern } from "./globalPattern.ts";
import { globalPermutations } from "./globalPermutations.ts";
import { type WeightSums, weightSums } from "./weightSums.ts";

/** Getis and Ord's general G of a figure over areas. */
export interface GeneralG extends GlobalPattern {
  readonly method: "general-g@1";
}

/**
 * Getis–Ord general G (obecné G Getise a Orda): whether high values lie together, or keep apart.
 *
 * G = Σᵢ Σⱼ wᵢⱼ xᵢ xⱼ / Σᵢ Σⱼ xᵢ xⱼ, i ≠ j; E(G) = S₀ / (n (n − 1))
 *
 * Above the expected number: high beside high; below it: high values keep apart. For values of at least 0 with a true zero, as counts or
 * rates. Getis and Ord, Geographical Analysis 24 (1992); their variance needs 4 areas. With binary neighbours within a distance it is the
 * published measure.
 *
 * A low number is often read as low beside low; a chequerboard gives one as well. Low values add little to it, so a cold region hardly
 * shows.
 *
 * @param input.values - areas with their figures of at least 0, joined by id
 * @param input.neighbours - who lies beside whom
 * @param options.style - how neighbours count @default "binary"
 * @param options.islands - what areas without neighbours do @default "kept"
 * @param options.alternative - side of the tests @default "two-sided"
 * @param options.permutations - orders of values to try, or `"all"` @default 999
 * @param options.seed - where chance begins @default 1
 * @returns the record; value `null` with its reason
 * @throws RangeError `value-negative`, `neighbours-invalid`, `weight-out-of-range`, `area-not-in-neighbours`, `id-repeated`,
 *   `not-finite`, `value-out-of-range`, `permutations-invalid`, `too-many-areas`, `seed-not-finite`
 *
 * @example
 * const row = listedNeighbours([{ id: "a", neighbours: ["b"] }, { id: "b", neighbours: ["a", "c"] }, { id: "c", neighbours: ["b"] }])
 * generalG({ values: [{ id: "a", value: 1 }, { id: "b", value: 2 }, { id: "c", value: 2 }], neighbours: row }).value // => 0.75
 * generalG({ values: [{ id: "a", value: -1 }], neighbours: row }) // => throws "value-negative"
 *
 * @see docs/methods/pattern.md
 * @category Pattern
 */
export function generalG(
  input: { readonly values: readonly AreaValue[]; readonly neighbours: NeighbourLinks },
  options: GlobalOptions = {},
): GeneralG {
  const { style = "binary", islands = "kept", alternative = "two-sided", permutations = 999, seed = 1 } = options;
  requirePermutations("generalG", permutations);
  const system = areaSystem("generalG", input, { style, islands: islands === "left-out" ? "left-out" : "kept" });
  for (const { id, value } of input.values)
    if (value !== null && value < 0) throw rangeRefusal("value-negative", `generalG requires values of at least 0, got ${value} of ${id}`);
  const head = { method: "general-g@1", ...globalHead(input, system, { style, islands, alternative }) } as const;
  const largest = system.values.reduce((most, one) => Math.max(most, one), 0);
  // The measure does not depend on the unit of values.
  const x = system.values.map((one) => one / largest);
  const [first, second, third, fourth] = [1, 2, 3, 4].map((power) => sumOf(x.map((one) => one ** power))) as [
    number,
    number,
    number,
    number,
  ];
  const pairs = first * first - second;
  const reason = wholeReason(system) ?? (head.n < 2 ? "too-few" : pairs <= 1e-13 * first * first ? "sum-zero" : null);
  if (reason !== null) return { ...head, value: null, reason, expected: null, randomisation: noTest(reason), permutation: null };
  const { n } = head;
  const measure = (values: Float64Array): number => crossProduct(system, values) / pairs;
  const value = measure(x);
  const whole = sumOf(system.weights);
  const expected = whole / (n * (n - 1));
  const sums = weightSums(system);
  const unit = whole / sums.s0;
  const scale = (unit / pairs) ** 2 / (n * (n - 1) * (n - 2) * (n - 3));
  const parts = [...secondMoment(n, sums, { first, second, third, fourth }).map((part) => part * scale), -expected * expected];
  const [variance, size] = [parts.reduce((sum, part) => sum + part, 0), parts.reduce((sum, part) => sum + Math.abs(part), 0)];
  const randomisation: AnalyticTest = n < 4 ? noTest("too-few") : analyticTest(value - expected, { variance, size }, alternative);
  const permutation = globalPermutations("generalG", x, measure, { observed: value, scale: expected, permutations, seed, alternative });
  return { ...head, value, reason: null, expected, randomisation, permutation };
}

/** n⁽⁴⁾ (m₁² − m₂)² E(G²) of Getis and Ord (1992) in its five parts, with sums of powers of the values. */
function secondMoment(
  n: number,
  { s0, s1, s2 }: WeightSums,
  { first, second, third, fourth }: { readonly first: number; readonly second: number; readonly third: number; readonly fourth: number },
): readonly number[] {
  const squared = s0 * s0;
  const b0 = (n * n - 3 * n + 3) * s1 - n * s2 + 3 * squared;
  const b1 = -((n * n - n) * s1 - 2 * n * s2 + 6 * squared);
  const b2 = -(2 * n * s1 - (n + 3) * s2 + 6 * squared);
  const b3 = 4 * (n - 1) * s1 - 2 * (n + 1) * s2 + 8 * squared;
  const b4 = s1 - s2 + squared;
  return [b0 * second ** 2, b1 * fourth, b2 * first ** 2 * second, b3 * first * third, b4 * first ** 4];
}
