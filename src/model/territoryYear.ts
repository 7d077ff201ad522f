import type { Population } from "./ages.ts";

/** What is known of one territory in one year (rok území). Every figure that is not known is `null`; zero is a reported fact. */
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
  /** People with an execution against them (osoby v exekuci) [persons] */
  readonly personsInExecution: number | null;
  /** Housing allowances paid, average month (příspěvek na bydlení, PnB) [allowance]; not a whole number */
  readonly housingAllowancesPaid: number | null;
  /** Allowances for living paid, average month (příspěvek na živobytí, PnŽ) [allowance]; not a whole number */
  readonly livingAllowancesPaid: number | null;
  /** Job seekers registered for more than six months (uchazeči o zaměstnání v evidenci nad 6 měsíců) [persons] */
  readonly jobSeekersOver6Months: number | null;
  /** Pupils who left primary school early (předčasné odchody ze základní školy) [persons] */
  readonly earlySchoolLeavers: number | null;
  /** Pupils who ended compulsory schooling (žáci, kteří ukončili povinnou školní docházku) [persons] */
  readonly pupilsLeavingSchool: number | null;
  /** The published index of social exclusion (index sociálního vyloučení), 0 to 30, of a municipality only [points] */
  readonly exclusionIndex: number | null;
  /** Facilities by ČSÚ code of kind (zařízení sociálních služeb), codelist 2910: `{ "130": 1 }` [facility] */
  readonly facilities: Readonly<Record<string, number | null>> | null;
  /** Capacities by `type/unit/form/basis`, each in its own unit and never added across them (kapacity) */
  readonly capacities: Readonly<Record<string, number | null>> | null;
}
