import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { generalG } from "../../../src/analyses/pattern/generalG.ts";
import { areas, board, refused, shuffled, sixPoints } from "./areas.ts";

const none = { permutations: 0 } as const;

describe("generalG", () => {
  // pysal/esda, tests/test_getisord.py prints 0.55709779.
  it("of the six points", () => {
    const found = generalG(sixPoints, none);
    expect(found.value).toBeCloseTo(0.5570977917981073, 14);
    expect(found.expected).toBeCloseTo(14 / 30, 14);
    expect(found).toMatchObject({ style: "binary", n: 6, reason: null });
  });

  it("its variance is that of all orders, whatever the neighbours", () => {
    for (const given of [sixPoints, board(3, 2, (x, y) => x * x + 5 * y + 1), areas([1, 0, 2, 8, 3], [[1, 2], [0], [3], [0, 1, 2], []])])
      for (const style of ["binary", "row-standardised"] as const) {
        const { randomisation, permutation, expected } = generalG(given, { style, permutations: "all" });
        expect(permutation?.mean).toBeCloseTo(expected ?? 0, 13);
        expect((randomisation.variance ?? 0) / (permutation?.variance ?? 1)).toBeCloseTo(1, 9);
      }
  });

  it("above what is expected where high lies beside high, below it where high ones keep apart", () => {
    const together = board(6, 6, (x, y) => (x < 2 && y < 2 ? 9 : 1));
    expect(generalG(together, { permutations: 199, alternative: "greater" }).permutation?.p).toBe(1 / 200);
    const apart = generalG(
      board(6, 6, (x, y) => ((x + y) % 2 === 0 ? 9 : 1)),
      none,
    );
    expect(apart.value).toBeLessThan(apart.expected ?? 0);
  });

  it.each([
    ["constant-values", areas([5, 5, 5], [[1], [0, 2], [1]])],
    ["sum-zero", areas([5, 0, 0], [[1], [0, 2], [1]])],
    ["no-neighbours", areas([1, 2], [[], []])],
    ["nothing-known", areas([null], [[]])],
  ] as const)("has no value for the reason %s", (reason, input) =>
    expect(generalG(input)).toMatchObject({ value: null, reason, expected: null, randomisation: { reason }, permutation: null }),
  );

  it("refuses negative values", () => expect(() => generalG(areas([1, -1], [[1], [0]]))).toThrow(refused("value-negative")));

  it("does not depend on order or unit", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 6, maxLength: 6 }), (list) => {
        const given = { ...sixPoints, values: sixPoints.values.map(({ id }, i) => ({ id, value: list[i] ?? 0 })) };
        const found = generalG(given, { permutations: 19 });
        expect(generalG(shuffled(given), { permutations: 19 })).toEqual(found);
        const scaled = generalG(
          { ...given, values: given.values.map(({ id, value }) => ({ id, value: value * 2 ** 900 })) },
          { permutations: 19 },
        );
        expect([scaled.value, scaled.permutation]).toEqual([found.value, found.permutation]);
      }),
      { numRuns: 30 },
    );
  });
});
