import { describe, expect, it } from "vitest";
import { random } from "../../../src/analyses/chance/random.ts";
import { type EfficiencyIntervalsOptions, efficiencyIntervals } from "../../../src/analyses/efficiency/efficiencyIntervals.ts";
import { chance } from "../../bench/chance.ts";
import { highsProgram } from "../linear/highsProgram.ts";
import { envelopmentProgram } from "./envelopmentProgram.ts";
import { type Figures, plainColumns, plainUnits } from "./plainUnits.ts";

const accepted = (inputs: Figures, outputs: Figures, options: Partial<EfficiencyIntervalsOptions> = {}) =>
  efficiencyIntervals(plainUnits(inputs, outputs), plainColumns(inputs, outputs), {
    seed: 1,
    replicates: 200,
    fewUnits: "accept",
    ...options,
  });

/** Units below the curve y = √x, by half-normal inefficiency: what is true is known. */
function belowTheCurve(count: number, seed: number) {
  const next = chance(seed);
  const truth = Array.from({ length: count }, () =>
    Math.exp(-0.5 * Math.abs(Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()))),
  );
  const inputs = truth.map(() => [1 + 8 * next()]);
  return { truth, inputs, outputs: inputs.map(([x], u) => [Math.sqrt(x as number) * (truth[u] as number)]) };
}

