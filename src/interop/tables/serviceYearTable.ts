import type { ColumnMap } from "../tableColumn.ts";
import { column } from "./column.ts";
import { subjectColumns, yearColumn } from "./subjectColumns.ts";

const [persons, CZK] = [{ unit: "persons" }, { unit: "CZK" }];

/** Columns of a table of yearly reports. @internal */
// biome-ignore format: a table, one column a row
export const serviceYearTable: ColumnMap = {
  noun: "service-year",
  cs: "roční výkazy služeb",
  en: "yearly reports of services",
  columns: [
    ...subjectColumns,
    yearColumn,
    column("bedDaysUsed", "count", "Obsazené lůžkodny|Využité lůžkodny|Lůžkodny obsazené|Skutečné lůžkodny", "Bed-days used|Occupied bed-days", { unit: "bed-day" }),
    column("bedDaysAvailable", "count", "Lůžkodny k dispozici|Disponibilní lůžkodny|Možné lůžkodny|Kapacita lůžkodnů", "Bed-days available", { unit: "bed-day" }),
    column("clients", "count", "Klienti|Počet klientů|Uživatelé|Počet uživatelů|Počet klientů za rok", "Clients|Number of clients|Users", persons),
    column("contracts", "count", "Uzavřené smlouvy|Smlouvy|Počet smluv|Počet uzavřených smluv", "Contracts concluded|Contracts", { unit: "1" }),
    column("contacts", "count", "Kontakty|Počet kontaktů|Kontakty (10 min)|Počet kontaktů (10 min)", "Contacts|Number of contacts|Contacts (10 minutes)", { unit: "contact" }),
    column("interventions", "count", "Intervence|Počet intervencí|Intervence (30 min)|Počet intervencí (30 min)", "Interventions|Number of interventions|Interventions (30 minutes)", { unit: "interv" }),
    column("calls", "count", "Hovory|Počet hovorů", "Calls|Number of calls", { unit: "call" }),
    column("hours", "amount", "Hodiny přímé péče|Hodiny|Počet hodin|Hodiny péče|Počet hodin přímé péče", "Hours of direct care|Hours", { unit: "hour" }),
    column("fteDirect", "amount", "Úvazky v přímé péči|Úvazky přímá péče|Přepočtené úvazky v přímé péči|PPÚ přímá péče|Úvazky PP", "FTE in direct care|FTE direct|Direct care FTE", { unit: "FTE" }),
    column("fteTotal", "amount", "Úvazky celkem|Přepočtené úvazky celkem|Přepočtené úvazky|Počet úvazků|Úvazky|PPÚ celkem", "FTE total|Total FTE|FTE", { unit: "FTE" }),
    column("costs", "money", "Náklady celkem|Náklady|Celkové náklady|Náklady na službu|Náklady služby", "Costs|Total costs", CZK),
    column("refusedApplicants", "count", "Odmítnutí žadatelé|Odmítnutí zájemci|Neuspokojení žadatelé|Počet odmítnutých žadatelů|Počet neuspokojených žadatelů|Odmítnutí z důvodu kapacity", "Refused applicants", persons),
    column("revenues/state/kraj", "money", "Státní dotace přes kraj|Dotace MPSV přes kraj|Dotace ze státního rozpočtu přes kraj|Dotace MPSV prostřednictvím kraje", "State money through the region", CZK),
    column("revenues/state/state", "money", "Státní dotace přímo|Dotace MPSV přímo|Dotace ze státního rozpočtu přímo", "State money directly", CZK),
    column("revenues/kraj/kraj", "money", "Dotace kraje|Dotace z rozpočtu kraje|Příspěvek kraje|Z rozpočtu kraje", "Money of the region", CZK),
    column("revenues/obec/obec", "money", "Příspěvky obcí|Dotace obcí|Obce|Příspěvek obce|Dotace obce|Příspěvek obcí", "Money of municipalities", CZK),
    column("revenues/eu/kraj", "money", "Evropské fondy přes kraj|Prostředky EU přes kraj|ESF přes kraj", "European funds through the region", CZK),
    column("revenues/eu/state", "money", "Evropské fondy přímo|Evropské fondy přes stát|Prostředky EU přímo|ESF přímo", "European funds directly", CZK),
    column("revenues/user/user", "money", "Úhrady uživatelů|Úhrady klientů|Úhrady od uživatelů|Úhrady od klientů|Platby uživatelů", "User payments", CZK),
    column("careAllowancePaid", "money", "Z toho příspěvek na péči|Úhrady z příspěvku na péči|Z toho PnP", "Of which care allowance", CZK),
    column("revenues/insurance/insurance", "money", "Zdravotní pojišťovny|Úhrady zdravotních pojišťoven|Od zdravotních pojišťoven", "Health insurance", CZK),
    column("revenues/other/other", "money", "Ostatní výnosy|Ostatní zdroje|Jiné výnosy|Dary a ostatní", "Other revenues", CZK),
  ],
};
