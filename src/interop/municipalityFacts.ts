import type { Fact } from "../model/fact.ts";
import type { TableReading } from "./tableRow.ts";

/**
 * Facts about municipalities from an office's table (údaje o obcích z tabulky): each cell of each row, with the reason of an empty one.
 *
 * @param table - from `readTable` of the noun `municipality-year`
 * @returns facts, subject `obec/…`; of columns that the table does not have none
 *
 * @example
 * const table = readTable("Kód obce;Rok;Výdaje obcí na sociální služby\n581283;2025;1 250 000\n581291;2025;\n", { noun: "municipality-year", source: "own/budgets", knownAt: "2026-03-01" })
 * municipalityFacts(table).map(({ subject, field, value }) => [subject, field, value]) // => [["obec/581283", "municipalSpending", 125000000], ["obec/581291", "municipalSpending", null]]
 *
 * @see docs/methods/tables.md
 */
export function municipalityFacts(table: TableReading<"municipality-year">): readonly Fact[] {
  const { source, knownAt } = table;
  return table.accepted.flatMap(({ record: { municipality, period, figures }, cells }) =>
    cells.flatMap(({ field, reason }): readonly Fact[] => {
      if (!Object.hasOwn(figures, field)) return [];
      const value = figures[field];
      const head = { subject: `obec/${municipality}`, field, period, source, knownAt };
      return typeof value === "number" ? [{ ...head, value }] : [{ ...head, value: null, reason: reason ?? "not-reported" }];
    }),
  );
}
