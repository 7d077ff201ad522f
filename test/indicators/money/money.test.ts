import fc from "fast-check";
import { moneyOrigins, moneyPayers, revenueCells } from "kpss/codebooks";
import * as k from "kpss/indicators";
import { completeRevenues, type Revenues } from "kpss/model";
import { describe, expect, it } from "vitest";
import { allRevenues, publicRevenues } from "../../../src/indicators/money/revenueSum.ts";
import { testRatios } from "../ratioCases.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });

// A home for seniors of 30 beds, made up: costs 8 500 000 CZK, of them 6 120 000 on personnel. All values by exact fractions.
const cells = {
  "state/state": 0,
  "state/kraj": 300_000_000,
  "state/obec": 20_000_000,
  "kraj/kraj": 40_000_000,
  "kraj/obec": 10_000_000,
  "obec/obec": 90_000_000,
  "obec/kraj": 5_000_000,
  "eu/state": 8_000_000,
  "eu/kraj": 7_000_000,
  "eu/obec": 0,
  "user/user": 340_000_000,
  "insurance/insurance": 20_000_000,
  "other/other": 10_000_000,
} as const satisfies Revenues;
const all = Object.fromEntries(Object.entries(cells).map(([cell, amount]) => [`revenues/${cell}`, amount]));
const home = { ...all, costs: 850_000_000, bedDaysUsed: 10_000, beds: 30, hours: 12_500, contacts: 3400, interventions: 1700, calls: 850 };
const figures = { ...home, fteDirect: 12.5, clients: 40 };

describe("cost, own revenue and net cost per unit", () => {
  const units = [
    ["bed-day", 850, 360, 490],
    ["bed", 283_333.3333333333, 120_000, 163_333.3333333333],
    ["hour", 680, 288, 392],
    ["contact", 2500, 1058.823529411765, 1441.176470588235],
    ["intervention", 5000, 2117.647058823529, 2882.352941176471],
    ["call", 10_000, 4235.294117647059, 5764.705882352941],
    ["direct-fte", 680_000, 288_000, 392_000],
    ["client", 212_500, 90_000, 122_500],
  ] as const;
  testRatios(
    Object.fromEntries(
      units.flatMap(([per, cost, own, net]) => [
        [
          `unitCost per ${per}`,
          { card: k.unitCostIndicator({ per }), act: (year: never) => k.unitCost(year, { per }), figures, value: cost },
        ],
        [
          `ownRevenuePerUnit per ${per}`,
          { card: k.ownRevenuePerUnitIndicator({ per }), act: (year: never) => k.ownRevenuePerUnit(year, { per }), figures, value: own },
        ],
        [
          `netCostPerUnit per ${per}`,
          { card: k.netCostPerUnitIndicator({ per }), act: (year: never) => k.netCostPerUnit(year, { per }), figures, value: net },
        ],
      ]),
    ),
  );

  it("a service without such units is left out, one that does not say how many is missing", () => {
    expect(k.appliesTo(k.unitCostIndicator({ per: "bed-day" }), { costs: 1, bedDaysUsed: 0 })).toBe(false);
    expect(k.appliesTo(k.unitCostIndicator({ per: "bed-day" }), { costs: 1, bedDaysUsed: null })).toBe(true);
  });

  it("refuses a unit that it does not know", () => {
    for (const per of ["year", "__proto__", undefined])
      for (const make of [k.unitCostIndicator, k.ownRevenuePerUnitIndicator, k.netCostPerUnitIndicator])
        expect(() => make({ per: per as "bed" })).toThrow(refused("unit-unknown"));
    expect(() => k.unitCost({ costs: 1 }, { per: "year" as "bed" })).toThrow(refused("unit-unknown"));
  });

  it("net cost is negative where own revenues exceed costs", () => {
    const rich = { costs: 100, revenues: { "user/user": 300, "insurance/insurance": 0 }, beds: 1 };
    expect(k.netCostPerUnit(rich, { per: "bed" })).toBe(-2);
  });
});

