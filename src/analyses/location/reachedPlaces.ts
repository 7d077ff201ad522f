import { costOf, type PreparedLocation } from "./preparedLocation.ts";

/**
 * Whether a site that stands, or is chosen, lies within the radius of a place.
 * @internal
 */
export function isReached(prepared: PreparedLocation, chosen: Uint8Array | null, place: number): boolean {
  const { existing, sites, radius } = prepared;
  for (let s = 0; s < sites.length; s++)
    if ((s < existing || chosen?.[s - existing] === 1) && costOf(prepared, place, s) <= radius) return true;
  return false;
}

/**
 * Places within the radius of any site at all.
 * @internal
 */
export function reachedPlaces(prepared: PreparedLocation): Uint8Array {
  const all = new Uint8Array(prepared.sites.length - prepared.existing).fill(1);
  return Uint8Array.from(prepared.places, (_, i) => (isReached(prepared, all, i) ? 1 : 0));
}

/**
 * People whom a choice leaves outside the radius although some other site would reach them.
 * @internal
 */
export function missedPeople(prepared: PreparedLocation, chosen: Uint8Array): number {
  const possible = reachedPlaces(prepared);
  return prepared.people.reduce((sum, people, i) => (possible[i] === 1 && !isReached(prepared, chosen, i) ? sum + people : sum), 0);
}

/**
 * Places that have to be covered: all but those where certainly nobody lives, and of these the ones that no site covers.
 * @internal
 */
export function bindingPlaces(prepared: PreparedLocation): { readonly binding: Uint8Array; readonly uncoverable: readonly number[] } {
  const possible = reachedPlaces(prepared);
  const uncoverable: number[] = [];
  const binding = Uint8Array.from(prepared.places, ({ people }, i) => {
    if (people === 0) return 0;
    if (possible[i] !== 1) uncoverable.push(i);
    return possible[i] as number;
  });
  return { binding, uncoverable };
}
