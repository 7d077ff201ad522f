import type { CodebookEntry } from "./codebookEntry.ts";

/** A region (kraj); its code is that of ČSÚ code list 100. */
export interface RegionEntry extends CodebookEntry {
  /** RÚIAN code, as in the register's `Kraj/116`. */
  readonly ruian: string;
  /** Eurostat NUTS 3 code. */
  readonly nuts3: string;
  /** ISO 3166-2 code. */
  readonly iso: string;
  /** With its preposition, "v Jihomoravském kraji". */
  readonly csLocative: string;
  /** "Jihomoravského kraje", as in "průměr Jihomoravského kraje". */
  readonly csGenitive: string;
}

// Regions. Source: ČSÚ code list 100 (codes, names) and ČÚZK RÚIAN (CC BY 4.0), Eurostat NUTS and ISO 3166-2 codes; ČSÚ: free reuse with the
// source named; state of 28 June 2024, RÚIAN codes of 18 September 2023; 14 of 14 entries; first days of validity not taken over.
// To refresh: compare with ČSÚ code list 100 and the RÚIAN list of higher self-governing units (VÚSC).
// biome-ignore format: a table, one entry a row
export const regions = [
  { code: "3018", cs: "Hlavní město Praha", en: "Prague", ruian: "19", nuts3: "CZ010", iso: "CZ-10", csLocative: "v hlavním městě Praze", csGenitive: "hlavního města Prahy", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "3026", cs: "Středočeský kraj", en: "Central Bohemian Region", ruian: "27", nuts3: "CZ020", iso: "CZ-20", csLocative: "ve Středočeském kraji", csGenitive: "Středočeského kraje", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "3034", cs: "Jihočeský kraj", en: "South Bohemian Region", ruian: "35", nuts3: "CZ031", iso: "CZ-31", csLocative: "v Jihočeském kraji", csGenitive: "Jihočeského kraje", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "3042", cs: "Plzeňský kraj", en: "Plzeň Region", ruian: "43", nuts3: "CZ032", iso: "CZ-32", csLocative: "v Plzeňském kraji", csGenitive: "Plzeňského kraje", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "3051", cs: "Karlovarský kraj", en: "Karlovy Vary Region", ruian: "51", nuts3: "CZ041", iso: "CZ-41", csLocative: "v Karlovarském kraji", csGenitive: "Karlovarského kraje", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "3069", cs: "Ústecký kraj", en: "Ústí nad Labem Region", ruian: "60", nuts3: "CZ042", iso: "CZ-42", csLocative: "v Ústeckém kraji", csGenitive: "Ústeckého kraje", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "3077", cs: "Liberecký kraj", en: "Liberec Region", ruian: "78", nuts3: "CZ051", iso: "CZ-51", csLocative: "v Libereckém kraji", csGenitive: "Libereckého kraje", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "3085", cs: "Královéhradecký kraj", en: "Hradec Králové Region", ruian: "86", nuts3: "CZ052", iso: "CZ-52", csLocative: "v Královéhradeckém kraji", csGenitive: "Královéhradeckého kraje", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "3093", cs: "Pardubický kraj", en: "Pardubice Region", ruian: "94", nuts3: "CZ053", iso: "CZ-53", csLocative: "v Pardubickém kraji", csGenitive: "Pardubického kraje", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "3107", cs: "Kraj Vysočina", en: "Vysočina Region", ruian: "108", nuts3: "CZ063", iso: "CZ-63", csLocative: "v Kraji Vysočina", csGenitive: "Kraje Vysočina", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "3115", cs: "Jihomoravský kraj", en: "South Moravian Region", ruian: "116", nuts3: "CZ064", iso: "CZ-64", csLocative: "v Jihomoravském kraji", csGenitive: "Jihomoravského kraje", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "3123", cs: "Olomoucký kraj", en: "Olomouc Region", ruian: "124", nuts3: "CZ071", iso: "CZ-71", csLocative: "v Olomouckém kraji", csGenitive: "Olomouckého kraje", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "3131", cs: "Zlínský kraj", en: "Zlín Region", ruian: "141", nuts3: "CZ072", iso: "CZ-72", csLocative: "ve Zlínském kraji", csGenitive: "Zlínského kraje", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "3140", cs: "Moravskoslezský kraj", en: "Moravian-Silesian Region", ruian: "132", nuts3: "CZ080", iso: "CZ-80", csLocative: "v Moravskoslezském kraji", csGenitive: "Moravskoslezského kraje", source: "csu-codelists-territory", validFrom: null, validTo: null },
] as const satisfies readonly RegionEntry[];

/** Code of a region (kraj) in ČSÚ code list 100. */
export type RegionCsuCode = (typeof regions)[number]["code"];
