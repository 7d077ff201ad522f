import type { Bilingual } from "../model/bilingual.ts";
import type { Day } from "../model/day.ts";
import type { ServiceRegistrationId } from "../model/identifiers/serviceRegistrationId.ts";
import { isSheltered } from "../model/isSheltered.ts";
import type { PlanningData } from "../model/planningData.ts";
import { facilitiesOn, type Service } from "../model/service.ts";

const both = (name: string): Bilingual => ({ cs: name, en: name });

/**
 * Names of services: their own, else of their first open place; a service with a secret address lends no name of a place.
 *
 * @internal
 */
export function serviceWords(
  services: readonly Service[],
  data: PlanningData,
  day: Day,
): Readonly<Record<ServiceRegistrationId, Bilingual>> {
  const named = services.flatMap((service) => {
    const places = isSheltered(service) ? [] : facilitiesOn(service, day).flatMap(({ name }) => name ?? []);
    const name = service.name ?? places[0] ?? data.providersById.get(service.provider)?.name ?? null;
    return name === null ? [] : [[service.id, both(name)] as const];
  });
  return Object.fromEntries(named);
}

/**
 * Names of providers of services.
 *
 * @internal
 */
export function providerWords(services: readonly Service[], data: PlanningData): Readonly<Record<string, Bilingual>> {
  const named = services.flatMap(({ provider }) => {
    const name = data.providersById.get(provider)?.name ?? null;
    return name === null ? [] : [[provider, both(name)] as const];
  });
  return Object.fromEntries(named);
}
