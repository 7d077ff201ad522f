import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DataEnvelopmentOptions, dataEnvelopment } from "../../../src/analyses/efficiency/dataEnvelopment.ts";
import type { FrontierColumns } from "../../../src/analyses/efficiency/frontierColumn.ts";
import type { FrontierUnit } from "../../../src/analyses/efficiency/frontierUnit.ts";
import type { LinearConstraint } from "../../../src/analyses/linearProgram.ts";
import { chance } from "../../bench/chance.ts";
import { exactProgram } from "../linear/exactProgram.ts";
import { highsProgram } from "../linear/highsProgram.ts";
import { envelopmentProgram } from "./envelopmentProgram.ts";
import { type Figures, hardFigures, plainColumn, plainColumns, plainUnits } from "./plainUnits.ts";

const accepted = (inputs: Figures, outputs: Figures, options: DataEnvelopmentOptions = {}) =>
  dataEnvelopment(plainUnits(inputs, outputs), plainColumns(inputs, outputs), { fewUnits: "accept", ...options });

const returnsToScale = ["constant", "variable", "non-increasing", "non-decreasing"] as const;
const orientations = ["input", "output"] as const;
const near = (got: number | null | undefined, wanted: number, part = 1e-9): void => {
  expect(Math.abs((got ?? Number.NaN) - wanted)).toBeLessThanOrEqual(part * Math.max(1, Math.abs(wanted)));
};

// Cooper, Seiford and Tone (2007), Data Envelopment Analysis, example 2.2: two inputs, one output of 1.
const six = { inputs: [[4, 3], [7, 3], [8, 1], [4, 2], [2, 4], [10, 1]], outputs: [[1], [1], [1], [1], [1], [1]] }; // biome-ignore format: a table
// Fried, Lovell and Schmidt's example as in the test suite of DataEnvelopmentAnalysis.jl (test/dea.jl).
const eleven = {
  inputs: [[5, 13], [16, 12], [16, 26], [17, 15], [18, 14], [23, 6], [25, 10], [27, 22], [37, 14], [42, 25], [5, 17]], // biome-ignore format: a table
  outputs: [[12], [14], [25], [26], [8], [9], [27], [30], [31], [26], [12]],
};

