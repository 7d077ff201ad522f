import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataEnvelopment } from "../../../src/analyses/efficiency/dataEnvelopment.ts";
import type { FrontierOptions } from "../../../src/analyses/efficiency/frontierOptions.ts";
import { superEfficiency } from "../../../src/analyses/efficiency/superEfficiency.ts";
import { exactProgram } from "../linear/exactProgram.ts";
import { envelopmentProgram } from "./envelopmentProgram.ts";
import { type Figures, hardFigures, plainColumns, plainUnits } from "./plainUnits.ts";

const accepted = (inputs: Figures, outputs: Figures, options: FrontierOptions = {}) =>
  superEfficiency(plainUnits(inputs, outputs), plainColumns(inputs, outputs), { fewUnits: "accept", ...options });

// P. Andersen and N. C. Petersen (1993), Management Science 39, 1261: two inputs, one output of 1.
const five = { inputs: [[2, 12], [2, 8], [5, 5], [10, 4], [10, 6]], outputs: [[1], [1], [1], [1], [1]] }; // biome-ignore format: a table

describe("superEfficiency", () => {
  // The paper's scores 1, 1.3158, 1.2, 1.25 and 0.75.
  it("gives the scores of the paper", () => {
    const { units } = accepted(five.inputs, five.outputs, { returns: "constant" });
    for (const [u, score] of [1, 25 / 19, 1.2, 1.25, 0.75].entries()) expect(units[u]?.superScore).toBeCloseTo(score, 12);
    expect(units.map(({ score }) => score)).toEqual([1, 1, 1, 1, 0.75]);
  });

  // R Benchmarking 0.33 and deaR 1.5.3 give 1, infeasible, infeasible, infeasible, 1.
  it("says that it is infeasible, and in what; that is no number", () => {
    const { units } = accepted(five.inputs, five.outputs, { orientation: "output" });
    expect(units.map(({ superScore, reason }) => [superScore, reason])).toEqual([
      ...[[1, null], [null, "infeasible"], [null, "infeasible"], [null, "infeasible"], [1, null]], // biome-ignore format: a table
    ]);
    expect(units[2]?.blocking).toEqual(["x0", "x1"]);
    // Nobody else gets by with so little of the first input or with so few of the second.
    expect(units[1]?.blocking.length).toBeGreaterThan(0);
  });

  it("an input that only one unit does without makes it incomparable, with constant returns too", () => {
    const { units } = accepted([[0, 4], [2, 2], [3, 3]], [[1], [1], [1]], { returns: "constant" }); // biome-ignore format: a table
    expect(units[0]).toMatchObject({ score: 1, superScore: null, reason: "infeasible", blocking: ["x0", "y0"] });
  });

  // Programs without the unit, solved in fractions by exactProgram.ts.
  it("agrees with fractions, infeasible ones among them", () => {
    let infeasible = 0;
    for (let seed = 300; seed < 312; seed++) {
      const { inputs, outputs } = hardFigures(seed);
      for (const orientation of ["input", "output"] as const) {
        const returns = seed % 2 === 0 ? "variable" : "constant";
        for (const [u, { superScore }] of accepted(inputs, outputs, { orientation, returns }).units.entries()) {
          const others = { inputs: inputs.filter((_, k) => k !== u), outputs: outputs.filter((_, k) => k !== u) };
          const exact = exactProgram(
            envelopmentProgram(others, { inputs: inputs[u] ?? [], outputs: outputs[u] ?? [] }, orientation, returns),
          );
          if (typeof exact === "number")
            expect(Math.abs((superScore ?? Number.NaN) - exact)).toBeLessThanOrEqual(1e-10 * Math.max(1, exact));
          else {
            infeasible += 1;
            expect([superScore, exact]).toEqual([null, "infeasible"]);
          }
        }
      }
    }
    expect(infeasible).toBeGreaterThan(5);
  });

  it("gives a unit with nothing to show no score, with its reason", () => {
    const { units } = accepted([[1], [2], [3]], [[0], [2], [3]], { orientation: "output" });
    expect(units[0]).toEqual({ unit: "u000", name: "Unit 0", score: null, superScore: null, reason: "outputs-all-zero", blocking: [] });
  });

  it("refuses too few units by its own name", () => {
    const call = () => superEfficiency(plainUnits(five.inputs, five.outputs), plainColumns(five.inputs, five.outputs));
    expect(call).toThrow(/^superEfficiency requires at least 9 units/);
  });

  it("is the score itself of whoever is inefficient, and never below it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
        const { inputs, outputs } = hardFigures(seed);
        const plain = dataEnvelopment(plainUnits(inputs, outputs), plainColumns(inputs, outputs), { fewUnits: "accept" });
        for (const [u, { score, superScore }] of accepted(inputs, outputs).units.entries()) {
          expect(score).toBe(plain.units[u]?.score);
          if (score !== 1) expect(superScore).toBe(score);
          else if (superScore !== null) expect(superScore).toBeGreaterThanOrEqual(1 - 1e-9);
        }
      }),
      { numRuns: 40, seed: 1 },
    );
  });
});
