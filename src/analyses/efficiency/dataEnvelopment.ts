import { typeRefusal } from "../../model/refusal.ts";
import type { FrontierColumns } from "./frontierColumn.ts";
import type { FrontierCaveat, FrontierOptions, FrontierOrientation, ReturnsToScale } from "./frontierOptions.ts";
import { frontierSample } from "./frontierSample.ts";
import type { FrontierUnit, LeftOutUnit } from "./frontierUnit.ts";
import { roundedScore } from "./radialScore.ts";
import { fixedColumns, inGivenOrder, manyEfficient, namedUnit, sampleTechnology } from "./sampleTechnology.ts";
import type { FrontierPeer, UnitEfficiency } from "./unitEfficiency.ts";
import { unitScales } from "./unitScales.ts";
import { dependantsOf, scoresWithout, unitSolution } from "./unitSolution.ts";

/** Options of {@link dataEnvelopment}. */
export interface DataEnvelopmentOptions extends FrontierOptions {
  /**
   * What is made as large as possible among slacks where there is a choice: their sum in means of the columns, the same in any unit, or
   * their plain sum in the units as given, as most programs do.
   *
   * @default "column-means"
   */
  readonly slackWeights?: "column-means" | "original-units";
  /** Whether scale efficiency and returns to scale are found. @default true */
  readonly scale?: boolean;
  /** Whether every score is computed without each of its peers. @default true */
  readonly influence?: boolean;
}

/** Efficiency of units of one kind beside each other. */
export interface DataEnvelopment {
  readonly kind: "data-envelopment";
  readonly method: "data-envelopment/radial-two-phase@1";
  readonly orientation: FrontierOrientation;
  readonly returns: ReturnsToScale;
  readonly slackWeights: "column-means" | "original-units";
  readonly stratum: string;
  readonly columns: FrontierColumns;
  /** In the order given, without those left out. */
  readonly units: readonly UnitEfficiency[];
  readonly leftOut: readonly LeftOutUnit[];
  /** How many units the rule of thumb asks for, max(m × s, 3 (m + s)). */
  readonly required: number;
  readonly caveats: readonly FrontierCaveat[];
}

/**
 * Data envelopment analysis (analýza obalu dat, DEA): how far each unit is from the best that units of its kind show to be possible.
 *
 * Input: θ = min such that Σ λ x ≤ θ x₀ and Σ λ y ≥ y₀. Output: φ = max such that Σ λ x ≤ x₀ and Σ λ y ≥ φ y₀. Constant returns leave λ ≥ 0
 * free, variable ask Σ λ = 1, non-increasing ≤ 1, non-decreasing ≥ 1. In a second phase the sum of slacks is made as large as the
 * score allows. Columns that cannot be changed have no θ and φ, and their slack does not count (Banker and Morey 1986).
 * Scale efficiency is the constant over the variable score (φ the other way); returns to scale by comparison with the
 * non-increasing score (Färe, Grosskopf and Lovell 1985).
 *
 * Every column is divided by its mean before, and every unit is measured in its own size, so units of measure and their size
 * change nothing. The order of the units changes nothing either.
 *
 * It does not tell why a unit is apart: other clients, a mountain valley, an error in the figures look like inefficiency, and nobody is
 * compared with anything better than the best that is there. A score is relative to these units and columns alone.
 *
 * @param units - of one stratum; figures at least 0 or unknown
 * @param columns - what is put in, and what comes out
 * @param options - orientation, returns to scale, weights of slacks, what else is computed
 * @returns scores with slacks, peers and targets; who was left out, and what to beware of
 * @throws TypeError `option-not-known`; RangeError `too-few-units`, `strata-mixed`, `unit-twice`, `no-columns`, `column-twice`, `column-missing`, `not-finite`,
 *   `figure-negative`, `values-too-far-apart`, `ratios-too-far-apart`, `nothing-to-change`, `program-ill-conditioned`
 *
 * @example
 * // Cooper, Seiford and Tone (2007), eight stores: employees, sales.
 * const employees = { id: "employees", cs: "zaměstnanci", en: "employees", unit: "FTE", kind: "volume" } as const;
 * const sales = { id: "sales", cs: "tržby", en: "sales", unit: "CZK", kind: "volume" } as const;
 * const figures = [[2, 1], [3, 3], [3, 2], [4, 3], [5, 4], [5, 2], [6, 3], [8, 5]];
 * const stores = figures.map(([x, y], i) => ({ id: "ABCDEFGH"[i], name: `Store ${"ABCDEFGH"[i]}`, stratum: "stores", values: { employees: x, sales: y } }));
 * const found = dataEnvelopment(stores, { inputs: [employees], outputs: [sales] }, { returns: "constant" });
 * found.units.map(({ score }) => Math.round(1000 * score) / 1000) // => [0.5, 1, 0.667, 0.75, 0.8, 0.4, 0.5, 0.625]
 * found.units[0].peers.map(({ name, scoreWithout }) => [name, scoreWithout]) // => [["Store B", 0.625]]
 * found.units[0].columns.map(({ target }) => Math.round(target)) // => [1, 1]
 * dataEnvelopment(stores.slice(1), { inputs: [employees], outputs: [sales] }).caveats // => [{ code: "many-efficient", efficient: 4, units: 7 }]
 * dataEnvelopment(stores.slice(3), { inputs: [employees], outputs: [sales] }) // => throws "too-few-units"
 *
 * @see docs/methods/efficiency.md
 * @category Efficiency
 */
export function dataEnvelopment(
  units: readonly FrontierUnit[],
  columns: FrontierColumns,
  options: DataEnvelopmentOptions = {},
): DataEnvelopment {
  const { orientation = "input", returns = "variable", slackWeights = "column-means", scale = true, influence = true } = options;
  if (slackWeights !== "column-means" && slackWeights !== "original-units")
    throw typeRefusal(
      "option-not-known",
      `dataEnvelopment requires slackWeights to be column-means or original-units, got ${String(slackWeights)}`,
    );
  const sample = frontierSample("dataEnvelopment", units, columns, options);
  const of = sampleTechnology("dataEnvelopment", sample, orientation, returns);
  const solutions = sample.units.map((_, unit) => unitSolution(sample, of, unit, slackWeights));
  const dependants = dependantsOf(solutions);
  const without = influence ? solutions.map((solution, unit) => scoresWithout(sample, of, unit, solution, dependants)) : null;
  const scales = scale ? unitScales(sample, of, solutions) : null;
  const found = solutions.map(({ score, reason, status, weights, peersUnique, columns: targets }, unit): UnitEfficiency => {
    const peers = weights.map(
      ([peer, weight], k): FrontierPeer => ({ ...namedUnit(sample, peer), weight, scoreWithout: without?.[unit]?.[k] ?? null }),
    );
    return {
      ...{ ...namedUnit(sample, unit), score: score === null ? null : roundedScore(score), reason, status },
      ...{ peers: peers.toSorted((a, b) => b.weight - a.weight), peersUnique, peerOf: dependants[unit]?.length ?? 0 },
      ...{ columns: targets, scale: scales?.[unit] ?? null },
    };
  });
  return {
    ...{ kind: "data-envelopment", method: "data-envelopment/radial-two-phase@1", orientation, returns, slackWeights },
    ...{ stratum: sample.stratum, columns, leftOut: sample.leftOut, required: sample.required },
    units: inGivenOrder(sample, found),
    caveats: [...sample.caveats, ...manyEfficient(found), ...(returns === "constant" ? fixedColumns(sample) : [])],
  };
}
