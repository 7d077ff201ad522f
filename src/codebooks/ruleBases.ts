import type { CodebookEntry } from "./codebookEntry.ts";

// Basis of a rule or of a judgement: a closed list. Source: the library's own convention; licence MIT; nothing retrieved; 4 of 4 entries.
// To refresh: never without a major release.
export const ruleBases = [
  { code: "law", cs: "právní předpis", en: "law", source: "kpss", validFrom: null, validTo: null },
  { code: "methodology", cs: "metodika", en: "methodology", source: "kpss", validFrom: null, validTo: null },
  { code: "practice", cs: "praxe", en: "practice", source: "kpss", validFrom: null, validTo: null },
  { code: "house", cs: "úsudek knihovny", en: "the library's own judgement", source: "kpss", validFrom: null, validTo: null },
] as const satisfies readonly CodebookEntry[];

/** What a rule stands on (opora pravidla). */
export type RuleBasis = (typeof ruleBases)[number]["code"];
