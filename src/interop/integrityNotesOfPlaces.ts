import type { Address } from "../model/address.ts";
import { isSheltered } from "../model/isSheltered.ts";
import type { PlanningData } from "../model/planningData.ts";
import type { Service } from "../model/service.ts";
import { holdsAddress } from "../model/withoutSecretAddress.ts";
import { overlapping } from "./integrityNotesOfTimes.ts";
import type { LocatedAddressPoint } from "./officeData.ts";
import { type Note, noteOf } from "./reading.ts";

/**
 * Places that contradict themselves: one service registered twice, an address point in another municipality, a place that
 * outlives its service or ends before it, a secret place with an address.
 *
 * @internal
 *
 * @example
 * const place = { name: null, secretAddress: false, address: null, point: null, validFrom: null, validTo: null }
 * const service = { id: "1234567", validFrom: null, validTo: "2012-07-01", facilities: [place] }
 * integrityNotesOfPlaces(planningData({ services: [service] }), { services: [service], addressPoints: [] }).map((note) => note.code)
 * // => ["service-ended-facility-open"]
 */
export function integrityNotesOfPlaces(
  data: PlanningData,
  context: { readonly services: readonly Service[]; readonly addressPoints: readonly LocatedAddressPoint[] },
): readonly Note[] {
  const ids = (services: readonly Service[]): readonly string[] => services.map((service) => service.id);
  const { services } = data;
  return [
    ...noteOf(
      "service-duplicate",
      {
        cs: "služby téhož poskytovatele a druhu na téže adrese v tomtéž čase",
        en: "services of one provider and type at the same address at the same time",
      },
      [...new Set(overlapping(services.flatMap(placesOf)))],
    ),
    ...noteOf(
      "address-point-elsewhere",
      { cs: "zařízení, jejichž adresní místo leží v jiné obci", en: "facilities whose address point lies in another municipality" },
      elsewhere(services, context.addressPoints),
    ),
    ...noteOf(
      "service-ended-facility-open",
      {
        cs: "služby, které skončily, ale některé místo zůstalo otevřené",
        en: "services that have ended while a place of theirs stays open",
      },
      ids(
        services.filter(({ validTo, facilities }) => validTo !== null && facilities.some((place) => (place.validTo ?? "9999") > validTo)),
      ),
    ),
    ...noteOf(
      "facilities-ended-service-open",
      { cs: "služby bez konce, jejichž všechna místa konec mají", en: "services without an end, all places of which have one" },
      ids(
        services.filter(
          ({ validTo, facilities }) => validTo === null && facilities.length > 0 && facilities.every((place) => place.validTo !== null),
        ),
      ),
    ),
    ...noteOf(
      "secret-address-given",
      {
        cs: "služby s utajeným místem, k němuž vstup uváděl adresu; adresa vynechána",
        en: "services with a secret place for which the input gave an address; left out",
      },
      ids(context.services.filter((service) => service.facilities.some(holdsAddress))),
    ),
  ];
}

/** The places of a service, each with a key under which another registration of the same service would lie. */
function placesOf(service: Service): readonly { readonly key: string; readonly label: string; readonly span: Service }[] {
  const keys = service.facilities
    .map((facility) => (facility.address === null ? null : keyOf(facility.address)))
    .filter((key) => key !== null);
  return [...new Set(keys)].map((key) => ({
    key: JSON.stringify([service.provider, service.type, key]),
    label: service.id,
    span: service,
  }));
}

function keyOf(address: Address): string | null {
  const { addressPoint, municipality, street, houseNumber, orientationNumber } = address;
  if (addressPoint !== null) return addressPoint;
  return municipality === null || houseNumber === null ? null : [municipality, street, houseNumber, orientationNumber].join("|");
}

function elsewhere(services: readonly Service[], points: readonly LocatedAddressPoint[]): readonly string[] {
  if (points.length === 0) return [];
  const municipalities = new Map(points.map(({ address }) => [String(address.addressPoint), address.municipality]));
  return services.flatMap((service) =>
    service.facilities.flatMap(({ address }) => {
      if (address === null || address.addressPoint === null || address.municipality === null) return [];
      const real = municipalities.get(address.addressPoint);
      return real === undefined || real === null || real === address.municipality
        ? []
        : [isSheltered(service) ? service.id : `${service.id} (${address.municipality} → ${real})`];
    }),
  );
}
