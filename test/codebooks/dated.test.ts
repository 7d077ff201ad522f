import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Dated, valueOn } from "../../src/codebooks/dated.ts";

const values: readonly Dated<number | null>[] = [
  { validFrom: "2015-01-01", value: 3, source: "kpss" },
  { validFrom: "2020-07-01", value: 0, source: "kpss" },
  { validFrom: "2026-07-01", value: null, source: "kpss" },
];

describe("valueOn", () => {
  it.each([
    ["2014-12-31", null],
    ["2015-01-01", 3],
    ["2020-06-30", 3],
    ["2020-07-01", 0],
    ["2026-06-30", 0],
    ["2026-07-01", null],
    ["2999-12-31", null],
  ])("on %s: %s", (day, expected) => expect(valueOn(values, day)).toBe(expected));

  it("is null where there is nothing", () => expect(valueOn([], "2020-01-01")).toBeNull());

  it.each(["", "2020", "1. 7. 2020", "2020-7-1", "2020-07-01T00:00:00Z"])("refuses %j", (day) => {
    expect(() => valueOn(values, day)).toThrow(
      expect.objectContaining({ code: "day-invalid", message: `valueOn requires a day as YYYY-MM-DD, got ${JSON.stringify(day)}` }),
    );
  });

  it("does not depend on the order of the values", () => {
    const day = fc
      .date({ min: new Date("2010-01-01"), max: new Date("2030-01-01"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.shuffledSubarray([...values], { minLength: values.length }), day, (shuffled, on) => {
        expect(valueOn(shuffled, on)).toBe(valueOn(values, on));
      }),
    );
  });

  it("takes the later written of two with the same first day", () => {
    const twice = [1, 2].map((value) => ({ validFrom: "2020-01-01", value, source: "kpss" as const }));
    expect(valueOn(twice, "2020-01-01")).toBe(2);
  });
});
