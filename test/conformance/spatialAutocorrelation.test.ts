import { describe, expect, it } from "vitest";
import type { ConformanceCase } from "./conformanceCase.ts";
import { judge } from "./judge.ts";
import { methods } from "./methods/methods.ts";

const given = (input: unknown, expected: unknown, more: Partial<ConformanceCase> = {}): ConformanceCase => ({
  ...{ id: "invented", method: "invented", input, expected, parameters: {}, tolerance: { abs: 1e-9, rel: 1e-9 }, ...more },
});
const outcome = (one: ConformanceCase) => judge(one, ["spatial-autocorrelation"], methods).outcome;

/** The same expectation with its first number, or its first word, another one. */
function planted(expected: unknown): unknown {
  let isDone = false;
  return JSON.parse(JSON.stringify(expected), (_, value) => {
    if (isDone || typeof value === "object") return value;
    isDone = true;
    return typeof value === "number" ? value + 0.3 : 0.5;
  });
}

// Each case is invented: 1 to 4 in a row. By hand I is 0.4 row-standardised (2 × 1 of 5, with z of ±1.5 and ±0.5) and 1/3 binary; 2 of 24 orders
// come as far (up and down). With an island of 9 more, I over all five is 0.28 (n of the island kept), by numpy.
const row = { values: [1, 2, 3, 4], neighbours: [[1], [0, 2], [1, 3], [2]] };
const drawn = { parameters: { weights: "W", nperm: 99_999 }, tolerance: { abs: "4*sqrt(p(1-p)/nperm)+1/(nperm+1)" } };
const cases: readonly (readonly [name: string, one: ConformanceCase])[] = [
  [
    "measures by their moments",
    given(row, {
      moran_W: { I: 0.4, EI: -1 / 3 },
      moran_B: { I: 1 / 3, EI: -1 / 3 },
      geary_W: { C: 0.3, EC: 1 },
      localMoran: { Ii_n: [0.6, 0.2, 0.2, 0.6], Ii_nminus1: [0.45, 0.15, 0.15, 0.45], quadrant: ["LL", "LL", "HH", "HH"] },
      exact_p_greater_W: 2 / 24,
      permutationMean: -1 / 3,
      generalG: (2 * (2 + 6 + 12)) / 70,
    }),
  ],
  [
    "permutations",
    given(
      row,
      {
        localMoran_p_greater: [1 / 3, 1 / 3, 1 / 3, 1 / 3],
        globalMoran_p_greater: 1 / 12,
        localMoran_exactPermutationMean_Ii_n: [-0.6, -1 / 15, -1 / 15, -0.6],
      },
      drawn,
    ),
  ],
  [
    "points",
    given(
      { x: [0, 3, 6], y: [0, 4, 8], values: [1, 2, 6] },
      { d5: { Gi: [-1, null, 1], GiStar: [-3 / Math.sqrt(14 / 3), null, 2 / Math.sqrt(14 / 3)] }, generalG: (2 * (2 + 12)) / 40 },
      { parameters: { distances: [5] } },
    ),
  ],
  [
    "edges",
    given(
      { same: { ...row, values: [5, 5, 5, 5] }, lone: { values: [1, 2, 3, 4, 9], neighbours: [...row.neighbours, []] } },
      { same: "undefined", lone: { I_allN: 0.2822164948453607, lisaIsland: "undefined" } },
    ),
  ],
];

describe("cases of spatial autocorrelation", () => {
  it.each(cases)("%s pass", (_, one) => expect(judge(one, ["spatial-autocorrelation"], methods)).toEqual({ outcome: "pass", words: "" }));
  it.each(cases)("%s with a planted value fail", (_, one) => expect(outcome({ ...one, expected: planted(one.expected) })).toBe("fail"));

  it("a case whose expected number counts without islands is judged so", () => {
    const island = { values: [1, 2, 3, 4, 9], neighbours: [...row.neighbours, []] };
    expect(outcome(given(island, { moran_W: { I: (0.2822164948453607 * 4) / 5, EI: -1 / 3 } }))).toBe("pass");
    expect(outcome(given(island, { moran_W: { I: 0.2822164948453607, EI: -0.25 } }))).toBe("pass");
  });

  it("what nobody computes is not covered", () => expect(outcome(given(row, { moran_W: { I: 0.4, skewness: 1 } }))).toBe("not-covered"));
});
