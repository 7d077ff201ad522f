import type { CodebookEntry } from "./codebookEntry.ts";

// Why a figure is unknown: a closed list. Source: the library's own convention; licence MIT; nothing retrieved; 13 of 13 entries.
// To refresh: never without a major release, saved facts carry these codes.
export const absenceReasons = [
  { code: "not-asked", cs: "nikdo se neptal", en: "nobody asked", source: "kpss", validFrom: null, validTo: null },
  { code: "not-reported", cs: "nevykázáno", en: "not reported", source: "kpss", validFrom: null, validTo: null },
  { code: "refused", cs: "odmítnuto sdělit", en: "refused", source: "kpss", validFrom: null, validTo: null },
  { code: "not-known-to-source", cs: "zdroj neuvádí", en: "not known to the source", source: "kpss", validFrom: null, validTo: null },
  { code: "not-covered-by-source", cs: "zdroj nepokrývá", en: "not covered by the source", source: "kpss", validFrom: null, validTo: null },
  { code: "not-applicable", cs: "nepoužije se", en: "not applicable", source: "kpss", validFrom: null, validTo: null },
  { code: "not-yet-known", cs: "zatím není známo", en: "not yet known", source: "kpss", validFrom: null, validTo: null },
  { code: "suppressed", cs: "utajeno", en: "suppressed", source: "kpss", validFrom: null, validTo: null },
  { code: "denominator-zero", cs: "jmenovatel je nula", en: "denominator is zero", source: "kpss", validFrom: null, validTo: null },
  { code: "too-few", cs: "příliš málo případů", en: "too few", source: "kpss", validFrom: null, validTo: null },
  { code: "periods-differ", cs: "údaje jsou z různých období", en: "periods differ", source: "kpss", validFrom: null, validTo: null },
  { code: "break-in-series", cs: "přerušená řada", en: "break in series", source: "kpss", validFrom: null, validTo: null },
  { code: "invalid-input", cs: "neplatný vstup", en: "invalid input", source: "kpss", validFrom: null, validTo: null },
] as const satisfies readonly CodebookEntry[];

/** Why a figure is unknown (důvod, proč údaj chybí). */
export type Reason = (typeof absenceReasons)[number]["code"];
