import type { CodebookEntry } from "./codebookEntry.ts";

// Who pays the money out to the service: a closed list. Source: the library's own convention; licence MIT; nothing retrieved;
// 6 of 6 entries. To refresh: never without a major release, saved facts carry these codes in their fields.
export const moneyPayers = [
  { code: "state", cs: "stát", en: "the state", source: "kpss", validFrom: null, validTo: null },
  { code: "kraj", cs: "kraj", en: "the region", source: "kpss", validFrom: null, validTo: null },
  { code: "obec", cs: "obce", en: "municipalities", source: "kpss", validFrom: null, validTo: null },
  { code: "user", cs: "uživatelé", en: "users", source: "kpss", validFrom: null, validTo: null },
  { code: "insurance", cs: "zdravotní pojišťovny", en: "health insurance", source: "kpss", validFrom: null, validTo: null },
  { code: "other", cs: "ostatní plátci", en: "other payers", source: "kpss", validFrom: null, validTo: null },
] as const satisfies readonly CodebookEntry[];

/** Who pays it out (kdo platí): state money paid out by the region has origin `state` and payer `kraj`. */
export type MoneyPayer = (typeof moneyPayers)[number]["code"];
