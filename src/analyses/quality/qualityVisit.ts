/** What a visit found on one criterion of the quality standards (hodnocení kritéria). */
export interface CriterionResult {
  /** Number of the standard and a letter, `"1a"`. */
  readonly criterion: string;
  /** 0 to 3, where the visit gave points [point]; `null` where it did not. */
  readonly points: number | null;
  /** Where it only said met or not met; `null` where it gave points, or nothing. */
  readonly met: boolean | null;
  /** Whether the criterion is essential (zásadní), as the report says; `null`: it does not say. */
  readonly essential: boolean | null;
}

/**
 * Inspection or audit of the quality standards at one service on one day (inspekce, audit kvality). The region's own survey is another
 * thing, see `controlSurveys`. It names no person: neither inspector nor client.
 */
export interface QualityVisit {
  readonly service: string;
  readonly day: string;
  readonly kind: "inspection" | "audit";
  /** Criteria that were assessed, each once. */
  readonly results: readonly CriterionResult[];
}
