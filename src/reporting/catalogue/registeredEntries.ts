import { type ServiceTypeEntry, serviceTypes } from "../../codebooks/serviceTypes.ts";
import type { Day } from "../../model/day.ts";
import type { Facility } from "../../model/facility.ts";
import { isSheltered } from "../../model/isSheltered.ts";
import { type PlanningData, providerOf } from "../../model/planningData.ts";
import { facilitiesOn, isProvidedOn, type Service } from "../../model/service.ts";
import type { ServiceReach } from "../../model/serviceReach.ts";
import { municipalitiesOn } from "../../model/servicesIn.ts";
import { type Territory, territoryState } from "../../model/territory.ts";
import { territoriesAt } from "../../model/territoryGraph.ts";
import type { TerritoryId } from "../../model/territoryId.ts";
import type { CatalogueNetwork, CatalogueReach, CatalogueTerritory, CatalogueType, RegisteredEntry } from "./catalogueEntry.ts";
import { type CatalogueNames, catalogueTerm } from "./catalogueTerm.ts";
import { isCrisisType } from "./catalogueViews.ts";

/** What {@link registeredEntries} has at hand for one service. */
interface Frame {
  readonly data: PlanningData;
  readonly scope: Territory;
  readonly inside: ReadonlySet<TerritoryId> | null;
  readonly names: CatalogueNames;
  readonly named: (id: TerritoryId) => CatalogueTerritory;
  /** Territories of a level above a municipality. */
  readonly above: (id: TerritoryId, level: "orp" | "kraj") => readonly TerritoryId[];
}

/**
 * Registered services that belong into the catalogue of a territory.
 *
 * @internal
 *
 * @example
 * registeredEntries(planningData({}), territory(planningData({}), "obec/581283", "2026-11-21"), { regional: true, names: new Map() }) // => []
 */
export function registeredEntries(
  data: PlanningData,
  scope: Territory,
  options: { readonly regional: boolean; readonly names: CatalogueNames },
): readonly Omit<RegisteredEntry, "number">[] {
  const state = territoryState(data, scope.day);
  const frame: Frame = {
    data,
    scope,
    inside: scope.municipalities === null || scope.id === "cr" ? null : new Set(scope.municipalities),
    names: options.names,
    named: (id) => ({ id, cs: state.nodes.get(id)?.cs ?? null }),
    above: (id, level) => (state.nodes.has(id) ? territoriesAt(state, id, level) : []),
  };
  const provided = data.services.filter((service) => isProvidedOn(service, scope.day));
  const entries = provided.map((service) =>
    isSheltered(service) ? shelteredEntry(service, frame, options) : openEntry(service, frame, options),
  );
  return entries.filter((entry) => entry !== null);
}

/** A service whose places may all be shown. */
function openEntry(service: Service, frame: Frame, options: { readonly regional: boolean }): Omit<RegisteredEntry, "number"> | null {
  const { data, scope, inside, named, above } = frame;
  const open = facilitiesOn(service, scope.day);
  const isHere = (code: string | null | undefined): boolean =>
    inside === null || (code !== null && code !== undefined && inside.has(`obec/${code}`));
  const here = open.filter((facility) => isHere(facility.address?.municipality));
  const reach = reachesOn(data.reachesByService.get(service.id) ?? [], scope.day)
    .filter((one) => isHere(one.municipality))
    .map((one): CatalogueReach => {
      const { municipality, year, mode, visitsPerWeek, hours, frequency } = one;
      return { municipality: named(`obec/${municipality}`), year, mode, visitsPerWeek, hours, frequency };
    });
  const kraje = new Set([
    ...(service.regions ?? []).map((code): TerritoryId => `kraj/${code}`),
    ...(isRegional(service.type) ? open.flatMap((facility) => above(`obec/${facility.address?.municipality ?? ""}`, "kraj")) : []),
  ]);
  const isSaid = options.regional && scope.kraj !== null && kraje.has(scope.kraj);
  if (here.length === 0 && reach.length === 0 && !isSaid && scope.id !== "cr") return null;
  const near = open.filter(
    (facility) => scope.kraj !== null && above(`obec/${facility.address?.municipality ?? ""}`, "kraj").includes(scope.kraj),
  );
  const shown = here.length > 0 ? here : near.length > 0 ? near : open;
  return {
    ...common(service, frame),
    title: service.name ?? commonName(shown) ?? providerOf(data, service)?.name ?? null,
    how: here.length > 0 ? "seat" : reach.length > 0 ? "reach" : "area",
    sheltered: false,
    places: shown.map((facility) => {
      const code = facility.address?.municipality ?? null;
      const { name, address, point } = facility;
      return { name, municipality: code === null ? null : named(`obec/${code}`), address, point };
    }),
    area: [...kraje].sort().map(named),
    reach,
    otherPlaces: open.length - shown.length,
  };
}

