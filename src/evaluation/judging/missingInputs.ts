import type { Reason } from "../../codebooks/absenceReasons.ts";
import { type Indicator, readsOf } from "../../indicators/indicator.ts";
import { inputOf } from "../../model/nounOf.ts";
import { municipalitiesOf } from "../../model/territoryGraph.ts";
import { isTerritoryId } from "../../model/territoryId.ts";
import { rollsUp } from "../missingFigures.ts";
import type { ObservationTable } from "../observationTable.ts";

/**
 * A figure that is missing, and whose: of a territory that is summed, those of its municipalities.
 *
 * @internal
 */
export interface MissingInput {
  readonly field: string;
  readonly subject: string;
  readonly reason: Reason;
}

/**
 * Fields of a card that are missing for a subject: its own where it reports any of a side, or where not all of its municipalities are judged; else
 * those of its municipalities.
 *
 * @internal
 */
export function missingInputs(
  card: Indicator,
  { book, about }: ObservationTable,
  subject: string,
  judged: ReadonlySet<string>,
): readonly MissingInput[] {
  const { numerator, denominator } = readsOf(card);
  const { territories } = about;
  const all =
    territories === undefined || !isTerritoryId(subject) || !territories.nodes.has(subject) ? [] : municipalitiesOf(territories, subject);
  // Of a region that is only compared with, its own figure is asked for, not one of each of its municipalities.
  const members = all.every((id) => judged.has(id)) ? all : [];
  return [numerator, denominator].flatMap((fields) => {
    const isOwn = members.length === 0 || !rollsUp(card) || fields.some((field) => inputOf(book, subject, field).reported);
    const whose: readonly string[] = isOwn ? [subject] : members;
    return fields.flatMap((field) =>
      whose.flatMap((one) => {
        const { value, reasons } = inputOf(book, one, field);
        const [reason = "not-asked"] = reasons;
        return (value === null || reasons.length > 0) && reason !== "not-applicable" ? [{ field, subject: one, reason }] : [];
      }),
    );
  });
}
