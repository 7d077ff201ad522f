import type { CountedEntry } from "./countedEntry.ts";

/** A kind of municipality (druh obce). A military area (vojenský újezd) has no inhabitants: figures per inhabitant do not apply to it. */
export interface MunicipalityKindEntry extends CountedEntry {
  /** Status letter of the ČSÚ. */
  readonly csuStatus: string;
}

// Kinds of municipalities, with the status letter of the ČSÚ. Source: the status column of the exclusion index workbook 2023, where the letters
// were read off known places (Brno S, Blansko M, Lysice T, Praha H, Libavá U); no licence stated; state of 23 May 2026; 6 of 6 entries
// (5 417 O, 229 T, 581 M, 26 S, 1 H, 4 U). To refresh: compare with the ČSÚ status of municipalities.
// biome-ignore format: a table, one entry a row
export const municipalityKinds = [
  { code: "obec", cs: "obec", en: "municipality", csForms: { one: "obec", few: "obce", many: "obcí", fraction: "obce" }, enForms: { one: "municipality", other: "municipalities" }, csuStatus: "O", source: "asz-exclusion-index-2023", validFrom: null, validTo: null },
  { code: "mestys", cs: "městys", en: "market town", csForms: { one: "městys", few: "městyse", many: "městysů", fraction: "městyse" }, enForms: { one: "market town", other: "market towns" }, csuStatus: "T", source: "asz-exclusion-index-2023", validFrom: null, validTo: null },
  { code: "mesto", cs: "město", en: "town", csForms: { one: "město", few: "města", many: "měst", fraction: "města" }, enForms: { one: "town", other: "towns" }, csuStatus: "M", source: "asz-exclusion-index-2023", validFrom: null, validTo: null },
  { code: "statutarni-mesto", cs: "statutární město", en: "statutory city", csForms: { one: "statutární město", few: "statutární města", many: "statutárních měst", fraction: "statutárního města" }, enForms: { one: "statutory city", other: "statutory cities" }, csuStatus: "S", source: "asz-exclusion-index-2023", validFrom: null, validTo: null },
  { code: "hlavni-mesto", cs: "hlavní město", en: "capital city", csForms: { one: "hlavní město", few: "hlavní města", many: "hlavních měst", fraction: "hlavního města" }, enForms: { one: "capital city", other: "capital cities" }, csuStatus: "H", source: "asz-exclusion-index-2023", validFrom: null, validTo: null },
  { code: "vojensky-ujezd", cs: "vojenský újezd", en: "military area", csForms: { one: "vojenský újezd", few: "vojenské újezdy", many: "vojenských újezdů", fraction: "vojenského újezdu" }, enForms: { one: "military area", other: "military areas" }, csuStatus: "U", source: "asz-exclusion-index-2023", validFrom: null, validTo: null },
] as const satisfies readonly MunicipalityKindEntry[];

/** Kind of a municipality (druh obce). */
export type MunicipalityKind = (typeof municipalityKinds)[number]["code"];
