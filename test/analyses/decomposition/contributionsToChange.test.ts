import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contributionsToChange } from "../../../src/analyses/decomposition/contributionsToChange.ts";
import { exactSum } from "../../../src/model/exactSum.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });

describe("contributionsToChange", () => {
  // Computed by hand: 30 + 12 + 8 = 50 beds before, 35 + 8 + 20 = 63 after (synthetic).
  it("opened 20, closed −12, grew 5 of a change of 13", () => {
    const found = contributionsToChange({ before: { a: 30, b: 12, c: 8 }, after: { a: 35, c: 8, d: 20 } });
    expect(found).toEqual({
      ...{ method: "contributions-to-change@1", before: 50, after: 63, change: 13, opened: 20, closed: -12, grew: 5, shrank: 0 },
      contributions: [
        { key: "d", kind: "opened", before: null, after: 20, change: 20 },
        { key: "b", kind: "closed", before: 12, after: null, change: -12 },
        { key: "a", kind: "grew", before: 30, after: 35, change: 5 },
        { key: "c", kind: "unchanged", before: 8, after: 8, change: 0 },
      ],
      ...{ reason: null, missing: [] },
    });
  });

  it("0 is there and empty, no key is not there", () => {
    const { contributions } = contributionsToChange({ before: { a: 0, c: 4 }, after: { a: 5, b: 0, c: 3 } });
    expect(contributions.map(({ key, kind, change }) => [key, kind, change])).toEqual([
      ["a", "grew", 5],
      ["c", "shrank", -1],
      ["b", "opened", 0],
    ]);
  });

  it("the same amounts stand in the order of their keys", () => {
    const { contributions } = contributionsToChange({ before: { z: 1, b: 4, a: 1 }, after: { z: 3, b: 2, a: 3 } });
    expect(contributions.map(({ key }) => key)).toEqual(["a", "b", "z"]);
  });

  it("nothing before and nothing after", () =>
    expect(contributionsToChange({ before: {}, after: {} })).toMatchObject({
      before: 0,
      after: 0,
      change: 0,
      contributions: [],
      reason: null,
    }));

  it("an unknown figure leaves the sums unknown; what is known is listed", () => {
    const found = contributionsToChange({ before: { a: 30, b: null, c: 8 }, after: { a: 35, b: 3, c: null, d: 1 } });
    expect(found).toMatchObject({
      ...{ before: null, after: null, change: null, opened: null, closed: null, grew: null, shrank: null },
      ...{ reason: "not-known-to-source", missing: ["b", "c"] },
    });
    expect(found.contributions.map(({ key, change }) => [key, change])).toEqual([
      ["a", 5],
      ["d", 1],
    ]);
  });

  it.each([
    ["not-finite", { a: Number.NaN }],
    ["not-finite", { a: Number.NEGATIVE_INFINITY }],
    ["sum-overflow", { a: 1e308, b: 1e308 }],
  ])("refuses with %s %j", (code, before) => expect(() => contributionsToChange({ before, after: {} })).toThrow(refused(code)));

  const members = fc.dictionary(
    fc.constantFrom(..."abcdefghij"),
    fc.oneof(
      fc.integer({ min: 0, max: 500 }),
      fc.integer({ min: 0, max: 5000 }).map((n) => n / 10),
    ),
  );

  it("contributions add up to the change exactly, and so do the kinds", () => {
    fc.assert(
      fc.property(members, members, (before, after) => {
        const found = contributionsToChange({ before, after });
        expect(exactSum(found.contributions.map(({ change }) => change))).toBe(found.change);
        const kinds = [found.opened, found.closed, found.grew, found.shrank].map((part) => part ?? Number.NaN);
        expect(exactSum(kinds)).toBeCloseTo(found.change ?? Number.NaN, 11);
        if ([before, after].every((side) => Object.values(side).every(Number.isInteger))) {
          expect(found.change).toBe((found.after ?? 0) - (found.before ?? 0));
          expect(exactSum(kinds)).toBe(found.change);
        }
        expect(found.change).toBeCloseTo((found.after ?? 0) - (found.before ?? 0), 10);
        for (const { before: was, after: is, change } of found.contributions) expect(change).toBeCloseTo((is ?? 0) - (was ?? 0), 10);
      }),
    );
  });

  it("turned around, what opened has closed", () => {
    fc.assert(
      fc.property(members, members, (before, after) => {
        const [one, other] = [contributionsToChange({ before, after }), contributionsToChange({ before: after, after: before })];
        expect([other.change, other.opened, other.grew]).toEqual([one.change, one.closed, one.shrank].map((part) => -(part ?? 0) + 0));
      }),
    );
  });
});
