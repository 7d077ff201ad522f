import type { TableColumn } from "../tableColumn.ts";
import { column } from "./column.ts";

/** Which service a row speaks of; a row with nothing but a provider speaks of the provider. @internal */
// biome-ignore format: a table, one column a row
export const subjectColumns: readonly TableColumn[] = [
  column("service", "service", "Registrační číslo služby|Registrační číslo|Reg. číslo služby|Reg. č. služby|Identifikátor služby|Identifikátor|Číslo služby", "Service registration number|Registration number|Service id", { need: "one-of" }),
  column("serviceName", "text", "Název služby|Služba|Sociální služba|Jméno služby|Název sociální služby", "Service name|Service|Name of service", { need: "one-of" }),
  column("serviceType", "service-type", "Druh služby|Druh sociální služby|Druh|Typ služby|Typ sociální služby", "Service type|Type of service"),
  column("provider", "ico", "IČO poskytovatele|IČO|IČ|IČ poskytovatele", "Provider IČO|IČO of provider|ICO", { need: "one-of" }),
  column("providerName", "text", "Poskytovatel|Název poskytovatele|Organizace|Název organizace|Poskytovatel služby|Poskytovatel sociální služby", "Provider|Provider name|Organisation", { need: "one-of" }),
  column("serviceMunicipality", "municipality", "Místo poskytování|Obec poskytování|Sídlo služby|Obec služby|Obec sídla služby", "Place of service|Municipality of service"),
];

/** The year that a row speaks of. @internal */
export const yearColumn: TableColumn = column("year", "year", "Rok|Kalendářní rok|Období|Rok vykázání", "Year|Calendar year", {
  need: "required",
});
