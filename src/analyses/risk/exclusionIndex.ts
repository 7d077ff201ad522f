import type { Reason } from "../../codebooks/absenceReasons.ts";
import { type ExclusionCategoryCode, exclusionIndex2023 } from "../../codebooks/parameters/exclusionIndex2023.ts";
import { isInhabited } from "../../indicators/people/isInhabited.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import type { TerritoryId } from "../../model/territoryId.ts";
import { type ExclusionFigures, type ExclusionPart, exclusionPart, type PointRange } from "./exclusionPart.ts";

const METHOD = "asz-exclusion-index-2023/reconstructed@1";

/** The index of social exclusion of one municipality, with what it is made of. */
export interface ExclusionIndex extends PointRange {
  readonly kind: "exclusion-index";
  /** Same as `municipality`, so that rules can judge the record. */
  readonly id: TerritoryId;
  /** Name of the municipality. */
  readonly cs: string;
  readonly municipality: TerritoryId;
  readonly year: number;
  readonly method: string;
  readonly certainty: "reconstructed";
  /** The published index: a reported figure, and the one that gives the category; `null` when there is none. */
  readonly published: number | null;
  /** Why there is no published index; `null` when there is one or when nothing is known of it. */
  readonly publishedReason: Reason | null;
  /** The published index, else the computed one when all of it is known [points]. */
  readonly value: number | null;
  readonly reason: Reason | null;
  /** Category of the value, or of the whole interval when it lies in one; `null` otherwise. */
  readonly category: ExclusionCategoryCode | null;
  readonly parts: readonly ExclusionPart[];
  /** Points for shares alone, 0 to 10: does not depend on size. */
  readonly shareOnly: PointRange;
}

/**
 * Index of social exclusion (index sociálního vyloučení) of a municipality, 0 to 30, with its parts.
 *
 * Five parts, each with 0 to 2 points for the count, for the share and for the location quotient; the quotient
 * compares with the mean of the regional and the national share.
 *
 * The thresholds are reconstructed from the ministry's workbook of 2023 and are used for that year only. The published
 * index is a reported figure and decides. Where there is none and a figure is unknown (most municipalities have no school
 * of their own), the computed index is an interval. It is an index of a municipality: an ORP has none.
 *
 * @param input.municipality - id of the municipality
 * @param input.cs - its name
 * @param input.year - 2023
 * @param input.figures - its figures
 * @param input.region - figures of its region, ratio of sums
 * @param input.country - figures of the country
 * @param input.published - the published index, if any
 * @param input.publishedReason - why there is none @default nothing is known of it
 * @param input.reasons - by property, why a figure is missing @default "not-known-to-source"
 * @returns the record; nothing of it is `null` without need, and a military area without people is not applicable
 * @throws RangeError `year-not-known`, `not-a-municipality`, `index-out-of-range`, and the refusals of the indicators it uses
 *
 * @example
 * const nobody = { population: { "T/15+": 0, "T/15-64": 0 }, personsInExecution: 0, housingAllowancesPaid: 0, livingAllowancesPaid: 0, jobSeekersOver6Months: 0, earlySchoolLeavers: null, pupilsLeavingSchool: null }
 * exclusionIndex({ municipality: "obec/503941", cs: "Libavá", year: 2023, figures: nobody, region: nobody, country: nobody, published: 0 }).reason // => "not-applicable"
 * exclusionIndex({ municipality: "orp/6201", cs: "Blansko", year: 2023, figures: nobody, region: nobody, country: nobody, published: null }) // => throws "not-a-municipality"
 *
 * @see docs/methods/risk.md
 * @category Risk
 */
