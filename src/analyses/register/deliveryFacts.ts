import { day as checkedDay, type Day, dayAfter } from "../../model/day.ts";
import type { Fact } from "../../model/fact.ts";
import { isSheltered } from "../../model/isSheltered.ts";
import { year as calendarYear, type Period } from "../../model/period.ts";
import type { PlanningData } from "../../model/planningData.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import { isProvidedOn, type Service } from "../../model/service.ts";
import { servicesIn } from "../../model/servicesIn.ts";
import type { ServiceYear } from "../../model/serviceYear.ts";
import { type TerritoryId, territoryLevel } from "../../model/territoryId.ts";
import { daysBetween, type RecordFigures } from "./recordFigures.ts";

/** Choices of {@link deliveryFacts}. */
export interface DeliveryFactsOptions {
  /** [year] A year that is over on the day. */
  readonly year: number;
  /** The day as of which it is judged what came. */
  readonly day: Day;
  /** ORPs or larger territories to tell of. @default [] */
  readonly territories?: readonly TerritoryId[];
  /** Id of the source of the facts. @default "office" */
  readonly source?: string;
}

/**
 * Facts about what was delivered for a year (údaje o dodaných podkladech): how many services owe a yearly report and how many gave one, how
 * many said which municipalities they reach, how long nobody has reported. Rules on the collection of data judge them. Of a single service the
 * counts are 1 or 0.
 *
 * Subjects are services, providers and the territories asked for; the period is the year. A report is due from every service that is
 * provided on the last day of the year; a row without any figure is no report. A part that nobody handed over is `not-asked`. Reach said for a later
 * year that has begun counts as said.
 *
 * Territories below an ORP are refused: a service with a secret address would show in them; in an okres such services are not counted. It does not tell whether the figures are right,
 * nor when they came.
 *
 * @param data - what the office holds
 * @param options - year, day, territories
 * @returns facts, sorted by subject; none when no services were handed over
 * @throws RangeError `day-invalid`, `year-invalid`, `year-not-over`, `territory-id-invalid`, `territory-too-small`
 *
 * @example
 * const home = { id: "1234567", portalId: null, name: null, type: "domovy-pro-seniory", provider: "provider/home", forms: [], targetGroups: null, facilities: [], regions: null, contacts: { emails: [], phones: [], webs: [] }, validFrom: "2020-01-01", validTo: null }
 * const years = [serviceYear({ service: "1234567", period: { from: "2024-01-01", to: "2025-01-01" }, clients: 30 })]
 * const facts = deliveryFacts(planningData({ services: [home], serviceYears: years }), { year: 2025, day: "2026-06-30", territories: ["cr"] })
 * const of = (subject, field) => facts.find((fact) => fact.subject === subject && fact.field === field)
 * of("1234567", "daysSinceReport").value // => 545
 * [of("cr", "servicesDue").value, of("cr", "servicesReported").value] // => [1, 0]
 * of("1234567", "municipalitiesStated").reason // => "not-asked"
 *
 * @see docs/methods/register.md
 * @category Register
 */
export function deliveryFacts(data: PlanningData, options: DeliveryFactsOptions): readonly Fact[] {
  const { year, territories = [], source = "office" } = options;
  const day = checkedDay(options.day);
  const period = requireYear(year, day);
  for (const id of territories)
    if (["obec", "pou"].includes(territoryLevel(id)))
      throw rangeRefusal("territory-too-small", `deliveryFacts requires ORPs or larger territories, got ${id}`);
  if (!data.given.has("services")) return [];
  const lastDay = dayAfter(period.to, -1);
  const reports = data.given.has("serviceYears") ? reportEnds(data.serviceYears, day) : null;
  const inYear = new Set(
    data.serviceYears
      .filter((one) => one.period.to > period.from && one.period.to <= period.to && hasFigure(one))
      .map((one) => one.service),
  );
  const reach = data.given.has("reaches") ? statedMunicipalities(data, year, Number(day.slice(0, 4))) : null;
  const due = (services: readonly Service[]): RecordFigures => {
    const owing = services.filter((service) => isProvidedOn(service, lastDay));
    return {
      servicesDue: owing.length,
      servicesReported: reports === null ? "not-asked" : owing.filter(({ id }) => inYear.has(id)).length,
      servicesWithReach: reach === null ? "not-asked" : owing.filter(({ id }) => reach.has(id)).length,
    };
  };
  const since = (services: readonly Service[]): RecordFigures => {
    const ends = services.flatMap(({ id }) => reports?.get(id) ?? []).sort();
    const last = ends[ends.length - 1];
    return { daysSinceReport: reports === null ? "not-asked" : last === undefined ? "not-reported" : daysBetween(last, day) };
  };
  const found = new Map<string, RecordFigures>();
  for (const service of data.services)
    found.set(service.id, {
      ...due([service]),
      ...since([service]),
      municipalitiesStated: reach === null ? "not-asked" : (reach.get(service.id)?.size ?? "not-reported"),
    });
  for (const [provider, services] of data.servicesByProvider) found.set(provider, { ...due(services), ...since(services) });
  for (const id of territories) {
    const { services } = servicesIn(data, id, lastDay);
    const unknown = {
      servicesDue: "not-known-to-source",
      servicesReported: "not-known-to-source",
      servicesWithReach: "not-known-to-source",
    } as const;
    // Okres and ORP together could tell the municipality.
    found.set(
      id,
      services === null ? unknown : due(territoryLevel(id) === "okres" ? services.filter((one) => !isSheltered(one)) : services),
    );
  }
  const head = { period, source, knownAt: day };
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([subject, figures]) =>
      Object.entries(figures).map(
        ([field, said]): Fact =>
          typeof said === "number" ? { subject, field, ...head, value: said } : { subject, field, ...head, value: null, reason: said },
      ),
    );
}

function requireYear(year: number, day: Day): Period {
  if (!(Number.isInteger(year) && year >= 1000 && year <= 9998))
    throw rangeRefusal("year-invalid", `deliveryFacts requires a whole year of 1000 to 9998, got ${year}`);
  const period = calendarYear(year);
  if (period.to > day) throw rangeRefusal("year-not-over", `deliveryFacts requires a year that is over on ${day}, got ${year}`);
  return period;
}

/** A number in any figure of a report; revenues are figures by origin and payer. */
function hasFigure({ service: _, period: __, ...figures }: ServiceYear): boolean {
  const isSaid = (value: unknown): boolean =>
    typeof value === "number" ? Number.isFinite(value) : typeof value === "object" && value !== null && Object.values(value).some(isSaid);
  return Object.values(figures).some(isSaid);
}

/** Ends of the periods that services reported, up to the day. */
function reportEnds(years: readonly ServiceYear[], day: Day): ReadonlyMap<string, readonly Day[]> {
  const ends = new Map<string, Day[]>();
  for (const one of years)
    if (one.period.to <= day && hasFigure(one)) (ends.get(one.service) ?? ends.set(one.service, []).get(one.service))?.push(one.period.to);
  return ends;
}

/** Said for the year, or for a later one that has begun: who tells of this year where it goes has not kept silent. */
function statedMunicipalities(data: PlanningData, year: number, last: number): ReadonlyMap<string, ReadonlySet<string>> {
  const stated = new Map<string, Set<string>>();
  for (const one of data.reaches)
    if (one.year >= year && one.year <= last)
      (stated.get(one.service) ?? stated.set(one.service, new Set()).get(one.service))?.add(one.municipality);
  return stated;
}
