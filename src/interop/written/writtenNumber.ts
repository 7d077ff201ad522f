import type { DecimalMark, ValueKind, WrittenFlag, WrittenSpan } from "../valueKind.ts";
import { type Decimal, decimalOf, wholeOf } from "./decimalOf.ts";
import { plainWords } from "./plainWords.ts";
import { unitWords } from "./unitWords.ts";
import { type Flaw, writtenFlaws } from "./writtenFlaws.ts";

type Found<T> = { readonly value: T; readonly flags: readonly WrittenFlag[] };
type Result<T> = Found<T> | { readonly flaw: Flaw };

const NUMBER = String.raw`\d+(?:[ .,]\d+)*`;
const about =
  /^(?:cca|ca|circa|cirka|asi|přibližně|přibl|zhruba|okolo|kolem|odhadem|odhad|about|around|approximately|approx|[≈~])[.:]? ?(?=\d)/i;
const bound =
  /^(?:min|max|minimalne|maximalne|nejmene|nejvyse|nejvice|aspon|alespon|vice nez|vic nez|mene nez|min nez|pres|nad|pod|do|az|over|under|at least|at most|up to|more than|less than) \d/;
const money = /^(?:[.,] ?[-–—]{1,2})? ?(?:(tis\.?|tisíc\p{L}*|thousand)|(mil\.?|mili[oó]n\p{L}*))? ?(?:kč|kc|czk|korun\p{L}*)?\.?$/iu;
const foreign = /[€$£]|^ ?(?:eur|usd|gbp|huf|pln)/i;
const N = `(${NUMBER})`;
const span = new RegExp(
  `^(?:${N} ?[-–—−] ?${N}|(?:od )?${N} (?:až|do) ${N}|mezi ${N} a ${N}|(?:from )?${N} to ${N}|between ${N} and ${N})(?: (\\p{L}+\\.?))?$`,
  "iu",
);
const rate = /\b(?:mesic\w*|mes|mesic|tyden\w*|tydn\w*|den|denne|dnech|month\w*|week\w*|day|daily)\b/;
const part = /^(?:z toho|z nich|z cehoz|vcetne|vc|v tom|of which|of them|incl|including)\b/;

/**
 * A number as people write it, in the kind of its column.
 *
 * @internal
 * @param input - the cell; a number of a spreadsheet is taken as it is
 * @param raw - its text
 * @param kind - of the column
 * @param options - decimal mark of the table, power of ten and unit of the column
 *
 * @example
 * writtenNumber("1,5 mil. Kč", "1,5 mil. Kč", "money", {}) // => { value: 150000000, flags: ["scaled"] }
 */
export function writtenNumber(
  input: unknown,
  raw: string,
  kind: ValueKind,
  options: { readonly decimalMark?: DecimalMark | null; readonly power?: number; readonly unit?: string | null },
): Result<number | WrittenSpan> {
  const { decimalMark = null, power = 0, unit = null } = options;
  if (typeof input === "number") return typed(input, kind, power);
  const estimated = about.test(raw);
  const text = raw.replace(about, "").replace(/^(?:Kč|CZK) ?(?=\d)/i, kind === "money" ? "" : "$&");
  const flags: WrittenFlag[] = estimated ? ["approximate"] : [];
  if (/^[-−]/.test(text)) return { flaw: writtenFlaws.negative };
  if (/^[<>≤≥]|^\d[\d ]*\+$/.test(text) || bound.test(plainWords(text))) return { flaw: writtenFlaws.bound };
  if (/^\d+(?:[.,]\d+)?e[+-]?\d+$/i.test(text)) return { flaw: writtenFlaws.scientific };
  const ends = span.exec(text);
  if (ends !== null) {
    const [from = "", to = ""] = ends.slice(1, -1).filter((end) => end !== undefined);
    if (kind !== "span") return { flaw: writtenFlaws.interval };
    const words = ends.at(-1);
    if (words !== undefined && !unitWords[unit ?? ""]?.test(plainWords(words))) return { flaw: writtenFlaws.withText };
    return spanOf(from, to, flags, decimalMark);
  }
  const chunk = new RegExp(`^${NUMBER}`).exec(text)?.[0];
  if (chunk === undefined) return { flaw: writtenFlaws.number };
  const tail = text.slice(chunk.length).trim();
  // "1.500,-": the comma before the dash shows that the point stands between thousands.
  const dashed = kind === "money" && /^,[-–—]/.test(tail);
  const number = decimalOf(chunk, dashed ? "," : decimalMark);
  if (number === null)
    return {
      flaw: /^\d+\.\d+\.\d{4}$/.test(chunk)
        ? writtenFlaws.dayForNumber
        : /^\d+ \d+$/.test(chunk)
          ? writtenFlaws.twoNumbers
          : writtenFlaws.number,
    };
  if ("flaw" in number) return number;
  if (number.byMark && !dashed) flags.push("by-decimal-mark");
  const rest = behind(tail, kind, unit);
  if ("flaw" in rest) return rest;
  if (power !== 0 && (rest.power !== 0 || /k[cč]|czk|korun/i.test(tail))) return { flaw: writtenFlaws.unitOther };
  return inKind(number, kind, power, { ...rest, flags: [...flags, ...rest.flags] });
}

