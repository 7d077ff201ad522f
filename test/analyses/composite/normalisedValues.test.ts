import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Normalisation } from "../../../src/analyses/composite/normalisation.ts";
import { normalisedValues } from "../../../src/analyses/composite/normalisedValues.ts";
import { codeOf } from "./plainScheme.ts";

const units = (values: readonly (number | null)[]) => values.map((value, u) => ({ id: `u${u}`, value }));
const turned = { polarity: "lower-is-better" } as const;
const all: readonly Normalisation[] = [
  { kind: "as-given" },
  { kind: "min-max", from: 1, to: 100 },
  { kind: "z-score" },
  { kind: "rank", ties: "mean" },
  { kind: "borda" },
  { kind: "percentile-rank" },
  { kind: "distance-to-best" },
  { kind: "distance-to-reference", reference: { value: 1e6 } },
  { kind: "fraction-of-best" },
  { kind: "goalposts", least: 0, greatest: 15, beyond: "keep" },
];

describe("normalisedValues", () => {
  // Run of COINr 1.1.14 (n_minmax, n_zscore, n_rank, n_borda, n_prank, n_dist2ref, n_dist2max, n_fracmax, n_goalposts) over these ten figures.
  const ten = units([12.5, 3, null, 7, 7, 20, -4, 0.5, 9, 15]);
  it.each<[Normalisation, readonly (number | null)[]]>([
    [{ kind: "min-max", to: 100 }, [68.75, 29.166666666666668, null, 45.83333333333333, 45.83333333333333, 100, 0, 18.75, 54.166666666666664, 79.16666666666666]],
    [{ kind: "min-max", from: 1, to: 100 }, [69.0625, 29.875, null, 46.375, 46.375, 100, 1, 19.5625, 54.625, 79.375]],
    [{ kind: "z-score" }, [0.6359819144279336, -0.643464054597674, null, -0.10474996237636552, -0.10474996237636552, 1.646070837342887, -1.5862137159849639, -0.9801603622359918, 0.1646070837342887, 0.9726782220662514]],
    [{ kind: "percentile-rank" }, [0.75, 0.25, null, 0.375, 0.375, 1, 0, 0.125, 0.625, 0.875]],
    [{ kind: "rank" }, [7, 3, null, 4, 4, 9, 1, 2, 6, 8]],
    [{ kind: "borda" }, [6, 2, null, 3, 3, 8, 0, 1, 5, 7]],
    [{ kind: "distance-to-reference", reference: { unit: "u5" } }, [0.6875, 0.29166666666666663, null, 0.45833333333333337, 0.45833333333333337, 1, 0, 0.1875, 0.5416666666666667, 0.7916666666666666]],
    [{ kind: "distance-to-best" }, [0.6875, 0.29166666666666663, null, 0.45833333333333337, 0.45833333333333337, 1, 0, 0.1875, 0.5416666666666667, 0.7916666666666666]],
    [{ kind: "fraction-of-best" }, [0.625, 0.15, null, 0.35, 0.35, 1, -0.2, 0.025, 0.45, 0.75]],
    [{ kind: "goalposts", least: 0, greatest: 15, to: 100 }, [83.33333333333334, 20, null, 46.666666666666664, 46.666666666666664, 100, 0, 3.3333333333333335, 60, 100]],
  ])("reference: %j as COINr", (normalisation, wanted) => {
    const { values, covered, members, reason } = normalisedValues(ten, normalisation);
    expect({ covered, members, reason }).toEqual({ covered: 9, members: 10, reason: null });
    for (const [u, value] of wanted.entries())
      if (value === null) expect(values[u]).toBeNull();
      else expect(values[u]).toBeCloseTo(value, 12);
  }); // biome-ignore format: a table

  it("reference: goalposts of an indicator of which less is better, as COINr with the direction −1", () => {
    const { values } = normalisedValues(ten, { kind: "goalposts", least: 0, greatest: 15, to: 100 }, turned);
    for (const [u, value] of [
      16.666666666666664,
      80,
      null,
      53.333333333333336,
      53.333333333333336,
      0,
      100,
      96.66666666666667,
      40,
      0,
    ].entries())
      if (value !== null) expect(values[u]).toBeCloseTo(value, 12);
  });

  it("reference: by hand, where less is better", () => {
    const four = units([2, 4, 8, 10]);
    const of = (normalisation: Normalisation) => normalisedValues(four, normalisation, turned).values;
    expect(of({ kind: "min-max" })).toEqual([1, 0.75, 0.25, 0]);
    expect(of({ kind: "rank" })).toEqual([4, 3, 2, 1]);
    expect(of({ kind: "fraction-of-best" })).toEqual([1, 0.5, 0.25, 0.2]);
    // The reference 4 lies 6 from the worst, 10: the unit at 2 is better than it.
    expect(of({ kind: "distance-to-reference", reference: { unit: "u1" } })).toEqual(
      [1 + 1 / 3, 1, 1 / 3, 0].map((x) => expect.closeTo(x, 12)),
    );
    expect(of({ kind: "distance-to-reference", reference: { value: 4 }, beyond: "cut" })[0]).toBe(1);
    expect(normalisedValues(four, { kind: "z-score", divisor: "n" }, turned).basis).toEqual(
      expect.objectContaining({ mean: 6, deviation: expect.closeTo(Math.sqrt(10), 12) }),
    );
  });

  it("boundary: ties get the least, the mean or the greatest of their ranks", () => {
    const of = (ties: "minimum" | "mean" | "maximum") => normalisedValues(units([5, 5, 1, 5]), { kind: "rank", ties }).values;
    expect([of("minimum"), of("mean"), of("maximum")]).toEqual([[2, 2, 1, 2], [3, 3, 1, 3], [4, 4, 1, 4]]); // biome-ignore format: a table
  });

  it("boundary: a figure beyond a goalpost is cut, kept or a reason; logarithms need figures over 0", () => {
    const posts = { kind: "goalposts", least: 10, greatest: 1000 } as const;
    const three = units([10, 100, 10_000]);
    const logarithmic = { ...posts, measure: "logarithmic" } as const;
    expect(normalisedValues(three, logarithmic).values.map((x) => Number(x?.toFixed(12)))).toEqual([0, 0.5, 1]);
    expect(normalisedValues(three, { ...logarithmic, beyond: "keep" }).values[2]).toBeCloseTo(1.5, 12);
    expect(normalisedValues(three, { ...posts, beyond: "refuse" }).reason).toBe("beyond-goalposts");
    expect(normalisedValues(units([10, 0]), logarithmic).reason).toBe("not-positive");
  });

  it.each<[Normalisation, readonly (number | null)[], string]>([
    [{ kind: "min-max" }, [3, 3, null], "no-spread"],
    [{ kind: "min-max" }, [0.1 + 0.2, 0.3], "no-spread"],
    [{ kind: "min-max" }, [], "nothing-known"],
    [{ kind: "z-score" }, [null, null], "nothing-known"],
    [{ kind: "z-score" }, [3, null], "one-known"],
    [{ kind: "z-score" }, [3, 3], "no-spread"],
    [{ kind: "percentile-rank" }, [3], "one-known"],
    [{ kind: "distance-to-best" }, [3, 3], "no-spread"],
    [{ kind: "distance-to-reference", reference: { unit: "u1" } }, [3, null, 5], "reference-unknown"],
    [{ kind: "distance-to-reference", reference: { unit: "u0" } }, [3, 4, 5], "reference-not-better"],
    [{ kind: "fraction-of-best" }, [-3, 0], "best-not-positive"],
  ])("unknown: %j of %j is nothing, because of %s", (normalisation, values, reason) => {
    expect(normalisedValues(units(values), normalisation)).toMatchObject({ reason, values: values.map(() => null) });
  });

  it("unknown: of an indicator of which less is better, a fraction of 0 has no sense", () =>
    expect(normalisedValues(units([0, 3]), { kind: "fraction-of-best" }, turned).reason).toBe("not-positive"));

  it.each<[string, unknown, Normalisation]>([
    ["not-finite", units([Number.NaN]), { kind: "rank" }],
    ["not-finite", units([Number.POSITIVE_INFINITY]), { kind: "rank" }],
    ["number-too-extreme", units([1e200]), { kind: "rank" }],
    ["not-a-number", [{ id: "a", value: "3" }], { kind: "rank" }],
    ["unit-twice", [...units([1]), ...units([2])], { kind: "rank" }],
    ["scale-empty", units([1]), { kind: "goalposts", least: 5, greatest: 5 }],
    ["scale-empty", units([1]), { kind: "goalposts", least: 6, greatest: 5 }],
    ["scale-empty", units([1]), { kind: "min-max", from: 1 }],
    ["scale-empty", units([1]), { kind: "z-score", deviation: 0 }],
    ["goalpost-not-positive", units([1]), { kind: "goalposts", least: 0, greatest: 5, measure: "logarithmic" }],
    ["reference-not-a-unit", units([1]), { kind: "distance-to-reference", reference: { unit: "x" } }],
    ["normalisation-not-known", units([1]), { kind: "wish" } as unknown as Normalisation],
    ["normalisation-not-known", units([1]), { kind: "rank", ties: "first" } as unknown as Normalisation],
  ])("refusal: %s", (code, given, normalisation) => {
    expect(codeOf(() => normalisedValues(given as ReturnType<typeof units>, normalisation))).toBe(code);
  });

  const figures = fc.array(fc.oneof(fc.integer({ min: 1, max: 40 }), fc.constant(null)), { minLength: 2, maxLength: 9 });

  it("law: better figures get no worse scores, the same figures the same; unknown stays unknown", () => {
    fc.assert(
      fc.property(figures, fc.constantFrom(...all), fc.boolean(), (values, normalisation, isTurned) => {
        const found = normalisedValues(units(values), normalisation, isTurned ? turned : {});
        if (found.reason !== null) return;
        for (const [a, x] of values.entries()) {
          expect(found.values[a] === null).toBe(x === null);
          for (const [b, y] of values.entries()) {
            if (x === null || y === null) continue;
            const lead = (found.values[a] as number) - (found.values[b] as number);
            expect(Math.sign((isTurned ? -1 : 1) * (x - y)) * lead).toBeGreaterThanOrEqual(0);
            if (x === y) expect(lead).toBe(0);
          }
        }
      }),
    );
  });

  it("law: methods that look only at the units give the same in any unit of measure, even in crowns by the billion", () => {
    const free = all.filter(({ kind }) => !["as-given", "goalposts", "distance-to-reference"].includes(kind));
    fc.assert(
      fc.property(figures, fc.constantFrom(...free), fc.constantFrom(1e-9, 1e9, 1024), (values, normalisation, size) => {
        const [plain, scaled] = [values, values.map((value) => (value === null ? null : value * size))].map((one) =>
          normalisedValues(units(one), normalisation),
        );
        expect(scaled?.reason).toBe(plain?.reason);
        for (const [u, value] of (plain?.values ?? []).entries())
          if (value === null) expect(scaled?.values[u]).toBeNull();
          else expect(scaled?.values[u]).toBeCloseTo(value, 9);
      }),
    );
  });

  it("law: the order of units does not matter, to the last bit", () => {
    fc.assert(
      fc.property(figures, fc.constantFrom(...all), fc.infiniteStream(fc.nat()), (values, normalisation, keys) => {
        const given = units(values);
        const shuffled = given.map((one) => ({ one, key: keys.next().value })).toSorted((a, b) => a.key - b.key).map(({ one }) => one); // biome-ignore format: one step
        const byId = (list: typeof given) => {
          const { values: scores } = normalisedValues(list, normalisation);
          return Object.fromEntries(list.map(({ id }, u) => [id, scores[u]]));
        };
        expect(byId(shuffled)).toEqual(byId(given));
      }),
    );
  });
});
