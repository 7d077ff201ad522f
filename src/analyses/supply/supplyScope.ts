import type { Reason } from "../../codebooks/absenceReasons.ts";
import { serviceTypes } from "../../codebooks/serviceTypes.ts";
import type { Day } from "../../model/day.ts";
import { isField } from "../../model/field.ts";
import { municipalitiesOf, type TerritoryState } from "../../model/territoryGraph.ts";
import type { TerritoryId } from "../../model/territoryId.ts";
import { isValidOn } from "../../model/validity.ts";
import type { SeatedService } from "./seatedService.ts";
import type { TerritoryLists } from "./territoryLists.ts";

/**
 * Of which territories and types the register at hand may say that there is none.
 *
 * @internal
 */
export interface SupplyScope {
  /** Types that something is said about, sorted. */
  readonly types: readonly string[];
  /** By number of the territory: the data hold every registered service with a place in it. */
  readonly covered: readonly boolean[];
  /** Whether a service of the type would be known as one of it: not where codes of the register are not known. */
  isReadable(type: string): boolean;
  /** Why it cannot be said that no service of a type is in a territory where none was found; `null` where it can. */
  whyNotNone(type: string | null, t: number): Reason | null;
  /** The same for every territory below an ORP at once, so that nothing of it depends on where a secret place lies. */
  isNoneSayable(type: string | null): boolean;
}

/**
 * What the register at hand may be silent about.
 *
 * @throws RangeError `territory-unknown`
 * @internal
 */
export function supplyScope(
  seated: readonly SeatedService[],
  lists: TerritoryLists,
  state: TerritoryState,
  options: { readonly day: Day; readonly covers: readonly TerritoryId[] | null },
): SupplyScope {
  const { day, covers } = options;
  const covered = coveredTerritories(seated, lists, state, covers);
  const inData = new Set(seated.map(({ service }) => service.type));
  const listed = new Map(serviceTypes.map((type) => [type.code as string, type]));
  // A type whose code nobody knows stands under a code that nobody knows; then a type that is not there may be it.
  const isReadable = (type: string): boolean =>
    inData.has(type) || (listed.get(type)?.register.certainty !== "unknown" && [...inData].every((one) => listed.has(one)));
  const types = [...new Set([...serviceTypes.filter((type) => isValidOn(type, day)).map((type) => type.code as string), ...inData])];
  const sheltered = new Set(seated.filter((one) => one.sheltered).map(({ service }) => service.type));
  const loose = new Map<string, Reason>();
  for (const { service, sheltered: secret, unplaced } of seated)
    if (unplaced && loose.get(service.type) !== "suppressed") loose.set(service.type, secret ? "suppressed" : "not-known-to-source");
  const unreadable = (type: string | null): Reason | null => (type === null || isReadable(type) ? null : "not-known-to-source");
  const looseOf = (type: string | null): Reason | null => {
    if (type !== null) return loose.get(type) ?? null;
    const reasons = new Set(loose.values());
    return reasons.has("suppressed") ? "suppressed" : ([...reasons][0] ?? null);
  };
  // Of the country it is known of every service that it lies in it.
  const reasonOf = (type: string | null, t: number): Reason | null => unreadable(type) ?? (t === lists.country ? null : looseOf(type));
  return {
    types: types.filter(isTellableType).sort(),
    covered,
    isReadable,
    whyNotNone: (type, t) => (covered[t] === true ? reasonOf(type, t) : "not-covered-by-source"),
    isNoneSayable: (type) =>
      unreadable(type) === null && looseOf(type) === null && (type === null ? sheltered.size === 0 : !sheltered.has(type)),
  };
}

/**
 * Whether a type can stand in the path of a field. A code that was not recognised, `DruhSocialniSluzby/99`, cannot: such services
 * are counted among all, and not by type.
 *
 * @internal
 */
export const isTellableType = (type: string): boolean => !type.includes("/") && isField(`servicesSeated/${type}`);

/** Territories all of whose municipalities are covered: those that the caller names, or the regions in which a service sits at all. */
function coveredTerritories(
  seated: readonly SeatedService[],
  lists: TerritoryLists,
  state: TerritoryState,
  covers: readonly TerritoryId[] | null,
): readonly boolean[] {
  const named = new Set(covers?.flatMap((id) => municipalitiesOf(state, id)));
  const seen = new Set(seated.flatMap((one) => [...one.regions]));
  const left = [...lists.members];
  lists.municipalities.forEach((id, m) => {
    const regions = lists.regions[m] ?? [];
    const isCovered = covers === null ? seated.length > 0 && regions.every((region) => seen.has(region)) : named.has(id);
    if (isCovered) for (const t of lists.above[m] ?? []) left[t] = (left[t] ?? 0) - 1;
  });
  return left.map((open, t) => open === 0 && (lists.members[t] ?? 0) > 0);
}
