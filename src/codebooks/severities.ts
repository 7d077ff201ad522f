import type { CodebookEntry } from "./codebookEntry.ts";

/** Severity of a finding (závažnost zjištění). */
export interface SeverityEntry extends CodebookEntry {
  /** Place in a ranked list, 1 is the most serious. */
  readonly rank: number;
}

// Severity of a finding: a closed list. Source: the library's own convention; licence MIT; nothing retrieved; 3 of 3 entries.
// To refresh: never without a major release, the order of findings stands on it.
export const severities = [
  { code: "critical", cs: "kritické", en: "critical", rank: 1, source: "kpss", validFrom: null, validTo: null },
  { code: "warning", cs: "varování", en: "warning", rank: 2, source: "kpss", validFrom: null, validTo: null },
  { code: "info", cs: "pro informaci", en: "for information", rank: 3, source: "kpss", validFrom: null, validTo: null },
] as const satisfies readonly SeverityEntry[];

/** How serious a breached rule is (závažnost). */
export type Severity = (typeof severities)[number]["code"];
