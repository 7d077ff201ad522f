import type { Bilingual } from "../model/bilingual.ts";
import { rangeRefusal, typeRefusal } from "../model/refusal.ts";
import { type DecodedText, decodeText } from "./decodeText.ts";
import { type DelimitedRow, parseDelimited } from "./parseDelimited.ts";
import { type Rejection, shown } from "./reading.ts";

/**
 * A table of an office of the state: titles that are known beforehand, every row as wide as the titles.
 *
 * @internal
 */
export interface OfficialTable {
  /** `null` when rows were handed in. */
  readonly encoding: DecodedText["encoding"] | null;
  readonly titles: readonly string[];
  /** Place of each column by its plain title: no capitals, no diacritics, `_` for spaces. */
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly DelimitedRow[];
  /** Rows that are not as wide as the titles, and those whose quotes are broken. */
  readonly rejected: readonly Rejection[];
}

/**
 * A table out of bytes, a text, or a list of rows with the titles first.
 *
 * @param required - plain titles without which nothing can be read
 * @throws RangeError `table-empty`, `column-missing`, `column-repeated`; TypeError `not-a-text`
 *
 * @internal
 */
export function officialTable(input: unknown, reader: string, required: readonly string[]): OfficialTable {
  const { titles, rows, rejected, encoding } = taken(input, reader);
  if (titles.length === 0) throw rangeRefusal("table-empty", `${reader} requires a table with titles, got none that can be read`);
  const columns = new Map<string, number>();
  for (const [column, title] of titles.entries()) {
    const plain = plainTitle(title);
    if (columns.has(plain) && required.includes(plain))
      throw rangeRefusal("column-repeated", `${reader} requires each column once, got ${shown(title)} twice`);
    if (plain !== "" && !columns.has(plain)) columns.set(plain, column);
  }
  const missing = required.filter((title) => !columns.has(title));
  if (missing.length > 0) {
    const got = titles.slice(0, 20).map((title) => title.slice(0, 40));
    throw rangeRefusal("column-missing", `${reader} requires the columns ${missing.join(", ")}, got ${shown(got.join(", "))}`);
  }
  const wide = titles.length;
  const writtenFlaws: Rejection[] = [...rejected];
  const whole = rows.filter(({ line, cells }) => {
    const fits = cells.length === wide || (cells.length > wide && cells.slice(wide).every((cell) => cell === ""));
    if (!fits) writtenFlaws.push({ code: "row-width", path: `row ${line}`, value: `${cells.length}`, expected: expectedWidth(wide) });
    return fits;
  });
  return { encoding, titles, columns, rows: whole, rejected: writtenFlaws };
}

/**
 * A title without capitals, diacritics and outer spaces; spaces inside as `_`: `Kód ADM` is `kod_adm`.
 */
function plainTitle(title: string): string {
  return title.slice(0, 200).normalize("NFD").replace(/\p{M}/gu, "").trim().toLowerCase().replace(/\s+/g, "_").replace(/[–—]/g, "-");
}

/**
 * What a row is rejected for: one cell of it.
 *
 * @internal
 */
export function cellRejection(line: number, column: string, value: unknown, code: string, expected: Bilingual): Rejection {
  return { code, path: `row ${line}, column ${column}`, value: shown(value), expected };
}

const expectedWidth = (wide: number): Bilingual => ({
  cs: `tolik buněk, kolik má záhlaví: ${wide}`,
  en: `as many cells as there are titles: ${wide}`,
});

function taken(input: unknown, reader: string) {
  if (typeof input === "string" || input instanceof Uint8Array) {
    const { text, encoding } = decodeText(input);
    return { ...parseDelimited(text), encoding };
  }
  const list: unknown[] = Array.isArray(input) ? Array.from(input) : [null];
  if (!list.every(Array.isArray))
    throw typeRefusal("not-a-text", `${reader} requires bytes, a text or a list of rows, got ${shown(input)}`);
  const [titles = [], ...rows] = list.map((cells) => Array.from(cells, cellText));
  return { titles, rows: rows.map((cells, i) => ({ line: i + 2, cells })), rejected: [], encoding: null };
}

/** A cell of a spreadsheet library as the text that a file would hold. */
function cellText(cell: unknown): string {
  if (typeof cell === "string") return cell;
  if (cell instanceof Date && Number.isFinite(cell.getTime())) return cell.toISOString().slice(0, 10);
  return typeof cell === "number" || typeof cell === "boolean" || typeof cell === "bigint" ? String(cell) : "";
}
