import type { FalseDiscoveryRate } from "../chance/falseDiscoveryRate.ts";
import type { Neighbourhood, NeighbourLinks } from "../neighbours/neighbours.ts";
import { type AreaLag, areaLags } from "./areaLags.ts";
import { type AreaSystem, areaSystem, wholeReason } from "./areaSystem.ts";
import type { AreaValue, PatternReason } from "./areaValue.ts";
import { type ConditionalCounts, conditionalPermutations } from "./conditionalPermutations.ts";
import { fourthMoment } from "./crossProduct.ts";
import { globalHead } from "./globalHead.ts";
import type { LocalArea, LocalChoices, LocalOptions } from "./localArea.ts";
import { decided, localChoices, normalP, pseudoP } from "./localChoices.ts";
import { localMoments } from "./localMoments.ts";

/** The value against the mean of all areas, then the neighbours against it: high or low. */
export type MoranQuadrant = "HH" | "LL" | "HL" | "LH";

/** One area in a local Moran. */
export interface LocalMoranArea extends LocalArea {
  /** Local Moran of the area; `null` for a reason. */
  readonly statistic: number | null;
  /** Without any pattern, by the moments of the record. */
  readonly expected: number | null;
  readonly variance: number | null;
  /** Why there is no `z` and no `p` although there is a statistic. */
  readonly testReason: PatternReason | null;
  /** `null` where the value, or the mean of the neighbours, lies on the mean itself. */
  readonly quadrant: MoranQuadrant | null;
  /** The quadrant where the area is significant on the side that belongs to it; `null` where nothing can be said. */
  readonly cluster: MoranQuadrant | "not-significant" | null;
}

/** Local Moran of a figure over areas. */
export interface LocalMoran extends LocalChoices {
  readonly method: "local-moran@1";
  readonly neighbourhood: Neighbourhood;
  readonly islands: "kept" | "left-out";
  readonly secondMoment: "n" | "n-1";
  readonly moments: "conditional" | "total";
  /** Why nothing can be said of any area. */
  readonly reason: PatternReason | null;
  readonly n: number;
  readonly covered: number;
  readonly members: number;
  readonly mean: number | null;
  /** By the divisor of `secondMoment`. */
  readonly standardDeviation: number | null;
  /** In the order of the neighbours' ids. */
  readonly areas: readonly LocalMoranArea[];
  readonly falseDiscovery: Pick<FalseDiscoveryRate, "method" | "rate" | "tests" | "discoveries" | "threshold">;
}

/** What {@link localMoran} may be asked. */
export interface LocalMoranOptions extends LocalOptions {
  /** Whether areas without neighbours belong to the mean and to n @default "kept" */
  readonly islands?: "kept" | "left-out";
  /** Divisor of the second moment: n (Anselin 1995, spdep) or n − 1 (GeoDa, PySAL) @default "n" */
  readonly secondMoment?: "n" | "n-1";
  /** Expected number and variance if all values are shuffled, or only those of the others (Sokal and others 1998) @default "conditional" */
  readonly moments?: "conditional" | "total";
}

