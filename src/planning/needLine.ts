import type { ServiceForm } from "../codebooks/serviceForms.ts";
import type { NeedAnswer } from "../model/need.ts";
import type { RecordKey } from "../model/recordKey.ts";

/** The same need of a target group, from however many records (potřeba cílové skupiny). */
export interface NeedLine {
  /** Target group, type and form, `seniori/pecovatelska-sluzba/terenni`; what is not known is `-`. */
  readonly id: string;
  readonly targetGroup: string | null;
  readonly serviceType: string | null;
  readonly form: ServiceForm | null;
  readonly records: number;
  /** Of them those that say how many people. */
  readonly recordsWithPeople: number;
  /** At least and at most so many people; above `null` while a record does not say. */
  readonly people: { readonly low: number; readonly high: number | null };
  /** Records that say the need cannot wait. */
  readonly acute: number;
  /** Records by what was done with them. */
  readonly answers: Readonly<Record<NeedAnswer | "unknown", number>>;
  /** Measures that answer it; `null` when nobody said which. */
  readonly measures: readonly RecordKey[] | null;
}

/** Needs that were put together elsewhere (souhrn potřeb), as far as they are known; what is left out is not known. */
export type NeedSummary = Pick<NeedLine, "targetGroup" | "serviceType"> & Partial<NeedLine>;
