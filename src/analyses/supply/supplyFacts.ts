import type { TerritoryLevel } from "../../codebooks/territoryLevels.ts";
import { day as checkedDay, type Day } from "../../model/day.ts";
import type { AbsentRow, Fact } from "../../model/fact.ts";
import { year as calendarYear, endsWithin, onDay } from "../../model/period.ts";
import type { PlanningData } from "../../model/planningData.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import { isProvidedOn } from "../../model/service.ts";
import type { ServiceYear } from "../../model/serviceYear.ts";
import type { TerritoryState } from "../../model/territoryGraph.ts";
import type { TerritoryId } from "../../model/territoryId.ts";
import { capacityFacts } from "./capacityFacts.ts";
import { actualTelling, networkTelling, registeredTelling } from "./capacityTelling.ts";
import { clientFacts } from "./clientFacts.ts";
import { inhabitants } from "./inhabitants.ts";
import { reachFacts } from "./reachFacts.ts";
import { type SeatedService, seatedService } from "./seatedService.ts";
import { seatFacts } from "./seatFacts.ts";
import { supplyScope } from "./supplyScope.ts";
import { joinedStatements, type SupplyHead, type SupplyStatement } from "./supplyStatement.ts";
import { territoryLists } from "./territoryLists.ts";

/** A table of an office that facts of supply are derived from. */
export type SupplyTable = "reach" | "network" | "service-year";

/** Choices of {@link supplyFacts}. */
export interface SupplyFactsOptions {
  /** The day of the register, and the day on which the derived facts are known. */
  readonly day: Day;
  /** Year of reach, network and reports of services [year]. @default the year of `day` */
  readonly year?: number;
  /** Levels of territories that facts are about. @default ["obec", "orp", "okres", "kraj", "cr"] */
  readonly levels?: readonly TerritoryLevel[];
  /**
   * Territories of which the data hold every registered service with a place there: `["cr"]` of the whole register, `["orp/6201"]` of an
   * office's own list. Only there may a type be absent.
   *
   * @default regions in which at least one service of the data has a place: no region is without any
   */
  readonly covers?: readonly TerritoryId[];
  /** Tables in which the rows of a service are all there is of it: where it has none, it does not reach or is not in the network. @default [] */
  readonly wholeTables?: readonly SupplyTable[];
  /** Take entries of this network only. @default all networks; where they differ about a service, its capacity in the network is unknown */
  readonly network?: string;
  /** Ids of the sources of the tables. @default "office" for each */
  readonly sources?: Partial<Readonly<Record<SupplyTable, string>>>;
}

/** Facts about territories, derived from what an office holds about services. */
export interface SupplyFacts {
  readonly method: "supply-facts@1";
  readonly day: Day;
  readonly year: number;
  readonly facts: readonly Fact[];
  /** What is meant where a municipality has no fact: none, or unknown. */
  readonly absentRows: readonly AbsentRow[];
  /** Services of which not all open places are known, by type: they may sit anywhere, and are counted for the country only. */
  readonly unplaced: readonly { readonly type: string; readonly services: number; readonly sheltered: number }[];
  /** Rows of the tables of that year about services that are not in the data or not provided on the day; nothing was made of them. */
  readonly unmatched: Readonly<Record<SupplyTable, number>>;
}

const LEVELS: readonly TerritoryLevel[] = ["obec", "orp", "okres", "kraj", "cr"];

/**
 * Facts about territories derived from the register and from an office's tables of services (údaje o nabídce odvozené z registru):
 * capacities, services seated, own and external, around the clock, municipalities and people in reach, residents served.
 *
 * - A capacity belongs to a service and a form. It is never added over units, forms, bases or places, never split, never doubled: it
 *   counts in every territory that holds all open places of the service; where only a part of them is, it is unknown.
 * - A service counts once in every territory where it has a place, so counts of municipalities do not add up to their ORP.
 * - A service with a secret address is told by ORPs and what is larger. Below, nothing depends on where it is: that its type has none
 *   is then said of no municipality.
 * - Nothing found is not none. Zero is said only where the data hold the whole register of the territory, no service of the type is
 *   without a known place, and the code of the type is known; everything else has its reason.
 * - A figure is of the services that the register places; how many it does not place says `unplaced`.
 *
 * Registered capacities and places are a state on `day`. Reach, clients and capacity in the network are of `year`; capacity in fact
 * provided comes from reports of a year that is over on `day`. Read the figures of another year than that of `day` in a book of
 * their own (`factsAsOf` with `period`): a book takes the latest period of a property only.
 *
 * @param data - what the office holds; addresses of secret places are not in it
 * @param territories - territories on a day
 * @param options - day, year, levels, and what the data cover
 * @returns facts and what a missing fact means; no facts from parts that nobody handed over
 * @throws RangeError `day-invalid`, `year-invalid`, `year-after-day`, `territory-unknown`
 *
 * @example
 * const link = (id) => ({ id, validFrom: null, validTo: null })
 * const node = (id, parents) => ({ id, cs: id, kind: "obec", parents: parents.map(link), validFrom: null, validTo: null, point: null })
 * const territories = territoriesOn([node("kraj/3115", []), node("orp/6201", ["kraj/3115"]), node("obec/581283", ["orp/6201"]), node("obec/581291", ["orp/6201"])], "2026-11-21")
 * const place = (municipality) => ({ name: null, secretAddress: false, address: { municipality }, point: null, validFrom: null, validTo: null })
 * const beds = { amount: 24, unit: "luzka", form: "pobytova", basis: "registered" }
 * const home = { id: "1234567", portalId: null, name: null, type: "domovy-pro-seniory", provider: "provider/home", forms: [{ form: "pobytova", nonStop: true, capacities: [beds] }], targetGroups: null, facilities: [place("581283"), place("581291")], regions: null, contacts: { emails: [], phones: [], webs: [] }, validFrom: null, validTo: null }
 * const { facts } = supplyFacts(planningData({ services: [home] }), territories, { day: "2026-11-21" })
 * const of = (subject, name) => facts.find((fact) => fact.subject === subject && fact.field === name)
 * const capacity = "capacities/domovy-pro-seniory/luzka/pobytova/registered"
 * of("orp/6201", capacity).value // => 24
 * of("obec/581283", capacity).reason // => "not-known-to-source"
 * [of("orp/6201", "servicesSeated/domovy-pro-seniory").value, of("obec/581291", "servicesSeated/domovy-pro-seniory").value] // => [1, 1]
 *
 * @see docs/methods/capacity.md
 * @category Capacity
 */
