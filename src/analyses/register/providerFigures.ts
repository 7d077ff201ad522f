import type { Day } from "../../model/day.ts";
import { isIco } from "../../model/identifiers/ico.ts";
import { isSheltered } from "../../model/isSheltered.ts";
import type { Provider } from "../../model/provider.ts";
import { facilitiesOn, isProvidedOn, type Service } from "../../model/service.ts";
import type { RecordFigures } from "./recordFigures.ts";

/**
 * What a record of a provider says and what it lacks. Places of services with a secret address are not among its places.
 *
 * @param services - its services; `null` when none were handed over
 * @param same - other providers of the same name
 *
 * @internal
 */
export function providerFigures(provider: Provider, services: readonly Service[] | null, same: number, day: Day): RecordFigures {
  const { ico, seat, contacts } = provider;
  const provided = services?.filter((service) => isProvidedOn(service, day)) ?? [];
  const ended = services?.filter(({ validTo }) => validTo !== null && validTo <= day) ?? [];
  const places = provided.flatMap((service) => (isSheltered(service) ? [] : facilitiesOn(service, day)));
  const hasServices = services !== null;
  return {
    providerServices: hasServices ? provided.length : "not-asked",
    providerServicesEnded: hasServices ? ended.length : "not-asked",
    providerPlaces: hasServices ? places.length : "not-asked",
    providerPlacesWithoutAddressPoint: hasServices
      ? places.filter(({ address }) => (address?.addressPoint ?? null) === null).length
      : "not-asked",
    icoMissing: ico === null ? 1 : 0,
    icoInvalid: ico === null ? "not-applicable" : isIco(ico) ? 0 : 1,
    seatMissing: (seat?.municipality ?? null) === null ? 1 : 0,
    providerPhones: contacts.phones.length,
    providerEmails: contacts.emails.length,
    providerWebs: contacts.webs.length,
    sameProviders: same,
  };
}
