import { exactSum } from "../../model/exactSum.ts";
import type { CapacityAssignment } from "./capacityAssignment.ts";
import type { LocatedSite, NetworkCoverage, ServedPart, ServedPlace, UnservedReason } from "./locatedSite.ts";
import { costOf, type PreparedLocation } from "./preparedLocation.ts";

/** Sites that stand, and those chosen of the candidates, as numbers. @internal */
export const openSites = ({ sites, existing }: PreparedLocation, chosen: Uint8Array | null): readonly number[] =>
  [...sites.keys()].filter((s) => s < existing || chosen?.[s - existing] === 1);

/**
 * Every place with where its people go: to the nearest open site within the radius, on a tie to an existing one and then to that of the
 * first id; or as an assignment by capacities says.
 * @internal
 */
export function servedPlaces(
  prepared: PreparedLocation,
  open: readonly number[],
  assigned: CapacityAssignment | null,
): readonly ServedPlace[] {
  const { places, sites, radius } = prepared;
  return places.map(({ id, people }, i) => {
    let nearest = -1;
    for (const s of open) if (costOf(prepared, i, s) < (nearest < 0 ? Number.POSITIVE_INFINITY : costOf(prepared, i, nearest))) nearest = s;
    const part = (s: number, count: number | null): ServedPart => ({
      site: sites[s]?.id ?? "",
      people: count,
      cost: costOf(prepared, i, s) + 0,
    });
    const isNear = nearest >= 0 && costOf(prepared, i, nearest) <= radius;
    // Without known people there is nothing to share out: the nearest site stands for them.
    const simple = assigned === null || people === null || people === 0;
    const servedAt = simple ? (isNear ? [part(nearest, people === null ? null : people + 0)] : []) : partsOf(assigned, i, part);
    const left = people === null ? null : simple ? (isNear ? 0 : people + 0) : (assigned.unmet[i] as number);
    const isServed = servedAt.length > 0 && (left ?? 0) === 0;
    return {
      ...{ id, people: people === null ? null : people + 0, servedAt, unmet: left },
      reason: isServed ? null : reasonOf(prepared, open, i),
      nearest: nearest < 0 ? null : { site: sites[nearest]?.id ?? "", cost: costOf(prepared, i, nearest) + 0 },
    };
  });
}

function partsOf(
  { open, flow }: CapacityAssignment,
  place: number,
  part: (site: number, people: number) => ServedPart,
): readonly ServedPart[] {
  const parts = open.flatMap((s, k) => {
    const people = flow[place * open.length + k] as number;
    return people > 0 ? [part(s, people)] : [];
  });
  return parts.sort((a, b) => a.cost - b.cost);
}

function reasonOf(prepared: PreparedLocation, open: readonly number[], place: number): UnservedReason {
  let least = Number.POSITIVE_INFINITY;
  for (let s = 0; s < prepared.sites.length; s++) least = Math.min(least, costOf(prepared, place, s));
  if (least === Number.POSITIVE_INFINITY) return "no-way";
  if (least > prepared.radius) return "beyond-radius";
  return open.some((s) => costOf(prepared, place, s) <= prepared.radius) ? "capacity-full" : "not-chosen";
}

/** What a network does for some places. @internal */
export function networkCoverage(places: readonly ServedPlace[]): NetworkCoverage {
  const people = exactSum(places.map((place) => place.people ?? 0));
  const unmet = exactSum(places.map((place) => place.unmet ?? 0));
  const parts = places.flatMap(({ servedAt }) => servedAt);
  const peopleServed = exactSum(parts.map((part) => part.people ?? 0));
  const personCost = exactSum(parts.map((part) => (part.people ?? 0) * part.cost));
  const placesServed = places.filter(({ reason }) => reason === null).length;
  const costs = parts.filter((part) => part.people !== 0).map(({ cost }) => cost);
  return {
    ...{ people, peopleServed, shareOfPeople: people > 0 ? Math.min(1, peopleServed / people) : null },
    ...{ places: places.length, placesServed, shareOfPlaces: places.length > 0 ? placesServed / places.length : 0, unmet },
    placesWithoutPeopleKnown: places.filter((place) => place.people === null).length,
    ...{ personCost, meanCost: mean(personCost, peopleServed, costs), farthestCost: farthest(costs) },
  };
}

/** Open sites with whom they serve. @internal */
export function locatedSites(prepared: PreparedLocation, open: readonly number[], places: readonly ServedPlace[]): readonly LocatedSite[] {
  const partsAt = new Map<string, ServedPart[]>();
  for (const { servedAt } of places) for (const part of servedAt) partsAt.set(part.site, [...(partsAt.get(part.site) ?? []), part]);
  return open.map((s) => {
    const { id, orp, okres, kraj, capacity, money } = prepared.sites[s] as PreparedLocation["sites"][number];
    const parts = partsAt.get(id) ?? [];
    const people = exactSum(parts.map((part) => part.people ?? 0));
    const personCost = exactSum(parts.map((part) => (part.people ?? 0) * part.cost));
    const costs = parts.filter((part) => part.people !== 0).map(({ cost }) => cost);
    return {
      ...{ id, orp: orp ?? null, okres: okres ?? null, kraj: kraj ?? null, capacity: sound(capacity) },
      ...{ money: s < prepared.existing ? null : sound(money), people, places: parts.length, personCost },
      ...{ meanCost: mean(personCost, people, costs), farthestCost: farthest(costs) },
    };
  });
}

const sound = (value: number | null | undefined): number | null => (value === null || value === undefined ? null : value + 0);

const farthest = (costs: readonly number[]): number | null =>
  costs.length === 0 ? null : costs.reduce((most, cost) => Math.max(most, cost), 0);

/** A mean lies among what it is made of, whatever rounding makes of it. */
function mean(personCost: number, people: number, costs: readonly number[]): number | null {
  return people > 0 ? Math.min(personCost / people, farthest(costs) ?? 0) : null;
}
