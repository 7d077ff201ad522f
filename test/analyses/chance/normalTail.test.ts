import { describe, expect, it } from "vitest";
import { normalTail } from "../../../src/analyses/chance/normalTail.ts";

describe("normalTail", () => {
  // scipy 1.17.1, scipy.stats.norm.sf.
  it.each([
    [-40, 1],
    [-8, 0.9999999999999993],
    [-2.6, 0.9953388119762813],
    [-2.5, 0.9937903346742238],
    [-1, 0.8413447460685429],
    [0, 0.5],
    [0.3, 0.3820885778110474],
    [1.96, 0.024997895148220435],
    [2.5, 0.006209665325776132],
    [2.5001, 0.006207912714815193],
    [3, 0.0013498980316300933],
    [5, 2.866515718791933e-7],
    [8, 6.22096057427174e-16],
    [20, 2.7536241186061556e-89],
    [37, 5.7255712225239266e-300],
  ])("of %d", (z, p) => expect(Math.abs(normalTail(z) - p)).toBeLessThanOrEqual(1e-12 * p));

  it("is 0 only where no number is small enough", () => {
    expect(normalTail(38)).toBeGreaterThan(0);
    expect(normalTail(60)).toBe(0);
  });

  it("falls, also where one formula hands over to the other", () => {
    for (let z = -6; z < 6; z += 0.01) expect(normalTail(z + 0.01)).toBeLessThan(normalTail(z));
    for (const border of [-2.5, 2.5]) expect(normalTail(border - 1e-9)).toBeGreaterThan(normalTail(border + 1e-9));
  });
});
