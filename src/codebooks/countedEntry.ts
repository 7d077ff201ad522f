import type { CodebookEntry } from "./codebookEntry.ts";

/** Czech forms beside a number: 1 lůžko, 2 lůžka, 5 lůžek, 1,5 lůžka. */
export interface CzechForms {
  /** Beside 1. */
  readonly one: string;
  /** Beside 2, 3 and 4. */
  readonly few: string;
  /** Beside 0 and 5 or more. */
  readonly many: string;
  /** Beside a number with decimals. */
  readonly fraction: string;
}

/** English forms beside a number: 1 bed, 2 beds. */
export interface EnglishForms {
  readonly one: string;
  readonly other: string;
}

/** An entry that is counted: its name has forms that stand beside a number. */
export interface CountedEntry extends CodebookEntry {
  readonly csForms: CzechForms;
  readonly enForms: EnglishForms;
}
