import { quantileSorted, sampleStandardDeviation } from "simple-statistics";
import { rangeRefusal } from "../../model/refusal.ts";
import { random } from "../chance/random.ts";
import type { Seed } from "../chance/seed.ts";
import type { FrontierColumns } from "./frontierColumn.ts";
import type { FrontierCaveat, FrontierOptions, FrontierOrientation, ReturnsToScale } from "./frontierOptions.ts";
import { type FrontierSample, frontierSample } from "./frontierSample.ts";
import type { FrontierUnit, LeftOutUnit, NamedUnit } from "./frontierUnit.ts";
import { radialScore, roundedScore } from "./radialScore.ts";
import { inGivenOrder, isScored, namedUnit, sampleTechnology, scoreAbsence } from "./sampleTechnology.ts";
import { smoothedBandwidth, smoothedDraw } from "./smoothedDraw.ts";
import { forgetPoints, type Technology } from "./technology.ts";

/** Programs that are solved at most: replicates times units. */
const MOST = 2_000_000;

/** Options of {@link efficiencyIntervals}. */
export interface EfficiencyIntervalsOptions extends FrontierOptions {
  /** Where chance begins: the same seed gives the same intervals. */
  readonly seed: Seed;
  /** @default 2000 */
  readonly replicates?: number;
  /** Of the intervals. @default 0.95 */
  readonly level?: number;
  /** Width of the smoothing of scores. @default the rule of Silverman over the reflected scores */
  readonly bandwidth?: number;
}

