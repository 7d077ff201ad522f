import type { Facility } from "../../model/facility.ts";
import type { Provider } from "../../model/provider.ts";
import type { Service } from "../../model/service.ts";
import { placeKeys } from "./registerAddress.ts";
import { secretFacility } from "./registerFacilities.ts";
import type { RegisterPart } from "./registerReading.ts";
import type { RegisterState } from "./registerState.ts";

/** What stands at a withheld place. */
export interface WithheldPlaces {
  readonly service: (service: Service) => Service;
  readonly provider: (provider: Provider) => Provider;
  readonly parts: (parts: readonly RegisterPart[]) => readonly RegisterPart[];
}

/**
 * Hides, everywhere in a reading, addresses that the register marks as secret in one place and gives all the same: other
 * facilities there become secret too, a seat there is left out, and so is a kept part that names the address point.
 *
 * @internal
 */
export function withheldPlaces(state: RegisterState): WithheldPlaces {
  const places = new Set(state.secretPlaces);
  if (places.size === 0) return { service: (service) => service, provider: (provider) => provider, parts: (parts) => parts };
  const isWithheld = (address: Facility["address"]) => address !== null && placeKeys(address).some((key) => places.has(key));
  return {
    service: (service) => {
      if (!service.facilities.some(({ address }) => isWithheld(address))) return service;
      const facilities = service.facilities.map((facility) => {
        if (!isWithheld(facility.address)) return facility;
        state.tally.add("secret-address-elsewhere", service.id);
        return secretFacility(state, facility, facility.address);
      });
      return { ...service, facilities };
    },
    provider: (provider) => {
      if (!isWithheld(provider.seat)) return provider;
      state.tally.add("secret-address-elsewhere", provider.id);
      return { ...provider, seat: null };
    },
    parts: (parts) =>
      parts.filter(({ path, service, value }) => {
        const names = (JSON.stringify(value) ?? "").match(/\d{1,9}/g)?.some((digits) => places.has(digits)) ?? false;
        if (names) state.tally.add("secret-part-withheld", `${service ?? ""} ${path}`);
        return !names;
      }),
  };
}