export function supplyFacts(data: PlanningData, territories: TerritoryState, options: SupplyFactsOptions): SupplyFacts {
  const { day, levels = LEVELS, covers = null, wholeTables = [], network, sources = {} } = options;
  const thisYear = Number(checkedDay(day).slice(0, 4));
  const { year = thisYear } = options;
  const wholeYear = requireYear(year, thisYear);
  const lists = territoryLists(territories, levels);
  const provided = data.services.filter((service) => isProvidedOn(service, day)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const seated = provided.map((service) => seatedService(service, day, lists));
  const scope = supplyScope(seated, lists, territories, { day, covers });
  const known = new Set<string>(seated.map(({ service }) => service.id));
  const entries = data.networkEntries.filter((one) => one.year === year && (network === undefined || one.network === network));
  const reaches = data.reaches.filter((one) => one.year === year);
  const years = data.serviceYears.filter((one) => endsWithin(one.period, wholeYear));
  const rowsOf = <Row extends { readonly service: string }>(rows: readonly Row[]): ((one: SeatedService) => readonly Row[]) => {
    const byService = new Map<string, Row[]>();
    for (const row of rows) (byService.get(row.service) ?? byService.set(row.service, []).get(row.service))?.push(row);
    return ({ service }) => byService.get(service.id) ?? [];
  };
  const head = (table: SupplyTable, period = wholeYear): SupplyHead => ({ period, source: sources[table] ?? "office", knownAt: day });
  const register: SupplyHead = { period: onDay(day), source: "mpsv-rpss", knownAt: day };
  const isWhole = (table: SupplyTable): boolean => wholeTables.includes(table);
  const statements: SupplyStatement[] = [];
  if (data.given.has("services")) {
    statements.push(seatFacts(data, seated, lists, scope, register));
    const choice = { basis: "registered", head: register, silent: "not-known-to-source" } as const;
    statements.push(capacityFacts(seated.map(registeredTelling), lists, scope, choice));
  }
  if (entries.length > 0) {
    const of = rowsOf(entries);
    const tellings = seated.map((one) => networkTelling(one, of(one), isWhole("network")));
    const period = year === thisYear ? onDay(day) : wholeYear;
    statements.push(capacityFacts(tellings, lists, scope, { basis: "network", head: head("network", period), silent: "not-reported" }));
  }
  if (years.length > 0 && wholeYear.to <= day) {
    const of = rowsOf<ServiceYear>(years);
    const tellings = seated.map((one) => actualTelling(one, of(one)));
    statements.push(capacityFacts(tellings, lists, scope, { basis: "actual", head: head("service-year"), silent: "not-reported" }));
  }
  if (reaches.length > 0) {
    const of = rowsOf(reaches);
    const people = inhabitants(data, lists.municipalities, day);
    const choice = { head: head("reach"), isWhole: isWhole("reach"), inhabitants: people };
    statements.push(reachFacts(seated, of, lists, scope, choice));
    if (reaches.some((one) => one.mode === "provided")) statements.push(clientFacts(seated, of, lists, head("reach")));
  }
  const strangers = (rows: readonly { readonly service: string }[]): number => rows.filter((row) => !known.has(row.service)).length;
  return {
    method: "supply-facts@1",
    day,
    year,
    ...joinedStatements(statements),
    unplaced: unplacedOf(seated),
    unmatched: { reach: strangers(reaches), network: strangers(entries), "service-year": strangers(years) },
  };
}

function requireYear(year: number, thisYear: number): ReturnType<typeof calendarYear> {
  if (!(Number.isInteger(year) && year >= 1000))
    throw rangeRefusal("year-invalid", `supplyFacts requires a whole year of at least 1000, got ${year}`);
  if (year > thisYear) throw rangeRefusal("year-after-day", `supplyFacts requires a year that has begun on the day, got ${year}`);
  return calendarYear(year);
}

function unplacedOf(seated: readonly SeatedService[]): SupplyFacts["unplaced"] {
  const types = [...new Set(seated.flatMap((one) => (one.unplaced ? [one.service.type] : [])))].sort();
  return types.map((type) => {
    const some = seated.filter((one) => one.unplaced && one.service.type === type);
    return { type, services: some.length, sheltered: some.filter((one) => one.sheltered).length };
  });
}
