import type { Reason } from "../codebooks/absenceReasons.ts";
import { absentRowOf } from "./absentRowOf.ts";
import { type FactBook, propertyOf } from "./factBook.ts";
import { fieldParts } from "./field.ts";
import { figureOf } from "./figureOf.ts";
import type { Period } from "./period.ts";

/** What an indicator reads of one field of a subject: one number, or all cells of a property. */
export interface NounInput {
  readonly field: string;
  readonly value: number | null | Readonly<Record<string, number | null>>;
  /** Why figures are missing; empty when none is. */
  readonly reasons: readonly Reason[];
  readonly period: Period | null;
  readonly sources: readonly string[];
  /** Of a partial sum: how many of how many members it covers. */
  readonly coverage: { readonly covered: number; readonly members: number } | null;
  /** Whether a fact says so, and not only what a missing row means. */
  readonly reported: boolean;
}

/**
 * What an indicator reads of one field: the number of a plain property or of one cell, or all cells of a property.
 *
 * @param book - from `factsAsOf`
 * @param subject - whose figure
 * @param field - a property or a cell's path
 * @returns the input; a property without any cell is `null` with its reason
 *
 * @example
 * inputOf(factsAsOf([], "2024-01-01"), "obec/500000", "population").reasons // => ["not-asked"]
 */
export function inputOf(book: FactBook, subject: string, field: string): NounInput {
  const figures = field.includes("/") ? null : propertyOf(book, subject, field);
  if (figures !== null && !figures.cells.has("")) {
    const { values: value, reasons, period, sources, coverage } = figures;
    return { field, value, reasons, period, sources, coverage, reported: true };
  }
  const { value: figure, reason, period, source, coverage, fact } = figureOf(book, subject, field);
  const value = fact === null && figure === 0 ? zerosOf(book, subject, field) : figure;
  const partial = coverage !== null && coverage.covered < coverage.members ? coverage : null;
  return {
    field,
    value,
    reasons: reason === null ? [] : [reason],
    period,
    sources: source === null ? [] : [source],
    coverage: partial,
    reported: fact !== null,
  };
}

/** A missing row that means none is a zero, or a zero in every cell that its source counts. */
function zerosOf(book: FactBook, subject: string, field: string): NounInput["value"] {
  const cells = absentRowOf(book.absentRows, subject, field)?.row.fields ?? [];
  const zeros = cells.filter((known) => known.startsWith(`${field}/`)).map((known) => [fieldParts(known)[1], 0] as const);
  return zeros.length === 0 ? 0 : Object.fromEntries(zeros);
}

/**
 * The part of a noun that an indicator reads, built from its inputs: plain properties as numbers, properties with cells as
 * records (`{ population: { "F/0-4": 12 } }`), what is unknown as `null`.
 *
 * @param inputs - from {@link inputOf}
 * @returns the noun's part
 *
 * @example
 * nounOf([{ field: "births", value: 190 }, { field: "facilities/130", value: 1 }, { field: "facilities/131", value: null }])
 * // => { births: 190, facilities: { "130": 1, "131": null } }
 */
export function nounOf(inputs: readonly Pick<NounInput, "field" | "value">[]): Readonly<Record<string, NounInput["value"]>> {
  const noun: Record<string, NounInput["value"]> = {};
  for (const { field, value } of inputs) {
    const [property, cell] = fieldParts(field);
    if (cell === "") noun[property] = value;
    else if (typeof value !== "object" || value === null) {
      const cells = noun[property];
      noun[property] = { ...(typeof cells === "object" ? cells : null), [cell]: value };
    }
  }
  return noun;
}
