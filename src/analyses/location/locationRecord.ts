import { assignedTo, figuresOf } from "./capacityAim.ts";
import type { CheckedLocation } from "./checkedLocation.ts";
import type { AimChoice } from "./exactAim.ts";
import type { LocatedSite, ServedPlace } from "./locatedSite.ts";
import type { LocationOutcome, LocationUse } from "./locationOutcome.ts";
import type { LocationProblem } from "./locationProblem.ts";
import { locationTerritories, total } from "./locationTerritories.ts";
import { fits, tallyOf } from "./selectionLimits.ts";
import { locatedSites, networkCoverage, openSites, servedPlaces } from "./servedPlaces.ts";

const REASONS = ["no-way", "beyond-radius", "not-chosen", "capacity-full"] as const;

/** All that follows from a choice of sites. @internal */
export function locationRecord(
  problem: LocationProblem,
  checked: CheckedLocation,
  choice: AimChoice,
  provenBy: LocationOutcome["provenBy"],
): LocationOutcome {
  const { prepared, options, withCapacities } = checked;
  const { chosen } = choice;
  const network = (flags: Uint8Array | null) => {
    const open = openSites(prepared, flags);
    const places = servedPlaces(prepared, open, withCapacities ? assignedTo(prepared, flags) : null);
    return { places, sites: locatedSites(prepared, open, places), coverage: networkCoverage(places) };
  };
  const then = network(null);
  const now = chosen === null ? then : network(chosen);
  const existing = now.sites.slice(0, prepared.existing);
  const added = now.sites.slice(prepared.existing);
  const parts = { before: then.places, after: now.places, existing, added };
  const objective = chosen === null ? null : objectiveOf(checked, choice, now.coverage, added);
  const bound = objective === null ? null : boundOf(checked, choice, objective, now.coverage.people);
  const gap = objective === null || bound === null ? null : Math.abs(objective - bound);
  return {
    ...{
      kind: "location-allocation",
      method: "location-allocation@1",
      aim: options.aim,
      unit: problem.unit,
      mode: problem.mode ?? null,
      certainty: problem.estimate === false ? "given" : "estimate",
      radius: options.radius === null ? null : options.radius + 0,
    },
    ...{ assignment: withCapacities ? "most-people-then-least-cost" : "nearest", status: choice.status },
    provenBy: choice.status === "proven-optimal" || choice.status === "infeasible" ? provenBy : null,
    ...{ objectiveName: nameOf(checked), objective, bound, boundWords: bound === null ? "no bound" : null, gap },
    relativeGap: gap === null || objective === null ? null : gap === 0 ? 0 : objective === 0 ? null : gap / objective,
    ...{ looked: choice.nodes, lookLimit: provenBy === "solver" ? null : withCapacities ? options.choiceLimit : options.nodeLimit },
    infeasible: choice.infeasible && {
      reason: choice.infeasible.reason,
      places: choice.infeasible.places.map((i) => prepared.places[i]?.id ?? ""),
    },
    ...{ added, filledUp: (choice.filledUp ?? []).map((j) => prepared.sites[prepared.existing + j]?.id ?? "") },
    notUsed: notUsedOf(checked, chosen, added.length),
    ...{ existing, places: now.places, unserved: unservedOf(now.places), before: then.coverage, after: now.coverage },
    orps: locationTerritories(prepared, parts, "orp"),
    okresy: locationTerritories(prepared, parts, "okres"),
    kraje: locationTerritories(prepared, parts, "kraj"),
    limits: usesOf(problem, checked, added),
  };
}

function nameOf({ options: { aim, minimise } }: CheckedLocation): LocationOutcome["objectiveName"] {
  if (aim === "p-median") return "person-cost";
  if (aim === "max-cover") return "people-served";
  if (aim === "set-cover") return minimise === "money" ? "money-added" : "sites-added";
  if (aim === "p-center") return "farthest-cost";
  return aim === "least-unmet-need" ? "people-unmet" : "inequality-score";
}

function objectiveOf(
  checked: CheckedLocation,
  { chosen }: AimChoice,
  coverage: LocationOutcome["after"],
  added: readonly LocatedSite[],
): number {
  switch (nameOf(checked)) {
    case "person-cost":
      return coverage.personCost;
    case "people-served":
      return coverage.peopleServed;
    case "sites-added":
      return added.length;
    case "money-added":
      return total(added, "money") ?? 0;
    case "farthest-cost":
      return coverage.farthestCost ?? 0;
    case "people-unmet":
      return coverage.unmet;
    case "inequality-score":
      return (figuresOf(checked.prepared, assignedTo(checked.prepared, chosen), checked.options)[0] as number) + 0;
  }
}

/** The bound of the search in the objective; never on the wrong side of the objective by a rounding. */
function boundOf({ options }: CheckedLocation, { bound, status }: AimChoice, objective: number, people: number): number | null {
  if (status === "proven-optimal") return objective;
  if (bound === null || !Number.isFinite(bound)) return null;
  return options.aim === "max-cover" ? Math.min(people, Math.max(objective, people - bound)) : Math.min(objective, Math.max(0, bound));
}

function notUsedOf({ options, limits: { limits } }: CheckedLocation, chosen: Uint8Array | null, added: number): LocationOutcome["notUsed"] {
  if (chosen === null || options.sites === null || added >= options.sites) return null;
  const tally = tallyOf(limits, chosen);
  const hasRoom = chosen.some((flag, j) => flag === 0 && fits(limits, tally, j));
  return { sites: options.sites - added, reason: hasRoom ? "no-better" : "no-room" };
}

const unservedOf = (places: readonly ServedPlace[]): LocationOutcome["unserved"] =>
  REASONS.flatMap((reason) => {
    const own = places.filter((place) => place.reason === reason);
    return own.length === 0 ? [] : [{ reason, places: own.length, people: networkCoverage(own).unmet }];
  });

function usesOf(problem: LocationProblem, { options }: CheckedLocation, added: readonly LocatedSite[]): readonly LocationUse[] {
  const use = (territory: string | null, sites: readonly LocatedSite[]) => ({
    ...{ territory, sites: sites.length, capacity: total(sites, "capacity"), money: total(sites, "money") },
  });
  const limit = (most: number | null | undefined): number | null => (most === null || most === undefined ? null : most + 0);
  return [
    {
      ...use(null, added),
      ...{ mostSites: limit(options.sites), leastSites: 0, mostCapacity: limit(options.capacity), mostMoney: limit(options.money) },
    },
    ...(problem.limits ?? []).map((one) => ({
      ...use(
        one.territory,
        added.filter(({ orp, okres, kraj }) => [orp, okres, kraj].includes(one.territory)),
      ),
      ...{ mostSites: limit(one.mostSites), leastSites: (one.leastSites ?? 0) + 0 },
      ...{ mostCapacity: limit(one.mostCapacity), mostMoney: limit(one.mostMoney) },
    })),
  ];
}
