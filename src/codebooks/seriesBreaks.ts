import type { CodebookEntry } from "./codebookEntry.ts";

/** A day from which a series is not comparable with its past (přerušení řady). */
export interface SeriesBreakEntry extends CodebookEntry {
  /** Properties of a noun concerned, `population`. */
  readonly fields: readonly string[];
  /** First day of the new series. */
  readonly on: string;
  /** `false` where only the year is certain. */
  readonly dayCertain: boolean;
}

// Breaks in series. Source: the library's own list; licence MIT; nothing retrieved; 1 entry, extensible. That the census of 2021 gave
// population figures a new base is general knowledge of the field; its exact day in the series was not read, so only the year is certain.
// To refresh: add a row for every census, reform of a benefit or change of method that a publisher announces.
export const seriesBreaks = [
  {
    code: "census-2021",
    cs: "sčítání 2021: počty obyvatel mají novou základnu",
    en: "census of 2021: population figures have a new base",
    fields: ["population", "midYearPopulation"],
    on: "2021-01-01",
    dayCertain: false,
    source: "kpss",
    validFrom: null,
    validTo: null,
  },
] as const satisfies readonly SeriesBreakEntry[];
