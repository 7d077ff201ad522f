import type { CodebookEntry } from "./codebookEntry.ts";

// Topics of indicators and rules: a closed list. Source: the library's own convention; licence MIT; nothing retrieved; 8 of 8 entries.
// To refresh: add a row when a room of indicators is added.
export const topics = [
  { code: "availability", cs: "dostupnost", en: "availability", source: "kpss", validFrom: null, validTo: null },
  { code: "use", cs: "využití", en: "use", source: "kpss", validFrom: null, validTo: null },
  { code: "staff", cs: "personál", en: "staff", source: "kpss", validFrom: null, validTo: null },
  { code: "money", cs: "peníze", en: "money", source: "kpss", validFrom: null, validTo: null },
  { code: "people", cs: "obyvatelé", en: "people", source: "kpss", validFrom: null, validTo: null },
  { code: "risk", cs: "sociální rizika", en: "social risks", source: "kpss", validFrom: null, validTo: null },
  { code: "quality", cs: "kvalita", en: "quality", source: "kpss", validFrom: null, validTo: null },
  { code: "planning", cs: "plánování", en: "planning", source: "kpss", validFrom: null, validTo: null },
] as const satisfies readonly CodebookEntry[];

/** What an indicator or a rule is about (téma). */
export type Topic = (typeof topics)[number]["code"];
