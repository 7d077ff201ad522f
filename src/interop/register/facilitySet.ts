import type { Facility } from "../../model/facility.ts";

/** So many places are compared one by one. */
const FEW = 12;

/**
 * Tells the places of one service apart: the answer is whether a place is seen for the first time. The same place has the same name,
 * the same dates and the same address point or, where there is none, the same address.
 *
 * @internal
 *
 * @example
 * const isNew = facilitySet()
 * const place = { name: "Domov", secretAddress: true, address: null, point: null, validFrom: null, validTo: null }
 * isNew(place) // => true
 * isNew({ ...place }) // => false
 */
export function facilitySet(): (facility: Facility) => boolean {
  const few: Facility[] = [];
  let keys: Set<string> | null = null;
  return (facility) => {
    if (keys === null) {
      for (const other of few) if (isSame(other, facility)) return false;
      few.push(facility);
      if (few.length > FEW) keys = new Set(few.map(keyOf));
      return true;
    }
    const { size } = keys;
    return keys.add(keyOf(facility)).size > size;
  };
}

function isSame(a: Facility, b: Facility): boolean {
  if (a.name !== b.name || a.validFrom !== b.validFrom || a.validTo !== b.validTo || a.secretAddress !== b.secretAddress) return false;
  return a.address?.addressPoint != null ? a.address.addressPoint === b.address?.addressPoint : keyOf(a) === keyOf(b);
}

function keyOf({ name, secretAddress, address, validFrom, validTo }: Facility): string {
  return JSON.stringify([name, validFrom, validTo, secretAddress, address?.addressPoint ?? address]);
}
