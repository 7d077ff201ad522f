import type { Address } from "./address.ts";
import type { Validity } from "./validity.ts";

/**
 * Facility or place where a service is provided (zařízení, místo poskytování). Belongs to its service and has no id of its
 * own: no source gives one that lasts from day to day. Holds no capacity, which belongs to the service.
 *
 * The address of a shelter may be secret (utajená adresa); then neither address nor point may be held at all.
 */
export type Facility = Validity & { readonly name: string | null } & (
    | {
        readonly secretAddress: false;
        readonly address: Address | null;
        /** WGS 84 [degree] */
        readonly point: { readonly lon: number; readonly lat: number } | null;
      }
    | { readonly secretAddress: true; readonly address: null; readonly point: null }
  );

/**
 * The address that may be shown (veřejná adresa).
 *
 * A secret place also leaks as "the only shelter in the municipality": publish such services at the level of an ORP or higher.
 *
 * @param facility - a place of a service
 * @returns the address; `null` when it is secret or unknown
 *
 * @example
 * publicAddress({ secretAddress: true, address: null }) // => null
 */
export function publicAddress(facility: Pick<Facility, "secretAddress" | "address">): Address | null {
  return facility.secretAddress === false ? facility.address : null;
}

/**
 * The point that may be shown on a map (veřejná poloha).
 *
 * @param facility - a place of a service
 * @returns the point, WGS 84 [degree]; `null` when it is secret or unknown
 *
 * @example
 * publicPoint({ secretAddress: false, point: { lon: 16.65, lat: 49.36 } }) // => { lon: 16.65, lat: 49.36 }
 * publicPoint({ secretAddress: true, point: null }) // => null
 */
export function publicPoint(facility: Pick<Facility, "secretAddress" | "point">): Facility["point"] {
  return facility.secretAddress === false ? facility.point : null;
}
