import type { CodebookEntry } from "./codebookEntry.ts";

/** A form of providing a service (forma poskytování). */
export interface ServiceFormEntry extends CodebookEntry {
  /** Code in the register's open data. */
  readonly register: string;
  /** Number in the code list of the MPSV portal. */
  readonly portalId: string;
}

// Forms of providing a service (act 108/2006 Coll., § 33), with the codes of the register of providers (open data and portal of MPSV);
// licence: no copyright works; state of September 2026; 3 of 3 entries. To refresh: compare with the register's codelist formy-soc-sluzby.json.
// biome-ignore format: a table, one entry a row
export const serviceForms = [
  { code: "pobytova", cs: "pobytová", en: "residential", register: "FormaSocialniSluzby/pob", portalId: "3883", source: "act-108-2006", validFrom: "2007-01-01", validTo: null },
  { code: "ambulantni", cs: "ambulantní", en: "ambulatory", register: "FormaSocialniSluzby/amb", portalId: "3882", source: "act-108-2006", validFrom: "2007-01-01", validTo: null },
  { code: "terenni", cs: "terénní", en: "field", register: "FormaSocialniSluzby/ter", portalId: "3884", source: "act-108-2006", validFrom: "2007-01-01", validTo: null },
] as const satisfies readonly ServiceFormEntry[];

/** Form of providing a service (forma poskytování). */
export type ServiceForm = (typeof serviceForms)[number]["code"];
