import type { LocationOptions, LocationProblem } from "kpss/analyses";

/** What the best of all allowed choices is worth, by trying every one of them; `null` where none is allowed or none serves all. */
export function bruteForce(problem: LocationProblem, options: LocationOptions): number | null {
  const candidates = problem.sites.flatMap((site, s) => (site.existing === true ? [] : [s]));
  const standing = problem.sites.flatMap((site, s) => (site.existing === true ? [s] : []));
  let best: readonly number[] | null = null;
  for (let set = 0; set < 2 ** candidates.length; set++) {
    const added = candidates.filter((_, k) => Math.floor(set / 2 ** k) % 2 === 1);
    if (!isAllowed(problem, options, added)) continue;
    const worth = worthOf(problem, options, [...standing, ...added], added);
    if (worth !== null && (best === null || isLess(worth, best))) best = worth;
  }
  return best?.at(-1) ?? null;
}

const isLess = (a: readonly number[], b: readonly number[]): boolean => {
  const [first, second] = [(a[0] as number) - (b[0] as number), (a[1] ?? 0) - (b[1] ?? 0)];
  return Math.abs(first) > 1e-9 ? first < 0 : second < 0;
};

function isAllowed(problem: LocationProblem, { sites, capacity, money }: LocationOptions, added: readonly number[]): boolean {
  const sum = (of: readonly number[], what: "capacity" | "money") => of.reduce((total, s) => total + (problem.sites[s]?.[what] ?? 0), 0);
  const fits = (of: readonly number[], most: number | null | undefined, what: "capacity" | "money") =>
    most === null || most === undefined || sum(of, what) <= most + 1e-9;
  if ((sites ?? 99) < added.length || !fits(added, capacity, "capacity") || !fits(added, money, "money")) return false;
  return (problem.limits ?? []).every(({ territory, mostSites, leastSites, mostCapacity, mostMoney }) => {
    const own = added.filter((s) => [problem.sites[s]?.orp, problem.sites[s]?.okres, problem.sites[s]?.kraj].includes(territory));
    return (
      (mostSites ?? 99) >= own.length &&
      (leastSites ?? 0) <= own.length &&
      fits(own, mostCapacity, "capacity") &&
      fits(own, mostMoney, "money")
    );
  });
}

/** What is compared, least first: people missed and travel, people not covered, sites or money, the farthest cost. */
function worthOf(
  problem: LocationProblem,
  options: LocationOptions,
  open: readonly number[],
  added: readonly number[],
): readonly number[] | null {
  const { aim, radius, minimise, coverage } = options;
  const within = (cost: number | null | undefined): cost is number => cost !== null && cost !== undefined && cost <= (radius ?? 1e99);
  const rows = problem.places.map(({ people }, i) => {
    const costs = open.map((s) => problem.costs[i]?.[s]).filter(within);
    const possible = (problem.costs[i] ?? []).some(within);
    return { people, cost: costs.length === 0 ? null : Math.min(...costs), possible };
  });
  const missed = rows.reduce((total, { people, cost }) => total + (cost === null ? (people ?? 0) : 0), 0);
  if (aim === "p-median") return [missed, rows.reduce((total, { people, cost }) => total + (people ?? 0) * (cost ?? 0), 0)];
  const all = rows.reduce((total, { people }) => total + (people ?? 0), 0);
  if (aim === "max-cover") return [missed, all - missed];
  const binding = rows.filter(({ people, possible }) => people !== 0 && (coverage !== "reachable-places" || possible));
  if (binding.some(({ cost }) => cost === null)) return null;
  if (aim === "p-center") return [binding.reduce((most, { cost }) => Math.max(most, cost ?? 0), 0)];
  return [minimise === "money" ? added.reduce((total, s) => total + (problem.sites[s]?.money ?? 0), 0) : added.length];
}
