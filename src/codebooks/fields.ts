import type { CodebookEntry } from "./codebookEntry.ts";
import type { Holder } from "./holders.ts";
import type { OfficeTable } from "./officeTables.ts";

/** Noun that a field belongs to. */
export type FieldNoun = "territoryYear" | "serviceYear" | "planYear" | "serviceRecord" | "providerRecord" | "delivery" | "planRecord";

/** What a figure is measured in: a unit of indicators or of capacity, or what only a field counts. Money is kept in whole haléře. */
export type FieldUnit =
  | "1"
  | "bed-day"
  | "beds"
  | "benefits"
  | "capacity"
  | "cases"
  | "comments"
  | "complaints"
  | "contact"
  | "contact-details"
  | "contracts"
  | "criteria"
  | "days"
  | "documents"
  | "facilities"
  | "figures"
  | "forms"
  | "fte"
  | "groups"
  | "halere"
  | "hour"
  | "hours-per-week"
  | "households"
  | "hovor"
  | "interv"
  | "measures"
  | "meetings"
  | "municipalities"
  | "needs"
  | "persons"
  | "places"
  | "places-of-service"
  | "plans"
  | "points"
  | "pupils"
  | "records"
  | "regions"
  | "resolutions"
  | "services"
  | "sides"
  | "target-groups"
  | "targets"
  | "years";

/** A field of a noun (údaj): a property that facts report and indicators read. */
export interface FieldEntry extends CodebookEntry {
  readonly noun: FieldNoun;
  /** Which table or file brings it. */
  readonly table: OfficeTable;
  /** Who usually has it. */
  readonly holder: Holder;
  readonly unit: FieldUnit;
  /** A state on a day, or what happened in a period. */
  readonly time: "stock" | "flow";
}

