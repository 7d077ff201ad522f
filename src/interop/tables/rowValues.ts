import type { WrittenSpan } from "../valueKind.ts";
import type { ReadCell } from "./readCell.ts";

/** The values of a row by field, each asked for in its kind; what is not there or not known is `null`. @internal */
export interface RowValues {
  readonly number: (field: string) => number | null;
  readonly text: (field: string) => string | null;
  readonly truth: (field: string) => boolean | null;
  readonly list: (field: string) => readonly string[] | null;
  readonly span: (field: string) => WrittenSpan | null;
  /** Fields of the row that are filled or were asked for. */
  readonly fields: readonly string[];
}

/**
 * The values of a row.
 *
 * @internal
 * @param cells - by field
 *
 * @example
 * rowValues(new Map([["clients", { raw: "12", value: 12, reason: null, flags: [], flaw: null }]])).number("clients") // => 12
 */
export function rowValues(cells: ReadonlyMap<string, ReadCell>): RowValues {
  const value = (field: string): ReadCell["value"] => cells.get(field)?.value ?? null;
  const isSpan = (found: ReadCell["value"]): found is WrittenSpan => typeof found === "object" && found !== null && "min" in found;
  return {
    number: (field) => {
      const found = value(field);
      return typeof found === "number" ? found : null;
    },
    text: (field) => {
      const found = value(field);
      return typeof found === "string" ? found : null;
    },
    truth: (field) => {
      const found = value(field);
      return typeof found === "boolean" ? found : null;
    },
    list: (field) => {
      const found = value(field);
      return Array.isArray(found) ? (found as readonly string[]) : null;
    },
    span: (field) => {
      const found = value(field);
      return isSpan(found) ? found : null;
    },
    fields: [...cells.keys()],
  };
}
