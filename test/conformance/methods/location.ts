import { locationAllocation } from "../../../src/analyses/location/locationAllocation.ts";
import type { LocationOptions } from "../../../src/analyses/location/locationOptions.ts";
import type { LocationOutcome } from "../../../src/analyses/location/locationOutcome.ts";
import type { LocationProblem } from "../../../src/analyses/location/locationProblem.ts";
import { isRefusal } from "../../../src/model/refusal.ts";
import { type ConformanceCase, figures, record } from "../conformanceCase.ts";
import type { ConformanceMethod } from "../judge.ts";

type Costs = readonly (readonly (number | null)[])[];

/** Numbers as ids that keep their order. */
const idOf = (i: number): string => String(i).padStart(6, "0");

const isCosts = (value: unknown): value is Costs => Array.isArray(value) && value.length > 0 && value.every((row) => figures(row) !== null);

/** Every column a candidate, save for those that stand. */
const problemOf = (costs: Costs, weights: readonly (number | null)[], existing: ReadonlySet<number> = new Set()): LocationProblem => ({
  places: costs.map((_, i) => ({ id: idOf(i), people: weights[i] ?? null })),
  sites: (costs[0] ?? []).map((_, j) => ({ id: idOf(j), existing: existing.has(j) })),
  costs,
  unit: "km",
});

const ones = (costs: Costs): readonly number[] => costs.map(() => 1);

/** An answer counts only when it is proven and says so by its bound. */
function objective(problem: LocationProblem, options: LocationOptions): unknown {
  const outcome = locationAllocation(problem, { ...options, needlessSites: "fill-up" });
  const exact = outcome.status === "proven-optimal" && outcome.bound === outcome.objective;
  const full = options.aim !== "p-median" || outcome.added.length === options.sites;
  return exact && full ? outcome.objective : `${outcome.status} with ${outcome.added.length} sites`;
}

const added = ({ added: sites }: LocationOutcome): readonly number[] => sites.map(({ id }) => Number(id));

/** Shortest ways between all vertices of an undirected graph numbered from 1; an edge listed twice has its last cost. */
function shortestWays({ input }: ConformanceCase): Costs | null {
  const { vertices, edges } = record(input);
  if (typeof vertices !== "number" || !Array.isArray(edges)) return null;
  const ways = Array.from({ length: vertices }, (_, i) =>
    Array.from({ length: vertices }, (_, j) => (i === j ? 0 : Number.POSITIVE_INFINITY)),
  );
  for (const [from, to, cost] of edges as readonly (readonly [number, number, number])[])
    for (const [a, b] of [
      [from, to],
      [to, from],
    ] as const)
      (ways[a - 1] as number[])[b - 1] = cost;
  for (const [k, via] of ways.entries())
    for (const row of ways) {
      const first = row[k] as number;
      if (first < Number.POSITIVE_INFINITY)
        for (let j = 0; j < vertices; j++) row[j] = Math.min(row[j] as number, first + (via[j] as number));
    }
  return ways.map((row) => row.map((cost) => (cost === Number.POSITIVE_INFINITY ? null : cost)));
}

/** Distances of one part of a case: given, or those of points in the plane. */
function distances(part: unknown): Costs | null {
  const { distances: given, coordinates, metric = "euclidean" } = record(part);
  if (isCosts(given)) return given;
  if (!isCosts(coordinates) || (metric !== "euclidean" && metric !== "manhattan")) return null;
  const apart = (a: readonly (number | null)[], b: readonly (number | null)[]): number => {
    const [x, y] = [(a[0] ?? 0) - (b[0] ?? 0), (a[1] ?? 0) - (b[1] ?? 0)];
    return metric === "manhattan" ? Math.abs(x) + Math.abs(y) : Math.hypot(x, y);
  };
  return coordinates.map((a) => coordinates.map((b) => apart(a, b)));
}

/** What some sites do when they stand and nothing can be added. */
function asItStands(costs: Costs, weights: readonly (number | null)[], sites: readonly number[]) {
  const rows = costs.map((row) => sites.map((j) => row[j] ?? null));
  return locationAllocation(problemOf(rows, weights, new Set(sites.keys())), { aim: "p-median", money: 0 }).before;
}

/** The expected sets where they agree with what was found, else what was found. */
function medianOf(costs: Costs, weights: readonly (number | null)[], p: number, expected: Readonly<Record<string, unknown>>) {
  const problem = problemOf(costs, weights);
  const value = objective(problem, { aim: "p-median", sites: p });
  const own = added(locationAllocation(problem, { aim: "p-median", sites: p, needlessSites: "fill-up" }));
  const { optimalSets, oneOptimalSet, indexBase } = expected;
  const isListed =
    Array.isArray(optimalSets) && optimalSets.some((set) => JSON.stringify([...set].sort((a, b) => a - b)) === JSON.stringify(own));
  const base = typeof indexBase === "number" ? indexBase : 0;
  const one = figures(oneOptimalSet)?.map((i) => (i ?? 0) - base) ?? [];
  // What the set that is given would cost, from the same library.
  const given = one.length === 0 ? null : asItStands(costs, weights, one).personCost;
  const agrees = given !== null && typeof value === "number" && Math.abs(given - value) <= 1e-9 * value;
  return { objective: value, optimalSets: isListed ? optimalSets : [own], oneOptimalSet: agrees ? oneOptimalSet : own, indexBase };
}

