import { dayAfter, isDay } from "../../model/day.ts";
import { plainWords } from "./plainWords.ts";
import { ambiguous, type Flaw, writtenFlaws } from "./writtenFlaws.ts";

const months = ["ledna", "unora", "brezna", "dubna", "kvetna", "cervna", "cervence", "srpna", "zari", "rijna", "listopadu", "prosince"];

/** Year, month, day in this order, out of a text; `null` when it is not written as a day. */
function parts(text: string): readonly [string, string, string] | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/.exec(text) ?? /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/.exec(text);
  if (iso !== null) return [iso[1] ?? "", iso[2] ?? "", iso[3] ?? ""];
  const czech = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(text);
  if (czech !== null) return [czech[3] ?? "", czech[2] ?? "", czech[1] ?? ""];
  const word = /^(\d{1,2})\. ?(\p{L}+) (\d{4})$/u.exec(text);
  const month = word === null ? -1 : months.indexOf(plainWords(word[2] ?? ""));
  return month < 0 ? null : [word?.[3] ?? "", String(month + 1), word?.[1] ?? ""];
}

/**
 * A day as people write it: 1. 2. 2025, 01.02.2025, 1. února 2025, 2025-02-01. With slashes only what has one reading.
 *
 * @internal
 * @param input - the cell
 * @param raw - its text
 * @param last - whether it is the last day of something; the result is then the first day after it
 *
 * @example
 * writtenDay("31. 12. 2025", "31. 12. 2025", true) // => { value: "2026-01-01", flags: [] }
 */
export function writtenDay(
  input: unknown,
  raw: string,
  last: boolean,
): { readonly value: string; readonly flags: [] } | { readonly flaw: Flaw } {
  if (typeof input === "number") return { flaw: /^\d{4,5}$/.test(raw) ? writtenFlaws.daySerial : writtenFlaws.day };
  if (input instanceof Date && !raw.endsWith("T00:00:00.000Z")) return { flaw: writtenFlaws.dayTime };
  const slashes = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(raw);
  if (slashes !== null) {
    const [, a = "", b = "", year = ""] = slashes;
    const text = `${a}. ${b}. ${year}`;
    if (Number(a) <= 12 && Number(b) <= 12 && Number(a) !== Number(b))
      return { flaw: ambiguous({ cs: text, en: text }, { cs: `${b}. ${a}. ${year}`, en: `${b}. ${a}. ${year}` }) };
    return Number(b) > 12 ? day([year, a, b], last) : day([year, b, a], last);
  }
  if (/^\d{1,2}\. ?\d{1,2}\. ?\d{2}$/.test(raw)) return { flaw: writtenFlaws.dayCentury };
  if (/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.test(raw) && parts(raw) === null) return { flaw: writtenFlaws.dayTime };
  return day(parts(raw), last);
}

function day(
  found: readonly [string, string, string] | null,
  last: boolean,
): { readonly value: string; readonly flags: [] } | { readonly flaw: Flaw } {
  if (found === null) return { flaw: writtenFlaws.day };
  const text = `${found[0]}-${found[1].padStart(2, "0")}-${found[2].padStart(2, "0")}`;
  if (!isDay(text) || text === "9999-12-31") return { flaw: writtenFlaws.day };
  return { value: last ? dayAfter(text, 1) : text, flags: [] };
}
