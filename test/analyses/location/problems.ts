import fc from "fast-check";
import type { LocationLimit, LocationProblem } from "kpss/analyses";
import { chance } from "../../bench/chance.ts";

const OKRESY = ["okres/1", "okres/2", "okres/3"] as const;
/** Two okresy of one kraj and one of another; an ORP that reaches over two okresy. */
const krajOf = (okres: string | null): string | null => (okres === null ? null : okres === "okres/3" ? "kraj/2" : "kraj/1");

const home = fc
  .record({ okres: fc.constantFrom(...OKRESY, null), orp: fc.constantFrom("orp/1", "orp/2", null) })
  .map(({ okres, orp }) => ({ okres, orp, kraj: krajOf(okres) }));

const whole = (max: number) => fc.integer({ min: 0, max });
const part = (max: number) => fc.double({ min: 0, max, noNaN: true }).map((value) => Math.round(value * 1e6) / 1e6);

/** Small invented networks: ties, zeros, places without people or with an unknown number, pairs without a way. */
export const smallProblem = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 2 }), fc.boolean())
  .chain(([places, candidates, standing, even]) => {
    const amount = (max: number) => (even ? whole(max) : part(max));
    const width = candidates + standing;
    return fc.record({
      places: fc
        .array(fc.tuple(home, fc.option(amount(5), { freq: 12 })), { minLength: places, maxLength: places })
        .map((list) => list.map(([own, people], i) => ({ id: `p${i}`, people, ...own }))),
      sites: fc
        .array(fc.tuple(home, amount(6), amount(6)), { minLength: width, maxLength: width })
        .map((list) => list.map(([own, capacity, money], s) => ({ id: `s${s}`, existing: s < standing, capacity, money, ...own }))),
      costs: fc.array(fc.array(fc.option(amount(6), { freq: 6 }), { minLength: width, maxLength: width }), {
        minLength: places,
        maxLength: places,
      }),
      unit: fc.constant("km" as const),
    });
  }) as fc.Arbitrary<LocationProblem>;

/** A problem with limits of the territories that its places or sites lie in. */
export const limitedProblem = fc
  .tuple(
    smallProblem,
    fc.array(
      fc.record({ mostSites: fc.option(whole(2)), mostMoney: fc.option(whole(8)), mostCapacity: fc.option(whole(8)), least: whole(5) }),
      {
        minLength: 6,
        maxLength: 6,
      },
    ),
  )
  .map(([problem, given]): LocationProblem => {
    const named = [...problem.places, ...problem.sites].flatMap(({ orp, okres, kraj }) => [orp, okres, kraj]);
    const candidates = problem.sites.filter(({ existing }) => existing !== true).flatMap(({ okres, kraj }) => [okres, kraj]);
    const limits = ["okres/1", "okres/2", "okres/3", "kraj/1", "kraj/2", "orp/1"].flatMap((territory, k): readonly LocationLimit[] => {
      const { least, ...limit } = given[k] as (typeof given)[number];
      if (!named.includes(territory)) return [];
      const mayNeed = candidates.includes(territory) && least === 0;
      return [{ territory, ...limit, leastSites: mayNeed ? 1 : 0 }];
    });
    return { ...problem, limits };
  });

/** The same problem with places, sites and limits in another order. */
export function shuffled(problem: LocationProblem, seed: number): LocationProblem {
  const next = chance(seed);
  const order = (count: number): readonly number[] =>
    Array.from({ length: count }, (_, i) => ({ i, at: next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ i }) => i);
  const [rows, columns] = [order(problem.places.length), order(problem.sites.length)];
  const pick = <T>(list: readonly T[], places: readonly number[]): readonly T[] => places.map((i) => list[i] as T);
  return {
    ...problem,
    places: pick(problem.places, rows),
    sites: pick(problem.sites, columns),
    costs: pick(problem.costs, rows).map((row) => pick(row, columns)),
    limits: (problem.limits ?? []).toReversed(),
  };
}

/** Invented towns on a map of 100 × 100 km; the first of them have a service, others could get one. */
export function seededProblem(
  seed: number,
  {
    places,
    sites,
    standing = 0,
    decimals = 1,
  }: { readonly places: number; readonly sites: number; readonly standing?: number; readonly decimals?: number },
): LocationProblem {
  const next = chance(seed);
  const points = Array.from({ length: Math.max(places, sites) }, () => ({ x: 100 * next(), y: 100 * next() }));
  const people = Array.from({ length: places }, () => 1 + Math.floor(next() * 1000));
  const id = (i: number): string => String(i).padStart(4, "0");
  const scale = 10 ** decimals;
  return {
    places: people.map((count, i) => ({
      id: id(i),
      people: count,
      okres: (points[i]?.x ?? 0) < 50 ? "okres/1" : "okres/2",
      kraj: "kraj/1",
    })),
    sites: Array.from({ length: sites }, (_, s) => ({
      ...{ id: id(s), existing: s < standing, capacity: 200 + Math.floor(next() * 2000), money: 1 + Math.floor(next() * 9) },
      ...{ okres: (points[s]?.x ?? 0) < 50 ? "okres/1" : "okres/2", kraj: "kraj/1" },
    })),
    costs: people.map((_, i) =>
      Array.from({ length: sites }, (_, s) => {
        const [a, b] = [points[i] as { x: number; y: number }, points[s] as { x: number; y: number }];
        return Math.round(Math.hypot(a.x - b.x, a.y - b.y) * scale) / scale;
      }),
    ),
    unit: "km",
  };
}
