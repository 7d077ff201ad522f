import type { CodebookEntry } from "./codebookEntry.ts";

// Confidentiality of an observation, CL_CONF_STATUS. Source: SDMX, cross-domain code list in version 1.2; no licence stated; 11 of 11 entries,
// those of later versions were not seen at their publisher. Czech words are the library's own. To refresh: compare with the list at its address.
// biome-ignore format: a table, one entry a row
export const confidentialityStatuses = [
  { code: "F", cs: "volně ke zveřejnění", en: "free", source: "sdmx-code-lists", validFrom: null, validTo: null },
  { code: "N", cs: "ke zveřejnění neurčeno, jen pro vnitřní potřebu", en: "not for publication, restricted for internal use only", source: "sdmx-code-lists", validFrom: null, validTo: null },
  { code: "C", cs: "důvěrný statistický údaj", en: "confidential statistical information", source: "sdmx-code-lists", validFrom: null, validTo: null },
  { code: "D", cs: "druhotně důvěrné, určil odesílatel", en: "secondary confidentiality set by the sender, not for publication", source: "sdmx-code-lists", validFrom: null, validTo: null },
  { code: "S", cs: "druhotně důvěrné, určil a spravuje příjemce", en: "secondary confidentiality set and managed by the receiver, not for publication", source: "sdmx-code-lists", validFrom: null, validTo: null },
  { code: "A", cs: "důvěrné pro malé počty", en: "primary confidentiality due to small counts", source: "sdmx-code-lists", validFrom: null, validTo: null },
  { code: "O", cs: "důvěrné pro převahu jedné jednotky", en: "primary confidentiality due to dominance by one unit", source: "sdmx-code-lists", validFrom: null, validTo: null },
  { code: "T", cs: "důvěrné pro převahu dvou jednotek", en: "primary confidentiality due to dominance by two units", source: "sdmx-code-lists", validFrom: null, validTo: null },
  { code: "G", cs: "důvěrné pro převahu jedné nebo dvou jednotek", en: "primary confidentiality due to dominance by one or two units", source: "sdmx-code-lists", validFrom: null, validTo: null },
  { code: "M", cs: "důvěrné podle jiných měr koncentrace", en: "primary confidentiality by other measures of concentration", source: "sdmx-code-lists", validFrom: null, validTo: null },
  { code: "E", cs: "do konce embarga neurčeno ke zveřejnění, pak volné", en: "not for publication until the embargo ends, then free", source: "sdmx-code-lists", validFrom: null, validTo: null },
] as const satisfies readonly CodebookEntry[];

/** Confidentiality of an observation in SDMX (stav důvěrnosti), `CONF_STATUS`. */
export type ConfidentialityStatus = (typeof confidentialityStatuses)[number]["code"];
