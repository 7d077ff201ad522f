import fc from "fast-check";
import { type LocationOptions, type LocationProblem, locationAllocation } from "kpss/analyses";
import { describe, expect, it } from "vitest";
import { bruteForce } from "./bruteForce.ts";
import { limitedProblem, shuffled, smallProblem } from "./problems.ts";

const candidates = ({ sites }: LocationProblem): number => sites.filter(({ existing }) => existing !== true).length;

const aims = fc.record({
  aim: fc.constantFrom("p-median", "max-cover", "set-cover", "p-center") as fc.Arbitrary<LocationOptions["aim"]>,
  sites: fc.integer({ min: 1, max: 6 }),
  radius: fc.integer({ min: 0, max: 6 }),
  far: fc.boolean(),
  money: fc.option(fc.integer({ min: 0, max: 12 })),
  capacity: fc.option(fc.integer({ min: 0, max: 12 })),
  minimise: fc.constantFrom("sites" as const, "money" as const),
  coverage: fc.constantFrom("all-places" as const, "reachable-places" as const),
});

/** Options that fit a problem; `p-median` with a number of sites only where limits leave as many. */
function optionsFor(
  problem: LocationProblem,
  { far, ...given }: ReturnType<typeof aims.generate>["value"],
  limited: boolean,
): LocationOptions {
  const { aim, radius } = given;
  const unlimited = far && (aim === "p-median" || aim === "p-center");
  return {
    ...given,
    sites: aim === "set-cover" ? null : Math.min(given.sites, candidates(problem)),
    radius: unlimited ? null : radius,
    money: limited ? given.money : null,
    capacity: limited ? given.capacity : null,
  };
}

describe("the exact aims agree with trying every choice", () => {
  it.each([
    ["without limits", smallProblem, false],
    ["with budgets and limits of okresy, kraje and ORPs", limitedProblem, true],
  ])("%s", (_, problems, limited) => {
    fc.assert(
      fc.property(problems, aims, (problem, given) => {
        const options = optionsFor(problem, given, limited);
        const outcome = locationAllocation(problem, options);
        const best = bruteForce(problem, options);
        expect(["proven-optimal", "infeasible"]).toContain(outcome.status);
        expect(outcome.bound).toBe(outcome.objective);
        if (best === null) expect(outcome.objective).toBeNull();
        else expect(outcome.objective).toBeCloseTo(best, 7);
      }),
      { numRuns: 250, seed: 20_260_101 },
    );
  });

  it("and the order of places, sites and limits changes no bit of the outcome", () => {
    fc.assert(
      fc.property(limitedProblem, aims, fc.integer(), (problem, given, seed) => {
        const options = optionsFor(problem, given, true);
        const [whole, ...limits] = locationAllocation(problem, options).limits;
        const outcome = locationAllocation(shuffled(problem, seed), options);
        expect(outcome).toEqual({ ...locationAllocation(problem, options), limits: [whole, ...limits.toReversed()] });
      }),
      { numRuns: 60 },
    );
  });
});
