import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EntrustedAccount } from "../../../src/analyses/compensation/entrustedAccount.ts";
import { type OvercompensationOptions, overcompensation } from "../../../src/analyses/compensation/overcompensation.ts";
import { overcompensations } from "../../../src/analyses/compensation/overcompensations.ts";
import { type RevenueCell, revenueCells } from "../../../src/codebooks/revenueCells.ts";
import { completeRevenues } from "../../../src/model/revenues.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const day = "2026-12-31";
const dated = (value: number | null, validFrom = "2026-01-01") => [{ validFrom, value, source: "own/rules" as const }];
const account: EntrustedAccount = {
  ...{ service: "1234567", entrustment: "P-1", eligibleCosts: 1000, costCap: null },
  // Support 700 over four public ways, own revenue 400: net cost 600, so 100 too much. Made up and computed by hand.
  revenues: completeRevenues({
    "state/kraj": 400,
    "kraj/kraj": 100,
    "obec/obec": 150,
    "eu/state": 50,
    "user/user": 350,
    "insurance/insurance": 50,
  }),
};
const judge = (change: Partial<EntrustedAccount> = {}, options: Partial<OvercompensationOptions> = {}) =>
  overcompensation([{ ...account, ...change }], { day, ...options });
const exact = (amount: number) => ({ low: amount, high: amount });

