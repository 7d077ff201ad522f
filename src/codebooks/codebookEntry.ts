import type { AnySource } from "./sources.ts";

/** What every entry of every codebook (číselník) carries. */
export interface CodebookEntry {
  /** Official code, or the statutory Czech slug without diacritics; unique within its codebook. */
  readonly code: string;
  readonly cs: string;
  readonly en: string;
  /** Where the entry comes from. */
  readonly source: AnySource;
  /** First day of validity; `null` when not known. */
  readonly validFrom: string | null;
  /** First day after validity; `null` when still valid or not known. */
  readonly validTo: string | null;
}
