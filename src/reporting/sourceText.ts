import { sources } from "../codebooks/sources.ts";
import type { Language } from "./language.ts";
import { plainText } from "./plainText.ts";

/** How publishers are called in a line; the compiler refuses a publisher of the codebook that has no short name. */
const SHORT: Readonly<Record<(typeof sources)[number]["publisher"], string>> = {
  kpss: "kpss",
  "Česká republika": "ČR",
  "Ministerstvo práce a sociálních věcí": "MPSV",
  "Anděl Strážný; PečeVčelka": "Anděl Strážný a PečeVčelka",
  "Zlínský kraj": "Zlínský kraj",
  "Český statistický úřad": "ČSÚ",
  "Ministerstvo pro místní rozvoj – Agentura pro sociální začleňování": "ASZ/MMR",
  "Český statistický úřad, podle regiony.penize.cz": "ČSÚ podle regiony.penize.cz",
  "sdg-data.cz": "sdg-data.cz",
  "esfcr.cz": "esfcr.cz",
  "Český úřad zeměměřický a katastrální": "ČÚZK",
  Eurostat: "Eurostat",
  ISO: "ISO",
  SDMX: "SDMX",
  "International Agency for Research on Cancer": "IARC",
  "World Health Organization": "WHO",
  "Královéhradecký kraj": "Královéhradecký kraj",
  "Jihočeský kraj": "Jihočeský kraj",
  "Jihomoravský kraj": "Jihomoravský kraj",
  "Hlavní město Praha": "Hlavní město Praha",
  "psychologievyskov.cz": "psychologievyskov.cz",
};

/** What the library itself calls an office's records by, where nobody named them. */
const OFFICE: Readonly<Record<Language, string>> = { cs: "evidence úřadu", en: "records of the office" };

/**
 * Name of a source (název zdroje) in full; a source of an office's own is called by its id, `office` is the office itself.
 *
 * @param id - id of the source
 * @param lang - language
 * @returns its name
 *
 * @example
 * sourceText("csu-codelist-2910", "cs") // => "Číselník 2910, druhy zařízení sociálních služeb"
 * sourceText("office", "cs") // => "evidence úřadu"
 * sourceText("own/survey", "cs") // => "own/survey"
 */
export function sourceText(id: string, lang: Language): string {
  if (id === "office") return OFFICE[lang];
  const entry = sources.find((source) => source.code === id);
  return plainText(entry === undefined ? id : entry[lang]);
}

/**
 * Short names of those who published sources (vydavatelé zkratkou), each once, in the order of the sources.
 *
 * @param ids - ids of sources
 * @param lang - language
 * @returns the names; words for "nobody said" when there is no source
 *
 * @example
 * publisherText(["csu-codelist-2910", "mpsv-rpss", "csu-facilities-2023"], "cs") // => "ČSÚ, MPSV"
 * publisherText([], "cs") // => "bez uvedení zdroje"
 */
export function publisherText(ids: readonly string[], lang: Language): string {
  const names = ids.map((id) => {
    if (id === "office") return OFFICE[lang];
    const entry = sources.find((source) => source.code === id);
    return plainText(entry === undefined ? id : SHORT[entry.publisher]);
  });
  return names.length === 0 ? (lang === "cs" ? "bez uvedení zdroje" : "an unnamed source") : [...new Set(names)].join(", ");
}
