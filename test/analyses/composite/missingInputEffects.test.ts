import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compositeIndex } from "../../../src/analyses/composite/compositeIndex.ts";
import type { Aggregation, CompositeScheme } from "../../../src/analyses/composite/compositeScheme.ts";
import { missingInputEffects } from "../../../src/analyses/composite/missingInputEffects.ts";
import type { Normalisation } from "../../../src/analyses/composite/normalisation.ts";
import { codeOf, nestedScheme, plainIndicator, plainScheme, plainUnits, type Rows } from "./plainScheme.ts";

const available = { kind: "available-mean", minimumShare: 0 } as const;
const of = (rows: Rows, scheme: CompositeScheme, ranges: Readonly<Record<string, { least: number; greatest: number }>> = {}) =>
  missingInputEffects(plainUnits(rows), scheme, { ranges });
const filled = (rows: Rows, value: (u: number, k: number) => number): Rows => rows.map((row, u) => row.map((x, k) => x ?? value(u, k)));

describe("missingInputEffects", () => {
  // By hand: scores A 5, B ? between 3 and 7, C 6, D 1; the known figures of x1 run from 0 to 8.
  const rows = [[2, 8], [6, null], [8, 4], [2, 0]]; // biome-ignore format: a table

  it("reference: by hand, one unknown figure at both of its ends", () => {
    const found = of(rows, plainScheme([1, 1]));
    expect(found).toMatchObject({ missing: 1, members: 8, ranges: [{ indicator: "x1", least: 0, greatest: 8, from: "observed" }] });
    expect(found.units[1]).toMatchObject({ score: null, rank: null, reason: "input-missing" });
    expect(found.units[1]?.inputs).toEqual([
      {
        indicator: "x1",
        atLeast: { value: 0, score: 3, rank: 3, reason: null },
        atGreatest: { value: 8, score: 7, rank: 1, reason: null },
        ranks: { best: 1, worst: 3, basis: "exact" },
        othersMoved: 2,
      },
    ]);
    expect(found.units[1]?.together).toEqual({ best: 1, worst: 3, basis: "exact", least: 3, greatest: 7 });
    expect(found.units[0]).toMatchObject({ inputs: [], together: { best: 2, worst: 3, least: 5, greatest: 5 } });
  });

  it("reference: by hand, a range that the caller knows, and less is better", () => {
    const scheme = plainScheme([1, 1], {
      indicators: [plainIndicator("x0", "index"), plainIndicator("x1", "index", { polarity: "lower-is-better" })],
      missing: available,
    });
    // Scores: A −3, B 6 for x0 alone, or from 1 to 2 with it, C 2, D 1.
    const found = of(rows, scheme, { x1: { least: 2, greatest: 4 } });
    expect(found.ranges).toEqual([{ indicator: "x1", least: 2, greatest: 4, from: "given" }]);
    expect(found.units[1]).toMatchObject({
      score: 6,
      rank: 1,
      inputs: [{ atLeast: { rank: 1, score: 2 }, atGreatest: { rank: 2, score: 1 } }],
    });
    // As if the unknown were as good as the known: that is more than it can be, and the rank it has now comes from it.
    expect(found.units[1]?.together).toMatchObject({ best: 1, worst: 2, least: 1, greatest: 2 });
  });

  it("boundary: nothing is missing", () =>
    expect(of([[1, 2], [3, 4]], plainScheme([1, 1]))).toMatchObject({ missing: 0, ranges: [], units: [{ inputs: [], together: { best: 2, worst: 2 } }, {}] })); // biome-ignore format: a table

  it("boundary: a step that could not be applied with a figure is told, not left out", () => {
    const found = of([[1, 2], [3, null]], plainScheme([1, 1], { aggregation: { kind: "geometric" } }), { x1: { least: 0, greatest: 5 } }); // biome-ignore format: a table
    expect(found.units[1]?.inputs[0]).toMatchObject({
      atLeast: { value: 0, rank: null, reason: "step-not-applicable" },
      atGreatest: { rank: 1 },
      ranks: null,
    });
    expect(found.units[1]?.inputs[0]?.othersMoved).toBeNull();
    expect(found.units[1]?.together).toBeNull();
  });

  it("unknown: one figure of several keeps a unit without a score", () => {
    const [, b] = of([[1, 2, 3], [4, null, null], [5, 5, 5]], plainScheme([1, 1, 1])).units; // biome-ignore format: a table
    expect(b?.inputs.map(({ ranks, atLeast }) => [ranks, atLeast.reason])).toEqual([[null, "input-missing"], [null, "input-missing"]]); // biome-ignore format: a table
    expect(b?.together).toEqual({ best: 2, worst: 2, basis: "exact", least: 3, greatest: expect.closeTo(14 / 3, 12) });
  });

  it("unknown: where a figure moves the scores of all, ranges are those of the ends", () => {
    const [, b] = of(rows, plainScheme([1, 1], { normalisation: { kind: "z-score" } })).units;
    expect([b?.inputs[0]?.ranks?.basis, b?.together?.basis]).toEqual(["ends", "ends"]);
  });

  it("unknown: with a Copeland group above another one, others may gain by a figure, and a rank beyond both ends is possible", () => {
    const given = [[3, 2, null], [null, 1, null], [3, null, 1], [1, null, 2]]; // biome-ignore format: a table
    const scheme = nestedScheme([1, 2], [1, 2, 1], { aggregation: { kind: "copeland" }, missing: available });
    expect(of(given, scheme).units[2]?.inputs[0]?.ranks).toEqual({ best: 2, worst: 2, basis: "ends" });
    const between = given.map((row, u) => (u === 2 ? [3, 1.5, 1] : row));
    expect(compositeIndex(plainUnits(between), scheme).units[2]?.rank).toBe(3);
  });

  it.each<[string, Rows, Readonly<Record<string, { least: number; greatest: number }>>]>([
    ["id-not-known", rows, { x7: { least: 0, greatest: 1 } }],
    ["range-invalid", rows, { x1: { least: 2, greatest: 1 } }],
    ["not-finite", rows, { x1: { least: Number.NaN, greatest: 1 } }],
    ["range-missing", [[1, null], [2, null]], {}],
    ["step-not-applicable", [[1, -1], [2, null]], {}],
  ])("refusal: %s", (code, given, ranges) => {
    expect(codeOf(() => of(given, plainScheme([1, 1], { aggregation: { kind: code === "step-not-applicable" ? "geometric" : "arithmetic" } }), ranges))).toBe(code);
  }); // biome-ignore format: a table

  const figure = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 9 }) }, { weight: 1, arbitrary: fc.constant(null) });
  const some = fc
    .array(fc.array(figure, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 5 })
    .filter(
      (all) =>
        all.some((row) => row.includes(null)) &&
        [0, 1, 2].every((k) => new Set(all.map((row) => row[k]).filter((x) => x !== null && x !== undefined)).size > 1),
    );
  const normalisations: readonly Normalisation[] = [
    ...[
      { kind: "as-given" } as const,
      { kind: "min-max", from: 1, to: 2 } as const,
      { kind: "rank" } as const,
      { kind: "z-score" } as const,
    ],
  ];
  const aggregations: readonly Aggregation[] = [{ kind: "arithmetic" }, { kind: "geometric" }, { kind: "copeland" }];

  // Computed independently: indices of tables that are filled in at random.
  it("law: what a filled-in table gives lies within the ranks that are called exact; ends are those of the filled table", () => {
    fc.assert(
      fc.property(
        some,
        fc.constantFrom(...normalisations),
        fc.constantFrom(...aggregations),
        fc.infiniteStream(fc.nat({ max: 4 })),
        (all, normalisation, aggregation, parts) => {
          if (normalisation.kind === "z-score" && aggregation.kind === "geometric") return;
          const scheme = nestedScheme([1, 2], [1, 2, 1], { normalisation, aggregation, missing: available });
          const found = of(all, scheme);
          const range = (k: number) => found.ranges.find(({ indicator }) => indicator === `x${k}`) ?? { least: 0, greatest: 0 };
          for (let run = 0; run < 4; run++) {
            const table = filled(
              all,
              (_, k) => range(k).least + ((range(k).greatest - range(k).least) * (parts.next().value as number)) / 4,
            );
            const index = compositeIndex(plainUnits(table), scheme).units;
            for (const [u, { together }] of found.units.entries()) {
              if (together?.basis !== "exact") continue;
              expect(index[u]?.rank).toBeGreaterThanOrEqual(together.best);
              expect(index[u]?.rank).toBeLessThanOrEqual(together.worst);
            }
          }
          for (const [u, { inputs }] of found.units.entries())
            for (const { indicator, atLeast, atGreatest, ranks } of inputs) {
              const k = Number(indicator.slice(1));
              const at = (value: number) =>
                compositeIndex(plainUnits(all.map((row, v) => row.map((x, c) => (v === u && c === k ? value : x)))), scheme).units[u];
              expect([atLeast.rank, atLeast.score]).toEqual([at(atLeast.value)?.rank, at(atLeast.value)?.score]);
              expect(atGreatest.rank).toBe(at(atGreatest.value)?.rank);
              if (ranks?.basis !== "exact") continue;
              const rank = at((atLeast.value + 2 * atGreatest.value) / 3)?.rank;
              expect(rank).toBeGreaterThanOrEqual(ranks.best);
              expect(rank).toBeLessThanOrEqual(ranks.worst);
            }
        },
      ),
      { numRuns: 40 },
    );
  });
});
