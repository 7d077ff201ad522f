import type { FalseDiscoveryRate } from "../chance/falseDiscoveryRate.ts";
import type { Neighbourhood, NeighbourLinks } from "../neighbours/neighbours.ts";
import { type AreaLag, areaLags } from "./areaLags.ts";
import { type AreaSystem, areaSystem, wholeReason } from "./areaSystem.ts";
import type { AreaValue, PatternReason } from "./areaValue.ts";
import { type ConditionalCounts, conditionalPermutations } from "./conditionalPermutations.ts";
import { globalHead } from "./globalHead.ts";
import type { LocalArea, LocalChoices, LocalOptions } from "./localArea.ts";
import { decided, localChoices, normalP, pseudoP } from "./localChoices.ts";
import { withoutOne } from "./withoutOne.ts";

/** One area in a local G; the measure is its standard deviate `z`. */
export interface LocalGArea extends LocalArea {
  /** A neighbourhood of high values, or of low ones, where the area is significant on that side; `null` where nothing can be said. */
  readonly cluster: "hot" | "cold" | "not-significant" | null;
}

/** Getis and Ord's local G of a figure over areas. */
export interface LocalG extends LocalChoices {
  readonly method: "local-g@1";
  readonly neighbourhood: Neighbourhood;
  /** `gi-star`: the area itself belongs to its neighbourhood; `gi`: it does not, and belongs to no mean either. */
  readonly variant: "gi" | "gi-star";
  readonly islands: "kept" | "left-out" | "own-value";
  readonly varianceDivisor: "n" | "n-1";
  /** Why nothing can be said of any area. */
  readonly reason: PatternReason | null;
  readonly n: number;
  readonly covered: number;
  readonly members: number;
  readonly mean: number | null;
  /** In the order of the neighbours' ids. */
  readonly areas: readonly LocalGArea[];
  readonly falseDiscovery: Pick<FalseDiscoveryRate, "method" | "rate" | "tests" | "discoveries" | "threshold">;
}

/** What {@link localG} may be asked. */
export interface LocalGOptions extends LocalOptions {
  /** @default "gi-star" */
  readonly variant?: "gi" | "gi-star";
  /** Areas without neighbours: `kept` in the mean, without a measure; `left-out`; or with Gi* of their `own-value` alone @default "kept" */
  readonly islands?: "kept" | "left-out" | "own-value";
  /** Divisor of the variance of values: their number (Getis and Ord 1996, eq. 14.2), or one less @default "n" */
  readonly varianceDivisor?: "n" | "n-1";
}

/**
 * Getis–Ord local Gi and Gi* (horká a chladná místa): where high values, or low ones, lie together.
 *
 * z = (Σⱼ wᵢⱼ xⱼ − Wᵢ x̄) / (s √((m Σⱼ wᵢⱼ² − Wᵢ²) / (m − 1))), over all m = n areas for Gi*, over the m = n − 1 others for Gi
 *
 * Above 0 a hot spot, below 0 a cold one. Ord and Getis, Geographical Analysis 27 (1995); for Gi* the area counts as much as its
 * heaviest neighbour, that is wᵢᵢ = 1 set before rows are standardised. The deviate does not change when a row of weights is
 * multiplied: binary and row-standardised neighbours give the same. Pseudo p by conditional permutations: the area keeps its value, its
 * neighbours
 * are drawn from all others, without replacement.
 *
 * High and low are against all areas of the data, not against any standard. It does not see an area that stands out of its
 * neighbourhood; that is
 * what `localMoran` does.
 *
 * @param input.values - areas with their figures, joined by id; an area of the neighbours without a row has no value
 * @param input.neighbours - who lies beside whom
 * @param options.variant - whether the area belongs to its neighbourhood @default "gi-star"
 * @param options.style - how neighbours count @default "row-standardised"
 * @param options.islands - what areas without neighbours do @default "kept"
 * @param options.varianceDivisor - divisor of the variance of values @default "n"
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
 * const row = listedNeighbours([{ id: "a", neighbours: ["b"] }, { id: "b", neighbours: ["a", "c"] }, { id: "c", neighbours: ["b"] }, { id: "d", neighbours: [] }])
 * const values = [{ id: "a", value: 1 }, { id: "b", value: 2 }, { id: "c", value: 9 }, { id: "d", value: 4 }]
 * const { areas } = localG({ values, neighbours: row }, { permutations: 99 })
 * areas.map(({ z }) => z?.toFixed(3) ?? null) // => ["-1.405", "0.000", "0.843", null]
 * areas[3].reason // => "no-neighbours"
 *
 * @see docs/methods/pattern.md
 * @category Pattern
 */
