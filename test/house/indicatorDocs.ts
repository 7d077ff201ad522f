import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { argv } from "node:process";
import { pathToFileURL } from "node:url";
import type { Indicator } from "kpss/indicators";
import { indicatorPages, type Language } from "kpss/reporting";
import { everyCard } from "../indicators/everyCard.ts";
import { projectFolder } from "./sources.ts";

/** The page of all indicators. */
export const indicatorDocsPath = join(projectFolder, "docs/indicators.md");

const heads: Readonly<Record<Language, readonly string[]>> = {
  cs: [
    "# Ukazatele (česky)",
    "",
    "Každý ukazatel je karta a funkce v `kpss/indicators`; karta, kterou dělá funkce s volbami, má tu jednoho zástupce. Hodnota, která",
    "není známa, má vždy důvod ([metoda](methods/observations.md)). Vlastní ukazatel úřadu je táž karta v JSON",
    "([jak ho napsat](methods/own-indicators.md)).",
  ],
  en: [
    "# Indicators (in English)",
    "",
    "Each indicator is a card and a function of `kpss/indicators`; of cards that a function makes from choices one stands here. A value that is",
    "not known always has a reason ([method](methods/observations.md)). An office's own indicator is the same card in JSON",
    "([how to write one](methods/own-indicators.md)).",
  ],
};

/**
 * The page of all indicators in Czech and in English, from their cards.
 *
 * @param cards - one of each
 */
export function indicatorDocs(cards: readonly Indicator[] = everyCard.map(([, card]) => card)): string {
  const part = (lang: Language) => `${heads[lang].join("\n")}\n\n${indicatorPages(cards, lang).replaceAll("\u00a0", " ")}\n`;
  return `<!-- Written by npm run indicators from the cards of src/indicators; change a card, not this page. -->\n\n${part("cs")}\n${part("en")}`;
}

if (import.meta.url === pathToFileURL(argv[1] ?? "").href) {
  writeFileSync(indicatorDocsPath, indicatorDocs());
  console.log(`indicators: ${everyCard.length} cards written to docs/indicators.md`);
}
