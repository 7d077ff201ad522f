import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { averageFte, type EmploymentContract } from "../../../src/analyses/staff/averageFte.ts";
import { year } from "../../../src/model/period.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const contract = (fraction: number | null, from: string, to: string | null = null): EmploymentContract => ({ fraction, from, to });
const of = (contracts: readonly EmploymentContract[], more: Partial<Parameters<typeof averageFte>[1]> = {}) =>
  averageFte({ contracts, agreements: [] }, { period: year(2025), ...more });

describe("averageFte", () => {
  // Σ (fraction × months) / 12, by hand: half a full time from 1 April is 9/12 × 0.5; days by hand as well: 2025 has 365, April to December 275.
  it.each([
    ["a full time all year", [contract(1, "2019-05-01")], 1, 1],
    ["half a full time from 1 April", [contract(0.5, "2025-04-01")], 0.376712328767, 0.375],
    ["a full time until the end of January", [contract(1, "2019-05-01", "2025-02-01")], 0.084931506849, 0.083333333333],
    ["two halves that follow each other", [contract(0.5, "2019-05-01", "2025-07-01"), contract(0.5, "2025-07-01")], 0.5, 0.5],
    ["ten days of January", [contract(1, "2025-01-11", "2025-01-21")], 0.027397260274, 0.02688172043],
    ["nobody", [], 0, 0],
    ["before and after the year", [contract(1, "2019-05-01", "2025-01-01"), contract(1, "2026-01-01")], 0, 0],
    ["a contract of nothing", [contract(0, "2019-05-01")], 0, 0],
  ])("%s: by days and by months", (_, contracts, days, months) => {
    expect(of(contracts).value).toBeCloseTo(days, 10);
    expect(of(contracts, { by: "months" }).value).toBeCloseTo(months, 10);
  });

  it("adds hours under agreements over the hours of a full time", () => {
    const rows = { contracts: [contract(1, "2019-05-01")], agreements: [{ hours: 300 }, { hours: 200 }] };
    expect(averageFte(rows, { period: year(2025), annualHours: 2000 })).toEqual({
      ...{ method: "averageFte@1", period: year(2025), by: "days", annualHours: 2000 },
      ...{ contracts: 1, agreements: 0.25, value: 1.25, reason: null },
    });
  });

  it("a leap year has 366 days", () => {
    expect(of([contract(1, "2024-02-29", "2024-03-01")], { period: year(2024) }).contracts).toBeCloseTo(1 / 366, 12);
  });

  it("one unknown row makes its part unknown, unless it has no time in the period", () => {
    expect(of([contract(null, "2025-04-01"), contract(1, "2019-05-01")])).toMatchObject({
      contracts: null,
      value: null,
      reason: "not-reported",
    });
    expect(of([contract(null, "2019-05-01", "2020-01-01")]).value).toBe(0);
    const agreements = [{ hours: null }];
    expect(averageFte({ contracts: [], agreements }, { period: year(2025), annualHours: 2000 })).toMatchObject({
      ...{ contracts: 0, agreements: null, value: null, reason: "not-reported" },
    });
  });

  it("without the hours of a full time agreements are unknown, unless nobody worked under one", () => {
    const rows = (hours: number) => ({ contracts: [contract(1, "2019-05-01")], agreements: [{ hours }] });
    expect(averageFte(rows(10), { period: year(2025) })).toMatchObject({
      contracts: 1,
      agreements: null,
      value: null,
      reason: "not-asked",
    });
    expect(averageFte(rows(0), { period: year(2025) })).toMatchObject({ agreements: 0, value: 1, reason: null });
  });

  it.each([
    ["fraction-invalid", () => of([contract(-0.5, "2025-04-01")])],
    ["fraction-invalid", () => of([contract(Number.NaN, "2025-04-01")])],
    ["contract-empty", () => of([contract(1, "2025-04-01", "2025-04-01")])],
    ["day-invalid", () => of([contract(1, "1. 4. 2025")])],
    ["hours-invalid", () => averageFte({ contracts: [], agreements: [{ hours: -1 }] }, { period: year(2025) })],
    ["annual-hours-invalid", () => of([], { annualHours: 0 })],
    ["annual-hours-invalid", () => of([], { annualHours: 9000 })],
    ["period-empty", () => of([], { period: { from: "2025-01-01", to: "2025-01-01" } })],
    ["period-not-months", () => of([], { period: { from: "2025-01-15", to: "2026-01-01" }, by: "months" })],
  ])("refuses with %s", (code, act) => expect(act).toThrow(refused(code)));

  const day = fc.integer({ min: 1, max: 364 }).map((number) => new Date(Date.UTC(2025, 0, 1 + number)).toISOString().slice(0, 10));
  it("law: a contract cut in two is the same work; the order of rows changes nothing", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 1, noNaN: true }),
        day,
        fc.constantFrom("days" as const, "months" as const),
        (fraction, cut, by) => {
          const whole = of([contract(fraction, "2020-01-01")], { by }).value ?? Number.NaN;
          const parts = [contract(fraction, "2020-01-01", cut), contract(fraction, cut)];
          expect(of(parts, { by }).value).toBeCloseTo(whole, 12);
          expect(of(parts.toReversed(), { by }).value).toBe(of(parts, { by }).value);
        },
      ),
    );
  });
});
