import { compositeIndex } from "../../../src/analyses/composite/compositeIndex.ts";
import type { Aggregation, CompositeGroup, CompositeScheme, CompositeUnit } from "../../../src/analyses/composite/compositeScheme.ts";
import type { Normalisation } from "../../../src/analyses/composite/normalisation.ts";
import { normalisedValues } from "../../../src/analyses/composite/normalisedValues.ts";
import { isRefusal } from "../../../src/model/refusal.ts";
import { type ConformanceCase, figures, record } from "../conformanceCase.ts";
import type { ToleranceAt } from "../differences.ts";
import type { ConformanceMethod } from "../judge.ts";
import { figureRows } from "./dea.ts";

type Rows = NonNullable<ReturnType<typeof figureRows>>;

/** Words of a convention that name another variant than the usual one. */
const variantsOf = ({ convention = "" }: ConformanceCase) =>
  ({
    ties: /ties? (?:get|share|take)s? the (?:mean|average)|(?:mean|average|mid-?) ?ranks?\b/i.test(convention)
      ? "mean"
      : /maximum rank/i.test(convention)
        ? "maximum"
        : "minimum",
    divisor: /population (?:sd|standard deviation)|divisor n\b(?!-)|\(n\)/i.test(convention) ? "n" : "n-1",
    beyond: /not (?:truncated|cut|capped)/i.test(convention) ? "keep" : "cut",
  }) as const;

const NUMBERS = /-?\d+(?:\.\d+)?/g;

/** The normalisation that a key names: `minmax0_100`, `goalposts0_15_100`, `distanceToReference6th`; `null` of another word. */
function normalisationOf(key: string, one: ConformanceCase, unitId: (place: number) => string): Normalisation | null {
  const [a, b, c] = (key.match(NUMBERS) ?? []).map(Number);
  const { ties, divisor, beyond } = variantsOf(one);
  switch (
    key
      .replace(NUMBERS, "")
      .replace(/_+/g, "")
      .replace(/(?:st|nd|rd|th)$/, "")
      .toLowerCase()
  ) {
    case "minmax":
      return { kind: "min-max", from: a ?? 0, to: b ?? 1 };
    case "zscore":
      return { kind: "z-score", divisor, mean: a ?? 0, deviation: b ?? 1 };
    case "rank":
      return { kind: "rank", ties };
    case "borda":
      return { kind: "borda", ties };
    case "percentilerank":
    case "prank":
      return { kind: "percentile-rank", ties };
    case "distancetomax":
    case "distancetobest":
      return { kind: "distance-to-best" };
    case "distancetoreference":
      return a === undefined ? null : { kind: "distance-to-reference", reference: { unit: unitId(a - 1) } };
    case "fractionofmax":
    case "fractionofbest":
      return { kind: "fraction-of-best" };
    case "goalposts":
      return a === undefined || b === undefined ? null : { kind: "goalposts", least: a, greatest: b, beyond, from: 0, to: c ?? 1 };
    default:
      return null;
  }
}

const aggregations: Readonly<Record<string, Aggregation>> = {
  arithmetic: { kind: "arithmetic" },
  geometric: { kind: "geometric" },
  copeland: { kind: "copeland" },
  bod: { kind: "benefit-of-the-doubt" },
};

/** Nothing where a step cannot be applied: the library refuses, a case has `null`. */
function orNull<T>(expected: unknown, compute: () => T): T | unknown {
  const empty = (value: unknown): unknown => (Array.isArray(value) ? value.map(empty) : null);
  try {
    return compute();
  } catch (error) {
    if (isRefusal(error) && error.code === "step-not-applicable") return empty(expected);
    throw error;
  }
}

const unitId = (place: number): string => `unit ${String(place).padStart(6, "0")}`;
const units = (rows: Rows, codes: readonly string[]): readonly CompositeUnit[] =>
  rows.map((row, u) => ({
    ...{ id: unitId(u), name: unitId(u) },
    values: Object.fromEntries(codes.map((code, k) => [code, row[k] ?? null])),
  }));
const named = (id: string) => ({ id, cs: id, en: id });

