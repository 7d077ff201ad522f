import type { CodebookEntry } from "./codebookEntry.ts";

/** A criterion of a quality standard that was read somewhere (kritérium standardu kvality). */
export interface QualityCriterion {
  /** Number of the standard and a letter, `"1a"`. */
  readonly code: string;
  /** Whether it is essential (zásadní): one that is not met fails the service. */
  readonly essential: boolean;
}

/** A quality standard of social services (standard kvality sociálních služeb). */
export interface QualityStandardEntry extends CodebookEntry {
  /** Whether the name was read in a source; `false` where it is from general knowledge. */
  readonly certain: boolean;
  /** Number of its criteria; `null`: not read, only the total of all standards is known. */
  readonly criteria: number | null;
  /** Criteria of which it was read whether they are essential; the others are not known. */
  readonly known: readonly QualityCriterion[];
}

// Quality standards (annex 2 of decree 505/2006 Coll.), short names. Source: the decree by a guide of 2007 for standards 1 to 10, general
// knowledge for 11 to 15; which criteria are essential by the ministry's page on standards (five criteria read); licence: official work;
// nothing retrieved but names; 15 of 15 entries. To refresh: read the annex, fill in criteria and essential ones.
// biome-ignore format: a table, one entry a row
export const qualityStandards = [
  { code: "1", cs: "cíle a způsoby poskytování služeb", en: "aims and ways of providing the service", certain: true, criteria: null, known: [{ code: "1a", essential: true }, { code: "1b", essential: true }, { code: "1c", essential: true }, { code: "1d", essential: false }], source: "mpsv-quality-standards", validFrom: null, validTo: null },
  { code: "2", cs: "ochrana práv osob", en: "protection of rights", certain: true, criteria: null, known: [{ code: "2a", essential: true }], source: "mpsv-quality-standards", validFrom: null, validTo: null },
  { code: "3", cs: "jednání se zájemcem o službu", en: "dealing with applicants", certain: true, criteria: null, known: [], source: "decree-505-2006", validFrom: null, validTo: null },
  { code: "4", cs: "smlouva o poskytování služby", en: "contract", certain: true, criteria: null, known: [], source: "decree-505-2006", validFrom: null, validTo: null },
  { code: "5", cs: "individuální plánování", en: "individual planning", certain: true, criteria: null, known: [], source: "decree-505-2006", validFrom: null, validTo: null },
  { code: "6", cs: "dokumentace", en: "records", certain: true, criteria: null, known: [], source: "decree-505-2006", validFrom: null, validTo: null },
  { code: "7", cs: "stížnosti", en: "complaints", certain: true, criteria: null, known: [], source: "decree-505-2006", validFrom: null, validTo: null },
  { code: "8", cs: "návaznost na další dostupné zdroje", en: "links to other resources", certain: true, criteria: null, known: [], source: "decree-505-2006", validFrom: null, validTo: null },
  { code: "9", cs: "personální a organizační zajištění", en: "staff and organisation", certain: true, criteria: null, known: [], source: "decree-505-2006", validFrom: null, validTo: null },
  { code: "10", cs: "profesní rozvoj zaměstnanců", en: "professional development of staff", certain: true, criteria: null, known: [], source: "decree-505-2006", validFrom: null, validTo: null },
  { code: "11", cs: "místní a časová dostupnost", en: "availability in place and time", certain: false, criteria: null, known: [], source: "decree-505-2006", validFrom: null, validTo: null },
  { code: "12", cs: "informovanost o službě", en: "information about the service", certain: false, criteria: null, known: [], source: "decree-505-2006", validFrom: null, validTo: null },
  { code: "13", cs: "prostředí a podmínky", en: "environment and conditions", certain: false, criteria: null, known: [], source: "decree-505-2006", validFrom: null, validTo: null },
  { code: "14", cs: "nouzové a havarijní situace", en: "emergencies", certain: false, criteria: null, known: [], source: "decree-505-2006", validFrom: null, validTo: null },
  { code: "15", cs: "zvyšování kvality služby", en: "raising the quality of the service", certain: false, criteria: null, known: [], source: "decree-505-2006", validFrom: null, validTo: null },
] as const satisfies readonly QualityStandardEntry[];

/** Number of a quality standard (číslo standardu), `"1"` to `"15"`. */
export type QualityStandard = (typeof qualityStandards)[number]["code"];

/** All standards together: 48 criteria, three points each, at most 144, as a published inspection of a counselling centre counts them. */
export const qualityStandardsTotal = { criteria: 48, pointsPerCriterion: 3, points: 144, source: "inspection-vyskov" } as const;
