import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { random } from "../../../src/analyses/chance/random.ts";
import { boundedSimplex } from "../../../src/analyses/composite/boundedSimplex.ts";

function draws(least: readonly number[], greatest: readonly number[], count: number, seed = 1): readonly (readonly number[])[] {
  const [next, draw] = [random(seed), boundedSimplex(least, greatest)];
  return Array.from({ length: count }, () => {
    const into = new Float64Array(least.length);
    draw(next, into);
    return [...into];
  });
}
const shareOf = (all: readonly (readonly number[])[], test: (w: readonly number[]) => boolean): number =>
  all.filter(test).length / all.length;
const COUNT = 10_000;
/** Four standard errors of a share. */
const near = (got: number, wanted: number): void =>
  expect(Math.abs(got - wanted)).toBeLessThanOrEqual(4 * Math.sqrt((wanted * (1 - wanted)) / COUNT) + 1e-12);

describe("draws of weights", () => {
  // By hand, as parts of areas: over the whole simplex of n weights P(w > t) = (1 − t) ** (n − 1).
  it("reference: uniform over the whole simplex", () => {
    for (const n of [2, 3, 8]) {
      const all = draws(Array(n).fill(0), Array(n).fill(1), COUNT);
      for (const k of [0, n - 1]) for (const t of [0.05, 0.2, 0.5]) near(shareOf(all, (w) => (w[k] as number) > t), (1 - t) ** (n - 1)); // biome-ignore format: one step
    }
  });

  // By hand: bounds cut corners off the triangle. w0 ≤ 1/2 leaves 3/4 of it; of that w1 > 1/2 is a quarter of the whole, and w0 < 1/4 is 7/16 of the whole.
  it("reference: uniform where an upper bound cuts a corner off", () => {
    const all = draws([0, 0, 0], [0.5, 1, 1], COUNT);
    near(
      shareOf(all, ([, b = 0]) => b > 0.5),
      1 / 3,
    );
    near(
      shareOf(all, ([a = 0]) => a < 0.25),
      7 / 12,
    );
  });

  // By hand: within 1/3 ± 1/6 of each the area is a hexagon, six triangles around its centre; each order of three weights is one of them.
  it("reference: uniform over a hexagon around equal weights", () => {
    const all = draws([1 / 6, 1 / 6, 1 / 6], [1 / 2, 1 / 2, 1 / 2], COUNT);
    near(
      shareOf(all, ([a = 0, b = 0, c = 0]) => a > b && b > c),
      1 / 6,
    );
    // The same hexagon at half its size has a quarter of the area.
    near(
      shareOf(all, (w) => w.every((one) => Math.abs(one - 1 / 3) < 1 / 12)),
      1 / 4,
    );
  });

  it("boundary: no room at all, or no way but one", () => {
    expect(draws([0.25, 0.75], [0.5, 0.75], 1)).toEqual([[0.25, 0.75]]);
    expect(draws([0, 0], [0.25, 0.75], 1)).toEqual([[0.25, 0.75]]);
    expect(draws([1], [1], 1)).toEqual([[1]]);
  });

  it("law: within bounds, with a sum of 1, the same for a seed", () => {
    const parts = fc.array(fc.tuple(fc.double({ min: 0.01, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(parts, fc.nat(), (some, seed) => {
        const sum = some.reduce((total, [share]) => total + share, 0);
        const bounds = some.map(([share, part]) => [(share / sum) * (1 - part), Math.min(1, (share / sum) * (1 + part))] as const);
        const [least, greatest] = [bounds.map(([low]) => low), bounds.map(([, high]) => high)];
        const all = draws(least, greatest, 5, seed);
        expect(draws(least, greatest, 5, seed)).toEqual(all);
        for (const w of all) {
          expect(w.reduce((total, one) => total + one, 0)).toBeCloseTo(1, 12);
          for (const [k, one] of w.entries())
            expect(one >= (least[k] as number) - 1e-12 && one <= (greatest[k] as number) + 1e-12).toBe(true);
        }
      }),
    );
  });
});
