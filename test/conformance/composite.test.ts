import { describe, expect, it } from "vitest";
import { judge } from "./judge.ts";
import { methods } from "./methods/methods.ts";

const judged = (one: {
  readonly input: unknown;
  readonly expected: unknown;
  readonly tolerance?: object;
  readonly convention?: string;
}) => {
  const { outcome, words } = judge(
    { id: "invented", method: "composite", parameters: {}, ...one, tolerance: { abs: 1e-9, ...one.tolerance } },
    ["composite"],
    methods,
  );
  return outcome === "pass" ? "pass" : `${outcome}: ${words}`;
};

// All cases are invented, and by hand.
describe("normalisation", () => {
  const input = { values: [2, null, 4, 4, 10] };
  const expected = {
    minmax0_1: [0, null, 0.25, 0.25, 1],
    "minmax-1_1": [-1, null, -0.5, -0.5, 1],
    minmaxNegative: [1, null, 0.75, 0.75, 0],
    zscore: [2, null, 4, 4, 10].map((x) => (x === null ? null : (x - 5) / Math.sqrt(12))),
    rank: [1, null, 2, 2, 4],
    borda: [0, null, 1, 1, 3],
    percentileRank: [0, null, 1 / 3, 1 / 3, 1],
    distanceToReference3rd: [0, null, 1, 1, 4],
    distanceToMax: [0, null, 0.25, 0.25, 1],
    fractionOfMax: [0.2, null, 0.4, 0.4, 1],
    goalposts4_8_100: [0, null, 0, 0, 100],
    goalpostsNegative: [100, null, 100, 100, 0],
  };

  it("passes; a planted wrong value is found; what is not computed is told", () => {
    expect(judged({ input, expected })).toBe("pass");
    expect(judged({ input, expected: { ...expected, borda: [0, null, 1, 2, 3] } })).toBe(
      "fail: borda[3] got 1, expected 2, tolerance 1e-9",
    );
    expect(judged({ input, expected: { ...expected, rank: [1, 0, 2, 2, 4] } })).toMatch(/^fail: rank\[1\] got null/);
    expect(judged({ input, expected: { ...expected, logistic: [1, 1, 1, 1, 1] } })).toMatch(/^not-covered: .*logistic$/);
  });

  it("a constant has no min–max and no z-score, but ranks", () => {
    const none = [null, null, null];
    expect(judged({ input: { values: [3, 3, null] }, expected: { minmax0_100: none, zscore: null, rank: [1, 1, null] } })).toBe("pass");
    expect(judged({ input: { values: [3, 3, null] }, expected: { minmax0_100: [0, 0, null] } })).toMatch(
      /^fail: minmax0_100\[0\] got null/,
    );
  });

  it("words of the convention choose ties and the divisor", () => {
    const rank = { rank: [1, null, 2.5, 2.5, 4] };
    expect(judged({ input, expected: rank, convention: "Ranks: ties get the mean rank." })).toBe("pass");
    const zscore = { zscore: expected.zscore.map((z) => (z === null ? null : z * Math.sqrt(4 / 3))) };
    expect(judged({ input, expected: zscore, convention: "z-score with population sd (n)" })).toBe("pass");
    expect(judged({ input, expected: { zscore: expected.zscore }, convention: "z-score with sample sd (n-1)" })).toBe("pass");
  });
});

describe("a hierarchy", () => {
  const input = {
    units: ["A", "B"],
    indicators: [
      { code: "x", direction: 1, weight: 3, parent: "P" },
      { code: "y", direction: -1, weight: 1, parent: "P" },
      { code: "z", direction: 1, weight: 1, parent: "Q" },
    ],
    aggregates: [
      { iCode: "P", Level: 2, Parent: "I", Weight: 1 },
      { iCode: "Q", Level: 2, Parent: "I", Weight: 3 },
      { iCode: "I", Level: 3, Parent: null, Weight: 1 },
    ],
    data: [[0, 10, 1], [8, 10.5, 2], [4, 0, null]], // biome-ignore format: a table
  };
  const three = { ...input, units: ["A", "B", "C"] };
  // Of x: 0, 1, 1/2. Of y turned round: 1/21, 0, 1. Of z: 0, 1, unknown.
  const p = [1 / 84, 0.75, 0.625];
  const scores = [[p[0], 0, p[0] === undefined ? 0 : p[0] / 4], [0.75, 1, 0.9375], [0.625, null, 0.625]]; // biome-ignore format: a table
  const percent = scores.map((row) => row.map((score) => (typeof score === "number" ? 100 * score : null)));

  it("passes, weights shared out over what is known; a planted wrong value is found", () => {
    const expected = { order: ["P", "Q", "I"], minmax0_1_arithmetic: scores, minmax0_100_arithmetic: percent };
    expect(judged({ input: three, expected })).toBe("pass");
    expect(judged({ input: three, expected: { ...expected, minmax0_1_arithmetic: [...scores.slice(0, 2), [0.625, 0, 0.625]] } })).toBe(
      "fail: minmax0_1_arithmetic[2][1] got null, expected 0, tolerance 1e-9",
    );
    expect(judged({ input: three, expected: { ...expected, minmax0_1_harmonic: scores } })).toMatch(/^not-covered: .*minmax0_1_harmonic$/);
  });

  it("a step that cannot be applied is nothing: a zero in a geometric mean", () => {
    const nothing = scores.map((row) => row.map(() => null));
    expect(judged({ input: three, expected: { order: ["P", "Q", "I"], minmax0_1_geometric: nothing } })).toBe("pass");
    expect(judged({ input: three, expected: { order: ["P", "Q", "I"], minmax0_1_geometric: scores } })).toMatch(/^fail: /);
  });
});

describe("Copeland, benefit of the doubt, human development", () => {
  it("an exact half is a draw; programs without a tolerance see their rounding", () => {
    const input = { units: ["A", "B"], data: [[1, 1, 0], [0, 0, 1]], weights: [1, 2, 3] }; // biome-ignore format: a table
    expect(judged({ input, expected: { copeland: [0, 0], peerCopeland: [0, 0] } })).toBe("pass");
    expect(judged({ input: { ...input, weights: [1, 2, 2] }, expected: { copeland: [1, -1] } })).toBe("pass");
    expect(judged({ input, expected: { copeland: [1, -1] } })).toMatch(/^fail: copeland\[0\] got 0/);
  });

  it("the best weights of each", () => {
    const input = { columns: ["a", "b"], data: [[4, 1], [1, 4], [2, 2], [3, null]] }; // biome-ignore format: a table
    expect(judged({ input, expected: { bod: [1, 1, 0.8, null] } })).toBe("pass");
    expect(judged({ input, expected: { bod: [1, 1, 0.81, null] } })).toMatch(/^fail: bod\[2\] got 0\.8/);
  });

  it("goalposts: beyond them is at them", () => {
    const input = { lifeExpectancy: 52.5, expectedSchooling: 27, meanSchooling: 7.5, gniPerCapita: 750_000 };
    const expected = { health: 0.5, education: 0.75, income: 1, hdi: 0.375 ** (1 / 3), published: 0.721 };
    expect(judged({ input, expected, tolerance: { published_abs: 0.0005 } })).toBe("pass");
    expect(judged({ input, expected })).toMatch(/^fail: published got 0\.7211/);
    expect(
      judged({ input: { ...input, meanSchooling: null }, expected: { ...expected, education: null, hdi: null, published: null } }),
    ).toBe("pass");
    expect(judged({ input, expected: { ...expected, income: 1.1 }, tolerance: { published_abs: 0.0005 } })).toMatch(/^fail: income got 1/);
  });
});
