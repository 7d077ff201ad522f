import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gearysC } from "../../../src/analyses/pattern/gearysC.ts";
import { areas, board, eire, refused, shuffled } from "./areas.ts";

const none = { permutations: 0 } as const;

describe("gearysC", () => {
  // spdep 1.2.7 on R 4.2.2, geary.test.
  it("of blood groups in Eire", () => {
    const found = gearysC(eire, { alternative: "less", ...none });
    expect(found.value).toBeCloseTo(0.380119714377127, 13);
    expect(found.expected).toBe(1);
    expect(found.randomisation.variance).toBeCloseTo(0.018853092972974, 13);
    expect(found.randomisation.z).toBeCloseTo((0.380119714377127 - 1) / Math.sqrt(0.018853092972974), 10);
    expect(found.randomisation.p).toBeLessThan(1e-5);
  });

  // By hand: 1, 2, 3 in a row: 2 × (1 + 1 + 1 + 1)/ (2 × 3 × 2) row-standardised, ends counting 1 and the middle ½ twice.
  it("of three in a row", () => {
    const row = areas([1, 2, 3], [[1], [0, 2], [1]]);
    expect(gearysC(row, none).value).toBeCloseTo((2 * 3) / (2 * 3 * 2), 14);
    expect(gearysC(row, { style: "binary", ...none }).value).toBeCloseTo((2 * 4) / (2 * 4 * 2), 14);
  });

  it("its randomisation variance is that of all orders, whatever the neighbours", () => {
    for (const given of [board(3, 2, (x, y) => x * x + 5 * y), areas([1, 1, 2, 8, 3], [[1, 2], [0], [3], [0, 1, 2], []])])
      for (const style of ["binary", "row-standardised"] as const) {
        const { randomisation, permutation, expected } = gearysC(given, { style, permutations: "all" });
        expect(permutation?.mean).toBeCloseTo(expected ?? 0, 12);
        expect(randomisation.variance).toBeCloseTo(permutation?.variance ?? 0, 12);
      }
  });

  it("below 1 where like lies beside like, above it on a chequerboard", () => {
    expect(
      gearysC(
        board(6, 6, (x) => x),
        none,
      ).value,
    ).toBeLessThan(0.3);
    expect(
      gearysC(
        board(6, 6, (x, y) => (x + y) % 2),
        none,
      ).value,
    ).toBeGreaterThan(1.8);
  });

  it.each([
    ["constant-values", areas([5, 5, 5], [[1], [0, 2], [1]])],
    ["no-neighbours", areas([1, 2], [[], []])],
    ["nothing-known", areas([null], [[]])],
  ] as const)("has no value for the reason %s", (reason, input) =>
    expect(gearysC(input)).toMatchObject({
      value: null,
      reason,
      expected: null,
      randomisation: { reason },
      normality: { reason },
      permutation: null,
    }),
  );

  it("where all are neighbours of all there is a value and no test", () => {
    const all = areas(
      [1, 2, 5, 9],
      [
        [1, 2, 3],
        [0, 2, 3],
        [0, 1, 3],
        [0, 1, 2],
      ],
    );
    expect(gearysC(all, none)).toMatchObject({ normality: { reason: "variance-zero" }, randomisation: { reason: "variance-zero" } });
    expect(gearysC(all, none).value).toBeCloseTo(1, 14);
  });

  it("refuses what its neighbours do not know", () =>
    expect(() => gearysC({ ...eire, values: [{ id: "?", value: 1 }] })).toThrow(refused("area-not-in-neighbours")));

  it("is never negative, and does not depend on order or unit", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 26, maxLength: 26 }), (list) => {
        const given = { ...eire, values: eire.values.map(({ id }, i) => ({ id, value: list[i] ?? 0 })) };
        const found = gearysC(given, { permutations: 19 });
        expect(found.value ?? 0).toBeGreaterThanOrEqual(0);
        expect(gearysC(shuffled(given), { permutations: 19 })).toEqual(found);
        expect(
          gearysC({ ...given, values: given.values.map(({ id, value }) => ({ id, value: value / 8 })) }, { permutations: 19 }).value,
        ).toBe(found.value);
      }),
      { numRuns: 20 },
    );
  });
});
