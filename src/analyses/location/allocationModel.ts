import { rangeRefusal } from "../../model/refusal.ts";
import { allocationRows } from "./allocationRows.ts";
import { checkedLocation } from "./checkedLocation.ts";
import type { LocationOptions } from "./locationOptions.ts";
import type { LocationProblem } from "./locationProblem.ts";

/** A variable of an {@link AllocationModel}. */
export interface AllocationColumn {
  /** Letters, digits and underscores: `y3`, `x12_3`, `u12`, `z`. */
  readonly name: string;
  /** Whether a candidate is added; what part or how many people of a place go to a site; what stays unserved; the farthest cost. */
  readonly kind: "added" | "served" | "unserved" | "farthest";
  /** Id; `null` where the variable belongs to no site, or to no place. */
  readonly site: string | null;
  readonly place: string | null;
  /** In the objective. */
  readonly cost: number;
  readonly lower: number;
  /** `null` where there is no limit. */
  readonly upper: number | null;
  readonly integer: boolean;
}

/** A condition of an {@link AllocationModel}: lower ≤ Σ coefficient × variable ≤ upper. */
export interface AllocationRow {
  readonly name: string;
  /** Places in `columns`; every other coefficient is 0. */
  readonly columns: readonly number[];
  readonly coefficients: readonly number[];
  /** `null` where there is no limit on this side. */
  readonly lower: number | null;
  readonly upper: number | null;
}

/** A linear program in plain data: any solver can read it, and {@link allocationFrom} reads what it answers. */
export interface AllocationModel {
  readonly method: "allocation-model@1";
  readonly goal: "minimum";
  readonly columns: readonly AllocationColumn[];
  readonly rows: readonly AllocationRow[];
  /** To be added to Σ cost × variable. */
  readonly constant: number;
  readonly problem: LocationProblem;
  readonly options: LocationOptions;
}

/**
 * The choice of sites as a linear program with whole numbers (model celočíselného programování), for a solver of the caller's own where the
 * exact search of {@link locationAllocation} does not come to its end. Rows, columns, bounds and which variables are whole; nothing is solved.
 *
 * `p-median` in the strong form of ReVelle and Swain (1970), one condition for each pair; covers as Church and ReVelle (1974); `p-center`
 * with the farthest cost as a variable; `least-unmet-need` as a transport problem. `max-cover` makes the least of people unserved. Every
 * place that some site reaches has to be served by `p-median`: where the limits do not allow it, the solver finds no answer.
 *
 * @param problem - as for {@link locationAllocation}
 * @param options - the same; limits of the search are not read
 * @returns the model
 * @throws RangeError `aim-not-linear` for `least-inequality`, and what {@link locationAllocation} throws
 *
 * @example
 * const towns = [{ id: "A", people: 1 }, { id: "B", people: 10 }, { id: "C", people: 2 }]
 * const row = { places: towns, sites: [{ id: "A" }, { id: "B" }, { id: "C" }], costs: [[0, 5, 9], [5, 0, 4], [9, 4, 0]], unit: "km" }
 * const model = allocationModel(row, { aim: "max-cover", sites: 1, radius: 4 })
 * model.columns.map(({ name }) => name) // => ["y0", "y1", "y2", "u0", "u1", "u2"]
 * model.rows.map(({ name, columns, lower, upper }) => [name, columns.length, lower, upper]) // => [["sites", 3, 0, 1], ["cover0", 2, 1, null], ["cover1", 3, 1, null], ["cover2", 3, 1, null]]
 *
 * @see docs/methods/location.md
 * @category Location
 */
export function allocationModel(problem: LocationProblem, options: LocationOptions): AllocationModel {
  if (options.aim === "least-inequality")
    throw rangeRefusal("aim-not-linear", "allocationModel requires an aim that is linear, got least-inequality");
  const checked = checkedLocation(problem, options, "allocationModel");
  return { method: "allocation-model@1", goal: "minimum", ...allocationRows(checked), problem: plain(problem), options: plain(options) };
}

/** A copy in plain data, without minus zero and without properties that hold nothing, so that the model can be saved. */
function plain<T>(value: T): T {
  if (typeof value === "number") return (value + 0) as T;
  if (Array.isArray(value)) return value.map(plain) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, one]) => (one === undefined ? [] : [[key, plain(one)]]))) as T;
}
