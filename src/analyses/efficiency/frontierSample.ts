import { rangeRefusal, typeRefusal } from "../../model/refusal.ts";
import type { FrontierColumn, FrontierColumns } from "./frontierColumn.ts";
import type { FrontierCaveat, FrontierOptions } from "./frontierOptions.ts";
import type { FrontierUnit, LeftOutUnit } from "./frontierUnit.ts";

/**
 * The largest figure of a column may be so many times the smallest one above 0, and the ratio of two columns of a unit so many times that of
 * another unit: within it scores keep ten digits.
 */
const WIDEST = 1e9;

/**
 * Units that can be compared, in the order of their ids, so that the order of rows changes nothing.
 *
 * @internal
 */
export interface FrontierSample {
  readonly stratum: string;
  readonly units: readonly FrontierUnit[];
  /** Of each unit, where it stood among those given. */
  readonly given: readonly number[];
  readonly inputs: number;
  readonly outputs: number;
  /** Inputs first. */
  readonly columns: readonly FrontierColumn[];
  readonly discretionary: readonly boolean[];
  /** Figures as they were given, unit after unit. */
  readonly values: Float64Array;
  /** Figures divided by the mean of their column. */
  readonly points: Float64Array;
  /** Mean of each column; 1 where it is 0. */
  readonly means: readonly number[];
  readonly leftOut: readonly LeftOutUnit[];
  readonly required: number;
  readonly caveats: readonly FrontierCaveat[];
}

/**
 * Checks units and columns, leaves out what is unknown, and divides every column by its mean.
 *
 * @param name - the function that asks, for its refusals
 * @internal
 */
export function frontierSample(
  name: string,
  units: readonly FrontierUnit[],
  { inputs, outputs }: FrontierColumns,
  options: FrontierOptions,
  alsoLeftOut: readonly LeftOutUnit[] = [],
): FrontierSample {
  const { fewUnits = "refuse" } = options;
  requireKnown(name, options);
  const columns = [...inputs, ...outputs];
  requireColumns(name, inputs.length, outputs.length, columns);
  const stratum = strataOf(name, units);
  const checked = units.map((unit, given) => ({ unit, given, reason: absenceOf(name, unit, columns, inputs.length) }));
  const kept = checked.filter(({ reason }) => reason === null).toSorted((a, b) => (a.unit.id < b.unit.id ? -1 : 1));
  const leftOut = [...alsoLeftOut, ...checked.flatMap(({ reason }) => (reason === null ? [] : [reason]))];
  const required = Math.max(inputs.length * outputs.length, 3 * columns.length);
  if (kept.length < 2 || (kept.length < required && fewUnits !== "accept"))
    throw rangeRefusal(
      "too-few-units",
      `${name} requires at least ${required} units with all figures for ${inputs.length} inputs and ${outputs.length} outputs (two where few are accepted), got ${kept.length}`,
    );
  const width = columns.length;
  const values = new Float64Array(kept.length * width);
  for (const [i, { unit }] of kept.entries())
    for (const [k, { id }] of columns.entries()) values[i * width + k] = (unit.values[id] as number) + 0;
  const means = columns.map((column, k) => columnMean(name, column, values, k, width));
  requireRatios(name, columns, values);
  const points = values.map((value, at) => value / (means[at % width] as number));
  const caveats: FrontierCaveat[] = [];
  if (kept.length < required) caveats.push({ code: "few-units", units: kept.length, required });
  for (const [k, { id, kind }] of columns.entries()) {
    if (kind === "ratio") caveats.push({ code: "ratio-column", column: id });
    if (kept.every((_, i) => values[i * width + k] === 0)) caveats.push({ code: "zero-column", column: id });
  }
  return {
    ...{ stratum, units: kept.map(({ unit }) => unit), given: kept.map(({ given }) => given), columns, leftOut, required, caveats },
    ...{ inputs: inputs.length, outputs: outputs.length, values, points, means },
    discretionary: columns.map(({ discretionary = true }) => discretionary),
  };
}

/** The mean of a column, without overflow; 1 where all of it is 0. */
function columnMean(name: string, { id }: FrontierColumn, values: Float64Array, column: number, width: number): number {
  const all = [...values.keys()].filter((at) => at % width === column).map((at) => values[at] as number);
  const largest = all.reduce((size, value) => Math.max(size, value), 0);
  if (largest === 0) return 1;
  const smallest = all.reduce((size, value) => (value > 0 ? Math.min(size, value) : size), largest);
  if (largest / smallest > WIDEST || smallest < 1e-290)
    throw rangeRefusal(
      "values-too-far-apart",
      `${name} requires figures of ${id} within a factor of ${WIDEST}, none of them below 1e-290 but 0, got ${smallest} and ${largest}`,
    );
  return largest * (all.reduce((sum, value) => sum + value / largest, 0) / all.length);
}

