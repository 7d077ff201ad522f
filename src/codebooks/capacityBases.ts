import type { CodebookEntry } from "./codebookEntry.ts";

// What a capacity is: three figures that are never added or compared as one: a closed list. Source: the library's own convention; licence MIT; nothing retrieved; 3 of 3 entries.
// To refresh: never without a major release.
export const capacityBases = [
  { code: "registered", cs: "registrované maximum", en: "registered maximum", source: "kpss", validFrom: null, validTo: null },
  { code: "network", cs: "kapacita v síti", en: "capacity in the network", source: "kpss", validFrom: null, validTo: null },
  { code: "actual", cs: "skutečně poskytovaná kapacita", en: "capacity actually provided", source: "kpss", validFrom: null, validTo: null },
] as const satisfies readonly CodebookEntry[];

/** What a capacity figure speaks of (základ kapacity). */
export type CapacityBasis = (typeof capacityBases)[number]["code"];
