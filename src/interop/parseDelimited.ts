import { rangeRefusal, typeRefusal } from "../model/refusal.ts";
import { type Rejection, shown } from "./reading.ts";

/** What stands between two cells: comma, semicolon (Czech spreadsheets), tab. */
export type Delimiter = "," | ";" | "\t";

/** A record of a delimited text. */
export interface DelimitedRow {
  /** Line on which it begins; the first line of the text is 1. A cell may hold line breaks. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A delimited text taken apart. */
export interface DelimitedText {
  /** Cells of the first record; none when there is no record or it is rejected. */
  readonly titles: readonly string[];
  /** Line on which the titles begin. */
  readonly titleLine: number;
  /** All other records. Lines without any sign are no records. */
  readonly rows: readonly DelimitedRow[];
  /** Records whose quotes are broken. */
  readonly rejected: readonly Rejection[];
  readonly delimiter: Delimiter;
}

/**
 * Takes a delimited text (CSV) apart, RFC 4180: cells, with line numbers, nothing trimmed and nothing turned into numbers.
 *
 * Lines end with CR LF, LF or CR. A quote is special only as the first sign of a cell; elsewhere it is text. Where something
 * other than the end of the cell follows the closing quote, the record is rejected up to the end of that line; where a quote is
 * never closed, everything from that record on is rejected, for nobody can tell any more what is text. A first line `sep=;`
 * names the delimiter. Otherwise it is the sign that occurs most often in the first record, outside quotes; a semicolon before
 * a tab before a comma where they are equal.
 *
 * @param text - a decoded text, see `decodeText`
 * @param options.delimiter - what stands between cells @default found in the first record
 * @returns titles, rows, rejected records, the delimiter
 * @throws TypeError `not-a-text`; RangeError `too-many-records` beyond four million
 *
 * @example
 * parseDelimited('Služba;Klienti\r\n"Domov; Blansko";12\n').rows // => [{ line: 2, cells: ["Domov; Blansko", "12"] }]
 * parseDelimited('a,b\n1,"2\n3').rejected[0].path // => "row 2"
 */
export function parseDelimited(text: string, options: { readonly delimiter?: Delimiter } = {}): DelimitedText {
  if (typeof text !== "string") throw typeRefusal("not-a-text", `parseDelimited requires a text, got ${shown(text)}`);
  const named = /^\uFEFF?sep=([,;\t])(?:\r\n?|\n|$)/.exec(text);
  const start = named?.[0].length ?? (text.startsWith("\uFEFF") ? 1 : 0);
  const delimiter = options.delimiter ?? (named?.[1] as Delimiter | undefined) ?? mostFrequent(text, start);
  const delimiterCode = delimiter.charCodeAt(0);
  const [records, rejected]: [DelimitedRow[], Rejection[]] = [[], []];
  let line = named === null ? 1 : 2;
  let headRejected = false;
  for (let at = start; at < text.length; ) {
    const first = { at, line };
    const cells: string[] = [];
    let flaw: Pick<Rejection, "code" | "expected"> | null = null;
    for (let more = true; more; ) {
      if (text.charCodeAt(at) === QUOTE) {
        const end = quoteEnd(text, at + 1);
        const inside = text.slice(at + 1, end);
        for (let i = at + 1; i < end; i++) if (isBreak(text, i)) line++;
        if (end >= text.length) flaw = neverClosed;
        cells.push(inside.replaceAll('""', '"'));
        at = Math.min(end + 1, text.length);
      } else {
        const from = at;
        at = cellEnd(text, at, delimiterCode);
        cells.push(text.slice(from, at));
      }
      const code = text.charCodeAt(at);
      more = at < text.length && code === delimiterCode;
      if (more) at++;
      else if (at < text.length && code !== CR && code !== LF) {
        flaw = behindQuote;
        at = cellEnd(text, at, LF);
      }
    }
    if (at < text.length) {
      at += text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF ? 2 : 1;
      line++;
    }
    if (records.length + rejected.length >= MOST_RECORDS)
      throw rangeRefusal("too-many-records", `parseDelimited requires at most ${MOST_RECORDS} records, got more`);
    headRejected ||= flaw !== null && records.length === 0;
    if (flaw !== null) rejected.push({ ...flaw, path: `row ${first.line}`, value: shown(text.slice(first.at, first.at + 81)) });
    else if (cells.length > 1 || cells[0] !== "") records.push({ line: first.line, cells });
  }
  if (headRejected) return { titles: [], titleLine: line, rows: records, rejected, delimiter };
  const head = records[0];
  return { titles: head?.cells ?? [], titleLine: head?.line ?? line, rows: records.slice(1), rejected, delimiter };
}

/** More than any Czech register has, and little enough to be held. */
const MOST_RECORDS = 4_000_000;

const [QUOTE, CR, LF] = [34, 13, 10];

const neverClosed = {
  code: "quotes-open",
  expected: {
    cs: "uvozovky, které se do konce souboru uzavřou; od tohoto řádku není nic přečteno",
    en: "quotes that are closed before the end of the file; nothing from this line on is read",
  },
};
const behindQuote = {
  code: "quotes-broken",
  expected: {
    cs: "za uzavřením uvozovek konec buňky; uvozovky v textu zdvojené",
    en: "the end of a cell behind closing quotes; quotes within a text doubled",
  },
};

/** Place of the closing quote; a doubled one is text. The length of the text when there is none. */
function quoteEnd(text: string, start: number): number {
  for (let at = text.indexOf('"', start); at >= 0; at = text.indexOf('"', at + 2)) if (text.charCodeAt(at + 1) !== QUOTE) return at;
  return text.length;
}

/** Whether a line ends with this sign; CR LF is one line break, counted at LF. */
function isBreak(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === LF || (code === CR && text.charCodeAt(at + 1) !== LF);
}

/** Place of the next delimiter or line break. */
function cellEnd(text: string, start: number, delimiter: number): number {
  let at = start;
  for (let code = text.charCodeAt(at); at < text.length && code !== delimiter && code !== CR && code !== LF; ) code = text.charCodeAt(++at);
  return at;
}

/** The delimiter that occurs most often in the first record, outside quotes. */
function mostFrequent(text: string, start: number): Delimiter {
  const counts = { ";": 0, "\t": 0, ",": 0 };
  const begin = /[^\r\n]|$/.exec(text.slice(start))?.index ?? 0;
  let atStart = true; // whether a cell begins here
  for (let at = start + begin; at < text.length; at++) {
    const sign = text[at];
    if (sign === "\n" || sign === "\r") break;
    if (sign === '"' && atStart) at = quoteEnd(text, at + 1);
    atStart = sign === ";" || sign === "\t" || sign === ",";
    if (atStart) counts[sign as Delimiter]++;
  }
  const most = Math.max(...Object.values(counts));
  return most === 0 ? "," : ((Object.keys(counts) as Delimiter[]).find((sign) => counts[sign] === most) ?? ",");
}