/**
 * Refuses figures of which one unit has a billion times more for another one than the next unit: an error in the figures.
 *
 * @internal
 */
export function requireRatios(name: string, columns: readonly FrontierColumn[], values: Float64Array): void {
  const width = columns.length;
  for (let a = 0; a < width; a++) {
    for (let b = 0; b < a; b++) {
      let least = Number.POSITIVE_INFINITY;
      let most = 0;
      for (let at = 0; at < values.length; at += width) {
        const [top, bottom] = [values[at + a] as number, values[at + b] as number];
        if (top === 0 || bottom === 0) continue;
        least = Math.min(least, top / bottom);
        most = Math.max(most, top / bottom);
      }
      if (most > WIDEST * least)
        throw rangeRefusal(
          "ratios-too-far-apart",
          `${name} requires ratios of ${columns[a]?.id} to ${columns[b]?.id} within a factor of ${WIDEST}, got ${least} and ${most}`,
        );
    }
  }
}

/** Why a unit cannot be compared; `null` where it can. */
function absenceOf(name: string, unit: FrontierUnit, columns: readonly FrontierColumn[], inputs: number): LeftOutUnit | null {
  const unknown: string[] = [];
  for (const { id } of columns) {
    const value = unit.values[id];
    if (value === undefined)
      throw rangeRefusal("column-missing", `${name} requires a figure of ${id} for every unit, null where unknown, got none of ${unit.id}`);
    if (value === null) unknown.push(id);
    else if (!Number.isFinite(value)) throw rangeRefusal("not-finite", `${name} requires finite figures, got ${id} ${value} of ${unit.id}`);
    else if (value < 0)
      throw rangeRefusal(
        "figure-negative",
        `${name} requires figures of at least 0, for which a share can be taken, got ${id} ${value} of ${unit.id}`,
      );
  }
  const left = { unit: unit.id, name: unit.name };
  if (unknown.length > 0) return { ...left, reason: "value-unknown", columns: unknown };
  const used = columns.slice(0, inputs).map(({ id }) => id);
  return used.every((id) => unit.values[id] === 0) ? { ...left, reason: "inputs-all-zero", columns: used } : null;
}

const known = {
  fewUnits: ["refuse", "accept"],
  orientation: ["input", "output"],
  returns: ["constant", "variable", "non-increasing", "non-decreasing"],
} as const;

/** A word that nobody knows would otherwise be taken for its opposite. */
function requireKnown(name: string, options: FrontierOptions): void {
  for (const [key, words] of Object.entries(known) as readonly (readonly [keyof typeof known, readonly string[]])[]) {
    const given = options[key];
    if (given !== undefined && !words.includes(given))
      throw typeRefusal("option-not-known", `${name} requires ${key} to be ${words.join(" or ")}, got ${String(given)}`);
  }
}

function requireColumns(name: string, inputs: number, outputs: number, columns: readonly FrontierColumn[]): void {
  // Ratios are only warned of where they are called so.
  for (const { id, kind } of columns)
    if (kind !== "volume" && kind !== "ratio")
      throw typeRefusal("option-not-known", `${name} requires ${id} to be a volume or a ratio, got ${String(kind)}`);
  if (inputs === 0 || outputs === 0)
    throw rangeRefusal("no-columns", `${name} requires at least one input and one output, got ${inputs} and ${outputs}`);
  const ids = columns.map(({ id }) => id);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined) throw rangeRefusal("column-twice", `${name} requires every column once, got ${twice} twice`);
}

/** The one stratum of all units. */
function strataOf(name: string, units: readonly FrontierUnit[]): string {
  const seen = new Set<string>();
  for (const { id } of units) {
    if (seen.has(id)) throw rangeRefusal("unit-twice", `${name} requires every unit once, got ${id} twice`);
    seen.add(id);
  }
  const strata = [...new Set(units.map(({ stratum }) => stratum))];
  if (strata.length > 1)
    throw rangeRefusal(
      "strata-mixed",
      `${name} requires units of one stratum, got ${strata.slice(0, 3).join(", ")}${strata.length > 3 ? " and more" : ""}`,
    );
  return strata[0] ?? "";
}
