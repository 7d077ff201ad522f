import type { AbsentRow, Fact } from "./fact.ts";
import type { MunicipalityCode } from "./identifiers/municipalityCode.ts";
import type { ServiceRegistrationId } from "./identifiers/serviceRegistrationId.ts";
import { isSheltered } from "./isSheltered.ts";
import type { NetworkEntry } from "./networkEntry.ts";
import type { Provider, ProviderId } from "./provider.ts";
import type { RelatedService } from "./relatedService.ts";
import type { Service } from "./service.ts";
import type { ServiceReach } from "./serviceReach.ts";
import type { ServiceYear } from "./serviceYear.ts";
import type { PartialTerritory, TerritoryGraph } from "./territoryGraph.ts";
import { type SecretContext, tellsSecret, withoutSecretAddress, withoutTales } from "./withoutSecretAddress.ts";

/** What an office may hold (podklady úřadu), every part optional: the register alone is enough. */
export interface PlanningParts {
  readonly providers?: readonly Provider[] | undefined;
  readonly services?: readonly Service[] | undefined;
  readonly relatedServices?: readonly RelatedService[] | undefined;
  readonly networkEntries?: readonly NetworkEntry[] | undefined;
  readonly reaches?: readonly ServiceReach[] | undefined;
  readonly serviceYears?: readonly ServiceYear[] | undefined;
  readonly facts?: readonly Fact[] | undefined;
  readonly absentRows?: readonly AbsentRow[] | undefined;
  readonly territories?: TerritoryGraph | undefined;
  /** Territories of which not all municipalities are in `territories`. */
  readonly partial?: readonly PartialTerritory[] | undefined;
}

/** Name of a part of what an office holds. */
export type PlanningPart = keyof PlanningParts;

/**
 * Everything an office holds (podklady pro plánování), never changed once made: the parts, and where to find what in them.
 *
 * A part that nobody handed over is an empty list and not in `given`: nobody asked is not the same as there is none. Its
 * services hold no address of a secret place.
 */
export interface PlanningData {
  /** Parts that were handed over, empty ones too. */
  readonly given: ReadonlySet<PlanningPart>;
  /** Each provider once, each service once: the first of those with the same id. */
  readonly providers: readonly Provider[];
  readonly services: readonly Service[];
  readonly relatedServices: readonly RelatedService[];
  readonly networkEntries: readonly NetworkEntry[];
  readonly reaches: readonly ServiceReach[];
  readonly serviceYears: readonly ServiceYear[];
  readonly facts: readonly Fact[];
  readonly absentRows: readonly AbsentRow[];
  readonly territories: TerritoryGraph;
  readonly partial: readonly PartialTerritory[];
  readonly providersById: ReadonlyMap<ProviderId, Provider>;
  readonly servicesById: ReadonlyMap<ServiceRegistrationId, Service>;
  readonly servicesByProvider: ReadonlyMap<ProviderId, readonly Service[]>;
  /** By the municipalities of its places of any time; a service with a secret address is under none. */
  readonly servicesByMunicipality: ReadonlyMap<MunicipalityCode, readonly Service[]>;
  readonly reachesByService: ReadonlyMap<ServiceRegistrationId, readonly ServiceReach[]>;
  readonly networkEntriesByService: ReadonlyMap<ServiceRegistrationId, readonly NetworkEntry[]>;
}

/**
 * What an office holds, with its indexes. Judges nothing: `officeData` does that, and reads the parts from readers.
 *
 * @param parts - plain lists, every one optional
 * @returns the whole, frozen; addresses of secret places are left out, see {@link withoutSecretAddress}
 *
 * @example
 * const data = planningData({ providers: [{ id: "provider/pecovatelka", ico: null, name: "Pečovatelka", seat: null, contacts: { emails: [], phones: [], webs: [] } }] })
 * data.providersById.get("provider/pecovatelka")?.name // => "Pečovatelka"
 * [...data.given] // => ["providers"]
 * data.services // => []
 */
export function planningData(parts: PlanningParts): PlanningData {
  const providersById = firstById(parts.providers ?? []);
  const names = new Map((parts.territories ?? []).map((node) => [node.id, node.cs]));
  const servicesById = firstById(parts.services ?? []);
  for (const service of servicesById.values()) {
    const provider = providersById.get(service.provider) ?? null;
    const context: SecretContext = { provider, municipality: (code) => names.get(`obec/${code}`) ?? null };
    const tells = tellsSecret(service, context);
    if (tells === null) continue;
    servicesById.set(service.id, withoutSecretAddress(service, context));
    if (provider === null) continue;
    const seat = provider.seat !== null && tells(provider.seat.street ?? `č. p. ${provider.seat.houseNumber}`) ? null : provider.seat;
    providersById.set(provider.id, { ...provider, seat, contacts: withoutTales(provider.contacts, tells) });
  }
  const services = [...servicesById.values()];
  const { reaches = [], networkEntries = [] } = parts;
  return Object.freeze({
    given: new Set((Object.keys(parts) as PlanningPart[]).filter((part) => parts[part] !== undefined)),
    providers: [...providersById.values()],
    services,
    relatedServices: parts.relatedServices ?? [],
    networkEntries,
    reaches,
    serviceYears: parts.serviceYears ?? [],
    facts: parts.facts ?? [],
    absentRows: parts.absentRows ?? [],
    territories: parts.territories ?? [],
    partial: parts.partial ?? [],
    providersById,
    servicesById,
    servicesByProvider: grouped(services, (service) => [service.provider]),
    servicesByMunicipality: grouped(services, municipalitiesOfPlaces),
    reachesByService: grouped(reaches, (reach) => [reach.service]),
    networkEntriesByService: grouped(networkEntries, (entry) => [entry.service]),
  });
}

/**
 * The provider of a service (poskytovatel služby).
 *
 * @param data - what the office holds
 * @param service - the service
 * @returns the provider; `null` when it is not among the data
 *
 * @example
 * providerOf(planningData({}), { provider: "63504260" }) // => null
 */
export function providerOf(data: Pick<PlanningData, "providersById">, service: Pick<Service, "provider">): Provider | null {
  return data.providersById.get(service.provider) ?? null;
}

function firstById<Id, Item extends { readonly id: Id }>(items: readonly Item[]): Map<Item["id"], Item> {
  const found = new Map<Item["id"], Item>();
  for (const item of items) if (!found.has(item.id)) found.set(item.id, item);
  return found;
}

function grouped<Key, Item>(items: readonly Item[], keysOf: (item: Item) => Iterable<Key>): Map<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  return groups;
}

function municipalitiesOfPlaces(service: Service): ReadonlySet<MunicipalityCode> {
  if (isSheltered(service)) return new Set();
  return new Set(service.facilities.map((facility) => facility.address?.municipality ?? null).filter((code) => code !== null));
}
