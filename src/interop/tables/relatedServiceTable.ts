import type { ColumnMap } from "../tableColumn.ts";
import { column } from "./column.ts";

const kinds = [
  { code: "health", cs: ["zdravotnictví", "zdraví", "zdravotní", "zdravotní péče"], en: ["health", "health care"] },
  { code: "school", cs: ["školství", "škola", "vzdělávání", "školské"], en: ["school", "education"] },
  { code: "housing", cs: ["bydlení", "ubytování"], en: ["housing"] },
  { code: "leisure", cs: ["volný čas", "volnočasové", "kultura a sport"], en: ["leisure"] },
  { code: "office", cs: ["úřad", "úřady", "veřejná správa"], en: ["office", "authority"] },
  { code: "ngo", cs: ["nezisková organizace", "NNO", "spolek", "nevládní organizace"], en: ["non-governmental organisation", "NGO"] },
];

/** Columns of a table of related services. @internal */
// biome-ignore format: a table, one column a row
export const relatedServiceTable: ColumnMap = {
  noun: "related-service",
  cs: "návazné služby",
  en: "related services",
  columns: [
    column("id", "text", "Označení|Klíč|Id", "Id|Key"),
    column("name", "text", "Název|Název služby|Název návazné služby|Služba", "Name|Service name", { need: "required" }),
    column("kind", "words", "Oblast|Druh|Druh návazné služby", "Field|Kind", { need: "required", words: kinds }),
    column("operator", "text", "Provozovatel|Organizace|Zřizovatel", "Operator|Organisation"),
    column("place/municipality", "municipality", "Obec|Kód obce|Název obce|Město", "Municipality|Municipality code"),
    column("place/street", "text", "Ulice", "Street"),
    column("place/houseNumber", "house-number", "Číslo domovní|Číslo popisné|Č. p.|Čp.|Číslo", "House number"),
    column("place/orientationNumber", "text", "Číslo orientační|Č. o.", "Orientation number"),
    column("place/psc", "psc", "PSČ", "Postal code|PSČ"),
    column("targetGroups", "target-groups", "Cílové skupiny|Cílová skupina|Pro koho", "Target groups|Target group"),
    column("contacts/phones", "texts", "Telefon|Telefony|Tel.", "Phone|Phones"),
    column("contacts/emails", "texts", "E-mail|E-maily|Email", "E-mail|E-mails"),
    column("contacts/webs", "texts", "Web|Webové stránky|WWW|Internet", "Web|Website"),
    column("validFrom", "day", "Platí od|Od|Od kdy", "Valid from|From"),
    column("validTo", "last-day", "Platí do (včetně)|Platí do|Do|Do kdy", "Valid until (inclusive)|Valid until|Until"),
    column("note", "kept", "Poznámka|Poznámky", "Note|Notes"),
  ],
};