/**
 * Local Moran, LISA (lokální Moranovo I): which areas lie among their like, and which stand out of their neighbourhood.
 *
 * Iᵢ = (zᵢ / m₂) Σⱼ wᵢⱼ zⱼ, with z the value less the mean and m₂ = Σ z² / n or Σ z² / (n − 1)
 *
 * `HH` a high one among high ones, `LL` a low one among low ones, `HL` and `LH` one that stands out. Anselin, Geographical Analysis 27
 * (1995). Pseudo p by conditional permutations: the area keeps its value, its neighbours are drawn from all others, without replacement,
 * from a
 * seed; the same seed gives the same p whatever the order of areas. Conditional moments of Sokal, Oden and Thomson, Geographical
 * Analysis 30 (1998), are exactly those of these permutations. With thousands of areas some are significant by chance: the false discovery
 * rate is controlled by default, see `adjustedP`.
 *
 * An area without a value has no statistic, and its neighbours are compared without it; an island has none. Values on the mean itself
 * are neither
 * high nor low. Neighbouring tests are not independent. A cluster is no explanation, and rates of small areas scatter by themselves.
 *
 * @param input.values - areas with their figures, joined by id; an area of the neighbours without a row has no value
 * @param input.neighbours - who lies beside whom
 * @param options.style - how neighbours count @default "row-standardised"
 * @param options.islands - whether areas without neighbours belong to the mean and to n @default "kept"
 * @param options.secondMoment - divisor of the second moment @default "n"
 * @param options.moments - of the normal test @default "conditional"
 * @param options.permutations - how many, 0 to 1 000 000 @default 9999
 * @param options.seed - where chance begins @default 1
 * @param options.alternative - side of the tests @default "two-sided"
 * @param options.by - which p decides @default "permutation"
 * @param options.level - what is significant @default 0.05
 * @param options.control - for all areas together or each alone @default "false-discovery-rate"
 * @returns the record, an area for each of the neighbours' ids
 * @throws RangeError `neighbours-invalid`, `weight-out-of-range`, `area-not-in-neighbours`, `id-repeated`, `not-finite`,
 *   `value-out-of-range`, `permutations-invalid`, `level-out-of-range`, `no-permutations`, `seed-not-finite`
 *
 * @example
 * const row = listedNeighbours([{ id: "a", neighbours: ["b"] }, { id: "b", neighbours: ["a", "c"] }, { id: "c", neighbours: ["b", "d"] }, { id: "d", neighbours: ["c"] }])
 * const values = [{ id: "a", value: 1 }, { id: "b", value: 2 }, { id: "c", value: 4 }, { id: "d", value: null }]
 * const { areas } = localMoran({ values, neighbours: row }, { permutations: 99 })
 * areas.map(({ quadrant }) => quadrant) // => ["LL", "LH", "HL", null]
 * areas.map(({ reason }) => reason) // => [null, null, null, "value-unknown"]
 * areas[2].neighboursWithoutValue // => 1
 * localMoran({ values: values.map(({ id }) => ({ id, value: 5 })), neighbours: row }).reason // => "constant-values"
 *
 * @see docs/methods/pattern.md
 * @category Pattern
 */
export function localMoran(
  input: { readonly values: readonly AreaValue[]; readonly neighbours: NeighbourLinks },
  options: LocalMoranOptions = {},
): LocalMoran {
  const { islands = "kept", secondMoment = "n", moments = "conditional" } = options;
  const choices = localChoices("localMoran", options);
  const system = areaSystem("localMoran", input, { style: choices.style, islands });
  const reason = wholeReason(system);
  const { n, mean, standardDeviation } = system;
  const scale = secondMoment === "n" ? 1 : (n - 1) / n;
  const counts =
    reason === null && choices.seed !== null
      ? conditionalPermutations(system, { permutations: choices.permutations, seed: choices.seed })
      : null;
  const asked = { choices, scale, moments, fourth: fourthMoment(system.z), counts };
  const lags = areaLags(input, system, reason);
  const tested = lags.map((lag) => testOf(lag, system, asked));
  const { rate, significant } = decided(tested, choices);
  const { neighbourhood, covered, members } = globalHead(input, system, { style: choices.style, islands, alternative: "two-sided" });
  const { method, tests, discoveries, threshold } = rate;
  return {
    method: "local-moran@1",
    neighbourhood,
    ...choices,
    islands,
    secondMoment,
    moments,
    reason,
    n,
    covered,
    members,
    mean: n === 0 ? null : mean,
    standardDeviation: n === 0 || n * scale === 0 ? null : standardDeviation / Math.sqrt(scale),
    areas: lags.map((lag, i) => {
      const [test, isSignificant] = [tested[i] ?? NO_TEST, significant[i] ?? null];
      const { quadrant } = test;
      const agrees = test.side === (quadrant === "HH" || quadrant === "LL" ? 1 : -1);
      // Written out, field by field: a copy by spreading costs more than all permutations.
      return {
        id: lag.id,
        value: lag.value,
        neighbours: lag.neighbours,
        neighboursWithoutValue: lag.neighboursWithoutValue,
        neighbourMean: lag.neighbourMean,
        statistic: test.statistic,
        expected: test.expected,
        variance: test.variance,
        testReason: test.testReason,
        z: test.z,
        p: test.p,
        pseudoP: test.pseudoP,
        adjustedP: rate.adjusted[i] ?? null,
        significant: isSignificant,
        quadrant,
        cluster: isSignificant === null ? null : isSignificant && agrees && quadrant !== null ? quadrant : "not-significant",
        reason: lag.reason,
      };
    }),
    falseDiscovery: { method, rate: rate.rate, tests, discoveries, threshold },
  };
}

