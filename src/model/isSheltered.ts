import type { Service } from "./service.ts";

/**
 * Whether a service has, or ever had, a place with a secret address (služba s utajenou adresou).
 *
 * Such a service is published at the level of an ORP or higher, all of it: also its open places, counts and reach would tell
 * in which municipality the secret one lies.
 *
 * @param service - its places
 *
 * @example
 * const place = { name: null, address: null, point: null, validFrom: null, validTo: null }
 * isSheltered({ facilities: [{ ...place, secretAddress: false }, { ...place, secretAddress: true }] }) // => true
 * isSheltered({ facilities: [{ ...place, secretAddress: false }] }) // => false
 */
export function isSheltered(service: Pick<Service, "facilities">): boolean {
  return service.facilities.some((facility) => facility.secretAddress !== false);
}
