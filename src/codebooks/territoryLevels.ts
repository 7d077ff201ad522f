import type { CountedEntry } from "./countedEntry.ts";

/** A level of territory (úroveň území). */
export interface TerritoryLevelEntry extends CountedEntry {
  /** What the level is called in a table or a sentence. */
  readonly csShort: string;
  readonly enShort: string;
  /** With its preposition, "v okrese". */
  readonly csLocative: string;
  /** "okresu", as in "průměr okresu". */
  readonly csGenitive: string;
}

// Levels that a territory id names. Source: the library's own convention over the ČSÚ code lists 43, 61, 65, 101 and 100; licence MIT;
// nothing retrieved; 6 of 6 entries. To refresh: add a row here and a shape in the model's territory id.
export const territoryLevels = [
  {
    code: "obec",
    cs: "obec",
    en: "municipality",
    csShort: "obec",
    enShort: "municipality",
    csLocative: "v obci",
    csGenitive: "obce",
    csForms: { one: "obec", few: "obce", many: "obcí", fraction: "obce" },
    enForms: { one: "municipality", other: "municipalities" },
    source: "kpss",
    validFrom: null,
    validTo: null,
  },
  {
    code: "pou",
    cs: "správní obvod obce s pověřeným obecním úřadem",
    en: "administrative district of a municipality with an authorised municipal office",
    csShort: "POÚ",
    enShort: "POÚ",
    csLocative: "v POÚ",
    csGenitive: "POÚ",
    csForms: { one: "POÚ", few: "POÚ", many: "POÚ", fraction: "POÚ" },
    enForms: { one: "POÚ", other: "POÚ" },
    source: "kpss",
    validFrom: null,
    validTo: null,
  },
  {
    code: "orp",
    cs: "správní obvod obce s rozšířenou působností",
    en: "administrative district of a municipality with extended powers",
    csShort: "ORP",
    enShort: "ORP",
    csLocative: "v ORP",
    csGenitive: "ORP",
    csForms: { one: "ORP", few: "ORP", many: "ORP", fraction: "ORP" },
    enForms: { one: "ORP", other: "ORPs" },
    source: "kpss",
    validFrom: null,
    validTo: null,
  },
  {
    code: "okres",
    cs: "okres",
    en: "district",
    csShort: "okres",
    enShort: "district",
    csLocative: "v okrese",
    csGenitive: "okresu",
    csForms: { one: "okres", few: "okresy", many: "okresů", fraction: "okresu" },
    enForms: { one: "district", other: "districts" },
    source: "kpss",
    validFrom: null,
    validTo: null,
  },
  {
    code: "kraj",
    cs: "kraj",
    en: "region",
    csShort: "kraj",
    enShort: "region",
    csLocative: "v kraji",
    csGenitive: "kraje",
    csForms: { one: "kraj", few: "kraje", many: "krajů", fraction: "kraje" },
    enForms: { one: "region", other: "regions" },
    source: "kpss",
    validFrom: null,
    validTo: null,
  },
  {
    code: "cr",
    cs: "Česká republika",
    en: "Czech Republic",
    csShort: "ČR",
    enShort: "Czechia",
    csLocative: "v ČR",
    csGenitive: "ČR",
    csForms: { one: "stát", few: "státy", many: "států", fraction: "státu" },
    enForms: { one: "country", other: "countries" },
    source: "kpss",
    validFrom: null,
    validTo: null,
  },
] as const satisfies readonly TerritoryLevelEntry[];

/** Code of a level of territory (úroveň území). */
export type TerritoryLevel = (typeof territoryLevels)[number]["code"];
