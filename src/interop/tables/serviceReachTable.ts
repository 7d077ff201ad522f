import type { ColumnMap } from "../tableColumn.ts";
import { column } from "./column.ts";
import { subjectColumns, yearColumn } from "./subjectColumns.ts";

const modes = [
  { code: "provided", cs: ["poskytováno", "poskytnuto", "skutečnost", "poskytuje", "poskytovaná"], en: ["provided", "actual"] },
  { code: "offered", cs: ["nabízeno", "nabídka", "nabízí", "nabízená"], en: ["offered", "offer"] },
];

/** Columns of a table of the reach of services by municipality. @internal */
// biome-ignore format: a table, one column a row
export const serviceReachTable: ColumnMap = {
  noun: "service-reach",
  cs: "dosah služeb podle obcí",
  en: "reach of services by municipality",
  columns: [
    ...subjectColumns,
    column("municipality", "municipality", "Obec|Kód obce|Název obce|Obec bydliště|Domovská obec|Obec bydliště klienta|Obec klienta", "Municipality|Municipality code|Home municipality", { need: "required" }),
    yearColumn,
    column("mode", "words", "Nabízeno / poskytováno|Nabídka nebo skutečnost|Režim", "Offered / provided|Mode", { need: "required", words: modes }),
    column("clients", "count", "Klienti|Počet klientů|Uživatelé|Počet uživatelů", "Clients|Number of clients", { unit: "persons" }),
    column("contacts", "count", "Kontakty|Počet kontaktů", "Contacts|Number of contacts", { unit: "contact" }),
    column("hours", "amount", "Hodiny|Počet hodin|Hodiny přímé péče|Hodiny péče", "Hours|Hours of direct care", { unit: "hour" }),
    column("visitsPerWeek", "amount", "Návštěvy týdně|Návštěvy za týden|Počet návštěv týdně|Návštěv za týden", "Visits per week", { unit: "1/week" }),
    column("frequency", "text", "Četnost|Četnost slovy|Jak často", "Frequency|How often"),
  ],
};
