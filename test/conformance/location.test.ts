import { describe, expect, test } from "vitest";
import type { ConformanceCase } from "./conformanceCase.ts";
import { judge } from "./judge.ts";
import { location } from "./methods/location.ts";

const verdict = (one: Partial<ConformanceCase>) =>
  judge(
    { ...{ id: "invented", method: "location", parameters: {}, tolerance: { abs: 1e-9 } }, input: {}, expected: {}, ...one },
    ["location"],
    location,
  );

/** Invented cases of every shape, by hand: a path of four vertices 1 - 2 - 3 - 4 with edges of 2, 3 and 4, the second listed twice. */
const path = {
  vertices: 4,
  edges: [
    [1, 2, 2],
    [2, 3, 9],
    [2, 3, 3],
    [3, 4, 4],
  ],
};
const cases: Readonly<Record<string, { readonly right: Partial<ConformanceCase>; readonly wrong: unknown }>> = {
  // Sites 2 and 4: 2 + 3 = 5; 2 and 3 give 2 + 4, 1 and 3 give 2 + 4.
  "p-median of a graph": {
    right: { input: path, parameters: { p: 2 }, expected: { objective: 5, oneOptimalSet: [2, 4], indexBase: 1 } },
    wrong: { objective: 6, oneOptimalSet: [2, 4], indexBase: 1 },
  },
  "p-median with a set that is not the best": {
    right: { input: path, parameters: { p: 2 }, expected: { objective: 5 } },
    wrong: { objective: 5, oneOptimalSet: [2, 3], indexBase: 1 },
  },
  "p-median of a matrix": {
    right: {
      input: {
        a: {
          coordinates: [
            [0, 0],
            [3, 4],
            [3, 5],
          ],
        },
        b: {
          distances: [
            [0, 1],
            [2, 0],
          ],
          weights: [1, 5],
        },
      },
      parameters: { p: 1 },
      expected: { a: { objective: 6, optimalSets: [[0], [1]] }, b: { objective: 1, optimalSets: [[1]] } },
    },
    wrong: { a: { objective: 6, optimalSets: [[2]] }, b: { objective: 1, optimalSets: [[1]] } },
  },
  "set cover, with the p-centre": {
    right: { input: path, parameters: { pCenter: { p: 1, optimalRadius: 5 } }, expected: { minSites: { "3": 2, "4": 2, "5": 1, "1": 4 } } },
    wrong: { minSites: { "3": 3 } },
  },
  "maximal cover": {
    // Weights 1 × i² + 1 × i + 0 mod 5, and 1: 1, 3, 2, 3 for i from 0.
    right: {
      input: path,
      parameters: { radius: 3, fullRadius: 5, weightsFormula: "((1*i*i+1*i+0)%5)+1, i 0-based" },
      expected: {
        coveredUnit: { "1": 3, "2": 4 },
        coveredWeighted: { "1": 6 },
        totalWeighted: 9,
        fullCoverAtPcenterRadius: { p: 1, covered: 4 },
      },
    },
    wrong: {
      coveredUnit: { "1": 3, "2": 4 },
      coveredWeighted: { "1": 5 },
      totalWeighted: 9,
      fullCoverAtPcenterRadius: { p: 1, covered: 4 },
    },
  },
  "points with sites that stand": {
    // A degree on a sphere of 6 371 km is 111 194.9 m; users at 0, 1 and 5 degrees of the equator.
    right: {
      input: { existing: { lon: [0], lat: [0] }, proposed: { lon: [5, 9], lat: [0, 0] }, users: { lon: [0, 1, 5], lat: [0, 0, 0] } },
      parameters: { radiusM: 120_000, earthRadiusM: 6_371_000 },
      expected: { coveredByExisting: 2, users: 3, meanDistanceToNearestExistingM: 222_389.85, coveredAfterAdding: { "1": 3 } },
      tolerance: { abs: 0, meanDistance_abs: 0.01 },
    },
    wrong: { coveredByExisting: 2, users: 3, meanDistanceToNearestExistingM: 222_390.85, coveredAfterAdding: { "1": 3 } },
  },
  "edge cases": {
    right: {
      input: {
        distances: [
          [0, 5],
          [5, 0],
        ],
        weights: [1, 3],
      },
      expected: {
        p1: { objective: 5, site: 1 },
        p2: 0,
        lscp_radius5: 1,
        mclp_radius0_p1: 3,
        infeasible: { distances: [[9]], radius: 1, uncoverable: [0] },
      },
    },
    wrong: { p1: { objective: 5, site: 0 } },
  },
};

describe.each(Object.entries(cases))("%s", (_, { right, wrong }) => {
  test("passes", () => expect(verdict(right)).toEqual({ outcome: "pass", words: "" }));
  test("a planted wrong value fails", () => expect(verdict({ ...right, expected: wrong }).outcome).toBe("fail"));
});

test("an expectation of another kind is not covered, and a strange formula fails", () => {
  const input = {
    distances: [
      [0, 5],
      [5, 0],
    ],
  };
  expect(verdict({ input, expected: { p2: 0, capacitated: 3 } }).outcome).toBe("not-covered");
  const expected = { coveredUnit: {}, coveredWeighted: { "1": 6 }, totalWeighted: 9 };
  expect(verdict({ input: path, parameters: { radius: 3, weightsFormula: "i" }, expected }).outcome).toBe("fail");
});
