import type { CodebookEntry } from "./codebookEntry.ts";

// Who usually has a figure, whom one has to ask: a closed list. Source: the library's own convention; licence MIT; nothing retrieved; 9 of 9
// entries. To refresh: add a row before a field names it.
// biome-ignore format: a table, one entry a row
export const holders = [
  { code: "csu", cs: "Český statistický úřad", en: "the Czech Statistical Office", source: "kpss", validFrom: null, validTo: null },
  { code: "asz", cs: "Agentura pro sociální začleňování", en: "the Agency for Social Inclusion", source: "kpss", validFrom: null, validTo: null },
  { code: "labour-office", cs: "Úřad práce", en: "the Labour Office", source: "kpss", validFrom: null, validTo: null },
  { code: "register", cs: "registr poskytovatelů sociálních služeb", en: "the register of providers", source: "kpss", validFrom: null, validTo: null },
  { code: "provider", cs: "poskytovatel", en: "the provider", source: "kpss", validFrom: null, validTo: null },
  { code: "municipality", cs: "obec", en: "the municipality", source: "kpss", validFrom: null, validTo: null },
  { code: "region", cs: "krajský úřad", en: "the regional office", source: "kpss", validFrom: null, validTo: null },
  { code: "office", cs: "koordinátor plánování", en: "the coordinator of planning", source: "kpss", validFrom: null, validTo: null },
  { code: "inspection", cs: "inspekce sociálních služeb", en: "the inspection of social services", source: "kpss", validFrom: null, validTo: null },
] as const satisfies readonly CodebookEntry[];

/** Who has a figure (držitel údaje). */
export type Holder = (typeof holders)[number]["code"];
