import type { RiskPoint, RiskSeries } from "../../../src/analyses/earlyWarning/riskSeries.ts";
import { onDay, year } from "../../../src/model/period.ts";
import { populations } from "./populations.ts";

/** Counts out of equal denominators, one a year from 2017 on; `null` is a gap. */
export const points = (counts: readonly (number | null)[], denominator = 1000): readonly RiskPoint[] =>
  counts.map((count, i) =>
    count === null
      ? { period: year(2017 + i), value: null, reason: "not-reported" }
      : { period: year(2017 + i), value: count / denominator, reason: null, numerator: count, denominator },
  );

/** A synthetic share of people in debt enforcement. */
export const share = (territory: string, counts: readonly (number | null)[], more: Partial<RiskSeries> = {}): RiskSeries => ({
  ...{ indicator: "execution-share", cs: "podíl osob v exekuci", en: "share in debt enforcement", unit: "1", polarity: "lower-is-better" },
  ...{ territory, points: points(counts), reference: null },
  ...more,
});

const states = (people: readonly number[]): readonly RiskPoint[] =>
  people.map((value, i) => ({ period: onDay(`${2010 + i}-01-01`), value, reason: null }));

/** A fall of the population in the ORPs of Jihomoravský kraj: real figures, compared with the kraj. */
export const depopulation: readonly RiskSeries[] = Object.entries(populations)
  .filter(([id]) => id.startsWith("orp/"))
  .map(([territory, people]) => ({
    ...{ indicator: "persons", cs: "počet obyvatel", en: "population", unit: "persons", polarity: "none", worse: "decreasing", territory },
    ...{ points: states(people), reference: { territory: "kraj/3115", points: states(populations["kraj/3115"] ?? []) } },
  }));

/** The census of 26 March 2011 gave population figures a new base. */
export const census = [{ on: "2011-03-26", cs: "sčítání 2011", en: "census of 2011" }] as const;
