import { logAverage } from "simple-statistics";
import { rangeRefusal } from "../../model/refusal.ts";
import { finiteFigure } from "./finiteFigure.ts";
import type { FrontierColumns } from "./frontierColumn.ts";
import type { FrontierCaveat, FrontierOptions, FrontierOrientation, ReturnsToScale } from "./frontierOptions.ts";
import { type FrontierSample, frontierSample, requireRatios } from "./frontierSample.ts";
import type { FrontierUnit, LeftOutUnit, NamedUnit } from "./frontierUnit.ts";
import { radialScore } from "./radialScore.ts";
import { inGivenOrder, namedUnit } from "./sampleTechnology.ts";
import { type Technology, technology } from "./technology.ts";

/** Units in one period. */
export interface FrontierPeriod {
  /** As the caller writes it: `2023`. */
  readonly period: string;
  readonly units: readonly FrontierUnit[];
}

/** Factors by which the productivity of a unit, or of all of them together, changed; above 1 is progress. */
export interface ProductivityChange {
  /** Efficiency × technical change (Malmquistův index). */
  readonly index: number | null;
  /** Catching up with the best (EC): distance after / distance before. */
  readonly efficiencyChange: number | null;
  /** Shift of the best themselves (TC), seen from where the unit is. */
  readonly technicalChange: number | null;
  /** Catching up with the best of its size (PECH). */
  readonly pureEfficiencyChange: number | null;
  /** What is left of catching up: coming nearer to the right size (SECH). */
  readonly scaleChange: number | null;
}

/** Change of one unit between two periods. */
export interface UnitProductivityChange extends NamedUnit, ProductivityChange {
  /** Nothing came out, so that distances are 0; or one period shows nothing that the figures of the other could be compared with. */
  readonly reason: "outputs-all-zero" | "infeasible" | null;
  /** Distances under constant returns, of figures of one period against what the units of one period show to be possible. */
  readonly distances: {
    readonly beforeByBefore: number;
    readonly afterByBefore: number | null;
    readonly beforeByAfter: number | null;
    readonly afterByAfter: number;
  };
}

/** Change from one period to the next. */
export interface ProductivityTransition {
  readonly from: string;
  readonly to: string;
  /** Units that are there in both periods. */
  readonly units: readonly UnitProductivityChange[];
  /** Geometric mean of the units that have the factor. */
  readonly mean: ProductivityChange;
  readonly leftOut: readonly LeftOutUnit[];
  readonly required: number;
  readonly caveats: readonly FrontierCaveat[];
}

/** Productivity over periods. */
export interface MalmquistIndex {
  readonly kind: "malmquist-index";
  readonly method: "malmquist/fare-grosskopf-norris-zhang-1994@1";
  readonly convention: "above-1-is-progress";
  /** Of the pure efficiency and scale change; the others do not depend on it. */
  readonly orientation: FrontierOrientation;
  readonly stratum: string;
  readonly transitions: readonly ProductivityTransition[];
}

