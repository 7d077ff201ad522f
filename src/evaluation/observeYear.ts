import { facilityKinds } from "../codebooks/facilityKinds.ts";
import { facilitiesIndicator } from "../indicators/capacity/facilities.ts";
import { facilitiesListedIndicator } from "../indicators/capacity/facilitiesListed.ts";
import { facilityRateIndicator } from "../indicators/capacity/facilityRate.ts";
import type { Indicator } from "../indicators/indicator.ts";
import { ageingIndexIndicator } from "../indicators/people/ageingIndex.ts";
import { economicBurdenIndicator } from "../indicators/people/economicBurden.ts";
import { meanAgeIndicator } from "../indicators/people/meanAge.ts";
import { personsIndicator } from "../indicators/people/personsAged.ts";
import { seniorDependencyRatioIndicator } from "../indicators/people/seniorDependencyRatio.ts";
import { shareAgedIndicator } from "../indicators/people/shareAged.ts";
import { supportRatioIndicator } from "../indicators/people/supportRatio.ts";
import { youthDependencyRatioIndicator } from "../indicators/people/youthDependencyRatio.ts";
import { earlySchoolLeavingShareIndicator } from "../indicators/risk/earlySchoolLeavingShare.ts";
import { executionShareIndicator } from "../indicators/risk/executionShare.ts";
import { housingAllowanceShareIndicator } from "../indicators/risk/housingAllowanceShare.ts";
import { livingAllowanceShareIndicator } from "../indicators/risk/livingAllowanceShare.ts";
import { longTermJobSeekerShareIndicator } from "../indicators/risk/longTermJobSeekerShare.ts";
import { publishedExclusionIndexIndicator } from "../indicators/risk/publishedExclusionIndex.ts";
import type { Day } from "../model/day.ts";
import type { AbsentRow, Fact, SeriesBreak } from "../model/fact.ts";
import type { FactBook } from "../model/factBook.ts";
import { factsAsOf } from "../model/factsAsOf.ts";
import { year as calendarYear, type Period } from "../model/period.ts";
import type { TerritoryState } from "../model/territoryGraph.ts";
import type { ObservationTable } from "./observationTable.ts";
import { observe } from "./observe.ts";

/** Observations and figures of a year, made once and asked for many territories, see {@link observeYear}. */
export interface ObservedYear {
  readonly day: Day;
  readonly year: number;
  readonly territories: TerritoryState;
  /** Facts of the age structure, and facts of the year. */
  readonly peopleBook: FactBook;
  readonly yearBook: FactBook;
  /** Age structure, facilities and risks. */
  readonly tables: readonly ObservationTable[];
}

/** Indicators of the age structure in the yearly picture (věková struktura). */
export const peopleIndicators: readonly Indicator[] = [
  personsIndicator,
  shareAgedIndicator({ ages: "0-14" }),
  shareAgedIndicator({ ages: "15-64" }),
  shareAgedIndicator({ ages: "65+" }),
  shareAgedIndicator({ ages: "80+" }),
  meanAgeIndicator,
  ageingIndexIndicator,
  youthDependencyRatioIndicator,
  seniorDependencyRatioIndicator,
  economicBurdenIndicator,
  supportRatioIndicator,
];

/** Indicators of social risks in the yearly picture (sociální rizika). */
export const riskIndicators: readonly Indicator[] = [
  executionShareIndicator,
  housingAllowanceShareIndicator,
  livingAllowanceShareIndicator,
  longTermJobSeekerShareIndicator,
  earlySchoolLeavingShareIndicator,
  publishedExclusionIndexIndicator,
];

/** Indicators of facilities in the yearly picture (zařízení). */
export const facilityIndicators: readonly Indicator[] = [
  facilitiesListedIndicator,
  ...facilityKinds.flatMap((kind) => [facilitiesIndicator(kind), facilityRateIndicator({ kind, ages: "15+" })]),
];

/**
 * Observe all indicators of the yearly picture (pozorování za rok) for municipalities, ORPs, regions and the country.
 *
 * @param input.facts - reported figures
 * @param input.absentRows - what a missing row of each source means
 * @param input.breaks - breaks in the series @default []
 * @param input.territories - territories on a day
 * @param input.day - the day as of which is judged
 * @param input.people - period of the age structure
 * @param input.year - year of the risks and facilities [year]
 * @returns the observed year
 * @throws RangeError as `factsAsOf` and `observe`
 *
 * @example
 * const empty = { facts: [], absentRows: [], territories: territoriesOn([], "2024-06-30"), day: "2024-06-30", people: onDay("2020-12-31"), year: 2023 }
 * observeYear(empty).tables.map((table) => table.subjects.length) // => [0, 0]
 */
export function observeYear(input: {
  readonly facts: readonly Fact[];
  readonly absentRows: readonly AbsentRow[];
  readonly breaks?: readonly SeriesBreak[];
  readonly territories: TerritoryState;
  readonly day: Day;
  readonly people: Period;
  readonly year: number;
}): ObservedYear {
  const { facts, absentRows, breaks = [], territories, day, people, year } = input;
  const peopleBook = factsAsOf(facts, day, { period: people, absentRows });
  const yearBook = factsAsOf(facts, day, { period: calendarYear(year), absentRows });
  const subjects = [...territories.nodes.keys()].filter((id) => /^(obec|orp|kraj)\/|^cr$/.test(id));
  const options = { territories, breaks };
  return {
    day,
    year,
    territories,
    peopleBook,
    yearBook,
    tables: [
      observe(peopleIndicators, peopleBook, subjects, options),
      observe([...riskIndicators, ...facilityIndicators], yearBook, subjects, options),
    ],
  };
}
