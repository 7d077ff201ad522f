import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pooledPeriods } from "../../../src/analyses/trend/pooledPeriods.ts";

const years = (...denominators: readonly (number | null)[]) =>
  denominators.map((denominator, i) => ({ count: denominator === null ? null : i, denominator }));

describe("pooledPeriods", () => {
  // By hand.
  it("puts two and two together, back from the last", () => {
    expect(pooledPeriods(years(60, 50, 60, 40, 70), { minimumDenominator: 100 })).toEqual({
      ...{ method: "pooled-periods@1", minimumDenominator: 100, members: 5, gaps: [], length: 2, dropped: 1, reason: null },
      periods: [
        { from: 1, to: 2, count: 3, denominator: 110 },
        { from: 3, to: 4, count: 7, denominator: 110 },
      ],
    });
  });

  it("leaves alone what is large enough, to the bound itself", () => {
    expect(pooledPeriods(years(100, 100), { minimumDenominator: 100 }).length).toBe(1);
    expect(pooledPeriods(years(100, 99), { minimumDenominator: 100 })).toMatchObject({ length: 2, dropped: 0 });
  });

  it("makes a gap of a pooled period that has one in it", () => {
    const { periods, gaps, length } = pooledPeriods(years(60, 60, null, 60, 60, 60), { minimumDenominator: 100 });
    expect([length, gaps]).toEqual([2, [2]]);
    expect(periods.map(({ denominator }) => denominator)).toEqual([120, null, 120]);
  });

  it("says why it cannot", () => {
    expect(pooledPeriods([], { minimumDenominator: 1 })).toMatchObject({ length: null, periods: [], reason: "nothing-known" });
    expect(pooledPeriods(years(null), { minimumDenominator: 1 }).reason).toBe("nothing-known");
    expect(pooledPeriods(years(2, 3), { minimumDenominator: 6 }).reason).toBe("denominator-too-small");
  });

  it("refuses impossible figures", () => {
    const code = (of: string) => expect.objectContaining({ code: of });
    expect(() => pooledPeriods(years(5), { minimumDenominator: 0 })).toThrow(code("not-positive"));
    expect(() => pooledPeriods(years(-5), { minimumDenominator: 1 })).toThrow(code("denominator-negative"));
    expect(() => pooledPeriods([{ count: 2, denominator: 1 }], { minimumDenominator: 1 })).toThrow(code("count-exceeds-denominator"));
  });

  it("keeps every person of the periods that it covers, and no shorter length would do", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 1, max: 300 }),
        (list, least) => {
          const { periods, length, dropped } = pooledPeriods(
            list.map((denominator) => ({ count: 0, denominator })),
            { minimumDenominator: least },
          );
          const sum = (some: readonly number[]) => some.reduce((total, one) => total + one, 0);
          if (length === null) {
            expect(sum(list)).toBeLessThan(least);
            return;
          }
          expect(sum(periods.map(({ denominator }) => denominator ?? 0))).toBe(sum(list.slice(dropped)));
          expect(periods.every(({ denominator }) => (denominator ?? 0) >= least)).toBe(true);
          for (let shorter = 1; shorter < length; shorter++) {
            const first = list.length % shorter;
            const blocks = Array.from({ length: (list.length - first) / shorter }, (_, i) =>
              sum(list.slice(first + i * shorter, first + (i + 1) * shorter)),
            );
            expect(blocks.some((block) => block < least)).toBe(true);
          }
        },
      ),
      { numRuns: 80 },
    );
  });
});