/**
 * Malmquist index (Malmquistův index produktivity): by what factor units became more productive from period to period, and how much
 * of it is catching up with the best, and how much a shift of the best themselves.
 *
 * M = EC × TC, EC = D₁(1) / D₀(0), TC = √(D₀(1) / D₁(1) × D₀(0) / D₁(0)), EC = PECH × SECH; D_a(b) is the distance (at most 1 within a
 * period, under constant returns) of figures of period b by what period a shows to be possible. R. Färe, S. Grosskopf, M. Norris and
 * Z. Zhang (1994). Above 1 is progress; some programs print the reciprocal. Each transition is over the units with
 * all figures in both periods, so that nobody's coming or going looks like progress.
 *
 * Money has to be in prices of one year. It does not tell why the best moved: fewer clients at the same cost look like a step back.
 *
 * @param periods - in order of time, at least two
 * @param columns - what is put in, and what comes out; all of it can be changed
 * @param options - orientation of pure efficiency
 * @returns factors of each unit and their geometric means, for each two neighbouring periods
 * @throws RangeError as {@link dataEnvelopment}, and `too-few-periods`, `period-twice`, `column-fixed`
 *
 * @example
 * // Five units of one input and one output in the test suite of DataEnvelopmentAnalysis.jl.
 * const column = (id) => ({ id, cs: id, en: id, unit: "1", kind: "volume" });
 * const year = (period, figures) => ({ period, units: figures.map(([x, y], i) => ({ id: "ABCDE"[i], name: "ABCDE"[i], stratum: "all", values: { x, y } })) });
 * const periods = [year("2022", [[2, 1], [3, 4], [5, 6], [4, 3], [4, 5]]), year("2023", [[1, 1], [2, 4], [4, 6], [3, 3], [4, 3]])];
 * const [change] = malmquistIndex(periods, { inputs: [column("x")], outputs: [column("y")] }, { fewUnits: "accept" }).transitions;
 * change.units.map(({ index }) => Math.round(10000 * index) / 10000) // => [2, 1.5, 1.25, 1.3333, 0.6]
 * change.units.map(({ efficiencyChange }) => Math.round(10000 * efficiencyChange) / 10000) // => [1.3333, 1, 0.8333, 0.8889, 0.4]
 *
 * @see docs/methods/efficiency.md
 * @category Efficiency
 */
export function malmquistIndex(
  periods: readonly FrontierPeriod[],
  columns: FrontierColumns,
  options: Omit<FrontierOptions, "returns"> = {},
): MalmquistIndex {
  const { orientation = "input" } = options;
  if (periods.length < 2) throw rangeRefusal("too-few-periods", `malmquistIndex requires at least two periods, got ${periods.length}`);
  const twice = periods.find(({ period }, at) => periods.findIndex((one) => one.period === period) !== at);
  if (twice !== undefined)
    throw rangeRefusal("period-twice", `malmquistIndex requires each period once, in order of time, got ${twice.period} twice`);
  const fixed = [...columns.inputs, ...columns.outputs].find(({ discretionary = true }) => !discretionary);
  if (fixed !== undefined)
    throw rangeRefusal("column-fixed", `malmquistIndex requires columns that can be changed, got ${fixed.id}, which cannot`);
  const strata = [...new Set(periods.flatMap(({ units }) => units.map(({ stratum }) => stratum)))];
  if (strata.length > 1)
    throw rangeRefusal("strata-mixed", `malmquistIndex requires units of one stratum, got ${strata.slice(0, 3).join(", ")}`);
  const transitions = periods.slice(1).map((after, i) => transition(periods[i] as FrontierPeriod, after, columns, orientation, options));
  return {
    ...{ kind: "malmquist-index", method: "malmquist/fare-grosskopf-norris-zhang-1994@1", convention: "above-1-is-progress" },
    ...{ orientation, stratum: strata[0] ?? "", transitions },
  };
}

