import { officeTables } from "../codebooks/officeTables.ts";
import type { NextFigure, NextTable, ReadyItem, WaitedFigure } from "./readiness.ts";

/**
 * Rank tables and figures by what they would decide.
 *
 * @internal
 */
export function nextTables(open: readonly ReadyItem[]): { readonly tables: readonly NextTable[]; readonly figures: readonly NextFigure[] } {
  const brought = new Set<string>();
  const tables: NextTable[] = [];
  const waits = new Map(
    officeTables.map(({ code }) => [code as string, open.filter((item) => item.missing.some((one) => one.table === code))]),
  );
  const left = new Set(officeTables.filter(({ code }) => (waits.get(code) ?? []).length > 0).map(({ code }) => code));
  const decides = (item: ReadyItem, also: string | null): boolean =>
    item.missing.every(({ table }) => table !== null && (table === also || (also === null ? false : brought.has(table))));
  const alone = (table: string): number =>
    open.filter(({ missing }) => missing.length > 0 && missing.every((one) => one.table === table)).length;
  const settled = new Set<ReadyItem>();
  while (left.size > 0) {
    let best: {
      readonly table: (typeof officeTables)[number]["code"];
      readonly items: readonly ReadyItem[];
      readonly wait: number;
    } | null = null;
    for (const table of left) {
      const items = (waits.get(table) ?? []).filter((item) => !settled.has(item) && decides(item, table));
      const wait = (waits.get(table) ?? []).filter((item) => !settled.has(item)).length;
      const better =
        best === null ||
        items.length > best.items.length ||
        (items.length === best.items.length && (wait > best.wait || (wait === best.wait && table < best.table)));
      if (better) best = { table, items, wait };
    }
    if (best === null) break;
    const { table, items } = best;
    brought.add(table);
    left.delete(table);
    for (const item of items) settled.add(item);
    const entry = officeTables.find(({ code }) => code === table);
    const figures = open.flatMap((item) => item.missing.filter((one) => one.table === table));
    tables.push({
      table,
      cs: entry?.cs ?? table,
      en: entry?.en ?? table,
      holders: [...new Set(figures.flatMap(({ holder }) => holder ?? []))].sort(),
      fields: [...new Set(figures.map(({ field }) => field))].sort(),
      unlocks: items.map((item) => item.id),
      alone: alone(table),
    });
  }
  return { tables, figures: nextFigures(open) };
}

/** Every figure that something waits for, the most wanted first. */
function nextFigures(open: readonly ReadyItem[]): readonly NextFigure[] {
  const found = new Map<string, { readonly figure: WaitedFigure; waiting: number; alone: number }>();
  for (const { missing } of open)
    for (const figure of missing) {
      const known = found.get(figure.field) ?? { figure, waiting: 0, alone: 0 };
      known.waiting += 1;
      if (missing.length === 1) known.alone += 1;
      found.set(figure.field, known);
    }
  return [...found.values()]
    .map(({ figure, waiting, alone }) => ({ ...figure, waiting, alone }))
    .sort((a, b) => b.alone - a.alone || b.waiting - a.waiting || (a.field < b.field ? -1 : 1));
}
