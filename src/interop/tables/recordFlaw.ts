import { commentSchema } from "../../model/comment.schema.ts";
import { needSchema } from "../../model/need.schema.ts";
import { networkEntrySchema } from "../../model/networkEntry.schema.ts";
import { planMeasureRowSchema } from "../../model/planMeasureRow.schema.ts";
import { relatedServiceSchema } from "../../model/relatedService.schema.ts";
import { serviceReachSchema } from "../../model/serviceReach.schema.ts";
import { serviceYearSchema } from "../../model/serviceYear.schema.ts";
import type { TableNoun } from "../tableColumn.ts";
import type { TableRecords } from "../tableRow.ts";
import type { MadeRecord } from "./recordOf.ts";

interface Schema {
  readonly safeParse: (value: unknown) => {
    readonly success: boolean;
    readonly error?: { readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[] } | undefined;
  };
}

const schemas: Readonly<Record<TableNoun, readonly Schema[]>> = {
  "service-year": [serviceYearSchema],
  "service-reach": [serviceReachSchema],
  "network-entry": [networkEntrySchema],
  "related-service": [relatedServiceSchema],
  need: [needSchema],
  "plan-measure": [planMeasureRowSchema],
  comment: [commentSchema],
  "confirmed-match": [],
  "municipality-year": [],
};

/** Stands for a service that is not known yet. */
const anyService = "0000000";

/**
 * What the noun's own schema says against a record: a text that is too long, a span that is upside down.
 *
 * @internal
 * @param noun - what the record is
 * @param record - made from cells that were read
 * @returns the first flaw and its field; `null` when there is none
 *
 * @example
 * const comment = { id: "1", receivedOn: null, author: null, about: "x".repeat(201), settlement: null, settledOn: null }
 * recordFlaw("comment", comment).field // => "about"
 */
export function recordFlaw<N extends TableNoun>(noun: N, record: TableRecords[N]): Extract<MadeRecord<N>, { flaw: unknown }> | null {
  const named =
    noun === "service-year" || noun === "service-reach" || noun === "network-entry" ? { ...record, service: anyService } : record;
  for (const schema of schemas[noun]) {
    const issue = schema.safeParse(named).error?.issues[0];
    if (issue === undefined) continue;
    const expected = {
      cs: "hodnota, kterou takový záznam připouští",
      en: `a value that such a record allows: ${issue.message.slice(0, 200)}`,
    };
    return { flaw: { code: "record-invalid", expected }, field: issue.path.join("/") };
  }
  return null;
}
