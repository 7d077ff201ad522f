import { allocationFrom, allocationModel, type LocationOptions, locationAllocation } from "kpss/analyses";
import { beforeAll, describe, expect, it } from "vitest";
import { highsSolver } from "./highsSolver.ts";
import { lpText } from "./lpText.ts";
import { seededProblem } from "./problems.ts";

let solve: Awaited<ReturnType<typeof highsSolver>>;
beforeAll(async () => {
  solve = await highsSolver();
});

/** What HiGHS answers to the model, as another program would hand it over. */
function solved(problem: ReturnType<typeof seededProblem>, options: LocationOptions) {
  const model = allocationModel(problem, options);
  const answer = solve(lpText(model));
  expect(answer.Status).toBe("Optimal");
  const values = Object.fromEntries(
    Object.entries(answer.Columns).map(([name, column]) => [name, (column as { Primal?: number }).Primal ?? 0]),
  );
  return {
    model,
    objective: answer.ObjectiveValue + model.constant,
    read: allocationFrom(model, { values, bound: answer.ObjectiveValue }),
  };
}

const small = { places: 18, sites: 11, standing: 2 };
const limited = (seed: number) => ({
  ...seededProblem(seed, small),
  limits: [
    { territory: "okres/1", mostSites: 1, leastSites: 1 },
    { territory: "kraj/1", mostMoney: 16 },
  ],
});

// Expected values are those of HiGHS (Huangfu and Hall 2018) on the written model: a solver that shares no code with the search.
describe("the exact search agrees with a solver on the same invented networks", () => {
  it.each<[string, number, LocationOptions]>([
    ["p-median", 1, { aim: "p-median", sites: 4 }],
    ["p-median within a budget in money", 2, { aim: "p-median", money: 13 }],
    ["most people covered", 3, { aim: "max-cover", sites: 3, radius: 15 }],
    ["most people covered within a budget in capacity", 4, { aim: "max-cover", capacity: 3000, radius: 20 }],
    ["set cover", 5, { aim: "set-cover", radius: 30, coverage: "reachable-places" }],
    ["cheapest cover", 6, { aim: "set-cover", radius: 30, minimise: "money", coverage: "reachable-places" }],
    ["p-centre", 7, { aim: "p-center", sites: 3 }],
  ])("%s", (_, seed, options) => {
    for (const problem of [seededProblem(seed, small), limited(seed)]) {
      const own = locationAllocation(problem, options);
      if (own.status === "infeasible") continue;
      const { objective, read } = solved(problem, options);
      const people = own.objectiveName === "people-served" ? own.after.people - objective : objective;
      expect(own.status).toBe("proven-optimal");
      expect(own.objective).toBeCloseTo(people, 4);
      expect(read.objective).toBeCloseTo(people, 4);
      expect([read.status, read.provenBy]).toEqual(["proven-optimal", "solver"]);
    }
  });

  it("least unmet need: what was found is within its bound, and the bound is none the solver beats", () => {
    for (const seed of [11, 12, 13]) {
      const problem = seededProblem(seed, small);
      const options = { aim: "least-unmet-need", sites: 3, radius: 25 } as const;
      const { objective, read } = solved(problem, options);
      const all = locationAllocation(problem, options);
      expect([all.status, all.provenBy]).toEqual(["proven-optimal", "all-choices-tried"]);
      expect(all.objective).toBeCloseTo(objective, 4);
      expect(read.objective).toBeCloseTo(objective, 4);
      const some = locationAllocation(problem, { ...options, choiceLimit: 40 });
      expect(some.bound).toBeLessThanOrEqual(objective + 1e-6);
      expect(some.objective).toBeGreaterThanOrEqual(objective - 1e-6);
      expect(some.objective).toBeLessThanOrEqual(objective * 1.05 + 1);
    }
  });

  it("people within capacities travel as little as they can", () => {
    for (const seed of [21, 22, 23]) {
      // All sites stand, so only who goes where is left: the same linear program with the cost of travel, every person served first.
      const problem = seededProblem(seed, { ...small, standing: 11 });
      const sites = problem.sites.map((site) => ({ ...site, capacity: Math.round((site.capacity ?? 0) / 2) }));
      const options = { aim: "least-unmet-need", money: 0, radius: 30 } as const;
      const { after } = locationAllocation({ ...problem, sites }, options);
      const model = allocationModel({ ...problem, sites }, options);
      const costOf = (place: string | null, site: string | null): number =>
        problem.costs[problem.places.findIndex(({ id }) => id === place)]?.[sites.findIndex(({ id }) => id === site)] ?? 0;
      const columns = model.columns.map((column) => ({
        ...column,
        cost: column.kind === "unserved" ? 1e4 : column.kind === "served" ? costOf(column.place, column.site) : 0,
      }));
      const { ObjectiveValue } = solve(lpText({ ...model, columns }));
      expect(after.unmet).toBeGreaterThan(0);
      expect(1e4 * after.unmet + after.personCost).toBeCloseTo(ObjectiveValue, 2);
    }
  });
});
