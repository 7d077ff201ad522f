import { type AgeRange, ageBounds, type Population, type Sex } from "../../model/ages.ts";
import { exactSum } from "../../model/exactSum.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import type { TerritoryYear } from "../../model/territoryYear.ts";
import type { SumIndicator } from "../indicator.ts";

/** The part of a territory's year that {@link personsAged} reads. */
export type PersonsAgedInput = Pick<TerritoryYear, "population">;

/** One known cell of the age table, as a step from its lower to its upper bound. */
interface Step {
  readonly from: number;
  readonly to: number;
  readonly persons: number;
}

/**
 * Persons of an age range (počet osob ve věku), put together from the age groups of a table.
 *
 * Groups are added (`0-4` + `5-9` + `10-14`), and where that does not do, subtracted (`65+` is `15+` less `15-64`).
 * Both sexes together are taken from cells `T`, or from `F` and `M`. A range that cuts through a group is unknown:
 * nothing is interpolated.
 *
 * @param year - population of a territory by sex and age group [persons]
 * @param options.ages - completed years, inclusive: `"0-14"`, `"65+"`
 * @param options.sex - `F`, `M` or `T` (both) @default "T"
 * @returns persons; `null` when the table does not say
 * @throws RangeError `count-negative`, `age-range-invalid`, `table-contradictory` when a part is larger than its whole
 *
 * @example
 * personsAged({ population: { "T/0-14": 3191, "T/15-64": 12454, "T/65+": 4661 } }, { ages: "65+" }) // => 4661
 * personsAged({ population: { "T/15+": 17086, "T/15-64": 12292 } }, { ages: "65+" }) // => 4794
 * personsAged({ population: { "T/15+": 17086 } }, { ages: "80+" }) // => null
 * personsAged({ population: null }, { ages: "80+" }) // => null
 *
 * @see docs/methods/people.md
 * @category People
 */
export function personsAged(year: PersonsAgedInput, options: { readonly ages: AgeRange; readonly sex?: Sex }): number | null {
  const { ages, sex = "T" } = options;
  const bounds = ageBounds(ages);
  if (year.population === null) return null;
  const { population } = year;
  const direct = (of: Sex): number | null => cell(population, of, ages);
  const across = (of: Sex): number | null => path(steps(population, of), bounds.from, bounds.to ?? Number.POSITIVE_INFINITY);
  const other = sex === "F" ? "M" : "F";
  const both = (count: (of: Sex) => number | null): number | null =>
    sex === "T" ? combined(count("F"), count("M"), 1) : combined(count("T"), count(other), -1);
  const found = direct(sex) ?? both(direct) ?? across(sex) ?? both(across);
  if (found !== null && found < 0)
    throw rangeRefusal("table-contradictory", `personsAged requires a table that agrees with itself, got ${found} persons aged ${ages}`);
  return found;
}

const combined = (a: number | null, b: number | null, sign: 1 | -1): number | null =>
  a === null || b === null ? null : exactSum([a, sign * b]);

/** The cell of just this range, found without a search. */
function cell(population: Population, sex: Sex, ages: AgeRange): number | null {
  const persons = population[`${sex}/${ages}`];
  return persons !== null && persons !== undefined && persons >= 0 && persons < Number.POSITIVE_INFINITY ? persons + 0 : null;
}

function steps(population: Population, sex: Sex): readonly Step[] {
  const found: Step[] = [];
  for (const cell of Object.keys(population) as (keyof Population)[]) {
    const persons = population[cell];
    if (cell[0] !== sex || persons === null || persons === undefined) continue;
    if (!(persons >= 0 && persons < Number.POSITIVE_INFINITY))
      throw rangeRefusal("count-negative", `personsAged requires finite counts of at least 0, got ${persons} in ${cell}`);
    const { from, to } = ageBounds(cell.slice(2) as AgeRange);
    insert(found, { from, to: to ?? Number.POSITIVE_INFINITY, persons });
  }
  return found;
}

/** Puts a step in its place, so that the order of cells changes nothing; tables are short and mostly in order. */
function insert(steps: Step[], step: Step): void {
  let at = steps.length;
  for (; at > 0; at--) {
    const before = steps[at - 1] as Step;
    if (before.from < step.from || (before.from === step.from && before.to <= step.to)) break;
    steps[at] = before;
  }
  steps[at] = step;
}

/** Persons between two bounds: by adding groups, else by the fewest steps forth and back; `null` when no way leads there. */
function path(all: readonly Step[], from: number, to: number): number | null {
  if (all.length === 0) return null;
  const back = (): readonly Step[] => all.map((step) => ({ from: step.to, to: step.from, persons: -step.persons }));
  return walk(all, from, to) ?? walk([...all, ...back()], from, to);
}

function walk(all: readonly Step[], from: number, to: number): number | null {
  const arrivals = new Map<number, { readonly step: Step; readonly before: number } | null>([[from, null]]);
  for (const bound of arrivals.keys()) {
    if (bound === to) break;
    for (const step of all) if (step.from === bound && !arrivals.has(step.to)) arrivals.set(step.to, { step, before: bound });
  }
  if (!arrivals.has(to)) return null;
  const terms: number[] = [];
  for (let at = arrivals.get(to); at != null; at = arrivals.get(at.before)) terms.push(at.step.persons);
  return exactSum(terms);
}

/** Catalogue card of {@link personsAged} for all ages. */
export const personsIndicator: SumIndicator<PersonsAgedInput> = {
  id: "persons",
  version: 1,
  cs: "počet obyvatel",
  en: "population",
  topic: "people",
  subject: "territoryYear",
  unit: "persons",
  polarity: "none",
  sources: ["csu-population-2020-12-31"],
  caveat: {
    cs: "Obyvatelé s pobytem v obci, nikoli lidé, kteří v ní skutečně žijí.",
    en: "Registered residents, not the people who in fact live there.",
  },
  parameters: { ages: "0+", sex: "T" },
  kind: "sum",
  terms: [{ field: "population", ages: "0+" }],
};
