import type { Reason } from "../codebooks/absenceReasons.ts";
import type { Comment } from "../model/comment.ts";
import type { Day } from "../model/day.ts";
import type { Ico } from "../model/identifiers/ico.ts";
import type { MunicipalityCode } from "../model/identifiers/municipalityCode.ts";
import type { ServiceRegistrationId } from "../model/identifiers/serviceRegistrationId.ts";
import type { Need } from "../model/need.ts";
import type { NetworkEntry } from "../model/networkEntry.ts";
import type { Period } from "../model/period.ts";
import type { PlanMeasureRow } from "../model/planMeasureRow.ts";
import type { RelatedService } from "../model/relatedService.ts";
import type { ServiceReach } from "../model/serviceReach.ts";
import type { ServiceYear } from "../model/serviceYear.ts";
import type { DecodedText } from "./decodeText.ts";
import type { Delimiter } from "./parseDelimited.ts";
import type { Reading, Rejection } from "./reading.ts";
import type { TableNoun } from "./tableColumn.ts";
import type { DecimalMark, WrittenFlag } from "./valueKind.ts";

/** Which service a row speaks of, as the office wrote it (o které službě řádek mluví). */
export interface TableSubject {
  /** `null` when the table names the service only by words: `matchServices` proposes one. */
  readonly service: ServiceRegistrationId | null;
  readonly serviceName: string | null;
  /** Slug of the codebook of service types. */
  readonly serviceType: string | null;
  readonly provider: Ico | null;
  readonly providerName: string | null;
  readonly municipality: MunicipalityCode | null;
  /** `provider` when nothing but a provider is named: such a figure stays with the provider, see `allocate`. */
  readonly level: "service" | "provider";
}

/** A reported year before it is known which service it belongs to. What the table has no column for is `null`. */
export type WrittenServiceYear = Omit<ServiceYear, "service">;

/** That an office's words mean one service (potvrzená služba), and when somebody confirmed it. */
export interface ConfirmedMatch {
  readonly service: ServiceRegistrationId;
  readonly confirmedOn: Day | null;
}

/** Figures of one municipality in one year, as an office wrote them; of columns that the table does not have there are none. */
export interface WrittenMunicipalityYear {
  readonly municipality: MunicipalityCode;
  readonly period: Period;
  /** By the field of `TerritoryYear`. */
  readonly figures: Readonly<Record<string, number | null>>;
}

/** What a row of a table becomes, by what it speaks of. */
export interface TableRecords {
  readonly "service-year": WrittenServiceYear;
  readonly "service-reach": Omit<ServiceReach, "service">;
  readonly "network-entry": Omit<NetworkEntry, "service">;
  readonly "related-service": RelatedService;
  readonly need: Need;
  readonly "plan-measure": PlanMeasureRow;
  readonly comment: Comment;
  readonly "confirmed-match": ConfirmedMatch;
  readonly "municipality-year": WrittenMunicipalityYear;
}

/** One cell of a row, as it was written. */
export interface WrittenCell {
  readonly field: string;
  readonly raw: string;
  readonly reason: Reason | null;
  readonly flags: readonly WrittenFlag[];
}

/** One accepted row of a table. */
export interface TableRow<N extends TableNoun = TableNoun> {
  /** Line of the file, or row of the sheet; the first one is 1. */
  readonly line: number;
  /** `null` where rows do not speak of services. */
  readonly subject: TableSubject | null;
  /** What within its subject the row speaks of: two rows of one subject with one slot contradict each other. */
  readonly slot: string;
  readonly record: TableRecords[N];
  /** Every cell of a known column: what was written, why there is no value. */
  readonly cells: readonly WrittenCell[];
  /** Texts of unknown columns and of notes. They stay in the office: they may name people, no record and no export has them. */
  readonly kept: readonly { readonly title: string; readonly text: string }[];
}

/** An office's table, read. Every row that is not blank is in exactly one of `accepted` and `rejected`. */
export interface TableReading<N extends TableNoun = TableNoun> extends Reading<TableRow<N>> {
  readonly noun: N;
  readonly source: string;
  readonly knownAt: Day;
  /** Cells of accepted rows that could not be read; in the record they are `null`, in the facts `invalid-input`. */
  readonly rejectedCells: readonly Rejection[];
  /** The titles of the table and what they were taken for; `null` is an unknown column. */
  readonly columns: readonly { readonly title: string; readonly field: string | null }[];
  /** What was taken for the decimal mark; `null` when nothing shows it. */
  readonly decimalMark: DecimalMark | null;
  readonly encoding: DecodedText["encoding"] | null;
  readonly delimiter: Delimiter | null;
}
