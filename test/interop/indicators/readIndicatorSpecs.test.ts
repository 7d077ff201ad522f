import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { readIndicatorSpecs } from "../../../src/interop/indicators/readIndicatorSpecs.ts";
import type { IndicatorSpec, RatioSpec } from "../../../src/model/indicatorSpec.ts";
import { anySpec, changed, file, requests, settled, unseen, wrong } from "./specs.ts";

const read = (...indicators: readonly unknown[]) => readIndicatorSpecs(file(...indicators));
const codes = (...specs: readonly IndicatorSpec[]) => read(...specs).notes.map((note) => note.code);

test("a definition comes back as it was written, from JSON and from text", () => {
  for (const input of [file(settled, requests), JSON.stringify(file(settled, requests))]) {
    const { accepted, rejected } = readIndicatorSpecs(input);
    expect(accepted).toEqual([settled, requests]);
    expect(rejected).toEqual([]);
  }
});

test("an empty list is a list", () => expect(read()).toEqual({ accepted: [], rejected: [], notes: [] }));

describe("a definition is rejected with path, value and what was expected", () => {
  it.each([...wrong, ...unseen])("$code: $change", ({ change, code, path }) => {
    const { accepted, rejected } = read(requests, changed(settled, change));
    expect(accepted).toEqual([requests]);
    const flaw = rejected.find((one) => one.code === code && one.path === `indicators[1]${path}`);
    expect(rejected).toContain(flaw);
    expect(flaw?.value).not.toBe("");
    expect(flaw?.expected.cs).toMatch(/\S/);
    expect(flaw?.expected.en).not.toBe("a sound definition");
  });

  it("shows the value, and gives advice", () => {
    const { rejected } = read(changed(settled, [["denominator", 0, "field"], "population"]));
    expect(rejected).toEqual([
      {
        code: "ages-missing",
        path: "indicators[0].denominator[0].ages",
        value: "nothing",
        expected: {
          cs: "věk u obyvatelstva, 0+ pro všechny: tabulka podle věku není jedno číslo",
          en: "ages of the population, 0+ for everybody: a table by age is not one number",
        },
      },
    ]);
  });

  it("names every flaw of one definition", () => {
    const { rejected } = read(changed(changed(settled, [["unit"], "furlong"]), [["numerator", 0, "times"], 0]));
    expect(rejected.map((flaw) => [flaw.code, flaw.value])).toEqual([
      ["unit-unknown", '"furlong"'],
      ["times-invalid", "0"],
    ]);
  });

  it("but not more than twenty of them", () => {
    const { rejected } = read({ ...settled, numerator: Array(50).fill(0), denominator: Array(50).fill({ a: 1 }) });
    expect(rejected).toHaveLength(20);
  });

  it("a second one of an id, and one that is known already", () => {
    expect(read(settled, requests, settled).rejected).toMatchObject([
      {
        code: "id-repeated",
        path: "indicators[2].id",
        value: '"own/requests-settled"',
        expected: { en: "each id once, this one has indicators[0]" },
      },
    ]);
    expect(readIndicatorSpecs(file(settled), { known: [settled] })).toMatchObject({ accepted: [], rejected: [{ code: "id-known" }] });
  });

  it("keys of a prototype do nothing", () => {
    const text = JSON.stringify(file(settled)).replace('"version"', '"__proto__":{"polluted":1},"version"');
    expect(readIndicatorSpecs(text).rejected).toMatchObject([{ code: "key-unknown", path: "indicators[0].__proto__" }]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    expect(read(Object.create(settled)).accepted).toEqual([]);
  });
});

describe("notes", () => {
  const births: RatioSpec = { ...settled, numerator: [{ field: "births" }], denominator: [{ field: "midYearPopulation" }] };

  it("fields of the office's own, each once", () => {
    expect(read({ ...settled, numerator: [{ field: "requests" }] }).notes).toEqual([
      {
        code: "field-own",
        count: 1,
        detail: {
          cs: "údaje, které knihovna nezná; úřad je hlásí sám: own/requests-settled: requests",
          en: "fields that the library does not know; the office reports them itself: own/requests-settled: requests",
        },
      },
    ]);
    expect(codes(births)).toEqual([]);
  });

  it("fields of another noun", () => {
    expect(codes({ ...births, subject: "serviceYear" })).toContain("noun-differs");
    expect(codes({ ...births, numerator: [{ field: "costs" }] })).toContain("noun-differs");
  });

  it("a field of cells without a cell", () => {
    expect(codes({ ...births, numerator: [{ field: "facilities" }] })).toContain("cells-unnamed");
    expect(codes({ ...births, numerator: [{ field: "facilities", cells: "listed" }] })).not.toContain("cells-unnamed");
    expect(codes({ ...births, numerator: [{ field: "facilities/130" }] })).not.toContain("cells-unnamed");
  });

  it("Wilson's interval where the figures do not count the same", () => {
    const wilson = { ...births, interval: "wilson" } as const;
    expect(codes(wilson)).toEqual([]);
    expect(codes({ ...wilson, numerator: [{ field: "households" }] })).toContain("interval-unfit");
    expect(codes({ ...wilson, numerator: [{ field: "requests" }] })).toContain("interval-unfit");
    expect(codes({ ...wilson, numerator: [{ field: "births" }, { field: "deaths", times: -1 }] })).toContain("interval-unfit");
    expect(codes({ ...births, interval: "poisson" })).toEqual([]);
  });

  it("a scale that does not go with the unit", () => {
    expect(codes({ ...births, scale: 100 })).toEqual(["scale-unusual"]);
    expect(codes({ ...births, scale: 1000, unit: "per-1000" })).toEqual([]);
    const costs: RatioSpec = {
      ...births,
      subject: "serviceYear",
      unit: "CZK-per-bed-day",
      numerator: [{ field: "costs" }],
      denominator: [{ field: "bedDaysUsed" }],
    };
    const plain = { ...costs, unlessZero: [{ field: "bedDaysUsed" }] };
    expect(codes({ ...plain, scale: 1 })).toEqual(["scale-unusual"]);
    expect(codes({ ...plain, scale: 0.01 })).toEqual([]);
  });
});

describe("refused whole", () => {
  test.each([
    ["", "json-broken"],
    ["{", "json-broken"],
    [null, "schema-unknown"],
    [[], "schema-unknown"],
    [{ indicators: [] }, "schema-unknown"],
    [{ schema: "kpss/indicators@0", indicators: [] }, "schema-unknown"],
    [{ schema: "kpss/indicators@1" }, "head-invalid"],
    [{ schema: "kpss/indicators@1", indicators: {} }, "head-invalid"],
    [{ schema: "kpss/indicators@1", indicators: Array(2001).fill(0) }, "head-invalid"],
  ])("%j", (input, code) => {
    expect(() => readIndicatorSpecs(input)).toThrow(
      expect.objectContaining({ name: "RangeError", code, message: expect.stringMatching(/^readIndicatorSpecs requires /) }),
    );
  });

  it("an older version by its name", () =>
    expect(() => readIndicatorSpecs({ schema: "kpss/indicators@0" })).toThrow(
      'requires an object with schema "kpss/indicators@1", got schema "kpss/indicators@0"',
    ));
});

describe("law", () => {
  it("every sound definition is accepted as it is", () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        expect(read(spec)).toMatchObject({ accepted: [spec], rejected: [] });
      }),
      { numRuns: 300 },
    );
  });

  it("every record is accepted, or rejected with at least one flaw, never both", () => {
    const item = fc.oneof(
      fc.anything(),
      anySpec,
      fc.tuple(anySpec, fc.constantFrom(...wrong)).map(([spec, { change }]) => changed(spec, change)),
    );
    fc.assert(
      fc.property(fc.array(item, { maxLength: 5 }), (indicators) => {
        const { accepted, rejected } = read(...indicators);
        const flawed = new Set(rejected.map(({ path }) => /^indicators\[(\d+)\]/.exec(path)?.[1]));
        expect(accepted.length + flawed.size).toBe(indicators.length);
      }),
    );
  });
});
