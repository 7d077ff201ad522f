import type { Bilingual } from "../../model/bilingual.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import { decodeText } from "../decodeText.ts";
import { parseJson } from "../parseJson.ts";
import { noteOf, type Reading, type Rejection, shown } from "../reading.ts";
import { jsonStatDimensions, ownOf } from "./jsonStatDimensions.ts";
import { type JsonStatPlaces, jsonStatPlaces } from "./jsonStatPlaces.ts";
import type { JsonStatCell, JsonStatTable } from "./jsonStatTable.ts";

/** A table of JSON-stat with its cells. */
export interface JsonStatReading extends Reading<JsonStatCell> {
  readonly table: JsonStatTable;
}

/**
 * Reads a table of JSON-stat 2.0 (`class` `dataset`), which is how the ČSÚ publishes its sets.
 *
 * Values may be a list or an object of the cells that are there; categories a list of codes or an object of places. Of a list
 * every cell is read, `null` is a cell without a value; of an object only the cells that it names, in values or in
 * statuses. A table whose sizes, categories and values do not agree cannot be read at all and is refused with the place; a
 * single value that is no number, or that lies outside the table, is rejected by itself.
 *
 * @param input - bytes, a text, or JSON already parsed
 * @param options.most - the most cells that a table may have, filled or not: more are refused before anything is made @default 20 million
 * @returns cells with the codes of their categories, and the table that they belong to
 * @throws RangeError `json-broken`, `json-stat-foreign` for anything but a dataset of version 2, `json-stat-invalid`,
 *   `json-stat-too-large`; TypeError `not-a-text`
 *
 * @example
 * const dimension = { Uz0: { category: { index: ["500000", "500001"] } }, CasR: { category: { index: { "2023": 0 } } } }
 * const { accepted, table } = readJsonStat({ version: "2.0", class: "dataset", id: ["Uz0", "CasR"], size: [2, 1], role: { geo: ["Uz0"] }, dimension, value: { "1": 190 } })
 * accepted // => [{ codes: ["500001", "2023"], value: 190, status: null }]
 * table.dimensions.map(({ id, role }) => [id, role]) // => [["Uz0", "geo"], ["CasR", null]]
 */
export function readJsonStat(input: unknown, options: { readonly most?: number } = {}): JsonStatReading {
  const { most = 20_000_000 } = options;
  const isText = typeof input === "string" || input instanceof Uint8Array;
  const record: unknown = isText ? parseJson(decodeText(input).text, "readJsonStat") : input;
  const [kind, version] = [ownOf(record, "class"), ownOf(record, "version")];
  if (kind !== "dataset" || (version !== undefined && !/^2(?:\.\d+)?$/.test(String(version).slice(0, 10))))
    throw rangeRefusal(
      "json-stat-foreign",
      `readJsonStat requires a dataset of JSON-stat 2, got class ${shown(kind)}, version ${shown(version)}`,
    );
  const { dimensions, strangers } = jsonStatDimensions(record);
  const sizes = dimensions.map(({ categories }) => categories.length);
  const cells = sizes.reduce((product, size) => product * size, 1);
  if (!(cells <= most)) throw rangeRefusal("json-stat-too-large", `readJsonStat requires at most ${most} cells, got ${cells}`);
  const rejected: Rejection[] = [];
  const value = jsonStatPlaces(record, "value", cells, rejected);
  const status = jsonStatPlaces(record, "status", cells, rejected);
  const accepted: JsonStatCell[] = [];
  const place = sizes.map(() => 0);
  const reject = (at: number, code: string, found: unknown, expected: Bilingual) =>
    rejected.push({ code, path: `value[${at}]`, value: shown(found), expected });
  for (const at of places(value, status, cells)) {
    const found = value.at(at);
    if (found !== null && found !== undefined && !(typeof found === "number" && Number.isFinite(found))) {
      reject(at, "value-not-a-number", found, { cs: "konečné číslo, nebo null", en: "a finite number, or null" });
      continue;
    }
    let rest = at;
    for (let d = sizes.length - 1; d >= 0; d--) {
      const size = sizes[d] ?? 1;
      place[d] = rest % size;
      rest = Math.floor(rest / size);
    }
    const codes = dimensions.map(({ categories }, d) => categories[place[d] ?? 0]?.code ?? "");
    const mark = status.at(at);
    accepted.push({
      ...{ codes, value: typeof found === "number" ? (found === 0 ? 0 : found) : null },
      status: typeof mark === "string" && mark !== "" ? mark.slice(0, 200) : null,
    });
  }
  const text = (key: string): string | null => {
    const found = ownOf(record, key);
    return typeof found === "string" && found !== "" ? found.slice(0, 2000) : null;
  };
  return {
    table: { label: text("label"), source: text("source"), updated: text("updated"), dimensions },
    accepted,
    rejected,
    notes: noteOf(
      "unknown-role",
      { cs: "role dimenzí, které tabulka nemá", en: "roles of dimensions that the table does not have" },
      strangers,
    ),
  };
}

/** The cells that are there: all of them, or those that have a value or a status of their own, in their order. */
function* places(value: JsonStatPlaces, status: JsonStatPlaces, cells: number): Iterable<number> {
  if (value.named === null || status.named === null) for (let at = 0; at < cells; at++) yield at;
  else yield* [...new Set([...value.named, ...status.named])].sort((a, b) => a - b);
}
