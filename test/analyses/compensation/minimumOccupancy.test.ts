import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { minimumOccupancy, type OccupancyMinimum, type OccupancyStep } from "../../../src/analyses/compensation/minimumOccupancy.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
// Limits and consequences are made up: those of the regions were not read.
const step = (below: number, code: string, reduction: number | null = null): OccupancyStep => ({
  below,
  code,
  cs: code,
  en: code,
  reduction,
});
const steps = [step(0.8, "reduction", 0.1), step(0.9, "letter")];
const minima: readonly OccupancyMinimum[] = [
  { type: "domovy-pro-seniory", steps: [{ validFrom: "2026-01-01", value: steps, source: "own/rules-2026" }] },
];
const home = {
  service: "1234567",
  type: "domovy-pro-seniory",
  bedDaysUsed: 8500 as number | null,
  bedDaysAvailable: 10_000 as number | null,
};
const day = "2026-12-31";
const check = (change: Partial<typeof home>, given = minima, on = day) => minimumOccupancy({ ...home, ...change }, given, { day: on });

describe("minimumOccupancy", () => {
  it.each([
    [10_200, "met", null, null],
    [9000, "met", null, null],
    [8999, "breached", "letter", 1],
    [8000, "breached", "letter", 1000],
    [7999, "breached", "reduction", 1001],
    [0, "breached", "reduction", 9000],
  ])("%d of 10 000 bed-days against 0.9 and 0.8: %s, %s, %s missing", (used, outcome, consequence, missing) => {
    const found = check({ bedDaysUsed: used });
    expect([found.outcome, found.consequence?.code ?? null, found.missingBedDays]).toEqual([outcome, consequence, missing]);
    expect(found.minimum).toEqual({ value: 0.9, validFrom: "2026-01-01", source: "own/rules-2026" });
  });

  it.each([
    [{ bedDaysUsed: null }, day, "undecidable", "not-reported"],
    [{ bedDaysAvailable: null }, day, "undecidable", "not-reported"],
    [{ bedDaysAvailable: 0 }, day, "not-applicable", "no-beds"],
    [{ type: "azylove-domy" }, day, "not-applicable", "type-without-minimum"],
    [{}, "2025-12-31", "undecidable", "minimum-not-valid"],
  ] as const)("%j on %s: %s, %s", (change, on, outcome, reason) => {
    expect(check(change, minima, on)).toMatchObject({ outcome, reason, consequence: null, missingBedDays: null });
  });

  it("does not ask for one bed-day more than it takes, where the product is not whole", () => {
    const given = [{ type: home.type, steps: [{ validFrom: "2026-01-01", value: [step(0.55, "letter")], source: "own/a" as const }] }];
    // 0.55 × 5 840 is 3 212 exactly, in binary 3212.0000000000005.
    expect(check({ bedDaysUsed: 3200, bedDaysAvailable: 5840 }, given).missingBedDays).toBe(12);
    expect(check({ bedDaysUsed: 3212, bedDaysAvailable: 5840 }, given).outcome).toBe("met");
  });

  it.each([
    ["type-twice", {}, [...minima, ...minima], day],
    ["day-invalid", {}, minima, "2026"],
    ["count-negative", { bedDaysUsed: -1 }, minima, day],
    ["not-finite", { bedDaysUsed: Number.NaN }, minima, day],
    [
      "step-invalid",
      {},
      [{ type: home.type, steps: [{ validFrom: "2026-01-01", value: [step(90, "letter")], source: "own/a" as const }] }],
      day,
    ],
    [
      "step-invalid",
      {},
      [{ type: home.type, steps: [{ validFrom: "2026-01-01", value: [step(0.9, "x", 2)], source: "own/a" as const }] }],
      day,
    ],
  ] as const)("refuses with %s", (code, change, given, on) => expect(() => check(change, given, on)).toThrow(refused(code)));

  it("law: more bed-days used are never worse, and the missing ones are enough", () => {
    fc.assert(
      fc.property(fc.nat(20_000), fc.integer({ min: 1, max: 20_000 }), (used, available) => {
        const found = check({ bedDaysUsed: used, bedDaysAvailable: available });
        const enough = check({ bedDaysUsed: used + (found.missingBedDays ?? 0), bedDaysAvailable: available });
        expect(enough.outcome).toBe("met");
        if (found.missingBedDays !== null)
          expect(check({ bedDaysUsed: used + found.missingBedDays - 1, bedDaysAvailable: available }).outcome).toBe("breached");
      }),
    );
  });
});
