import type { CodebookEntry } from "./codebookEntry.ts";

// Whose money it is: a closed list. Source: the library's own convention; licence MIT; nothing retrieved; 7 of 7 entries.
// To refresh: never without a major release, saved facts carry these codes in their fields.
export const moneyOrigins = [
  { code: "state", cs: "stát", en: "the state", source: "kpss", validFrom: null, validTo: null },
  { code: "kraj", cs: "kraj", en: "the region", source: "kpss", validFrom: null, validTo: null },
  { code: "obec", cs: "obce", en: "municipalities", source: "kpss", validFrom: null, validTo: null },
  { code: "eu", cs: "evropské fondy", en: "European funds", source: "kpss", validFrom: null, validTo: null },
  { code: "user", cs: "uživatelé", en: "users", source: "kpss", validFrom: null, validTo: null },
  { code: "insurance", cs: "zdravotní pojišťovny", en: "health insurance", source: "kpss", validFrom: null, validTo: null },
  { code: "other", cs: "ostatní zdroje", en: "other sources", source: "kpss", validFrom: null, validTo: null },
] as const satisfies readonly CodebookEntry[];

/** Whose money it is (původ peněz): state, region, municipality, European funds, the user, health insurance, other. */
export type MoneyOrigin = (typeof moneyOrigins)[number]["code"];
