import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LocalGArea, localG } from "../../../src/analyses/pattern/localG.ts";
import { type Areas, areas, board, eire, shuffled, sixPoints } from "./areas.ts";

const none = { permutations: 0 } as const;
const deviates = (given: Areas, options: Parameters<typeof localG>[1]) => localG(given, { ...none, ...options }).areas.map(({ z }) => z);
const expectClose = (found: readonly (number | null)[], wanted: readonly (number | null)[], digits: number) => {
  expect(found).toHaveLength(wanted.length);
  for (const [i, one] of wanted.entries())
    if (one === null) expect(found[i]).toBeNull();
    else expect(found[i]).toBeCloseTo(one, digits);
};

describe("localG", () => {
  // pysal/esda, tests/test_getisord.py prints −1.0136729 and −1.39727626 for the first point; the others by numpy.
  it("of the six points", () => {
    expectClose(
      deviates(sixPoints, { variant: "gi", style: "binary" }),
      [-1.013672898550257, -0.04361589420169381, 1.3155870289605438, -0.31412675820456265, 1.153739858106773, 1.7783394086210966],
      12,
    );
    expectClose(
      deviates(sixPoints, { style: "binary" }),
      [-1.3972762620115444, -0.2891776156271282, 0.6506496351610375, -0.2891776156271282, 1.2345208835198735, 2.0242433093898953],
      12,
    );
  });

  // spdep 1.2.7 on R 4.2.2, localG.
  it("of blood groups in Eire, of which binary and row-standardised neighbours give the same", () => {
    const found = { gi: deviates(eire, { variant: "gi" }), star: deviates(eire, {}) };
    for (const [place, gi, star] of [
      [0, 2.70106557839807, 3.0236999106237916],
      [10, 1.500421039224835, 1.2739289761761574],
      [24, 3.0909968415780056, 3.4889955695507244],
    ] as const) {
      expect(found.gi[place]).toBeCloseTo(gi, 11);
      expect(found.star[place]).toBeCloseTo(star, 11);
    }
    expectClose(deviates(eire, { variant: "gi", style: "binary" }), found.gi, 12);
    expectClose(deviates(eire, { style: "binary" }), found.star, 12);
  });

  // By the definition: the deviation of n − 1 is larger by √(n / (n − 1)), of all areas or of the others.
  it("by the other divisor of the variance", () => {
    expectClose(
      deviates(eire, { varianceDivisor: "n-1" }),
      deviates(eire, {}).map((z) => (z ?? 0) * Math.sqrt(25 / 26)),
      12,
    );
    expectClose(
      deviates(eire, { variant: "gi", varianceDivisor: "n-1" }),
      deviates(eire, { variant: "gi" }).map((z) => (z ?? 0) * Math.sqrt(24 / 25)),
      12,
    );
  });

  it("an island has none, is left out, or by its own value a plain standard score", () => {
    const given = areas([1, 2, 3, 4, 9], [[1], [0, 2], [1, 3], [2], []]);
    expect(localG(given, none).areas[4]).toMatchObject({ z: null, reason: "no-neighbours", cluster: null });
    expect(localG(given, none).n).toBe(5);
    expect(localG(given, { islands: "left-out", ...none })).toMatchObject({ n: 4, mean: 2.5 });
    // By hand: (9 − 3.8) / √7.76.
    expect(localG(given, { islands: "own-value", ...none }).areas[4]?.z).toBeCloseTo(5.2 / Math.sqrt(7.76), 12);
    expect(localG(given, { islands: "own-value", permutations: 99 }).areas[4]).toMatchObject({
      pseudoP: null,
      significant: null,
      cluster: null,
      reason: null,
    });
    expect(localG(given, { islands: "own-value", variant: "gi", ...none }).areas[4]?.reason).toBe("no-neighbours");
  });

  it("where the others are all the same there is no Gi, and where all are neighbours no deviate at all", () => {
    const spike = areas([9, 1, 1, 1], [[1, 2], [0, 2], [0, 1, 3], [2]]);
    expect(localG(spike, { variant: "gi", ...none }).areas.map(({ reason }) => reason)).toEqual([
      "others-constant",
      null,
      "variance-zero",
      null,
    ]);
    expect(localG(spike, none).areas.map(({ reason }) => reason)).toEqual([null, null, "variance-zero", null]);
    const spread = areas([1e12, 1, 2, 3, 4], [[1, 2], [0, 2], [3, 1], [4], [3]]);
    // Beside a value that is nearly all of the variance the others still differ: 1 + 2 of 1 to 4, by hand.
    expect(localG(spread, { variant: "gi", ...none }).areas[0]?.z).toBeCloseTo(-1 / (Math.sqrt(1.25) * Math.sqrt((4 * 0.5 - 1) / 3)), 9);
  });

  it.each([
    ["constant-values", areas([5, 5, 5], [[1], [0, 2], [1]])],
    ["nothing-known", areas([null, null], [[1], [0]])],
    ["no-neighbours", areas([1, 2], [[], []])],
  ] as const)("says %s of all areas at once", (reason, given) => {
    const found = localG(given, { permutations: 9 });
    expect(found.reason).toBe(reason);
    for (const area of found.areas) expect([area.z, area.cluster, area.significant]).toEqual([null, null, null]);
  });

  it("an area without a value has none, and is nobody's neighbour", () => {
    const found = localG(areas([1, 2, null, 4, 9], [[1, 2], [0], [0, 3], [2], [3, 2]]), none);
    expect(found.areas.map(({ reason }) => reason)).toEqual([null, null, "value-unknown", "no-known-neighbours", null]);
    expect(found.areas[0]).toMatchObject({ neighbours: 1, neighboursWithoutValue: 1, neighbourMean: 2 });
  });

  it("a hot and a cold corner", () => {
    const given = board(12, 12, (x, y) => (x < 4 && y < 4 ? 9 : x > 7 && y > 7 ? 1 : 5) + ((x * 5 + y * 3) % 7) / 10);
    const { areas: found } = localG(given, { permutations: 9999 });
    const cluster = (x: number, y: number) => found[12 * y + x]?.cluster;
    expect([cluster(1, 1), cluster(10, 10), cluster(6, 6)]).toEqual(["hot", "cold", "not-significant"]);
  });

  it("pseudo p of Gi is that of the local lag: high neighbours, whatever the area itself", () => {
    const byGi = localG(eire, { variant: "gi", permutations: 9999, alternative: "greater" }).areas;
    const byStar = localG(eire, { permutations: 9999, alternative: "greater" }).areas;
    expect(byStar.map(({ pseudoP }) => pseudoP)).toEqual(byGi.map(({ pseudoP }) => pseudoP));
    for (const { z, pseudoP } of byGi) if (Math.abs(z ?? 0) > 1) expect((pseudoP ?? 0.5) < 0.5).toBe((z ?? 0) > 0);
  });

  it("does not depend on order, unit or zero, and turns with the sign of values", () => {
    const figures = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 26, maxLength: 26 });
    const by = (rows: readonly LocalGArea[]) => rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    fc.assert(
      fc.property(figures, fc.constantFrom("gi", "gi-star"), (list, variant) => {
        const given = (change: (value: number) => number): Areas => ({
          ...eire,
          values: eire.values.map(({ id }, i) => ({ id, value: change(list[i] ?? 0) })),
        });
        const options = { variant, permutations: 49 } as const;
        const found = localG(
          given((value) => value),
          options,
        );
        expect(by(localG(shuffled(given((value) => value)), options).areas)).toEqual(by(found.areas));
        const turned = localG(
          given((value) => 1000 - 2 * value),
          options,
        ).areas;
        for (const [i, { z }] of found.areas.entries()) expect(turned[i]?.z ?? 0).toBeCloseTo(-(z ?? 0), 8);
      }),
      { numRuns: 30 },
    );
  });
});
