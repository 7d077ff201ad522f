import type { CodebookEntry } from "./codebookEntry.ts";

/** An area of the self-assessment of the planning process (oblast kritérií kvality plánování). */
export interface QualityAreaEntry extends CodebookEntry {
  /** Number of criteria of the area; `null`: their wording and number were not read. */
  readonly criteria: number | null;
}

// The eight areas of the quality criteria of planning (Kritéria kvality plánování sociálních služeb, 2007), names only. Source: Ministry of Labour
// and Social Affairs; licence not stated; nothing retrieved but the names; 8 of 8 entries. To refresh: the areas are closed; criteria when read.
// biome-ignore format: a table, one entry a row
export const qualityAreas = [
  { code: "1", cs: "legitimita", en: "legitimacy", criteria: null, source: "mpsv-planning-criteria-2007", validFrom: null, validTo: null },
  { code: "2", cs: "popis aktuální situace", en: "description of the present situation", criteria: null, source: "mpsv-planning-criteria-2007", validFrom: null, validTo: null },
  { code: "3", cs: "kvalifikace a kompetentnost", en: "qualification and competence", criteria: null, source: "mpsv-planning-criteria-2007", validFrom: null, validTo: null },
  { code: "4", cs: "řízení procesu plánování", en: "management of the planning process", criteria: null, source: "mpsv-planning-criteria-2007", validFrom: null, validTo: null },
  { code: "5", cs: "zapojování", en: "involvement", criteria: null, source: "mpsv-planning-criteria-2007", validFrom: null, validTo: null },
  { code: "6", cs: "plán rozvoje sociálních služeb", en: "plan of development of social services", criteria: null, source: "mpsv-planning-criteria-2007", validFrom: null, validTo: null },
  { code: "7", cs: "informovanost", en: "informedness", criteria: null, source: "mpsv-planning-criteria-2007", validFrom: null, validTo: null },
  { code: "8", cs: "zvyšování kvality procesu", en: "raising the quality of the process", criteria: null, source: "mpsv-planning-criteria-2007", validFrom: null, validTo: null },
] as const satisfies readonly QualityAreaEntry[];

/** Area of the self-assessment of planning (oblast sebehodnocení), `"1"` to `"8"`. */
export type QualityArea = (typeof qualityAreas)[number]["code"];
