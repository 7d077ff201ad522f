import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moransI } from "../../../src/analyses/pattern/moransI.ts";
import { areas, board, eire, refused, shuffled } from "./areas.ts";

const none = { permutations: 0 } as const;

describe("moransI", () => {
  // spdep 1.2.7 on R 4.2.2, moran.test by randomisation and by normality, one-sided.
  it.each([
    ["row-standardised", 0.5541238170536482, 0.016081383871460853, 1.399382583511284e-6, 0.016230914588057446, 1.5549096530012321e-6],
    ["binary", 0.47944757204635147, 0.013513667028641053, 3.939760113092893e-6, 0.013632949169545045, 4.316759539587272e-6],
  ] as const)("of blood groups in Eire, %s", (style, value, byRandom, pRandom, byNormal, pNormal) => {
    const found = moransI(eire, { style, alternative: "greater", ...none });
    expect(found.value).toBeCloseTo(value, 13);
    expect(found).toMatchObject({ expected: -0.04, style, n: 26, neighbourhood: { method: "listed@1", parameters: {} } });
    expect(found.randomisation.variance).toBeCloseTo(byRandom, 14);
    expect((found.randomisation.p ?? 0) / pRandom).toBeCloseTo(1, 9);
    expect(found.normality.variance).toBeCloseTo(byNormal, 14);
    expect((found.normality.p ?? 0) / pNormal).toBeCloseTo(1, 9);
    expect(moransI(eire, { style, ...none }).randomisation.p).toBeCloseTo(2 * pRandom, 14);
    expect(moransI(eire, { style, alternative: "less", ...none }).randomisation.p).toBeCloseTo(1 - pRandom, 12);
  });

  // All 9! orders of 1 to 9 on a board of 3 × 3, counted by an independent program; pysal/esda, tests/test_moran.py, prints both variances.
  it.each([
    ["binary", 0.5, 0.0006613756613756613, 0.0596875, 0.053125],
    ["row-standardised", 5 / 9, 0.0006172839506172839, 0.06465663580246914, 0.05721450617283948],
  ] as const)("of 1 to 9 on a board, all orders, %s", (style, value, p, variance, byNormal) => {
    const found = moransI(
      board(3, 3, (x, y) => 3 * y + x + 1),
      { style, permutations: "all", alternative: "greater" },
    );
    expect(found.value).toBeCloseTo(value, 14);
    expect(found.permutation).toMatchObject({ permutations: 362_880, exact: true, seed: null, p });
    expect(found.permutation?.mean).toBeCloseTo(-0.125, 12);
    expect(found.permutation?.variance).toBeCloseTo(variance, 12);
    expect(found.randomisation.variance).toBeCloseTo(variance, 13);
    expect(found.normality.variance).toBeCloseTo(byNormal, 13);
  });

  it("drawn permutations come near the exact ones, the same for the same seed", () => {
    const drawn = (seed: number | string) => moransI(eire, { permutations: 2000, seed, alternative: "greater" }).permutation;
    expect(drawn(1)).toEqual(drawn(1));
    expect(drawn(1)?.mean).not.toBe(drawn("other")?.mean);
    // Four standard errors of a mean of 2 000 with the exact variance.
    expect(Math.abs((drawn(1)?.mean ?? 1) + 0.04)).toBeLessThan(4 * Math.sqrt(0.0161 / 2000));
    expect((drawn(1)?.variance ?? 0) / 0.016081383871460853).toBeCloseTo(1, 0);
    expect(drawn(1)).toMatchObject({ permutations: 2000, exact: false, seed: 1, p: 1 / 2001 });
  });

  // By hand: 1, 2, 3, 4, 9 in a row of four and an island; n stays 5, or becomes 4.
  it("islands: kept, uncounted as with adjust.n of spdep, or left out", () => {
    const island = areas([1, 2, 3, 4, 9], [[1], [0, 2], [1, 3], [2], []]);
    const kept = moransI(island, none);
    expect(kept).toMatchObject({ n: 5, covered: 5, members: 5, islands: "kept", withoutNeighbours: ["e"], expected: -0.25 });
    expect(kept.value).toBeCloseTo(0.2822164948453607, 14);
    const uncounted = moransI(island, { islands: "uncounted", ...none });
    expect(uncounted.value).toBeCloseTo((0.2822164948453607 * 4) / 5, 14);
    expect(uncounted.expected).toBeCloseTo(-1 / 3, 15);
    const without = moransI(island, { islands: "left-out", ...none });
    expect(without).toMatchObject({ n: 4, mean: 2.5 });
    expect(without.value).toBeCloseTo(0.4, 14);
  });

  it("an area without a value is left out, with its links: the same as if it were not there", () => {
    const row = [[1], [0, 2], [1, 3], [2]];
    const found = moransI(areas([1, 2, null, 4], row), none);
    expect(found).toMatchObject({ n: 3, covered: 3, members: 4, withoutValue: ["c"], withoutNeighbours: ["d"] });
    const alone = moransI(areas([1, 2, 4], [[1], [0], []]), none);
    expect(found.value).toBe(alone.value);
    expect(found.normality).toEqual(alone.normality);
    // A row that is not there is the same as a value that is not known.
    const { values, neighbours } = areas([1, 2, null, 4], row);
    expect(moransI({ values: values.filter(({ value }) => value !== null), neighbours }, none)).toEqual(found);
  });

  it.each([
    ["nothing-known", areas([null, null], [[1], [0]])],
    ["nothing-known", areas([], [])],
    ["too-few", areas([1, null], [[1], [0]])],
    ["constant-values", areas([5, 5, 5, 5], [[1], [0, 2], [1, 3], [2]])],
    ["constant-values", areas([0.3, 0.1 + 0.2, 0.3, 0.3], [[1], [0, 2], [1, 3], [2]])],
    ["constant-values", areas([0, 0, 0], [[1], [0], []])],
    ["no-neighbours", areas([1, 2, 3], [[], [], []])],
    ["no-neighbours", areas([1, null, 3], [[1], [0, 2], [1]])],
  ] as const)("has no value for the reason %s, and no test either", (reason, input) => {
    const test = { variance: null, z: null, p: null, reason };
    expect(moransI(input)).toMatchObject({ value: null, reason, expected: null, normality: test, randomisation: test, permutation: null });
  });

  it("where all are neighbours of all nothing else can come out: there is a value and no test", () => {
    const all = areas(
      [1, 2, 5, 9, 4],
      [0, 1, 2, 3, 4].map((i) => [0, 1, 2, 3, 4].filter((j) => j !== i)),
    );
    const found = moransI(all, { permutations: "all" });
    expect(found.value).toBeCloseTo(-0.25, 14);
    expect(found).toMatchObject({ normality: { z: null, reason: "variance-zero" }, randomisation: { z: null, reason: "variance-zero" } });
    expect(found.permutation?.p).toBe(1);
  });

  it("below four areas randomisation has no variance", () =>
    expect(moransI(areas([1, 2, 4], [[1], [0, 2], [1]]), none)).toMatchObject({
      randomisation: { reason: "too-few" },
      normality: { reason: null },
    }));

  it("weights: as given, or all alike", () => {
    const lists = [[1, 2], [0], [0, 1]];
    const weighed = areas([1, 2, 6], lists, [[3, 1], [2], [1, 1]]);
    // By hand: z is −2, −1, 3 with a sum of squares of 14.
    expect(moransI(weighed, { style: "given", ...none }).value).toBeCloseTo(((3 / 8) * (-2 * (-3 + 3) - 1 * -4 + 3 * (-2 - 1))) / 14, 14);
    expect(moransI(weighed, { style: "binary", ...none }).value).toBe(moransI(areas([1, 2, 6], lists), { style: "binary", ...none }).value);
    expect(moransI(weighed, none).value).toBeCloseTo(((3 / 3) * (-2 * (-3 / 4 + 3 / 4) - 1 * -2 + 3 * (-2 / 2 - 1 / 2))) / 14, 14);
  });

  const pair = areas([1, 2], [[1], [0]]);
  const eleven = board(11, 1, (x) => x);
  it.each([
    ["area-not-in-neighbours", { ...pair, values: [{ id: "z", value: 1 }] }, {}],
    [
      "id-repeated",
      {
        ...pair,
        values: [
          { id: "a", value: 1 },
          { id: "a", value: 1 },
        ],
      },
      {},
    ],
    ["not-finite", areas([Number.NaN, 1], [[1], [0]]), {}],
    ["value-out-of-range", areas([1e301, 1], [[1], [0]]), {}],
    ["neighbours-invalid", { ...pair, neighbours: { ...pair.neighbours, starts: [0, 1] } }, {}],
    ["neighbours-invalid", { ...pair, neighbours: { ...pair.neighbours, links: [1, 2] } }, {}],
    ["neighbours-invalid", { ...pair, neighbours: { ...pair.neighbours, links: [0, 1] } }, {}],
    ["neighbours-invalid", { ...pair, neighbours: { ...pair.neighbours, weights: [1] } }, {}],
    ["neighbours-invalid", { ...pair, neighbours: { ...pair.neighbours, ids: ["a", "a"] } }, {}],
    ["weight-out-of-range", { ...pair, neighbours: { ...pair.neighbours, weights: [1, -1] } }, {}],
    ["permutations-invalid", pair, { permutations: 1.5 }],
    ["permutations-invalid", pair, { permutations: 1_000_001 }],
    ["too-many-areas", eleven, { permutations: "all" }],
    ["seed-not-finite", eleven, { seed: Number.NaN }],
  ] as const)("refuses with %s", (code, input, options) => expect(() => moransI(input, options)).toThrow(refused(code)));

  it("does not depend on the order of areas, on the unit of values or on where their zero lies", () => {
    const figures = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 26, maxLength: 26 });
    fc.assert(
      fc.property(figures, fc.constantFrom("row-standardised", "binary"), (list, style) => {
        const given = { ...eire, values: eire.values.map(({ id }, i) => ({ id, value: list[i] ?? 0 })) };
        const options = { style, permutations: 49 } as const;
        const found = moransI(given, options);
        expect(moransI(shuffled(given), options)).toEqual(found);
        const moved = moransI({ ...given, values: given.values.map(({ id, value }) => ({ id, value: 1024 * value })) }, options);
        expect([moved.value, moved.randomisation, moved.permutation]).toEqual([found.value, found.randomisation, found.permutation]);
        const raised = moransI({ ...given, values: given.values.map(({ id, value }) => ({ id, value: value + 1000 })) }, options);
        expect(raised.value ?? 9).toBeCloseTo(found.value ?? 9, 10);
        expect(raised.permutation?.p).toBe(found.permutation?.p);
      }),
      { numRuns: 30 },
    );
  });

  it("row-standardised it lies within −1 and 1 on a board, 1 only in the limit of halves, −1 on a chequerboard", () => {
    expect(
      moransI(
        board(6, 6, (x, y) => (x + y) % 2),
        { style: "binary", ...none },
      ).value,
    ).toBeCloseTo(-1, 14);
    expect(
      moransI(
        board(12, 12, (x) => Number(x < 6)),
        none,
      ).value,
    ).toBeGreaterThan(0.85);
  });
});
