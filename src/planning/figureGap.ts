import type { Reason } from "../codebooks/absenceReasons.ts";
import type { Holder } from "../codebooks/holders.ts";
import type { OfficeTable } from "../codebooks/officeTables.ts";
import type { Bilingual } from "../model/bilingual.ts";

/** A figure that a plan or its file cannot do without (chybějící údaj): one line however often it is missing, and who has it. */
export interface FigureGap extends Bilingual {
  /** Property of a noun, as the codebook of fields names it, or a part of what an office keeps: `networkEntries`, `risks`. */
  readonly figure: string;
  /** Who usually has it; `null` for an office's own field. */
  readonly holder: Holder | null;
  /** Which table brings it. */
  readonly table: OfficeTable | null;
  /** How often it is missing: territories, services × years, needs, measures. */
  readonly count: number;
  /** Why, the most frequent first; the counts add up to `count`. */
  readonly reasons: readonly { readonly reason: Reason; readonly count: number }[];
  /** Parts that wait for it, sorted. */
  readonly sections: readonly string[];
}
