import type { CodebookEntry } from "./codebookEntry.ts";

/** A status of an observation in SDMX, with its place among the others. */
export interface ObservationStatusEntry extends CodebookEntry {
  /** Of several statuses the one with the smaller number is given where only one may be. */
  readonly precedence: number;
  /** Whether it says something of a number that is there, and of one that is missing. */
  readonly withValue: boolean;
  readonly withoutValue: boolean;
}

// Status of an observation, CL_OBS_STATUS. Source: SDMX, cross-domain code list in version 2.2; order and use from the guideline "Possible
// Ways of Implementing the Observation Status Concept", version 2.0 of May 2019; no licence stated; 20 of 20 entries. Czech words are the
// library's own. To refresh: compare with the list at its address; codes are never reused.
// biome-ignore format: a table, one entry a row
export const observationStatuses = [
  { code: "B", cs: "přerušení časové řady", en: "time series break", precedence: 1, withValue: true, withoutValue: true, source: "sdmx-code-lists", validFrom: null, validTo: null },
  { code: "O", cs: "hodnota chybí", en: "missing value", precedence: 2, withValue: false, withoutValue: true, source: "sdmx-code-lists", validFrom: null, validTo: null },
  { code: "M", cs: "hodnota chybí; nemůže existovat", en: "missing value; data cannot exist", precedence: 3, withValue: false, withoutValue: true, source: "sdmx-code-lists", validFrom: null, validTo: null },
  { code: "L", cs: "hodnota chybí; existuje, ale nezjišťovala se", en: "missing value; data exist but were not collected", precedence: 4, withValue: false, withoutValue: true, source: "sdmx-code-lists", validFrom: null, validTo: null },
  { code: "H", cs: "hodnota chybí; svátek nebo víkend", en: "missing value; holiday or weekend", precedence: 5, withValue: false, withoutValue: true, source: "sdmx-code-lists", validFrom: null, validTo: null },
  { code: "Q", cs: "hodnota chybí; utajena", en: "missing value; suppressed", precedence: 6, withValue: false, withoutValue: true, source: "sdmx-code-lists", validFrom: null, validTo: null },
  { code: "J", cs: "výjimka z povinnosti", en: "derogation", precedence: 7, withValue: true, withoutValue: true, source: "sdmx-code-lists", validFrom: null, validTo: null },
  { code: "S", cs: "stávka a jiné zvláštní události", en: "strike and other special events", precedence: 8, withValue: true, withoutValue: true, source: "sdmx-code-lists", validFrom: null, validTo: null },
  { code: "D", cs: "odlišná definice", en: "definition differs", precedence: 9, withValue: true, withoutValue: false, source: "sdmx-code-lists", validFrom: null, validTo: null },
  { code: "K", cs: "zahrnuto v jiné kategorii", en: "data included in another category", precedence: 10, withValue: false, withoutValue: true, source: "sdmx-code-lists", validFrom: null, validTo: null },
  { code: "W", cs: "zahrnuje jinou kategorii", en: "includes data from another category", precedence: 11, withValue: true, withoutValue: false, source: "sdmx-code-lists", validFrom: null, validTo: null },
  { code: "I", cs: "dopočtená hodnota", en: "imputed value", precedence: 12, withValue: true, withoutValue: false, source: "sdmx-code-lists", validFrom: null, validTo: null },
  { code: "F", cs: "předpověď", en: "forecast value", precedence: 13, withValue: true, withoutValue: false, source: "sdmx-code-lists", validFrom: null, validTo: null },
  { code: "E", cs: "odhad", en: "estimated value", precedence: 14, withValue: true, withoutValue: false, source: "sdmx-code-lists", validFrom: null, validTo: null },
  { code: "P", cs: "předběžná hodnota", en: "provisional value", precedence: 15, withValue: true, withoutValue: false, source: "sdmx-code-lists", validFrom: null, validTo: null },
  { code: "N", cs: "nevýznamná hodnota", en: "not significant", precedence: 16, withValue: true, withoutValue: false, source: "sdmx-code-lists", validFrom: null, validTo: null },
  { code: "U", cs: "malá spolehlivost", en: "low reliability", precedence: 17, withValue: true, withoutValue: false, source: "sdmx-code-lists", validFrom: null, validTo: null },
  { code: "V", cs: "neověřená hodnota", en: "unvalidated value", precedence: 18, withValue: true, withoutValue: false, source: "sdmx-code-lists", validFrom: null, validTo: null },
  { code: "G", cs: "experimentální hodnota", en: "experimental value", precedence: 19, withValue: true, withoutValue: false, source: "sdmx-code-lists", validFrom: null, validTo: null },
  { code: "A", cs: "běžná hodnota", en: "normal value", precedence: 20, withValue: true, withoutValue: false, source: "sdmx-code-lists", validFrom: null, validTo: null },
] as const satisfies readonly ObservationStatusEntry[];

/** Status of an observation in SDMX (stav pozorování), `OBS_STATUS`. */
export type ObservationStatus = (typeof observationStatuses)[number]["code"];
