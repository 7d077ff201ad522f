import type { NeighbourLinks } from "../neighbours/neighbours.ts";
import { analyticTest, noTest, requirePermutations } from "./analyticTest.ts";
import { areaSystem, wholeReason } from "./areaSystem.ts";
import type { AreaValue } from "./areaValue.ts";
import { crossProduct, fourthMoment, sumOf } from "./crossProduct.ts";
import { globalHead } from "./globalHead.ts";
import type { AnalyticTest, GlobalOptions, GlobalPattern } from "./globalPattern.ts";
import { globalPermutations } from "./globalPermutations.ts";
import { weightSums } from "./weightSums.ts";

/** Moran's I of a figure over areas. */
export interface MoransI extends GlobalPattern {
  readonly method: "morans-i@1";
  /** If the values were drawn from a normal distribution. */
  readonly normality: AnalyticTest;
}

/**
 * Moran's I (Moranovo I), global spatial autocorrelation: whether near areas have more alike values than chance would give.
 *
 * I = (n / S₀) Σᵢ Σⱼ wᵢⱼ zᵢ zⱼ / Σ zᵢ², with z the value less the mean; E(I) = −1 / (n − 1)
 *
 * Above the expected number: like beside like; below it: a chequerboard. Moran, Biometrika 37 (1950); both variances of Cliff and
 * Ord, Spatial Processes (1981). The one of randomisation needs 4 areas, and is exactly that of all permutations; normality needs 2.
 * It is one number for the whole map, and depends on who is called a neighbour. Rates of small areas scatter more than those of
 * large ones, which the test takes for pattern or for the lack of it.
 *
 * It does not tell where the like ones are (see `localMoran`), nor why.
 *
 * @param input.values - areas with their figures, joined by id; an area of the neighbours without a row has no value
 * @param input.neighbours - who lies beside whom
 * @param options.style - how neighbours count @default "row-standardised"
 * @param options.islands - what areas without neighbours do @default "kept"
 * @param options.alternative - side of the tests @default "two-sided"
 * @param options.permutations - orders of values to try, or `"all"` @default 999
 * @param options.seed - where chance begins @default 1
 * @returns the record; value `null` with its reason, `constant-values` among them
 * @throws RangeError `neighbours-invalid`, `weight-out-of-range`, `area-not-in-neighbours`, `id-repeated`, `not-finite`,
 *   `value-out-of-range`, `permutations-invalid`, `too-many-areas`, `seed-not-finite`
 *
 * @example
 * const row = listedNeighbours([{ id: "a", neighbours: ["b"] }, { id: "b", neighbours: ["a", "c"] }, { id: "c", neighbours: ["b", "d"] }, { id: "d", neighbours: ["c"] }])
 * const values = [{ id: "a", value: 1 }, { id: "b", value: 2 }, { id: "c", value: 3 }, { id: "d", value: 4 }]
 * moransI({ values, neighbours: row }).value // => 0.4
 * moransI({ values, neighbours: row }, { permutations: "all", alternative: "greater" }).permutation.p // => 0.08333333333333333
 * moransI({ values: values.map(({ id }) => ({ id, value: 5 })), neighbours: row }).reason // => "constant-values"
 * moransI({ values: [{ id: "z", value: 1 }], neighbours: row }) // => throws "area-not-in-neighbours"
 *
 * @see docs/methods/pattern.md
 * @category Pattern
 */
export function moransI(
  input: { readonly values: readonly AreaValue[]; readonly neighbours: NeighbourLinks },
  options: GlobalOptions = {},
): MoransI {
  const { style = "row-standardised", islands = "kept", alternative = "two-sided", permutations = 999, seed = 1 } = options;
  requirePermutations("moransI", permutations);
  const system = areaSystem("moransI", input, { style, islands: islands === "left-out" ? "left-out" : "kept" });
  const head = { method: "morans-i@1", ...globalHead(input, system, { style, islands, alternative }) } as const;
  const reason = wholeReason(system) ?? (head.n < 2 ? "too-few" : null);
  if (reason !== null) {
    const none = noTest(reason);
    return { ...head, value: null, reason, expected: null, normality: none, randomisation: none, permutation: null };
  }
  const { n } = head;
  const factor = n / system.n / sumOf(system.weights);
  const measure = (values: Float64Array): number => factor * crossProduct(system, values);
  const value = measure(system.z);
  const expected = -1 / (n - 1);
  const away = value - expected;
  const { s0, s1, s2 } = weightSums(system);
  const squared = s0 * s0;
  const normal = (n * n * s1 - n * s2 + 3 * squared) / ((n * n - 1) * squared);
  const kurtosis = fourthMoment(system.z);
  const scale = (n - 1) * (n - 2) * (n - 3) * squared;
  const plain = (n * ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * squared)) / scale;
  const peaked = (kurtosis * ((n * n - n) * s1 - 2 * n * s2 + 6 * squared)) / scale;
  // The second moment as a difference of two parts, which says how much of it is rounding.
  const test = (part: number, less = 0): AnalyticTest => {
    const centre = expected * expected;
    return analyticTest(away, { variance: part - less - centre, size: Math.abs(part) + Math.abs(less) + centre }, alternative);
  };
  return {
    ...head,
    value: value + 0,
    reason: null,
    expected,
    normality: test(normal),
    randomisation: n < 4 ? noTest("too-few") : test(plain, peaked),
    permutation: globalPermutations("moransI", system.z, measure, { observed: value, scale: 1, permutations, seed, alternative }),
  };
}
