import { qualityStandards } from "../../codebooks/qualityStandards.ts";
import { rangeRefusal } from "../../model/refusal.ts";

import type { CriterionResult } from "./qualityVisit.ts";

/** A criterion as it counts. @internal */
export interface CountedCriterion {
  readonly criterion: string;
  readonly standard: string;
  readonly points: number | null;
  /** At least one point, or said to be met. */
  readonly met: boolean;
  readonly essential: boolean | null;
}

/**
 * Criteria of a visit that were assessed, by number and letter; essential ones by the report, or where it does not say, by the codebook.
 *
 * @throws RangeError `criterion-unknown`, `criterion-twice`, `points-invalid`, `result-contradicts`
 *
 * @internal
 *
 * @example
 * const result = { criterion: "1d", points: 2, met: null, essential: null }
 * countedCriteria("standardsResult", [result]) // => [{ criterion: "1d", standard: "1", points: 2, met: true, essential: false }]
 * countedCriteria("standardsResult", [{ ...result, criterion: "16a" }]) // => throws "criterion-unknown"
 * countedCriteria("standardsResult", [{ ...result, met: false }]) // => throws "result-contradicts"
 */
export function countedCriteria(name: string, results: readonly CriterionResult[]): readonly CountedCriterion[] {
  const seen = new Set<string>();
  const counted = results.flatMap(({ criterion, points, met, essential }): readonly CountedCriterion[] => {
    const standard = /^(\d{1,2})[a-z]$/.exec(criterion)?.[1];
    const entry = qualityStandards.find(({ code }) => code === standard);
    if (entry === undefined)
      throw rangeRefusal("criterion-unknown", `${name} requires a standard of 1 to 15 and a letter, got ${JSON.stringify(criterion)}`);
    if (seen.has(criterion)) throw rangeRefusal("criterion-twice", `${name} requires each criterion once, got ${criterion} twice`);
    seen.add(criterion);
    if (points !== null && ![0, 1, 2, 3].includes(points))
      throw rangeRefusal("points-invalid", `${name} requires 0 to 3 points, got ${points} of ${criterion}`);
    if (points !== null && met !== null && met !== points > 0)
      throw rangeRefusal(
        "result-contradicts",
        `${name} requires 0 points for what is not met and more for what is, got ${points} of ${criterion}`,
      );
    if (points === null && met === null) return [];
    const known: readonly { readonly code: string; readonly essential: boolean }[] = entry.known;
    const listed = known.find(({ code }) => code === criterion)?.essential ?? null;
    return [
      {
        criterion,
        standard: entry.code,
        points: points === null ? null : points + 0,
        met: met ?? (points ?? 0) > 0,
        essential: essential ?? listed,
      },
    ];
  });
  return counted.toSorted((a, b) => Number(a.standard) - Number(b.standard) || (a.criterion < b.criterion ? -1 : 1));
}
