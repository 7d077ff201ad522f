import { describe, expect, it } from "vitest";
import type { ConformanceCase } from "./conformanceCase.ts";
import { judge } from "./judge.ts";
import { methods } from "./methods/methods.ts";

const given = (input: unknown, expected: unknown, more: Partial<ConformanceCase> = {}): ConformanceCase => ({
  ...{ id: "invented", method: "invented", input, expected, parameters: {}, tolerance: { abs: 1e-9, rel: 1e-9 }, ...more },
});
const outcome = (one: ConformanceCase) => judge(one, ["inequality"], methods).outcome;

/** The same expectation with its first number, or its first word, another one. */
function planted(expected: unknown): unknown {
  let isDone = false;
  return JSON.parse(JSON.stringify(expected), (_, value) => {
    if (isDone || typeof value === "object") return value;
    isDone = true;
    return typeof value === "number" ? value + 1e-6 : 0.5;
  });
}

// Each case is invented, and what is expected is by hand: two members with 1 and 3 have a Gini of 1/4, a Hoover of 1/4; two groups of equals have all
// of their inequality between; three villages with 3, 1, 2 have a concentration index of −1/9.
const between = Math.log(0.5) * 0.25 + Math.log(1.5) * 0.75;
const cases: readonly (readonly [name: string, one: ConformanceCase])[] = [
  ["a list", given({ values: [1, 3] }, { gini: 0.25, giniCorrected: 0.5, theilT: between, ge2: 0.125, hoover: 0.25 })],
  [
    "a table of years",
    given(
      {
        years: [2020, 2021],
        values: [
          [1, 2],
          [3, 2],
        ],
        regions: [1, 2],
      },
      { gini: [0.25, 0], theilT: [between, 0], theilT_between: [between, 0], theilT_within: [0, 0] },
    ),
  ],
  [
    "access of people",
    given(
      { access: [1, 3, null], population: [10, 10, 5], income: [2, 1, 7], group: ["x", "x", "x"] },
      { gini: 0.25, concentrationIndex: -0.25, concentrationIndexErreygers: -1, theilT_within: between, theilT_between: 0 },
    ),
  ],
  [
    "edges",
    given(
      { equal: [2, 2], rest: { values: [0, 4], groups: ["a", "b"] }, allZero: [0] },
      { equal: { gini: 0 }, rest: { T: Math.LN2, mld: "undefined", between: Math.LN2 }, allZero: "undefined" },
    ),
  ],
  [
    "a survey",
    given(
      { income: [1, 2, 3], visits: [3, 1, 2], any: [1, 0, 1], weights: [1, 1, 1] },
      { CI: -1 / 9, CIg: -2 / 9, CI_any: 0, CIw_any: 0, CIc_any: 0, CI_weighted: -1 / 9 },
    ),
  ],
  [
    "ranked groups",
    given(
      { births: [1, 1, 1], deaths: [3, 1, 2], order: "poorest to richest" },
      {
        concentrationIndex: -1 / 9,
        published: -0.11,
        concentrationCurve: { p: [1 / 3, 2 / 3, 1], L: [0.5, 2 / 3, 1] },
        relativeGap: { ratioPoorestRichest: 1.5, difference: 1 },
      },
      { tolerance: { abs: 1e-9, rel: 1e-9, published_abs: 0.005 } },
    ),
  ],
];

describe("cases of inequality", () => {
  it.each(cases)("%s passes", (_, one) => expect(outcome(one)).toBe("pass"));
  it.each(cases)("%s with a planted value fails", (_, one) => expect(outcome({ ...one, expected: planted(one.expected) })).toBe("fail"));

  // By hand: from the poorest on 3, 1, 2 with weights 1, 2, 1 and a mean of 7/4.
  it("groups from the richest on", () => {
    const reversed = given({ births: [1, 2, 1], deaths: [2, 1, 3], order: "richest to poorest" }, { concentrationIndex: -3 / 28 });
    expect(outcome(reversed)).toBe("pass");
  });

  it("what nobody computes is not covered", () =>
    expect(outcome(given({ values: [1, 3] }, { gini: 0.25, wolfson: 1 }))).toBe("not-covered"));
});
