import { type DataEnvelopment, dataEnvelopment } from "../../../src/analyses/efficiency/dataEnvelopment.ts";
import { freeDisposalHull } from "../../../src/analyses/efficiency/freeDisposalHull.ts";
import type { FrontierColumn, FrontierColumns } from "../../../src/analyses/efficiency/frontierColumn.ts";
import type { FrontierOrientation, ReturnsToScale } from "../../../src/analyses/efficiency/frontierOptions.ts";
import type { FrontierUnit } from "../../../src/analyses/efficiency/frontierUnit.ts";
import { superEfficiency } from "../../../src/analyses/efficiency/superEfficiency.ts";
import { type ConformanceCase, figures, record } from "../conformanceCase.ts";
import type { ToleranceAt } from "../differences.ts";
import type { ConformanceMethod } from "../judge.ts";

/** Letters of the cases: `crs_in`, `super_vrs_out`. */
const returnsOf: Readonly<Record<string, ReturnsToScale>> = {
  crs: "constant",
  vrs: "variable",
  drs: "non-increasing",
  nirs: "non-increasing",
  irs: "non-decreasing",
  ndrs: "non-decreasing",
};
const orientationOf: Readonly<Record<string, FrontierOrientation>> = { in: "input", out: "output" };

const column = (id: string): FrontierColumn => ({ id, cs: id, en: id, unit: "1", kind: "volume" });

/** Rows of figures, one for each unit; `null` where the value is anything else. */
export function figureRows(value: unknown): readonly (readonly (number | null)[])[] | null {
  if (!Array.isArray(value)) return null;
  const rows = value.map(figures);
  return rows.every((row) => row !== null) ? rows : null;
}

/** Units with nameless columns. */
export function plainUnits(ids: readonly unknown[], inputs: readonly (readonly (number | null)[])[], outputs: typeof inputs) {
  const columns: FrontierColumns = {
    inputs: (inputs[0] ?? []).map((_, i) => column(`x${i}`)),
    outputs: (outputs[0] ?? []).map((_, i) => column(`y${i}`)),
  };
  const units = ids.map((id, u): FrontierUnit => {
    const values = [...(inputs[u] ?? []).map((one, i) => [`x${i}`, one]), ...(outputs[u] ?? []).map((one, i) => [`y${i}`, one])];
    return { id: `${String(u).padStart(6, "0")} ${String(id)}`, name: String(id), stratum: "case", values: Object.fromEntries(values) };
  });
  return { units, columns };
}

/** Units of a case; `null` where it has none. */
function unitsOf({ input }: ConformanceCase) {
  const { dmu, inputs, outputs } = record(input);
  const [put, come] = [figureRows(inputs), figureRows(outputs)];
  if (!Array.isArray(dmu) || put?.length !== dmu.length || come?.length !== dmu.length) return null;
  return plainUnits(dmu, put, come);
}

const sumOfSlacks = ({ columns }: DataEnvelopment["units"][number]): number => columns.reduce((sum, { slack }) => sum + slack, 0);

/** Single slacks, where the case says that they are the only ones; the others are not compared. */
function slacksOf({ units }: DataEnvelopment, expected: unknown): unknown {
  return units.map(({ columns }, u) => {
    const wanted = record((Array.isArray(expected) ? expected : [])[u]);
    const unique = Array.isArray(wanted["slackUnique"]) ? wanted["slackUnique"] : [];
    const side = (role: "input" | "output", from: number) => {
      const list = Array.isArray(wanted[role]) ? wanted[role] : [];
      return columns.filter((one) => one.role === role).map(({ slack }, i) => (unique[from + i] === false ? list[i] : slack));
    };
    const inputs = side("input", 0);
    return { input: inputs, output: side("output", inputs.length), slackUnique: unique };
  });
}

/** Printed digits: the library's own number, rounded as the print is. */
function printed(own: readonly (number | null)[], print: unknown): unknown {
  if (!Array.isArray(print)) return print;
  return own.map((value, u) => {
    const digits = (String(print[u]).split(".")[1] ?? "").length;
    return value === null || typeof print[u] !== "number" ? value : Number(value.toFixed(digits));
  });
}

