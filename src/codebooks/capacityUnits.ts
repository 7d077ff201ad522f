import type { CountedEntry } from "./countedEntry.ts";

/** A unit of capacity (jednotka kapacity). */
export interface CapacityUnitEntry extends CountedEntry {
  /** Code in the register's open data; `null` for a unit that the register does not use. */
  readonly register: string | null;
  /** Length of one unit where it is set [min]. */
  readonly minutes: number | null;
}

// Units of capacity; unlike units are never added. Source: the five of the register of providers (open data of MPSV), which are all that occur
// there, and four of planning practice; licence: no copyright works; state of September 2026; 9 of 9 entries.
// To refresh: compare with the register's codelist typy-kapacity-socialni-sluzby.json.
// biome-ignore format: a table, one entry a row
export const capacityUnits = [
  { code: "luzka", cs: "lůžka", en: "beds", csForms: { one: "lůžko", few: "lůžka", many: "lůžek", fraction: "lůžka" }, enForms: { one: "bed", other: "beds" }, register: "TypKapacitySocialniSluzby/luzka", minutes: null, source: "mpsv-rpss", validFrom: null, validTo: null },
  { code: "klient", cs: "klienti", en: "clients", csForms: { one: "klient", few: "klienti", many: "klientů", fraction: "klienta" }, enForms: { one: "client", other: "clients" }, register: "TypKapacitySocialniSluzby/klient", minutes: null, source: "mpsv-rpss", validFrom: null, validTo: null },
  { code: "kontakt", cs: "kontakty (10 min jednání)", en: "contacts (10 minutes)", csForms: { one: "kontakt", few: "kontakty", many: "kontaktů", fraction: "kontaktu" }, enForms: { one: "contact", other: "contacts" }, register: "TypKapacitySocialniSluzby/kontakt", minutes: 10, source: "mpsv-rpss", validFrom: null, validTo: null },
  { code: "interv", cs: "intervence (30 min jednání)", en: "interventions (30 minutes)", csForms: { one: "intervence", few: "intervence", many: "intervencí", fraction: "intervence" }, enForms: { one: "intervention", other: "interventions" }, register: "TypKapacitySocialniSluzby/interv", minutes: 30, source: "mpsv-rpss", validFrom: null, validTo: null },
  { code: "hovor", cs: "hovory", en: "calls", csForms: { one: "hovor", few: "hovory", many: "hovorů", fraction: "hovoru" }, enForms: { one: "call", other: "calls" }, register: "TypKapacitySocialniSluzby/hovor", minutes: null, source: "mpsv-rpss", validFrom: null, validTo: null },
  { code: "fte", cs: "průměrné přepočtené úvazky v přímé péči", en: "average full-time equivalents in direct care", csForms: { one: "úvazek v přímé péči", few: "úvazky v přímé péči", many: "úvazků v přímé péči", fraction: "úvazku v přímé péči" }, enForms: { one: "full-time equivalent in direct care", other: "full-time equivalents in direct care" }, register: null, minutes: null, source: "zlin-kissos", validFrom: null, validTo: null },
  { code: "bed-day", cs: "lůžkodny", en: "bed-days", csForms: { one: "lůžkoden", few: "lůžkodny", many: "lůžkodnů", fraction: "lůžkodne" }, enForms: { one: "bed-day", other: "bed-days" }, register: null, minutes: null, source: "mpsv-reporting-help", validFrom: null, validTo: null },
  { code: "hour", cs: "hodiny", en: "hours", csForms: { one: "hodina", few: "hodiny", many: "hodin", fraction: "hodiny" }, enForms: { one: "hour", other: "hours" }, register: null, minutes: 60, source: "kpss", validFrom: null, validTo: null },
  { code: "zarizeni", cs: "zařízení (adresy, ne místa)", en: "facilities (addresses, not places)", csForms: { one: "zařízení", few: "zařízení", many: "zařízení", fraction: "zařízení" }, enForms: { one: "facility", other: "facilities" }, register: null, minutes: null, source: "csu-facilities-2023", validFrom: null, validTo: null },
] as const satisfies readonly CapacityUnitEntry[];

/** Unit of capacity (jednotka kapacity). */
export type CapacityUnit = (typeof capacityUnits)[number]["code"];
