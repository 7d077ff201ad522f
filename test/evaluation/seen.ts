import type { ObservedTerritory } from "../../src/evaluation/observedTerritory.ts";
import type { Observation } from "../../src/model/observation.ts";
import { year } from "../../src/model/period.ts";
import type { TerritoryId } from "../../src/model/territoryId.ts";
import { territoryLevel } from "../../src/model/territoryId.ts";

/** An observation with a value of 2023, or what a test wants of it. */
export const observation = (changes: Partial<Observation> = {}): Observation => ({
  kind: "observation",
  indicator: "execution-share",
  version: 1,
  cs: "podíl osob v exekuci",
  en: "share of persons in execution",
  unit: "1",
  subject: "obec/500001",
  value: 0.05,
  reason: null,
  detail: null,
  low: null,
  high: null,
  numerator: 5,
  denominator: 100,
  numeratorPeriod: year(2023),
  denominatorPeriod: year(2023),
  sources: ["asz-exclusion-index-2023"],
  origin: "reported",
  covered: 1,
  members: 1,
  coveredWeight: null,
  interval: null,
  ...changes,
});

/** Nothing is known of an indicator, for a reason. */
export const unknown = (reason: Observation["reason"], changes: Partial<Observation> = {}): Observation =>
  observation({ value: null, reason, numerator: null, denominator: null, covered: 0, ...changes });

/** A territory that has been seen: observations by indicator, and a territory of comparison by level. */
export function territory(
  id: TerritoryId,
  observations: Readonly<Record<string, Observation>>,
  references: Readonly<Partial<Record<string, ObservedTerritory>>> = {},
): ObservedTerritory {
  return {
    id,
    cs: id,
    level: territoryLevel(id),
    day: "2024-06-30",
    observation: (indicator) => observations[indicator] ?? unknown("not-asked", { indicator }),
    reference: (level) => references[level] ?? null,
  };
}