export function localG(
  input: { readonly values: readonly AreaValue[]; readonly neighbours: NeighbourLinks },
  options: LocalGOptions = {},
): LocalG {
  const { variant = "gi-star", islands = "kept", varianceDivisor = "n" } = options;
  const choices = localChoices("localG", options);
  const rule = islands === "left-out" ? "left-out" : "kept";
  const system = areaSystem("localG", input, { style: choices.style, islands: rule });
  const reason = wholeReason(system);
  const counts =
    reason === null && choices.seed !== null
      ? conditionalPermutations(system, { permutations: choices.permutations, seed: choices.seed })
      : null;
  const asked = { choices, variant, islands, varianceDivisor, counts };
  const lags = areaLags(input, system, reason);
  const tested = lags.map((lag) => testOf(lag, system, asked));
  const { rate, significant } = decided(tested, choices);
  const { neighbourhood, covered, members } = globalHead(input, system, { style: choices.style, islands: rule, alternative: "two-sided" });
  const { method, tests, discoveries, threshold } = rate;
  return {
    method: "local-g@1",
    neighbourhood,
    ...choices,
    variant,
    islands,
    varianceDivisor,
    reason,
    n: system.n,
    covered,
    members,
    mean: system.n === 0 ? null : system.mean,
    areas: lags.map((lag, i) => {
      const [test, isSignificant] = [tested[i] ?? noTest("nothing-known"), significant[i] ?? null];
      const { z } = test;
      const spot = test.side > 0 && (z ?? 0) > 0 ? "hot" : test.side < 0 && (z ?? 0) < 0 ? "cold" : "not-significant";
      // Written out, field by field: a copy by spreading costs more than all permutations.
      return {
        id: lag.id,
        value: lag.value,
        neighbours: lag.neighbours,
        neighboursWithoutValue: lag.neighboursWithoutValue,
        neighbourMean: lag.neighbourMean,
        z,
        p: test.p,
        pseudoP: test.pseudoP,
        adjustedP: rate.adjusted[i] ?? null,
        significant: isSignificant,
        cluster: isSignificant === null ? null : isSignificant ? spot : "not-significant",
        reason: test.reason,
      };
    }),
    falseDiscovery: { method, rate: rate.rate, tests, discoveries, threshold },
  };
}

interface Asked extends Pick<LocalG, "variant" | "islands" | "varianceDivisor"> {
  readonly choices: LocalChoices;
  readonly counts: ConditionalCounts | null;
}

/** What does not depend on the tests of other areas, and the side of chance that an area lies on. */
type AreaTest = Pick<LocalGArea, "z" | "p" | "pseudoP" | "reason"> & { readonly side: number };

const noTest = (reason: PatternReason): AreaTest => ({ z: null, p: null, pseudoP: null, reason, side: 0 });

function testOf(lag: AreaLag, system: AreaSystem, asked: Asked): AreaTest {
  const { place, reason } = lag;
  const { choices, variant, islands, counts } = asked;
  const isAlone = reason === "no-neighbours" && islands === "own-value" && variant === "gi-star" && place >= 0 && !system.constant;
  if (reason !== null && !isAlone) return noTest(reason);
  const z = variant === "gi" ? outerDeviate(lag, system, asked) : innerDeviate(lag, system, asked);
  if (typeof z === "string") return noTest(z);
  const p = normalP(z, choices.alternative);
  if (counts === null || isAlone) return { z, p, pseudoP: null, reason: null, side: z };
  const [least, most] = [counts.atLeast[place] as number, counts.atMost[place] as number];
  const side = choices.by === "normal" ? z : most - least;
  return { z, p, pseudoP: pseudoP(least, most, choices), reason: null, side };
}

/** Gi*, or why there is none: values are standardised by the mean and the deviation of all. */
function innerDeviate(row: AreaLag, { n, z, starts, weights }: AreaSystem, { varianceDivisor }: Asked): number | PatternReason {
  const { place } = row;
  const begin = starts[place] as number;
  let own = row.weight === 0 ? 1 : 0;
  for (let at = begin; at < (starts[place + 1] as number); at++) own = Math.max(own, weights[at] as number);
  const [weight, squares, sum] = [row.weight + own, row.squares + own * own, row.sum + own * (z[place] as number)];
  return deviate(sum, { m: n, weight, squares, shrink: varianceDivisor === "n" ? 1 : (n - 1) / n });
}

/** Gi, or why there is none: values are standardised by the mean and the deviation of the others. */
function outerDeviate({ place, weight, squares }: AreaLag, system: AreaSystem, { varianceDivisor }: Asked): number | PatternReason {
  const m = system.n - 1;
  if (m < 2) return "too-few";
  const sum = withoutOne(system, place);
  return sum === null ? "others-constant" : deviate(sum, { m, weight, squares, shrink: varianceDivisor === "n" ? 1 : (m - 1) / m });
}

function deviate(
  sum: number,
  { m, weight, squares, shrink }: { readonly m: number; readonly weight: number; readonly squares: number; readonly shrink: number },
): number | PatternReason {
  if (m < 2) return "too-few";
  const spread = (m * squares - weight * weight) / (m - 1);
  if (!(spread > 1e-13 * squares)) return "variance-zero";
  return (sum / Math.sqrt(spread)) * Math.sqrt(shrink) + 0;
}
