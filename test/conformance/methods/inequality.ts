import { atkinson } from "../../../src/analyses/inequality/atkinson.ts";
import { concentrationCurve } from "../../../src/analyses/inequality/concentrationCurve.ts";
import { concentrationIndex } from "../../../src/analyses/inequality/concentrationIndex.ts";
import { generalisedEntropy } from "../../../src/analyses/inequality/generalisedEntropy.ts";
import { gini } from "../../../src/analyses/inequality/gini.ts";
import { hooverIndex } from "../../../src/analyses/inequality/hooverIndex.ts";
import { palmaRatio } from "../../../src/analyses/inequality/palmaRatio.ts";
import { theilL } from "../../../src/analyses/inequality/theilL.ts";
import { theilT } from "../../../src/analyses/inequality/theilT.ts";
import { difference } from "../../../src/indicators/difference.ts";
import { ratio } from "../../../src/indicators/ratio.ts";
import { type ConformanceCase, figures, record } from "../conformanceCase.ts";
import type { Computed, ConformanceMethod } from "../judge.ts";

type Figures = readonly (number | null)[];

/** Values with whatever else a case has of each: weights, ranks, groups. */
function rowsOf(values: Figures, more: { readonly weights?: unknown; readonly ranks?: unknown; readonly groups?: unknown } = {}) {
  const [weights, ranks] = [figures(more.weights), figures(more.ranks)];
  const groups = Array.isArray(more.groups) ? more.groups : null;
  return values.map((value, i) => ({
    value,
    rank: ranks?.[i] ?? null,
    ...(weights === null ? {} : { weight: weights[i] ?? null }),
    ...(groups === null ? {} : { group: String(groups[i]) }),
  }));
}

type Rows = ReturnType<typeof rowsOf>;

/** A value, or the word that a case has where there is none. */
const orUndefined = (value: number | null, expected: unknown): unknown => value ?? (expected === "undefined" ? "undefined" : null);

/** Measures of one list of values, by the names that cases give them. */
const measures: Readonly<Record<string, (rows: Rows) => number | null | undefined>> = {
  gini: (rows) => gini(rows).value,
  giniCorrected: (rows) => gini(rows, { divisor: "n-times-n-minus-1" }).value,
  theilT: (rows) => theilT(rows).value,
  T: (rows) => theilT(rows).value,
  theilT_between: (rows) => theilT(rows).decomposition?.between,
  between: (rows) => theilT(rows).decomposition?.between,
  theilT_within: (rows) => theilT(rows).decomposition?.within,
  within: (rows) => theilT(rows).decomposition?.within,
  theilL: (rows) => theilL(rows).value,
  theilL_MLD: (rows) => theilL(rows).value,
  mld: (rows) => theilL(rows).value,
  theilL_between: (rows) => theilL(rows).decomposition?.between,
  theilL_within: (rows) => theilL(rows).decomposition?.within,
  ge2: (rows) => generalisedEntropy(rows, { alpha: 2 }).value,
  ge0: (rows) => generalisedEntropy(rows, { alpha: 0 }).value,
  ge1: (rows) => generalisedEntropy(rows, { alpha: 1 }).value,
  geMinus1: (rows) => generalisedEntropy(rows, { alpha: -1 }).value,
  atkinson05: (rows) => atkinson(rows, { epsilon: 0.5 }).value,
  atkinson1: (rows) => atkinson(rows, { epsilon: 1 }).value,
  atkinson2: (rows) => atkinson(rows, { epsilon: 2 }).value,
  hoover: (rows) => hooverIndex(rows).value,
  schutz: (rows) => hooverIndex(rows).value,
  palma: (rows) => palmaRatio(rows).value,
  concentrationIndex: (rows) => concentrationIndex(rows).value,
  concentrationIndexErreygers: (rows) => concentrationIndex(rows, { type: "erreygers", bounds: "observed" }).value,
  concentrationIndexGeneralised: (rows) => concentrationIndex(rows, { type: "generalised" }).value,
};

/** What a case expects of one list of values; measures that nobody knows are not computed. */
function measured(rows: Rows, expected: unknown): Computed {
  const entries = Object.entries(record(expected));
  return {
    got: Object.fromEntries(
      entries.flatMap(([key, wanted]) => (measures[key] === undefined ? [] : [[key, orUndefined(measures[key](rows) ?? null, wanted)]])),
    ),
    notComputed: entries.flatMap(([key]) => (measures[key] === undefined ? [key] : [])),
  };
}

/** Columns of a table of values, one for each year: the same measures over each of them. */
function overYears(one: ConformanceCase): Computed {
  const { values, regions, weights } = record(one.input);
  const table = values as readonly Figures[];
  const columns = (table[0] ?? []).map((_, year) =>
    rowsOf(
      table.map((row) => row[year] ?? null),
      { groups: regions, weights },
    ),
  );
  const known = Object.keys(record(one.expected)).filter((key) => measures[key] !== undefined);
  return {
    got: Object.fromEntries(known.map((key) => [key, columns.map((rows) => measures[key]?.(rows) ?? null)])),
    notComputed: Object.keys(record(one.expected)).filter((key) => measures[key] === undefined),
  };
}

/** Lists of values under names of their own, each with what is expected of it, or of nothing. */
function byName(one: ConformanceCase): Computed {
  const expected = record(one.expected);
  const found = Object.entries(record(one.input)).map(([name, input]) => {
    const { values = input, groups, weights } = record(input);
    const rows = rowsOf(figures(values) ?? [], { groups, weights });
    if (expected[name] !== "undefined") return { name, ...measured(rows, expected[name]) };
    const all = [gini(rows).value, theilT(rows).value, theilL(rows).value, atkinson(rows).value, hooverIndex(rows).value];
    return { name, got: all.every((value) => value === null) ? "undefined" : all };
  });
  return {
    got: Object.fromEntries(found.map(({ name, got }) => [name, got])),
    notComputed: found.flatMap(({ name, notComputed = [] }) => notComputed.map((key) => `${name}.${key}`)),
  };
}