/** The name that all places share: the shortest one, when the others only add to it. */
function commonName(places: readonly Facility[]): string | null {
  const names = places.map((place) => place.name ?? "");
  const [shortest = ""] = names.toSorted((a, b) => a.length - b.length || compare(a, b));
  return shortest !== "" && names.every((name) => name.startsWith(shortest)) ? shortest : null;
}

/**
 * A service with a secret address: lifted to the ORPs in which its open places lie or people use it, or to its regions. Whether
 * it is here at all is decided at that level too, so that the catalogues of all municipalities of an ORP agree.
 */
function shelteredEntry(service: Service, frame: Frame, options: { readonly regional: boolean }): Omit<RegisteredEntry, "number"> | null {
  const { data, scope, named, above } = frame;
  const seats = municipalitiesOn(service, scope.day).flatMap((code) => above(`obec/${code}`, "orp"));
  const visits = reachesOn(data.reachesByService.get(service.id) ?? [], scope.day).flatMap((one) =>
    above(`obec/${one.municipality}`, "orp"),
  );
  const orps = new Set([...seats, ...visits]);
  const kraje = new Set([
    ...(service.regions ?? []).map((code): TerritoryId => `kraj/${code}`),
    ...(isRegional(service.type) ? [...orps].flatMap((orp) => above(orp, "kraj")) : []),
  ]);
  const near = (scope.orps ?? []).some((orp) => orps.has(orp));
  const isSaid = options.regional && scope.kraj !== null && kraje.has(scope.kraj);
  if (!near && !isSaid && scope.id !== "cr") return null;
  const shared = common(service, frame);
  return {
    ...shared,
    // A network of a municipality would name it.
    network: shared.network.filter(({ network }) => /^(?:orp|kraj)\//.test(network)),
    title: service.name ?? providerOf(data, service)?.name ?? null,
    how: "area",
    sheltered: true,
    places: [],
    area: [...[...orps].sort(), ...[...kraje].sort()].map(named),
    reach: [],
    otherPlaces: 0,
  };
}

function common(service: Service, { data, scope, names }: Frame) {
  const provider = providerOf(data, service);
  const { forms, targetGroups, contacts } = service;
  return {
    kind: "registered" as const,
    key: service.id,
    type: typeOn(service.type, scope.day, names),
    crisis: isCrisisType(service.type),
    forms,
    network: networkOn(data, service, scope.day),
    targetGroups: targetGroups?.map((code) => catalogueTerm("group", code, names)) ?? null,
    contacts,
    provider: provider === null ? null : { id: provider.id, ico: provider.ico, name: provider.name, contacts: provider.contacts },
  };
}

/** The type with its section, as far as the law knew it on the day. */
function typeOn(code: string, day: Day, names: CatalogueNames): CatalogueType {
  const entry: ServiceTypeEntry | undefined = serviceTypes.find((type) => type.code === code);
  const term = catalogueTerm("type", code, names);
  if (entry === undefined) return { ...term, section: null, standing: "not-known", validTo: null };
  const { section, sectionCertain, validFrom, validTo } = entry;
  const standing = validFrom !== null && day < validFrom ? "not-yet" : validTo !== null && day >= validTo ? "ended" : "in-force";
  return { ...term, section: sectionCertain ? section : null, standing, validTo };
}

/** Whether a service of the type works for a whole region: a hotline, an intervention centre, interpreting, early intervention. */
const isRegional = (code: string): boolean => serviceTypes.find((type) => type.code === code)?.expectedTier.tier === "kraj";

/** Reaches of the latest year before or at the day, municipality by municipality; a row of mere zeros says that nobody comes. */
function reachesOn(reaches: readonly ServiceReach[], day: Day): readonly ServiceReach[] {
  const past = reaches.filter((reach) => reach.year <= Number(day.slice(0, 4)));
  const latest = new Map<string, number>();
  for (const { municipality, year } of past) latest.set(municipality, Math.max(year, latest.get(municipality) ?? year));
  return past
    .filter((reach) => latest.get(reach.municipality) === reach.year && !isNothing(reach))
    .sort((a, b) => compare(a.municipality, b.municipality) || compare(a.mode, b.mode));
}

function isNothing({ clients, contacts, hours, visitsPerWeek, frequency }: ServiceReach): boolean {
  const known = [clients, contacts, hours, visitsPerWeek].filter((figure) => figure !== null);
  return frequency === null && known.length > 0 && known.every((figure) => figure === 0);
}

/** Entries in networks of the latest year that is not later than the day; without units there is nothing to show. */
function networkOn(data: PlanningData, service: Service, day: Day): readonly CatalogueNetwork[] {
  const entries = (data.networkEntriesByService.get(service.id) ?? []).filter((entry) => entry.year <= Number(day.slice(0, 4)));
  const year = entries.reduce((latest, entry) => Math.max(latest, entry.year), 0);
  return entries
    .flatMap(({ form, network, year: of, status, units }) =>
      of === year && units !== null && units.length > 0 && status !== "outside" ? [{ form, network, year: of, status, units }] : [],
    )
    .sort((a, b) => compare(a.network, b.network) || compare(a.form, b.form));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