/** What stands behind the number: a power of ten, per cent, a remark. */
interface Behind {
  readonly power: number;
  readonly percent: boolean;
  readonly flags: readonly WrittenFlag[];
}

function behind(tail: string, kind: ValueKind, unit: string | null): Behind | { readonly flaw: Flaw } {
  const bracket = /^(.*?)[,;]? ?[([]([^()[\]]+)[)\]]$/.exec(tail);
  const flags: WrittenFlag[] = [];
  if (bracket !== null) {
    const words = plainWords((bracket[2] ?? "").replace(/\bk \d{1,2}\. ?\d{1,2}\.(?: ?\d{4})?/gu, ""));
    if (rate.test(words)) return { flaw: writtenFlaws.rate };
    if (/^ ?[-+]/.test(bracket[2] ?? "") || (/\d/.test(words) && !part.test(words)) || /\bnebo\b|\bor\b/.test(words))
      return { flaw: writtenFlaws.twoNumbers };
    flags.push(/^(?:odhad\w*|cca|priblizne|estimate\w*)$/.test(words) ? "approximate" : "note");
  }
  const rest = (bracket === null ? tail : (bracket[1] ?? "")).trim();
  const found = (power: number, percent = false): Behind => ({ power, percent, flags: power === 0 ? flags : [...flags, "scaled"] });
  if (kind === "money") {
    const [matched, thousands, millions] = money.exec(rest) ?? [];
    if (matched !== undefined) return found(thousands !== undefined ? 3 : millions !== undefined ? 6 : 0);
    if (foreign.test(rest)) return { flaw: writtenFlaws.currency };
  }
  const words = plainWords(rest);
  if (rest === "") return found(0);
  if (rest === "%") return kind === "share" ? found(0, true) : { flaw: writtenFlaws.unitOther };
  if (unitWords[unit ?? ""]?.test(words || (rest === "×" ? "x" : ""))) return found(0);
  if (rate.test(words)) return { flaw: writtenFlaws.rate };
  if (part.test(words)) return { power: 0, percent: false, flags: [...flags, "note"] };
  return { flaw: /\d/.test(rest) ? writtenFlaws.twoNumbers : writtenFlaws.withText };
}

function inKind(number: Decimal, kind: ValueKind, power: number, { flags, ...rest }: Behind): Result<number | WrittenSpan> {
  const shift = power + rest.power;
  if (kind === "share") {
    const value = Number(`${number.digits}e${-number.places + (rest.percent ? -2 : power)}`);
    const clear = rest.percent || power !== 0 || value < 1 || value === 0;
    return clear && value <= 1 ? { value, flags } : { flaw: writtenFlaws.share };
  }
  if (kind === "amount") {
    const value = Number(`${number.digits}e${shift - number.places}`);
    return value <= Number.MAX_SAFE_INTEGER ? { value, flags } : { flaw: writtenFlaws.tooLarge };
  }
  const whole = wholeOf(number, kind === "money" ? shift + 2 : shift);
  if (whole === null) return { flaw: kind === "money" ? writtenFlaws.tooFine : writtenFlaws.whole };
  if (whole > BigInt(Number.MAX_SAFE_INTEGER)) return { flaw: writtenFlaws.tooLarge };
  return { value: kind === "span" ? { min: Number(whole), max: Number(whole) } : Number(whole), flags };
}

function spanOf(from: string, to: string, flags: readonly WrittenFlag[], mark: DecimalMark | null): Result<WrittenSpan> {
  const ends = [decimalOf(from, mark), decimalOf(to, mark)].map((end) => (end === null || "flaw" in end ? end : wholeOf(end, 0)));
  const [min, max] = ends;
  if (typeof min !== "bigint" || typeof max !== "bigint")
    return { flaw: ends.find((end) => typeof end === "object" && end !== null)?.flaw ?? writtenFlaws.whole };
  if (min > max || max > BigInt(Number.MAX_SAFE_INTEGER)) return { flaw: writtenFlaws.interval };
  return { value: { min: Number(min), max: Number(max) }, flags: [...flags, "interval"] };
}

/** A number of a spreadsheet: exact up to fifteen digits, as its cell shows it. */
function typed(input: number, kind: ValueKind, power: number): Result<number | WrittenSpan> {
  if (!Number.isFinite(input)) return { flaw: writtenFlaws.number };
  if (input < 0) return { flaw: writtenFlaws.negative };
  if (input > Number.MAX_SAFE_INTEGER) return { flaw: writtenFlaws.tooLarge };
  const text = input.toPrecision(15);
  const [, whole = "", decimals = "", exponent = "0"] = /^(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(text) ?? [];
  const kept = decimals.replace(/0+$/, "");
  const places = kept.length - Number(exponent);
  if (kind === "amount" && power === 0) return { value: input === 0 ? 0 : input, flags: [] };
  const digits = BigInt(whole + kept);
  const number = places < 0 ? { digits: digits * 10n ** BigInt(-places), places: 0, byMark: false } : { digits, places, byMark: false };
  return inKind(number, kind, power, { power: 0, percent: false, flags: [] });
}
