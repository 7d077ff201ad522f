import { byarLower } from "../../../src/indicators/interval/byarLower.ts";
import { byarUpper } from "../../../src/indicators/interval/byarUpper.ts";
import { criticalValue } from "../../../src/indicators/interval/criticalValue.ts";
import { exactPoissonLower } from "../../../src/indicators/interval/exactPoissonLower.ts";
import { exactPoissonUpper } from "../../../src/indicators/interval/exactPoissonUpper.ts";
import type { Interval } from "../../../src/indicators/interval/interval.ts";
import { proportionInterval } from "../../../src/indicators/interval/proportionInterval.ts";
import { rateInterval } from "../../../src/indicators/interval/rateInterval.ts";
import { directlyStandardisedRate, type StandardisedInterval } from "../../../src/indicators/standardisation/directlyStandardisedRate.ts";
import { indirectlyStandardisedRate } from "../../../src/indicators/standardisation/indirectlyStandardisedRate.ts";
import { indirectlyStandardisedRatio } from "../../../src/indicators/standardisation/indirectlyStandardisedRatio.ts";
import { type ConformanceCase, figures, record } from "../conformanceCase.ts";
import type { Computed, ConformanceMethod } from "../judge.ts";

type Figures = readonly (number | null)[];
type Values = Readonly<Record<string, unknown>>;

/** Computes what each expected key asks for; a key that is not known is said to be not computed. */
function answers(expected: Values, answer: (key: string) => unknown, path = ""): Required<Pick<Computed, "got" | "notComputed">> {
  const found = Object.keys(expected).map((key) => [key, answer(key)] as const);
  return {
    got: Object.fromEntries(found.filter(([, value]) => value !== undefined)),
    notComputed: found.filter(([, value]) => value === undefined).map(([key]) => `${path}${key}`),
  };
}

/** The same for each named area of a case. */
function answersOfAreas(expected: Values, answer: (area: string, key: string) => unknown): Computed {
  const areas = Object.entries(expected).map(
    ([area, values]) => [area, answers(record(values), (key) => answer(area, key), `${area}.`)] as const,
  );
  return { got: Object.fromEntries(areas.map(([area, { got }]) => [area, got])), notComputed: areas.flatMap(([, one]) => one.notComputed) };
}

const levelOf = (digits: string): number => Number(`0.${digits.replace("_", "")}`);
const multiplierOf = (one: ConformanceCase): number => Number(record(one.parameters)["multiplier"] ?? 1);
const columns = (value: Values, ...names: readonly string[]): readonly Figures[] => names.map((name) => figures(value[name]) ?? []);
const byPosition = (list: Figures) => Object.fromEntries(list.map((figure, i) => [i, figure]));
const strata = (counts: Figures, population: Figures) =>
  Object.fromEntries(counts.map((count, i) => [i, { count, population: population[i] ?? null }]));
const sum = (list: Figures): number | null => (list.includes(null) ? null : list.reduce<number>((a, b) => a + (b ?? 0), 0));

/** Rows of numerator, denominator and multiplier; `null` where a case has none, or lists of unlike length. */
function rows({ input }: ConformanceCase) {
  const { numerator, denominator, multiplier } = record(input);
  const [counts, wholes, scales] = [figures(numerator), figures(denominator), figures(multiplier)];
  if (counts === null || counts.length !== wholes?.length || counts.length !== scales?.length) return null;
  return counts.map((count, i) => ({ input: { count, denominator: wholes[i] ?? null }, scale: scales[i] ?? 1 }));
}

const NAMES: Readonly<Record<string, string>> = { "wilson@1": "Wilson", "byar@1": "Byars", "exact-poisson@1": "Exact" };

/** A proportion by Wilson's score, or a rate by exact and Byar's limits: both have the same keys, the case says which. */
function rowAnswer(one: ConformanceCase, key: string): unknown {
  const isProportion = /wilson|proportion/i.test(`${one.method} ${one.id} ${JSON.stringify(record(one.expected)["method"] ?? "")}`);
  const interval = isProportion ? proportionInterval : rateInterval;
  const each = (level: number, what: (found: Interval) => unknown) =>
    rows(one)?.map(({ input, scale }) => what(interval(input, { level, scale })));
  if (key === "value") return each(0.95, ({ value }) => value);
  if (key === "method") return each(0.95, ({ method, value }) => (value === null ? null : NAMES[method]));
  const [, side, whole, decimals] = /^(lower|upper)(?:(\d+)_(\d+))?cl$/.exec(key) ?? [];
  const level = whole === undefined ? Number(record(one.parameters)["confidence"] ?? 0.95) : levelOf(`${whole}${decimals}`);
  return side === undefined ? undefined : each(level, ({ low, high }) => (side === "lower" ? low : high));
}

