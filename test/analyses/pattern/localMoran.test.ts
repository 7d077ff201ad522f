import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LocalMoranArea, localMoran } from "../../../src/analyses/pattern/localMoran.ts";
import { moransI } from "../../../src/analyses/pattern/moransI.ts";
import { type Areas, areas, board, eire, refused, shuffled } from "./areas.ts";

const none = { permutations: 0 } as const;
const byId = (given: readonly LocalMoranArea[], id: string) => given.find((area) => area.id === id);

describe("localMoran", () => {
  // spdep 1.2.7 on R 4.2.2, localmoran: with conditional moments, and with those over all orders; quadrants by the signs.
  const published = [
    ["a", 1.6364819211549977, 1.5735403088028825, "HH", 0.155854208483494, -0.107885467942687, 0.417066839581056],
    ["b", -0.005625461452219501, -0.00540909755021106, "HL", 0.155854208483494, -0.000116892705500663, 0.000506475846916277],
    ["k", -0.25724928377647605, -0.2473550805543039, "LH", 0.155854208483494, -0.00648783738705061, 0.0279315631967225],
    ["r", -0.14829359297930747, -0.14258999324933413, "LH", 0.283096267673945, -0.00816958443035922, 0.064372580658056],
    ["y", 2.7401016352851193, 2.6347131108510764, "HH", 0.203569980679913, -0.198129500460484, 0.903597021075403],
  ] as const;
  it.each(published)("of blood groups in Eire, county %s", (id, byN, byLess, quadrant, total, expected, conditional) => {
    const area = byId(localMoran(eire, none).areas, id);
    expect(area?.statistic).toBeCloseTo(byN, 12);
    expect(area?.quadrant).toBe(quadrant);
    expect(area?.expected).toBeCloseTo(expected, 12);
    expect(area?.variance).toBeCloseTo(conditional, 12);
    expect(area?.z).toBeCloseTo((byN - expected) / Math.sqrt(conditional), 9);
    const other = byId(localMoran(eire, { moments: "total", ...none }).areas, id);
    expect(other?.expected).toBeCloseTo(-0.04, 14);
    expect(other?.variance).toBeCloseTo(total, 12);
    const less = byId(localMoran(eire, { secondMoment: "n-1", ...none }).areas, id);
    expect(less?.statistic).toBeCloseTo(byLess, 12);
    expect(less?.z).toBeCloseTo(area?.z ?? 0, 10);
  });

  // 99 999 conditional permutations without replacement by an independent program in numpy; the tolerance is four standard errors of its own
  // and the same again for ours.
  it.each([
    ["a", 0.00414, 0.00414],
    ["b", 0.4149, 0.58511],
    ["k", 0.07143, 0.92858],
    ["y", 0.00071, 0.00071],
  ] as const)("pseudo p of county %s", (id, folded, greater) => {
    const drawn = (alternative: "folded" | "greater") =>
      byId(localMoran(eire, { permutations: 99_999, alternative }).areas, id)?.pseudoP ?? -1;
    const error = (p: number) => 8 * Math.sqrt((p * (1 - p)) / 99_999);
    expect(Math.abs(drawn("folded") - folded)).toBeLessThan(error(folded));
    expect(Math.abs(drawn("greater") - greater)).toBeLessThan(error(greater));
  });

  it("means and variances of its own permutations are the conditional moments, and p is near what all draws give", () => {
    // All 5 × 4 draws of two neighbours from the other five, by hand in the loop.
    const figures = [4, 1, 2, 7, 7, 3];
    const given = areas(figures, [[1, 3], [0, 2], [1], [0, 4, 5], [3], [3]]);
    const mean = 4;
    const own = 0;
    const others = figures.filter((_, i) => i !== own).map((one) => one - mean);
    const real = 1 + 7 - 2 * mean;
    const sums = others.flatMap((a, i) => others.flatMap((b, j) => (i === j ? [] : [a + b])));
    expect(sums).toHaveLength(20);
    // The value of the first area is the mean itself: turn to the second, 1, with the neighbours 4 and 2.
    const second = figures.filter((_, i) => i !== 1).map((one) => one - mean);
    const draws = second.flatMap((a, i) => second.flatMap((b, j) => (i === j ? [] : [a + b])));
    const atMost = draws.filter((sum) => sum <= 4 + 2 - 2 * mean).length / draws.length;
    const [first, area] = localMoran(given, { permutations: 40_000, alternative: "greater" }).areas;
    expect(first).toMatchObject({
      statistic: 0,
      quadrant: null,
      testReason: "on-the-mean",
      z: null,
      p: null,
      pseudoP: 1,
      cluster: "not-significant",
    });
    expect(real).toBe(0);
    // A low value: the smaller the sum of its neighbours, the larger its statistic.
    expect(Math.abs((area?.pseudoP ?? 0) - atMost)).toBeLessThan(4 * Math.sqrt((atMost * (1 - atMost)) / 40_000));
    const average = draws.reduce((sum, one) => sum + one, 0) / draws.length;
    const spread = draws.reduce((sum, one) => sum + (one - average) ** 2, 0) / draws.length;
    const m2 = figures.reduce((sum, one) => sum + (one - mean) ** 2, 0) / 6;
    expect(area?.expected).toBeCloseTo((-3 * average) / 2 / m2, 12);
    expect(area?.variance).toBeCloseTo((9 * spread) / 4 / m2 ** 2, 12);
  });

  it("its statistics, row-standardised, have Moran's I for their mean", () => {
    const { areas: found } = localMoran(eire, none);
    const sum = found.reduce((total, { statistic }) => total + (statistic ?? 0), 0);
    expect(sum / 26).toBeCloseTo(moransI(eire, none).value ?? 0, 13);
  });

  it("draws that shift unequal weights come near the conditional moments too", () => {
    const weighed = areas([4, 1, 2, 7, 9, 3], [[1, 3], [0, 2], [1], [0, 4, 5], [3], [3]], [[3, 1], [1, 2], [1], [1, 2, 4], [1], [1]]);
    const [, area] = localMoran(weighed, { permutations: 40_000, alternative: "less" }).areas;
    const second = [4, 2, 7, 9, 3];
    const draws = second.flatMap((a, i) => second.flatMap((b, j) => (i === j ? [] : [a + 2 * b])));
    const atLeast = draws.filter((sum) => sum >= 4 + 2 * 2).length / draws.length;
    expect(Math.abs((area?.pseudoP ?? 0) - atLeast)).toBeLessThan(4 * Math.sqrt((atLeast * (1 - atLeast)) / 40_000));
  });

  it("an area without a value has none, and its neighbours are judged without it; nobody becomes a cluster", () => {
    const whole = board(5, 5, (x, y) => x * 7 + ((y * 3) % 5));
    const holed: Areas = { ...whole, values: whole.values.map((one, i) => (i === 12 ? { ...one, value: null } : one)) };
    const { areas: found, covered, members, mean } = localMoran(holed, { permutations: 999 });
    expect([covered, members]).toEqual([24, 25]);
    expect(found[12]).toEqual({
      ...{ id: "m", value: null, neighbours: 4, neighboursWithoutValue: 0, neighbourMean: null, statistic: null, expected: null },
      ...{
        variance: null,
        testReason: null,
        z: null,
        p: null,
        pseudoP: null,
        adjustedP: null,
        significant: null,
        quadrant: null,
        cluster: null,
      },
      reason: "value-unknown",
    });
    for (const i of [7, 11, 13, 17]) expect(found[i]).toMatchObject({ neighbours: 3, neighboursWithoutValue: 1, reason: null });
    expect(found[7]?.neighbourMean).toBeCloseTo(
      (holed.values[2]?.value ?? 0) / 3 + (holed.values[6]?.value ?? 0) / 3 + (holed.values[8]?.value ?? 0) / 3,
      12,
    );
    expect(mean).toBeCloseTo(holed.values.reduce((sum, { value }) => sum + (value ?? 0), 0) / 24, 12);
    // esda #215: one unknown value, and every area is LL with p = 0.0001.
    expect(found.filter(({ cluster }) => cluster === "LL").length).toBeLessThan(8);
  });

  it("reasons of single areas: an island, a neighbourhood without values", () => {
    const given = areas([1, 5, null, 7, 2], [[1], [0], [], [2], []]);
    expect(localMoran(given, none).areas.map(({ reason }) => reason)).toEqual([
      null,
      null,
      "value-unknown",
      "no-known-neighbours",
      "no-neighbours",
    ]);
    expect(localMoran(given, none)).toMatchObject({ n: 4, islands: "kept" });
    const without = localMoran(given, { islands: "left-out", ...none });
    expect(without).toMatchObject({ n: 2, mean: 3 });
    expect(without.areas.map(({ reason }) => reason)).toEqual([null, null, "value-unknown", "no-known-neighbours", "no-neighbours"]);
  });

  it.each([
    ["constant-values", areas([5, 5, 5], [[1], [0, 2], [1]])],
    ["no-neighbours", areas([1, 2], [[], []])],
    ["too-few", areas([1, null], [[1], [0]])],
  ] as const)("says %s of all areas at once", (reason, given) => {
    const found = localMoran(given, { permutations: 99 });
    expect(found).toMatchObject({ reason, falseDiscovery: { tests: 0, discoveries: 0, threshold: null } });
    for (const area of found.areas)
      expect(area).toMatchObject({
        statistic: null,
        p: null,
        pseudoP: null,
        quadrant: null,
        cluster: null,
        reason: area.value === null ? "value-unknown" : reason,
      });
  });

  it("nothing known", () => expect(localMoran(areas([null], [[]]))).toMatchObject({ reason: "nothing-known", mean: null, n: 0 }));

  it("two areas have a statistic and no test", () => {
    const found = localMoran(areas([1, 3], [[1], [0]]), { permutations: 9 });
    expect(found.areas[0]).toMatchObject({
      testReason: "too-few",
      z: null,
      pseudoP: 1,
      quadrant: "LH",
      cluster: "not-significant",
    });
  });

  it("where all are neighbours of all nothing else can come out", () => {
    const all = areas(
      [1, 2, 5, 9],
      [
        [1, 2, 3],
        [0, 2, 3],
        [0, 1, 3],
        [0, 1, 2],
      ],
    );
    for (const alternative of ["two-sided", "one-sided", "folded", "greater", "less"] as const)
      for (const area of localMoran(all, { permutations: 99, alternative }).areas)
        expect(area).toMatchObject({ testReason: "variance-zero", pseudoP: 1, significant: false });
  });

  it("with many zeros the folded p of GeoDa sees clusters where half of all draws are the same; the honest ones do not", () => {
    // One high area among zeros, its neighbours zeros too: most draws of its neighbours are zeros as well.
    const zeros = board(8, 8, (x, y) => (x === 1 && y === 1 ? 5 : x === 6 && y === 6 ? 4 : 0));
    const at = (alternative: "folded" | "two-sided" | "one-sided") => localMoran(zeros, { permutations: 999, alternative }).areas[9];
    expect(at("folded")).toMatchObject({ quadrant: "HL", pseudoP: 0.001 });
    expect(at("one-sided")?.pseudoP).toBeGreaterThan(0.5);
    expect(at("two-sided")).toMatchObject({ pseudoP: 1, cluster: "not-significant" });
  });

  it("a high and a low block, and one of the other kind in each", () => {
    const kind = (x: number, y: number) => {
      if (x === 2 && y === 2) return 1;
      if (x === 9 && y === 9) return 9;
      return x < 5 && y < 5 ? 9 : x > 6 && y > 6 ? 1 : 5;
    };
    const given = board(12, 12, (x, y) => kind(x, y) + ((x * 5 + y * 3) % 7) / 10);
    const found = localMoran(given, { permutations: 9999 });
    const cluster = (x: number, y: number) => found.areas[12 * y + x]?.cluster;
    expect([cluster(3, 3), cluster(8, 8), cluster(2, 2), cluster(9, 9), cluster(2, 9)]).toEqual([
      "HH",
      "LL",
      "LH",
      "HL",
      "not-significant",
    ]);
    expect(found.falseDiscovery).toMatchObject({ method: "benjamini-hochberg@1", rate: 0.05, tests: 144 });
    expect(found.areas.filter(({ significant }) => significant)).toHaveLength(found.falseDiscovery.discoveries);
    const alone = localMoran(given, { permutations: 9999, control: "none" });
    expect(alone.areas.filter(({ significant }) => significant).length).toBeGreaterThanOrEqual(found.falseDiscovery.discoveries);
    for (const [i, area] of alone.areas.entries()) {
      expect(area.significant).toBe((area.pseudoP ?? 1) <= 0.05);
      expect(area.adjustedP).toBe(found.areas[i]?.adjustedP);
    }
  });

  it("of chance alone, about one in twenty areas is significant by itself, and next to none with the rate controlled", () => {
    // Fixed noise, not drawn anew: the fractional parts of the golden section.
    const noise = board(20, 20, (x, y) => ((20 * y + x) * 0.6180339887498949 * 37.7) % 1);
    const count = (control: "none" | "false-discovery-rate") =>
      localMoran(noise, { permutations: 1999, control }).areas.filter(({ significant }) => significant).length;
    expect(count("none")).toBeLessThan(60);
    expect(count("false-discovery-rate")).toBeLessThanOrEqual(count("none"));
  });

  it("decides by the normal distribution where that is asked for, or nothing is drawn", () => {
    const found = localMoran(eire, none);
    expect(found).toMatchObject({ by: "normal", permutations: 0, seed: null });
    for (const area of found.areas) {
      expect(area.pseudoP).toBeNull();
      expect(area.significant).toBe((area.adjustedP ?? 1) <= 0.05);
    }
    expect(localMoran(eire, { by: "normal", permutations: 9 }).areas.map(({ significant }) => significant)).toEqual(
      found.areas.map(({ significant }) => significant),
    );
  });

  it.each([
    ["level-out-of-range", { level: 0 }],
    ["level-out-of-range", { level: Number.NaN }],
    ["permutations-invalid", { permutations: -1 }],
    ["no-permutations", { permutations: 0, by: "permutation" }],
    ["seed-not-finite", { seed: Number.POSITIVE_INFINITY }],
  ] as const)("refuses with %s", (code, options) => expect(() => localMoran(eire, options)).toThrow(refused(code)));

  const list = fc.array(fc.oneof(fc.integer({ min: -9, max: 9 }), fc.constant(null)), { minLength: 26, maxLength: 26 });
  const filled = (figures: readonly (number | null)[]): Areas => ({
    ...eire,
    values: eire.values.map(({ id }, i) => ({ id, value: figures[i] ?? null })),
  });

  it("gives the same record whatever the order of areas, the same p for the same seed, and no p out of its bounds", () => {
    fc.assert(
      fc.property(
        list,
        fc.constantFrom("row-standardised", "binary"),
        fc.constantFrom("two-sided", "one-sided", "greater"),
        (figures, style, alternative) => {
          const options = { style, alternative, permutations: 99 } as const;
          const found = localMoran(filled(figures), options);
          const other = localMoran(shuffled(filled(figures)), options);
          for (const area of found.areas) expect(byId(other.areas, area.id)).toEqual(area);
          for (const { pseudoP, p, adjustedP } of found.areas)
            for (const one of [pseudoP, p, adjustedP]) if (one !== null) expect(one >= 0 && one <= 1).toBe(true);
          for (const { pseudoP } of found.areas) if (pseudoP !== null) expect(pseudoP).toBeGreaterThanOrEqual(0.01 - 1e-15);
        },
      ),
      { numRuns: 30 },
    );
  });

  it("equal weights are counted as unequal ones are, draw by draw", () => {
    // The same neighbours twice: with equal weights, and with weights that differ by less than any tie.
    const nearly = eire.neighbours.links.map((_, at) => 1 + (at % 3) * Number.EPSILON);
    fc.assert(
      fc.property(list, (figures) => {
        const given = filled(figures);
        const other = { ...given, neighbours: { ...eire.neighbours, weights: nearly } };
        const [equal, unequal] = [given, other].map((input) =>
          localMoran(input, { style: "given", permutations: 199, alternative: "greater" }),
        );
        expect(unequal?.areas.map(({ pseudoP }) => pseudoP)).toEqual(equal?.areas.map(({ pseudoP }) => pseudoP));
      }),
      { numRuns: 30 },
    );
  });
});
