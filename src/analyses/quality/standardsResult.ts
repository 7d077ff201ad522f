import { qualityStandards, qualityStandardsTotal } from "../../codebooks/qualityStandards.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import { type CountedCriterion, countedCriteria } from "./countedCriteria.ts";
import { type InspectionVerdict, inspectionVerdict, type VerdictBand } from "./inspectionVerdict.ts";
import type { QualityVisit } from "./qualityVisit.ts";

/** One standard at a visit. */
export interface StandardResult extends Bilingual {
  readonly standard: string;
  /** Criteria assessed, of an unknown number of the standard. */
  readonly assessed: number;
  readonly met: number;
  /** `null` where the visit gave no points to all of them [point] */
  readonly points: number | null;
  /** Three for each assessed criterion [point]; `null` where it gave no points */
  readonly maximum: number | null;
  /** Codes of criteria that were not met. */
  readonly notMet: readonly string[];
}

/** Result of an inspection or audit. */
export interface StandardsResult {
  readonly kind: "standards-result";
  readonly method: "standards-result@1";
  readonly service: string;
  readonly day: string;
  readonly visit: QualityVisit["kind"];
  /** Criteria assessed, of all 48. */
  readonly assessed: number;
  readonly inAll: number;
  readonly met: number;
  readonly points: number | null;
  readonly maximum: number | null;
  /** Essential criteria that were not met, and criteria not met of which nobody says whether they are essential. */
  readonly essentialNotMet: readonly string[];
  readonly perhapsEssential: readonly string[];
  /** Standards with an assessed criterion, in their order. */
  readonly standards: readonly StandardResult[];
  readonly verdict: InspectionVerdict;
}

/** Choices of {@link standardsResult}. */
export interface StandardsResultOptions {
  /** Verdicts and their least shares. @default unknown: no verdict but the failure by an essential criterion */
  readonly bands?: readonly VerdictBand[];
  /** Code of the failure. @default "failed" */
  readonly failed?: string;
}

/**
 * Result of an inspection or audit by standard (výsledek inspekce nebo auditu podle standardů).
 *
 * Fifteen standards, 48 criteria in all, three points at most for each; many reports only say met or not met, and then there are no points.
 * How many criteria a standard has, most essential ones and the bands of the verdict were not read: the report says which criteria are
 * essential, the caller says the bands, and what nobody says stays open.
 *
 * It does not tell how people live there: it tells what was found on one day, on the criteria that were looked at.
 *
 * @param visit - what was found
 * @param options - bands and code of the failure
 * @returns points or criteria met by standard, what was not met, and the verdict of `inspectionVerdict`
 * @throws RangeError `criterion-unknown`, `criterion-twice`, `points-invalid`, `result-contradicts`, `band-invalid`, `band-twice`
 *
 * @example
 * const results = [["1a", 3], ["1b", 2], ["2a", 0]].map(([criterion, points]) => ({ criterion, points, met: null, essential: null }))
 * const found = standardsResult({ service: "1234567", day: "2026-03-17", kind: "inspection", results });
 * [found.points, found.maximum, found.assessed, found.inAll]; // => [5, 9, 3, 48]
 * [found.essentialNotMet, found.verdict.verdict] // => [["2a"], "failed"]
 * found.standards[0] // => { standard: "1", cs: "cíle a způsoby poskytování služeb", en: "aims and ways of providing the service", assessed: 2, met: 2, points: 5, maximum: 6, notMet: [] }
 *
 * @see docs/methods/region.md
 * @category Quality
 */
export function standardsResult(visit: QualityVisit, options: StandardsResultOptions = {}): StandardsResult {
  const criteria = countedCriteria("standardsResult", visit.results);
  const failed = criteria.filter(({ met }) => !met);
  const essentialNotMet = failed.filter(({ essential }) => essential === true).map(({ criterion }) => criterion);
  const perhapsEssential = failed.filter(({ essential }) => essential === null).map(({ criterion }) => criterion);
  const whole = summed(criteria);
  const isKnown = essentialNotMet.length > 0 || perhapsEssential.length === 0;
  const verdict = inspectionVerdict(
    {
      ...{ qualityPoints: whole.points, qualityPointsMaximum: whole.maximum },
      ...{ criteriaMet: criteria.length === 0 ? null : whole.met, criteriaAssessed: criteria.length === 0 ? null : criteria.length },
      essentialCriteriaFailed: isKnown && criteria.length > 0 ? essentialNotMet.length : null,
    },
    options,
  );
  return {
    ...{ kind: "standards-result", method: "standards-result@1", service: visit.service, day: visit.day, visit: visit.kind },
    ...{ inAll: qualityStandardsTotal.criteria, ...whole, essentialNotMet, perhapsEssential },
    standards: qualityStandards.flatMap(({ code, cs, en }): readonly StandardResult[] => {
      const own = criteria.filter(({ standard }) => standard === code);
      const notMet = own.filter(({ met }) => !met).map(({ criterion }) => criterion);
      return own.length === 0 ? [] : [{ standard: code, cs, en, ...summed(own), notMet }];
    }),
    verdict,
  };
}

type Sums = Pick<StandardResult, "assessed" | "met" | "points" | "maximum">;

/** Points only where every criterion has them. */
function summed(criteria: readonly CountedCriterion[]): Sums {
  const hasPoints = criteria.length > 0 && criteria.every(({ points }) => points !== null);
  return {
    assessed: criteria.length,
    met: criteria.filter(({ met }) => met).length,
    points: hasPoints ? criteria.reduce((total, { points }) => total + (points ?? 0), 0) : null,
    maximum: hasPoints ? criteria.length * qualityStandardsTotal.pointsPerCriterion : null,
  };
}
