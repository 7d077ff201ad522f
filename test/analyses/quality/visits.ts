import type { CriterionResult, QualityVisit } from "../../../src/analyses/quality/qualityVisit.ts";

/** Made-up visits: criteria with points, or met and not met. */

export const scored = (points: Readonly<Record<string, number | null>>, essential: boolean | null = null): readonly CriterionResult[] =>
  Object.entries(points).map(([criterion, one]) => ({ criterion, points: one, met: null, essential }));

export const said = (met: Readonly<Record<string, boolean | null>>, essential: boolean | null = null): readonly CriterionResult[] =>
  Object.entries(met).map(([criterion, one]) => ({ criterion, points: null, met: one, essential }));

export const visit = (day: string, results: readonly CriterionResult[], change: Partial<QualityVisit> = {}): QualityVisit => ({
  ...{ service: "1234567", day, kind: "inspection", results },
  ...change,
});
