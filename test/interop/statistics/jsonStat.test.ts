import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type JsonStatMapping, jsonStatFacts } from "../../../src/interop/statistics/jsonStatFacts.ts";
import type { JsonStatCell, JsonStatTable } from "../../../src/interop/statistics/jsonStatTable.ts";
import { readJsonStat } from "../../../src/interop/statistics/readJsonStat.ts";
import { writeJsonStat } from "../../../src/interop/statistics/writeJsonStat.ts";
import { isRefusal } from "../../../src/model/refusal.ts";

const refusal = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return error;
  }
};

// Dimensions as in the sets of the ČSÚ; the figures are invented.
const dataset = (changes: Readonly<Record<string, unknown>> = {}) => ({
  ...{
    version: "2.0",
    class: "dataset",
    label: "Obyvatelé",
    source: "ČSÚ",
    updated: "2026-05-01",
    href: "x",
    extension: { anything: [1] },
  },
  ...{ id: ["IndicatorType", "CasR", "Uz0"], size: [1, 2, 2], role: { time: ["CasR"], geo: ["Uz0"], metric: ["IndicatorType"] } },
  dimension: {
    IndicatorType: { label: "Ukazatel", category: { label: { "2406": "Počet obyvatel" } } },
    CasR: { category: { index: { "2023": 1, "2022": 0 } } },
    Uz0: { label: "Území", category: { index: ["581283", "581291"], label: { "581283": "Blansko" } } },
  },
  value: [20_100, 4_600, 20_306, null],
  ...changes,
});

