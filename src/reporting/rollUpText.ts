import { units } from "../codebooks/units.ts";
import type { Indicator } from "../indicators/indicator.ts";
import { declaredDecimals } from "../model/atDeclaredDecimals.ts";
import { countText } from "./countText.ts";
import type { Language } from "./language.ts";

/**
 * How an indicator is summed over the municipalities of a territory, in words.
 *
 * @internal
 */
export function rollUpText(card: Indicator, lang: Language): string {
  const isCzech = lang === "cs";
  if (card.kind === "custom") return isCzech ? "nesčítá se" : "is not summed";
  if (card.additive === false)
    return isCzech ? "nesčítá se: tentýž stav může mít více členů" : "is not summed: several members may share one state";
  const sum =
    card.kind === "ratio"
      ? { cs: "poměr součtů, nikdy průměr poměrů", en: "a ratio of sums, never a mean of ratios" }
      : { cs: "součet", en: "a sum" };
  const overlap = {
    cs: "tytéž osoby či služby může počítat více členů: součet je horní mez, největší z nich dolní",
    en: "several members may count the same people or services: the sum is an upper bound, the largest of them a lower one",
  };
  const overlapOfBoth = {
    cs: "tytéž osoby může počítat více členů nahoře i dole: známe jen dolní mez",
    en: "several members may count the same people above and below: only a lower bound is known",
  };
  const missing =
    card.partial === "at-least"
      ? { cs: "chybí-li údaj některého člena, platí dolní mez", en: "where a member has no figure, what is known is a lower bound" }
      : { cs: "chybí-li údaj některého člena, hodnota není", en: "where a member has no figure, there is no value" };
  return [
    sum,
    ...(card.overlaps === undefined || card.overlaps === false ? [] : card.overlaps === "both" ? [overlapOfBoth] : [overlap]),
    missing,
  ]
    .map((words) => words[lang])
    .join("; ");
}

/**
 * By which method the limits of an indicator are found, in words; `null` where it has none.
 *
 * @internal
 */
export function intervalText(card: Indicator, lang: Language): string | null {
  if (card.kind !== "ratio" || card.interval === undefined) return null;
  const words = {
    wilson: { cs: "Wilsonův, 95 % (čitatel je část jmenovatele)", en: "Wilson's, 95% (the numerator is a part of the denominator)" },
    poisson: {
      cs: "Poissonův, 95 %: pod 10 událostí přesný, od 10 podle Byara (čitatel počítá události)",
      en: "Poisson's, 95%: exact below 10 events, Byar's from 10 (the numerator counts events)",
    },
  } as const;
  return words[card.interval][lang];
}

/**
 * Unit of an indicator and how it is rounded, in words.
 *
 * @internal
 */
export function unitText(card: Pick<Indicator, "unit">, lang: Language): string {
  if (card.unit === "yes-no") return { cs: "ano nebo ne", en: "yes or no" }[lang];
  const { factor, decimals } = declaredDecimals(card.unit);
  const name = units.find((unit) => unit.code === card.unit)?.[lang] ?? card.unit;
  const percent = factor === 100 ? { cs: " (tiskne se v procentech)", en: " (printed as per cent)" }[lang] : "";
  return `${name}${percent}, ${roundingText(decimals, lang)}`;
}

/**
 * To how many decimal places a number is rounded, in words.
 *
 * @internal
 */
export function roundingText(decimals: number, lang: Language): string {
  if (decimals === 0) return lang === "cs" ? "zaokrouhleno na celá čísla" : "rounded to whole numbers";
  if (lang === "en") return `rounded to ${countText(decimals, { one: "decimal place", other: "decimal places" })}`;
  const places = { one: "desetinné místo", few: "desetinná místa", many: "desetinných míst", fraction: "desetinného místa" };
  return `zaokrouhleno na ${countText(decimals, places)}`;
}