describe("efficiencyIntervals", () => {
  // The steps of Daraio and Simar (2007, section 3.4) written out by themselves, each score by HiGHS, over the same row of chance.
  it.each(["input", "output"] as const)("agrees with the steps of the book solved by HiGHS, %s", (orientation) => {
    const { inputs, outputs } = belowTheCurve(9, 4);
    const replicates = 100;
    const bandwidth = 0.1;
    const next = random("a seed");
    const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
    const inward = orientation === "input";
    const distance = (reference: { inputs: number[][]; outputs: number[][] }, u: number) => {
      const point = { inputs: inputs[u] as number[], outputs: outputs[u] as number[] };
      const score = highsProgram(envelopmentProgram(reference, point, orientation, "variable")) as number;
      return inward ? 1 / score : score;
    };
    const own = inputs.map((_, u) => distance({ inputs, outputs }, u));
    const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;
    const both = [...own, ...own.map((one) => 2 - one)];
    const variance = both.reduce((sum, one) => sum + (one - 1) ** 2, 0) / (both.length - 1);
    const drawn = own.map((): number[] => []);
    for (let round = 0; round < replicates; round++) {
      const base = own.map(() => both[Math.floor(next() * both.length)] as number);
      const moved = base.map((one) => {
        const kept = mean(base) + (one + bandwidth * normal() - mean(base)) / Math.sqrt(1 + bandwidth ** 2 / variance);
        return kept < 1 ? 2 - kept : kept;
      });
      const ratio = moved.map((one, u) => one / (own[u] as number));
      const pseudo = {
        inputs: inputs.map((one, u) => one.map((value) => (inward ? value * (ratio[u] as number) : value))),
        outputs: outputs.map((one, u) => one.map((value) => (inward ? value : value / (ratio[u] as number)))),
      };
      for (const u of own.keys()) drawn[u]?.push(distance(pseudo, u));
    }
    const { units } = accepted(inputs, outputs, { orientation, seed: "a seed", replicates, bandwidth, level: 0.9 });
    for (const [u, { biasCorrected, lower, upper }] of units.entries()) {
      const differences = (drawn[u] ?? []).map((one) => one - (own[u] as number)).toSorted((a, b) => a - b);
      const at = (p: number) => {
        const place = (replicates - 1) * p;
        const low = differences[Math.floor(place)] as number;
        return low + (place - Math.floor(place)) * ((differences[Math.ceil(place)] as number) - low);
      };
      const wanted = [mean(differences), at(0.95), at(0.05)].map((one) => (own[u] as number) - one);
      const [corrected, near, far] = inward ? wanted.map((one) => 1 / one) : wanted;
      for (const [got, one] of [[biasCorrected, corrected], [inward ? upper : lower, near], [inward ? lower : upper, far]] as const) // biome-ignore format: a table
        expect(Math.abs((got ?? Number.NaN) - (one as number))).toBeLessThan(1e-7);
    }
  });

  // Known truth. The nominal nine tenths are not reached with so few units; the corrected score has to be nearer than the score.
  it("is nearer to what is true than the score is", () => {
    let [plain, corrected, covered, count] = [0, 0, 0, 0];
    for (const seed of [1, 2, 3]) {
      const { truth, inputs, outputs } = belowTheCurve(80, seed);
      for (const [u, { score, biasCorrected, lower, upper }] of accepted(inputs, outputs, {
        ...{ orientation: "output", level: 0.9, replicates: 100 },
      }).units.entries()) {
        const real = 1 / (truth[u] as number);
        plain += Math.abs((score ?? 0) - real);
        corrected += Math.abs((biasCorrected ?? 0) - real);
        covered += (lower ?? 0) <= real && real <= (upper ?? 0) ? 1 : 0;
        count += 1;
      }
    }
    expect(corrected).toBeLessThan(0.7 * plain);
    expect(covered / count).toBeGreaterThan(0.65);
  });

  it("is the same for the same seed in any order of units, and another for another seed", () => {
    const { inputs, outputs } = belowTheCurve(12, 1);
    const units = plainUnits(inputs, outputs);
    const columns = plainColumns(inputs, outputs);
    const options = { seed: 7, replicates: 100 };
    const found = efficiencyIntervals(units, columns, options);
    expect(efficiencyIntervals(units.toReversed(), columns, options).units.toReversed()).toEqual(found.units);
    expect(efficiencyIntervals(units, columns, { ...options, seed: 8 }).units).not.toEqual(found.units);
    for (const { score, lower, upper, biasCorrected } of found.units) {
      expect(lower).toBeLessThan(upper as number);
      expect(upper).toBeLessThanOrEqual(score as number);
      expect(biasCorrected).toBeLessThan(score as number);
    }
  });

  it("a wider level gives wider intervals around the same corrected score", () => {
    const { inputs, outputs } = belowTheCurve(10, 2);
    const [narrow, wide] = [0.8, 0.99].map((level) => accepted(inputs, outputs, { level }).units);
    for (const [u, one] of (narrow ?? []).entries()) {
      expect(wide?.[u]?.biasCorrected).toBe(one.biasCorrected);
      expect(wide?.[u]?.lower as number).toBeLessThanOrEqual(one.lower as number);
      expect(wide?.[u]?.upper as number).toBeGreaterThanOrEqual(one.upper as number);
    }
  });

  it("says nothing where all units are efficient", () => {
    const found = accepted([[1], [2], [3]], [[1], [3], [4]]);
    expect(found.bandwidth).toBe(null);
    expect(found.units[0]).toEqual({
      ...{ unit: "u000", name: "Unit 0", score: 1, reason: null },
      ...{ biasCorrected: null, correctionAdvised: null, lower: null, upper: null },
    });
  });

  it("a unit with nothing to show has no interval, and does not disturb the others", () => {
    const { inputs, outputs } = belowTheCurve(10, 3);
    const found = accepted([...inputs, [5]], [...outputs, [0]], { orientation: "output" });
    expect(found.units[10]).toMatchObject({ score: null, reason: "outputs-all-zero", lower: null });
    expect(found.units.slice(0, 10).every(({ lower }) => lower !== null)).toBe(true);
    expect(accepted([...inputs, [5]], [...outputs, [0]], { returns: "constant" }).units[10]).toMatchObject({ score: 0, lower: null });
  });

  it.each<[string, Partial<EfficiencyIntervalsOptions>, string]>([
    ["few replicates", { replicates: 99 }, "replicates-out-of-range"],
    ["a part of a replicate", { replicates: 100.5 }, "replicates-out-of-range"],
    ["a level of 1", { level: 1 }, "level-out-of-range"],
    ["a level below a half", { level: 0.4 }, "level-out-of-range"],
    ["no bandwidth", { bandwidth: 0 }, "bandwidth-out-of-range"],
    ["a seed that is not a number", { seed: Number.NaN }, "seed-not-finite"],
    ["more than can be waited for", { replicates: 1_000_000 }, "bootstrap-too-large"],
  ])("refuses %s", (_, options, code) => {
    const { inputs, outputs } = belowTheCurve(8, 1);
    expect(() => accepted(inputs, outputs, options)).toThrow(expect.objectContaining({ code }));
  });
});
