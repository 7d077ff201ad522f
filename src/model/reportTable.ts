import type { Reason } from "../codebooks/absenceReasons.ts";
import type { CapacityUnit } from "../codebooks/capacityUnits.ts";
import type { FieldUnit } from "../codebooks/fields.ts";
import type { UnitCode } from "../codebooks/units.ts";
import type { Bilingual } from "./bilingual.ts";

/** What a number of a report may be measured in; money is in whole haléře or, as an indicator, in crowns. */
export type ReportUnit = UnitCode | FieldUnit | CapacityUnit;

/**
 * What the cells of a column hold: text, a code that `words` explain, several codes joined by ", ", a number, a day, a period written
 * `from/to` and half-open, ids of sources joined by ", ".
 */
export type ReportKind = "text" | "code" | "codes" | "number" | "day" | "period" | "sources";

/** Column of a report (sloupec). */
export interface ReportColumn extends Bilingual {
  readonly id: string;
  readonly kind: ReportKind;
  /** Of a number, where all rows have the same one. */
  readonly unit: ReportUnit | null;
  /** Column that holds the unit of each row, where units differ by row. */
  readonly unitFrom: string | null;
  /** What codes mean; a code that is not here stands for itself. */
  readonly words: Readonly<Record<string, Bilingual>>;
}

/** A value, or what is certain of it, or why it is not known (buňka). */
export interface ReportCell {
  readonly value: string | number | null;
  /** Why there is no value; `null` where there is one. */
  readonly reason: Reason | null;
  /** Limits of a number that is not known exactly. */
  readonly low: number | null;
  readonly high: number | null;
}

/** A table of a report (tabulka): plain JSON that explains itself, for printing, for a file, for another program. */
export interface ReportTable extends Bilingual {
  readonly id: string;
  readonly columns: readonly ReportColumn[];
  /** A cell for each column. */
  readonly rows: readonly (readonly ReportCell[])[];
}
