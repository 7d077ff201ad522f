import type { CodebookEntry } from "./codebookEntry.ts";

// Outcomes of a rule: a closed list. Source: the library's own convention; licence MIT; nothing retrieved; 4 of 4 entries.
// To refresh: never, the evaluation is four-valued.
export const outcomes = [
  { code: "met", cs: "splněno", en: "met", source: "kpss", validFrom: null, validTo: null },
  { code: "breached", cs: "porušeno", en: "breached", source: "kpss", validFrom: null, validTo: null },
  { code: "undecidable", cs: "nelze rozhodnout", en: "undecidable", source: "kpss", validFrom: null, validTo: null },
  { code: "not-applicable", cs: "nepoužije se", en: "not applicable", source: "kpss", validFrom: null, validTo: null },
] as const satisfies readonly CodebookEntry[];

/** What came of a rule (výsledek pravidla). */
export type Outcome = (typeof outcomes)[number]["code"];
