import type { CzechForms } from "../codebooks/countedEntry.ts";
import { rangeRefusal, typeRefusal } from "../model/refusal.ts";
import { czechPlural } from "./czechPlural.ts";
import { type Language, language } from "./language.ts";

/** A number as it is printed, with the form of the word that stands behind it. */
export interface PrintedNumber {
  readonly text: string;
  /** Form of a Czech word. */
  readonly form: keyof CzechForms;
  /** Whether an English word stands in the singular. */
  readonly single: boolean;
}

/** From here on a number is printed as a power of ten. */
const LARGE = 10n ** 21n;

/**
 * Print a number: rounded half away from zero on its shortest decimal notation, so 1.005 is 1,01 to two places whatever its
 * binary value is. The form of the word follows the printed text: 1,0 takes the form of a fraction.
 *
 * @param value - the number
 * @param options.lang - language
 * @param options.factor - whole number by which the value is multiplied first, without error; 100 for per cent @default 1
 * @param options.decimals - decimal places, always printed @default as many as the value has
 * @returns text and forms; from 10²¹ on a power of ten, 1,5 × 10^21
 * @throws RangeError `not-finite`, `decimals-invalid`, `factor-invalid`, `language-unknown`
 * @throws TypeError `not-a-number`
 *
 * @example
 * printedNumber(1234.5, { lang: "cs" }) // => { text: "1\u00a0234,5", form: "fraction", single: false }
 * printedNumber(0.07, { lang: "en", factor: 100 }) // => { text: "7", form: "many", single: false }
 */
export function printedNumber(
  value: number,
  options: { readonly lang: Language; readonly factor?: number; readonly decimals?: number | undefined },
): PrintedNumber {
  const { factor = 1, decimals } = options;
  const lang = language(options.lang);
  if (typeof value !== "number")
    throw typeRefusal("not-a-number", `numberText requires a number, got ${value === null ? "null" : typeof value}`);
  if (!Number.isFinite(value)) throw rangeRefusal("not-finite", `numberText requires a finite number, got ${value}`);
  if (!Number.isSafeInteger(factor) || factor < 1)
    throw rangeRefusal("factor-invalid", `numberText requires a whole factor of at least 1, got ${factor}`);
  if (decimals !== undefined && !(Number.isInteger(decimals) && decimals >= 0 && decimals <= 20))
    throw rangeRefusal("decimals-invalid", `numberText requires decimals of 0 to 20, got ${decimals}`);
  const point = lang === "cs" ? "," : ".";
  const minus = lang === "cs" ? "\u2212" : "-";
  const [, whole = "", fraction = "", power = "0"] = /^(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(Math.abs(value))) ?? [];
  const digits = BigInt(whole + fraction) * BigInt(factor);
  const exponent = Number(power) - fraction.length;
  const sign = value < 0 ? minus : "";
  if ((exponent > 0 ? digits * 10n ** BigInt(exponent) : digits / 10n ** BigInt(-exponent)) >= LARGE) {
    const [first = "", rest = ""] = [String(digits).slice(0, 1), String(digits).slice(1).replace(/0+$/, "")];
    const size = String(digits).length - 1 + exponent;
    return { text: `${sign}${first}${rest === "" ? "" : point}${rest}\u00a0×\u00a010^${size}`, form: "many", single: false };
  }
  const places = decimals ?? Math.max(0, -exponent - (/0*$/.exec(String(digits))?.[0].length ?? 0));
  const units = shifted(digits, exponent + places);
  const text = String(units).padStart(places + 1, "0");
  const head = text.slice(0, text.length - places).replace(/\B(?=(\d{3})+$)/g, "\u00a0");
  const tail = places === 0 ? "" : `${point}${text.slice(-places)}`;
  const form = places > 0 ? "fraction" : czechPlural(Number(units));
  return { text: `${units === 0n ? "" : sign}${head}${tail}`, form, single: form === "one" };
}

/** `digits × 10^places`, rounded half up. */
function shifted(digits: bigint, places: number): bigint {
  if (places >= 0) return digits * 10n ** BigInt(places);
  const unit = 10n ** BigInt(-places);
  return (digits * 2n + unit) / (unit * 2n);
}