/** Scores of an index of a single group, over figures as they are. */
function flatScores(rows: Rows, weights: readonly number[], aggregation: Aggregation): readonly (number | null)[] {
  const codes = weights.map((_, k) => `x${k}`);
  const scheme: CompositeScheme = {
    indicators: codes.map((code, k) => ({ ...named(code), parent: "index", weight: weights[k] as number, polarity: "higher-is-better" })),
    groups: [{ ...named("index"), parent: null }],
    normalisation: { kind: "as-given" },
    aggregation,
  };
  return compositeIndex(units(rows, codes), scheme).units.map(({ score }) => score);
}

interface Hierarchy {
  readonly rows: Rows;
  readonly indicators: readonly Readonly<Record<string, unknown>>[];
  readonly groups: readonly CompositeGroup[];
}

function hierarchyOf({ input }: ConformanceCase): Hierarchy | null {
  const { indicators, aggregates, data } = record(input);
  const rows = figureRows(data);
  if (rows === null || !Array.isArray(indicators) || !Array.isArray(aggregates)) return null;
  return {
    ...{ rows, indicators: indicators.map(record) },
    groups: aggregates.map(record).map(
      (group): CompositeGroup => ({
        ...named(String(group["iCode"])),
        parent: typeof group["Parent"] === "string" && group["Parent"] !== "NA" ? group["Parent"] : null,
        weight: Number(group["Weight"] ?? 1),
      }),
    ),
  };
}

/** Scores of all groups by unit, of a key such as `minmax0_100_arithmetic`. */
function hierarchyScores(one: ConformanceCase, { rows, indicators, groups }: Hierarchy, key: string, order: readonly string[]): unknown {
  const [, before = "", after = ""] = /^(.*)_([a-z]+)$/i.exec(key) ?? [];
  const normalisation = normalisationOf(before, one, unitId);
  const aggregation = aggregations[after.toLowerCase()];
  if (normalisation === null || aggregation === undefined) return undefined;
  const codes = indicators.map((indicator) => String(indicator["code"]));
  const doubts = aggregation.kind === "benefit-of-the-doubt";
  const scheme: CompositeScheme = {
    indicators: indicators.map((indicator, k) => ({
      ...named(codes[k] as string),
      parent: String(indicator["parent"]),
      weight: Number(indicator["weight"] ?? 1),
      polarity: Number(indicator["direction"] ?? 1) < 0 ? "lower-is-better" : "higher-is-better",
    })),
    ...{ groups, normalisation, aggregation, missing: doubts ? { kind: "refuse" } : { kind: "available-mean", minimumShare: 0 } },
  };
  const found = compositeIndex(units(rows, codes), scheme);
  return found.units.map((unit) => order.map((id) => unit.groups.find(({ group }) => group === id)?.score ?? null));
}

/** The human development index in the words of its technical note. */
function humanDevelopment(input: Readonly<Record<string, unknown>>): Readonly<Record<string, number | null>> {
  const post = (id: string, parent: string, least: number, greatest: number, measure: "linear" | "logarithmic" = "linear") => ({
    ...{ ...named(id), parent, weight: 1, polarity: "higher-is-better" as const },
    normalisation: { kind: "goalposts", least, greatest, measure } as const,
  });
  const [country] = compositeIndex([{ id: "country", name: "country", values: input as Readonly<Record<string, number | null>> }], {
    indicators: [
      post("lifeExpectancy", "hdi", 20, 85),
      post("expectedSchooling", "education", 0, 18),
      post("meanSchooling", "education", 0, 15),
      post("gniPerCapita", "hdi", 100, 75000, "logarithmic"),
    ],
    groups: [
      { ...named("hdi"), parent: null, aggregation: { kind: "geometric", zeros: "zero" } },
      { ...named("education"), parent: "hdi" },
    ],
    normalisation: { kind: "as-given" },
    aggregation: { kind: "arithmetic" },
  }).units;
  const normalised = (id: string) => country?.indicators.find(({ indicator }) => indicator === id)?.normalised ?? null;
  const hdi = country?.score ?? null;
  return {
    ...{ health: normalised("lifeExpectancy"), education: country?.groups.find(({ group }) => group === "education")?.score ?? null },
    ...{ income: normalised("gniPerCapita"), hdi, published: hdi },
  };
}

