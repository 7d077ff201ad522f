import type { Fact } from "../model/fact.ts";
import type { NetworkEntry } from "../model/networkEntry.ts";
import type { ServiceReach } from "../model/serviceReach.ts";
import type { ServiceYear } from "../model/serviceYear.ts";
import type { ServiceMatching } from "./serviceMatch.ts";
import type { TableReading, TableRow } from "./tableRow.ts";

/** What a table of services becomes once its services are known. */
export interface JoinedRecords {
  readonly "service-year": ServiceYear;
  readonly "service-reach": ServiceReach;
  readonly "network-entry": NetworkEntry;
}

/** A table whose rows have found their services, as far as they have. */
export interface JoinedTable<N extends keyof JoinedRecords> {
  readonly records: readonly JoinedRecords[N][];
  /**
   * Figures of yearly reports with their reasons and revenues: of services, and of providers where a row speaks of the provider by its IČO. None from
   * other tables.
   */
  readonly facts: readonly Fact[];
  /** Rows that speak of a provider, and rows whose service nobody has confirmed yet. */
  readonly left: readonly TableRow<N>[];
}

/**
 * Rows of a table as nouns of the model (spojení tabulky s registrem): each row that names its service by number, or for which a matching is sure.
 *
 * A row that is left over is never joined in silence: it stands in `left` until somebody confirms its service. A figure of a provider becomes a fact of
 * the provider, never of its services; see `allocate`.
 *
 * @param table - from `readTable`
 * @param matching - from `matchServices` over its accepted rows
 * @returns nouns and the rows that are left, each row in exactly one of them, and facts
 *
 * @example
 * const csv = "Registrační číslo služby;IČO;Klienti\n3559424;;cca 15\n;63504260;40\n"
 * const joined = joinTable(readTable(csv, { noun: "service-year", year: 2025, source: "office", knownAt: "2026-02-10" }))
 * joined.records.map((year) => year.clients) // => [15]
 * joined.facts.map((fact) => [fact.subject, fact.field, fact.value]) // => [["3559424", "clients", 15], ["63504260", "clients", 40]]
 * joined.left.map((row) => row.line) // => [3]
 */
export function joinTable<N extends keyof JoinedRecords>(table: TableReading<N>, matching?: ServiceMatching): JoinedTable<N> {
  const sure = new Map(matching?.matches.map(({ line, outcome, service }) => [line, outcome === "sure" ? service : null]));
  const records: JoinedRecords[N][] = [];
  const facts: Fact[] = [];
  const left: TableRow<N>[] = [];
  for (const row of table.accepted) {
    const service = sure.has(row.line) ? (sure.get(row.line) ?? null) : (row.subject?.service ?? null);
    const provider = row.subject?.level === "provider" ? row.subject.provider : null;
    if (service === null) left.push(row);
    else records.push({ service, ...row.record } as unknown as JoinedRecords[N]);
    const subject = service ?? provider;
    if (table.noun === "service-year" && subject !== null)
      facts.push(...factsOf(subject, row as unknown as TableRow<"service-year">, table));
  }
  return { records, facts, left };
}

function factsOf(
  subject: string,
  row: TableRow<"service-year">,
  { source, knownAt }: Pick<TableReading, "source" | "knownAt">,
): readonly Fact[] {
  const { period, revenues, ...figures } = row.record;
  const values = new Map<string, unknown>([
    ...Object.entries(figures),
    ...Object.entries(revenues ?? {}).map(([cell, value]) => [`revenues/${cell}`, value] as const),
  ]);
  return row.cells.flatMap(({ field, reason }): Fact[] => {
    if (!values.has(field)) return [];
    const value = values.get(field);
    const shared = { subject, field, period, source, knownAt };
    if (typeof value === "number") return [{ ...shared, value }];
    return [{ ...shared, value: null, reason: reason ?? "not-reported" }];
  });
}
