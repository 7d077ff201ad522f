/** Rules of an office, MADE UP like `syntheticHomes.ts`: a scoring card with its limits, usual costs, a tolerance, least occupancy. No region has these. */
import type {
  CompensationRate,
  Dated,
  OccupancyMinimum,
  OccupancyStep,
  ScoringCard,
  ScoringCriterion,
  ScoringIndicator,
  ScoringLimit,
  UnitCode,
} from "kpss";

const SOURCE = "own/synthetic";
const from2025 = <T>(value: T): readonly Dated<T>[] => [{ validFrom: "2025-01-01", value, source: SOURCE }];

/** Points run in a line from none at the worse limit to all at the better one. */
const line = (
  code: string,
  cs: string,
  en: string,
  polarity: "higher-is-better" | "lower-is-better",
  [weight, minimum, maximum]: readonly [number, number, number],
  [indicator, unit]: readonly [string | null, UnitCode],
): ScoringIndicator => {
  const limit: ScoringLimit = { type: "domovy-pro-seniory", form: "pobytova", targetGroup: null, weight, minimum, maximum, steps: [] };
  return { code, cs, en, indicator, unit, polarity, scale: "linear", limits: [limit] };
};

const criterion = (code: string, cs: string, en: string, weight: number, indicators: readonly ScoringIndicator[]): ScoringCriterion => ({
  ...{ code, cs, en, weight, maximumWeight: code === "efficiency" ? 30 : null, complete: true, indicators },
});

/** In the shape of the card of Zlínský kraj: efficiency at most 30, mark 60, figures of year n − 2, a hearing below the mark. */
export const syntheticCard: ScoringCard = {
  ...{ code: "own/synthetic-2027", version: 1, cs: "smyšlená karta úřadu", en: "made-up card of an office", source: SOURCE },
  ...{ validFrom: "2027-01-01", validTo: null, yearLag: 2 },
  passMark: [{ validFrom: "2027-01-01", value: 60, source: SOURCE }],
  belowMark: { code: "hearing", cs: "obhajoba specifik", en: "hearing of specifics" },
  criteria: [
    criterion("efficiency", "efektivita", "efficiency", 30, [
      line("cost-per-bed", "náklady na lůžko", "cost per bed", "lower-is-better", [15, 580_000, 760_000], ["unit-cost/bed", "CZK-per-bed"]),
      line(
        "cost-per-direct-fte",
        "náklady na úvazek v přímé péči",
        "cost per FTE in direct care",
        "lower-is-better",
        [15, 1_280_000, 1_660_000],
        ["unit-cost/direct-fte", "CZK-per-fte"],
      ),
    ]),
    criterion("availability-and-need", "dostupnost a potřebnost", "availability and need", 40, [
      line("occupancy", "obložnost", "occupancy", "higher-is-better", [20, 0.8, 0.95], ["occupancy-rate", "1"]),
      line(
        "heavy-care",
        "podíl lůžkodnů ve stupni III a IV",
        "share of bed-days of degrees III and IV",
        "higher-is-better",
        [20, 0.4, 0.65],
        [null, "1"],
      ),
    ]),
    criterion("conditions-of-quality", "předpoklady kvality", "conditions of quality", 30, [
      line(
        "beds-per-direct-fte",
        "lůžka na úvazek v přímé péči",
        "beds per FTE in direct care",
        "lower-is-better",
        [15, 1.9, 2.8],
        ["beds-per-direct-fte", "per-fte"],
      ),
      line(
        "direct-share",
        "podíl přímé péče na úvazcích",
        "share of direct care in staff",
        "higher-is-better",
        [15, 0.58, 0.7],
        ["direct-care-fte-share", "1"],
      ),
    ]),
  ],
};

const rate = (id: string, cs: string, en: string, cost: number, own: number): CompensationRate => ({
  ...{ id, cs, en, unit: "luzka", usualCost: from2025(cost * 100), usualOwnRevenue: from2025(own * 100) },
});

/** Usual cost and usual own revenue of a bed a year, by target group. */
export const syntheticRates: readonly CompensationRate[] = [
  rate("seniori", "lůžko domova pro seniory", "bed of a home for seniors", 640_000, 425_000),
  rate("osoby-zijici-s-demenci", "lůžko pro osobu s demencí", "bed for a person with dementia", 700_000, 430_000),
];

export const syntheticTolerance: readonly Dated<number>[] = from2025(0.05);

const steps: readonly OccupancyStep[] = [
  { below: 0.85, code: "letter", cs: "vytýkací dopis", en: "a letter of notice", reduction: null },
  { below: 0.8, code: "reduction", cs: "krácení podpory", en: "support reduced", reduction: 0.1 },
];

export const syntheticMinima: readonly OccupancyMinimum[] = [{ type: "domovy-pro-seniory", steps: from2025(steps) }];