/** What is computed of every key of `expected`; what is not, is told. */
function byKey(one: ConformanceCase, compute: (key: string, expected: unknown) => unknown) {
  const got: Record<string, unknown> = {};
  const notComputed: string[] = [];
  for (const [key, expected] of Object.entries(record(one.expected))) {
    got[key] = compute(key, expected);
    if (got[key] === undefined) notComputed.push(key);
  }
  return { got, notComputed };
}

const HDI = ["lifeExpectancy", "expectedSchooling", "meanSchooling", "gniPerCapita"];
const has = (value: unknown, keys: readonly string[]): boolean => keys.every((key) => Object.hasOwn(record(value), key));

/** Composite indices: one indicator normalised, a hierarchy, Copeland, benefit of the doubt, human development. */
export const composite: readonly ConformanceMethod[] = [
  {
    topic: "composite",
    name: "normalisation",
    matches: ({ id, input, expected }) =>
      figures(record(input)["values"]) !== null &&
      Object.keys(record(expected)).some(
        (key) => normalisationOf(key, { id, method: "", input, expected } as ConformanceCase, unitId) !== null,
      ),
    compute: (one) => {
      const values = figures(record(one.input)["values"]) ?? [];
      const given = values.map((value, u) => ({ id: unitId(u), value }));
      const keys = Object.keys(record(one.expected));
      return byKey(one, (key, expected) => {
        const isTurned = /negative$/i.test(key);
        const word = key.replace(/negative$/i, "");
        // A key without its own figures takes those of its positive sister.
        const sister = keys.find((other) => other !== key && other.replace(/[-\d._]+$/, "") === word) ?? word;
        const normalisation = normalisationOf(isTurned ? sister : key, one, unitId);
        if (normalisation === null) return undefined;
        const { values: scores } = normalisedValues(given, normalisation, { polarity: isTurned ? "lower-is-better" : "higher-is-better" });
        return expected === null && scores.every((score) => score === null) ? null : scores;
      });
    },
  },
  {
    topic: "composite",
    name: "hierarchy of an index",
    matches: (one) => hierarchyOf(one) !== null,
    compute: (one) => {
      const found = hierarchyOf(one);
      if (found === null) return { got: {} };
      const { order } = record(one.expected);
      const ids = Array.isArray(order) ? order.map(String) : found.groups.map(({ id }) => id);
      return byKey(one, (key, expected) => (key === "order" ? order : orNull(expected, () => hierarchyScores(one, found, key, ids))));
    },
  },
  {
    topic: "composite",
    name: "Copeland",
    matches: ({ input, expected }) => figureRows(record(input)["data"]) !== null && has(expected, ["copeland"]),
    compute: (one) => {
      const rows = figureRows(record(one.input)["data"]) ?? [];
      const weights = figures(record(one.input)["weights"]) ?? (rows[0] ?? []).map(() => 1);
      // Programs that compare rounded sums with one half have a convention of their own.
      const scores = (tolerance: number) => flatScores(rows, weights as readonly number[], { kind: "copeland", tolerance });
      return byKey(one, (key) => (key === "copeland" ? scores(1e-9) : key === "peerCopeland" ? scores(0) : undefined));
    },
  },
  {
    topic: "composite",
    name: "benefit of the doubt",
    matches: ({ input, expected }) => figureRows(record(input)["data"]) !== null && has(expected, ["bod"]),
    compute: (one) => {
      const rows = figureRows(record(one.input)["data"]) ?? [];
      const weights = (rows[0] ?? []).map(() => 1);
      return byKey(one, (key) => (key === "bod" ? flatScores(rows, weights, { kind: "benefit-of-the-doubt" }) : undefined));
    },
  },
  {
    topic: "composite",
    name: "human development index",
    matches: ({ input }) => has(input, HDI),
    compute: (one) => {
      const found = humanDevelopment(record(one.input));
      const limit = (key: string): number => (typeof one.tolerance[key] === "number" ? one.tolerance[key] : 0);
      const tolerance: ToleranceAt = (path) => ({ abs: limit(path === "published" ? "published_abs" : "abs"), rel: limit("rel") });
      return { ...byKey(one, (key) => found[key]), tolerance };
    },
  },
];
