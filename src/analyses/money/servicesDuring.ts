import { dayAfter } from "../../model/day.ts";
import type { ServiceRegistrationId } from "../../model/identifiers/serviceRegistrationId.ts";
import { isSheltered } from "../../model/isSheltered.ts";
import type { Period } from "../../model/period.ts";
import type { PlanningData } from "../../model/planningData.ts";
import type { Service } from "../../model/service.ts";
import { type Territory, territory } from "../../model/territory.ts";
import type { TerritoryId } from "../../model/territoryId.ts";
import type { Validity } from "../../model/validity.ts";
import type { ProviderGroup } from "./groupRange.ts";

/**
 * Services that had a place in a territory on some day of a period, by the rules of `servicesIn`: a service with a secret address
 * is in no municipality and in no POÚ; in a kraj also when it says that it works there. The territory is that of the last day.
 *
 * @internal
 */
export function servicesDuring(
  data: PlanningData,
  id: TerritoryId,
  during: Period,
): { readonly territory: Territory; readonly services: readonly ServiceRegistrationId[] | null } {
  const asked = territory(data, id, dayAfter(during.to, -1));
  const inside = new Set<string>(asked.municipalities ?? []);
  if (id !== "cr" && asked.municipalities === null) return { territory: asked, services: null };
  const isLow = asked.level === "obec" || asked.level === "pou";
  const isHere = (service: Service): boolean => {
    if (!overlap([service, during])) return false;
    if (id === "cr") return true;
    const sheltered = isSheltered(service);
    if (isLow && sheltered) return false;
    if (asked.level === "kraj" && sheltered && (service.regions ?? []).some((code) => `kraj/${code}` === id)) return true;
    return service.facilities.some(
      (facility) => inside.has(`obec/${facility.address?.municipality}`) && overlap([service, facility, during]),
    );
  };
  const found = data.services.filter(isHere);
  return { territory: asked, services: found.map((service) => service.id).sort() };
}

/** Whether some day lies in all of the times. */
function overlap(times: readonly (Validity | Period)[]): boolean {
  let [from, to] = ["", "9999-12-31"];
  for (const time of times) {
    const [start, end] = "from" in time ? [time.from, time.to] : [time.validFrom ?? "", time.validTo ?? "9999-12-31"];
    if (start > from) from = start;
    if (end < to) to = end;
  }
  return from < to;
}

/**
 * The services of a map by their providers; those without a known provider stand alone.
 *
 * @internal
 */
export function providerGroups(data: PlanningData, services: readonly ServiceRegistrationId[], during: Period): readonly ProviderGroup[] {
  const inside = new Set(services);
  const groups = new Map<string, ServiceRegistrationId[]>();
  for (const id of services) {
    const key = data.servicesById.get(id)?.provider ?? `service ${id}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [id]);
    else group.push(id);
  }
  return [...groups.values()].map((ids) => {
    const provider = data.servicesById.get(ids[0] as ServiceRegistrationId)?.provider ?? null;
    const all = provider === null ? [] : (data.servicesByProvider.get(provider) ?? []);
    return { provider, services: ids, elsewhere: all.filter((one) => !inside.has(one.id) && overlap([one, during])).length };
  });
}