// Fields of the nouns that indicators read: what each means, its unit, and who usually has it. Source: the library's own convention over
// the nouns of the model; licence MIT; nothing retrieved; 202 of 202 entries, an office may read fields of its own. To refresh: add a row with
// the property of the noun.
// biome-ignore format: a table, one entry a row
export const fields = [
  { code: "population", cs: "obyvatelstvo podle pohlaví a věku", en: "population by sex and age", noun: "territoryYear", table: "population", holder: "csu", unit: "persons", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "midYearPopulation", cs: "střední stav obyvatelstva", en: "mid-year population", noun: "territoryYear", table: "territory-year", holder: "csu", unit: "persons", time: "flow", source: "kpss", validFrom: null, validTo: null },
  { code: "births", cs: "živě narození", en: "live births", noun: "territoryYear", table: "territory-year", holder: "csu", unit: "persons", time: "flow", source: "kpss", validFrom: null, validTo: null },
  { code: "deaths", cs: "zemřelí", en: "deaths", noun: "territoryYear", table: "territory-year", holder: "csu", unit: "persons", time: "flow", source: "kpss", validFrom: null, validTo: null },
  { code: "arrivals", cs: "přistěhovalí", en: "people who moved in", noun: "territoryYear", table: "territory-year", holder: "csu", unit: "persons", time: "flow", source: "kpss", validFrom: null, validTo: null },
  { code: "departures", cs: "vystěhovalí", en: "people who moved out", noun: "territoryYear", table: "territory-year", holder: "csu", unit: "persons", time: "flow", source: "kpss", validFrom: null, validTo: null },
  { code: "households", cs: "domácnosti", en: "households", noun: "territoryYear", table: "territory-year", holder: "csu", unit: "households", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "singleSeniorHouseholds", cs: "domácnosti jednotlivců ve věku 65+", en: "one-person households aged 65+", noun: "territoryYear", table: "territory-year", holder: "csu", unit: "households", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "loneParentHouseholds", cs: "neúplné rodiny s dětmi", en: "lone-parent families with children", noun: "territoryYear", table: "territory-year", holder: "csu", unit: "households", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "personsInExecution", cs: "osoby v exekuci", en: "persons in debt enforcement", noun: "territoryYear", table: "exclusion", holder: "asz", unit: "persons", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "jobSeekersOver6Months", cs: "uchazeči o zaměstnání v evidenci nad 6 měsíců", en: "job seekers registered for over six months", noun: "territoryYear", table: "exclusion", holder: "asz", unit: "persons", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "housingAllowancesPaid", cs: "vyplacené příspěvky na bydlení, průměrný měsíc", en: "housing allowances paid, average month", noun: "territoryYear", table: "exclusion", holder: "asz", unit: "benefits", time: "flow", source: "kpss", validFrom: null, validTo: null },
  { code: "livingAllowancesPaid", cs: "vyplacené příspěvky na živobytí, průměrný měsíc", en: "allowances for living paid, average month", noun: "territoryYear", table: "exclusion", holder: "asz", unit: "benefits", time: "flow", source: "kpss", validFrom: null, validTo: null },
  { code: "earlySchoolLeavers", cs: "předčasné odchody ze základní školy", en: "early school leavers", noun: "territoryYear", table: "exclusion", holder: "asz", unit: "pupils", time: "flow", source: "kpss", validFrom: null, validTo: null },
  { code: "pupilsLeavingSchool", cs: "žáci, kteří ukončili povinnou školní docházku", en: "pupils who ended compulsory schooling", noun: "territoryYear", table: "exclusion", holder: "asz", unit: "pupils", time: "flow", source: "kpss", validFrom: null, validTo: null },
  { code: "exclusionIndex", cs: "index sociálního vyloučení", en: "index of social exclusion", noun: "territoryYear", table: "exclusion", holder: "asz", unit: "points", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "jobSeekersReachable", cs: "dosažitelní uchazeči o zaměstnání ve věku 15–64", en: "available job seekers aged 15–64", noun: "territoryYear", table: "territory-year", holder: "labour-office", unit: "persons", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "careAllowanceRecipients", cs: "příjemci příspěvku na péči podle stupně závislosti", en: "recipients of the care allowance by degree of dependence", noun: "territoryYear", table: "territory-year", holder: "labour-office", unit: "persons", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "personsInHousingNeed", cs: "osoby v bytové nouzi", en: "persons in housing need", noun: "territoryYear", table: "territory-year", holder: "office", unit: "persons", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "childrenInHousingNeed", cs: "děti v bytové nouzi", en: "children in housing need", noun: "territoryYear", table: "territory-year", holder: "office", unit: "persons", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "homelessPersons", cs: "lidé bez střechy", en: "rough sleepers", noun: "territoryYear", table: "territory-year", holder: "office", unit: "persons", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "personsInHostels", cs: "osoby v ubytovnách", en: "persons in hostels", noun: "territoryYear", table: "territory-year", holder: "office", unit: "persons", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "personsInShelters", cs: "osoby v azylových domech", en: "persons in shelters", noun: "territoryYear", table: "territory-year", holder: "office", unit: "persons", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "householdsInHousingNeed", cs: "rodiny v bytové nouzi", en: "families in housing need", noun: "territoryYear", table: "territory-year", holder: "office", unit: "households", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "bankruptcies", cs: "osoby v osobním bankrotu", en: "persons in personal bankruptcy", noun: "territoryYear", table: "territory-year", holder: "office", unit: "persons", time: "flow", source: "kpss", validFrom: null, validTo: null },
  { code: "facilities", cs: "zařízení sociálních služeb podle druhu", en: "social service facilities by kind", noun: "territoryYear", table: "facilities", holder: "csu", unit: "facilities", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "capacities", cs: "kapacity podle druhu, jednotky, formy a základu", en: "capacities by type, unit, form and basis", noun: "territoryYear", table: "register", holder: "register", unit: "capacity", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "servicesSeated", cs: "služby s místem poskytování v území podle druhu", en: "services with a place in the territory by type", noun: "territoryYear", table: "register", holder: "register", unit: "services", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "servicesOwn", cs: "služby poskytovatelů se sídlem v území", en: "services of providers seated in the territory", noun: "territoryYear", table: "register", holder: "register", unit: "services", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "servicesExternal", cs: "služby poskytovatelů se sídlem jinde", en: "services of providers seated elsewhere", noun: "territoryYear", table: "register", holder: "register", unit: "services", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "servicesNonStop", cs: "služby poskytované nepřetržitě", en: "services provided around the clock", noun: "territoryYear", table: "register", holder: "register", unit: "services", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "municipalitiesReached", cs: "obce v dosahu druhu služby", en: "municipalities in reach of a type", noun: "territoryYear", table: "service-reach", holder: "provider", unit: "municipalities", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "municipalitiesInScope", cs: "obce v území", en: "municipalities of the territory", noun: "territoryYear", table: "service-reach", holder: "provider", unit: "municipalities", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "personsReached", cs: "obyvatelé obcí v dosahu druhu služby", en: "inhabitants of municipalities in reach of a type", noun: "territoryYear", table: "service-reach", holder: "provider", unit: "persons", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "residentsServed", cs: "obyvatelé území, kteří službu využili kdekoli", en: "residents who used the service anywhere", noun: "territoryYear", table: "service-reach", holder: "provider", unit: "persons", time: "flow", source: "kpss", validFrom: null, validTo: null },
  { code: "residentsServedLocally", cs: "obyvatelé území, kteří využili službu v území", en: "residents who used a service in the territory", noun: "territoryYear", table: "service-reach", holder: "provider", unit: "persons", time: "flow", source: "kpss", validFrom: null, validTo: null },
  { code: "clientsOfLocalServices", cs: "klienti služeb v území odkudkoli", en: "clients of local services from anywhere", noun: "territoryYear", table: "service-reach", holder: "provider", unit: "persons", time: "flow", source: "kpss", validFrom: null, validTo: null },
  { code: "municipalSpending", cs: "výdaje obcí na sociální služby", en: "municipal spending on social services", noun: "territoryYear", table: "money", holder: "municipality", unit: "halere", time: "flow", source: "kpss", validFrom: null, validTo: null },
  { code: "plannedCosts", cs: "plánované náklady sítě", en: "planned costs of the network", noun: "territoryYear", table: "money", holder: "region", unit: "halere", time: "flow", source: "kpss", validFrom: null, validTo: null },
  { code: "securedFunding", cs: "zajištěné zdroje sítě", en: "secured funding of the network", noun: "territoryYear", table: "money", holder: "region", unit: "halere", time: "flow", source: "kpss", validFrom: null, validTo: null },
  { code: "bedDaysUsed", cs: "obsazené lůžkodny", en: "occupied bed-days", noun: "serviceYear", table: "service-year", holder: "provider", unit: "bed-day", time: "flow", source: "kpss", validFrom: null, validTo: null },
  { code: "bedDaysAvailable", cs: "lůžkodny k dispozici", en: "bed-days available", noun: "serviceYear", table: "service-year", holder: "provider", unit: "bed-day", time: "flow", source: "kpss", validFrom: null, validTo: null },
  { code: "beds", cs: "lůžka, průměr roku", en: "beds, average of the year", noun: "serviceYear", table: "service-year", holder: "provider", unit: "beds", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "places", cs: "místa (okamžitá kapacita)", en: "places (capacity at one moment)", noun: "serviceYear", table: "service-year", holder: "provider", unit: "places", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "clients", cs: "klienti", en: "clients", noun: "serviceYear", table: "service-year", holder: "provider", unit: "persons", time: "flow", source: "kpss", validFrom: null, validTo: null },
  { code: "newClients", cs: "noví klienti", en: "new clients", noun: "serviceYear", table: "service-year", holder: "provider", unit: "persons", time: "flow", source: "kpss", validFrom: null, validTo: null },
  { code: "clientsLeft", cs: "klienti, kteří službu ukončili", en: "clients who left", noun: "serviceYear", table: "service-year", holder: "provider", unit: "persons", time: "flow", source: "kpss", validFrom: null, validTo: null },
  { code: "localClients", cs: "klienti s bydlištěm v území", en: "clients who live in the territory", noun: "serviceYear", table: "service-year", holder: "provider", unit: "persons", time: "flow", source: "kpss", validFrom: null, validTo: null },
  { code: "refusedApplicants", cs: "odmítnutí žadatelé", en: "refused applicants", noun: "serviceYear", table: "service-year", holder: "provider", unit: "persons", time: "flow", source: "kpss", validFrom: null, validTo: null },
  { code: "applicantsWaiting", cs: "čekající žadatelé ke konci roku", en: "applicants waiting at the end of the year", noun: "serviceYear", table: "service-year", holder: "provider", unit: "persons", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "waitingDays", cs: "dny čekání nových klientů dohromady", en: "days that new clients waited, in total", noun: "serviceYear", table: "service-year", holder: "provider", unit: "days", time: "flow", source: "kpss", validFrom: null, validTo: null },
  { code: "contracts", cs: "uzavřené smlouvy", en: "contracts concluded", noun: "serviceYear", table: "service-year", holder: "provider", unit: "contracts", time: "flow", source: "kpss", validFrom: null, validTo: null },
  { code: "contacts", cs: "kontakty", en: "contacts", noun: "serviceYear", table: "service-year", holder: "provider", unit: "contact", time: "flow", source: "kpss", validFrom: null, validTo: null },
  { code: "interventions", cs: "intervence", en: "interventions", noun: "serviceYear", table: "service-year", holder: "provider", unit: "interv", time: "flow", source: "kpss", validFrom: null, validTo: null },
  { code: "calls", cs: "hovory", en: "calls", noun: "serviceYear", table: "service-year", holder: "provider", unit: "hovor", time: "flow", source: "kpss", validFrom: null, validTo: null },
  { code: "hours", cs: "hodiny přímé péče", en: "hours of direct care", noun: "serviceYear", table: "service-year", holder: "provider", unit: "hour", time: "flow", source: "kpss", validFrom: null, validTo: null },
  { code: "travelHours", cs: "hodiny na cestách", en: "hours of travel", noun: "serviceYear", table: "service-year", holder: "provider", unit: "hour", time: "flow", source: "kpss", validFrom: null, validTo: null },
  { code: "agreementHours", cs: "hodiny odpracované na dohody", en: "hours worked under agreements", noun: "serviceYear", table: "service-year", holder: "provider", unit: "hour", time: "flow", source: "kpss", validFrom: null, validTo: null },
  { code: "fteDirect", cs: "přepočtené úvazky v přímé péči", en: "full-time equivalents in direct care", noun: "serviceYear", table: "service-year", holder: "provider", unit: "fte", time: "flow", source: "kpss", validFrom: null, validTo: null },
  { code: "fteTotal", cs: "přepočtené úvazky celkem", en: "full-time equivalents of all staff", noun: "serviceYear", table: "service-year", holder: "provider", unit: "fte", time: "flow", source: "kpss", validFrom: null, validTo: null },
  { code: "fteContracts", cs: "přepočtené úvazky z pracovních smluv", en: "full-time equivalents from employment contracts", noun: "serviceYear", table: "service-year", holder: "provider", unit: "fte", time: "flow", source: "kpss", validFrom: null, validTo: null },
  { code: "fteSocialWorkers", cs: "přepočtené úvazky sociálních pracovníků", en: "full-time equivalents of social workers", noun: "serviceYear", table: "service-year", holder: "provider", unit: "fte", time: "flow", source: "kpss", validFrom: null, validTo: null },
  { code: "costs", cs: "náklady", en: "costs", noun: "serviceYear", table: "service-year", holder: "provider", unit: "halere", time: "flow", source: "kpss", validFrom: null, validTo: null },
  { code: "wageCosts", cs: "osobní náklady", en: "personnel costs", noun: "serviceYear", table: "service-year", holder: "provider", unit: "halere", time: "flow", source: "kpss", validFrom: null, validTo: null },
  { code: "usualCosts", cs: "obvyklé náklady téhož výkonu", en: "usual costs of the same output", noun: "serviceYear", table: "service-year", holder: "provider", unit: "halere", time: "flow", source: "kpss", validFrom: null, validTo: null },
  { code: "revenues", cs: "výnosy podle původu a plátce", en: "revenues by origin and payer", noun: "serviceYear", table: "service-year", holder: "provider", unit: "halere", time: "flow", source: "kpss", validFrom: null, validTo: null },
  { code: "careAllowancePaid", cs: "úhrady z příspěvku na péči", en: "user payments from the care allowance", noun: "serviceYear", table: "service-year", holder: "provider", unit: "halere", time: "flow", source: "kpss", validFrom: null, validTo: null },
  { code: "openingHours", cs: "provozní hodiny týdně", en: "opening hours a week", noun: "serviceYear", table: "service-year", holder: "provider", unit: "hours-per-week", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "placesBarrierFree", cs: "bezbariérová místa poskytování", en: "barrier-free places of provision", noun: "serviceYear", table: "service-year", holder: "provider", unit: "places-of-service", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "placesAssessed", cs: "místa poskytování s údajem o bezbariérovosti", en: "places of provision with known accessibility", noun: "serviceYear", table: "service-year", holder: "provider", unit: "places-of-service", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "criteriaMet", cs: "splněná kritéria standardů", en: "criteria of the standards that were met", noun: "serviceYear", table: "quality", holder: "inspection", unit: "criteria", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "criteriaAssessed", cs: "hodnocená kritéria standardů", en: "criteria of the standards that were assessed", noun: "serviceYear", table: "quality", holder: "inspection", unit: "criteria", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "essentialCriteriaFailed", cs: "nesplněná zásadní kritéria", en: "essential criteria that were not met", noun: "serviceYear", table: "quality", holder: "inspection", unit: "criteria", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "essentialCriteriaAssessed", cs: "hodnocená zásadní kritéria", en: "essential criteria that were assessed", noun: "serviceYear", table: "quality", holder: "inspection", unit: "criteria", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "qualityPoints", cs: "body z inspekce", en: "points of an inspection", noun: "serviceYear", table: "quality", holder: "inspection", unit: "points", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "qualityPointsMaximum", cs: "nejvyšší možný počet bodů z inspekce", en: "most points of an inspection", noun: "serviceYear", table: "quality", holder: "inspection", unit: "points", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "daysSinceInspection", cs: "dny od poslední inspekce", en: "days since the last inspection", noun: "serviceYear", table: "quality", holder: "inspection", unit: "days", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "complaints", cs: "stížnosti", en: "complaints", noun: "serviceYear", table: "quality", holder: "provider", unit: "complaints", time: "flow", source: "kpss", validFrom: null, validTo: null },
  { code: "complaintsUpheld", cs: "oprávněné stížnosti", en: "complaints upheld", noun: "serviceYear", table: "quality", holder: "provider", unit: "complaints", time: "flow", source: "kpss", validFrom: null, validTo: null },
  { code: "complaintsInTime", cs: "stížnosti vyřízené ve lhůtě", en: "complaints settled in time", noun: "serviceYear", table: "quality", holder: "provider", unit: "complaints", time: "flow", source: "kpss", validFrom: null, validTo: null },
  { code: "restraintMeasures", cs: "použití opatření omezujících pohyb", en: "uses of restraint measures", noun: "serviceYear", table: "quality", holder: "provider", unit: "cases", time: "flow", source: "kpss", validFrom: null, validTo: null },
  { code: "personsRestrained", cs: "osoby, u nichž bylo použito opatření omezující pohyb", en: "persons restrained", noun: "serviceYear", table: "quality", holder: "provider", unit: "persons", time: "flow", source: "kpss", validFrom: null, validTo: null },
  { code: "measures", cs: "opatření plánu", en: "measures of the plan", noun: "planYear", table: "plan-measure", holder: "office", unit: "measures", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "measuresAssessed", cs: "hodnocená opatření", en: "measures assessed", noun: "planYear", table: "plan-measure", holder: "office", unit: "measures", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "measuresFulfilled", cs: "splněná opatření", en: "measures fulfilled", noun: "planYear", table: "plan-measure", holder: "office", unit: "measures", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "measuresOngoing", cs: "průběžně plněná opatření", en: "measures fulfilled continuously", noun: "planYear", table: "plan-measure", holder: "office", unit: "measures", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "measuresCancelled", cs: "zrušená opatření", en: "cancelled measures", noun: "planYear", table: "plan-measure", holder: "office", unit: "measures", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "measuresDue", cs: "opatření s uplynulým termínem", en: "measures past their term", noun: "planYear", table: "plan-measure", holder: "office", unit: "measures", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "measuresOnTime", cs: "opatření splněná v termínu", en: "measures fulfilled on time", noun: "planYear", table: "plan-measure", holder: "office", unit: "measures", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "measuresWithIndicator", cs: "opatření s měřitelným ukazatelem", en: "measures with an indicator", noun: "planYear", table: "plan-measure", holder: "office", unit: "measures", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "measuresFunded", cs: "opatření se zajištěným financováním", en: "measures with secured funding", noun: "planYear", table: "plan-measure", holder: "office", unit: "measures", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "budgetPlanned", cs: "plánované náklady opatření", en: "planned costs of the measures", noun: "planYear", table: "money", holder: "office", unit: "halere", time: "flow", source: "kpss", validFrom: null, validTo: null },
  { code: "budgetSpent", cs: "čerpané náklady opatření", en: "money spent on the measures", noun: "planYear", table: "money", holder: "office", unit: "halere", time: "flow", source: "kpss", validFrom: null, validTo: null },
  { code: "planningCosts", cs: "náklady na plánování", en: "costs of planning", noun: "planYear", table: "money", holder: "office", unit: "halere", time: "flow", source: "kpss", validFrom: null, validTo: null },
  { code: "comments", cs: "připomínky", en: "comments", noun: "planYear", table: "comment", holder: "office", unit: "comments", time: "flow", source: "kpss", validFrom: null, validTo: null },
  { code: "commentsSettled", cs: "vypořádané připomínky", en: "comments settled", noun: "planYear", table: "comment", holder: "office", unit: "comments", time: "flow", source: "kpss", validFrom: null, validTo: null },
  { code: "commentsAccepted", cs: "přijaté připomínky", en: "comments accepted", noun: "planYear", table: "comment", holder: "office", unit: "comments", time: "flow", source: "kpss", validFrom: null, validTo: null },
  { code: "meetings", cs: "jednání skupin", en: "meetings of groups", noun: "planYear", table: "meeting", holder: "office", unit: "meetings", time: "flow", source: "kpss", validFrom: null, validTo: null },
  { code: "meetingsWithTriad", cs: "jednání s účastí všech tří stran triády", en: "meetings with all three sides of the triad", noun: "planYear", table: "meeting", holder: "office", unit: "meetings", time: "flow", source: "kpss", validFrom: null, validTo: null },
  { code: "meetingsWithMinutes", cs: "jednání se zveřejněným zápisem", en: "meetings with published minutes", noun: "planYear", table: "meeting", holder: "office", unit: "meetings", time: "flow", source: "kpss", validFrom: null, validTo: null },
  { code: "membersInvited", cs: "pozvaní členové", en: "members invited", noun: "planYear", table: "meeting", holder: "office", unit: "persons", time: "flow", source: "kpss", validFrom: null, validTo: null },
  { code: "membersPresent", cs: "přítomní členové", en: "members present", noun: "planYear", table: "meeting", holder: "office", unit: "persons", time: "flow", source: "kpss", validFrom: null, validTo: null },
  { code: "attendance", cs: "účast podle rolí", en: "attendance by role", noun: "planYear", table: "meeting", holder: "office", unit: "persons", time: "flow", source: "kpss", validFrom: null, validTo: null },
  { code: "municipalitiesInvolved", cs: "zapojené obce", en: "municipalities involved", noun: "planYear", table: "plan-year", holder: "office", unit: "municipalities", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "municipalitiesOfPlan", cs: "obce území plánu", en: "municipalities of the plan's territory", noun: "planYear", table: "plan-year", holder: "office", unit: "municipalities", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "documentsDue", cs: "dokumenty, které mají být zveřejněny", en: "documents due to be published", noun: "planYear", table: "plan-year", holder: "office", unit: "documents", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "documentsPublished", cs: "zveřejněné dokumenty", en: "documents published", noun: "planYear", table: "plan-year", holder: "office", unit: "documents", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "needs", cs: "zaznamenané potřeby", en: "needs recorded", noun: "planYear", table: "need", holder: "office", unit: "needs", time: "flow", source: "kpss", validFrom: null, validTo: null },
  { code: "needsAnswered", cs: "potřeby s odpovědí", en: "needs answered", noun: "planYear", table: "need", holder: "office", unit: "needs", time: "flow", source: "kpss", validFrom: null, validTo: null },
  { code: "selfAssessment", cs: "sebehodnocení podle osmi oblastí kritérií kvality", en: "self-assessment by the eight areas of quality criteria", noun: "planYear", table: "plan-year", holder: "office", unit: "points", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "selfAssessmentMaximum", cs: "nejvyšší možné sebehodnocení podle oblastí", en: "highest possible self-assessment by area", noun: "planYear", table: "plan-year", holder: "office", unit: "points", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "servicePlaces", cs: "místa poskytování služby", en: "places of provision of the service", noun: "serviceRecord", table: "register", holder: "register", unit: "places-of-service", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "publicPlaces", cs: "místa poskytování s veřejnou adresou", en: "places of provision with a public address", noun: "serviceRecord", table: "register", holder: "register", unit: "places-of-service", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "secretPlaces", cs: "místa poskytování s utajenou adresou", en: "places of provision with a secret address", noun: "serviceRecord", table: "register", holder: "register", unit: "places-of-service", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "placesWithoutMunicipality", cs: "místa poskytování bez obce", en: "places of provision without a municipality", noun: "serviceRecord", table: "register", holder: "register", unit: "places-of-service", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "placesWithoutAddressPoint", cs: "místa poskytování bez adresního místa", en: "places of provision without an address point", noun: "serviceRecord", table: "register", holder: "register", unit: "places-of-service", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "placesWithoutPoint", cs: "místa poskytování bez polohy", en: "places of provision without a location", noun: "serviceRecord", table: "register", holder: "register", unit: "places-of-service", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "placesOutsideTerritories", cs: "místa poskytování v neznámé obci", en: "places of provision in an unknown municipality", noun: "serviceRecord", table: "register", holder: "register", unit: "places-of-service", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "placesOpenAfterEnd", cs: "otevřená místa ukončené služby", en: "open places of an ended service", noun: "serviceRecord", table: "register", holder: "register", unit: "places-of-service", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "emptyValidities", cs: "platnosti bez jediného dne", en: "validities without a single day", noun: "serviceRecord", table: "register", holder: "register", unit: "records", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "serviceForms", cs: "formy služby", en: "forms of the service", noun: "serviceRecord", table: "register", holder: "register", unit: "forms", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "formsWithoutCapacity", cs: "formy bez kapacity", en: "forms without a capacity", noun: "serviceRecord", table: "register", holder: "register", unit: "forms", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "formsOutsideType", cs: "formy, které zákon u druhu nezná", en: "forms that the law does not name for the type", noun: "serviceRecord", table: "register", holder: "register", unit: "forms", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "formsWithoutNonStop", cs: "formy bez údaje o nepřetržitém provozu", en: "forms without a word on round-the-clock provision", noun: "serviceRecord", table: "register", holder: "register", unit: "forms", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "capacityRecords", cs: "záznamy kapacity", en: "records of capacity", noun: "serviceRecord", table: "register", holder: "register", unit: "records", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "capacitiesWithoutAmount", cs: "kapacity bez použitelného počtu", en: "capacities without a usable amount", noun: "serviceRecord", table: "register", holder: "register", unit: "records", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "capacitiesOfUnknownUnit", cs: "kapacity v neznámé jednotce", en: "capacities in an unknown unit", noun: "serviceRecord", table: "register", holder: "register", unit: "records", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "capacitiesRepeated", cs: "kapacity uvedené opakovaně", en: "capacities stated repeatedly", noun: "serviceRecord", table: "register", holder: "register", unit: "records", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "registeredBeds", cs: "registrovaná lůžka", en: "registered beds", noun: "serviceRecord", table: "register", holder: "register", unit: "beds", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "networkBeds", cs: "lůžka v síti", en: "beds in the network", noun: "serviceRecord", table: "network-entry", holder: "region", unit: "beds", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "entriesInNetwork", cs: "zařazení v síti", en: "entries in a network", noun: "serviceRecord", table: "network-entry", holder: "region", unit: "records", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "entriesWithoutEntrustment", cs: "zařazení v síti bez čísla pověření", en: "entries in a network without a number of entrustment", noun: "serviceRecord", table: "network-entry", holder: "region", unit: "records", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "registrationsMissing", cs: "zařazení v síti bez platné registrace", en: "entries in a network without a valid registration", noun: "serviceRecord", table: "network-entry", holder: "region", unit: "records", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "servicePhones", cs: "telefony služby", en: "telephones of the service", noun: "serviceRecord", table: "register", holder: "register", unit: "contact-details", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "serviceEmails", cs: "e-maily služby", en: "e-mails of the service", noun: "serviceRecord", table: "register", holder: "register", unit: "contact-details", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "serviceWebs", cs: "webové stránky služby", en: "web pages of the service", noun: "serviceRecord", table: "register", holder: "register", unit: "contact-details", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "targetGroupsListed", cs: "uvedené cílové skupiny", en: "target groups listed", noun: "serviceRecord", table: "register", holder: "register", unit: "target-groups", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "targetGroupsUnknown", cs: "cílové skupiny mimo číselník", en: "target groups outside the code list", noun: "serviceRecord", table: "register", holder: "register", unit: "target-groups", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "regionsListed", cs: "kraje uvedené v územní působnosti", en: "regions listed in the territorial scope", noun: "serviceRecord", table: "register", holder: "register", unit: "regions", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "daysSinceStart", cs: "dny od zahájení služby", en: "days since the service began", noun: "serviceRecord", table: "register", holder: "register", unit: "days", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "daysToEnd", cs: "dny do konce platnosti služby", en: "days to the end of the service's validity", noun: "serviceRecord", table: "register", holder: "register", unit: "days", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "daysSinceEnd", cs: "dny od ukončení služby", en: "days since the service ended", noun: "serviceRecord", table: "register", holder: "register", unit: "days", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "daysSinceChange", cs: "dny od poslední datované změny záznamu", en: "days since the last dated change of the record", noun: "serviceRecord", table: "register", holder: "register", unit: "days", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "daysSinceTypeEnd", cs: "dny od zrušení druhu služby", en: "days since the type of service was abolished", noun: "serviceRecord", table: "register", holder: "register", unit: "days", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "typesUnknown", cs: "druh služby mimo číselník", en: "type of service outside the code list", noun: "serviceRecord", table: "register", holder: "register", unit: "figures", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "providersMissing", cs: "poskytovatel, který v podkladech není", en: "provider that is not among the data", noun: "serviceRecord", table: "register", holder: "register", unit: "records", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "sameServices", cs: "další záznamy téhož druhu a názvu v téže obci", en: "other records of the same type and name in the same municipality", noun: "serviceRecord", table: "register", holder: "register", unit: "records", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "providerServices", cs: "služby poskytovatele", en: "services of the provider", noun: "providerRecord", table: "register", holder: "register", unit: "services", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "providerServicesEnded", cs: "ukončené služby poskytovatele", en: "ended services of the provider", noun: "providerRecord", table: "register", holder: "register", unit: "services", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "providerPlaces", cs: "místa poskytování poskytovatele", en: "places of provision of the provider", noun: "providerRecord", table: "register", holder: "register", unit: "places-of-service", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "providerPlacesWithoutAddressPoint", cs: "místa poskytovatele bez adresního místa", en: "places of the provider without an address point", noun: "providerRecord", table: "register", holder: "register", unit: "places-of-service", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "icoMissing", cs: "chybějící IČO", en: "missing IČO", noun: "providerRecord", table: "register", holder: "register", unit: "figures", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "icoInvalid", cs: "IČO s chybnou kontrolní číslicí", en: "IČO with a wrong check digit", noun: "providerRecord", table: "register", holder: "register", unit: "figures", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "seatMissing", cs: "chybějící obec sídla", en: "missing municipality of the seat", noun: "providerRecord", table: "register", holder: "register", unit: "figures", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "providerPhones", cs: "telefony poskytovatele", en: "telephones of the provider", noun: "providerRecord", table: "register", holder: "register", unit: "contact-details", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "providerEmails", cs: "e-maily poskytovatele", en: "e-mails of the provider", noun: "providerRecord", table: "register", holder: "register", unit: "contact-details", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "providerWebs", cs: "webové stránky poskytovatele", en: "web pages of the provider", noun: "providerRecord", table: "register", holder: "register", unit: "contact-details", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "sameProviders", cs: "další poskytovatelé téhož názvu", en: "other providers of the same name", noun: "providerRecord", table: "register", holder: "register", unit: "records", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "servicesDue", cs: "služby, které mají vykazovat", en: "services that owe a report", noun: "delivery", table: "service-year", holder: "provider", unit: "services", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "servicesReported", cs: "služby s ročním výkazem", en: "services with a yearly report", noun: "delivery", table: "service-year", holder: "provider", unit: "services", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "servicesWithReach", cs: "služby s údajem o dosahu po obcích", en: "services that said which municipalities they reach", noun: "delivery", table: "service-reach", holder: "provider", unit: "services", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "municipalitiesStated", cs: "obce, do kterých služba podle poskytovatele dosahuje", en: "municipalities that the provider says the service reaches", noun: "delivery", table: "service-reach", holder: "provider", unit: "municipalities", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "daysSinceReport", cs: "dny od konce posledního vykázaného období", en: "days since the end of the last period reported", noun: "delivery", table: "service-year", holder: "provider", unit: "days", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "measuresWithoutGuarantor", cs: "opatření bez garanta", en: "measures without a guarantor", noun: "planRecord", table: "plan-measure", holder: "office", unit: "measures", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "measuresWithoutTerm", cs: "opatření bez termínu", en: "measures without a term", noun: "planRecord", table: "plan-measure", holder: "office", unit: "measures", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "measuresWithoutCost", cs: "opatření bez vyčíslených nákladů", en: "measures without stated costs", noun: "planRecord", table: "plan-measure", holder: "office", unit: "measures", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "measuresWithoutTarget", cs: "opatření bez ukazatele s cílovou hodnotou", en: "measures without an indicator with a target value", noun: "planRecord", table: "plan-measure", holder: "office", unit: "measures", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "measuresWithoutBaseline", cs: "opatření s ukazatelem bez výchozí hodnoty", en: "measures with an indicator without a baseline", noun: "planRecord", table: "plan-measure", holder: "office", unit: "measures", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "measuresWithoutReason", cs: "opatření nesplněná nebo zrušená bez důvodu", en: "measures not fulfilled or cancelled without a reason", noun: "planRecord", table: "plan-measure", holder: "office", unit: "measures", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "measuresOverdueUnrecorded", cs: "opatření po termínu bez záznamu o plnění", en: "measures past their term without a record of fulfilment", noun: "planRecord", table: "plan-measure", holder: "office", unit: "measures", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "targetsDue", cs: "cílové hodnoty, na které došlo", en: "target values that are due", noun: "planRecord", table: "plan-measure", holder: "office", unit: "targets", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "targetsMissed", cs: "nedosažené cílové hodnoty", en: "target values that were missed", noun: "planRecord", table: "plan-measure", holder: "office", unit: "targets", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "targetsUnread", cs: "cílové hodnoty bez odečtu", en: "target values without a reading", noun: "planRecord", table: "plan-measure", holder: "office", unit: "targets", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "planCosts", cs: "náklady opatření za celý plán", en: "costs of the measures over the whole plan", noun: "planRecord", table: "money", holder: "office", unit: "halere", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "planCostsUnsecured", cs: "náklady opatření bez zajištěného zdroje", en: "costs of the measures without a secured source", noun: "planRecord", table: "money", holder: "office", unit: "halere", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "nextYearCosts", cs: "náklady opatření v příštím roce", en: "costs of the measures next year", noun: "planRecord", table: "money", holder: "office", unit: "halere", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "nextYearUnsecured", cs: "nezajištěné náklady opatření v příštím roce", en: "unsecured costs of the measures next year", noun: "planRecord", table: "money", holder: "office", unit: "halere", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "grantDaysLeft", cs: "dny do konce dotace na plánování", en: "days to the end of the grant for planning", noun: "planRecord", table: "money", holder: "office", unit: "days", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "ownFundingDaysLeft", cs: "dny, na které je plánování zaplaceno z trvalých zdrojů", en: "days for which planning is paid from lasting money", noun: "planRecord", table: "money", holder: "office", unit: "days", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "planDaysToEnd", cs: "dny do konce platnosti plánu", en: "days to the end of the plan", noun: "planRecord", table: "plan-year", holder: "office", unit: "days", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "planElapsed", cs: "uplynulá část doby plánu", en: "part of the plan's time that has passed", noun: "planRecord", table: "plan-year", holder: "office", unit: "1", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "planLengthYears", cs: "délka plánu", en: "length of the plan", noun: "planRecord", table: "plan-year", holder: "office", unit: "years", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "planLengthByLaw", cs: "délka plánu podle zákona", en: "length of a plan by law", noun: "planRecord", table: "plan-year", holder: "office", unit: "years", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "approvalsMissing", cs: "chybějící schvalující usnesení", en: "approving resolutions that are missing", noun: "planRecord", table: "plan-year", holder: "office", unit: "resolutions", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "nextPlans", cs: "navazující plány", en: "plans that follow", noun: "planRecord", table: "plan-year", holder: "office", unit: "plans", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "actionPlansInForce", cs: "akční plány platné v den posouzení", en: "action plans in force on the day", noun: "planRecord", table: "plan-year", holder: "office", unit: "documents", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "actionPlansUnapproved", cs: "akční plány bez usnesení", en: "action plans without a resolution", noun: "planRecord", table: "plan-year", holder: "office", unit: "documents", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "mandatoryPartsMissing", cs: "chybějící povinné části plánu kraje", en: "mandatory parts of a region's plan that are missing", noun: "planRecord", table: "plan-year", holder: "office", unit: "documents", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "commentWindowDays", cs: "délka lhůty pro připomínky", en: "length of the comment window", noun: "planRecord", table: "comment", holder: "office", unit: "days", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "commentsWaiting", cs: "nevypořádané připomínky", en: "comments that wait for their settlement", noun: "planRecord", table: "comment", holder: "office", unit: "comments", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "commentsWaitingDays", cs: "stáří nejstarší nevypořádané připomínky", en: "age of the oldest unsettled comment", noun: "planRecord", table: "comment", holder: "office", unit: "days", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "settlementsUnpublished", cs: "připomínky bez zveřejněného vypořádání", en: "comments whose settlement was not published", noun: "planRecord", table: "comment", holder: "office", unit: "comments", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "steeringGroups", cs: "řídící skupiny", en: "steering groups", noun: "planRecord", table: "meeting", holder: "office", unit: "groups", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "coordinators", cs: "koordinátoři v úřadu", en: "coordinators in office", noun: "planRecord", table: "meeting", holder: "office", unit: "persons", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "workingGroups", cs: "pracovní skupiny", en: "working groups", noun: "planRecord", table: "meeting", holder: "office", unit: "groups", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "workingGroupsIdle", cs: "pracovní skupiny bez jednání", en: "working groups without a meeting", noun: "planRecord", table: "meeting", holder: "office", unit: "groups", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "groupsWithoutWorkingGroup", cs: "cílové skupiny opatření bez pracovní skupiny", en: "target groups of measures without a working group", noun: "planRecord", table: "meeting", holder: "office", unit: "groups", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "municipalitiesWithoutContact", cs: "obce bez zástupce a bez smlouvy", en: "municipalities without a member and without an agreement", noun: "planRecord", table: "meeting", holder: "office", unit: "municipalities", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "evaluationMeetings", cs: "jednání k vyhodnocení plánu", en: "meetings that evaluated the plan", noun: "planRecord", table: "meeting", holder: "office", unit: "meetings", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "triadSidesMissing", cs: "strany triády chybějící při vyhodnocení", en: "sides of the triad missing at the evaluation", noun: "planRecord", table: "meeting", holder: "office", unit: "sides", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "needsWaitingYear", cs: "potřeby bez odpovědi déle než rok", en: "needs without an answer for over a year", noun: "planRecord", table: "need", holder: "office", unit: "needs", time: "stock", source: "kpss", validFrom: null, validTo: null },
  { code: "needsWaitingDays", cs: "stáří nejstarší potřeby bez odpovědi", en: "age of the oldest need without an answer", noun: "planRecord", table: "need", holder: "office", unit: "days", time: "stock", source: "kpss", validFrom: null, validTo: null },
] as const satisfies readonly FieldEntry[];

/** Property of a noun that facts report (název údaje). */
export type KnownField = (typeof fields)[number]["code"];