export function exclusionIndex(input: {
  readonly municipality: TerritoryId;
  readonly cs: string;
  readonly year: number;
  readonly figures: ExclusionFigures;
  readonly region: ExclusionFigures;
  readonly country: ExclusionFigures;
  readonly published: number | null;
  readonly publishedReason?: Reason | null;
  readonly reasons?: Readonly<Record<string, Reason>>;
}): ExclusionIndex {
  const { municipality, cs, year } = input;
  const published = input.published === null ? null : input.published + 0;
  requireYear(year);
  if (!municipality.startsWith("obec/"))
    throw rangeRefusal("not-a-municipality", `exclusionIndex requires a municipality, got ${municipality}`);
  const { maxPoints } = exclusionIndex2023;
  if (published !== null && !(Number.isInteger(published) && published >= 0 && published <= maxPoints))
    throw rangeRefusal("index-out-of-range", `exclusionIndex requires a published index of 0 to ${maxPoints}, got ${published}`);
  const base = {
    kind: "exclusion-index",
    id: municipality,
    cs,
    municipality,
    year,
    method: METHOD,
    certainty: exclusionIndex2023.certainty,
    publishedReason: published === null ? (input.publishedReason ?? null) : null,
  } as const;
  const parts = leftToOne(
    exclusionIndex2023.indicators.map((indicator) => exclusionPart(indicator, input)),
    published,
  );
  if (!isInhabited(input.figures))
    return {
      ...base,
      published: null,
      value: null,
      reason: "not-applicable",
      category: null,
      parts: [],
      low: 0,
      high: 0,
      shareOnly: { low: 0, high: 0 },
    };
  const low = parts.reduce((points, part) => points + part.low, 0);
  const high = parts.reduce((points, part) => points + part.high, 0);
  const value = published ?? (low === high ? low : null);
  return {
    ...base,
    published,
    value,
    reason: value === null ? (parts.find((part) => part.reason !== null)?.reason ?? "not-known-to-source") : null,
    category: exclusionCategory(value ?? low, value ?? high),
    parts,
    low,
    high,
    shareOnly: shareOnly(parts),
  };
}

/**
 * Share-only sub-index (podílový subindex), 0 to 10: the points that a territory of any size gets for its five shares.
 * For comparing ORPs, which have no index of their own.
 *
 * @param input.year - 2023
 * @param input.figures - figures of the territory, sums over its municipalities
 * @returns points certain and possible
 * @throws RangeError `year-not-known`, and the refusals of the indicators it uses
 *
 * @example
 * const figures = { population: { "T/15+": 1000, "T/15-64": 700 }, personsInExecution: 150, housingAllowancesPaid: 50, livingAllowancesPaid: 10, jobSeekersOver6Months: 7, earlySchoolLeavers: null, pupilsLeavingSchool: null }
 * exclusionShareIndex({ year: 2023, figures }) // => { low: 4, high: 6 }
 *
 * @see docs/methods/risk.md
 * @category Risk
 */
export function exclusionShareIndex(input: { readonly year: number; readonly figures: ExclusionFigures }): PointRange {
  requireYear(input.year);
  const { figures } = input;
  return shareOnly(
    exclusionIndex2023.indicators.map((indicator) => exclusionPart(indicator, { figures, region: figures, country: figures })),
  );
}

/**
 * Category of the index of social exclusion, given only when the whole interval lies in it.
 *
 * @param low - points that are certain
 * @param high - points that are possible
 * @returns code of the category; `null` when the interval reaches over a border
 *
 * @example
 * exclusionCategory(10, 10) // => "8-11"
 * exclusionCategory(10, 16) // => null
 */
export function exclusionCategory(low: number, high: number): ExclusionCategoryCode | null {
  return exclusionIndex2023.categories.find((category) => category.from <= low && high <= category.to)?.code ?? null;
}

function requireYear(year: number): void {
  if (year !== exclusionIndex2023.year)
    throw rangeRefusal(
      "year-not-known",
      `exclusionIndex requires the year ${exclusionIndex2023.year}, for which the thresholds are reconstructed, got ${year}`,
    );
}

const shareOnly = (parts: readonly ExclusionPart[]): PointRange => ({
  low: parts.reduce((points, part) => points + (part.points.share ?? 0), 0),
  high: parts.reduce((points, part) => points + (part.points.share ?? 2), 0),
});

/** With a published index and a single unknown part, what is left of the index is the points of that part. */
function leftToOne(parts: readonly ExclusionPart[], published: number | null): readonly ExclusionPart[] {
  const open = parts.filter((part) => part.low < part.high);
  const left = (published ?? 0) - parts.reduce((points, part) => points + part.low, 0);
  return parts.map((part) => {
    const points = part.low + left;
    return published !== null && open.length === 1 && open[0] === part && points >= part.low && points <= part.high
      ? { ...part, leftByPublished: points }
      : part;
  });
}
