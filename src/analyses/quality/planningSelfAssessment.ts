import { type QualityArea, qualityAreas } from "../../codebooks/qualityAreas.ts";
import { selfAssessmentOverall } from "../../indicators/planning/selfAssessmentOverall.ts";
import { type SelfAssessmentShareInput, selfAssessmentShare } from "../../indicators/planning/selfAssessmentShare.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import { rangeRefusal } from "../../model/refusal.ts";

/** A self-assessment of the planning of one office (kolo sebehodnocení). */
export interface SelfAssessmentRound extends SelfAssessmentShareInput {
  /** [year] */
  readonly year: number;
}

/** One area over rounds. */
export interface AreaAssessment extends Bilingual {
  readonly area: QualityArea;
  /** By round; points of the most possible [1] */
  readonly shares: readonly (number | null)[];
  readonly latest: number | null;
  /** Latest less the one before it [1]; `null` where either is unknown. */
  readonly change: number | null;
}

/** Self-assessment of planning over rounds. */
export interface PlanningSelfAssessment {
  readonly kind: "planning-self-assessment";
  readonly method: "planning-self-assessment@1";
  /** In order. */
  readonly years: readonly number[];
  /** All eight, in their order. */
  readonly areas: readonly AreaAssessment[];
  /** By round, over all areas [1]; `null` as soon as one area is unknown. */
  readonly overall: readonly (number | null)[];
  /** Areas of the lowest share in the latest round, among those known. */
  readonly weakest: readonly QualityArea[];
  /** Areas that the latest round does not know. */
  readonly missing: readonly QualityArea[];
}

/**
 * Self-assessment of the planning process in the eight areas of the quality criteria of 2007 (sebehodnocení procesu plánování), over rounds of one office.
 *
 * The names of the areas are known, the wording and number of criteria are not: an office reports its points and the most it could give itself.
 *
 * It does not compare offices: two of them never mean the same by a point.
 *
 * @param rounds - of one office, a year once
 * @returns shares by area and round, the weakest areas, what is missing
 * @throws RangeError `year-twice`, `year-invalid`, `count-negative`, `not-finite`
 *
 * @example
 * const most = { "1": 10, "2": 10, "3": 10, "4": 10, "5": 10, "6": 10, "7": 10, "8": 10 }
 * const rounds = [{ year: 2025, selfAssessment: { ...most, "5": 4 }, selfAssessmentMaximum: most }, { year: 2026, selfAssessment: { "1": 9, "5": 6 }, selfAssessmentMaximum: most }]
 * const found = planningSelfAssessment(rounds);
 * [found.overall, found.weakest, found.missing]; // => [[0.925, null], ["5"], ["2", "3", "4", "6", "7", "8"]]
 * [found.areas[4].cs, found.areas[4].shares] // => ["zapojování", [0.4, 0.6]]
 *
 * @see docs/methods/region.md
 * @category Planning
 */
export function planningSelfAssessment(rounds: readonly SelfAssessmentRound[]): PlanningSelfAssessment {
  const sorted = rounds.toSorted((a, b) => a.year - b.year);
  for (const [at, { year }] of sorted.entries()) {
    if (!(Number.isInteger(year) && year >= 1000 && year <= 9998))
      throw rangeRefusal("year-invalid", `planningSelfAssessment requires years of 1000 to 9998, got ${year}`);
    if (sorted[at - 1]?.year === year)
      throw rangeRefusal("year-twice", `planningSelfAssessment requires each year once, got ${year} twice`);
  }
  const areas = qualityAreas.map(({ code, cs, en }, at): AreaAssessment => {
    const shares = sorted.map((round) => selfAssessmentShare(round, { area: NUMBERS[at] ?? 1 }));
    const [latest, earlier] = [shares.at(-1) ?? null, shares.at(-2) ?? null];
    return { area: code, cs, en, shares, latest, change: latest === null || earlier === null ? null : latest - earlier };
  });
  const known = areas.flatMap(({ latest }) => (latest === null ? [] : [latest]));
  const lowest = Math.min(...known);
  return {
    ...{ kind: "planning-self-assessment", method: "planning-self-assessment@1", years: sorted.map(({ year }) => year), areas },
    overall: sorted.map(selfAssessmentOverall),
    weakest: areas.filter(({ latest }) => latest === lowest).map(({ area }) => area),
    missing: sorted.length === 0 ? [] : areas.filter(({ latest }) => latest === null).map(({ area }) => area),
  };
}

const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8] as const;
