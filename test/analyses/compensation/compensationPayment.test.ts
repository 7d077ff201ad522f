import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CompensatedUnits,
  type CompensationRate,
  compensationPayment,
} from "../../../src/analyses/compensation/compensationPayment.ts";
import { compensationPayments } from "../../../src/analyses/compensation/compensationPayments.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
// Rates are made up; the formula is that of Jihočeský kraj: (usual cost − usual own revenue) per unit of capacity × units.
const own = (value: number | null, validFrom = "2027-01-01") => [{ validFrom, value, source: "own/rules-2027" as const }];
const rate: CompensationRate = {
  ...{ id: "bed", cs: "lůžko", en: "bed", unit: "luzka", usualCost: own(62_000_000), usualOwnRevenue: own(36_500_000) },
};
const home: CompensatedUnits = { service: "1234567", units: 42, unit: "luzka" };
const day = "2027-01-01";
const pay = (units: number, given = rate) => compensationPayment({ ...home, units }, given, { day }).amount;

describe("compensationPayment", () => {
  it("42 beds of 620 000 CZK with own revenue of 365 000 CZK: 10 710 000 CZK, computed by hand", () => {
    expect(compensationPayment(home, rate, { day })).toEqual({
      kind: "compensation-payment",
      method: "compensation-payment@1",
      service: "1234567",
      rate: "bed",
      unit: "luzka",
      units: 42,
      day,
      rounding: { to: 1, rule: "half-up" },
      usualCost: { value: 62_000_000, validFrom: "2027-01-01", source: "own/rules-2027" },
      usualOwnRevenue: { value: 36_500_000, validFrom: "2027-01-01", source: "own/rules-2027" },
      perUnit: 25_500_000,
      amount: 1_071_000_000,
      reason: null,
    });
  });

  it("parts of a full-time worker, by the rule that is named", () => {
    const carer = { ...rate, unit: "fte" as const, usualCost: own(78_123_455), usualOwnRevenue: own(1) };
    // 78 123 454 × 2.35 = 183 590 116.9, by hand.
    const of = (rounding: Parameters<typeof compensationPayment>[2]["rounding"] & {}) =>
      compensationPayment({ ...home, units: 2.35, unit: "fte" }, carer, { day, rounding }).amount;
    expect(of({ to: 1, rule: "half-up" })).toBe(183_590_117);
    expect(of({ to: 1, rule: "down" })).toBe(183_590_116);
    expect(of({ to: 100, rule: "up" })).toBe(183_590_200);
    expect(of({ to: 100_000, rule: "half-up" })).toBe(183_600_000);
  });

  it("nothing in the network is a payment of 0, and so is a unit that earns more than it costs", () => {
    expect(pay(0)).toBe(0);
    expect(compensationPayment(home, { ...rate, usualOwnRevenue: own(70_000_000) }, { day })).toMatchObject({ perUnit: 0, amount: 0 });
  });

  it.each([
    [{ ...home, units: null }, rate, day, "units-not-reported"],
    [{ ...home, unit: "fte" }, rate, day, "unit-differs"],
    [home, rate, "2026-12-31", "rate-not-valid"],
    [home, { ...rate, usualCost: [] }, day, "rate-not-valid"],
    [home, { ...rate, usualOwnRevenue: own(null) }, day, "rate-not-valid"],
  ] as const)("says why there is none (%#)", (entry, given, on, reason) => {
    expect(compensationPayment(entry as CompensatedUnits, given, { day: on })).toMatchObject({ amount: null, reason });
  });

  it.each([
    ["day-invalid", home, rate, "2027"],
    ["factor-invalid", { ...home, units: -1 }, rate, day],
    ["factor-invalid", { ...home, units: Number.NaN }, rate, day],
    ["amount-not-whole", home, { ...rate, usualCost: own(0.5) }, day],
    ["amount-negative", home, { ...rate, usualOwnRevenue: own(-1) }, day],
    ["amount-too-large", { ...home, units: 1e12 }, rate, day],
  ] as const)("refuses with %s", (code, entry, given, on) => {
    expect(() => compensationPayment(entry, given, { day: on })).toThrow(refused(code));
  });

  it("law: linear in whole units, and growing in any", () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), fc.double({ min: 0, max: 5000, noNaN: true }), (a, b, part) => {
        expect(pay(a + b)).toBe((pay(a) ?? 0) + (pay(b) ?? 0));
        expect(pay(2 * a)).toBe(2 * (pay(a) ?? 0));
        expect(pay(part + 1) ?? 0).toBeGreaterThanOrEqual(pay(part) ?? 0);
      }),
    );
  });
});

describe("compensationPayments", () => {
  const carers: CompensationRate = { ...rate, id: "carer", unit: "fte", usualCost: own(80_000_000), usualOwnRevenue: own(20_000_000) };
  const entries = [
    { ...home, rate: "bed" },
    { ...home, service: "1234568", units: 2.5, unit: "fte", rate: "carer" },
    { ...home, service: "1234569", units: null, rate: "bed" },
  ] as const;

  it("adds what is known and gives no total as long as something is not", () => {
    const all = compensationPayments(entries, [rate, carers], { day });
    expect([all.known, all.total, all.covered, all.members]).toEqual([1_221_000_000, null, 2, 3]);
    expect(compensationPayments(entries.slice(0, 2), [rate, carers], { day }).total).toBe(1_221_000_000);
    expect(compensationPayments([], [rate], { day })).toMatchObject({ known: 0, total: 0, covered: 0, members: 0 });
  });

  it("one service may have two rates, but not one rate twice", () => {
    expect(compensationPayments([entries[0], { ...entries[1], service: home.service }], [rate, carers], { day }).covered).toBe(2);
    expect(() => compensationPayments([entries[0], entries[0]], [rate], { day })).toThrow(refused("service-twice"));
    expect(() => compensationPayments(entries, [rate, rate], { day })).toThrow(refused("rate-twice"));
    expect(() => compensationPayments(entries, [rate], { day })).toThrow(refused("rate-unknown"));
  });

  it("law: rows of the table give its total, whatever their order", () => {
    const units = fc.array(fc.option(fc.double({ min: 0, max: 200, noNaN: true })), { maxLength: 12 });
    fc.assert(
      fc.property(units, (list) => {
        const rows = list.map((one, at) => ({ ...home, service: `${at}`, units: one, rate: "bed" }));
        const [there, back] = [rows, rows.toReversed()].map((some) => compensationPayments(some, [rate], { day }));
        expect(there?.known).toBe(back?.known);
        expect(there?.payments).toEqual(back?.payments.toReversed());
        expect(there?.known).toBe(there?.payments.reduce((sum, { amount }) => sum + (amount ?? 0), 0));
      }),
    );
  });
});