function transition(
  first: FrontierPeriod,
  second: FrontierPeriod,
  columns: FrontierColumns,
  orientation: FrontierOrientation,
  options: Pick<FrontierOptions, "fewUnits">,
): ProductivityTransition {
  const { before, after } = bothPeriods(first, second, columns, options);
  const of = (sample: FrontierSample, side: FrontierOrientation, returns: ReturnsToScale): Technology =>
    technology(sample.points, {
      inputs: sample.inputs,
      outputs: sample.outputs,
      discretionary: sample.discretionary,
      orientation: side,
      returns,
    });
  const constant = [of(before, "input", "constant"), of(after, "input", "constant")] as const;
  const variable = [of(before, orientation, "variable"), of(after, orientation, "variable")] as const;
  const width = before.columns.length;
  const found = before.units.map((_, unit): UnitProductivityChange => {
    const distance = (by: Technology, sample: FrontierSample): number | null => radialScore(by, sample.points, unit * width);
    const [own, next] = [distance(constant[0], before) ?? 0, distance(constant[1], after) ?? 0];
    const distances = {
      ...{ beforeByBefore: own, afterByBefore: distance(constant[0], after) },
      ...{ beforeByAfter: distance(constant[1], before), afterByAfter: next },
    };
    const named = namedUnit(before, unit);
    if (own === 0 || next === 0) return { ...named, ...unknown, reason: "outputs-all-zero", distances };
    const efficiencyChange = finiteFigure(next / own);
    const [pureBefore, pureAfter] = [distance(variable[0], before) ?? 0, distance(variable[1], after) ?? 0];
    const pureEfficiencyChange = finiteFigure(orientation === "input" ? pureAfter / pureBefore : pureBefore / pureAfter);
    const scaleChange = finiteFigure(efficiencyChange / pureEfficiencyChange);
    const catching = { efficiencyChange, pureEfficiencyChange, scaleChange };
    const { afterByBefore, beforeByAfter } = distances;
    if (!afterByBefore || !beforeByAfter)
      return { ...named, ...catching, index: null, technicalChange: null, reason: "infeasible", distances };
    const technicalChange = finiteFigure(Math.sqrt((afterByBefore / next) * (own / beforeByAfter)));
    return { ...named, ...catching, index: finiteFigure(efficiencyChange * technicalChange), technicalChange, reason: null, distances };
  });
  return {
    ...{ from: first.period, to: second.period, units: inGivenOrder(before, found), mean: meanOf(found) },
    ...{ leftOut: before.leftOut, required: before.required, caveats: before.caveats },
  };
}

const unknown: ProductivityChange = {
  index: null,
  efficiencyChange: null,
  technicalChange: null,
  pureEfficiencyChange: null,
  scaleChange: null,
};

function meanOf(found: readonly ProductivityChange[]): ProductivityChange {
  const mean = (key: keyof ProductivityChange): number | null => {
    const known = found.map((one) => one[key]).filter((value) => value !== null);
    return known.length === 0 ? null : logAverage(known);
  };
  return {
    ...{ index: mean("index"), efficiencyChange: mean("efficiencyChange"), technicalChange: mean("technicalChange") },
    ...{ pureEfficiencyChange: mean("pureEfficiencyChange"), scaleChange: mean("scaleChange") },
  };
}

/** Samples of the units that both periods have, in the same order and divided by the same means. */
function bothPeriods(first: FrontierPeriod, second: FrontierPeriod, columns: FrontierColumns, options: Pick<FrontierOptions, "fewUnits">) {
  const sampleOf = (units: readonly FrontierUnit[], left: readonly LeftOutUnit[]): FrontierSample =>
    frontierSample("malmquistIndex", units, columns, options, left);
  const all = { fewUnits: "accept" } as const;
  const [alone, other] = [first, second].map(({ units }) => frontierSample("malmquistIndex", units, columns, all)) as [
    FrontierSample,
    FrontierSample,
  ];
  const known = new Map(other.units.map((unit) => [unit.id, unit]));
  const common = alone.units.filter(({ id }) => known.has(id));
  const ids = new Set(common.map(({ id }) => id));
  const absent = [...new Map([...other.leftOut, ...alone.leftOut].map((one) => [one.unit, one])).values()];
  const gone = [...first.units, ...second.units]
    .filter(({ id }) => !ids.has(id) && !absent.some(({ unit }) => unit === id))
    .map(({ id, name }): LeftOutUnit => ({ unit: id, name, reason: "not-in-both-periods", columns: [] }));
  const order = first.units.filter(({ id }) => ids.has(id));
  const before = sampleOf(order, [...absent, ...gone]);
  const after = sampleOf(
    order.map(({ id }) => known.get(id) as FrontierUnit),
    [],
  );
  const together = new Float64Array(2 * before.values.length);
  together.set(before.values);
  together.set(after.values, before.values.length);
  requireRatios("malmquistIndex", before.columns, together);
  const width = before.columns.length;
  return { before, after: { ...after, points: after.values.map((value, at) => value / (before.means[at % width] as number)) } };
}