const INTERVALS: Readonly<Record<string, StandardisedInterval>> = {
  dobson: "dobson-byar",
  dobsonbyar: "dobson-byar",
  dobsonexact: "dobson-exact",
  fayfeuer: "fay-feuer",
  fayfeuergamma: "fay-feuer",
};

/** A directly standardised rate; limits that name no formula are those of Dobson and Byar, withheld below ten events. */
function directAnswer(counts: Figures, population: Figures, standard: Figures, scale: number, key: string): unknown {
  const input = { groups: strata(counts, population), standard: byPosition(standard) as Readonly<Record<string, number>> };
  const rate = directlyStandardisedRate(input, { scale, minimumCount: 0 });
  if (key === "totalCount" || key === "count") return rate.count;
  if (key === "value" || key === "dsr") return rate.value;
  if (key === "variance") return rate.variance;
  if (/^crude/.test(key)) return rate.crude;
  const [, side, digits] = /^(lower|upper)(\d+)(?:_0cl)?$/.exec(key) ?? [];
  if (digits !== undefined) return directlyStandardisedRate(input, { scale, level: levelOf(digits) })[side === "lower" ? "low" : "high"];
  const [, name = "", level = ""] = /^(?:dsr)?([a-z]+?)(\d+)$/i.exec(key) ?? [];
  const interval = INTERVALS[name.toLowerCase()];
  if (interval === undefined) return undefined;
  const { low, high } = directlyStandardisedRate(input, { scale, interval, level: levelOf(level), minimumCount: 0 });
  return low === null && high === null ? null : [low, high];
}

/** An indirectly standardised ratio or rate of an area that brings its reference along. */
function indirectAnswer(area: Values, scale: number, key: string): unknown {
  const [counts = [], people = [], refCounts = [], refPeople = []] = columns(area, "count", "pop", "refCount", "refPop");
  const input = { observed: sum(counts), population: byPosition(people), reference: strata(refCounts, refPeople) };
  const ratio = indirectlyStandardisedRatio(input);
  if (key === "observed") return ratio.observed;
  if (key === "expected") return ratio.expected;
  if (key === "ratio" || key === "smr") return ratio.value;
  if (key === "method") return NAMES[ratio.interval];
  if (key === "refRatePer100k") return indirectlyStandardisedRate(input, { scale: 100_000 }).reference;
  if (key === "isRate" || key === "indirectRate") return indirectlyStandardisedRate(input, { scale }).value;
  const [, side, digits] = /^(lower|upper|isRate|ratio)(\d+)$/.exec(key) ?? [];
  if (digits === undefined) return undefined;
  if (side === "lower" || side === "upper")
    return indirectlyStandardisedRatio(input, { level: levelOf(digits) })[side === "lower" ? "low" : "high"];
  const standardised = side === "isRate" ? indirectlyStandardisedRate : indirectlyStandardisedRatio;
  const { low, high } = standardised(input, { level: levelOf(digits), ...(side === "isRate" ? { scale } : {}) });
  return [low, high];
}

/** Limits of bare counts; Byar's as the bare formula gives them, also below 0. */
function countAnswer(counts: Figures, key: string): unknown {
  const [, name, digits = ""] = /^(byar|exact|epitoolsPoisByar)(\d+)(?:_\w*)?$/.exec(key) ?? [];
  const level = levelOf(digits);
  const variant = name === "byar" ? "breslow-day" : "epitools";
  if (name === undefined) return undefined;
  if (name === "exact") return counts.map((count) => [exactPoissonLower(count, level), exactPoissonUpper(count, level)]);
  const z = criticalValue(level);
  return counts.map((count) => [byarLower(count, z, { variant, belowZero: "keep" }), byarUpper(count, z, { variant })]);
}

