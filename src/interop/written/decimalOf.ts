import type { DecimalMark } from "../valueKind.ts";
import { ambiguous, type Flaw } from "./writtenFlaws.ts";

/** A number as it was written, exactly: its digits without the decimal mark, and how many of them are decimals. @internal */
export interface Decimal {
  readonly digits: bigint;
  readonly places: number;
  /** Whether only the decimal mark of the table told thousands from decimals. */
  readonly byMark: boolean;
}

const decimal = (whole: string, decimals: string, byMark = false): Decimal => ({
  digits: BigInt(whole.replace(/\D/g, "") + decimals),
  places: decimals.length,
  byMark,
});

/**
 * A number out of digits, spaces, points and commas; thousands only in groups of three.
 *
 * "1.234" and "1,234" have two readings, unless the first digit is zero or the decimal mark of the table is known. "1 234,5", "1.234,50",
 * "1.234.567", "12,5" and "1234.567" have one each.
 *
 * @internal
 * @param text - without a sign
 * @param mark - decimal mark of the table, where it is known
 * @returns the number, a flaw where it has two readings, `null` where it is no number
 *
 * @example
 * decimalOf("1 234,50", null) // => { digits: 123450n, places: 2, byMark: false }
 * decimalOf("1.234", ",") // => { digits: 1234n, places: 0, byMark: true }
 * decimalOf("1 23", null) // => null
 */
export function decimalOf(text: string, mark: DecimalMark | null): Decimal | { readonly flaw: Flaw } | null {
  if (text.length > 40) return null;
  const open = /^([1-9]\d{0,2})([.,])(\d{3})$/.exec(text);
  if (open !== null) {
    const [, whole = "", sign = "", rest = ""] = open;
    if (mark !== null) return mark === sign ? decimal(whole, rest, true) : decimal(whole + rest, "", true);
    const number = whole + rest;
    return {
      flaw: ambiguous(
        { cs: `${whole},${rest} (desetinné číslo)`, en: `${whole}.${rest} (decimals)` },
        { cs: `${number} (tisíce)`, en: `${number} (thousands)` },
      ),
    };
  }
  const found =
    /^(\d+)$/.exec(text) ??
    /^(\d+)[.,](\d+)$/.exec(text) ??
    /^(\d{1,3}(?: \d{3})+)(?:[.,](\d+))?$/.exec(text) ??
    /^(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/.exec(text) ??
    /^(\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/.exec(text);
  return found === null ? null : decimal(found[1] ?? "", found[2] ?? "");
}

/**
 * The decimal mark that a number shows beyond doubt; `null` when it shows none.
 *
 * @internal
 * @param text - a cell
 *
 * @example
 * shownMark("1 234,5 Kč") // => ","
 * shownMark("0.125") // => "."
 * shownMark("1.234") // => null
 */
export function shownMark(text: string): DecimalMark | null {
  const chunk = text.length > 60 ? undefined : /^\d+(?:[ .,]\d+)*/.exec(text)?.[0];
  if (chunk === undefined || /^[1-9]\d{0,2}[.,]\d{3}$/.test(chunk)) return null;
  const number = decimalOf(chunk, null);
  if (number === null || "flaw" in number || number.places === 0) return null;
  return chunk.at(-1 - number.places) === "," ? "," : ".";
}

/**
 * A number times a power of ten, as a whole number; `null` when decimals are left.
 *
 * @internal
 * @param number - from {@link decimalOf}
 * @param power - of ten
 *
 * @example
 * wholeOf({ digits: 12345n, places: 1 }, 2) // => 123450n
 * wholeOf({ digits: 12345n, places: 3 }, 2) // => null
 */
export function wholeOf(number: Pick<Decimal, "digits" | "places">, power: number): bigint | null {
  const shift = power - number.places;
  if (shift >= 0) return number.digits * 10n ** BigInt(shift);
  const unit = 10n ** BigInt(-shift);
  return number.digits % unit === 0n ? number.digits / unit : null;
}
