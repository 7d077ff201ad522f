import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LinearConstraint, type LinearProgram, linearProgram } from "../../src/analyses/linearProgram.ts";
import { chance } from "../bench/chance.ts";
import { exactProgram } from "./linear/exactProgram.ts";
import { highsProgram } from "./linear/highsProgram.ts";

const row = (coefficients: readonly number[], relation: LinearConstraint["relation"], bound: number): LinearConstraint => ({
  ...{ coefficients, relation, bound },
});

/** Small whole numbers with zeros and ties, or fractions; all relations, bounds of all kinds. */
function anyProgram(seed: number, largest: number): LinearProgram {
  const next = chance(seed);
  const whole = (below: number): number => Math.floor(next() * below);
  const [n, m, fractions] = [1 + whole(largest), whole(largest), next() < 0.5];
  const figure = (): number => (next() < 0.3 ? 0 : fractions ? 2 * next() - 1 : whole(7) - 3);
  const list = (): number[] => Array.from({ length: n }, figure);
  const relation = (): LinearConstraint["relation"] => (next() < 0.2 ? "=" : next() < 0.7 ? "<=" : ">=");
  const lower = Array.from({ length: n }, () => (next() < 0.7 ? 0 : next() < 0.3 ? null : whole(5) - 3));
  return {
    ...{ goal: next() < 0.5 ? "minimum" : "maximum", costs: list(), lower },
    upper: lower.map((low) => (next() < 0.6 ? null : (low ?? 0) + whole(6))),
    constraints: Array.from({ length: m }, () => row(list(), relation(), next() < 0.2 ? 0 : whole(10) - 2)),
  };
}