/** Computes what the key of a case names. */
function numbersOf(found: NonNullable<ReturnType<typeof unitsOf>>, key: string, expected: unknown): unknown {
  const { units, columns } = found;
  const few = { fewUnits: "accept" } as const;
  const [, what, returnsKey, side] = /^(super_|slackSum_|slacks_|fdh_)?(?:([a-z]+)_)?(in|out)$/.exec(key) ?? [];
  const returns = returnsOf[returnsKey ?? ""];
  const orientation = orientationOf[side ?? ""];
  if (what === "fdh_" && orientation !== undefined)
    return freeDisposalHull(units, columns, { ...few, orientation }).units.map(({ score }) => score);
  const [, size, sizeSide = "in"] = /^(scale|returnsToScale)(?:_(in|out))?$/.exec(key) ?? [];
  if (size !== undefined) {
    const { units: scaled } = dataEnvelopment(units, columns, {
      ...few,
      influence: false,
      orientation: orientationOf[sizeSide] ?? "input",
    });
    return scaled.map(({ scale }) => (size === "scale" ? (scale?.efficiency ?? null) : (scale?.returns ?? null)));
  }
  if (returns === undefined || orientation === undefined) return undefined;
  if (what === "super_") return superEfficiency(units, columns, { ...few, returns, orientation }).units.map(({ superScore }) => superScore);
  const options = { ...few, returns, orientation, slackWeights: "original-units", scale: false, influence: false } as const;
  const envelopment = dataEnvelopment(units, columns, options);
  if (what === "slackSum_") return envelopment.units.map(sumOfSlacks);
  return what === "slacks_" ? slacksOf(envelopment, expected) : envelopment.units.map(({ score }) => score);
}

/** Which of the library's numbers a list of printed ones is about: `published`, `publishedVrs`, `publishedSuper`. */
const keyOfPrint = (key: string): string => {
  const name = key.replace(/^published/, "").toLowerCase();
  const has = (part: string): boolean => name.includes(part);
  const returns = has("vrs") || has("bcc") ? "vrs" : has("drs") ? "drs" : has("irs") ? "irs" : "crs";
  const side = has("out") ? "out" : "in";
  if (has("fdh")) return `fdh_${side}`;
  if (has("scale")) return "scale";
  return `${has("super") ? "super_" : ""}${returns}_${side}`;
};

/** Printed numbers of a case, each list rounded to its own digits; its words are passed on. */
function publishedOf(found: NonNullable<ReturnType<typeof unitsOf>>, expected: unknown): unknown {
  const entries = Object.entries(record(expected)).map(([key, print]) => {
    if (!Array.isArray(print)) return [key, print];
    return [key, printed(numbersOf(found, keyOfPrint(key), print) as readonly (number | null)[], print)];
  });
  return Object.fromEntries(entries);
}

/** Data envelopment: scores in all returns to scale and orientations, slacks, super-efficiency, free disposal hull, scale. */
export const dea: readonly ConformanceMethod[] = [
  {
    topic: "dea",
    name: "data envelopment",
    matches: (one) => unitsOf(one) !== null,
    compute: (one) => {
      const found = unitsOf(one);
      if (found === null) return { got: {} };
      const got: Record<string, unknown> = {};
      const notComputed: string[] = [];
      for (const [key, expected] of Object.entries(record(one.expected))) {
        got[key] = key === "published" ? publishedOf(found, expected) : numbersOf(found, key, expected);
        if (got[key] === undefined) notComputed.push(key);
      }
      const limit = (key: string): number => (typeof one.tolerance[key] === "number" ? one.tolerance[key] : 0);
      const tolerance: ToleranceAt = (path) => ({
        abs: limit("abs"),
        rel: path.startsWith("slackSum_") ? Math.max(limit("rel"), limit("slackSum_rel")) : limit("rel"),
      });
      return { got, notComputed, tolerance };
    },
  },
];
