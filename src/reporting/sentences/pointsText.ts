import type { PointRange } from "../../analyses/risk/exclusionPart.ts";
import type { Language } from "../language.ts";
import { numberText } from "../numberText.ts";

/**
 * Points in words, one number where they are certain, otherwise from and to.
 *
 * @internal
 *
 * @example
 * pointsText({ low: 3, high: 3 }, "cs") // => "3\u00a0body"
 * pointsText({ low: 8, high: 14 }, "cs") // => "8 až 14\u00a0bodů"
 */
export function pointsText({ low, high }: PointRange, lang: Language): string {
  const most = numberText(high, { unit: "points", lang });
  return low === high ? most : `${numberText(low, { decimals: 0, lang })} ${lang === "cs" ? "až" : "to"} ${most}`;
}
