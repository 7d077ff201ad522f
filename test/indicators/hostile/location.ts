import fc from "fast-check";
import { type AllocationModel, allocationModel, type LocationOptions, type LocationProblem } from "kpss/analyses";
import { type HostileArguments, hostile } from "./hostile.ts";

/** Mostly a number that makes sense, now and then one that breaks formulas. */
const amount = fc.oneof(
  { weight: 60, arbitrary: fc.integer({ min: 0, max: 9 }) as fc.Arbitrary<number> },
  { weight: 2, arbitrary: fc.constantFrom(-0, 5e-324, 1e-300, 1e9, 1e12, 0.1) },
  { weight: 1, arbitrary: hostile },
);
const maybe = fc.option(amount, { freq: 8 });
const home = {
  orp: fc.constantFrom(null, "orp/1"),
  okres: fc.constantFrom(null, "okres/1", "okres/2"),
  kraj: fc.constantFrom(null, "kraj/1"),
};

const problem = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 5 })).chain(([places, sites]) =>
  fc.record({
    places: fc
      .array(fc.record({ people: maybe, ...home }), { minLength: places, maxLength: places })
      .map((list) => list.map((place, i) => ({ id: `p${i}`, ...place }))),
    sites: fc
      .array(fc.record({ existing: fc.constantFrom(false, false, false, true), capacity: maybe, money: maybe, ...home }), {
        minLength: sites,
        maxLength: sites,
      })
      .map((list) => list.map((site, s) => ({ id: `s${s}`, ...site }))),
    costs: fc.array(fc.array(maybe, { minLength: sites, maxLength: sites }), { minLength: places, maxLength: places }),
    unit: fc.constant("min" as const),
    limits: fc.option(
      fc
        .record({
          mostSites: maybe,
          leastSites: fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, amount),
          mostCapacity: maybe,
          mostMoney: maybe,
        })
        .map((limit) => [{ territory: "okres/1", ...limit }]),
      { nil: undefined },
    ),
  }),
) as fc.Arbitrary<LocationProblem>;

const options = fc.record(
  {
    aim: fc.constantFrom("p-median", "max-cover", "set-cover", "p-center", "least-unmet-need", "least-inequality"),
    sites: fc.option(fc.oneof({ weight: 20, arbitrary: fc.integer({ min: 1, max: 3 }) as fc.Arbitrary<number> }, hostile)),
    capacity: maybe,
    money: maybe,
    radius: maybe,
    minimise: fc.constantFrom("sites", "money"),
    coverage: fc.constantFrom("all-places", "reachable-places"),
    inequality: fc.constantFrom("absolute-gini", "worst-share"),
    between: fc.constantFrom("place", "orp", "okres", "kraj"),
    needWeight: amount,
    nodeLimit: fc.oneof({ weight: 20, arbitrary: fc.constant(50) }, { weight: 1, arbitrary: hostile }),
    choiceLimit: fc.oneof({ weight: 20, arbitrary: fc.constantFrom(1, 30) }, { weight: 1, arbitrary: hostile }),
  },
  { requiredKeys: ["aim"] },
) as unknown as fc.Arbitrary<LocationOptions>;

const row = {
  places: [1, 10, 2].map((people, i) => ({ id: `p${i}`, people })),
  sites: [0, 1, 2].map((s) => ({ id: `s${s}`, capacity: 5 })),
  costs: [
    [0, 5, 9],
    [5, 0, 4],
    [9, 4, 0],
  ],
  unit: "km",
} as const;
const models: readonly AllocationModel[] = [
  allocationModel(row, { aim: "p-median", sites: 2 }),
  allocationModel(row, { aim: "set-cover", radius: 4 }),
  allocationModel(row, { aim: "least-unmet-need", sites: 2 }),
];
const flag = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(0, 1, 0.9999999) }, { weight: 1, arbitrary: hostile });

/** Hostile arguments of the choice of sites. */
export const locationArguments: HostileArguments = {
  allocationFrom: fc.tuple(
    fc.constantFrom(...models),
    fc.record({ values: fc.array(flag, { maxLength: 4 }), bound: maybe }),
    fc.constantFrom(undefined, {}, { wholeWithin: 0 }, { wholeWithin: Number.NaN }),
  ),
  allocationModel: fc.tuple(problem, options),
  locationAllocation: fc.tuple(problem, options),
};