/** How certain the score of one unit is. */
export interface UnitEfficiencyInterval extends NamedUnit {
  readonly score: number | null;
  readonly reason: "inputs-all-zero" | "outputs-all-zero" | null;
  /** The score less what the frontier is too near by, for it is drawn from those who happen to be there. */
  readonly biasCorrected: number | null;
  /** Whether the bias is worth correcting: its square is above three variances. */
  readonly correctionAdvised: boolean | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** Scores with intervals. */
export interface EfficiencyIntervals {
  readonly kind: "efficiency-intervals";
  readonly method: "smoothed-homogeneous-bootstrap/simar-wilson-1998-daraio-simar-2007@1";
  /** Differences between replicate and score, turned round (Simar and Wilson 2000), of Shephard distances. */
  readonly interval: "basic";
  readonly orientation: FrontierOrientation;
  readonly returns: ReturnsToScale;
  readonly seed: Seed;
  readonly replicates: number;
  readonly level: number;
  /** `null` where all units are efficient and nothing can be said. */
  readonly bandwidth: number | null;
  readonly stratum: string;
  readonly units: readonly UnitEfficiencyInterval[];
  readonly leftOut: readonly LeftOutUnit[];
  readonly required: number;
  readonly caveats: readonly FrontierCaveat[];
}

/**
 * Intervals of efficiency scores (intervaly spolehlivosti skóre): how much a score would vary with other units of the same kind.
 *
 * The smoothed homogeneous bootstrap of L. Simar and P. W. Wilson (1998), in distances δ = 1 / θ or φ: scores are drawn with replacement,
 * smoothed by a normal kernel, reflected at 1 and brought back to their variance, in the order of C. Daraio and L. Simar (2007); each unit
 * is moved along its ray to the drawn score, and the true figures are scored against the moved ones. The interval is that of the
 * differences (Simar and Wilson 2000).
 *
 * A score is always too good, because the best of those who are there are taken for the best possible: the interval lies below θ (above φ).
 * It assumes that inefficiency is spread alike over units of all sizes and mixes, and that figures have no errors. With few units it
 * is too narrow: where the truth was known, intervals of nine tenths held it in six tenths of 25 units and in eight of 200.
 *
 * @param units - of one stratum
 * @param columns - what is put in, and what comes out
 * @param options - the seed, and how much is done
 * @returns score, corrected score and interval of each unit; `null` of all of them where every unit is efficient
 * @throws RangeError as {@link dataEnvelopment}, and `seed-not-finite`, `replicates-out-of-range`, `level-out-of-range`,
 *   `bandwidth-out-of-range`, `bootstrap-too-large`
 *
 * @example
 * const column = (id) => ({ id, cs: id, en: id, unit: "1", kind: "volume" });
 * const units = [["A", 2, 1], ["B", 3, 3], ["C", 3, 2], ["D", 4, 3], ["E", 5, 4], ["F", 5, 2]].map(([id, x, y]) => ({ id, name: id, stratum: "all", values: { x, y } }));
 * const columns = { inputs: [column("x")], outputs: [column("y")] };
 * const found = efficiencyIntervals(units, columns, { seed: 7, replicates: 200 });
 * const again = efficiencyIntervals(units, columns, { seed: 7, replicates: 200 });
 * found.units[2].lower === again.units[2].lower // => true
 * found.units.every(({ lower, upper, score }) => lower < upper && upper <= score) // => true
 *
 * @see docs/methods/efficiency.md
 * @category Efficiency
 */
export function efficiencyIntervals(
  units: readonly FrontierUnit[],
  columns: FrontierColumns,
  options: EfficiencyIntervalsOptions,
): EfficiencyIntervals {
  const { orientation = "input", returns = "variable", replicates = 2000, level = 0.95 } = options;
  const seed = typeof options.seed === "number" ? options.seed + 0 : options.seed;
  requireOptions(options);
  // Refused also where nothing has to be drawn.
  random(seed);
  const sample = frontierSample("efficiencyIntervals", units, columns, options);
  if (sample.units.length * replicates > MOST)
    throw rangeRefusal(
      "bootstrap-too-large",
      `efficiencyIntervals requires at most ${MOST} units times replicates, got ${sample.units.length} × ${replicates}`,
    );
  const of = sampleTechnology("efficiencyIntervals", { ...sample, points: sample.points.slice() }, orientation, returns);
  const width = sample.columns.length;
  const reasons = sample.units.map((_, unit) => scoreAbsence(sample, orientation, unit));
  const scored = [...reasons.keys()].filter((unit) => reasons[unit] === null);
  const scores = scored.map((unit) => radialScore(of, sample.points, unit * width) as number);
  const distances = scores.map((score) => roundedScore(orientation === "input" ? 1 / score : score));
  const rule = smoothedBandwidth(distances.filter(Number.isFinite));
  const bandwidth = rule === null ? null : (options.bandwidth ?? rule);
  const drawn = bandwidth === null ? null : replicated(sample, of, scored, distances, { seed, replicates, bandwidth });
  const found = sample.units.map((_, unit): UnitEfficiencyInterval => {
    const named = namedUnit(sample, unit);
    const at = scored.indexOf(unit);
    const none = { biasCorrected: null, correctionAdvised: null, lower: null, upper: null };
    if (at < 0) return { ...named, score: null, reason: reasons[unit] ?? null, ...none };
    const score = roundedScore(scores[at] as number);
    if (drawn === null || score === 0) return { ...named, score, reason: null, ...none };
    return { ...named, score, reason: null, ...intervalOf(distances[at] as number, drawn[at] as Float64Array, level, orientation) };
  });
  return {
    ...{ kind: "efficiency-intervals", method: "smoothed-homogeneous-bootstrap/simar-wilson-1998-daraio-simar-2007@1", interval: "basic" },
    ...{ orientation, returns, seed: typeof seed === "number" ? seed + 0 : seed, replicates, level, bandwidth, stratum: sample.stratum },
    ...{ units: inGivenOrder(sample, found), leftOut: sample.leftOut, required: sample.required, caveats: sample.caveats },
  };
}

/** Distances of the true figures in each replicate, unit after unit. */
function replicated(
  sample: FrontierSample,
  of: Technology,
  scored: readonly number[],
  distances: readonly number[],
  { seed, replicates, bandwidth }: { readonly seed: Seed; readonly replicates: number; readonly bandwidth: number },
): readonly Float64Array[] {
  const width = sample.columns.length;
  const finite = distances.filter(Number.isFinite);
  const draw = smoothedDraw(finite, bandwidth, seed);
  const found = scored.map(() => new Float64Array(replicates));
  for (let round = 0; round < replicates; round++) {
    const drawn = draw();
    let next = 0;
    for (const [k, unit] of scored.entries()) {
      const distance = distances[k] as number;
      if (!Number.isFinite(distance)) continue;
      const moved = (drawn[next++] as number) / distance;
      for (let i = 0; i < width; i++) {
        if (!isScored(sample, of.orientation, i)) continue;
        const at = unit * width + i;
        of.points[at] = (sample.points[at] as number) * (of.orientation === "input" ? moved : 1 / moved);
      }
    }
    forgetPoints(of);
    for (const [k, unit] of scored.entries()) {
      const score = radialScore(of, sample.points, unit * width) as number;
      (found[k] as Float64Array)[round] = of.orientation === "input" ? 1 / score : score;
    }
  }
  return found;
}

/** Bias and interval of one distance, given back as scores. */
function intervalOf(distance: number, drawn: Float64Array, level: number, orientation: FrontierOrientation) {
  const differences = Array.from(drawn, (one) => one - distance).toSorted((a, b) => a - b);
  const bias = differences.reduce((sum, one) => sum + one, 0) / differences.length;
  const tail = (1 - level) / 2;
  const near = distance - quantileSorted(differences, 1 - tail);
  const far = distance - quantileSorted(differences, tail);
  const spread = sampleStandardDeviation(differences);
  const score = (one: number): number => (orientation === "input" ? 1 / one : one) + 0;
  const [lower, upper] = orientation === "input" ? [score(far), score(near)] : [score(near), score(far)];
  return { biasCorrected: score(distance - bias), correctionAdvised: bias ** 2 > 3 * spread ** 2, lower, upper };
}

function requireOptions({ replicates = 2000, level = 0.95, bandwidth }: EfficiencyIntervalsOptions): void {
  if (!(Number.isInteger(replicates) && replicates >= 100))
    throw rangeRefusal(
      "replicates-out-of-range",
      `efficiencyIntervals requires a whole number of at least 100 replicates, got ${replicates}`,
    );
  if (!(level >= 0.5 && level < 1))
    throw rangeRefusal("level-out-of-range", `efficiencyIntervals requires a level of 0.5 up to, without, 1, got ${level}`);
  if (bandwidth !== undefined && !(bandwidth > 0 && bandwidth < 10))
    throw rangeRefusal("bandwidth-out-of-range", `efficiencyIntervals requires a bandwidth above 0 and below 10, got ${bandwidth}`);
}
