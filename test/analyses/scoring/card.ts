import type { ScoringCriterion, ScoringIndicator, ScoringLimit } from "../../../src/codebooks/scoringCards.ts";
import type { ScoringCard } from "../../../src/model/scoringCard.ts";

/** A made-up card in the shape of Zlínský kraj: efficiency 30, availability 40, quality 30 points, mark 60, figures of year n − 2. */

export const limit = (
  weight: number | null,
  minimum: number | null,
  maximum: number | null,
  change: Partial<ScoringLimit> = {},
): ScoringLimit => ({
  ...{ type: null, form: null, targetGroup: null, weight, minimum, maximum, steps: [] },
  ...change,
});

export const indicator = (
  code: string,
  polarity: ScoringIndicator["polarity"],
  scale: ScoringIndicator["scale"],
  limits: readonly ScoringLimit[],
): ScoringIndicator => ({ code, cs: `ukazatel ${code}`, en: `indicator ${code}`, indicator: null, unit: null, polarity, scale, limits });

export const criterion = (
  code: string,
  indicators: readonly ScoringIndicator[],
  change: Partial<ScoringCriterion> = {},
): ScoringCriterion => ({
  ...{ code, cs: `kritérium ${code}`, en: `criterion ${code}`, weight: null, maximumWeight: null, complete: true, indicators },
  ...change,
});

export const cost = indicator("cost", "lower-is-better", "linear", [limit(30, 500_000, 700_000)]);
export const occupancy = indicator("occupancy", "higher-is-better", "within", [limit(40, 0.85, null)]);
export const staff = indicator("staff", "higher-is-better", "steps", [
  limit(30, null, null, {
    steps: [
      { limit: 0.3, share: 0.5 },
      { limit: 0.4, share: 1 },
    ],
  }),
]);

export const card: ScoringCard = {
  ...{ code: "own/card", version: 1, cs: "karta", en: "card", source: "own/rules", validFrom: "2020-01-01", validTo: null, yearLag: 2 },
  passMark: [{ validFrom: "2020-01-01", value: 60, source: "own/rules" }],
  belowMark: { code: "hearing", cs: "obhajoba specifik", en: "hearing of specifics" },
  criteria: [criterion("efficiency", [cost], { maximumWeight: 30 }), criterion("availability", [occupancy]), criterion("quality", [staff])],
};

export const home = {
  ...{ service: "1234567", type: "domovy-pro-seniory", form: "pobytova", targetGroup: "seniori", year: 2025 },
  values: { cost: 600_000, occupancy: 0.9, staff: 0.35 } as Readonly<Record<string, number | null>>,
};
