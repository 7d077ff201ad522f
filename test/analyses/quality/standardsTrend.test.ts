import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { standardsTrend } from "../../../src/analyses/quality/standardsTrend.ts";
import { said, scored, visit } from "./visits.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });

describe("standardsTrend", () => {
  it("compares on common criteria only, in the order of time", () => {
    const trend = standardsTrend([
      visit("2026-05-01", scored({ "1a": 2, "1b": 0, "2a": 3, "3a": 0 })),
      visit("2022-05-01", scored({ "1a": 0, "1b": 1 })),
      visit("2024-05-01", scored({ "1a": 1, "1b": 2, "2a": 0, "9a": 3 })),
    ]);
    expect(trend.days).toEqual(["2022-05-01", "2024-05-01", "2026-05-01"]);
    // 2022 → 2024: 1a 0 → 1, 1b 1 → 2; 2024 → 2026: 1a 1 → 2, 1b 2 → 0, 2a 0 → 3.
    expect(trend.changes).toEqual([
      {
        from: "2022-05-01",
        to: "2024-05-01",
        common: 2,
        repaired: ["1a"],
        newlyNotMet: [],
        stillNotMet: [],
        pointsChange: 2,
        direction: "better",
      },
      {
        from: "2024-05-01",
        to: "2026-05-01",
        common: 3,
        repaired: ["2a"],
        newlyNotMet: ["1b"],
        stillNotMet: [],
        pointsChange: 2,
        direction: "better",
      },
    ]);
  });

  it("by criteria met where there are no points on both sides", () => {
    const direction = (before: Parameters<typeof said>[0], after: Parameters<typeof said>[0]) =>
      standardsTrend([visit("2024-05-01", said(before)), visit("2026-05-01", said(after))]).changes[0]?.direction;
    expect(direction({ "1a": false, "1b": true }, { "1a": true, "1b": true })).toBe("better");
    expect(direction({ "1a": true }, { "1a": false })).toBe("worse");
    expect(direction({ "1a": true, "1b": false }, { "1a": false, "1b": true })).toBe("same");
    expect(direction({ "1a": true }, { "2a": false })).toBeNull();
    expect(standardsTrend([visit("2024-05-01", scored({ "1a": 0 })), visit("2026-05-01", said({ "1a": true }))]).changes[0]).toMatchObject({
      pointsChange: null,
      direction: "better",
    });
  });

  it("one visit is no trend, and none is nothing", () => {
    expect(standardsTrend([visit("2026-05-01", [])])).toMatchObject({ service: "1234567", visit: "inspection", changes: [] });
    expect(standardsTrend([])).toMatchObject({ service: null, visit: null, days: [], changes: [] });
  });

  it.each([
    ["services-differ", [visit("2026-05-01", []), visit("2025-05-01", [], { service: "2" })]],
    ["kinds-differ", [visit("2026-05-01", []), visit("2025-05-01", [], { kind: "audit" })]],
    ["day-twice", [visit("2026-05-01", []), visit("2026-05-01", [])]],
    ["criterion-unknown", [visit("2026-05-01", scored({ x: 1 }))]],
  ] as const)("refuses with %s", (code, visits) => expect(() => standardsTrend(visits)).toThrow(refused(code)));

  it("law: the way back is the opposite", () => {
    const points = fc.dictionary(fc.constantFrom("1a", "1b", "2a", "5c"), fc.integer({ min: 0, max: 3 }));
    fc.assert(
      fc.property(points, points, (a, b) => {
        const [there] = standardsTrend([visit("2024-01-01", scored(a)), visit("2025-01-01", scored(b))]).changes;
        const [back] = standardsTrend([visit("2024-01-01", scored(b)), visit("2025-01-01", scored(a))]).changes;
        expect(back?.repaired).toEqual(there?.newlyNotMet);
        expect(back?.stillNotMet).toEqual(there?.stillNotMet);
        expect(back?.pointsChange ?? 0).toBe(0 - (there?.pointsChange ?? 0));
      }),
    );
  });
});
