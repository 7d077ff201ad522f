import type { CodebookEntry } from "./codebookEntry.ts";

// Tables and files that an office may hold, by what they bring. Source: the library's own convention; licence MIT; nothing retrieved;
// 15 of 15 entries. To refresh: add a row before a field names it.
// biome-ignore format: a table, one entry a row
export const officeTables = [
  { code: "register", cs: "výpis z registru poskytovatelů", en: "the register of providers", source: "kpss", validFrom: null, validTo: null },
  { code: "population", cs: "obyvatelstvo podle věku", en: "population by age", source: "kpss", validFrom: null, validTo: null },
  { code: "territory-year", cs: "statistické údaje o obcích", en: "statistical figures of municipalities", source: "kpss", validFrom: null, validTo: null },
  { code: "exclusion", cs: "podklady indexu sociálního vyloučení", en: "figures behind the index of social exclusion", source: "kpss", validFrom: null, validTo: null },
  { code: "facilities", cs: "počty zařízení", en: "numbers of facilities", source: "kpss", validFrom: null, validTo: null },
  { code: "service-year", cs: "roční výkazy služeb", en: "yearly reports of services", source: "kpss", validFrom: null, validTo: null },
  { code: "service-reach", cs: "dosah služeb po obcích", en: "reach of services by municipality", source: "kpss", validFrom: null, validTo: null },
  { code: "network-entry", cs: "zařazení služeb v síti", en: "entries of services in the network", source: "kpss", validFrom: null, validTo: null },
  { code: "quality", cs: "výsledky kontrol kvality a stížnosti", en: "results of quality checks, and complaints", source: "kpss", validFrom: null, validTo: null },
  { code: "money", cs: "peníze podle původu a plátce", en: "money by origin and payer", source: "kpss", validFrom: null, validTo: null },
  { code: "need", cs: "potřeby", en: "needs", source: "kpss", validFrom: null, validTo: null },
  { code: "plan-measure", cs: "opatření plánu", en: "measures of the plan", source: "kpss", validFrom: null, validTo: null },
  { code: "comment", cs: "připomínky", en: "comments", source: "kpss", validFrom: null, validTo: null },
  { code: "meeting", cs: "jednání a účast", en: "meetings and attendance", source: "kpss", validFrom: null, validTo: null },
  { code: "plan-year", cs: "rok plánování", en: "a year of planning", source: "kpss", validFrom: null, validTo: null },
] as const satisfies readonly CodebookEntry[];

/** A table or file of an office (tabulka úřadu). */
export type OfficeTable = (typeof officeTables)[number]["code"];