describe("overcompensation", () => {
  it("over all public sources: 700 of support for a net cost of 600", () => {
    expect(judge()).toMatchObject({
      ...{ support: exact(700), ownRevenue: exact(400), eligibleCosts: exact(1000), netCost: exact(600), overcompensation: exact(100) },
      ...{ shortfall: exact(0), tolerated: exact(0), outcome: "breached", returned: 100, carriedOver: 0, kept: 0, missing: [] },
    });
    expect(judge().sources.filter(({ amount }) => amount !== 0)).toEqual([
      { cell: "state/kraj", amount: 400 },
      { cell: "kraj/kraj", amount: 100 },
      { cell: "obec/obec", amount: 150 },
      { cell: "eu/state", amount: 50 },
    ]);
    expect(judge().sources).toHaveLength(10);
  });

  it.each<[string, Partial<OvercompensationOptions>, object]>([
    ["a tolerance is rounded down to a haléř", { tolerance: dated(1 / 7) }, { outcome: "breached", tolerated: exact(99) }],
    ["a tolerance of 100 is", { tolerance: dated(0.1), toleranceOf: 1000 }, { outcome: "met", returned: 0, carriedOver: 100, kept: 0 }],
    ["kept", { tolerance: dated(0.2), withinTolerance: "kept" }, { outcome: "met", returned: 0, carriedOver: 0, kept: 100 }],
    ["returned all the same", { tolerance: dated(0.2), withinTolerance: "returned" }, { outcome: "met", returned: 100, kept: 0 }],
    ["above: all", { tolerance: dated(0.1) }, { outcome: "breached", tolerated: exact(70), returned: 100, carriedOver: 0 }],
    ["above: excess", { tolerance: dated(0.1), aboveTolerance: "excess" }, { outcome: "breached", returned: 30, carriedOver: 70 }],
    ["carried in", { carriedIn: 25 }, { overcompensation: exact(125), returned: 125 }],
    [
      "a tolerance that does not hold",
      { tolerance: dated(0.5, "2027-01-01") },
      { outcome: "undecidable", tolerated: null, returned: null },
    ],
    ["another list of support", { support: ["state/kraj"] }, { support: exact(400), ownRevenue: exact(700), overcompensation: exact(100) }],
  ])("%s", (_, options, expected) => expect(judge({}, options)).toMatchObject(expected));

  it("costs above the cap are not recognised, an allowed profit is", () => {
    const costCap = { perUnit: dated(24), units: 40 };
    expect(judge({ costCap })).toMatchObject({ eligibleCosts: exact(960), overcompensation: exact(140), returned: 140 });
    expect(judge({ costCap: { ...costCap, units: 50 } })).toMatchObject({ eligibleCosts: exact(1000), returned: 100 });
    expect(judge({ reasonableProfit: 40 })).toMatchObject({ eligibleCosts: exact(1040), returned: 60 });
  });

  it("too little: the shortfall, and nothing to return", () => {
    expect(judge({ eligibleCosts: 1250 })).toMatchObject({
      overcompensation: exact(0),
      shortfall: exact(150),
      outcome: "met",
      returned: 0,
    });
  });

  it("nobody returns more than came", () => {
    const revenues = completeRevenues({ "obec/obec": 30, "user/user": 5000 });
    expect(judge({ revenues })).toMatchObject({ netCost: exact(0), overcompensation: exact(30), returned: 30 });
    expect(judge({ revenues: completeRevenues({ "user/user": 5000 }) })).toMatchObject({ outcome: "not-applicable", returned: 0 });
  });

  it("an unknown way of money is no zero: limits, and what is missing", () => {
    const { "obec/obec": _, ...without } = account.revenues ?? {};
    const found = judge({ revenues: without });
    expect(found).toMatchObject({
      support: { low: 550, high: null },
      overcompensation: { low: 0, high: null },
      outcome: "undecidable",
      returned: null,
    });
    expect(found.missing).toEqual([{ service: "1234567", field: "revenues/obec/obec" }]);
    expect(found.sources.find(({ cell }) => cell === "obec/obec")?.amount).toBeNull();
    // 750 from the state alone are too much already, however much the municipality gave.
    expect(judge({ revenues: { ...without, "state/kraj": 750 } })).toMatchObject({
      overcompensation: { low: 300, high: null },
      outcome: "breached",
      returned: null,
    });
  });

  it("unknown costs: a cap limits them, and so may decide", () => {
    const cap = { perUnit: dated(10), units: 50 };
    expect(judge({ eligibleCosts: null })).toMatchObject({ eligibleCosts: { low: 0, high: null }, outcome: "undecidable" });
    expect(judge({ eligibleCosts: null, costCap: cap })).toMatchObject({ overcompensation: { low: 600, high: 700 }, outcome: "breached" });
    expect(judge({ costCap: { ...cap, units: null } })).toMatchObject({
      eligibleCosts: { low: 0, high: 1000 },
      overcompensation: { low: 100, high: 700 },
    });
    expect(judge({ eligibleCosts: null, costCap: { ...cap, units: null }, revenues: null }, { carriedIn: null }).missing).toHaveLength(16);
  });

  it("one entrustment may cover several services: what one has too much, another may need", () => {
    const second = { ...account, service: "1234560", eligibleCosts: 1150 };
    const both = overcompensation([account, second], { day });
    expect(both).toMatchObject({ services: ["1234560", "1234567"], support: exact(1400), netCost: exact(1350), returned: 50 });
    expect(overcompensation([second, account], { day })).toEqual(both);
  });

  it.each<[string, readonly EntrustedAccount[], Partial<OvercompensationOptions>]>([
    ["accounts-missing", [], {}],
    ["accounts-missing", [{ ...account, entrustment: null }], {}],
    ["entrustments-differ", [account, { ...account, service: "2", entrustment: "P-2" }], {}],
    ["service-twice", [account, account], {}],
    ["amount-not-whole", [{ ...account, eligibleCosts: 0.5 }], {}],
    ["amount-not-whole", [{ ...account, revenues: { "obec/obec": Number.NaN } }], {}],
    ["amount-negative", [{ ...account, revenues: { "obec/obec": -1 } }], {}],
    ["amount-negative", [account], { carriedIn: -1 }],
    ["amount-negative", [{ ...account, reasonableProfit: -1 }], {}],
    ["share-invalid", [account], { tolerance: dated(1.5) }],
    ["share-invalid", [account], { tolerance: dated(Number.NaN) }],
    ["cell-unknown", [account], { support: ["bank/bank" as RevenueCell] }],
    ["day-invalid", [account], { day: "2026", tolerance: dated(0.1) }],
  ])("refuses with %s (%#)", (code, accounts, options) => {
    expect(() => overcompensation(accounts, { day, ...options })).toThrow(refused(code));
  });

  const money = fc.nat(2_000_000_000);
  const revenues = fc.record(Object.fromEntries(revenueCells.map(({ code }) => [code, fc.option(money)]))) as fc.Arbitrary<
    NonNullable<EntrustedAccount["revenues"]>
  >;
  const accounts = fc
    .array(fc.record({ eligibleCosts: fc.option(money), revenues: fc.option(revenues), entrustment: fc.constantFrom("P-1", "P-2") }), {
      minLength: 1,
      maxLength: 5,
    })
    .map((list) => list.map((one, at) => ({ ...account, ...one, service: `${at}` })));

  it("law: never negative, never more than came, and what is returned, carried over and kept is all of it", () => {
    const options = fc.record({
      tolerance: fc.double({ min: 0, max: 1, noNaN: true }).map((value) => dated(value)),
      withinTolerance: fc.constantFrom("carried-over", "kept", "returned"),
      aboveTolerance: fc.constantFrom("all", "excess"),
      carriedIn: fc.option(money),
    } as const);
    fc.assert(
      fc.property(accounts, options, (list, chosen) => {
        const found = overcompensation(
          list.map((one) => ({ ...one, entrustment: "P-1" })),
          { day, ...chosen },
        );
        const { low, high } = found.overcompensation;
        expect(low).toBeGreaterThanOrEqual(0);
        if (high !== null) expect(high).toBeGreaterThanOrEqual(low);
        if (high !== null) expect(high).toBeLessThanOrEqual((found.support.high ?? 0) + (found.carriedIn ?? 0));
        if (found.returned !== null) expect(found.returned + (found.carriedOver ?? 0) + (found.kept ?? 0)).toBe(low);
        if (found.returned !== null) expect([low, low]).toEqual([high, low]);
      }),
    );
  });

  it("law: knowing one figure more keeps the amount within the limits", () => {
    fc.assert(
      fc.property(accounts, money, (list, value) => {
        const one = list.map((each) => ({ ...each, entrustment: "P-1" }));
        const more = one.map((each) => ({
          ...each,
          eligibleCosts: each.eligibleCosts ?? value,
          revenues: completeRevenues(each.revenues ?? {}),
        }));
        const filled = more.map((each) => ({
          ...each,
          revenues: Object.fromEntries(Object.entries(each.revenues).map(([cell, amount]) => [cell, amount ?? value])),
        }));
        const [before, after] = [one, filled].map((each) => overcompensation(each, { day }));
        expect(after?.overcompensation.low).toBe(after?.overcompensation.high);
        expect(before?.overcompensation.low).toBeLessThanOrEqual(after?.overcompensation.low ?? 0);
        if (before?.overcompensation.high != null)
          expect(before.overcompensation.high).toBeGreaterThanOrEqual(after?.overcompensation.low ?? 0);
        if (before?.outcome === "met" || before?.outcome === "breached") expect(after?.outcome).toBe(before.outcome);
      }),
    );
  });

  it("law: the order of services changes nothing", () => {
    fc.assert(
      fc.property(accounts, (list) => {
        expect(overcompensations(list.toReversed(), { day })).toEqual(overcompensations(list, { day }));
      }),
    );
  });
});

describe("overcompensations", () => {
  it("groups accounts, and leaves none out in silence", () => {
    const list = [
      account,
      { ...account, service: "2", entrustment: "P-0" },
      { ...account, service: "4", entrustment: null },
      { ...account, service: "3", entrustment: null },
    ];
    const found = overcompensations(list, { day, carriedIn: { "P-0": 7 }, tolerance: dated(0.1), toleranceOf: { "P-1": 1000 } });
    expect(found.entrustments.map((one) => [one.entrustment, one.overcompensation.low, one.tolerated?.low])).toEqual([
      ["P-0", 107, 70],
      ["P-1", 100, 100],
    ]);
    expect(found.withoutEntrustment).toEqual(["3", "4"]);
    expect(overcompensations([], { day })).toMatchObject({ entrustments: [], withoutEntrustment: [] });
    expect(() => overcompensations(list, { day, carriedIn: { "P-9": 1 } })).toThrow(refused("entrustment-unknown"));
    expect(overcompensations([account], { day, carriedIn: { "P-1": null } }).entrustments[0]?.missing).toEqual([
      { service: "P-1", field: "carriedIn" },
    ]);
  });
});
