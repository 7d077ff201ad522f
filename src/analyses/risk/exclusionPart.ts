import type { Reason } from "../../codebooks/absenceReasons.ts";
import type { ExclusionIndicator } from "../../codebooks/parameters/exclusionIndex2023.ts";
import { locationQuotient } from "../../indicators/locationQuotient.ts";
import { personsAged } from "../../indicators/people/personsAged.ts";
import { exclusionPoints } from "../../indicators/risk/exclusionPoints.ts";
import { share } from "../../indicators/share.ts";
import { type AgeRange, isAgeRange } from "../../model/ages.ts";
import type { TerritoryYear } from "../../model/territoryYear.ts";

/** The part of a territory's year that the exclusion index reads. */
export type ExclusionFigures = Pick<
  TerritoryYear,
  | "population"
  | "personsInExecution"
  | "housingAllowancesPaid"
  | "livingAllowancesPaid"
  | "jobSeekersOver6Months"
  | "earlySchoolLeavers"
  | "pupilsLeavingSchool"
>;

/** Points that are certain and points that are possible; equal when all is known. */
export interface PointRange {
  readonly low: number;
  readonly high: number;
}

/** One of the five parts of the index: where each point comes from. */
export interface ExclusionPart extends PointRange {
  readonly id: string;
  readonly cs: string;
  readonly en: string;
  readonly count: number | null;
  /** [1] */
  readonly share: number | null;
  /** Mean of the regional and the national share, with which the share is compared [1]. */
  readonly reference: number | null;
  readonly locationQuotient: number | null;
  /** Why some of its points are open; `null` when none is. */
  readonly reason: Reason | null;
  /** Points that the published index leaves for this part, where it is the only unknown one; `null` otherwise. */
  readonly leftByPublished: number | null;
  readonly points: { readonly count: 0 | 1 | 2 | null; readonly share: 0 | 1 | 2 | null; readonly locationQuotient: 0 | 1 | 2 | null };
}

/** A figure by the field that the codebook names: a plain property, or persons of an age range. */
function figure(field: string, figures: ExclusionFigures): number | null {
  const ages = field.replace("population/T/", "");
  if (isAgeRange(ages)) return personsAged(figures, { ages: ages satisfies AgeRange });
  const plain: Readonly<Record<string, unknown>> = figures;
  const value = plain[field];
  return typeof value === "number" ? value + 0 : null;
}

/**
 * One part of the index with its points.
 *
 * @param indicator - limits of the codebook
 * @param input - figures of the territory, of its region and of the country, and by property why figures are missing
 * @returns the part; unknown figures leave its points open
 * @throws RangeError the refusals of the indicators it uses
 *
 * @example
 * const nobody = { population: null, personsInExecution: 150, housingAllowancesPaid: null, livingAllowancesPaid: null, jobSeekersOver6Months: null, earlySchoolLeavers: null, pupilsLeavingSchool: null }
 * const { low, high } = exclusionPart(exclusionIndex2023.indicators[0], { figures: nobody, region: nobody, country: nobody })
 * low // => 1
 * high // => 5
 */
export function exclusionPart(
  indicator: ExclusionIndicator,
  input: {
    readonly figures: ExclusionFigures;
    readonly region: ExclusionFigures;
    readonly country: ExclusionFigures;
    readonly reasons?: Readonly<Record<string, Reason>>;
  },
): ExclusionPart {
  const shareIn = (figures: ExclusionFigures): number | null => {
    const [part, whole] = [figure(indicator.countField, figures), figure(indicator.denominatorField, figures)];
    // The workbook takes nobody of nobody as a share of 0: a school that no pupil left.
    return part === 0 && whole === 0 && indicator.denominatorField === "pupilsLeavingSchool" ? 0 : share({ part, whole });
  };
  const count = figure(indicator.countField, input.figures);
  const here = shareIn(input.figures);
  const region = shareIn(input.region);
  const country = shareIn(input.country);
  const reference = region === null || country === null ? null : (region + country) / 2;
  const quotient = locationQuotient({ share: here, reference });
  const points = {
    count: exclusionPoints({ value: count, limits: indicator.count }),
    share: exclusionPoints({ value: here, limits: indicator.share }),
    locationQuotient: exclusionPoints({ value: quotient, limits: indicator.quotient }),
  };
  const known = Object.values(points);
  const property = indicator.denominatorField.split("/")[0] ?? "";
  const why = input.reasons?.[indicator.countField] ?? input.reasons?.[property] ?? "not-known-to-source";
  return {
    id: indicator.id,
    cs: indicator.cs,
    en: indicator.en,
    count,
    share: here,
    reference,
    locationQuotient: quotient,
    reason: known.includes(null) ? why : null,
    leftByPublished: null,
    points,
    low: known.reduce<number>((total, point) => total + (point ?? 0), 0),
    high: known.reduce<number>((total, point) => total + (point ?? 2), 0),
  };
}
