import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { datedParameter } from "../../../src/analyses/compensation/datedParameter.ts";
import { valueOn } from "../../../src/codebooks/dated.ts";

const values = [
  { validFrom: "2027-01-01", value: 20, source: "own/rules-2027" },
  { validFrom: "2026-01-01", value: 10, source: "own/rules-2026" },
  { validFrom: "2028-01-01", value: null, source: "own/rules-2028" },
] as const;

describe("datedParameter", () => {
  it.each([
    ["2025-12-31", null],
    ["2026-01-01", { value: 10, validFrom: "2026-01-01", source: "own/rules-2026" }],
    ["2026-12-31", { value: 10, validFrom: "2026-01-01", source: "own/rules-2026" }],
    ["2027-01-01", { value: 20, validFrom: "2027-01-01", source: "own/rules-2027" }],
    ["2028-01-01", null],
  ])("on %s", (day, expected) => expect(datedParameter(values, day)).toEqual(expected));

  it("nothing holds of nothing, and zero is a value", () => {
    expect(datedParameter([], "2026-01-01")).toBeNull();
    expect(datedParameter([{ validFrom: "2026-01-01", value: 0, source: "own/a" }], "2026-01-01")?.value).toBe(0);
  });

  it("refuses what is no day", () => {
    expect(() => datedParameter(values, "1. 1. 2026")).toThrow(expect.objectContaining({ code: "day-invalid" }));
  });

  it("law: its value is that of valueOn", () => {
    const day = fc.integer({ min: 2000, max: 2030 }).map((year) => `${year}-01-01`);
    const entry = fc.record({ validFrom: day, value: fc.option(fc.nat(9)), source: fc.constant("own/a" as const) });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 6 }), day, (list, on) => {
        expect(datedParameter(list, on)?.value ?? null).toBe(valueOn(list, on));
      }),
    );
  });
});