testRatios({
  personnelCostShare: {
    card: k.personnelCostShareIndicator,
    act: k.personnelCostShare,
    figures: { wageCosts: 612_000_000, costs: 850_000_000 },
    value: 0.72,
  },
  wageCostPerFte: {
    card: k.wageCostPerFteIndicator,
    act: k.wageCostPerFte,
    figures: { wageCosts: 612_000_000, fteTotal: 10 },
    value: 612_000,
  },
  usualCostRatio: {
    card: k.usualCostRatioIndicator,
    act: k.usualCostRatio,
    figures: { costs: 850_000_000, usualCosts: 800_000_000 },
    value: 1.0625,
  },
  costRecovery: { card: k.costRecoveryIndicator, act: k.costRecovery, figures, value: 0.4 },
  careAllowanceShare: {
    card: k.careAllowanceShareIndicator,
    act: k.careAllowanceShare,
    figures: { ...figures, careAllowancePaid: 119_000_000 },
    value: 0.35,
  },
  // 480 of 850 millions of haléře are public, 145 of the region and municipalities, 95 of municipalities.
  publicFundingShare: { card: k.publicFundingShareIndicator, act: k.publicFundingShare, figures, value: 0.564705882353 },
  coFinancingShare: { card: k.coFinancingShareIndicator, act: k.coFinancingShare, figures, value: 0.170588235294 },
  municipalPublicShare: { card: k.municipalPublicShareIndicator, act: k.municipalPublicShare, figures, value: 0.197916666667 },
  balanceRatio: { card: k.balanceRatioIndicator, act: k.balanceRatio, figures: { ...figures, costs: 1_000_000_000 }, value: -0.15 },
  municipalSpendingPerInhabitant: {
    card: k.municipalSpendingPerInhabitantIndicator,
    act: k.municipalSpendingPerInhabitant,
    figures: { municipalSpending: 800_000_000, "population/T/0+": 20_000 },
    value: 400,
  },
  plannedCostsPerInhabitant: {
    card: k.plannedCostsPerInhabitantIndicator,
    act: k.plannedCostsPerInhabitant,
    figures: { plannedCosts: 9_450_000_000, "population/T/0+": 21_000 },
    value: 4500,
  },
  fundingGapShare: {
    card: k.fundingGapShareIndicator,
    act: k.fundingGapShare,
    figures: { plannedCosts: 9_450_000_000, securedFunding: 8_316_000_000 },
    value: 0.12,
  },
  ...Object.fromEntries(
    (
      [
        ["state", 0.376470588235],
        ["kraj", 0.058823529412],
        ["obec", 0.111764705882],
        ["eu", 0.017647058824],
        ["user", 0.4],
        ["insurance", 0.023529411765],
        ["other", 0.011764705882],
      ] as const
    ).map(([origin, value]) => [
      `revenueShareByOrigin ${origin}`,
      {
        card: k.revenueShareByOriginIndicator({ origin }),
        act: (year: never) => k.revenueShareByOrigin(year, { origin }),
        figures,
        value,
      },
    ]),
  ),
  ...Object.fromEntries(
    (
      [
        ["state", 0.009411764706],
        ["kraj", 0.414117647059],
        ["obec", 0.141176470588],
        ["user", 0.4],
        ["insurance", 0.023529411765],
        ["other", 0.011764705882],
      ] as const
    ).map(([payer, value]) => [
      `revenueShareByPayer ${payer}`,
      { card: k.revenueShareByPayerIndicator({ payer }), act: (year: never) => k.revenueShareByPayer(year, { payer }), figures, value },
    ]),
  ),
});

