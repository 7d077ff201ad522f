import type { Bilingual } from "../model/bilingual.ts";
import type { ValueKind } from "./valueKind.ts";

/** What a row of an office's table may speak of (druh tabulky). */
export type TableNoun =
  | "service-year"
  | "service-reach"
  | "network-entry"
  | "related-service"
  | "need"
  | "plan-measure"
  | "comment"
  | "confirmed-match"
  | "municipality-year";

/**
 * What a column holds beside plain values: an IČO, a registration number of a service, a municipality by its code or name, a type of service, a
 * list of target groups, a list of texts, one of given words, the key of a record, pseudonymous keys of people, a PSČ, a house number; `kept` is text
 * that stays beside the record and never gets into it.
 */
export type ColumnKind =
  | ValueKind
  | "ico"
  | "service"
  | "municipality"
  | "service-type"
  | "target-groups"
  | "texts"
  | "words"
  | "key"
  | "person-keys"
  | "psc"
  | "house-number"
  | "kept";

/** A word that a column knows: its code, and how people write it. */
export interface ColumnWord {
  readonly code: string;
  readonly cs: readonly string[];
  readonly en: readonly string[];
}

/** One column of an office's table (sloupec). */
export interface TableColumn {
  /** Field of the noun, `clients`, `revenues/state/kraj`. */
  readonly field: string;
  /** Czech titles; the first one stands in the template. Case, diacritics and punctuation do not matter. */
  readonly cs: readonly string[];
  readonly en: readonly string[];
  readonly kind: ColumnKind;
  readonly unit: string | null;
  /** `required`: the table must have it and each row must fill it; `one-of`: at least one of these; `optional`. */
  readonly need: "required" | "one-of" | "optional";
  /** Of the kind `words`. */
  readonly words?: readonly ColumnWord[];
}

/** The columns of a table of one noun, in the order of its template. */
export interface ColumnMap extends Bilingual {
  readonly noun: TableNoun;
  readonly columns: readonly TableColumn[];
}
