import { day as checkedDay, type Day } from "../../model/day.ts";
import type { Fact } from "../../model/fact.ts";
import { isSheltered } from "../../model/isSheltered.ts";
import { onDay } from "../../model/period.ts";
import { type PlanningData, providerOf } from "../../model/planningData.ts";
import { isProvidedOn, type Service } from "../../model/service.ts";
import { municipalitiesOn } from "../../model/servicesIn.ts";
import { isValidOn } from "../../model/validity.ts";
import { networkFigures } from "./networkFigures.ts";
import { providerFigures } from "./providerFigures.ts";
import { type RecordContext, type RecordFigures, recordFigures } from "./recordFigures.ts";

/** Choices of {@link serviceRecordFacts}. */
export interface ServiceRecordFactsOptions {
  /** The day of the register, and the day on which the facts are known; entries in networks are of its year. */
  readonly day: Day;
  /** Whether the entries of networks are all there are: a service without one is then in no network. @default false */
  readonly wholeNetwork?: boolean;
  /** Id of the source of the facts. @default "mpsv-rpss" */
  readonly source?: string;
}

/**
 * Facts about the records of services and providers themselves (údaje o úplnosti záznamů v registru): places without an address point or a
 * municipality, forms without a capacity, contacts, target groups, days since the start, doubles, entries in networks. With them rules can
 * judge the quality of a register as they judge anything else.
 *
 * Subject is the registration number of a service (fields of the noun `serviceRecord`) or the id of a provider (`providerRecord`); the period is
 * the day. Of a service that is not provided on the day only its dates are judged, all else is `not-applicable`. What the record leaves
 * open is `not-known-to-source`, a part that nobody handed over `not-asked`. Of a service that a network counts on and that is not among the
 * registered ones only its entries are told, and `registrationsMissing`.
 *
 * Of a secret place it is counted that there is one. Nothing is said of where it is, and of a service that has one nothing that depends on
 * where its open places are: `suppressed`.
 *
 * It does not tell whether what the record says is true, and a lack may be that of a copy and not of the register.
 *
 * @param data - what the office holds
 * @param options - day, and whether networks are complete
 * @returns facts, sorted by subject; none from parts that nobody handed over
 * @throws RangeError `day-invalid`
 *
 * @example
 * const place = { name: null, secretAddress: false, address: null, point: null, validFrom: null, validTo: null }
 * const home = { id: "1234567", portalId: null, name: null, type: "domovy-pro-seniory", provider: "provider/home", forms: [{ form: "pobytova", nonStop: true, capacities: [] }], targetGroups: null, facilities: [place], regions: null, contacts: { emails: [], phones: ["516 000 000"], webs: [] }, validFrom: "2020-01-01", validTo: null }
 * const facts = serviceRecordFacts(planningData({ services: [home] }), { day: "2026-11-21" })
 * const of = (field) => facts.find((fact) => fact.subject === "1234567" && fact.field === field)
 * of("targetGroupsListed").reason // => "not-known-to-source"
 * [of("servicePlaces").value, of("placesWithoutMunicipality").value, of("formsWithoutCapacity").value] // => [1, 1, 1]
 * of("providersMissing").reason // => "not-asked"
 *
 * @see docs/methods/register.md
 * @category Register
 */
export function serviceRecordFacts(data: PlanningData, options: ServiceRecordFactsOptions): readonly Fact[] {
  const { wholeNetwork = false, source = "mpsv-rpss" } = options;
  const day = checkedDay(options.day);
  const year = Number(day.slice(0, 4));
  const { given } = data;
  const found = new Map<string, RecordFigures>();
  if (given.has("providers")) {
    const names = new Map<string, number>();
    for (const { name } of data.providers) names.set(plain(name), (names.get(plain(name)) ?? 0) + 1);
    for (const provider of data.providers) {
      const services = given.has("services") ? (data.servicesByProvider.get(provider.id) ?? []) : null;
      found.set(provider.id, providerFigures(provider, services, (names.get(plain(provider.name)) ?? 1) - 1, day));
    }
  }
  const municipalities = given.has("territories") ? municipalitiesAt(data, day) : null;
  const same = given.has("services") ? sameServices(data, day) : new Map<string, number>();
  for (const service of data.services) {
    const hasProvider = given.has("providers") ? data.providersById.has(service.provider) : null;
    const context: RecordContext = { day, municipalities, hasProvider, same: same.get(service.id) ?? 0 };
    const entries = given.has("networkEntries")
      ? (data.networkEntriesByService.get(service.id) ?? []).filter((one) => one.year === year)
      : null;
    const network = networkFigures(entries, wholeNetwork);
    const entered = network["entriesInNetwork"] ?? "not-asked";
    found.set(service.id, {
      ...recordFigures(service, context),
      ...network,
      registrationsMissing: typeof entered === "string" ? entered : entered > 0 && !isProvidedOn(service, day) ? 1 : 0,
    });
  }
  if (given.has("services"))
    for (const [id, entries] of data.networkEntriesByService) {
      const network = networkFigures(
        entries.filter((one) => one.year === year),
        false,
      );
      if (!data.servicesById.has(id) && network["entriesInNetwork"] !== 0 && typeof network["entriesInNetwork"] === "number")
        found.set(id, { ...network, registrationsMissing: 1 });
    }
  const head = { period: onDay(day), source, knownAt: day };
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([subject, figures]) =>
      Object.entries(figures).map(
        ([field, said]): Fact =>
          typeof said === "number" ? { subject, field, ...head, value: said } : { subject, field, ...head, value: null, reason: said },
      ),
    );
}

const plain = (name: string): string => name.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();

function municipalitiesAt(data: PlanningData, day: Day): ReadonlySet<string> {
  return new Set(data.territories.flatMap((node) => (node.id.startsWith("obec/") && isValidOn(node, day) ? [node.id.slice(5)] : [])));
}

/** How many others of the same type and name have a place in the same municipality, by service; those with a secret address are not compared. */
function sameServices(data: PlanningData, day: Day): ReadonlyMap<string, number> {
  const groups = new Map<string, Set<string>>();
  const keysOf = (service: Service): readonly string[] => {
    const name = service.name ?? providerOf(data, service)?.name ?? service.provider;
    return municipalitiesOn(service, day).map((code) => `${service.type}|${code}|${plain(name)}`);
  };
  const compared = data.services.filter((service) => isProvidedOn(service, day) && !isSheltered(service));
  for (const service of compared)
    for (const key of keysOf(service)) (groups.get(key) ?? groups.set(key, new Set()).get(key))?.add(service.id);
  return new Map(
    compared.map((service) => {
      const others = new Set(keysOf(service).flatMap((key) => [...(groups.get(key) ?? [])]));
      return [service.id, Math.max(others.size - 1, 0)];
    }),
  );
}
