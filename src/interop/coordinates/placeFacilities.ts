import type { Facility } from "../../model/facility.ts";
import type { Service } from "../../model/service.ts";
import { type Note, noteOf } from "../reading.ts";
import type { RuianAddress } from "./readRuianAddresses.ts";

/** Services whose places have got their points, and what was seen on the way. */
export interface PlacedFacilities<S> {
  readonly services: readonly S[];
  /** Places that have got a point. */
  readonly placed: number;
  readonly notes: readonly Note[];
}

/**
 * Gives places of services their points (poloha zařízení), by the codes of their address points, by nothing else.
 *
 * **A secret address never gets a point**, and is not looked up. A place that has a point keeps it. Where the address point lies in
 * another municipality than the place says, one of the two is wrong: the place gets no point, and the two codes are in `notes`.
 *
 * @param services - services with their places
 * @param points - from `readRuianAddresses`, of all municipalities together
 * @returns the services, the same objects where nothing changed
 *
 * @example
 * const address = { addressPoint: "8338752", municipality: "599999" }
 * const service = { id: "3559424", facilities: [{ secretAddress: false, address, point: null }, { secretAddress: true, address: null, point: null }] }
 * const { services, placed } = placeFacilities([service], [{ address, point: { lon: 18.2, lat: 49.5 } }])
 * services[0].facilities.map((facility) => facility.point) // => [{ lon: 18.2, lat: 49.5 }, null]
 * placed // => 1
 */
export function placeFacilities<S extends Pick<Service, "id" | "facilities">>(
  services: readonly S[],
  points: Iterable<Pick<RuianAddress, "address" | "point">>,
): PlacedFacilities<S> {
  const asked = new Set<string>();
  for (const { facilities } of services)
    for (const facility of facilities) if (facility.secretAddress === false) asked.add(codeOf(facility));
  asked.delete("");
  const known = new Map<string, Pick<RuianAddress, "address" | "point">>();
  for (const point of points) if (asked.has(String(point.address.addressPoint))) known.set(String(point.address.addressPoint), point);
  const found = { elsewhere: [] as string[], unknown: [] as string[], without: 0, pointless: 0 };
  let placed = 0;
  const withPoint = (facility: Facility, id: string): Facility => {
    // A place that says it is secret is never looked at further, whatever else it holds.
    if (facility.secretAddress !== false || facility.point !== null) return facility;
    const code = codeOf(facility);
    const at = known.get(code);
    const [says, lies] = [facility.address?.municipality ?? null, at?.address.municipality ?? null];
    if (code === "") found.without++;
    else if (at === undefined) found.unknown.push(code);
    else if (says !== null && says !== lies) found.elsewhere.push(`${id}: ${code} ${lies}, ${says}`);
    else if (at.point === null) found.pointless++;
    else {
      placed++;
      return { ...facility, point: { lon: at.point.lon, lat: at.point.lat } };
    }
    return facility;
  };
  const moved = services.map((service): S => {
    const facilities = service.facilities.map((facility) => withPoint(facility, service.id));
    return facilities.some((facility, i) => facility !== service.facilities[i]) ? { ...service, facilities } : service;
  });
  const what = {
    elsewhere: {
      cs: "místa, jejichž adresní místo leží v jiné obci, než uvádějí; nedostala polohu",
      en: "places whose address point lies in another municipality than they say; they got no point",
    },
    unknown: {
      cs: "místa s kódem adresního místa, který mezi body není",
      en: "places with a code of an address point that is not among the points",
    },
    without: { cs: "místa bez kódu adresního místa", en: "places without a code of an address point" },
    pointless: { cs: "místa, jejichž adresní místo nemá souřadnice", en: "places whose address point has no coordinates" },
  };
  return {
    services: moved,
    placed,
    notes: [
      ...noteOf("address-point-elsewhere", what.elsewhere, found.elsewhere),
      ...noteOf("address-point-unknown", what.unknown, [...new Set(found.unknown)], found.unknown.length),
      ...noteOf("address-point-missing", what.without, [], found.without),
      ...noteOf("address-point-without-coordinates", what.pointless, [], found.pointless),
    ],
  };
}

const codeOf = (facility: Facility): string => String(facility.address?.addressPoint ?? "");
