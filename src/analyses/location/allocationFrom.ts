import { rangeRefusal } from "../../model/refusal.ts";
import type { AllocationModel } from "./allocationModel.ts";
import { type CheckedLocation, checkedLocation } from "./checkedLocation.ts";
import { medianSelection, unreachedPrice } from "./coverSelection.ts";
import type { AimChoice } from "./exactAim.ts";
import type { LocationOutcome } from "./locationOutcome.ts";
import { locationRecord } from "./locationRecord.ts";
import { bindingPlaces, isReached, missedPeople } from "./reachedPlaces.ts";
import { holdsLeast, tallyOf, withinAmount } from "./selectionLimits.ts";
import { withoutIdle } from "./withoutIdle.ts";

/** What a solver answered to an {@link AllocationModel}. */
export interface AllocationSolution {
  /** Values of the variables: in the order of the columns, or by their names. Only those of the candidates are read. */
  readonly values: readonly number[] | Readonly<Record<string, number>>;
  /** Bound that the solver proved, of Σ cost × variable without the constant. @default null, none */
  readonly bound?: number | null;
}

/**
 * The answer of any solver to an {@link allocationModel}, read back (řešení z externího řešiče).
 *
 * Only which candidates are added is read, and rounded: solvers say 4.9999999. Limits and the cover are checked again; who goes where, all
 * sums and the objective are computed anew, as by {@link locationAllocation}. `proven-optimal` stands on the solver's own bound, to one
 * part in a million; without a bound the answer is the best found.
 *
 * @param model - as it was solved
 * @param solution - values of the variables, and the bound
 * @param options.wholeWithin - how far from a whole number a value may lie [1] @default 0.00001
 * @returns the record; `looked` is 0
 * @throws RangeError `value-missing`, `not-whole`, `whole-within-invalid`, `bound-invalid`, `limits-broken`, `places-not-served`
 *
 * @example
 * const towns = [{ id: "A", people: 1 }, { id: "B", people: 10 }, { id: "C", people: 2 }]
 * const row = { places: towns, sites: [{ id: "A" }, { id: "B" }, { id: "C" }], costs: [[0, 5, 9], [5, 0, 4], [9, 4, 0]], unit: "km" }
 * const model = allocationModel(row, { aim: "p-median", sites: 1 })
 * const read = allocationFrom(model, { values: { y0: 0, y1: 0.9999999, y2: 0 }, bound: 13 })
 * read.added[0].id // => "B"
 * [read.objective, read.status, read.provenBy] // => [13, "proven-optimal", "solver"]
 * allocationFrom(model, { values: { y0: 0.5, y1: 0.5, y2: 0 } }) // => throws "not-whole"
 *
 * @see docs/methods/location.md
 * @category Location
 */
export function allocationFrom(
  model: AllocationModel,
  solution: AllocationSolution,
  options: { readonly wholeWithin?: number } = {},
): LocationOutcome {
  const { wholeWithin = 1e-5 } = options;
  if (!(wholeWithin >= 0 && wholeWithin < 0.5))
    throw rangeRefusal(
      "whole-within-invalid",
      `allocationFrom requires a distance from whole numbers of 0 to below 0.5, got ${wholeWithin}`,
    );
  const { bound = null } = solution;
  if (bound !== null && !Number.isFinite(bound))
    throw rangeRefusal("bound-invalid", `allocationFrom requires a finite bound, got ${bound}`);
  const checked = checkedLocation(model.problem, model.options, "allocationFrom");
  const answered = chosenOf(model, solution, wholeWithin);
  requireAllowed(checked, answered);
  const chosen = neededOf(checked, answered);
  const found = bound === null ? null : bound + model.constant;
  const choice: AimChoice = { chosen, bound: found, status: "best-found", nodes: 0, infeasible: null };
  const record = locationRecord(model.problem, checked, choice, "solver");
  const { objective, gap } = record;
  if (objective === null || gap === null || gap > 1e-6 * Math.max(1, Math.abs(objective))) return record;
  return locationRecord(model.problem, checked, { ...choice, status: "proven-optimal" }, "solver");
}

/** Flags of the candidates, which are the first columns. */
function chosenOf({ columns }: AllocationModel, { values }: AllocationSolution, wholeWithin: number): Uint8Array {
  const candidates = columns.filter(({ kind }) => kind === "added");
  return Uint8Array.from(candidates, ({ name, site }, j) => {
    const value = (values as Readonly<Record<string, number | undefined>>)[Array.isArray(values) ? String(j) : name];
    if (typeof value !== "number") throw rangeRefusal("value-missing", `allocationFrom requires a value of ${name} (${site}), got none`);
    const whole = Math.round(value);
    if (!(Math.abs(value - whole) <= wholeWithin) || (whole !== 0 && whole !== 1))
      throw rangeRefusal("not-whole", `allocationFrom requires 0 or 1 of ${name} (${site}) within ${wholeWithin}, got ${value}`);
    return whole;
  });
}

/** What is left of an answer without sites that better nobody: to a solver one more is no worse. */
function neededOf({ prepared, limits: { limits }, options: { aim, needlessSites } }: CheckedLocation, chosen: Uint8Array): Uint8Array {
  if (aim !== "p-median" || needlessSites === "fill-up") return chosen;
  return withoutIdle(medianSelection(prepared, limits, unreachedPrice(prepared)), chosen);
}

function requireAllowed({ prepared, limits: { limits, beyondCount }, options }: CheckedLocation, chosen: Uint8Array): void {
  const { aim, coverage, sites, needlessSites } = options;
  const tally = tallyOf(limits, chosen);
  const exact = aim !== "p-median" || needlessSites !== "fill-up" || sites === null || beyondCount || tally.count[0] === sites;
  const within =
    exact &&
    holdsLeast(limits, tally) &&
    limits.most.every((most, g) => (tally.count[g] as number) <= most) &&
    limits.amounts.every(({ most }, a) => withinAmount(tally.spent[a] as number, most));
  if (!within)
    throw rangeRefusal("limits-broken", "allocationFrom requires a solution within the limits of its model, got one that breaks them");
  const { binding, uncoverable } = bindingPlaces(prepared);
  const lacking =
    binding.some((flag, i) => flag === 1 && !isReached(prepared, chosen, i)) || (coverage === "all-places" && uncoverable.length > 0);
  if ((aim === "set-cover" || aim === "p-center") && lacking)
    throw rangeRefusal("places-not-served", `allocationFrom requires a solution that covers every place for ${aim}, got one that does not`);
  if (aim === "p-median" && missedPeople(prepared, chosen) > 0)
    throw rangeRefusal(
      "places-not-served",
      "allocationFrom requires a solution that serves every place a site reaches, got one that does not",
    );
}
