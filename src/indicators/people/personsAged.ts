import { type AgeRange, ageBounds, type Sex } from "../../model/ages.ts";
import { exactSum } from "../../model/exactSum.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import type { TerritoryYear } from "../../model/territoryYear.ts";
import type { SumIndicator } from "../indicator.ts";

/** The part of a territory's year that {@link personsAged} reads. */
export type PersonsAgedInput = Pick<TerritoryYear, "population">;

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
  ageBounds(options.ages);
  if (year.population === null) return null;
  const population = year.population as Readonly<Record<string, number | null>>;
  const direct = population[`${options.sex ?? "T"}/${options.ages}`];
  if (direct !== null && direct !== undefined) return counted(direct, options.ages);
  const found = ageCells(
    Object.keys(population).filter((cell) => population[cell] !== null && population[cell] !== undefined),
    options,
  );
  if (found === null) return null;
  const persons = exactSum(found.map(([cell, sign]) => sign * counted(population[cell] as number, cell)));
  if (persons < 0)
    throw rangeRefusal(
      "table-contradictory",
      `personsAged requires a table that agrees with itself, got ${persons} persons aged ${options.ages}`,
    );
  return persons + 0;
}

function counted(persons: number, cell: string): number {
  if (!(persons >= 0 && persons < Number.POSITIVE_INFINITY))
    throw rangeRefusal("count-negative", `personsAged requires finite counts of at least 0, got ${persons} in ${cell}`);
  return persons + 0;
}

/** One known cell of the age table, as a step from its lower to its upper bound. */
interface Step {
  readonly cell: string;
  readonly from: number;
  readonly to: number;
  readonly sign: 1 | -1;
}

/** A cell of an age table, and whether it is added or subtracted. */
export type SignedCell = readonly [cell: string, sign: 1 | -1];

/**
 * Which cells of an age table give the persons of a range (složení věkového rozmezí), and whether each is added or subtracted.
 *
 * @param cells - cells that are known, `F/0-4`
 * @param options.ages - completed years, inclusive
 * @param options.sex - `F`, `M` or `T` (both) @default "T"
 * @returns cells with their signs; `null` when no way leads there
 * @throws RangeError `age-range-invalid`
 *
 * @example
 * ageCells(["T/15+", "T/15-64"], { ages: "65+" }) // => [["T/15+", 1], ["T/15-64", -1]]
 * ageCells(["F/0-4", "M/0-4"], { ages: "0-4" }) // => [["F/0-4", 1], ["M/0-4", 1]]
 * ageCells(["T/15+"], { ages: "80+" }) // => null
 *
 * @category People
 */
export function ageCells(cells: readonly string[], options: { readonly ages: AgeRange; readonly sex?: Sex }): readonly SignedCell[] | null {
  const { ages, sex = "T" } = options;
  const { from, to } = ageBounds(ages);
  const known = new Set(cells);
  const direct = (of: Sex): readonly SignedCell[] | null => (known.has(`${of}/${ages}`) ? [[`${of}/${ages}`, 1]] : null);
  const across = (of: Sex): readonly SignedCell[] | null => path(steps(cells, of), from, to ?? Number.POSITIVE_INFINITY);
  const other = sex === "F" ? "M" : "F";
  const both = (way: (of: Sex) => readonly SignedCell[] | null): readonly SignedCell[] | null =>
    sex === "T" ? combined(way("F"), way("M"), 1) : combined(way("T"), way(other), -1);
  return direct(sex) ?? both(direct) ?? across(sex) ?? both(across);
}

const combined = (a: readonly SignedCell[] | null, b: readonly SignedCell[] | null, sign: 1 | -1): readonly SignedCell[] | null =>
  a === null || b === null ? null : [...a, ...b.map(([cell, own]): SignedCell => [cell, (own * sign) as 1 | -1])];

/** Steps of one sex in the order of their bounds, so that the order of cells changes nothing. */
function steps(cells: readonly string[], sex: Sex): readonly Step[] {
  return cells
    .filter((cell) => cell[0] === sex)
    .map((cell): Step => {
      const { from, to } = ageBounds(cell.slice(2) as AgeRange);
      return { cell, from, to: to ?? Number.POSITIVE_INFINITY, sign: 1 };
    })
    .sort((a, b) => a.from - b.from || (a.to < b.to ? -1 : a.to > b.to ? 1 : 0));
}

/** Cells between two bounds: by adding groups, else by the fewest steps forth and back; `null` when no way leads there. */
function path(all: readonly Step[], from: number, to: number): readonly SignedCell[] | null {
  if (all.length === 0) return null;
  const back = all.map((step): Step => ({ ...step, from: step.to, to: step.from, sign: -1 }));
  return walk(all, from, to) ?? walk([...all, ...back], from, to);
}

function walk(all: readonly Step[], from: number, to: number): readonly SignedCell[] | null {
  const arrivals = new Map<number, { readonly step: Step; readonly before: number } | null>([[from, null]]);
  for (const bound of arrivals.keys()) {
    if (bound === to) break;
    for (const step of all) if (step.from === bound && !arrivals.has(step.to)) arrivals.set(step.to, { step, before: bound });
  }
  if (!arrivals.has(to)) return null;
  const found: SignedCell[] = [];
  for (let at = arrivals.get(to); at != null; at = arrivals.get(at.before)) found.push([at.step.cell, at.step.sign]);
  return found;
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
