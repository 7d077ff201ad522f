import type { NeighbourLinks } from "../neighbours/neighbours.ts";
import { analyticTest, noTest, requirePermutations } from "./analyticTest.ts";
import { areaSystem, wholeReason } from "./areaSystem.ts";
import type { AreaValue } from "./areaValue.ts";
import { fourthMoment, squaredDifferences, sumOf } from "./crossProduct.ts";
import { globalHead } from "./globalHead.ts";
import type { AnalyticTest, GlobalOptions, GlobalPattern } from "./globalPattern.ts";
import { globalPermutations } from "./globalPermutations.ts";
import { weightSums } from "./weightSums.ts";

/** Geary's C of a figure over areas. */
export interface GearysC extends GlobalPattern {
  readonly method: "gearys-c@1";
  /** If the values were drawn from a normal distribution. */
  readonly normality: AnalyticTest;
}

/**
 * Geary's C (Gearyho C), global spatial autocorrelation by differences between neighbours.
 *
 * C = (n − 1) Σᵢ Σⱼ wᵢⱼ (xᵢ − xⱼ)² / (2 S₀ Σ zᵢ²); E(C) = 1
 *
 * **Below 1 like lies beside like, above 1 unlike**: the other way round than Moran's I, and `less` is the side of clusters. It looks at
 * near differences where I looks at the map as a whole. Geary, The Incorporated Statistician 5 (1954); variances of Cliff and Ord (1981),
 * which need 4 areas for randomisation and 2 for normality.
 *
 * It does not tell whether the like ones are high or low, nor where.
 *
 * @param input.values - areas with their figures, joined by id; an area of the neighbours without a row has no value
 * @param input.neighbours - who lies beside whom
 * @param options.style - how neighbours count @default "row-standardised"
 * @param options.islands - what areas without neighbours do @default "kept"
 * @param options.alternative - side of the tests @default "two-sided"
 * @param options.permutations - orders of values to try, or `"all"` @default 999
 * @param options.seed - where chance begins @default 1
 * @returns the record; value `null` with its reason
 * @throws RangeError `neighbours-invalid`, `weight-out-of-range`, `area-not-in-neighbours`, `id-repeated`, `not-finite`,
 *   `value-out-of-range`, `permutations-invalid`, `too-many-areas`, `seed-not-finite`
 *
 * @example
 * const row = listedNeighbours([{ id: "a", neighbours: ["b"] }, { id: "b", neighbours: ["a", "c"] }, { id: "c", neighbours: ["b"] }])
 * gearysC({ values: [{ id: "a", value: 1 }, { id: "b", value: 2 }, { id: "c", value: 3 }], neighbours: row }).value // => 0.5
 * gearysC({ values: [], neighbours: row }).reason // => "nothing-known"
 *
 * @see docs/methods/pattern.md
 * @category Pattern
 */
export function gearysC(
  input: { readonly values: readonly AreaValue[]; readonly neighbours: NeighbourLinks },
  options: GlobalOptions = {},
): GearysC {
  const { style = "row-standardised", islands = "kept", alternative = "two-sided", permutations = 999, seed = 1 } = options;
  requirePermutations("gearysC", permutations);
  const system = areaSystem("gearysC", input, { style, islands: islands === "left-out" ? "left-out" : "kept" });
  const head = { method: "gearys-c@1", ...globalHead(input, system, { style, islands, alternative }) } as const;
  const reason = wholeReason(system) ?? (head.n < 2 ? "too-few" : null);
  if (reason !== null) {
    const none = noTest(reason);
    return { ...head, value: null, reason, expected: null, normality: none, randomisation: none, permutation: null };
  }
  const { n } = head;
  const factor = (n - 1) / (2 * system.n) / sumOf(system.weights);
  const measure = (values: Float64Array): number => factor * squaredDifferences(system, values);
  const value = measure(system.z);
  const { s0, s1, s2 } = weightSums(system);
  const squared = s0 * s0;
  const normal = [((2 * s1 + s2) * (n - 1)) / (2 * (n + 1) * squared), -2 / (n + 1)];
  const k = fourthMoment(system.z);
  const random = [
    (n - 1) * s1 * (n * n - 3 * n + 3 - (n - 1) * k),
    -0.25 * (n - 1) * s2 * (n * n + 3 * n - 6 - (n * n - n + 2) * k),
    squared * (n * n - 3 - (n - 1) ** 2 * k),
  ].map((part) => part / (n * (n - 2) * (n - 3) * squared));
  const test = (parts: readonly number[]): AnalyticTest => {
    const [variance, size] = [parts.reduce((sum, part) => sum + part, 0), parts.reduce((sum, part) => sum + Math.abs(part), 0)];
    return analyticTest(value - 1, { variance, size }, alternative);
  };
  return {
    ...head,
    value,
    reason: null,
    expected: 1,
    normality: test(normal),
    randomisation: n < 4 ? noTest("too-few") : test(random),
    permutation: globalPermutations("gearysC", system.z, measure, { observed: value, scale: 1, permutations, seed, alternative }),
  };
}
