import { describe, expect, it } from "vitest";
import type { ConformanceCase } from "./conformanceCase.ts";
import { judge } from "./judge.ts";
import { methods } from "./methods/methods.ts";

const given = (input: unknown, expected: unknown, parameters: unknown = {}): ConformanceCase => ({
  ...{ id: "invented", method: "invented", input, expected, parameters, tolerance: { abs: 1e-9, rel: 1e-9, arl_rel: 1e-3 } },
});

/** The same expectation with its first number, or its first word, another one. */
function planted(expected: unknown): unknown {
  let isDone = false;
  return JSON.parse(JSON.stringify(expected), (_, value) => {
    if (isDone || typeof value === "object") return value;
    isDone = true;
    return typeof value === "number" ? value + 0.01 * Math.max(1, Math.abs(value)) : "another";
  });
}

// Each case is invented and by hand: 1, 2, 4 rise in all three pairs, variance 3 · 2 · 11 / 18, slopes 1, 3/2 and 2; two quarters of two years
// rise in both, variance 1 each; one value of 4 after a target of 0 adds 3.5 to a sum; 0, 2, 0 have moving ranges of 2 about a mean of 2/3.
const cases: readonly (readonly [topic: string, name: string, one: ConformanceCase])[] = [
  [
    "trend",
    "a series",
    given(
      { values: [1, 2, 4] },
      {
        ...{ S: 3, varS: 66 / 18, n: 3, tau_a: 1, tau_b: 1, senSlope: 1.5, p_exact_two_sided: 1 / 3, scipyTheilslopes95: [1, 2] },
        ...{ senSlope95: [null, null], z: 2 / Math.sqrt(66 / 18), z_noContinuity: 3 / Math.sqrt(66 / 18), interceptConover: 0.5 },
      },
      { confidence: 0.95 },
    ),
  ],
  ["trend", "a series with a gap", given({ values: [1, null, 2] }, { S: 1, senSlopeWithGaps: 0.5, senSlopeClosedUp: 1, intercept: 1 })],
  [
    "trend",
    "seasons, one of them left out",
    given({ values: [1, 9, 8, 2], season: [1, 2, 2, 1] }, { S: 0, varS: 2, z: 0, p: 1, seasonalSenSlopePerYear: -0.25 }, { period: 2 }),
  ],
  ["trend", "a table", given({}, { table: { "3": { "3": 1 / 6, "1": 0.5 } } })],
  [
    "control-charts",
    "cusum and ewma",
    given(
      { values: [4, 4] },
      {
        ...{ cPlus: [3.5, 7], cMinus: [0, 0], cusumSignalsAt: [2], ewma: [2, 3], ewmaSignalsAt: [2] },
        ...{ ewmaLimits: [1, 1.25].map((share) => [-2.1 * Math.sqrt(share), 2.1 * Math.sqrt(share)]) },
        arl: { cusum_k5_h5_0: 465, ewma_l2_2962_1: 10.54 },
      },
      { mu0: 0, sigma: 1, cusum: { k: 0.5, h: 5 }, ewma: { lambda_: 0.5, L: 4.2 } },
    ),
  ],
  [
    "control-charts",
    "cusum in units of the data",
    given({ values: [4, 5, -9] }, { sHi: [2, 5, 0], sLo: [0, 0, 9], signalsAt: [2, 3] }, { target: 1, k: 1, h: 4 }),
  ],
  [
    "control-charts",
    "ewma with both limits",
    given(
      { values: [8] },
      { ewma: [8], ucl: 6, lcl: -6, timeVaryingLimits: [[-6, 6]], signalsAt: [1] },
      { target: 0, s: 2, lambda_: 1, k: 3 },
    ),
  ],
  [
    "control-charts",
    "xmr by three constants",
    given(
      { values: [0, 2, 0] },
      { mean: 2 / 3, mrBar: 2, limits2_66: [2 / 3 - 5.32, 2 / 3 + 5.32], mrUcl3_267: 6.534, sigma: Math.sqrt(Math.PI), signals: [] },
    ),
  ],
  [
    "control-charts",
    "xmr with the rules of the NHS",
    given(
      { x: { values: [0, 2, 0], screen: true } },
      { x: { mean: 2 / 3, mrBarUsed: 2, ucl: 2 / 3 + 5.32, specialCause: ["Common Cause", "Common Cause", "Common Cause"] } },
      { improvement: "increase" },
    ),
  ],
  [
    "control-charts",
    "edges",
    given({ flat: [3, 3], hole: [1, null, 3, 4], alone: [7] }, { flat: { mean: 3, lcl: 3, signals: [] }, hole: { mrBar: 1 }, alone: null }),
  ],
];

describe.each(cases)("%s: %s", (topic, _, one) => {
  it("is passed as it is", () => expect(judge(one, [topic], methods)).toEqual({ outcome: "pass", words: "" }));
  it("fails with another value", () => {
    expect(judge({ ...one, expected: planted(one.expected) }, [topic], methods).outcome).toBe("fail");
  });
});

it("what the library does not compute is not covered, never passed", () => {
  expect(judge(given({ values: [1, 2, 4] }, { S: 3, durbinWatson: 2 }), ["trend"], methods).outcome).toBe("not-covered");
  expect(judge(given({ x: [1, 2] }, { x: { mean: 1.5, median: 1.5 } }), ["control-charts"], methods).outcome).toBe("not-covered");
});
