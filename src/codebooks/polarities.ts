import type { CodebookEntry } from "./codebookEntry.ts";

// Which way is better: a closed list. Source: the library's own convention; licence MIT; nothing retrieved; 4 of 4 entries.
// To refresh: never without a major release, rules and colours stand on it.
export const polarities = [
  { code: "higher-is-better", cs: "vyšší je lepší", en: "higher is better", source: "kpss", validFrom: null, validTo: null },
  { code: "lower-is-better", cs: "nižší je lepší", en: "lower is better", source: "kpss", validFrom: null, validTo: null },
  { code: "target-band", cs: "cílové pásmo", en: "target band", source: "kpss", validFrom: null, validTo: null },
  { code: "none", cs: "bez směru", en: "no direction", source: "kpss", validFrom: null, validTo: null },
] as const satisfies readonly CodebookEntry[];

/** Which way of an indicator is the better one (směr ukazatele). */
export type Polarity = (typeof polarities)[number]["code"];
