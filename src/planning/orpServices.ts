import type { Day } from "../model/day.ts";
import type { ServiceRegistrationId } from "../model/identifiers/serviceRegistrationId.ts";
import type { PlanningData } from "../model/planningData.ts";
import { isProvidedOn, type Service } from "../model/service.ts";
import type { ServiceReach } from "../model/serviceReach.ts";
import { servicesIn } from "../model/servicesIn.ts";
import type { Territory } from "../model/territory.ts";
import type { TerritoryId } from "../model/territoryId.ts";

/** How a service belongs to a territory: it has a place in it, or comes to its people. @internal */
type ServiceHere = "seat" | "reach";

/** Services that a plan of a territory speaks of. @internal */
export interface OrpServices {
  readonly territory: Territory;
  /** Provided on the day, sorted by id; `null` when it is not known which are here. */
  readonly services: readonly { readonly service: Service; readonly here: ServiceHere }[] | null;
}

/** Whether a row says that somebody is reached: "provided" to nobody says the contrary. */
const saysReached = ({ mode, clients, contacts, hours }: ServiceReach): boolean =>
  mode === "offered" || clients === null || clients > 0 || (contacts ?? 0) > 0 || (hours ?? 0) > 0;

/**
 * Services with a place in a territory, and services seated elsewhere that say they come to one of its municipalities.
 *
 * @internal
 */
export function orpServices(data: PlanningData, orp: TerritoryId, on: Day): OrpServices {
  const { territory, services } = servicesIn(data, orp, on);
  if (services === null || !data.given.has("services")) return { territory, services: null };
  const seated = new Set<ServiceRegistrationId>(services.map(({ id }) => id));
  const inside = new Set<string>(territory.municipalities ?? []);
  const reaching = data.reaches.filter((row) => saysReached(row) && inside.has(`obec/${row.municipality}`));
  const coming = [...new Set(reaching.map((row) => row.service))].flatMap((id): readonly Service[] => {
    const service = data.servicesById.get(id);
    return service === undefined || seated.has(id) || !isProvidedOn(service, on) ? [] : [service];
  });
  const all = [
    ...services.map((service) => ({ service, here: "seat" as const })),
    ...coming.map((service) => ({ service, here: "reach" as const })),
  ];
  return { territory, services: all.sort((a, b) => (a.service.id < b.service.id ? -1 : 1)) };
}
