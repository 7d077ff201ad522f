import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FrontierOptions } from "../../../src/analyses/efficiency/frontierOptions.ts";
import { malmquistIndex } from "../../../src/analyses/efficiency/malmquistIndex.ts";
import { exactProgram } from "../linear/exactProgram.ts";
import { envelopmentProgram } from "./envelopmentProgram.ts";
import { type Figures, hardFigures, plainColumn, plainColumns, plainUnits } from "./plainUnits.ts";

type Year = { readonly inputs: Figures; readonly outputs: Figures };
const over = (years: readonly Year[], options: Omit<FrontierOptions, "returns"> = {}) =>
  malmquistIndex(
    years.map(({ inputs, outputs }, t) => ({ period: String(2020 + t), units: plainUnits(inputs, outputs) })),
    plainColumns(years[0]?.inputs ?? [], years[0]?.outputs ?? []),
    { fewUnits: "accept", ...options },
  );
const close = (got: readonly (number | null)[], wanted: readonly number[]): void => {
  expect(got).toHaveLength(wanted.length);
  for (const [u, one] of wanted.entries()) expect(got[u]).toBeCloseTo(one, 12);
};

describe("malmquistIndex", () => {
  // Asserted in test/malmquist.jl of DataEnvelopmentAnalysis.jl: five units, one input and output, two of its periods.
  const julia: readonly Year[] = [
    { inputs: [[2], [3], [5], [4], [4]], outputs: [[1], [4], [6], [3], [5]] },
    { inputs: [[1], [2], [4], [3], [4]], outputs: [[1], [4], [6], [3], [3]] },
  ];

  it("gives the numbers of DataEnvelopmentAnalysis.jl", () => {
    const found = over(julia);
    const [one] = found.transitions;
    const units = one?.units ?? [];
    expect(found).toMatchObject({ convention: "above-1-is-progress", orientation: "input", transitions: [{ from: "2020", to: "2021" }] });
    close(
      units.map(({ index }) => index),
      [2, 1.5, 1.25, 4 / 3, 0.6],
    );
    close(
      units.map(({ efficiencyChange }) => efficiencyChange),
      [4 / 3, 1, 5 / 6, 8 / 9, 0.4],
    );
    close(
      units.map(({ technicalChange }) => technicalChange),
      [1.5, 1.5, 1.5, 1.5, 1.5],
    );
    close(
      units.map(({ distances }) => distances.afterByBefore),
      [0.75, 1.5, 1.125, 0.75, 0.5625],
    );
    expect(one?.mean.technicalChange).toBeCloseTo(1.5, 12);
  });

  // R Benchmarking 0.33 and deaR 1.5.3 of the same data: pure efficiency depends on orientation, the rest does not.
  it("gives the pure efficiency of R Benchmarking inwards and outwards", () => {
    const [inwards, outwards] = [over(julia), over(julia, { orientation: "output" })].map(({ transitions }) => transitions[0]?.units ?? []);
    close(
      (inwards ?? []).map(({ pureEfficiencyChange }) => pureEfficiencyChange),
      [1, 1, 1, 5 / 6, 5 / 12],
    );
    close(
      (outwards ?? []).map(({ pureEfficiencyChange }) => pureEfficiencyChange),
      [1, 1, 1, 1, 0.5],
    );
    expect(inwards?.map(({ index }) => index)).toEqual(outwards?.map(({ index }) => index));
  });

  // All four distances by programs of their own, solved in fractions.
  it("agrees with fractions", () => {
    for (let seed = 400; seed < 410; seed++) {
      const before = hardFigures(seed);
      const outputs = before.outputs.map((one, u) => one.map((value, r) => value * (1 + ((u + r) % 3) / 4)));
      const after = { inputs: before.inputs.map((one, u) => one.map((value) => value * (u % 2 === 0 ? 1 : 1.25))), outputs };
      for (const [u, { distances }] of over([before, after]).transitions[0]?.units.entries() ?? []) {
        const by = (reference: typeof before, own: typeof before) => {
          const point = { inputs: own.inputs[u] ?? [], outputs: own.outputs[u] ?? [] };
          return exactProgram(envelopmentProgram(reference, point, "input", "constant"));
        };
        const wanted = [by(before, before), by(before, after), by(after, before), by(after, after)];
        const { beforeByBefore, afterByBefore, beforeByAfter, afterByAfter } = distances;
        for (const [k, got] of [beforeByBefore, afterByBefore, beforeByAfter, afterByAfter].entries()) {
          if (wanted[k] === "infeasible") expect(got).toBe(null);
          else expect(Math.abs((got ?? Number.NaN) - (wanted[k] as number))).toBeLessThan(1e-10 * (1 + (wanted[k] as number)));
        }
      }
    }
  });

  it("nothing that happened is a change of 1, over three periods too", () => {
    const still = { inputs: [[2], [3], [5]], outputs: [[1], [4], [6]] };
    const { transitions } = over([still, still, still]);
    expect(transitions.map(({ from, to }) => [from, to])).toEqual([["2020", "2021"], ["2021", "2022"]]); // biome-ignore format: a table
    for (const { units } of transitions)
      for (const { index, efficiencyChange, technicalChange } of units)
        expect([index, efficiencyChange, technicalChange]).toEqual([1, 1, 1]);
  });

  it("compares only units that both periods have, and says who is not", () => {
    const { transitions } = over([
      { inputs: [[2], [3], [5], [4]], outputs: [[1], [4], [6], [null]] },
      { inputs: [[2], [3], [5], [4], [9]], outputs: [[1], [4], [6], [2], [9]] },
    ]);
    expect(transitions[0]?.units.map(({ unit }) => unit)).toEqual(["u000", "u001", "u002"]);
    expect(transitions[0]?.leftOut).toEqual([
      { unit: "u003", name: "Unit 3", reason: "value-unknown", columns: ["y0"] },
      { unit: "u004", name: "Unit 4", reason: "not-in-both-periods", columns: [] },
    ]);
  });

  it("says where one period shows nothing to compare the other with", () => {
    const { transitions } = over([
      {
        inputs: [[2], [3], [5]],
        outputs: [
          [1, 0],
          [4, 0],
          [6, 0],
        ],
      },
      {
        inputs: [[2], [3], [5]],
        outputs: [
          [1, 0],
          [4, 1],
          [6, 0],
        ],
      },
    ]);
    expect(transitions[0]?.units[1]).toMatchObject({ index: null, technicalChange: null, reason: "infeasible", efficiencyChange: 1 });
    expect(transitions[0]?.units[0]?.index).toBe(1);
    const nothing = over([
      { inputs: [[2], [3]], outputs: [[0], [4]] },
      { inputs: [[2], [3]], outputs: [[1], [4]] },
    ]);
    expect(nothing.transitions[0]?.units[0]).toMatchObject({ index: null, efficiencyChange: null, reason: "outputs-all-zero" });
  });

  it.each<[string, () => unknown, string]>([
    ["one period", () => over(julia.slice(1)), "too-few-periods"],
    [
      "a period twice",
      () => {
        const period = { period: "2025", units: plainUnits([[1], [2]], [[1], [2]]) };
        return malmquistIndex([period, period], { inputs: [plainColumn("x0")], outputs: [plainColumn("y0")] }, { fewUnits: "accept" });
      },
      "period-twice",
    ],
    ["few units", () => over(julia, { fewUnits: "refuse" }), "too-few-units"],
    [
      "periods of two strata",
      () => {
        const units = plainUnits([[1], [2]], [[1], [2]]);
        const other = units.map((unit) => ({ ...unit, stratum: "other" }));
        return malmquistIndex(
          [
            { period: "1", units },
            { period: "2", units: other },
          ],
          plainColumns([[1]], [[1]]),
          { fewUnits: "accept" },
        );
      },
      "strata-mixed",
    ],
    [
      "a column that cannot be changed",
      () => malmquistIndex([], { inputs: [plainColumn("x0", { discretionary: false })], outputs: [plainColumn("y0")] }),
      "too-few-periods",
    ],
    [
      "a column that cannot be changed, over periods",
      () => {
        const units = plainUnits([[1], [2]], [[1], [2]]);
        const columns = { inputs: [plainColumn("x0", { discretionary: false })], outputs: [plainColumn("y0")] };
        return malmquistIndex(
          [
            { period: "1", units },
            { period: "2", units },
          ],
          columns,
          { fewUnits: "accept" },
        );
      },
      "column-fixed",
    ],
  ])("refuses %s", (_, call, code) => {
    expect(call).toThrow(expect.objectContaining({ code }));
  });

  it("is the product of its parts, and there and back is 1", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
        const before = hardFigures(seed);
        const after = { inputs: before.inputs.map((one, u) => one.map((value) => value * (1 + (u % 4) / 8))), outputs: before.outputs };
        const there = over([before, after]).transitions[0]?.units ?? [];
        const back = over([after, before]).transitions[0]?.units ?? [];
        for (const [u, one] of there.entries()) {
          if (one.index === null) continue;
          const product = (one.efficiencyChange ?? 0) * (one.technicalChange ?? 0);
          expect(Math.abs(product / one.index - 1)).toBeLessThan(1e-9);
          expect(Math.abs(((one.pureEfficiencyChange ?? 0) * (one.scaleChange ?? 0)) / (one.efficiencyChange ?? 0) - 1)).toBeLessThan(1e-9);
          expect(Math.abs(one.index * (back[u]?.index ?? 0) - 1)).toBeLessThan(1e-8);
        }
      }),
      { numRuns: 30, seed: 1 },
    );
  });
});
