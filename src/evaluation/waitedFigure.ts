import type { Reason } from "../codebooks/absenceReasons.ts";
import { type FieldEntry, fields } from "../codebooks/fields.ts";
import { fieldParts } from "../model/field.ts";
import type { WaitedFigure } from "./readiness.ts";

const known: ReadonlyMap<string, FieldEntry> = new Map(fields.map((entry) => [entry.code, entry]));

/**
 * A field that something waits for, named, with the table that brings it and who has it.
 *
 * @internal
 */
export function waitedFigure(field: string, reason: Reason): WaitedFigure {
  const [property] = fieldParts(field);
  const entry = known.get(property);
  if (entry === undefined) return { field, cs: field, en: field, table: null, holder: null, reason };
  return { field: property, cs: entry.cs, en: entry.en, table: entry.table, holder: entry.holder, reason };
}

/**
 * Figures, each field once.
 *
 * @internal
 */
export function uniqueFigures(figures: readonly WaitedFigure[]): readonly WaitedFigure[] {
  return [...new Map(figures.map((figure) => [figure.field, figure])).values()];
}
