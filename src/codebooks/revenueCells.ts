import type { CodebookEntry } from "./codebookEntry.ts";
import type { MoneyOrigin } from "./moneyOrigins.ts";
import type { MoneyPayer } from "./moneyPayers.ts";

/** One way on which money reaches a service (buňka výnosů). */
export interface RevenueCellEntry extends CodebookEntry {
  readonly origin: MoneyOrigin;
  readonly payer: MoneyPayer;
}

// Ways on which money reaches a service: whose it is, and who pays it out; each crown stands in exactly one. A closed list, so that "all
// revenues" has a meaning. Source: the library's own convention; licence MIT; nothing retrieved; 13 of 13 entries. To refresh: a new
// way makes every share unknown until it is reported, so never without a major release.
// biome-ignore format: a table, one entry a row
export const revenueCells = [
  { code: "state/state", cs: "stát přímo", en: "the state directly", origin: "state", payer: "state", source: "kpss", validFrom: null, validTo: null },
  { code: "state/kraj", cs: "stát přes kraj", en: "the state through the region", origin: "state", payer: "kraj", source: "kpss", validFrom: null, validTo: null },
  { code: "state/obec", cs: "stát přes obec", en: "the state through a municipality", origin: "state", payer: "obec", source: "kpss", validFrom: null, validTo: null },
  { code: "kraj/kraj", cs: "kraj přímo", en: "the region directly", origin: "kraj", payer: "kraj", source: "kpss", validFrom: null, validTo: null },
  { code: "kraj/obec", cs: "kraj přes obec", en: "the region through a municipality", origin: "kraj", payer: "obec", source: "kpss", validFrom: null, validTo: null },
  { code: "obec/obec", cs: "obce přímo", en: "municipalities directly", origin: "obec", payer: "obec", source: "kpss", validFrom: null, validTo: null },
  { code: "obec/kraj", cs: "obce přes kraj", en: "municipalities through the region", origin: "obec", payer: "kraj", source: "kpss", validFrom: null, validTo: null },
  { code: "eu/state", cs: "evropské fondy přes stát", en: "European funds through the state", origin: "eu", payer: "state", source: "kpss", validFrom: null, validTo: null },
  { code: "eu/kraj", cs: "evropské fondy přes kraj", en: "European funds through the region", origin: "eu", payer: "kraj", source: "kpss", validFrom: null, validTo: null },
  { code: "eu/obec", cs: "evropské fondy přes obec", en: "European funds through a municipality", origin: "eu", payer: "obec", source: "kpss", validFrom: null, validTo: null },
  { code: "user/user", cs: "úhrady uživatelů", en: "user payments", origin: "user", payer: "user", source: "kpss", validFrom: null, validTo: null },
  { code: "insurance/insurance", cs: "zdravotní pojišťovny", en: "health insurance", origin: "insurance", payer: "insurance", source: "kpss", validFrom: null, validTo: null },
  { code: "other/other", cs: "ostatní výnosy", en: "other revenues", origin: "other", payer: "other", source: "kpss", validFrom: null, validTo: null },
] as const satisfies readonly RevenueCellEntry[];

/** A way on which money reaches a service (buňka výnosů): `"state/kraj"`, origin before payer. */
export type RevenueCell = (typeof revenueCells)[number]["code"];
