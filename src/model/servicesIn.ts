import type { Day } from "./day.ts";
import type { MunicipalityCode } from "./identifiers/municipalityCode.ts";
import { isSheltered } from "./isSheltered.ts";
import type { PlanningData } from "./planningData.ts";
import { facilitiesOn, isProvidedOn, type Service } from "./service.ts";
import { type Territory, territory } from "./territory.ts";
import type { TerritoryId } from "./territoryId.ts";

/** Services that have a place in a territory on a day. */
export interface ServicesIn {
  readonly territory: Territory;
  /** Sorted by id; `null` when the municipalities of the territory are not known, and `territory.reason` says why. */
  readonly services: readonly Service[] | null;
  /** Services of all the data that are provided on the day at no place whose municipality is known: they may belong here. */
  readonly unplaced: number;
}

/**
 * Services with a place in a territory on a day (služby v území): provided on that day, at a place that is open on it.
 *
 * Says where services sit, not whom they reach. A service with a secret address is in no municipality and in no POÚ; in an
 * ORP or higher it is by its other places, in a kraj also when it says that it works there.
 *
 * @param data - what the office holds
 * @param id - the territory
 * @param on - the day
 * @returns the services, or `null` when it is not known which municipalities the territory has
 * @throws RangeError `territory-id-invalid`, `day-invalid`
 *
 * @example
 * servicesIn(planningData({ services: [] }), "obec/581283", "2026-11-21").services // => []
 * servicesIn(planningData({ services: [] }), "orp/6201", "2026-11-21").services // => null
 */
export function servicesIn(data: PlanningData, id: TerritoryId, on: Day): ServicesIn {
  const asked = territory(data, id, on);
  const provided = data.services.filter((service) => isProvidedOn(service, on));
  const unplaced = provided.filter((service) => municipalitiesOn(service, on).length === 0).length;
  if (id === "cr") return { territory: asked, services: sorted(provided), unplaced };
  if (asked.municipalities === null) return { territory: asked, services: null, unplaced };
  const inside = new Set(asked.municipalities);
  const isHere = (service: Service): boolean => municipalitiesOn(service, on).some((code) => inside.has(`obec/${code}`));
  if (asked.level === "obec" || asked.level === "pou")
    return { territory: asked, services: sorted(provided.filter((service) => !isSheltered(service) && isHere(service))), unplaced };
  const isSaid = (service: Service): boolean =>
    asked.level === "kraj" && isSheltered(service) && (service.regions ?? []).some((code) => `kraj/${code}` === id);
  return { territory: asked, services: sorted(provided.filter((service) => isHere(service) || isSaid(service))), unplaced };
}

/**
 * Municipalities in which a service has an open place on a day (obce, kde služba sídlí).
 *
 * @param service - its validity and places
 * @param on - the day
 * @returns codes, each once, sorted; of a service with a secret address those of its other places: never publish them
 * @throws RangeError `day-invalid`
 *
 * @example
 * municipalitiesOn({ validFrom: null, validTo: null, facilities: [] }, "2026-11-21") // => []
 */
export function municipalitiesOn(service: Pick<Service, "validFrom" | "validTo" | "facilities">, on: Day): readonly MunicipalityCode[] {
  const codes = facilitiesOn(service, on).map((facility) => facility.address?.municipality ?? null);
  return [...new Set(codes.filter((code) => code !== null))].sort();
}

const sorted = (services: readonly Service[]): readonly Service[] => services.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
