import { serviceForms } from "../../codebooks/serviceForms.ts";
import type { ColumnMap } from "../tableColumn.ts";
import { column } from "./column.ts";
import { subjectColumns, yearColumn } from "./subjectColumns.ts";

const statuses = [
  { code: "basic", cs: ["základní síť", "základní", "v základní síti", "v síti"], en: ["basic network", "basic"] },
  {
    code: "orp-minimum",
    cs: ["minimální síť ORP", "minimum ORP", "minimální síť", "minimální síť obce"],
    en: ["ORP minimum", "minimum network"],
  },
  { code: "temporary", cs: ["dočasná síť", "dočasně", "dočasná", "rozvojová síť", "rozvojová"], en: ["temporary network", "temporary"] },
  { code: "outside", cs: ["mimo síť", "mimo", "není v síti", "nezařazena"], en: ["outside the network", "outside"] },
];

/** Forms of service as words of a column. @internal */
export const formWords = serviceForms.map(({ code, cs, en, register }) => ({
  code,
  cs: [cs, `${cs} forma`, { pobytova: "pobyt", ambulantni: "ambulance", terenni: "terén" }[code], register.slice(-3)],
  en: [en],
}));

/** Columns of a table of a network of services. @internal */
// biome-ignore format: a table, one column a row
export const networkEntryTable: ColumnMap = {
  noun: "network-entry",
  cs: "síť sociálních služeb",
  en: "network of social services",
  columns: [
    ...subjectColumns,
    column("form", "words", "Forma|Forma služby|Forma poskytování", "Form|Form of service", { need: "required", words: formWords }),
    column("network", "text", "Síť|Název sítě|Označení sítě", "Network", { need: "required" }),
    yearColumn,
    column("status", "words", "Zařazení v síti|Zařazení|Stav v síti|Status", "Status in the network|Status", { need: "required", words: statuses }),
    column("units/fte", "amount", "Úvazky v síti|Úvazky v přímé péči|Počet úvazků v síti|Úvazky", "FTE in the network|FTE", { unit: "FTE" }),
    column("units/luzka", "count", "Lůžka v síti|Lůžka|Počet lůžek|Počet lůžek v síti", "Beds in the network|Beds", { unit: "luzka" }),
    column("units/hour", "amount", "Hodiny v síti|Hodiny|Počet hodin", "Hours in the network|Hours", { unit: "hour" }),
    column("units/klient", "count", "Klienti v síti|Okamžitá kapacita klientů|Kapacita klientů", "Clients in the network", { unit: "persons" }),
    column("units/kontakt", "count", "Kontakty v síti|Kontakty|Počet kontaktů", "Contacts in the network", { unit: "contact" }),
    column("units/interv", "count", "Intervence v síti|Intervence|Počet intervencí", "Interventions in the network", { unit: "interv" }),
    column("entrustment", "text", "Číslo pověření|Pověření", "Entrustment number|Entrustment"),
    column("application", "text", "Číslo žádosti o zařazení|Číslo žádosti|Žádost", "Application number|Application"),
  ],
};
