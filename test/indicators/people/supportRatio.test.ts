import { describe, expect, it } from "vitest";
import { indicatorValue } from "../../../src/indicators/indicatorValue.ts";
import { supportRatio, supportRatioIndicator } from "../../../src/indicators/people/supportRatio.ts";
import { on31December2020 } from "../ageTable.ts";

const bounds = { working: "20-64", old: "65+" } as const;

describe("supportRatio", () => {
  // ČSÚ, population on 31 December 2020: 20–64 and 65+.
  it.each([
    ["cr", 6_333_264, 2_158_322, 2.93],
    ["kraj/3115", 707_361, 241_897, 2.92],
  ])("%s on 31. 12. 2020 (ČSÚ), %i to %i: %d", (subject, working, old, ratio) => {
    const value = indicatorValue(supportRatioIndicator, on31December2020(subject));
    expect(value).toBe(working / old);
    expect(value).toBeCloseTo(ratio, 2);
  });

  it.each([
    ["nobody of working age", { "T/20-64": 0, "T/65+": 10 }, 0],
    ["nobody old", { "T/20-64": 10, "T/65+": 0 }, null],
    ["nobody knows", {}, null],
  ])("%s", (_, population, value) => expect(supportRatio({ population }, bounds)).toBe(value));

  it("refuses counts below zero", () => {
    expect(() => supportRatio({ population: { "T/20-64": 1, "T/65+": -1 } }, bounds)).toThrow(
      expect.objectContaining({ code: "count-negative" }),
    );
  });
});
