import type { Reason } from "../codebooks/absenceReasons.ts";
import type { Rejection } from "./reading.ts";
import type { DecimalMark, ValueKind, WrittenFlag, WrittenSpan } from "./valueKind.ts";
import { plainWords, tidyText } from "./written/plainWords.ts";
import { writtenDay } from "./written/writtenDay.ts";
import { type Flaw, writtenFlaws } from "./written/writtenFlaws.ts";
import { writtenNumber } from "./written/writtenNumber.ts";
import { writtenValueAbsences } from "./writtenValueAbsences.ts";

/** What a cell says (zapsaná hodnota): a value, or the reason why there is none. */
export interface WrittenValue {
  /** As written, without spaces at the ends. */
  readonly raw: string;
  readonly value: number | string | boolean | WrittenSpan | null;
  /** `null` exactly when there is a value. */
  readonly reason: Reason | null;
  readonly flags: readonly WrittenFlag[];
  /** Why it could not be read; the reason is then `invalid-input`. */
  readonly flaw: Pick<Rejection, "code" | "expected"> | null;
}

/** How a value was meant, where the cell alone does not say it. */
export interface WrittenValueOptions {
  /** What stands before decimals. @default unknown, then "1.234" has two readings and is rejected */
  readonly decimalMark?: DecimalMark | null;
  /** Power of ten that the column's title names: 3 for "tis. Kč", -2 for "%". @default 0 */
  readonly power?: number;
  /** Unit of the column, whose words may stand behind the number: "12 klientů". @default none */
  readonly unit?: string | null;
}

const absences: ReadonlyMap<string, Reason> = new Map(
  writtenValueAbsences.flatMap(({ reason, written }) => written.map((text) => [absenceKey(text), reason] as const)),
);

/** Letters without diacritics; a text without letters as it is. */
function absenceKey(text: string): string {
  return /\p{L}/u.test(text) ? plainWords(text) : text;
}

const yesNo: ReadonlyMap<string, boolean> = new Map([
  ...["ano", "a", "yes", "y", "x", "true", "pravda", "✓", "✔", "☑", "1"].map((word) => [word, true] as const),
  ...["ne", "n", "no", "false", "nepravda", "✗", "✘", "☐", "0"].map((word) => [word, false] as const),
]);

/**
 * The value of a cell as people write it (hodnota, jak ji lidé píšou): a value, perhaps with a flag, or a reason. Never a guess:
 * what has two readings is rejected, with both of them named.
 *
 * Words instead of figures are those of {@link writtenValueAbsences}; an empty cell is `not-reported`, for its column was asked.
 * Money comes out in whole haléře, shares as fractions.
 *
 * @param input - text, number, boolean, `null`; a `Date` only as midnight UTC
 * @param kind - what the column holds
 * @param options - decimal mark, power of ten, unit
 * @returns value or reason; a value that cannot be read is `invalid-input` with its flaw
 *
 * @example
 * writtenValue("cca 15", "count") // => { raw: "cca 15", value: 15, reason: null, flags: ["approximate"], flaw: null }
 * writtenValue("12 (z toho 3 děti)", "count").flags // => ["note"]
 * writtenValue("neuvedeno", "count").reason // => "not-reported"
 * writtenValue("1 234,50 Kč", "money").value // => 123450
 * writtenValue("1.234", "count").flaw.expected.en // => "one reading; this may be 1.234 (decimals) or 1234 (thousands)"
 * writtenValue("1. 2. 2025", "day").value // => "2025-02-01"
 */
export function writtenValue(input: unknown, kind: ValueKind, options: WrittenValueOptions = {}): WrittenValue {
  if (input === null || input === undefined) return absent("", "not-reported");
  const plain = typeof input === "string" || typeof input === "boolean" || typeof input === "number" || input instanceof Date;
  if (!plain) return rejected("", writtenFlaws.notPlain);
  const raw = typeof input === "string" ? tidyText(input) : rawOf(input);
  if (raw.length > LONGEST && kind !== "text") return rejected(raw, writtenFlaws.tooLong);
  if (/^#[\p{L}\d]|^#+$/u.test(raw)) return rejected(raw, writtenFlaws.spreadsheetError);
  if (kind === "yes-no") {
    const found = yesNo.get(/\p{L}/u.test(raw) ? plainWords(raw) : raw);
    if (found !== undefined) return accepted(raw, found, []);
  }
  const reason = absences.get(absenceKey(raw));
  if (reason !== undefined) return absent(raw, reason);
  if (kind === "text") return raw.length > LONGEST ? rejected(raw, writtenFlaws.tooLong) : accepted(raw, raw, []);
  if (kind === "yes-no") return rejected(raw, writtenFlaws.yesNo);
  if (typeof input === "boolean") return rejected(raw, writtenFlaws.number);
  if (kind === "day" || kind === "last-day") return settled(raw, writtenDay(input, raw, kind === "last-day"));
  if (kind === "year") return /^\d{4}$/.test(raw) && raw >= "1900" ? accepted(raw, Number(raw), []) : rejected(raw, writtenFlaws.year);
  if (input instanceof Date) return rejected(raw, writtenFlaws.dayForNumber);
  if (zeros.has(plainWords(raw)) && kind !== "share") return accepted(raw, kind === "span" ? { min: 0, max: 0 } : 0, ["word"]);
  return settled(raw, writtenNumber(input, raw, kind, options));
}

/** Zero in a word. */
const zeros: ReadonlySet<string> = new Set(["nula", "zadny", "zadna", "zadne", "zadni", "nikdo", "zero", "nobody"]);

/** Longest text of a cell [sign] */
const LONGEST = 500;

function rawOf(input: number | boolean | Date): string {
  if (!(input instanceof Date)) return Object.is(input, -0) ? "0" : String(input);
  return Number.isFinite(input.getTime()) ? input.toISOString() : "Invalid Date";
}

const accepted = (raw: string, value: WrittenValue["value"], flags: readonly WrittenFlag[]): WrittenValue => ({
  ...{ raw, value, reason: null, flags, flaw: null },
});
const absent = (raw: string, reason: Reason): WrittenValue => ({ raw, value: null, reason, flags: [], flaw: null });
const rejected = (raw: string, flaw: Flaw): WrittenValue => ({ raw, value: null, reason: "invalid-input", flags: [], flaw });

function settled(
  raw: string,
  found: { readonly value: number | string | WrittenSpan; readonly flags: readonly WrittenFlag[] } | { readonly flaw: Flaw },
): WrittenValue {
  return "flaw" in found ? rejected(raw, found.flaw) : accepted(raw, found.value, found.flags);
}