describe("linearProgram", () => {
  // Hillier and Lieberman, Introduction to Operations Research: Wyndor Glass, optimum 36 at (2, 6), shadow prices 0, 3/2, 1.
  it("solves the textbook's example with its shadow prices", () => {
    const constraints = [row([1, 0], "<=", 4), row([0, 2], "<=", 12), row([3, 2], "<=", 18)];
    expect(linearProgram({ goal: "maximum", costs: [3, 5], constraints })).toEqual({
      ...{ method: "linear-program/revised-simplex@1", status: "optimal", objective: 36 },
      ...{ values: [2, 6], duals: [0, 1.5, 1], reducedCosts: [0, 0] },
    });
  });

  // E. M. L. Beale (1955), a program on which the rule of the steepest slope goes round for ever: optimum −1/20.
  it("comes to an end where the plain method goes in a circle", () => {
    const constraints = [row([0.25, -60, -0.04, 9], "<=", 0), row([0.5, -90, -0.02, 3], "<=", 0), row([0, 0, 1, 0], "<=", 1)];
    const found = linearProgram({ goal: "minimum", costs: [-0.75, 150, -0.02, 6], constraints });
    expect(found.status === "optimal" && found.objective).toBeCloseTo(-0.05, 14);
  });

  // V. Klee and G. J. Minty (1972), a cube of eight sides on which the plain method may visit all corners: optimum 5 ** 8.
  it("finds the far corner of a twisted cube", () => {
    const costs = Array.from({ length: 8 }, (_, j) => 2 ** (7 - j));
    const constraints = costs.map((_, i) =>
      row(
        costs.map((_, j) => (j < i ? 2 ** (i - j + 1) : j === i ? 1 : 0)),
        "<=",
        5 ** (i + 1),
      ),
    );
    const found = linearProgram({ goal: "maximum", costs, constraints });
    expect(found.status === "optimal" && found.objective).toBe(5 ** 8);
  });

  // Solved in fractions by a tableau of its own, exactProgram.ts: no rounding at all.
  it("agrees with fractions on 400 programs, in the end and in the optimum", () => {
    const ends = new Set<string>();
    for (let seed = 1; seed <= 400; seed++) {
      const program = anyProgram(seed, 6);
      const exact = exactProgram(program);
      const found = linearProgram(program);
      ends.add(found.status);
      if (typeof exact !== "number") expect([seed, found.status]).toEqual([seed, exact]);
      else
        expect(Math.abs((found.status === "optimal" ? found.objective : Number.NaN) - exact)).toBeLessThanOrEqual(
          1e-12 * (1 + Math.abs(exact)),
        );
    }
    expect([...ends].toSorted()).toEqual(["infeasible", "optimal", "unbounded"]);
  });

  // HiGHS 1.15.3 by the package highs.
  it("agrees with HiGHS on 150 larger programs", () => {
    for (let seed = 1; seed <= 150; seed++) {
      const program = anyProgram(1000 + seed, 25);
      const peer = highsProgram(program);
      const found = linearProgram(program);
      if (typeof peer !== "number") expect([seed, found.status]).toEqual([seed, peer]);
      else
        expect(Math.abs((found.status === "optimal" ? found.objective : Number.NaN) - peer)).toBeLessThanOrEqual(
          1e-8 * (1 + Math.abs(peer)),
        );
    }
  });

  describe("at the limit", () => {
    it.each<[string, LinearProgram, string, number | null]>([
      ["no constraint, at a bound", { goal: "maximum", costs: [2], constraints: [], upper: [3] }, "optimal", 6],
      ["no constraint, without a bound", { goal: "minimum", costs: [1], constraints: [], lower: [null] }, "unbounded", null],
      ["nothing to gain", { goal: "minimum", costs: [0], constraints: [] }, "optimal", 0],
      ["a fixed variable", { goal: "minimum", costs: [1], constraints: [], lower: [2], upper: [2] }, "optimal", 2],
      ["a row of zeros that holds", { goal: "minimum", costs: [1], constraints: [row([0], "<=", 0)] }, "optimal", 0],
      ["a row of zeros that does not", { goal: "minimum", costs: [1], constraints: [row([0], ">=", 1)] }, "infeasible", null],
      ["the same row twice", { goal: "minimum", costs: [1, 1], constraints: [row([1, 1], "=", 2), row([1, 1], "=", 2)] }, "optimal", 2],
      [
        "the same row with two bounds",
        { goal: "minimum", costs: [1, 1], constraints: [row([1, 1], "=", 2), row([1, 1], "=", 3)] },
        "infeasible",
        null,
      ],
      [
        "billions beside ones",
        { goal: "maximum", costs: [1, 0], constraints: [row([1e9, 1], "<=", 3e9), row([0, 1], "=", 1e9)] },
        "optimal",
        2,
      ],
    ])("%s", (_, program, status, objective) => {
      const found = linearProgram(program);
      expect(found.status).toBe(status);
      expect(found.status === "optimal" ? found.objective : null).toBe(objective);
    });

    it("says which constraints cannot hold together", () => {
      const constraints = [row([1, 0], "<=", 5), row([0, 1], ">=", 2), row([0, 1], "<=", 1)];
      const found = linearProgram({ goal: "minimum", costs: [1, 1], constraints });
      expect(found).toEqual({ method: "linear-program/revised-simplex@1", status: "infeasible", conflict: [1, 2] });
    });
  });

  it.each<[string, LinearProgram, string]>([
    ["no variable", { goal: "minimum", costs: [], constraints: [] }, "no-variables"],
    ["too few coefficients", { goal: "minimum", costs: [1, 1], constraints: [row([1], "<=", 1)] }, "length-differs"],
    ["too many bounds", { goal: "minimum", costs: [1], constraints: [], upper: [1, 1] }, "length-differs"],
    ["a cost that is not a number", { goal: "minimum", costs: [Number.NaN], constraints: [] }, "not-finite"],
    ["an infinite bound", { goal: "minimum", costs: [1], constraints: [row([1], "<=", Number.POSITIVE_INFINITY)] }, "not-finite"],
    ["a huge coefficient", { goal: "minimum", costs: [1], constraints: [row([1e101], "<=", 1)] }, "number-too-extreme"],
    ["a tiny coefficient", { goal: "minimum", costs: [1], constraints: [row([5e-324], "<=", 1)] }, "number-too-extreme"],
    ["bounds the wrong way", { goal: "minimum", costs: [1], constraints: [], lower: [2], upper: [1] }, "bounds-crossed"],
    [
      "too many constraints",
      { goal: "minimum", costs: [1], constraints: Array.from({ length: 1001 }, () => row([1], "<=", 1)) },
      "program-too-large",
    ],
    ["another goal", { goal: "max" as "maximum", costs: [1], constraints: [] }, "goal-not-known"],
    ["another relation", { goal: "minimum", costs: [1], constraints: [row([1], "<" as "<=", 1)] }, "relation-not-known"],
  ])("refuses %s", (_, program, code) => {
    expect(() => linearProgram(program)).toThrow(expect.objectContaining({ code }));
  });

  /** Programs whose optimum is proved by its duals: what holds of every one. */
  const solved = (seed: number) => {
    const program = anyProgram(seed, 8);
    const found = linearProgram(program);
    return { program, found: found.status === "optimal" ? found : null };
  };

  it("keeps the laws of duality: complementary slackness, signs, and one value of both sides", () => {
    let optimal = 0;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (seed) => {
        const { program, found } = solved(seed);
        if (found === null) return;
        optimal += 1;
        const better = program.goal === "maximum" ? 1 : -1;
        const sides = program.constraints.map(({ coefficients, relation, bound }, i) => {
          const rest = bound - coefficients.reduce((sum, one, j) => sum + one * (found.values[j] as number), 0);
          const dual = found.duals[i] as number;
          if (relation === "<=") expect(Math.min(rest, better * dual)).toBeGreaterThan(-1e-9);
          if (relation === ">=") expect(Math.min(-rest, -better * dual)).toBeGreaterThan(-1e-9);
          expect(Math.abs(rest * dual)).toBeLessThan(1e-8);
          return dual * bound;
        });
        const reduced = found.reducedCosts.map((one, j) => one * (found.values[j] as number));
        const dualSide = [...sides, ...reduced].reduce((sum, one) => sum + one, 0);
        expect(Math.abs(dualSide - found.objective)).toBeLessThan(1e-8 * (1 + Math.abs(found.objective)));
      }),
      { numRuns: 200, seed: 1 },
    );
    expect(optimal).toBeGreaterThan(30);
  });

  it("gives the same optimum in other units of every row and every variable", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 }), (seed, a, b) => {
        const { program, found } = solved(seed);
        const [wide, tall] = [10 ** a, 10 ** b];
        const other = linearProgram({
          ...program,
          costs: program.costs.map((one, j) => (j === 0 ? one * wide : one)),
          lower: (program.lower ?? []).map((one, j) => (j === 0 && one !== null ? one / wide : one)),
          upper: (program.upper ?? []).map((one, j) => (j === 0 && one !== null ? one / wide : one)),
          constraints: program.constraints.map(({ coefficients, relation, bound }, i) => {
            const factor = i === 0 ? tall : 1;
            return { relation, bound: bound * factor, coefficients: coefficients.map((one, j) => one * factor * (j === 0 ? wide : 1)) };
          }),
        });
        expect(other.status).toBe(linearProgram(program).status);
        if (found !== null && other.status === "optimal")
          expect(Math.abs(other.objective - found.objective)).toBeLessThan(1e-9 * (1 + Math.abs(found.objective)));
      }),
      { numRuns: 200, seed: 1 },
    );
  });
});