describe("reading", () => {
  test("cells go with the last dimension fastest; categories by list, by object, alone by label", () => {
    const { table, accepted, rejected, notes } = readJsonStat(dataset({ status: { "3": "i.d." } }));
    expect([rejected, notes]).toEqual([[], []]);
    expect(accepted).toEqual([
      { codes: ["2406", "2022", "581283"], value: 20_100, status: null },
      { codes: ["2406", "2022", "581291"], value: 4_600, status: null },
      { codes: ["2406", "2023", "581283"], value: 20_306, status: null },
      { codes: ["2406", "2023", "581291"], value: null, status: "i.d." },
    ]);
    expect(table).toMatchObject({ label: "Obyvatelé", source: "ČSÚ", updated: "2026-05-01" });
    expect(table.dimensions.map(({ id, role, label, categories }) => [id, role, label, categories.length])).toEqual([
      ["IndicatorType", "metric", "Ukazatel", 1],
      ["CasR", "time", null, 2],
      ["Uz0", "geo", "Území", 2],
    ]);
    expect(table.dimensions[2]?.categories).toEqual([
      { code: "581283", label: "Blansko" },
      { code: "581291", label: null },
    ]);
  });

  test("of an object only the cells that it names, by value or by mark", () => {
    const { accepted } = readJsonStat(dataset({ value: { "2": 0, "0": -0 }, status: { "1": "x", "2": "p" } }));
    expect(accepted).toEqual([
      { codes: ["2406", "2022", "581283"], value: 0, status: null },
      { codes: ["2406", "2022", "581291"], value: null, status: "x" },
      { codes: ["2406", "2023", "581283"], value: 0, status: "p" },
    ]);
  });

  test.each(["p", ["p"], ["p", "p", "p", "p"]])("one mark for all: %j", (status) => {
    expect(readJsonStat(dataset({ status })).accepted.map((cell) => cell.status)).toEqual(["p", "p", "p", "p"]);
  });

  test("bytes and text", () => {
    const text = JSON.stringify(dataset());
    expect(readJsonStat(text)).toEqual(readJsonStat(dataset()));
    expect(readJsonStat(new TextEncoder().encode(text))).toEqual(readJsonStat(dataset()));
  });

  test("a value that is no number, a place outside the table: rejected by themselves", () => {
    const { accepted, rejected } = readJsonStat(
      dataset({ value: { "0": "12", "1": { a: 1 }, "2": 5, "4": 1, "-1": 1, "01": 1, __proto__x: 1, "1e0": 1 } }),
    );
    expect(accepted).toHaveLength(1);
    expect(rejected.map(({ code, path, value }) => [code, path, value])).toEqual([
      ["place-outside", "value[4]", '"4"'],
      ["place-outside", "value[-1]", '"-1"'],
      ["place-outside", "value[01]", '"01"'],
      ["place-outside", "value[__proto__x]", '"__proto__x"'],
      ["place-outside", "value[1e0]", '"1e0"'],
      ["value-not-a-number", "value[0]", '"12"'],
      ["value-not-a-number", "value[1]", "an object"],
    ]);
    expect(rejected[0]?.expected).toEqual({ cs: "pořadí buňky od 0 do 3", en: "the place of a cell, 0 to 3" });
  });

  test("roles of dimensions that are not there are counted", () => {
    expect(readJsonStat(dataset({ role: { geo: ["Uz1", 5], time: "CasR" } })).notes).toMatchObject([{ code: "unknown-role", count: 2 }]);
  });

  const category = (category: unknown) => ({ dimension: { ...dataset().dimension, Uz0: { category } } });
  test.each([
    [{ class: "collection" }, "json-stat-foreign", "a dataset of JSON-stat 2"],
    [{ version: "1.3" }, "json-stat-foreign", 'version "1.3"'],
    [{ id: [] }, "json-stat-invalid", "at id a list"],
    [{ id: ["a", "a", "b"] }, "json-stat-invalid", "at id a list"],
    [{ id: ["IndicatorType", "CasR", "__proto__"] }, "json-stat-invalid", "at dimension.__proto__.category categories, got nothing"],
    [{ id: ["IndicatorType", "CasR", "constructor"] }, "json-stat-invalid", "at dimension.constructor.category categories, got nothing"],
    [{ size: [1, 2] }, "json-stat-invalid", "at size a list of 3 sizes"],
    [{ size: [1, 2, 3] }, "json-stat-invalid", "at dimension.Uz0.category 3 categories, as size[2] says, got a list of 2"],
    [{ size: [1, 2, 1e9] }, "json-stat-invalid", "at dimension.Uz0.category 1000000000 categories"],
    [{ size: [1, 2, 0] }, "json-stat-invalid", "at size[2] a whole number of at least 1, got 0"],
    [{ size: [1, 2, "2"] }, "json-stat-invalid", 'at size[2] a whole number of at least 1, got "2"'],
    [{ dimension: null }, "json-stat-invalid", "at dimension.IndicatorType.category"],
    [category({ index: ["a", "a"] }), "json-stat-invalid", "at dimension.Uz0.category.index each code once"],
    [category({ index: ["a", 2] }), "json-stat-invalid", "at dimension.Uz0.category.index[1] a code, got 2"],
    [category({ index: { a: 0, b: 2 } }), "json-stat-invalid", "at dimension.Uz0.category.index.b a place of its own"],
    [category({ index: { a: 0, b: 0 } }), "json-stat-invalid", "at dimension.Uz0.category.index.b a place of its own"],
    [category({ index: { a: 0, b: 1e9 } }), "json-stat-invalid", "at dimension.Uz0.category.index.b a place of its own"],
    [category({ label: { a: "A", b: "B" } }), "json-stat-invalid", "at dimension.Uz0.category.index a list of codes or an object"],
    [{ value: [1, 2, 3] }, "json-stat-invalid", "at value a list of 4, got a list of 3"],
    [{ value: 5 }, "json-stat-invalid", "at value a list or an object, got 5"],
    [{ value: undefined }, "json-stat-invalid", "at value a list or an object, got nothing"],
    [{ status: ["p", "p"] }, "json-stat-invalid", "at status a list of 4"],
  ])("%# is refused whole: %j", (changes, code, words) => {
    const found = refusal(() => readJsonStat(dataset(changes)));
    expect(found).toMatchObject({ name: "RangeError", code });
    expect((found as Error).message).toContain(words);
    expect((found as Error).message).toMatch(/^readJsonStat requires /);
  });

  test.each(["", "[", "null", "[]", '{"class":"dataset","class":"dataset"}'])("%j is refused", (text) => {
    expect(refusal(() => readJsonStat(text))).toMatchObject({ code: expect.stringMatching(/^json-/) });
  });

  test("a table of 10^9 cells is refused before anything is made, however short its text", () => {
    const index = Array.from({ length: 1_000 }, (_, i) => String(i));
    const axes = ["a", "b", "c"];
    const large = {
      class: "dataset",
      id: axes,
      size: [1_000, 1_000, 1_000],
      dimension: Object.fromEntries(axes.map((id) => [id, { category: { index } }])),
      value: {},
    };
    const start = performance.now();
    expect(refusal(() => readJsonStat(large))).toMatchObject({ code: "json-stat-too-large" });
    expect(performance.now() - start).toBeLessThan(500);
    // Who wants it reads it: an empty object names no cell.
    expect(readJsonStat(large, { most: 1e9 }).accepted).toEqual([]);
  });

  test("law: anything is read or refused, nothing is polluted, what comes out can be sent away", () => {
    const part = fc.oneof(fc.anything({ withNullPrototype: true }), fc.constantFrom("__proto__", 1e308, -1, { __proto__: null }));
    const keys = ["id", "size", "role", "dimension", "value", "status", "label"];
    fc.assert(
      fc.property(fc.constantFrom(...keys), part, (key, value) => {
        const found = refusal(() => readJsonStat({ ...dataset(), [key]: value }));
        if (found instanceof Error) expect(isRefusal(found)).toBe(true);
        else JSON.stringify(structuredClone(found));
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
    );
  });
});

describe("facts", () => {
  const reading = readJsonStat(dataset({ status: { "3": "i.d.", "0": "p" } }));
  const mapping: JsonStatMapping = {
    territory: { dimension: "Uz0", level: "obec" },
    time: { dimension: "CasR" },
    field: { dimension: "IndicatorType", fields: new Map([["2406", "population/T/0+"]]) },
    reasons: new Map([["i.d.", "suppressed"]]),
    ...{ source: "csu-datastat", knownAt: "2026-05-01" },
  };

  test("territory, time and indicator; a cell without a value keeps its reason", () => {
    const { accepted, rejected, notes } = jsonStatFacts(reading, mapping);
    expect(rejected).toEqual([]);
    expect(accepted.map((fact) => [fact.subject, fact.period.from, fact.field, fact.value, "reason" in fact ? fact.reason : null])).toEqual(
      [
        ["obec/581283", "2022-01-01", "population/T/0+", 20_100, null],
        ["obec/581291", "2022-01-01", "population/T/0+", 4_600, null],
        ["obec/581283", "2023-01-01", "population/T/0+", 20_306, null],
        ["obec/581291", "2023-01-01", "population/T/0+", null, "suppressed"],
      ],
    );
    expect(notes.map(({ code, count, detail }) => [code, count, detail.en])).toEqual([
      ["marked-value", 1, 'values that carry a mark: "p" 1×'],
    ]);
  });

  test("codes one by one, sex and ages on the path, one category of many", () => {
    const table = readJsonStat({
      ...{ class: "dataset", id: ["sex", "age", "kind", "place", "when"], size: [2, 1, 2, 1, 1] },
      dimension: {
        sex: { category: { index: ["1", "2"] } },
        age: { category: { index: ["Y65T69"] } },
        kind: { category: { index: ["state", "mean"] } },
        place: { category: { index: ["CZ064"] } },
        when: { category: { index: ["2023Q4"] } },
      },
      value: [1, 2, 3, 4],
    });
    const own: JsonStatMapping = {
      territory: { dimension: "place", ids: new Map([["CZ064", "kraj/3115"]]) },
      time: { dimension: "when", periods: new Map([["2023Q4", { from: "2023-10-01", to: "2024-01-01" }]]) },
      field: "population",
      parts: [
        {
          dimension: "sex",
          cells: new Map([
            ["1", "M"],
            ["2", "F"],
          ]),
        },
        { dimension: "age", cells: new Map([["Y65T69", "65-69"]]) },
      ],
      only: new Map([["kind", "state"]]),
      ...{ source: "office", knownAt: "2024-05-01" },
    };
    const { accepted, notes } = jsonStatFacts(table, own);
    expect(accepted.map(({ subject, field, value }) => [subject, field, value])).toEqual([
      ["kraj/3115", "population/M/65-69", 1],
      ["kraj/3115", "population/F/65-69", 3],
    ]);
    expect(notes).toMatchObject([{ code: "cells-outside", count: 2 }]);
    const { only: _, ...loose } = own;
    expect(refusal(() => jsonStatFacts(table, loose))).toMatchObject({ code: "dimension-unmapped" });
  });

  test.each([
    [{ territory: { dimension: "Uz0", level: "orp" } }, "territory-unknown"],
    [{ territory: { dimension: "Uz0", ids: new Map() } }, "territory-unknown"],
    [{ field: { dimension: "IndicatorType", fields: new Map() } }, "field-unknown"],
  ])("%j: every cell is rejected with its place", (changes, code) => {
    const { accepted, rejected } = jsonStatFacts(reading, { ...mapping, ...changes } as JsonStatMapping);
    expect(accepted).toEqual([]);
    expect(rejected).toHaveLength(4);
    expect(rejected[3]).toMatchObject({ code, path: "accepted[3]", value: '"2406 2023 581291"' });
  });

  test.each([
    [{ territory: { dimension: "Uz9", level: "obec" } }, "dimension-unknown"],
    [{ field: "no field" }, "field-invalid"],
    [{ knownAt: "2026" }, "day-invalid"],
    [{ time: { period: { from: "2023-01-01", to: "2024-01-01" } } }, "dimension-unmapped"],
  ])("%j is the caller's mistake", (changes, code) => {
    expect(refusal(() => jsonStatFacts(reading, { ...mapping, ...changes } as JsonStatMapping))).toMatchObject({
      name: "RangeError",
      code,
    });
  });

  test("times: years, months, days", () => {
    const times = ["2023", "2023-12", "2023-02", "2023-12-31", "2023-13", "23"];
    const table = readJsonStat({
      class: "dataset",
      id: ["t", "g"],
      size: [6, 1],
      dimension: { t: { category: { index: times } }, g: { category: { index: ["581283"] } } },
      value: [1, 1, 1, 1, 1, 1],
    });
    const { accepted, rejected } = jsonStatFacts(table, {
      ...mapping,
      territory: { dimension: "g", level: "obec" },
      time: { dimension: "t" },
      field: "births",
    });
    expect(accepted.map(({ period }) => `${period.from} ${period.to}`)).toEqual([
      "2023-01-01 2024-01-01",
      "2023-12-01 2024-01-01",
      "2023-02-01 2023-03-01",
      "2023-12-31 2024-01-01",
    ]);
    expect(rejected).toHaveLength(2);
  });
});

describe("writing", () => {
  const text = fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" });
  const code = fc.oneof(text, fc.constantFrom("__proto__", "constructor", "0", "1", "toString"));
  const label = fc.option(text, { nil: null });
  const dimension = fc.record({
    label,
    role: fc.constantFrom(null, "time" as const, "geo" as const, "metric" as const),
    categories: fc.uniqueArray(fc.record({ code, label }), { selector: (one) => one.code, minLength: 1, maxLength: 4 }),
  });
  const tables = fc
    .record({
      ...{ label, source: label, updated: label },
      dimensions: fc.uniqueArray(
        fc.tuple(code, dimension).map(([id, rest]) => ({ id, ...rest })),
        { selector: ({ id }) => id, minLength: 1, maxLength: 3 },
      ),
    })
    .chain((table: JsonStatTable) => {
      const all = table.dimensions.reduce<string[][]>(
        (codes, { categories }) => codes.flatMap((some) => categories.map((one) => [...some, one.code])),
        [[]],
      );
      const cell = fc.record({
        value: fc.option(
          fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
          { nil: null },
        ),
        status: label,
      });
      return fc.record({
        table: fc.constant(table),
        cells: fc
          .tuple(fc.array(cell, { minLength: all.length, maxLength: all.length }), fc.subarray(all.map((_, i) => i)))
          .map(([values, kept]) =>
            kept.map((i): JsonStatCell => ({ codes: all[i] ?? [], ...(values[i] ?? { value: null, status: null }) })),
          ),
      });
    });

  test("law: what is written is read back unchanged", () => {
    fc.assert(
      fc.property(tables, ({ table, cells }) => {
        const back = readJsonStat(writeJsonStat(table, cells));
        expect(back).toEqual({ table, accepted: cells, rejected: [], notes: [] });
      }),
    );
  });

  test.each([
    [[{ codes: ["2406", "2022"], value: 1, status: null }], "cell-foreign"],
    [[{ codes: ["2406", "2022", "999"], value: 1, status: null }], "cell-foreign"],
    [[0, 1].map(() => ({ codes: ["2406", "2022", "581283"], value: 1, status: null })), "cell-repeated"],
    [[{ codes: ["2406", "2022", "581283"], value: Number.NaN, status: null }], "json-stat-invalid"],
  ])("%j is refused", (cells, code) => {
    expect(refusal(() => writeJsonStat(readJsonStat(dataset()).table, cells))).toMatchObject({ name: "RangeError", code });
  });
});
