import type { CountedEntry } from "./countedEntry.ts";

/** Unit of an indicator (jednotka). The forms stand behind the printed number; an empty form means that nothing does. */
export interface UnitEntry extends CountedEntry {
  /** What the value is multiplied by when printed: 100 for a fraction shown as per cent, otherwise 1. */
  readonly factor: number;
  /** Decimal places when nobody asks for others. */
  readonly decimals: number;
}

// Units of indicators. Source: the library's own convention; licence MIT; nothing retrieved; 17 of 17 entries, extensible.
// To refresh: add a row; forms and labels keep numbers and words together by non-breaking spaces.
// biome-ignore format: a table, one entry a row
export const units = [
  { code: "1", cs: "podíl", en: "share", csForms: { one: "%", few: "%", many: "%", fraction: "%" }, enForms: { one: "%", other: "%" }, factor: 100, decimals: 2, source: "kpss", validFrom: null, validTo: null },
  { code: "quotient", cs: "poměr", en: "quotient", csForms: { one: "", few: "", many: "", fraction: "" }, enForms: { one: "", other: "" }, factor: 1, decimals: 2, source: "kpss", validFrom: null, validTo: null },
  { code: "per-100", cs: "na 100", en: "per 100", csForms: { one: "na\u00a0100", few: "na\u00a0100", many: "na\u00a0100", fraction: "na\u00a0100" }, enForms: { one: "per\u00a0100", other: "per\u00a0100" }, factor: 1, decimals: 1, source: "kpss", validFrom: null, validTo: null },
  { code: "per-1000", cs: "na 1\u00a0000 obyvatel (‰)", en: "per 1\u00a0000 inhabitants (‰)", csForms: { one: "‰", few: "‰", many: "‰", fraction: "‰" }, enForms: { one: "‰", other: "‰" }, factor: 1, decimals: 2, source: "kpss", validFrom: null, validTo: null },
  { code: "per-1000-persons", cs: "na 1\u00a0000 osob", en: "per 1\u00a0000 persons", csForms: { one: "na\u00a01\u00a0000\u00a0osob", few: "na\u00a01\u00a0000\u00a0osob", many: "na\u00a01\u00a0000\u00a0osob", fraction: "na\u00a01\u00a0000\u00a0osob" }, enForms: { one: "per\u00a01\u00a0000\u00a0persons", other: "per\u00a01\u00a0000\u00a0persons" }, factor: 1, decimals: 2, source: "kpss", validFrom: null, validTo: null },
  { code: "per-10000-persons", cs: "na 10\u00a0000 osob", en: "per 10\u00a0000 persons", csForms: { one: "na\u00a010\u00a0000\u00a0osob", few: "na\u00a010\u00a0000\u00a0osob", many: "na\u00a010\u00a0000\u00a0osob", fraction: "na\u00a010\u00a0000\u00a0osob" }, enForms: { one: "per\u00a010\u00a0000\u00a0persons", other: "per\u00a010\u00a0000\u00a0persons" }, factor: 1, decimals: 2, source: "kpss", validFrom: null, validTo: null },
  { code: "points", cs: "body", en: "points", csForms: { one: "bod", few: "body", many: "bodů", fraction: "bodu" }, enForms: { one: "point", other: "points" }, factor: 1, decimals: 0, source: "kpss", validFrom: null, validTo: null },
  { code: "persons", cs: "osoby", en: "persons", csForms: { one: "osoba", few: "osoby", many: "osob", fraction: "osoby" }, enForms: { one: "person", other: "persons" }, factor: 1, decimals: 0, source: "kpss", validFrom: null, validTo: null },
  { code: "pupils", cs: "žáci", en: "pupils", csForms: { one: "žák", few: "žáci", many: "žáků", fraction: "žáka" }, enForms: { one: "pupil", other: "pupils" }, factor: 1, decimals: 0, source: "kpss", validFrom: null, validTo: null },
  { code: "benefits", cs: "dávky", en: "benefits", csForms: { one: "dávka", few: "dávky", many: "dávek", fraction: "dávky" }, enForms: { one: "benefit", other: "benefits" }, factor: 1, decimals: 1, source: "kpss", validFrom: null, validTo: null },
  { code: "years", cs: "roky", en: "years", csForms: { one: "rok", few: "roky", many: "let", fraction: "roku" }, enForms: { one: "year", other: "years" }, factor: 1, decimals: 1, source: "kpss", validFrom: null, validTo: null },
  { code: "days", cs: "dny", en: "days", csForms: { one: "den", few: "dny", many: "dnů", fraction: "dne" }, enForms: { one: "day", other: "days" }, factor: 1, decimals: 0, source: "kpss", validFrom: null, validTo: null },
  { code: "facilities", cs: "zařízení", en: "facilities", csForms: { one: "zařízení", few: "zařízení", many: "zařízení", fraction: "zařízení" }, enForms: { one: "facility", other: "facilities" }, factor: 1, decimals: 0, source: "kpss", validFrom: null, validTo: null },
  { code: "municipalities", cs: "obce", en: "municipalities", csForms: { one: "obec", few: "obce", many: "obcí", fraction: "obce" }, enForms: { one: "municipality", other: "municipalities" }, factor: 1, decimals: 0, source: "kpss", validFrom: null, validTo: null },
  { code: "figures", cs: "údaje", en: "figures", csForms: { one: "údaj", few: "údaje", many: "údajů", fraction: "údaje" }, enForms: { one: "figure", other: "figures" }, factor: 1, decimals: 0, source: "kpss", validFrom: null, validTo: null },
  { code: "services", cs: "služby", en: "services", csForms: { one: "služba", few: "služby", many: "služeb", fraction: "služby" }, enForms: { one: "service", other: "services" }, factor: 1, decimals: 0, source: "kpss", validFrom: null, validTo: null },
  { code: "CZK", cs: "koruny české", en: "Czech crowns", csForms: { one: "Kč", few: "Kč", many: "Kč", fraction: "Kč" }, enForms: { one: "CZK", other: "CZK" }, factor: 1, decimals: 0, source: "kpss", validFrom: null, validTo: null },
] as const satisfies readonly UnitEntry[];

/** Unit of an indicator (jednotka ukazatele). */
export type UnitCode = (typeof units)[number]["code"];