/** Great circle on a sphere (haversine) [m] */
function metres(radius: number, a: Point, b: Point): number {
  const radians = Math.PI / 180;
  const sine = (angle: number): number => Math.sin(angle / 2) ** 2;
  const h = sine((a.lat - b.lat) * radians) + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * sine((a.lon - b.lon) * radians);
  return 2 * radius * Math.asin(Math.min(1, Math.sqrt(h)));
}

interface Point {
  readonly lon: number;
  readonly lat: number;
}

function points(value: unknown): readonly Point[] | null {
  const { lon, lat } = record(value);
  const [x, y] = [figures(lon), figures(lat)];
  return x === null || x.length !== y?.length ? null : x.map((one, i) => ({ lon: one ?? 0, lat: y[i] ?? 0 }));
}

/** Code of the refusal, or what came instead of one. */
function refused(act: () => unknown): string {
  try {
    act();
    return "an answer";
  } catch (error) {
    return isRefusal(error) ? "refused" : String(error);
  }
}

/** Weights by the formula of a case, with the number of a vertex from 0. */
function formulaWeights(formula: unknown, count: number): readonly number[] | null {
  const found = /^\(\((\d+)\*i\*i\+(\d+)\*i\+(\d+)\)%(\d+)\)\+(\d+), i 0-based$/.exec(String(formula));
  if (found === null) return null;
  const [a, b, c, d, e] = found.slice(1).map(Number) as [number, number, number, number, number];
  return Array.from({ length: count }, (_, i) => ((a * i * i + b * i + c) % d) + e);
}

const keys = (value: unknown): readonly string[] => Object.keys(record(value));

