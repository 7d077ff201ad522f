import { rangeRefusal, typeRefusal } from "../../model/refusal.ts";
import type { TravelMode } from "../access/travelCosts.ts";
import { type LocationLimits, locationLimits } from "./locationLimits.ts";
import type { LocationOptions } from "./locationOptions.ts";
import type { LocationProblem } from "./locationProblem.ts";
import { type PreparedLocation, preparedLocation, requireAmount, requireCount } from "./preparedLocation.ts";

/** Options with nothing left to assume. */
type FullOptions = { readonly [K in keyof LocationOptions]-?: Exclude<LocationOptions[K], undefined> };

/** @internal */
export interface CheckedLocation {
  readonly prepared: PreparedLocation;
  readonly limits: LocationLimits;
  readonly options: FullOptions;
  /** Whether capacities limit who is served. */
  readonly withCapacities: boolean;
}

const CHOICES = {
  aim: ["p-median", "max-cover", "set-cover", "p-center", "least-unmet-need", "least-inequality"],
  minimise: ["sites", "money"],
  coverage: ["all-places", "reachable-places"],
  needlessSites: ["leave-out", "fill-up"],
  inequality: ["absolute-gini", "worst-share"],
  between: ["place", "orp", "okres", "kraj"],
} as const;

const MODES = [null, "car", "public-transport", "cycling", "walking", "great-circle"] as const satisfies readonly (TravelMode | null)[];

/** A problem and its options, checked and put in order. @internal */
export function checkedLocation(problem: LocationProblem, given: LocationOptions, caller: string): CheckedLocation {
  const options: FullOptions = {
    ...{ sites: null, capacity: null, money: null, radius: null, minimise: "sites", coverage: "all-places", needlessSites: "leave-out" },
    ...{ inequality: "absolute-gini", between: "okres", needWeight: 1, nodeLimit: 5000, choiceLimit: 1000 },
    ...(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as LocationOptions),
  };
  for (const key of Object.keys(CHOICES) as (keyof typeof CHOICES)[])
    if (!(CHOICES[key] as readonly string[]).includes(options[key]))
      throw typeRefusal(
        `${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}-unknown`,
        `${caller} requires ${key} to be one of ${CHOICES[key].join(", ")}, got ${JSON.stringify(options[key])}`,
      );
  const { aim, radius, nodeLimit, choiceLimit, needWeight, minimise, between } = options;
  if (problem.unit !== "km" && problem.unit !== "min")
    throw typeRefusal("unit-unknown", `${caller} requires costs in km or min, got ${JSON.stringify(problem.unit)}`);
  if (!(MODES as readonly unknown[]).includes(problem.mode ?? null))
    throw typeRefusal("mode-unknown", `${caller} requires a known mode of travel or null, got ${JSON.stringify(problem.mode)}`);
  if (radius === null && (aim === "max-cover" || aim === "set-cover"))
    throw rangeRefusal("radius-missing", `${caller} requires a radius for ${aim}, got none`);
  for (const limit of [nodeLimit, choiceLimit]) {
    requireCount(limit, "limit-of-search-invalid", "a limit of the search", caller);
    if (limit === 0) throw rangeRefusal("limit-of-search-invalid", `${caller} requires a limit of the search of at least 1, got 0`);
  }
  requireAmount(needWeight, "need-weight-invalid", "a weight of need", caller);
  const prepared = preparedLocation(problem, radius, caller);
  const limits = locationLimits(problem, prepared, options, caller);
  const withCapacities = aim === "least-unmet-need" || aim === "least-inequality";
  for (const [s, { id, capacity, money }] of prepared.sites.entries()) {
    if (withCapacities && (capacity ?? null) === null)
      throw rangeRefusal("capacity-missing", `${caller} requires the capacity of each site for ${aim}, got none of ${id}`);
    if (aim === "set-cover" && minimise === "money" && s >= prepared.existing && (money ?? null) === null)
      throw rangeRefusal("money-missing", `${caller} requires the money of each candidate to make the least of it, got none of ${id}`);
  }
  if (aim === "least-inequality" && between !== "place")
    for (const place of prepared.places)
      if ((place.people ?? 0) > 0 && (place[between] ?? null) === null)
        throw rangeRefusal("territory-missing", `${caller} requires the ${between} of each place to compare them, got none of ${place.id}`);
  return { prepared, limits, options, withCapacities };
}
