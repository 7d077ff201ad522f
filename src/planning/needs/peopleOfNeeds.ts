import { exactSum } from "../../model/exactSum.ts";
import type { Need } from "../../model/need.ts";
import type { PersonKey } from "../../model/personKey.ts";
import { rangeRefusal } from "../../model/refusal.ts";

/** How many people records speak of, when the same person may be in several of them. */
export interface PeopleOfNeeds {
  /** At least so many [persons]; `null` when no record says. */
  readonly min: number | null;
  /** At most so many [persons]; `null` when some record does not say. */
  readonly max: number | null;
  /** Whether keys of people told everybody apart. */
  readonly exact: boolean;
  /** Records that say how many people, of how many. */
  readonly known: number;
  readonly of: number;
}

/** How people are counted. */
export interface PeopleOfNeedsOptions {
  /** Whether one source may have recorded a person twice, or has each of its people in one record only. @default "may-repeat" */
  readonly withinSource?: "may-repeat" | "once";
  /** Whether records of people who live in different municipalities speak of different people. @default "different" */
  readonly acrossMunicipalities?: "different" | "may-repeat";
  /** What one person of a record weighs; of several records about one person the heaviest counts. @default 1 */
  readonly weight?: (need: CountedNeed) => number;
}

/** The part of a need that {@link peopleOfNeeds} reads. */
export type CountedNeed = Pick<Need, "people" | "persons" | "source" | "municipality" | "channel" | "acute">;

/**
 * How many people several records of the same need speak of (počet osob bez dvojího započtení).
 *
 * Yearly sums of several sources cannot be told apart, so the answer is an interval:
 * [the largest record (with `once`: the largest source); the sum]. Where records hold pseudonymous keys of their people,
 * those are counted once each, and with keys everywhere the number is exact. People of different municipalities are different people: over
 * several municipalities the least is the sum of theirs.
 *
 * @param needs - records of one need
 * @param options - whether a source may repeat itself, what people weigh
 * @returns the interval [persons], or what they weigh together
 * @throws RangeError `weight-invalid` when a weight is not a finite number of at least 0
 *
 * @example
 * const of = (people, source, persons = null) => ({ people, persons, source, municipality: null, channel: "refused-applicants", acute: null })
 * const [first, second, third] = [of({ min: 5, max: 5 }, "own/domov"), of({ min: 3, max: 3 }, "own/domov"), of({ min: 6, max: 7 }, "own/charita")];
 * peopleOfNeeds([first, second, third]) // => { min: 6, max: 15, exact: false, known: 3, of: 3 }
 * peopleOfNeeds([first, second, third], { withinSource: "once" }) // => { min: 8, max: 15, exact: false, known: 3, of: 3 }
 * peopleOfNeeds([of(null, "own/domov", ["p-1", "p-2"]), of(null, "own/charita", ["p-2"])]) // => { min: 2, max: 2, exact: true, known: 2, of: 2 }
 * peopleOfNeeds([first, of(null, null)]) // => { min: 5, max: null, exact: false, known: 1, of: 2 }
 *
 * @see docs/methods/plan.md
 * @category Planning
 */
export function peopleOfNeeds(needs: readonly CountedNeed[], options: PeopleOfNeedsOptions = {}): PeopleOfNeeds {
  const { withinSource = "may-repeat" } = options;
  const weight = (need: CountedNeed): number => {
    const found = options.weight?.(need) ?? 1;
    if (!(Number.isFinite(found) && found >= 0))
      throw rangeRefusal("weight-invalid", `peopleOfNeeds requires weights of at least 0, got ${found}`);
    return found === 0 ? 0 : found;
  };
  const inAll = sumOf(heaviest(needs, weight));
  const counted = needs.flatMap((need) => (need.persons === null && need.people !== null ? [{ need, people: need.people }] : []));
  const known = needs.filter(({ people, persons }) => people !== null || persons !== null).length;
  const head = { exact: known === needs.length && counted.length === 0 && known > 0, known, of: needs.length };
  if (known === 0) return { min: null, max: null, ...head };
  const floor = floorOf(needs, weight, withinSource);
  const placed = options.acrossMunicipalities === "may-repeat" ? [] : [...byMunicipality(needs).values()];
  // Somebody whose key stands in two municipalities was counted in both.
  const twice = exactSum([...placed.map((own) => sumOf(heaviest(own, weight))), -sumOf(heaviest(placed.flat(), weight))]);
  const apart = exactSum([...placed.map((own) => floorOf(own, weight, withinSource)), -twice]);
  const most = exactSum([inAll, ...counted.map(({ need, people }) => weight(need) * people.max)]);
  return { min: Math.max(floor, apart), max: known < needs.length ? null : most, ...head };
}

/** The largest number of people of whom it is sure that they are different. */
function floorOf(
  needs: readonly CountedNeed[],
  weight: (need: CountedNeed) => number,
  withinSource: NonNullable<PeopleOfNeedsOptions["withinSource"]>,
): number {
  const least = (need: CountedNeed) => (need.persons === null && need.people !== null ? weight(need) * need.people.min : 0);
  const floors = [sumOf(heaviest(needs, weight)), ...needs.map(least)];
  if (withinSource === "once")
    for (const source of new Set(needs.map((need) => need.source)))
      if (source !== null) {
        const own = needs.filter((need) => need.source === source);
        floors.push(exactSum([...own.map(least), sumOf(heaviest(own, weight))]));
      }
  return floors.reduce((most, one) => Math.max(most, one), 0);
}

function byMunicipality(needs: readonly CountedNeed[]): ReadonlyMap<string, readonly CountedNeed[]> {
  const found = new Map<string, CountedNeed[]>();
  for (const need of needs) {
    if (need.municipality === null) continue;
    const own = found.get(need.municipality) ?? [];
    own.push(need);
    found.set(need.municipality, own);
  }
  return found;
}

function sumOf(weights: ReadonlyMap<PersonKey, number>): number {
  return exactSum([...weights.values()]);
}

/** Everybody who has a key, with the heaviest weight. */
function heaviest(needs: readonly CountedNeed[], weight: (need: CountedNeed) => number): ReadonlyMap<PersonKey, number> {
  const found = new Map<PersonKey, number>();
  for (const need of needs) for (const key of need.persons ?? []) found.set(key, Math.max(found.get(key) ?? 0, weight(need)));
  return found;
}
