import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { standardPopulations } from "../../../src/codebooks/standardPopulations.ts";
import { standardWeights } from "../../../src/indicators/standardisation/standardWeights.ts";
import type { AgeRange } from "../../../src/model/ages.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });

describe("standardWeights", () => {
  // PHEindicatormethods 2.1.1, data esp2013: 19 groups with 90+ of 1 000.
  it("the European standard in 19 groups, as PHE uses it", () => {
    const five = Array.from({ length: 18 }, (_, i): AgeRange => `${5 * i}-${5 * i + 4}`);
    expect(Object.values(standardWeights("esp-2013", [...five, "90+"]))).toEqual([
      5000, 5500, 5500, 5500, 6000, 6000, 6500, 7000, 7000, 7000, 7000, 6500, 6000, 5500, 5000, 4000, 2500, 1500, 1000,
    ]);
  });

  it.each([
    ["esp-1976", ["0-64", "65+"], [89_000, 11_000]],
    ["esp-2013", ["65+", "0-64"], [19_500, 80_500]],
    ["esp-2013", ["85+"], [2500]],
    ["who-2000-2025", ["85+"], [0.635]],
    ["esp-2013", ["0+"], [100_000]],
    ["esp-2013", [], []],
  ] as const)("%s in %j: %j", (code, ages, weights) => expect(Object.values(standardWeights(code, ages))).toEqual(weights));

  it("of one's own", () => expect(standardWeights({ weights: { "0-14": 3, "15+": 7 } }, ["0+"])).toEqual({ "0+": 10 }));

  it("of one's own with a gap in it: no group may reach over the gap", () => {
    const own = { weights: { "0-14": 3, "20-64": 5, "65+": 2 } } as const;
    expect(standardWeights(own, ["20+"])).toEqual({ "20+": 7 });
    for (const ages of ["0-64", "0-19", "15-64", "0+"] as const)
      expect(() => standardWeights(own, [ages])).toThrow(refused("ages-cut-group"));
  });

  it.each([
    ["ages-cut-group", "esp-1976", ["85-89", "90+"]],
    ["ages-cut-group", "esp-2013", ["0-17"]],
    ["ages-cut-group", "esp-2013", ["3-4"]],
    ["ages-overlap", "esp-2013", ["0-14", "10-19"]],
    ["ages-overlap", "esp-2013", ["65+", "65+"]],
    ["ages-overlap", "esp-2013", ["85+", "65-89"]],
    ["age-range-invalid", "esp-2013", ["65 a více" as AgeRange]],
    ["standard-unknown", "esp" as "esp-2013", ["65+"]],
  ] as const)("refuses with %s: %s in %j", (code, standard, ages) => expect(() => standardWeights(standard, ages)).toThrow(refused(code)));

  it("wider groups add up to the same people", () => {
    fc.assert(
      fc.property(fc.constantFrom(...standardPopulations), fc.uniqueArray(fc.integer({ min: 1, max: 16 })), (entry, borders) => {
        const from = [0, ...borders.toSorted((a, b) => a - b).map((border) => 5 * border)];
        const ages = from.map((age, i): AgeRange => (i === from.length - 1 ? `${age}+` : `${age}-${(from[i + 1] ?? 0) - 1}`));
        const total = Object.values(standardWeights(entry.code, ages)).reduce((a, b) => a + b, 0);
        expect(total).toBeCloseTo(entry.total, 9);
      }),
    );
  });
});
