import { fields as knownFields } from "../codebooks/fields.ts";
import { holders } from "../codebooks/holders.ts";
import { officeTables } from "../codebooks/officeTables.ts";
import { polarities } from "../codebooks/polarities.ts";
import { sources } from "../codebooks/sources.ts";
import { territoryLevels } from "../codebooks/territoryLevels.ts";
import { topics } from "../codebooks/topics.ts";
import { legalBasis } from "../evaluation/legalBasis.ts";
import { type Indicator, readsOf } from "../indicators/indicator.ts";
import { dayAfter } from "../model/day.ts";
import { compareCzech } from "./compareCzech.ts";
import { dayText } from "./dayText.ts";
import { type FieldTextOptions, type NamedField, termText } from "./fieldText.ts";
import { formulaText } from "./formulaText.ts";
import { type Language, language } from "./language.ts";
import { parametersText } from "./parametersText.ts";
import { plainText } from "./plainText.ts";
import { intervalText, rollUpText, unitText } from "./rollUpText.ts";
import { sourceText } from "./sourceText.ts";

const SUBJECTS: Readonly<Record<string, { readonly cs: string; readonly en: string }>> = {
  territoryYear: { cs: "území v roce", en: "a territory in a year" },
  serviceYear: { cs: "služba v roce", en: "a service in a year" },
  planYear: { cs: "plán v roce", en: "a plan in a year" },
  comparison: { cs: "srovnání dvou hodnot", en: "a comparison of two values" },
};

/**
 * The pages of a catalogue of indicators as Markdown (stránky ukazatelů): by topic, each indicator with what it says and does not say,
 * its formula in words, unit, roll-up, interval, paragraphs, sources with their publishers, and who has the figures.
 *
 * @param cards - cards of the library and of the office
 * @param lang - language
 * @param options - names of an office's own fields, before those of the library
 * @returns Markdown that begins with the headings of topics (`##`); topics without an indicator are left out
 * @throws RangeError `language-unknown`
 *
 * @example
 * const page = indicatorPages([executionShareIndicator], "cs").split("\n")
 * page.slice(0, 5) // => ["## Sociální rizika", "", "### podíl osob v exekuci (z obyvatel 15+)", "", "`execution-share@1` · území v roce"]
 * page.find((line) => line.startsWith("- Vzorec")) // => "- Vzorec: osoby v exekuci / obyvatelstvo 15+"
 *
 * @see docs/indicators.md
 */
export function indicatorPages(cards: readonly Indicator[], lang: Language, options: FieldTextOptions = {}): string {
  language(lang);
  const fields: readonly NamedField[] = [...(options.fields ?? []), ...knownFields];
  return topics
    .flatMap((topic) => {
      const own = cards.filter((card) => card.topic === topic.code);
      const pages = own.toSorted((a, b) => compareCzech(a[lang], b[lang])).map((card) => cardPage(card, lang, fields));
      return own.length === 0 ? [] : [`## ${topic[lang].replace(/^./, (first) => first.toUpperCase())}`, ...pages];
    })
    .join("\n\n");
}

function cardPage(card: Indicator, lang: Language, fields: readonly NamedField[]): string {
  const isCzech = lang === "cs";
  const marked = (text: string): string => plainText(text).replace(/[\\`*_[\]<>#|]/g, "\\$&");
  const line = (cs: string, en: string, words: string | null): readonly string[] =>
    words === null || words === "" ? [] : [`- ${isCzech ? cs : en}: ${marked(words)}`];
  const subject = SUBJECTS[card.subject]?.[lang] ?? card.subject;
  const level = territoryLevels.find((entry) => entry.code === (card.lowestLevel ?? "obec"));
  const zero = (card.unlessZero ?? []).map((term) => termText(term, lang, { fields }));
  return [
    `### ${marked(card[lang])}`,
    "",
    `\`${plainText(card.id).replaceAll("`", "")}@${card.version}\` · ${marked(subject)}`,
    "",
    ...(card.interpretation === undefined ? [] : [marked(card.interpretation[lang]), ""]),
    ...line("Vzorec", "Formula", formulaText(card, lang, { fields })),
    ...line("Jednotka", "Unit", unitText(card, lang)),
    ...line("Směr", "Direction", polarities.find((entry) => entry.code === card.polarity)?.[lang] ?? null),
    ...line("Za území", "Over a territory", rollUpText(card, lang)),
    ...line("Interval", "Interval", intervalText(card, lang)),
    ...line("Nejmenší území", "Smallest territory", level?.[lang] ?? null),
    ...line("Nepoužije se, kde je nula", "Does not apply where zero", zero.join(isCzech ? ", není-li známo, " : ", where unknown, ")),
    ...line("Pevné volby", "Fixed choices", parametersText(card.parameters ?? {}, lang)),
    ...line("Právní základ", "Legal basis", basisText(card, lang)),
    ...line("Platnost definice", "The definition holds", validityText(card, lang)),
    ...line("Zdroje", "Sources", sourcesText(card, lang)),
    ...line("Kdo údaje má", "Who has the figures", card.subject === "comparison" ? null : holdersText(card, lang, fields)),
    ...line("Co neříká", "What it does not tell", card.caveat[lang]),
  ].join("\n");
}

const basisText = (card: Indicator, lang: Language): string =>
  legalBasis(card)
    .map(({ text, validFrom }) => {
      const since =
        validFrom === null ? "" : ` (${lang === "cs" ? "předpis účinný od" : "law in force since"} ${dayText(validFrom, lang)})`;
      return `${text}${since}`;
    })
    .join("; ");

function validityText({ validFrom, validTo }: Indicator, lang: Language): string {
  const from = validFrom === undefined ? "" : `${lang === "cs" ? "od" : "from"} ${dayText(validFrom, lang)}`;
  const to = validTo === undefined ? "" : `${lang === "cs" ? "do" : "to"} ${dayText(dayAfter(validTo, -1), lang)}`;
  return [from, to].filter((words) => words !== "").join(" ");
}

const sourcesText = (card: Indicator, lang: Language): string =>
  card.sources
    .map((id) => {
      const publisher = sources.find((entry) => entry.code === id)?.publisher ?? "kpss";
      return `${sourceText(id, lang)}${publisher === "kpss" ? "" : ` – ${publisher}`}`;
    })
    .join("; ");

/** Each holder with the tables that bring the figures, in the order of the formula; a field that nobody described is the office's own. */
function holdersText(card: Indicator, lang: Language, fields: readonly NamedField[]): string {
  const tables = new Map<string, Set<string>>();
  for (const field of readsOf(card).all) {
    const entry = fields.find((known) => known.code === field.split("/")[0]);
    const holder = holders.find((known) => known.code === entry?.holder)?.[lang] ?? (lang === "cs" ? "úřad sám" : "the office itself");
    const table = officeTables.find((known) => known.code === entry?.table)?.[lang];
    const held = tables.get(holder) ?? new Set();
    tables.set(holder, table === undefined ? held : held.add(table));
  }
  return [...tables].map(([holder, held]) => (held.size === 0 ? holder : `${holder} (${[...held].join(", ")})`)).join("; ");
}
