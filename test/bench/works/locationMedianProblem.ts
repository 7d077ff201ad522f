import type { LocationProblem } from "../../../src/analyses/location/locationProblem.ts";
import { chance } from "../chance.ts";

/** Made-up towns on a map of 100 × 100 km with up to 1 000 people; the first of them are candidates. Kilometres to one decimal. */
export function medianProblem(places: number, sites: number): LocationProblem {
  const next = chance(1);
  const towns = Array.from({ length: places }, (_, i) => ({
    ...{ id: String(i).padStart(4, "0"), x: 100 * next(), y: 100 * next() },
    people: 1 + Math.floor(1000 * next()),
  }));
  const candidates = towns.slice(0, sites);
  return {
    places: towns.map(({ id, people }) => ({ id, people })),
    sites: candidates.map(({ id }) => ({ id })),
    costs: towns.map(({ x, y }) => candidates.map((site) => Math.round(10 * Math.hypot(x - site.x, y - site.y)) / 10)),
    unit: "km",
  };
}