/** p-median, covers and p-centre: small matrices, graphs of a published benchmark, points on the globe with sites that stand. */
export const location: readonly ConformanceMethod[] = [
  {
    topic: "location",
    name: "p-median of small parts",
    matches: ({ input, parameters }) =>
      typeof record(parameters)["p"] === "number" &&
      keys(input).length > 0 &&
      keys(input).every((key) => distances(record(input)[key]) !== null),
    compute: ({ input, parameters, expected }) => ({
      got: Object.fromEntries(
        keys(input).map((key) => {
          const costs = distances(record(input)[key]) as Costs;
          const weights = figures(record(record(input)[key])["weights"]) ?? ones(costs);
          return [key, medianOf(costs, weights, Number(record(parameters)["p"]), record(record(expected)[key]))];
        }),
      ),
    }),
  },
  {
    topic: "location",
    name: "p-median of a graph",
    matches: (one) => shortestWays(one) !== null && "objective" in record(one.expected),
    compute: (one) => {
      const costs = shortestWays(one) as Costs;
      return {
        got: medianOf(
          costs,
          figures(record(one.input)["weights"]) ?? ones(costs),
          Number(record(one.parameters)["p"]),
          record(one.expected),
        ),
      };
    },
  },
  {
    topic: "location",
    name: "set cover of a graph",
    matches: (one) => shortestWays(one) !== null && "minSites" in record(one.expected),
    compute: (one) => {
      const costs = shortestWays(one) as Costs;
      const problem = problemOf(costs, ones(costs));
      const { p, optimalRadius } = record(record(one.parameters)["pCenter"]);
      const center = typeof p === "number" ? objective(problem, { aim: "p-center", sites: p }) : null;
      const sites = Object.fromEntries(
        keys(record(one.expected)["minSites"]).map((radius) => [radius, objective(problem, { aim: "set-cover", radius: Number(radius) })]),
      );
      return { got: { minSites: center === null || center === optimalRadius ? sites : `p-centre ${center}, not ${optimalRadius}` } };
    },
  },
  {
    topic: "location",
    name: "maximal cover of a graph",
    matches: (one) => shortestWays(one) !== null && "coveredUnit" in record(one.expected),
    compute: (one) => {
      const costs = shortestWays(one) as Costs;
      const { radius, fullRadius, weightsFormula } = record(one.parameters);
      const { coveredUnit, coveredWeighted, fullCoverAtPcenterRadius } = record(one.expected);
      const weights = formulaWeights(weightsFormula, costs.length);
      const covered = (by: readonly number[], within: unknown, sites: number): unknown =>
        objective(problemOf(costs, by), { aim: "max-cover", radius: Number(within), sites });
      const each = (by: readonly number[], expected: unknown) =>
        Object.fromEntries(keys(expected).map((p) => [p, covered(by, radius, Number(p))]));
      const { p } = record(fullCoverAtPcenterRadius);
      return {
        got: {
          coveredUnit: each(ones(costs), coveredUnit),
          coveredWeighted: each(weights ?? [], coveredWeighted),
          totalWeighted:
            weights === null ? null : locationAllocation(problemOf(costs, weights), { aim: "p-median", sites: 1 }).after.people,
          fullCoverAtPcenterRadius: typeof p === "number" ? { p, covered: covered(ones(costs), fullRadius, p) } : null,
        },
      };
    },
  },
  {
    topic: "location",
    name: "maximal cover with existing sites",
    matches: ({ input }) => ["existing", "proposed", "users"].every((key) => points(record(input)[key]) !== null),
    compute: ({ input, parameters, expected, tolerance }) => {
      const [existing, proposed, users] = ["existing", "proposed", "users"].map((key) => points(record(input)[key]) ?? []) as [
        Points,
        Points,
        Points,
      ];
      const { radiusM, earthRadiusM } = record(parameters);
      const sites = [...existing, ...proposed];
      const costs = users.map((user) => sites.map((site) => metres(Number(earthRadiusM), user, site)));
      const problem = problemOf(costs, ones(costs), new Set(existing.keys()));
      const before = asItStands(costs, ones(costs), [...existing.keys()]);
      const cover = (count: number) => locationAllocation(problem, { aim: "max-cover", radius: Number(radiusM), sites: count });
      const adding = keys(record(expected)["coveredAfterAdding"]).map(Number);
      const distance = { abs: Number(tolerance["meanDistance_abs"] ?? 0), rel: 0 };
      return {
        got: {
          coveredByExisting: cover(1).before.peopleServed,
          users: before.people,
          meanDistanceToNearestExistingM: before.meanCost,
          coveredAfterAdding: Object.fromEntries(
            adding.map((count) => [count, objective(problem, { aim: "max-cover", radius: Number(radiusM), sites: count })]),
          ),
        },
        tolerance: (path) => (path.startsWith("meanDistance") ? distance : { abs: Number(tolerance["abs"] ?? 0), rel: 0 }),
      };
    },
  },
  {
    topic: "location",
    name: "edge cases of a small matrix",
    matches: ({ input, expected }) =>
      isCosts(record(input)["distances"]) && keys(expected).some((key) => /^(?:p\d|lscp_radius|mclp_radius)/.test(key)),
    compute: ({ input, expected }) => {
      const costs = record(input)["distances"] as Costs;
      const weights = figures(record(input)["weights"]) ?? ones(costs);
      const problem = problemOf(costs, weights);
      const broken: readonly (() => unknown)[] = [
        () => locationAllocation(problem, { aim: "p-median", sites: problem.sites.length + 1 }),
        () => locationAllocation(problem, { aim: "p-median", sites: 0 }),
        () =>
          locationAllocation(
            problemOf(
              costs,
              weights.map(() => -1),
            ),
            { aim: "p-median", sites: 1 },
          ),
        () =>
          locationAllocation(
            problemOf(
              costs.map((row) => row.map(() => Number.NaN)),
              weights,
            ),
            { aim: "p-median", sites: 1 },
          ),
      ];
      const accepted = broken.map(refused).filter((words) => words !== "refused");
      const got: Record<string, unknown> = {};
      const notComputed: string[] = [];
      for (const key of keys(expected)) {
        const [, median, set, cover, sites] = /^(?:p(\d+)|lscp_radius([\d.]+)|mclp_radius([\d.]+)_p(\d+))$/.exec(key) ?? [];
        const wanted = record(expected)[key];
        if (accepted.length > 0) got[key] = `a mistake gave ${accepted.join(", ")}`;
        else if (median !== undefined) {
          const outcome = locationAllocation(problem, { aim: "p-median", sites: Number(median) });
          got[key] = typeof wanted === "number" ? outcome.objective : { objective: outcome.objective, site: added(outcome)[0] };
        } else if (set !== undefined) got[key] = objective(problem, { aim: "set-cover", radius: Number(set) });
        else if (cover !== undefined) got[key] = objective(problem, { aim: "max-cover", radius: Number(cover), sites: Number(sites) });
        else if (key === "infeasible") {
          const { distances: own, radius } = record(wanted);
          const outcome = isCosts(own) ? locationAllocation(problemOf(own, ones(own)), { aim: "set-cover", radius: Number(radius) }) : null;
          const uncoverable = outcome?.status === "infeasible" ? outcome.infeasible?.places.map(Number) : "an answer";
          got[key] = { distances: own, radius, uncoverable };
        } else notComputed.push(key);
      }
      return { got, notComputed };
    },
  },
];

type Points = readonly Point[];