const isArea = (value: unknown, ...names: readonly string[]) => names.every((name) => figures(record(value)[name]) !== null);
const everyArea = (value: unknown, ...names: readonly string[]) =>
  Object.keys(record(value)).length > 0 && Object.values(record(value)).every((area) => isArea(area, ...names));

/** The two populations of a textbook case, `deaths1960` and `pop1960`; the one with a crude rate is the one standardised. */
function studied({ input, expected }: ConformanceCase) {
  const labels = Object.keys(record(input)).flatMap((key) => /^deaths(.+)$/.exec(key)?.[1] ?? []);
  const study = Object.keys(record(expected)).flatMap((key) => /^crude(.+)$/.exec(key)?.[1] ?? [])[0] ?? labels[1];
  const standard = labels.find((label) => label !== study);
  if (study === undefined || standard === undefined || labels.length !== 2) return null;
  const names = [`deaths${study}`, `pop${study}`, `deaths${standard}`, `pop${standard}`];
  return isArea(input, ...names) ? columns(record(input), ...names) : null;
}

const table = (value: unknown): readonly Figures[] | null =>
  Array.isArray(value) && value.length > 0 && value.every((row) => figures(row) !== null) ? value : null;

/** Proportions, rates and standardised rates with their limits. */
export const rates: readonly ConformanceMethod[] = [
  {
    topic: "rates",
    name: "rate or proportion with limits",
    matches: (one) => rows(one) !== null && "value" in record(one.expected),
    compute: (one) => answers(record(one.expected), (key) => rowAnswer(one, key)),
  },
  {
    topic: "rates",
    name: "limits of counts",
    matches: ({ input, expected }) =>
      Object.keys(record(input)).join() === "count" &&
      figures(record(input)["count"]) !== null &&
      Object.keys(record(expected)).some((key) => countAnswer([], key) !== undefined),
    compute: ({ input, expected }) => answers(record(expected), (key) => countAnswer(figures(record(input)["count"]) ?? [], key)),
  },
  {
    topic: "rates",
    name: "direct standardisation of areas",
    matches: ({ input }) => everyArea(record(input)["areas"], "count", "pop") && isArea(input, "standard"),
    compute: (one) => {
      const { areas, standard } = record(one.input);
      return answersOfAreas(record(one.expected), (area, key) => {
        const [counts = [], people = []] = columns(record(record(areas)[area]), "count", "pop");
        return directAnswer(counts, people, figures(standard) ?? [], multiplierOf(one), key);
      });
    },
  },
  {
    topic: "rates",
    name: "direct standardisation of columns",
    matches: ({ input }) =>
      table(record(input)["count"]) !== null && table(record(input)["population"]) !== null && isArea(input, "standard"),
    compute: (one) => {
      const { count, population, standard } = record(one.input);
      const column = (rows: unknown, at: number): Figures => (table(rows) ?? []).map((row) => row[at] ?? null);
      const lists = Object.entries(record(one.expected)).map(([key, list]) => {
        const found = (Array.isArray(list) ? list : []).map((values, at) =>
          answers(record(values), (name) =>
            directAnswer(column(count, at), column(population, at), figures(standard) ?? [], multiplierOf(one), name),
          ),
        );
        return { key, got: found.map(({ got }) => got), open: found.some(({ notComputed }) => notComputed.length > 0) };
      });
      return {
        got: Object.fromEntries(lists.map(({ key, got }) => [key, got])),
        notComputed: lists.filter(({ open }) => open).map(({ key }) => key),
      };
    },
  },
  {
    topic: "rates",
    name: "indirect standardisation of areas",
    matches: ({ input }) => everyArea(input, "count", "pop", "refCount", "refPop"),
    compute: (one) =>
      answersOfAreas(record(one.expected), (area, key) => indirectAnswer(record(record(one.input)[area]), multiplierOf(one), key)),
  },
  {
    topic: "rates",
    name: "standardisation of two populations",
    matches: (one) => studied(one) !== null,
    compute: (one) => {
      const [count = [], pop = [], refCount = [], refPop = []] = studied(one) ?? [];
      const area = { count, pop, refCount, refPop } as Values;
      return answers(
        record(one.expected),
        (key) => directAnswer(count, pop, refPop, multiplierOf(one), key) ?? indirectAnswer(area, multiplierOf(one), key),
      );
    },
  },
];
