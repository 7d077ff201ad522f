import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataEnvelopment } from "../../../src/analyses/efficiency/dataEnvelopment.ts";
import { freeDisposalHull } from "../../../src/analyses/efficiency/freeDisposalHull.ts";
import { type Figures, hardFigures, plainColumn, plainColumns, plainUnits } from "./plainUnits.ts";

const accepted = (inputs: Figures, outputs: Figures, orientation: "input" | "output" = "input") =>
  freeDisposalHull(plainUnits(inputs, outputs), plainColumns(inputs, outputs), { fewUnits: "accept", orientation });

// Fried, Lovell and Schmidt's example as in the test suite of DataEnvelopmentAnalysis.jl.
const eleven = {
  inputs: [[5, 13], [16, 12], [16, 26], [17, 15], [18, 14], [23, 6], [25, 10], [27, 22], [37, 14], [42, 25], [5, 17]], // biome-ignore format: a table
  outputs: [[12], [14], [25], [26], [8], [9], [27], [30], [31], [26], [12]],
};

describe("freeDisposalHull", () => {
  // R Benchmarking 0.33 and deaR 1.5.3: 1 of all but F5 (16/18) and F10 (25/42).
  it("gives the scores of R Benchmarking, each with the one unit that shows it", () => {
    const { units } = accepted(eleven.inputs, eleven.outputs);
    expect(units.map(({ score }) => score)).toEqual([1, 1, 1, 1, 16 / 18, 1, 1, 1, 1, 25 / 42, 1]);
    expect(units[4]).toMatchObject({ status: "inefficient", peer: { unit: "u001", name: "Unit 1" } });
    expect(units[9]?.columns.map(({ target }) => target)).toEqual([25, 10, 27]);
    expect(units[10]).toMatchObject({ status: "weakly-efficient", peer: { unit: "u000" } });
    expect(units[10]?.columns[1]).toEqual({ column: "x1", role: "input", value: 17, radial: 17, slack: 4, slackUnique: null, target: 13 });
  });

  // By hand: B does with the input of A three times as much, so φ = 3.
  it("measures outwards", () => {
    const { units } = accepted([[2], [2], [4]], [[1], [3], [3]], "output");
    expect(units.map(({ score, peer }) => [score, peer?.unit])).toEqual([[3, "u001"], [1, "u001"], [1, "u001"]]); // biome-ignore format: a table
    expect(units[2]).toMatchObject({ status: "weakly-efficient", columns: [{ slack: 2, target: 2 }, {}] });
  });

  it("compares only with units that have no more of what cannot be changed", () => {
    const columns = { inputs: [plainColumn("x0"), plainColumn("x1", { discretionary: false })], outputs: [plainColumn("y0")] };
    const units = plainUnits([[8, 1], [4, 2], [6, 1]], [[1], [1], [1]]); // biome-ignore format: a table
    const found = freeDisposalHull(units, columns, { fewUnits: "accept" });
    expect(found.units.map(({ score, peer }) => [score, peer?.unit])).toEqual([[0.75, "u002"], [1, "u001"], [1, "u002"]]); // biome-ignore format: a table
  });

  it("zeros are what they are: who does without is not compared with who needs some", () => {
    expect(accepted([[0, 4], [1, 1], [0, 2]], [[1], [1], [1]]).units.map(({ score }) => score)).toEqual([0.5, 1, 1]); // biome-ignore format: a table
    expect(accepted([[1], [2]], [[0], [1]], "output").units[0]).toMatchObject({ score: null, reason: "outputs-all-zero", peer: null });
  });

  it("leaves out what is unknown and refuses by its own name", () => {
    expect(accepted([[1], [null], [3]], [[1], [2], [3]]).leftOut).toEqual([
      { unit: "u001", name: "Unit 1", reason: "value-unknown", columns: ["x0"] },
    ]);
    expect(() => freeDisposalHull(plainUnits([[1], [1]], [[1], [1]]), plainColumns([[1]], [[1]]))).toThrow(/^freeDisposalHull requires/);
  });

  it("is never stricter than a mixture, and its peers are real: targets within reach of one unit", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.constantFrom("input" as const, "output" as const), (seed, orientation) => {
        const { inputs, outputs } = hardFigures(seed);
        const units = plainUnits(inputs, outputs);
        const mixed = dataEnvelopment(units, plainColumns(inputs, outputs), {
          fewUnits: "accept",
          orientation,
          influence: false,
          scale: false,
        });
        for (const [u, { score, peer, columns }] of accepted(inputs, outputs, orientation).units.entries()) {
          const other = mixed.units[u]?.score ?? null;
          if (score === null || other === null) {
            expect([score, other]).toEqual([null, null]);
            continue;
          }
          if (orientation === "input") expect(score).toBeGreaterThanOrEqual(other - 1e-9);
          else expect(score).toBeLessThanOrEqual(other * (1 + 1e-9));
          const shown = units.find(({ id }) => id === peer?.unit)?.values ?? {};
          for (const { column, role, target, radial } of columns) {
            const own = shown[column] as number;
            const apart = role === "input" ? own - target : target - own;
            expect(apart).toBeLessThanOrEqual(1e-9 * (1 + radial));
          }
        }
      }),
      { numRuns: 60, seed: 1 },
    );
  });
});
