import type { SourceId } from "../sources.ts";

/** Two limits of one criterion: `x < a` gives 0 points, `a <= x <= b` gives 1, `x > b` gives 2. */
export interface ExclusionLimits {
  readonly a: number;
  readonly b: number;
}

/** One of the five indicators that the exclusion index is made of. */
export interface ExclusionIndicator {
  readonly id: string;
  readonly cs: string;
  readonly en: string;
  /** Field of a municipality that holds the count; a monthly average is not rounded. */
  readonly countField: string;
  /** Field that holds what the share is taken of. */
  readonly denominatorField: string;
  /** Limits of the count. */
  readonly count: ExclusionLimits;
  /** Limits of the share, as fractions [1]. */
  readonly share: ExclusionLimits;
  /** Limits of the location quotient [1]. */
  readonly quotient: ExclusionLimits;
}

/** A category of the exclusion index, both bounds inside. */
export interface ExclusionCategory {
  readonly code: string;
  readonly cs: string;
  readonly en: string;
  readonly from: number;
  readonly to: number;
}

/** How the exclusion index of one year is counted. */
export interface ExclusionIndexParameters {
  readonly year: number;
  /** `published` by the publisher as a method, or `reconstructed` from its printed results. */
  readonly certainty: "published" | "reconstructed";
  readonly source: SourceId;
  readonly noteCs: string;
  readonly noteEn: string;
  /** What a municipality's share is divided by: the mean of the regional and the national share, each a ratio of sums. */
  readonly quotientReference: "mean-of-region-and-country";
  readonly maxPoints: number;
  readonly indicators: readonly ExclusionIndicator[];
  /** From the best to the worst. */
  readonly categories: readonly ExclusionCategory[];
}

// Limits of the social exclusion index 2023. Source: reconstructed from the printed results of the ASZ/MMR workbook 2023; no licence stated;
// workbook of 23 May 2026; 5 of 5 indicators, 4 of 4 categories. Not valid for any other year.
// To refresh: reconstruct another year from its own workbook and add it beside this one, or replace it by the published method.
// biome-ignore format: a table, one entry a row
export const exclusionIndex2023 = {
  year: 2023,
  certainty: "reconstructed",
  source: "asz-exclusion-index-2023",
  noteCs: "Hranice bodů nejsou vydavatelem zveřejněné; byly zpětně odvozeny ze sešitu za rok 2023 a dávají vydaný index u všech 1\u00a0368 z 1\u00a0368 obcí s úplnými údaji. Pro jiné roky neplatí.",
  noteEn: "The limits are not published; they were reconstructed from the workbook of 2023 and reproduce the published index of all 1\u00a0368 of 1\u00a0368 municipalities with complete records. They hold for no other year.",
  quotientReference: "mean-of-region-and-country",
  maxPoints: 30,
  indicators: [
    { id: "executions", cs: "osoby v exekuci", en: "persons in debt enforcement", countField: "personsInExecution", denominatorField: "population/T/15+", count: { a: 100, b: 200 }, share: { a: 0.12, b: 0.18 }, quotient: { a: 1.8, b: 2.5 } },
    { id: "housing-allowance", cs: "příspěvek na bydlení", en: "housing allowance", countField: "housingAllowancesPaid", denominatorField: "population/T/15+", count: { a: 40, b: 80 }, share: { a: 0.021, b: 0.03 }, quotient: { a: 1.8, b: 2.5 } },
    { id: "living-allowance", cs: "příspěvek na živobytí", en: "living allowance", countField: "livingAllowancesPaid", denominatorField: "population/T/15+", count: { a: 30, b: 60 }, share: { a: 0.009, b: 0.017 }, quotient: { a: 1.8, b: 2.5 } },
    { id: "long-term-job-seekers", cs: "uchazeči o zaměstnání v evidenci déle než 6 měsíců", en: "job seekers registered for over 6 months", countField: "jobSeekersOver6Months", denominatorField: "population/T/15-64", count: { a: 40, b: 80 }, share: { a: 0.014, b: 0.025 }, quotient: { a: 1.8, b: 2.5 } },
    { id: "early-school-leaving", cs: "předčasné odchody ze základní školy", en: "early leaving of primary school", countField: "earlySchoolLeavers", denominatorField: "pupilsLeavingSchool", count: { a: 6, b: 12 }, share: { a: 0.05, b: 0.12 }, quotient: { a: 1.8, b: 2.5 } },
  ],
  categories: [
    { code: "0-1", cs: "0 až 1 bod", en: "0 to 1 point", from: 0, to: 1 },
    { code: "2-7", cs: "2 až 7 bodů", en: "2 to 7 points", from: 2, to: 7 },
    { code: "8-11", cs: "8 až 11 bodů", en: "8 to 11 points", from: 8, to: 11 },
    { code: "12-30", cs: "12 až 30 bodů", en: "12 to 30 points", from: 12, to: 30 },
  ],
} as const satisfies ExclusionIndexParameters;

/** One of the five indicators of the exclusion index (ukazatel indexu). */
export type ExclusionIndicatorId = (typeof exclusionIndex2023.indicators)[number]["id"];

/** Category of the exclusion index (kategorie indexu). */
export type ExclusionCategoryCode = (typeof exclusionIndex2023.categories)[number]["code"];