describe("dataEnvelopment", () => {
  describe("reference", () => {
    // Table 2.2 of the book: A 0.8571, B 0.6316, the others 1; F keeps a slack of 2 in its first input.
    it("gives the scores of the textbook, and says that F is only weakly efficient", () => {
      const { units } = accepted(six.inputs, six.outputs, { returns: "constant" });
      for (const [u, score] of [6 / 7, 12 / 19, 1, 1, 1, 1].entries()) near(units[u]?.score, score, 1e-14);
      expect(units.map(({ status }) => status)).toEqual([
        ...["inefficient", "inefficient", "efficient", "efficient", "efficient", "weakly-efficient"],
      ]);
      expect(units[5]?.columns[0]).toMatchObject({ column: "x0", value: 10, radial: 10, slackUnique: true });
      near(units[5]?.columns[0]?.slack, 2, 1e-14);
      near(units[5]?.columns[0]?.target, 8, 1e-14);
      expect(units[5]?.peers).toMatchObject([{ unit: "u002", weight: 1 }]);
      // By hand: A lies between D and E at 5/7 and 2/7.
      expect(units[0]?.peers.map(({ unit }) => unit)).toEqual(["u003", "u004"]);
      near(units[0]?.peers[0]?.weight, 5 / 7, 1e-14);
      near(units[0]?.columns[0]?.target, 24 / 7, 1e-14);
    });

    // The ten digits that test/dea.jl of DataEnvelopmentAnalysis.jl asserts.
    it.each([
      ["constant", [1, 0.6222896791, 0.8198562444, 1, 0.3103709311, 0.5555555556, 1, 0.7576690896, 0.8201058201, 0.4905660377, 1]],
      ["variable", [1, 0.8699861687, 1, 1, 0.7116402116, 1, 1, 1, 1, 0.4931209269, 1]],
    ] as const)("gives the scores of DataEnvelopmentAnalysis.jl under %s returns", (returns, scores) => {
      const { units } = accepted(eleven.inputs, eleven.outputs, { returns });
      for (const [u, score] of scores.entries()) expect(units[u]?.score).toBeCloseTo(score, 9);
      expect(units[10]).toMatchObject({ status: "weakly-efficient", columns: [{ slack: 0 }, {}, { slack: 0 }] });
      near(units[10]?.columns[1]?.slack, 4, 1e-14);
    });

    // Returns to scale of the same units by R Benchmarking 0.33 and deaR 1.5.3, comparing with non-increasing returns.
    it("gives the returns to scale of R Benchmarking", () => {
      const { units } = accepted(eleven.inputs, eleven.outputs);
      const words = { c: "constant", i: "increasing", d: "decreasing" } as const;
      expect(units.map(({ scale }) => scale?.returns)).toEqual([..."cidciicddic"].map((letter) => words[letter as "c"]));
      near(units[1]?.scale?.efficiency, 0.7152868648455608);
    });

    // Programs of the textbook solved in fractions by exactProgram.ts: zeros, ties, doubles, sizes a million apart.
    it("agrees with fractions in every orientation and returns to scale", () => {
      let compared = 0;
      for (let seed = 1; seed <= 14; seed++) {
        const { inputs, outputs } = hardFigures(seed);
        for (const returns of returnsToScale) {
          const orientation = orientations[(seed + returns.length) % 2] ?? "input";
          const { units } = accepted(inputs, outputs, { returns, orientation, scale: false, influence: false });
          for (const [u, { score }] of units.entries()) {
            const point = { inputs: inputs[u] ?? [], outputs: outputs[u] ?? [] };
            const exact = exactProgram(envelopmentProgram({ inputs, outputs }, point, orientation, returns));
            near(score, exact as number, 1e-11);
            compared += 1;
          }
        }
      }
      expect(compared).toBeGreaterThan(350);
    });

    // HiGHS 1.15.3 by the package highs.
    it("agrees with HiGHS on 40 units of three inputs and three outputs", () => {
      const next = chance(3);
      const list = () => Array.from({ length: 40 }, () => [1, 2, 3].map(() => 1 + 9 * next()));
      const [inputs, outputs] = [list(), list()];
      for (const orientation of orientations) {
        const { units } = accepted(inputs, outputs, { orientation });
        for (const [u, { score }] of units.entries()) {
          const point = { inputs: inputs[u] ?? [], outputs: outputs[u] ?? [] };
          near(score, highsProgram(envelopmentProgram({ inputs, outputs }, point, orientation, "variable")) as number);
        }
      }
    });

    it.each(orientations)("agrees with fractions where an %s cannot be changed", (orientation) => {
      let compared = 0;
      for (let seed = 100; seed < 116; seed++) {
        const { inputs, outputs } = hardFigures(seed);
        const columns = plainColumns(inputs, outputs);
        const side = orientation === "input" ? "inputs" : "outputs";
        if (columns[side].length < 2) continue;
        const fixed = { ...columns, [side]: columns[side].map((one, i) => (i === 1 ? { ...one, discretionary: false } : one)) };
        const returns = returnsToScale[seed % 4] ?? "variable";
        const { units } = dataEnvelopment(plainUnits(inputs, outputs), fixed, {
          fewUnits: "accept",
          orientation,
          returns,
          influence: false,
        });
        for (const [u, { score, columns: places }] of units.entries()) {
          const point = { inputs: inputs[u] ?? [], outputs: outputs[u] ?? [] };
          const exact = exactProgram(envelopmentProgram({ inputs, outputs }, point, orientation, returns, 1));
          if (point[side].every((one, i) => i === 1 || one === 0)) expect(score).toBe(null);
          else {
            near(score, exact as number, 1e-11);
            const own = places.filter(({ role }) => role === orientation)[1];
            expect(own?.radial).toBe(own?.value);
            compared += 1;
          }
        }
      }
      expect(compared).toBeGreaterThan(50);
    });

    // The second phase of the textbook as a program of its own, in fractions; the score rounded to a fraction that all rows can keep.
    it.each(["column-means", "original-units"] as const)("finds the largest sum of slacks in %s", (slackWeights) => {
      for (let seed = 200; seed < 216; seed++) {
        const { inputs, outputs } = hardFigures(seed);
        const { units } = accepted(inputs, outputs, { slackWeights, scale: false, influence: false });
        const all = inputs.map((one, u) => [...one, ...(outputs[u] ?? [])]);
        const mean = (all[0] ?? []).map((_, i) => all.reduce((sum, one) => sum + (one[i] as number), 0) / all.length || 1);
        const worth = mean.map((one) => (slackWeights === "column-means" ? 1 / one : 1));
        const width = worth.length;
        for (const [u, { score, columns }] of units.entries()) {
          if (score !== 1) continue;
          const own = all[u] ?? [];
          const constraints = own.map((value, i): LinearConstraint => {
            const slack = worth.map((_, k) => (k === i ? (columns[i]?.role === "input" ? 1 : -1) : 0));
            return { coefficients: [...slack, ...all.map((one) => one[i] as number)], relation: "=", bound: value };
          });
          constraints.push({ coefficients: [...worth.map(() => 0), ...all.map(() => 1)], relation: "=", bound: 1 });
          const exact = exactProgram({ goal: "maximum", costs: [...worth, ...all.map(() => 0)], constraints }) as number;
          const sum = columns.reduce((total, { slack }, i) => total + slack * (worth[i] as number), 0);
          expect(Math.abs(sum - exact)).toBeLessThanOrEqual(1e-7 * Math.max(...own.map((one, i) => one * (worth[i] as number))) * width);
        }
      }
    });
  });

  describe("boundary", () => {
    const line = (count: number) => Array.from({ length: count }, (_, u) => [u + 1]);

    it("asks for max(m × s, 3 (m + s)) units, and takes exactly as many", () => {
      const given = (count: number, options: DataEnvelopmentOptions = {}) =>
        dataEnvelopment(plainUnits(line(count), line(count)), plainColumns([[1]], [[1]]), options);
      expect(given(6)).toMatchObject({ required: 6, caveats: [{ code: "many-efficient", efficient: 6, units: 6 }] });
      expect(() => given(5)).toThrow(expect.objectContaining({ code: "too-few-units" }));
      expect(given(5, { fewUnits: "accept" }).caveats[0]).toEqual({ code: "few-units", units: 5, required: 6 });
      expect(() => given(1, { fewUnits: "accept" })).toThrow(expect.objectContaining({ code: "too-few-units" }));
      const many = plainColumns([[1, 1, 1, 1, 1, 1, 1]], [[1, 1, 1, 1, 1, 1, 1]]);
      expect(() => dataEnvelopment([], many)).toThrow(/at least 49 units/);
    });

    it("of units that are all alike, all are efficient and none is needed", () => {
      const same = Array.from({ length: 8 }, () => [3]);
      const { units } = accepted(same, same);
      for (const { status, score, peersUnique, peerOf, peers } of units) {
        expect([status, score, peersUnique, peerOf]).toEqual(["efficient", 1, false, 0]);
        expect(peers).toHaveLength(1);
      }
    });

    it("a unit with nothing to show has the score 0, and outwards none", () => {
      const [inputs, outputs] = [
        [[1], [2], [3]],
        [[0], [2], [3]],
      ];
      expect(accepted(inputs, outputs, { returns: "constant" }).units[0]).toMatchObject({ score: 0, status: "inefficient", peers: [] });
      expect(accepted(inputs, outputs, { orientation: "output" }).units[0]).toMatchObject({
        ...{ score: null, reason: "outputs-all-zero", status: null, peers: [], columns: [], scale: null },
      });
    });

    it("a unit that puts in nothing would make everything possible: it is left out, and said", () => {
      const { units, leftOut } = accepted([[0], [2], [3]], [[1], [2], [3]]);
      expect(units).toHaveLength(2);
      expect(leftOut).toEqual([{ unit: "u000", name: "Unit 0", reason: "inputs-all-zero", columns: ["x0"] }]);
    });

    it("a column of zeros changes nothing, and is said", () => {
      const zeros = eleven.outputs.map((one) => [...one, 0]);
      const { units, caveats } = accepted(eleven.inputs, zeros);
      expect(units.map(({ score }) => score)).toEqual(accepted(eleven.inputs, eleven.outputs).units.map(({ score }) => score));
      expect(caveats).toContainEqual({ code: "zero-column", column: "y1" });
    });

    it("billions beside ones lose nothing", () => {
      const crowns = eleven.inputs.map(([x, z]) => [1e9 * (x as number), z as number]);
      const scores = accepted(eleven.inputs, eleven.outputs, { returns: "constant" }).units.map(({ score }) => score as number);
      for (const [u, { score }] of accepted(crowns, eleven.outputs, { returns: "constant" }).units.entries())
        near(score, scores[u] as number, 1e-14);
    });
  });

  it("leaves out what is unknown, and says which figure it was", () => {
    const inputs: Figures = [...eleven.inputs, [7, null]];
    const { units, leftOut } = accepted(inputs, [...eleven.outputs, [9]]);
    expect(units.map(({ score }) => score)).toEqual(accepted(eleven.inputs, eleven.outputs).units.map(({ score }) => score));
    expect(leftOut).toEqual([{ unit: "u011", name: "Unit 11", reason: "value-unknown", columns: ["x1"] }]);
  });

  it("says of ratios and of fixed columns what they do", () => {
    const columns = {
      inputs: [plainColumn("x0", { kind: "ratio" }), plainColumn("x1", { discretionary: false })],
      outputs: [plainColumn("y0")],
    };
    const { caveats } = dataEnvelopment(plainUnits(eleven.inputs, eleven.outputs), columns, { returns: "constant" });
    expect(caveats).toEqual([
      { code: "ratio-column", column: "x0" },
      { code: "fixed-under-constant-returns", column: "x1" },
    ]);
  });

  describe("refusal", () => {
    const units = plainUnits(eleven.inputs, eleven.outputs);
    const columns = plainColumns(eleven.inputs, eleven.outputs);
    const changed = (change: (unit: FrontierUnit) => Partial<FrontierUnit>) =>
      units.map((unit, u) => (u === 3 ? { ...unit, ...change(unit) } : unit));
    const figure = (value: number) => changed(({ values }) => ({ values: { ...values, x0: value } }));

    it.each<[string, readonly FrontierUnit[], FrontierColumns, string]>([
      ["two strata", changed(() => ({ stratum: "other" })), columns, "strata-mixed"],
      ["a unit twice", changed(() => ({ id: "u000" })), columns, "unit-twice"],
      ["a negative figure", figure(-1), columns, "figure-negative"],
      ["not a number", figure(Number.NaN), columns, "not-finite"],
      ["infinity", figure(Number.POSITIVE_INFINITY), columns, "not-finite"],
      ["a figure of another world", figure(1e14), columns, "values-too-far-apart"],
      ["a ratio of another world", changed(() => ({ values: { x0: 4e9, x1: 0.001, y0: 26 } })), columns, "ratios-too-far-apart"],
      ["a column that is missing", changed(() => ({ values: { x0: 1, x1: 1 } })), columns, "column-missing"],
      ["a column twice", units, { inputs: columns.inputs, outputs: columns.inputs }, "column-twice"],
      ["no output", units, { inputs: columns.inputs, outputs: [] }, "no-columns"],
      [
        "nothing that can be changed",
        units,
        { ...columns, inputs: columns.inputs.map((one) => ({ ...one, discretionary: false })) },
        "nothing-to-change",
      ],
    ])("of %s", (_, given, by, code) => {
      expect(() => dataEnvelopment(given, by)).toThrow(expect.objectContaining({ name: "RangeError", code }));
    });
  });

  it.each<[string, object]>([
    ["orientation", { orientation: "inputs" }],
    ["returns", { returns: "vrs" }],
    ["fewUnits", { fewUnits: true }],
    ["slackWeights", { slackWeights: "means" }],
  ])("refuses a word of %s that it does not know, instead of taking it for its opposite", (_, options) => {
    expect(() => accepted(eleven.inputs, eleven.outputs, options)).toThrow(
      expect.objectContaining({ name: "TypeError", code: "option-not-known" }),
    );
  });

  describe("law", () => {
    const hard = fc.integer({ min: 1, max: 1_000_000 }).map(hardFigures);
    const option = fc.record({ returns: fc.constantFrom(...returnsToScale), orientation: fc.constantFrom(...orientations) });
    const runs = { numRuns: 40, seed: 1 };

    it("units of measure change no score, no status and no peer", () => {
      fc.assert(
        fc.property(
          hard,
          option,
          fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 6, maxLength: 6 }),
          ({ inputs, outputs }, options, powers) => {
            const scaled = (rows: readonly (readonly number[])[], from: number) =>
              rows.map((row) => row.map((one, i) => one * 10 ** (powers[from + i] ?? 0)));
            const here = accepted(inputs, outputs, options);
            const there = accepted(scaled(inputs, 0), scaled(outputs, 3), options);
            for (const [u, { score, status, peers }] of here.units.entries()) {
              const other = there.units[u];
              expect(other?.status).toBe(status);
              if (score === null) expect(other?.score).toBe(null);
              else near(other?.score, score);
              if (here.units[u]?.peersUnique === true)
                expect(other?.peers.map(({ unit }) => unit).toSorted()).toEqual(peers.map(({ unit }) => unit).toSorted());
            }
          },
        ),
        runs,
      );
    });

    it("the order of units changes no bit", () => {
      fc.assert(
        fc.property(hard, option, ({ inputs, outputs }, options) => {
          const units = plainUnits(inputs, outputs);
          const columns = plainColumns(inputs, outputs);
          const given = dataEnvelopment(units, columns, { ...options, fewUnits: "accept" });
          const turned = dataEnvelopment(units.toReversed(), columns, { ...options, fewUnits: "accept" });
          expect(turned.units.toReversed()).toEqual(given.units);
        }),
        runs,
      );
    });

    it("a unit that has its targets is efficient, and none of its peers is worse", () => {
      fc.assert(
        fc.property(hard, option, ({ inputs, outputs }, options) => {
          const { units } = accepted(inputs, outputs, options);
          const reached = units.map(({ columns }, u) => ({
            inputs: columns.length === 0 ? (inputs[u] ?? []) : columns.filter(({ role }) => role === "input").map(({ target }) => target),
            outputs:
              columns.length === 0 ? (outputs[u] ?? []) : columns.filter(({ role }) => role === "output").map(({ target }) => target),
          }));
          for (const [u, { score, peers }] of units.entries()) {
            if (score === null || reached[u]?.inputs.every((one) => one === 0)) continue;
            for (const { unit } of peers) expect(units.find((one) => one.unit === unit)?.status).toBe("efficient");
            const more = accepted([...inputs, reached[u]?.inputs ?? []], [...outputs, reached[u]?.outputs ?? []], {
              ...options,
              influence: false,
            });
            const last = more.units.at(-1);
            if (last !== undefined && last.score !== null) near(last.score, 1, 1e-8);
          }
        }),
        { ...runs, numRuns: 12 },
      );
    });

    it("the score without a peer is that of the others alone", () => {
      fc.assert(
        fc.property(hard, option, ({ inputs, outputs }, options) => {
          const units = plainUnits(inputs, outputs);
          const columns = plainColumns(inputs, outputs);
          for (const { unit, peers } of accepted(inputs, outputs, options).units) {
            for (const peer of peers) {
              if (peer.unit === unit) expect(peer.scoreWithout).toBe(null);
              else if (units.length > 2) {
                const others = dataEnvelopment(
                  units.filter(({ id }) => id !== peer.unit),
                  columns,
                  { ...options, fewUnits: "accept" },
                );
                near(peer.scoreWithout, others.units.find((one) => one.unit === unit)?.score ?? Number.NaN);
              }
            }
          }
        }),
        { ...runs, numRuns: 15 },
      );
    });

    it("weights add up as the returns to scale ask; constant returns are strictest; inwards and outwards agree under them", () => {
      fc.assert(
        fc.property(hard, ({ inputs, outputs }) => {
          const by = (options: DataEnvelopmentOptions) => accepted(inputs, outputs, { ...options, influence: false }).units;
          const [crs, vrs, out] = [by({ returns: "constant" }), by({}), by({ returns: "constant", orientation: "output" })];
          for (const [u, { score, peers, scale }] of vrs.entries()) {
            near(
              peers.reduce((sum, { weight }) => sum + weight, 0),
              1,
            );
            const constant = crs[u]?.score ?? Number.NaN;
            expect(constant).toBeLessThanOrEqual((score ?? Number.NaN) + 1e-9);
            near(scale?.efficiency, constant / (score ?? Number.NaN));
            if (constant > 0) near(constant * (out[u]?.score ?? Number.NaN), 1);
          }
        }),
        runs,
      );
    });
  });
});