/** Values nearer to the mean than this many standard deviations lie on it. */
const ON_THE_MEAN = 1e-12;

interface Asked {
  readonly choices: LocalChoices;
  /** m₂ by n over m₂ by the divisor asked for. */
  readonly scale: number;
  readonly moments: LocalMoran["moments"];
  readonly fourth: number;
  readonly counts: ConditionalCounts | null;
}

/** What does not depend on the tests of other areas, and the side of chance that an area lies on. */
type AreaTest = Pick<LocalMoranArea, "statistic" | "expected" | "variance" | "testReason" | "z" | "p" | "pseudoP" | "quadrant"> & {
  readonly side: -1 | 0 | 1;
};

const NO_TEST: AreaTest = {
  statistic: null,
  expected: null,
  variance: null,
  testReason: null,
  z: null,
  p: null,
  pseudoP: null,
  quadrant: null,
  side: 0,
};

function testOf({ place, weight, squares, sum, reason }: AreaLag, { n, z }: AreaSystem, asked: Asked): AreaTest {
  const { choices, scale, moments, fourth, counts } = asked;
  if (reason !== null) return NO_TEST;
  const own = z[place] as number;
  const isOnMean = Math.abs(own) <= ON_THE_MEAN;
  const isLagOnMean = Math.abs(sum) <= ON_THE_MEAN * weight;
  const test = isOnMean || n < 3 ? null : localMoments({ own, n, weight, squares, fourth }, moments);
  const deviate = test === null || !test.isSpread ? null : (own * sum - test.expected) / Math.sqrt(test.variance);
  const [above, below] = isOnMean || counts === null ? [choices.permutations, choices.permutations] : sided(counts, place, own);
  const p = deviate === null ? null : normalP(deviate, choices.alternative);
  return {
    statistic: isOnMean ? 0 : own * sum * scale + 0,
    expected: test === null ? null : test.expected * scale + 0,
    variance: test === null ? null : test.variance * scale * scale,
    testReason: isOnMean ? "on-the-mean" : n < 3 ? "too-few" : deviate === null ? "variance-zero" : null,
    z: deviate,
    p,
    pseudoP: counts === null ? null : pseudoP(above, below, choices),
    quadrant: isOnMean || isLagOnMean ? null : `${own > 0 ? "H" : "L"}${sum > 0 ? "H" : "L"}`,
    side: choices.by === "normal" ? side(deviate ?? 0) : side(below - above),
  };
}

const side = (number: number): -1 | 0 | 1 => (number > 0 ? 1 : number < 0 ? -1 : 0);

/** Permutations that give at least, and at most, the real Iᵢ: the lag's own where the value is high, turned round where it is low. */
function sided({ atLeast, atMost }: ConditionalCounts, place: number, own: number): readonly [number, number] {
  const [least, most] = [atLeast[place] as number, atMost[place] as number];
  return own > 0 ? [least, most] : [most, least];
}
