import type { FrontierColumns } from "./frontierColumn.ts";
import type { FrontierCaveat, FrontierOptions, FrontierOrientation, ReturnsToScale } from "./frontierOptions.ts";
import { frontierSample } from "./frontierSample.ts";
import type { FrontierUnit, LeftOutUnit, NamedUnit } from "./frontierUnit.ts";
import { blockingColumns, roundedScore, scoreWithout } from "./radialScore.ts";
import { inGivenOrder, manyEfficient, namedUnit, sampleTechnology } from "./sampleTechnology.ts";
import { setPoint } from "./technology.ts";
import { dependantsOf, unitSolution } from "./unitSolution.ts";

/** How far one unit is ahead of all others. */
export interface UnitSuperEfficiency extends NamedUnit {
  /** With the unit among those it is compared with; at most 1 (input), at least 1 (output). */
  readonly score: number | null;
  /** With the unit compared with the others alone. `null` where they show nothing that it could be compared with. */
  readonly superScore: number | null;
  /** Infeasible: no mixture of the others reaches the unit; that is not 1 and not 0. */
  readonly reason: "infeasible" | "inputs-all-zero" | "outputs-all-zero" | null;
  /** Where it is infeasible, the ids of columns that together no mixture of the others reaches. */
  readonly blocking: readonly string[];
}

/** Units ranked beyond the frontier. */
export interface SuperEfficiency {
  readonly kind: "super-efficiency";
  readonly method: "super-efficiency/andersen-petersen-1993@1";
  readonly orientation: FrontierOrientation;
  readonly returns: ReturnsToScale;
  readonly stratum: string;
  readonly units: readonly UnitSuperEfficiency[];
  readonly leftOut: readonly LeftOutUnit[];
  readonly required: number;
  readonly caveats: readonly FrontierCaveat[];
}

/**
 * Super-efficiency (superefektivita): the score of each unit against all others without itself, which tells efficient units apart.
 *
 * P. Andersen and N. C. Petersen (1993). The score of an inefficient unit is the same as before. With variable returns, or with zeros among the
 * figures, the others may show nothing that an efficient unit could be compared with: then there is no number, and the record says so.
 *
 * It does not tell who is best: a large score is as often a sign of a unit of another kind, or of an error in its figures.
 *
 * @param units - of one stratum
 * @param columns - what is put in, and what comes out
 * @param options - orientation and returns to scale
 * @returns both scores of each unit
 * @throws RangeError as {@link dataEnvelopment}
 *
 * @example
 * // Andersen and Petersen (1993): two inputs, one output of 1.
 * const column = (id) => ({ id, cs: id, en: id, unit: "1", kind: "volume" });
 * const figures = { A: [2, 12], B: [2, 8], C: [5, 5], D: [10, 4], E: [10, 6] };
 * const units = Object.entries(figures).map(([id, [x, z]]) => ({ id, name: id, stratum: "all", values: { x, z, y: 1 } }));
 * const columns = { inputs: [column("x"), column("z")], outputs: [column("y")] };
 * const found = superEfficiency(units, columns, { returns: "constant", fewUnits: "accept" });
 * found.units.map(({ superScore }) => Math.round(10000 * superScore) / 10000) // => [1, 1.3158, 1.2, 1.25, 0.75]
 * const outwards = superEfficiency(units, columns, { orientation: "output", fewUnits: "accept" });
 * outwards.units[2] // => { unit: "C", name: "C", score: 1, superScore: null, reason: "infeasible", blocking: ["x", "z"] }
 *
 * @see docs/methods/efficiency.md
 * @category Efficiency
 */
export function superEfficiency(units: readonly FrontierUnit[], columns: FrontierColumns, options: FrontierOptions = {}): SuperEfficiency {
  const { orientation = "input", returns = "variable" } = options;
  const sample = frontierSample("superEfficiency", units, columns, options);
  const of = sampleTechnology("superEfficiency", sample, orientation, returns);
  const solutions = sample.units.map((_, unit) => unitSolution(sample, of, unit, "column-means"));
  const dependants = dependantsOf(solutions);
  const found = solutions.map(({ score: raw, reason, basis }, unit): UnitSuperEfficiency => {
    const named = namedUnit(sample, unit);
    if (raw === null) return { ...named, score: null, superScore: null, reason, blocking: [] };
    const score = roundedScore(raw);
    if (score !== 1) return { ...named, score, superScore: score, reason: null, blocking: [] };
    setPoint(of, sample.points, unit * sample.columns.length);
    const alone = scoreWithout(of, { unit, dependants: dependants[unit] as Int32Array }, basis);
    if (alone !== null) return { ...named, score, superScore: roundedScore(alone), reason: null, blocking: [] };
    const blocking = blockingColumns(of).map((column) => sample.columns[column]?.id ?? "");
    return { ...named, score, superScore: null, reason: "infeasible", blocking };
  });
  return {
    ...{ kind: "super-efficiency", method: "super-efficiency/andersen-petersen-1993@1", orientation, returns, stratum: sample.stratum },
    ...{
      units: inGivenOrder(sample, found),
      leftOut: sample.leftOut,
      required: sample.required,
      caveats: [...sample.caveats, ...manyEfficient(found)],
    },
  };
}
