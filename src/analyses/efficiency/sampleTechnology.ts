import { rangeRefusal } from "../../model/refusal.ts";
import type { FrontierCaveat, FrontierOrientation, ReturnsToScale } from "./frontierOptions.ts";
import type { FrontierSample } from "./frontierSample.ts";
import type { FrontierUnit, NamedUnit } from "./frontierUnit.ts";
import { type Technology, technology } from "./technology.ts";

/**
 * Whether the score is asked of a column: of an input or an output, by orientation, that can be changed.
 *
 * @internal
 */
export const isScored = (
  { inputs, discretionary }: Pick<FrontierSample, "inputs" | "discretionary">,
  orientation: FrontierOrientation,
  column: number,
): boolean => discretionary[column] === true && (orientation === "input") === column < inputs;

/**
 * Refuses columns of which none could be asked to change.
 *
 * @param name - the function that asks
 * @internal
 */
export function requireScored(name: string, sample: FrontierSample, orientation: FrontierOrientation): void {
  if (!sample.columns.some((_, i) => isScored(sample, orientation, i)))
    throw rangeRefusal("nothing-to-change", `${name} requires an ${orientation} that can be changed, got none`);
}

/**
 * The technology of all units of a sample.
 *
 * @param name - the function that asks, for its refusal
 * @internal
 */
export function sampleTechnology(
  name: string,
  sample: FrontierSample,
  orientation: FrontierOrientation,
  returns: ReturnsToScale,
): Technology {
  requireScored(name, sample, orientation);
  const { inputs, outputs, discretionary, points } = sample;
  return technology(points, { inputs, outputs, orientation, returns, discretionary });
}

/**
 * Why a unit has no score: a share of nothing is nothing.
 *
 * @internal
 */
export function scoreAbsence(
  sample: FrontierSample,
  orientation: FrontierOrientation,
  unit: number,
): "inputs-all-zero" | "outputs-all-zero" | null {
  const { columns, values } = sample;
  const some = columns.some((_, i) => isScored(sample, orientation, i) && (values[unit * columns.length + i] as number) > 0);
  return some ? null : orientation === "input" ? "inputs-all-zero" : "outputs-all-zero";
}

/**
 * A unit of a sample by its name.
 *
 * @internal
 */
export function namedUnit({ units }: FrontierSample, unit: number): NamedUnit {
  const { id, name } = units[unit] as FrontierUnit;
  return { unit: id, name };
}

/**
 * Records of the units of a sample, in the order in which the units were given.
 *
 * @internal
 */
export function inGivenOrder<Found>({ given }: FrontierSample, found: readonly Found[]): readonly Found[] {
  return found
    .map((one, i) => ({ one, place: given[i] as number }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ one }) => one);
}

/**
 * What is to be said where at least half of the units are efficient.
 *
 * @internal
 */
export function manyEfficient(found: readonly { readonly score: number | null }[]): readonly FrontierCaveat[] {
  const efficient = found.filter(({ score }) => score === 1).length;
  return 2 * efficient >= found.length ? [{ code: "many-efficient", efficient, units: found.length }] : [];
}

/**
 * What is to be said where columns cannot be changed and peers are scaled.
 *
 * @internal
 */
export function fixedColumns({ columns, discretionary }: FrontierSample): readonly FrontierCaveat[] {
  return columns.flatMap(({ id }, i) => (discretionary[i] === true ? [] : [{ code: "fixed-under-constant-returns", column: id }]));
}