/** A survey: an index of each good, with its corrections, weights and variances. */
function survey(one: ConformanceCase): Computed {
  const { income, weights, ...goods } = record(one.input);
  const [first] = Object.keys(goods);
  const rows = (good: string | undefined, weighted = false) =>
    rowsOf(figures(goods[good ?? ""]) ?? [], { ranks: income, ...(weighted ? { weights } : {}) });
  const plain = concentrationIndex(rows(first));
  const unit = { lower: 0, upper: 1 };
  const of = (key: string): number | null | undefined => {
    const [type = "", good = first] = key.split("_");
    if (key === "CI_weighted") return concentrationIndex(rows(first, true)).value;
    if (key === "variance_delta") return plain.variances?.delta;
    if (key === "variance_convenience") return plain.variances?.convenience;
    if (key === "variance_direct_Kakwani") return plain.variances?.kakwani;
    if (type === "CI") return concentrationIndex(rows(good)).value;
    if (type === "CIg") return concentrationIndex(rows(good), { type: "generalised" }).value;
    if (type === "CIw") return concentrationIndex(rows(good), { type: "wagstaff", bounds: unit }).value;
    if (type === "CIc") return concentrationIndex(rows(good), { type: "erreygers", bounds: "observed" }).value;
    return undefined;
  };
  const found = Object.keys(record(one.expected)).map((key) => [key, of(key)] as const);
  return {
    got: Object.fromEntries(found.filter(([, value]) => value !== undefined)),
    notComputed: found.flatMap(([key, value]) => (value === undefined ? [key] : [])),
  };
}

/** Groups from the poorest to the richest, with their births and deaths. */
function grouped(one: ConformanceCase): Computed {
  const { births, order, ...rates } = record(one.input);
  const listed = Object.values(rates).flatMap((list) => (figures(list) === null ? [] : [figures(list) ?? []]))[0] ?? [];
  const isReversed = String(order).startsWith("richest");
  const values = isReversed ? listed.toReversed() : listed;
  const weights = isReversed ? figures(births)?.toReversed() : births;
  const rows = rowsOf(values, { weights, ranks: values.map((_, i) => i) });
  const index = concentrationIndex(rows).value;
  const { population, share } = concentrationCurve(rows);
  const [poorest = null, richest = null] = [values[0], values.at(-1)];
  const published = Number(one.tolerance["published_abs"] ?? 0);
  const [abs, rel] = [Number(one.tolerance["abs"] ?? 0), Number(one.tolerance["rel"] ?? 0)];
  return {
    got: {
      concentrationIndex: index,
      published: index,
      concentrationCurve: { p: population, L: share },
      relativeGap: {
        ratioPoorestRichest: ratio(poorest, richest),
        difference: difference(poorest, richest),
      },
    },
    tolerance: (path) => (path === "published" ? { abs: published, rel: 0 } : { abs, rel }),
  };
}

const inputOf = ({ input }: ConformanceCase) => record(input);

/** Measures of inequality: of one list, of a table of years, of named lists, of a survey and of ranked groups. */
export const inequality: readonly ConformanceMethod[] = [
  {
    topic: "inequality",
    name: "inequality of values",
    matches: (one) => figures(inputOf(one)["values"]) !== null && !("neighbours" in inputOf(one)) && !("x" in inputOf(one)) && named(one),
    compute: (one) => {
      const { values, weights, population, income, groups, group } = inputOf(one);
      return measured(
        rowsOf(figures(values) ?? [], { weights: weights ?? population, ranks: income, groups: groups ?? group }),
        one.expected,
      );
    },
  },
  {
    topic: "inequality",
    name: "inequality over years",
    matches: (one) => Array.isArray(inputOf(one)["years"]) && Array.isArray(inputOf(one)["values"]) && named(one),
    compute: overYears,
  },
  {
    topic: "inequality",
    name: "inequality of access",
    matches: (one) => figures(inputOf(one)["access"]) !== null && figures(inputOf(one)["population"]) !== null && named(one),
    compute: (one) => {
      const { access, population, income, group } = inputOf(one);
      return measured(rowsOf(figures(access) ?? [], { weights: population, ranks: income, groups: group }), one.expected);
    },
  },
  {
    topic: "inequality",
    name: "inequality at its edges",
    matches: (one) => {
      const wanted = Object.entries(record(one.expected));
      return wanted.length > 0 && wanted.every(([name, what]) => isNamedList(inputOf(one)[name], what));
    },
    compute: byName,
  },
  {
    topic: "inequality",
    name: "concentration in a survey",
    matches: (one) => figures(inputOf(one)["income"]) !== null && "CI" in record(one.expected),
    compute: survey,
  },
  {
    topic: "inequality",
    name: "concentration over groups",
    matches: (one) => figures(inputOf(one)["births"]) !== null && "concentrationIndex" in record(one.expected),
    compute: grouped,
  },
];

/** Whether a case expects at least one measure of inequality. */
function named(one: ConformanceCase): boolean {
  return Object.keys(record(one.expected)).some((key) => measures[key] !== undefined);
}

/** Whether something under a name of its own is a list of values of which measures, or none at all, are expected. */
function isNamedList(input: unknown, wanted: unknown): boolean {
  const isKnown = wanted === "undefined" || Object.keys(record(wanted)).some((key) => measures[key] !== undefined);
  return isKnown && figures(Array.isArray(input) ? input : record(input)["values"]) !== null;
}
