import { rangeRefusal } from "../../model/refusal.ts";
import type { JsonStatCell, JsonStatTable } from "./jsonStatTable.ts";
import { readJsonStat } from "./readJsonStat.ts";

/**
 * A table as the text of JSON-stat 2.0. What it writes, `readJsonStat` reads back unchanged.
 *
 * Values go into a list where every cell of the table is there, else into an object of those that are.
 *
 * @param table - the dimensions and what the table says about itself
 * @param cells - each cell once, in any order; cells that are not here are not in the text either
 * @returns JSON with a newline at the end
 * @throws RangeError `cell-foreign` for codes that the table does not have, `cell-repeated`, `json-stat-invalid` when the reader
 *   would not take it back
 *
 * @example
 * const dimension = { id: "Uz0", label: "Obec", role: "geo", categories: [{ code: "500000", label: "Lhota" }] }
 * const table = { label: "Narození", source: null, updated: null, dimensions: [dimension] }
 * readJsonStat(writeJsonStat(table, [{ codes: ["500000"], value: 190, status: null }])).accepted // => [{ codes: ["500000"], value: 190, status: null }]
 */
export function writeJsonStat(table: JsonStatTable, cells: readonly JsonStatCell[]): string {
  const { dimensions } = table;
  const sizes = dimensions.map(({ categories }) => categories.length);
  const places = dimensions.map(({ categories }) => new Map(categories.map(({ code }, i) => [code, i])));
  const total = sizes.reduce((product, size) => product * size, 1);
  const byPlace = new Map<number, JsonStatCell>();
  for (const cell of cells) {
    const at = cell.codes.reduce((sum, code, d) => sum * (sizes[d] ?? 0) + (places[d]?.get(code) ?? Number.NaN), 0);
    const named = cell.codes.slice(0, 10).join(" ").slice(0, 100);
    if (cell.codes.length !== dimensions.length || !(at < total))
      throw rangeRefusal("cell-foreign", `writeJsonStat requires codes of the table, got ${named}`);
    if (byPlace.has(at)) throw rangeRefusal("cell-repeated", `writeJsonStat requires each cell once, got ${named} twice`);
    if (cell.value !== null && !Number.isFinite(cell.value))
      throw rangeRefusal("json-stat-invalid", `writeJsonStat requires finite values or null, got ${cell.value} in ${named}`);
    byPlace.set(at, cell);
  }
  const sorted = [...byPlace].sort(([a], [b]) => a - b);
  const marked = sorted.filter(([, { status }]) => status !== null);
  const roles = (["time", "geo", "metric"] as const).map((role) => [
    role,
    dimensions.filter((one) => one.role === role).map(({ id }) => id),
  ]);
  const texts = ([key, text]: readonly [string, string | null]) => (text === null ? [] : [[key, text]]);
  const record = {
    ...{ version: "2.0", class: "dataset" },
    ...Object.fromEntries(
      [["label", table.label] as const, ["source", table.source] as const, ["updated", table.updated] as const].flatMap(texts),
    ),
    ...{ id: dimensions.map(({ id }) => id), size: sizes },
    role: Object.fromEntries(roles.filter(([, ids]) => ids?.length !== 0)),
    dimension: Object.fromEntries(
      dimensions.map(({ id, label, categories }) => [id, { ...(label === null ? {} : { label }), category: categoryOf(categories) }]),
    ),
    value:
      sorted.length === total ? sorted.map(([, { value }]) => value) : Object.fromEntries(sorted.map(([at, { value }]) => [at, value])),
    ...(marked.length === 0 ? {} : { status: Object.fromEntries(marked.map(([at, { status }]) => [at, status])) }),
  };
  const text = `${JSON.stringify(record)}\n`;
  const back = readJsonStat(text, { most: total });
  const flaw = back.rejected[0];
  if (flaw !== undefined)
    throw rangeRefusal("json-stat-invalid", `writeJsonStat requires ${flaw.expected.en} at ${flaw.path}, got ${flaw.value}`);
  return text;
}

function categoryOf(categories: JsonStatTable["dimensions"][number]["categories"]) {
  const labels = categories.flatMap(({ code, label }) => (label === null ? [] : [[code, label]]));
  return { index: categories.map(({ code }) => code), ...(labels.length === 0 ? {} : { label: Object.fromEntries(labels) }) };
}
