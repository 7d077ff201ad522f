import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CoFinancingOptions, coFinancing } from "../../../src/analyses/compensation/coFinancing.ts";
import type { EntrustedAccount } from "../../../src/analyses/compensation/entrustedAccount.ts";
import { coFinancingShare } from "../../../src/indicators/money/coFinancingShare.ts";
import { completeRevenues } from "../../../src/model/revenues.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const day = "2026-12-31";
const minimum = (value: number | null) => [{ validFrom: "2026-01-01", value, source: "own/rules" as const }];
// Made up: 600 of the state, 50 of the region, 100 of municipalities, 250 of users.
const listed = { "state/kraj": 600, "kraj/kraj": 50, "obec/obec": 100, "user/user": 250 };
const account: EntrustedAccount = {
  service: "1234567",
  entrustment: null,
  eligibleCosts: 1200,
  costCap: null,
  revenues: completeRevenues(listed),
};
const share = (change: Partial<EntrustedAccount> = {}, options: Partial<CoFinancingOptions> = {}) =>
  coFinancing({ ...account, ...change }, { day, ...options });

describe("coFinancing", () => {
  it.each<[string, Partial<CoFinancingOptions>, number]>([
    ["150 of 1 000 of all revenues", {}, 0.15],
    ["150 of 750 of public money", { of: "public-support" }, 0.2],
    ["150 of 1 200 of eligible costs", { of: "eligible-costs" }, 0.125],
    ["municipalities alone", { origins: ["obec"] }, 0.1],
    ["municipalities alone, of public money", { origins: ["obec"], of: "public-support" }, 100 / 750],
  ])("%s", (_, options, expected) => expect(share({}, options).share).toEqual({ low: expected, high: expected }));

  it.each([
    [0.15, "met", 0],
    [0.150001, "breached", 1],
    [0.2, "breached", 50],
    [null, "undecidable", null],
  ])("a least share of %s is %s, %s haléře missing", (value, outcome, shortfall) => {
    expect(share({}, { minimum: minimum(value) })).toMatchObject({ outcome, shortfall });
  });

  it("does not apply without a minimum, or without a whole", () => {
    expect(share()).toMatchObject({ outcome: "not-applicable", minimum: null, shortfall: null });
    expect(share({ revenues: completeRevenues({}) }, { minimum: minimum(0.1) })).toMatchObject({
      outcome: "not-applicable",
      share: { low: null, high: null },
    });
    expect(share({ eligibleCosts: 0 }, { of: "eligible-costs", minimum: minimum(0.1) }).outcome).toBe("not-applicable");
  });

  it("is known within limits while a way of money is not", () => {
    const found = share({ revenues: { ...account.revenues, "user/user": null } }, { minimum: minimum(0.1) });
    expect(found.share).toEqual({ low: 0, high: 0.2 });
    expect(found).toMatchObject({
      outcome: "undecidable",
      shortfall: null,
      missing: [{ service: "1234567", field: "revenues/user/user" }],
    });
    expect(share({ revenues: { ...account.revenues, "user/user": null } }, { minimum: minimum(0.25) }).outcome).toBe("breached");
    expect(share({ revenues: { ...account.revenues, "obec/obec": null } }, { minimum: minimum(0.05) }).outcome).toBe("met");
    expect(share({ revenues: null, eligibleCosts: null }, { of: "eligible-costs", minimum: minimum(0.1) })).toMatchObject({
      share: { low: 0, high: null },
      outcome: "undecidable",
    });
    expect(share({ eligibleCosts: null }, { of: "eligible-costs" }).missing).toEqual([{ service: "1234567", field: "eligibleCosts" }]);
    expect(share({ eligibleCosts: null }).missing).toEqual([]);
  });

  it.each<[string, Partial<CoFinancingOptions>]>([
    ["share-invalid", { minimum: minimum(1.5) }],
    ["share-invalid", { minimum: minimum(Number.NaN) }],
    ["origin-unknown", { origins: ["bank" as "kraj"] }],
    ["day-invalid", { day: "2026", minimum: minimum(0.1) }],
  ])("refuses with %s", (code, options) => expect(() => share({}, options)).toThrow(refused(code)));

  it("law: of all revenues it is the indicator of the catalogue, and its missing money brings it to the minimum of the same whole", () => {
    const amounts = fc.record({ "state/kraj": fc.nat(1e9), "kraj/kraj": fc.nat(1e9), "obec/obec": fc.nat(1e9), "user/user": fc.nat(1e9) });
    fc.assert(
      fc.property(amounts, fc.double({ min: 0, max: 1, noNaN: true }), (some, least) => {
        const revenues = completeRevenues(some);
        const found = coFinancing({ ...account, revenues }, { day, minimum: minimum(least) });
        expect(found.share.low).toBe(coFinancingShare({ revenues }));
        if (found.shortfall === null || found.whole.low === 0) return;
        expect((found.part.low + found.shortfall) / found.whole.low).toBeGreaterThanOrEqual(least - 1e-15);
        expect(found.outcome === "met").toBe(found.shortfall === 0);
      }),
    );
  });
});
