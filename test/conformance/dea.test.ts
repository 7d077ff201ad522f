import { describe, expect, it } from "vitest";
import { judge } from "./judge.ts";
import { methods } from "./methods/methods.ts";

const judged = (topic: string, one: { readonly input: unknown; readonly expected: unknown; readonly tolerance?: object }) => {
  const { outcome, words } = judge(
    { id: "invented", method: topic, parameters: {}, ...one, tolerance: { abs: 1e-9, ...one.tolerance } },
    [topic],
    methods,
  );
  return outcome === "pass" ? "pass" : `${outcome}: ${words}`;
};

// Invented, and by hand: ratios 1/2, 1, 1/2, 2/3 of one input and one output; B and D span the frontier of variable returns with A.
const input = { dmu: ["A", "B", "C", "D"], inputs: [[2], [3], [4], [6]], outputs: [[1], [3], [2], [4]] };
const expected = {
  crs_in: [1 / 2, 1, 1 / 2, 2 / 3],
  crs_out: [2, 1, 2, 1.5],
  vrs_in: [1, 1, 2.5 / 4, 1],
  vrs_out: [1, 1, (3 + 1 / 3) / 2, 1],
  drs_in: [1 / 2, 1, 1 / 2, 1],
  irs_out: [1, 1, 2, 1.5],
  super_crs_in: [1 / 2, 1.5, 1 / 2, 2 / 3],
  super_vrs_in: [1.5, 14 / 9, 2.5 / 4, null],
  super_vrs_out: [null, 1.75 / 3, (3 + 1 / 3) / 2, 3 / 4],
  slackSum_vrs_in: [0, 0, 0, 0],
  slacks_vrs_in: [
    { input: [0], output: [0], slackUnique: [true, true] },
    { input: [0], output: [0], slackUnique: [true, true] },
    { input: [0], output: [99], slackUnique: [true, false] },
    { input: [0], output: [0], slackUnique: [true, true] },
  ],
  fdh_in: [1, 1, 3 / 4, 1],
  fdh_out: [1, 1, 3 / 2, 1],
  scale: [1 / 2, 1, 4 / 5, 2 / 3],
  returnsToScale: ["increasing", "constant", "increasing", "decreasing"],
  published: { published: [0.5, 1, 0.5, 0.667], publishedVrs: [1, 1, 0.63, 1], note: "two and three digits" },
};

describe("dea", () => {
  it("all of a case passes; single slacks are compared where the case says that they are the only ones", () => {
    expect(judged("dea", { input, expected })).toBe("pass");
  });

  it.each<[string, object]>([
    ["crs_in[1] got 1", { crs_in: [1 / 2, 1.001, 1 / 2, 2 / 3] }],
    ["drs_in[3] got 1", { drs_in: [1 / 2, 1, 1 / 2, 2 / 3] }],
    ["super_vrs_in[3] got null", { super_vrs_in: [1.5, 14 / 9, 2.5 / 4, 1] }],
    ["super_vrs_out[0] got null", { super_vrs_out: [0, 1.75 / 3, (3 + 1 / 3) / 2, 3 / 4] }],
    ["slackSum_vrs_in[2] got 0", { slackSum_vrs_in: [0, 0, 1, 0] }],
    ["fdh_out[2] got 1.5", { fdh_out: [1, 1, 2, 1] }],
    ['returnsToScale[3] got "decreasing"', { returnsToScale: ["increasing", "constant", "increasing", "increasing"] }],
    ["published.published[3] got 0.667", { published: { published: [0.5, 1, 0.5, 0.666] } }],
  ])("a planted wrong value is found: %s", (words, wrong) => {
    expect(judged("dea", { input, expected: { ...expected, ...wrong } })).toContain(words);
  });

  it("what the library does not compute is not covered", () => {
    expect(judged("dea", { input, expected: { crs_in: expected.crs_in, sbm_in: [1, 1, 1, 1] } })).toMatch(/^not-covered: .*sbm_in$/);
  });
});

// Invented, and by hand, one input and one output, constant returns: the best ratio is 1 before and 2 after; A goes from 1/2 to 2, B from 1 to 1.
const panel = {
  units: ["A", "B"],
  periods: [2022, 2023],
  inputs: [
    [[2], [3]],
    [[1], [3]],
  ],
  outputs: [
    [[1], [3]],
    [[2], [3]],
  ],
};
const transition = {
  ...{ from_period: 2022, to_period: 2023, M: [4, 1], EC: [2, 1 / 2], TC: [2, 2], PECH: [1, 1], SECH: [2, 1 / 2] },
  ...{ PECH_inputOriented: [1, 1], SECH_inputOriented: [2, 1 / 2] },
  ...{ D_t0_t0: [1 / 2, 1], D_t0_t1: [2, 1], D_t1_t0: [1 / 4, 1 / 2], D_t1_t1: [1, 1 / 2] },
};

describe("malmquist", () => {
  it("a transition passes, with a planted wrong value it fails, the reciprocal too", () => {
    expect(judged("malmquist", { input: panel, expected: { transitions: [transition] } })).toBe("pass");
    expect(judged("malmquist", { input: panel, expected: { transitions: [{ ...transition, TC: [2, 2.01] }] } })).toMatch(
      /^fail: .*TC\[1\] got (?:2|1.9)/,
    );
    expect(judged("malmquist", { input: panel, expected: { transitions: [{ ...transition, M: [1 / 4, 1] }] } })).toMatch(
      /^fail: .*M\[0\] got (?:4|3.9)/,
    );
  });
});
