import type { AmountRange } from "../../analyses/compensation/amountRange.ts";
import type { Language } from "../language.ts";
import { numberText } from "../numberText.ts";

/**
 * Whole haléře as crowns (částka v korunách), with haléře only where there are some.
 *
 * @internal
 *
 * @example
 * amountText(1071000000, "cs") // => "10\u00a0710\u00a0000\u00a0Kč"
 * amountText(150, "en") // => "1.50\u00a0CZK"
 */
export function amountText(haler: number, lang: Language): string {
  return numberText(haler / 100, { unit: "CZK", decimals: haler % 100 === 0 ? 0 : 2, lang });
}

/**
 * An amount known within limits, in words.
 *
 * @internal
 *
 * @example
 * amountRangeText({ low: 100, high: 100 }, "cs") // => "1\u00a0Kč"
 * amountRangeText({ low: 100, high: 300 }, "cs") // => "1\u00a0Kč až 3\u00a0Kč"
 * amountRangeText({ low: 100, high: null }, "en") // => "at least 1\u00a0CZK"
 * amountRangeText({ low: 0, high: null }, "cs") // => "neznámé"
 */
export function amountRangeText({ low, high }: AmountRange, lang: Language): string {
  if (low === high) return amountText(low, lang);
  if (high !== null) return `${amountText(low, lang)} ${lang === "cs" ? "až" : "to"} ${amountText(high, lang)}`;
  if (low === 0) return lang === "cs" ? "neznámé" : "unknown";
  return `${lang === "cs" ? "nejméně" : "at least"} ${amountText(low, lang)}`;
}