describe("each crown stands in one cell", () => {
  it("all revenues are the cells of the codebook, public ones those of public budgets", () => {
    expect(allRevenues.map(({ field }) => field)).toEqual(revenueCells.map(({ code }) => `revenues/${code}`));
    const budgets = revenueCells.filter(({ origin }) => ["state", "kraj", "obec", "eu"].includes(origin));
    expect(publicRevenues.map(({ field }) => field)).toEqual(budgets.map(({ code }) => `revenues/${code}`));
  });

  it("shares of all origins add up to one, and so do shares of all payers", () => {
    const amounts = fc.record(Object.fromEntries(revenueCells.map(({ code }) => [code, fc.nat(10 ** 12)])));
    fc.assert(
      fc.property(amounts, (revenues) => {
        fc.pre(Object.values(revenues).some((amount) => amount > 0));
        const origins = moneyOrigins.map(({ code }) => k.revenueShareByOrigin({ revenues }, { origin: code }) ?? Number.NaN);
        const payers = moneyPayers.map(({ code }) => k.revenueShareByPayer({ revenues }, { payer: code }) ?? Number.NaN);
        for (const shares of [origins, payers]) expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      }),
      { numRuns: 50 },
    );
  });

  it("a cell that nobody reported is unknown and not zero: no share of an incomplete whole", () => {
    const { "eu/obec": _, ...twelve } = cells;
    for (const { code } of moneyOrigins) expect(k.revenueShareByOrigin({ revenues: twelve }, { origin: code })).toBeNull();
    expect(k.revenueShareByOrigin({ revenues: completeRevenues(twelve) }, { origin: "eu" })).toBeCloseTo(0.017647058824, 10);
    expect(k.revenueShareByOrigin({ revenues: null }, { origin: "eu" })).toBeNull();
  });

  it("an unknown cell that is not public leaves the municipal share of public money alone", () => {
    const revenues = { ...cells, "other/other": null };
    expect(k.municipalPublicShare({ revenues })).toBeCloseTo(0.197916666667, 10);
    expect(k.publicFundingShare({ revenues })).toBeNull();
  });

  it("the care allowance changes no share: it is a part of the user payments", () => {
    expect([...allRevenues].map(({ field }) => field)).not.toContain("careAllowancePaid");
  });

  it("refuses origins and payers that it does not know", () => {
    for (const code of ["bank", "toString", undefined] as never[]) {
      expect(() => k.revenueShareByOrigin({ revenues: cells }, { origin: code })).toThrow(refused("origin-unknown"));
      expect(() => k.revenueShareByPayer({ revenues: cells }, { payer: code })).toThrow(refused("payer-unknown"));
      expect(() => k.revenueShareByOriginIndicator({ origin: code })).toThrow(refused("origin-unknown"));
      expect(() => k.revenueShareByPayerIndicator({ payer: code })).toThrow(refused("payer-unknown"));
    }
  });
});

describe("fundingGap", () => {
  it.each([
    [9_450_000_000, 8_316_000_000, 11_340_000],
    [100, 300, -2],
    [100, 100, 0],
    [0, 0, 0],
    [null, 100, null],
    [100, null, null],
  ])("planned %s, secured %s haléře: %s CZK", (plannedCosts, securedFunding, gap) =>
    expect(k.fundingGap({ plannedCosts, securedFunding })).toBe(gap),
  );

  it("refuses amounts below zero and without sense", () => {
    expect(() => k.fundingGap({ plannedCosts: -1, securedFunding: 0 })).toThrow(refused("count-negative"));
    expect(() => k.fundingGap({ plannedCosts: 1, securedFunding: -1 })).toThrow(refused("count-negative"));
    expect(() => k.fundingGap({ plannedCosts: Number.NaN, securedFunding: 0 })).toThrow(refused("not-finite"));
  });

  it("of whole crowns is whole crowns, whatever their size", () => {
    const crowns = fc.nat(10 ** 12);
    fc.assert(
      fc.property(crowns, crowns, (planned, secured) => {
        expect(k.fundingGap({ plannedCosts: 100 * planned, securedFunding: 100 * secured })).toBe(planned - secured);
      }),
    );
  });
});

describe("sums and ratios of amounts", () => {
  it.each([
    [[1, 2], 3],
    [[], 0],
    [[1, null], null],
  ])("sumOfCounts(%j) is %s", (values, sum) => expect(k.sumOfCounts(values)).toBe(sum));

  it("balanceOfCounts is exact and unknown with any unknown figure", () => {
    expect(k.balanceOfCounts([1e16, 1], [1e16])).toBe(1);
    expect(k.balanceOfCounts([5], [5])).toBe(0);
    expect(k.balanceOfCounts([null], [1])).toBeNull();
    expect(() => k.balanceOfCounts([1], [-1])).toThrow(refused("count-negative"));
  });

  it("ratioOfCounts has no value over zero and refuses negative counts", () => {
    expect(k.ratioOfCounts(1, 0)).toBeNull();
    expect(k.ratioOfCounts(0, 5)).toBe(0);
    expect(k.ratioOfCounts(null, 5)).toBeNull();
    expect(() => k.ratioOfCounts(1, -5)).toThrow(refused("count-negative"));
    expect(() => k.sumOfCounts([-5])).toThrow(refused("count-negative"));
  });
});
