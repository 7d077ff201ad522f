import { describe, expect, it } from "vitest";
import { dataEnvelopment } from "../../../src/analyses/efficiency/dataEnvelopment.ts";
import { peerInfluence } from "../../../src/analyses/efficiency/peerInfluence.ts";
import { hardFigures, plainColumns, plainUnits } from "./plainUnits.ts";

describe("peerInfluence", () => {
  // By hand: one input, one output, constant returns; ratios 1/2, 1, 2/3, 3/4. Without B the best is D, 3/4.
  const inputs = [[2], [3], [3], [4]];
  const outputs = [[1], [3], [2], [3]];
  const found = dataEnvelopment(plainUnits(inputs, outputs), plainColumns(inputs, outputs), { returns: "constant", fewUnits: "accept" });

  it("says whose score rests on whom, and what it would be", () => {
    const [first, ...others] = peerInfluence(found);
    expect(others).toEqual([]);
    expect(first).toMatchObject({ unit: "u001", name: "Unit 1", changed: 3 });
    const rests = new Map(first?.rests.map((one) => [one.unit, one]));
    for (const [unit, score, without] of [
      ["u000", 1 / 2, 2 / 3],
      ["u002", 2 / 3, 8 / 9],
      ["u003", 3 / 4, 1],
    ] as const) {
      // biome-ignore format: a table
      expect(rests.get(unit)?.score).toBeCloseTo(score, 12);
      expect(rests.get(unit)?.scoreWithout).toBeCloseTo(without, 12);
    }
    expect(first?.rests.at(-1)?.unit).toBe("u000");
    expect(first?.meanScore).toBeCloseTo((1 / 2 + 1 + 2 / 3 + 3 / 4) / 4, 12);
    expect(first?.meanScoreWithout).toBeCloseTo((2 / 3 + 1 + 8 / 9 + 1) / 4, 12);
  });

  it("of twins, nothing rests on one of them", () => {
    const twins = dataEnvelopment(plainUnits([...inputs, [3]], [...outputs, [3]]), plainColumns(inputs, outputs), {
      returns: "constant",
      fewUnits: "accept",
    });
    for (const { changed, meanScore, meanScoreWithout } of peerInfluence(twins)) {
      expect(changed).toBe(0);
      expect(meanScoreWithout).toBeCloseTo(meanScore, 12);
    }
  });

  it("nobody has influence where all are alike", () => {
    const same = [[1], [1], [1]];
    expect(peerInfluence(dataEnvelopment(plainUnits(same, same), plainColumns(same, same), { fewUnits: "accept" }))).toEqual([]);
  });

  it("refuses a record that was made without it", () => {
    const without = dataEnvelopment(plainUnits(inputs, outputs), plainColumns(inputs, outputs), {
      influence: false,
      returns: "constant",
      fewUnits: "accept",
    });
    expect(() => peerInfluence(without)).toThrow(expect.objectContaining({ code: "influence-not-computed" }));
  });

  it("removing a peer makes nobody worse, in either orientation", () => {
    for (let seed = 1; seed <= 40; seed++) {
      const { inputs: x, outputs: y } = hardFigures(seed);
      const orientation = seed % 2 === 0 ? "input" : "output";
      const record = dataEnvelopment(plainUnits(x, y), plainColumns(x, y), { orientation, fewUnits: "accept" });
      const direction = orientation === "input" ? 1 : -1;
      for (const { rests, meanScore, meanScoreWithout } of peerInfluence(record)) {
        for (const { score, scoreWithout } of rests) expect(direction * (scoreWithout - score)).toBeGreaterThanOrEqual(-1e-9 * score);
        expect(direction * (meanScoreWithout - meanScore)).toBeGreaterThanOrEqual(-1e-9 * meanScore);
      }
    }
  });
});
