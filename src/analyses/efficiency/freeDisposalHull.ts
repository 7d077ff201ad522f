import { finiteFigure } from "./finiteFigure.ts";
import type { ColumnTarget, FrontierColumns } from "./frontierColumn.ts";
import type { FrontierCaveat, FrontierOptions, FrontierOrientation } from "./frontierOptions.ts";
import { type FrontierSample, frontierSample } from "./frontierSample.ts";
import type { FrontierUnit, LeftOutUnit, NamedUnit } from "./frontierUnit.ts";
import { inGivenOrder, isScored, manyEfficient, namedUnit, requireScored, scoreAbsence } from "./sampleTechnology.ts";

/** What one real unit shows about another. */
export interface UnitDominance extends NamedUnit {
  /** θ ≤ 1 (input) or φ ≥ 1 (output); `null` where it is not defined. */
  readonly score: number | null;
  readonly reason: "inputs-all-zero" | "outputs-all-zero" | null;
  readonly status: "efficient" | "weakly-efficient" | "inefficient" | null;
  /** The one real unit that gives the score; itself where nobody does better. Of equals, the one with more to show in single columns. */
  readonly peer: NamedUnit | null;
  readonly columns: readonly ColumnTarget[];
}

/** Units compared with single real units. */
export interface FreeDisposalHull {
  readonly kind: "free-disposal-hull";
  readonly method: "free-disposal-hull/enumeration@1";
  readonly orientation: FrontierOrientation;
  readonly stratum: string;
  readonly units: readonly UnitDominance[];
  readonly leftOut: readonly LeftOutUnit[];
  readonly required: number;
  readonly caveats: readonly FrontierCaveat[];
}

/**
 * Free disposal hull (obal volné disponibility, FDH): each unit compared with single real units that do at least as much with no more,
 * never with a mixture of several.
 *
 * θ = min over units j with y_j ≥ y₀ of max x_j / x₀; φ = max over units j with x_j ≤ x₀ of min y_j / y₀.
 * D. Deprins, L. Simar and H. Tulkens (1984). The peer is somebody who can be visited, so it is the easiest to explain. It finds less than
 * {@link dataEnvelopment}: its θ is never lower than that of variable returns. Being efficient here may only mean that nobody is alike.
 *
 * @param units - of one stratum
 * @param columns - what is put in, and what comes out
 * @param options - orientation; returns to scale have no meaning here
 * @returns score, peer and targets of each unit
 * @throws RangeError as {@link dataEnvelopment}
 *
 * @example
 * const column = (id) => ({ id, cs: id, en: id, unit: "1", kind: "volume" });
 * const figures = { A: [2, 12], B: [2, 8], C: [5, 5], D: [10, 4], E: [10, 6] };
 * const units = Object.entries(figures).map(([id, [x, z]]) => ({ id, name: id, stratum: "all", values: { x, z, y: 1 } }));
 * const found = freeDisposalHull(units, { inputs: [column("x"), column("z")], outputs: [column("y")] }, { fewUnits: "accept" });
 * found.units.map(({ score }) => score) // => [1, 1, 1, 1, 5 / 6]
 * found.units.map(({ peer }) => peer.unit).join("") // => "BBCDC"
 * found.units[0].status // => "weakly-efficient"
 *
 * @see docs/methods/efficiency.md
 * @category Efficiency
 */
export function freeDisposalHull(
  units: readonly FrontierUnit[],
  columns: FrontierColumns,
  options: Omit<FrontierOptions, "returns"> = {},
): FreeDisposalHull {
  const { orientation = "input" } = options;
  const sample = frontierSample("freeDisposalHull", units, columns, options);
  requireScored("freeDisposalHull", sample, orientation);
  const found = sample.units.map((_, unit): UnitDominance => {
    const reason = scoreAbsence(sample, orientation, unit);
    if (reason !== null) return { ...namedUnit(sample, unit), score: null, reason, status: null, peer: null, columns: [] };
    const { score, peer } = dominance(sample, orientation, unit);
    const targets = dominanceTargets(sample, orientation, unit, score, peer);
    const gain = targets.some(({ slack }, i) => slack > 0 && sample.discretionary[i] === true);
    const status = score !== 1 ? "inefficient" : gain ? "weakly-efficient" : "efficient";
    const own = status === "efficient" ? unit : peer;
    return { ...namedUnit(sample, unit), score, reason: null, status, peer: namedUnit(sample, own), columns: targets };
  });
  return {
    ...{ kind: "free-disposal-hull", method: "free-disposal-hull/enumeration@1", orientation, stratum: sample.stratum },
    ...{
      units: inGivenOrder(sample, found),
      leftOut: sample.leftOut,
      required: sample.required,
      caveats: [...sample.caveats, ...manyEfficient(found)],
    },
  };
}

/** The best score that a single unit shows, and that unit. */
function dominance(sample: FrontierSample, orientation: FrontierOrientation, unit: number) {
  const { units, columns, points } = sample;
  const width = columns.length;
  let best = { score: 1, peer: unit, gain: 0 };
  for (let other = 0; other < units.length; other++) {
    const score = other === unit ? null : scoreBy(sample, orientation, unit, other);
    if (score === null) continue;
    const better = orientation === "input" ? score < best.score : score > best.score;
    if (!better && score !== best.score) continue;
    let gain = 0;
    for (let i = 0; i < width; i++) {
      const own = (points[unit * width + i] as number) * (isScored(sample, orientation, i) ? score : 1);
      if (sample.discretionary[i] === true) gain += Math.abs(own - (points[other * width + i] as number));
    }
    if (better || gain > best.gain * (1 + 1e-12)) best = { score, peer: other, gain };
  }
  return best;
}

/** The score that another unit shows; `null` where it does not do at least as well in what is not scored. */
function scoreBy(sample: FrontierSample, orientation: FrontierOrientation, unit: number, other: number): number | null {
  const { columns, values, inputs } = sample;
  const width = columns.length;
  let score = orientation === "input" ? 0 : Number.POSITIVE_INFINITY;
  for (let i = 0; i < width; i++) {
    const own = values[unit * width + i] as number;
    const its = values[other * width + i] as number;
    if (!isScored(sample, orientation, i) || own === 0) {
      if (i < inputs ? its > own : its < own) return null;
    } else score = orientation === "input" ? Math.max(score, its / own) : Math.min(score, its / own);
  }
  return Number.isFinite(score) ? score : null;
}

function dominanceTargets(
  sample: FrontierSample,
  orientation: FrontierOrientation,
  unit: number,
  score: number,
  peer: number,
): readonly ColumnTarget[] {
  const { columns, values, inputs } = sample;
  const width = columns.length;
  return columns.map(({ id }, i) => {
    const value = values[unit * width + i] as number;
    const radial = finiteFigure(isScored(sample, orientation, i) ? score * value : value);
    const reached = values[peer * width + i] as number;
    const apart = i < inputs ? radial - reached : reached - radial;
    const slack = apart > 1e-12 * radial ? apart : 0;
    const role = i < inputs ? "input" : "output";
    return { column: id, role, value, radial, slack, slackUnique: null, target: slack === 0 ? radial : reached };
  });
}
