import type { Population } from "./ages.ts";

/** Figures by the rest of a field's path; a cell that is `null` is unknown, and so is one that is not there. */
type Cells = Readonly<Record<string, number | null>>;

/**
 * What is known of one territory in one year (rok území). Every figure that is not known is `null`; zero is a reported fact.
 *
 * Each property is a field of the codebook of fields, which says who has it, in what unit, and whether it is a state on a day
 * or happened in a period. Money is in whole haléře.
 */
export interface TerritoryYear {
  /** Residents by sex and age group (obyvatelstvo) [persons] */
  readonly population: Population | null;
  /** Middle state of the year (střední stav obyvatelstva) [persons] */
  readonly midYearPopulation: number | null;
  /** Live births (živě narození) [persons] */
  readonly births: number | null;
  /** Deaths (zemřelí) [persons] */
  readonly deaths: number | null;
  /** People who moved in (přistěhovalí) [persons] */
  readonly arrivals: number | null;
  /** People who moved out (vystěhovalí) [persons] */
  readonly departures: number | null;
  /** Households (domácnosti) [households] */
  readonly households: number | null;
  /** One-person households of somebody aged 65 or over (domácnosti jednotlivců ve věku 65+) [households] */
  readonly singleSeniorHouseholds: number | null;
  /** Lone-parent families with children (neúplné rodiny s dětmi) [households] */
  readonly loneParentHouseholds: number | null;
  /** People with an execution against them (osoby v exekuci) [persons] */
  readonly personsInExecution: number | null;
  /** Housing allowances paid, average month (příspěvek na bydlení, PnB) [allowance]; not a whole number */
  readonly housingAllowancesPaid: number | null;
  /** Allowances for living paid, average month (příspěvek na živobytí, PnŽ) [allowance]; not a whole number */
  readonly livingAllowancesPaid: number | null;
  /** Job seekers registered for more than six months (uchazeči o zaměstnání v evidenci nad 6 měsíců) [persons] */
  readonly jobSeekersOver6Months: number | null;
  /** Job seekers aged 15–64 who could start at once (dosažitelní uchazeči o zaměstnání) [persons] */
  readonly jobSeekersReachable: number | null;
  /** Pupils who left primary school early (předčasné odchody ze základní školy) [persons] */
  readonly earlySchoolLeavers: number | null;
  /** Pupils who ended compulsory schooling (žáci, kteří ukončili povinnou školní docházku) [persons] */
  readonly pupilsLeavingSchool: number | null;
  /** The published index of social exclusion (index sociálního vyloučení), 0 to 30, of a municipality only [points] */
  readonly exclusionIndex: number | null;
  /** Recipients of the care allowance by degree of dependence (příjemci příspěvku na péči), `I` to `IV` [persons] */
  readonly careAllowanceRecipients: Cells | null;
  /** Persons in housing need (osoby v bytové nouzi), children among them [persons] */
  readonly personsInHousingNeed: number | null;
  /** Children in housing need (děti v bytové nouzi) [persons] */
  readonly childrenInHousingNeed: number | null;
  /** Families in housing need (rodiny v bytové nouzi) [households] */
  readonly householdsInHousingNeed: number | null;
  /** Rough sleepers (lidé bez střechy) [persons] */
  readonly homelessPersons: number | null;
  /** Persons in hostels (osoby v ubytovnách) [persons] */
  readonly personsInHostels: number | null;
  /** Persons in shelters (osoby v azylových domech) [persons] */
  readonly personsInShelters: number | null;
  /** Persons whose personal bankruptcy was opened in the year (osoby v osobním bankrotu) [persons] */
  readonly bankruptcies: number | null;
  /** Facilities by ČSÚ code of kind (zařízení sociálních služeb), codelist 2910: `{ "130": 1 }` [facility] */
  readonly facilities: Cells | null;
  /** Capacities by `type/unit/form/basis`, each in its own unit and never added across them (kapacity) */
  readonly capacities: Cells | null;
  /** Services with a place in the territory by type (služby s místem poskytování v území); one service may sit in several [services] */
  readonly servicesSeated: Cells | null;
  /** Of the services with a place here, those of providers seated here (služby místních poskytovatelů) [services] */
  readonly servicesOwn: number | null;
  /** Of the services with a place here, those of providers seated elsewhere (služby poskytovatelů odjinud) [services] */
  readonly servicesExternal: number | null;
  /** Of the services with a place here, those provided around the clock (nepřetržité služby) [services] */
  readonly servicesNonStop: number | null;
  /**
   * Municipalities that a service of the type reaches (obce v dosahu druhu služby), wherever it sits [municipalities]. Where that is not
   * known of all of them, `<type>/known` are those that are surely reached.
   */
  readonly municipalitiesReached: Cells | null;
  /** Municipalities of the territory (obce v území) [municipalities] */
  readonly municipalitiesInScope: number | null;
  /** Inhabitants of the municipalities that a service of the type reaches (obyvatelé obcí v dosahu) [persons] */
  readonly personsReached: Cells | null;
  /** Residents who used services anywhere (obyvatelé, kteří službu využili kdekoli), once for each service [persons] */
  readonly residentsServed: number | null;
  /** Of them those who used a service with a place in the territory (využili službu v území), once for each service [persons] */
  readonly residentsServedLocally: number | null;
  /** Clients of services with a place in the territory, from anywhere (klienti služeb v území), once for each service [persons] */
  readonly clientsOfLocalServices: number | null;
  /** Municipal spending on social services (výdaje obcí na sociální služby) [haléř] */
  readonly municipalSpending: number | null;
  /** Planned costs of the network (plánované náklady sítě) [haléř] */
  readonly plannedCosts: number | null;
  /** Secured funding of the network (zajištěné zdroje sítě) [haléř] */
  readonly securedFunding: number | null;
}
