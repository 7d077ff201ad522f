import type { AccessMethod } from "../analyses/access/accessMethod.ts";
import { compareScenarios, type ScenarioComparison } from "../analyses/scenario/compareScenarios.ts";
import type { Scenario } from "../analyses/scenario/scenario.ts";
import { rangeRefusal } from "../model/refusal.ts";
import type { Finding } from "./evaluate.ts";
import { type FindingChanges, findingChanges } from "./findingChanges.ts";
import { type IndicatorChanges, type IndicatorChangesOptions, indicatorChanges } from "./indicatorChanges.ts";
import type { ObservationTable } from "./observationTable.ts";

/** What is known of the present state, or of a what-if (stav): any of the three. */
export interface ComparedState<M extends AccessMethod = AccessMethod> {
  readonly scenario?: Scenario<M>;
  readonly observed?: ObservationTable;
  readonly findings?: readonly Finding[];
}

/** Two states side by side (srovnání stavů): people reached, indicators and findings that moved; `null` is what the states do not have. */
export interface StateComparison<M extends AccessMethod = AccessMethod> {
  readonly method: "compare-states@1";
  readonly access: ScenarioComparison<M> | null;
  readonly indicators: IndicatorChanges | null;
  readonly findings: FindingChanges | null;
}

/**
 * What a change would do, in one record (co by změna udělala): who would be reached, which indicators and which findings would move.
 *
 * Each part is compared by its own function: `compareScenarios`, `indicatorChanges`, `findingChanges`. A part that only one of the states has cannot be
 * compared and is refused, so that nothing is left out in silence.
 *
 * @param before - the present state
 * @param after - the other one, of the same places, cards and rules
 * @param options - of `indicatorChanges`
 * @returns the record
 * @throws RangeError `states-differ`, and as the three functions
 *
 * @example
 * const beds = { unit: "luzka", form: "pobytova", basis: "network" }
 * const places = [{ id: "obec/1", point: { lon: 16, lat: 49 }, people: 100 }, { id: "obec/2", point: { lon: 17, lat: 49 }, people: 50 }]
 * const input = { places, supply: [{ id: "a", point: { lon: 16, lat: 49 }, amount: 20, ...beds }], costs: { kind: "great-circle" } }
 * const now = scenario(input, { measure: "residential", unit: "km", limit: 30 })
 * const then = withService(now, { id: "b", point: { lon: 17, lat: 49 }, amount: 5, ...beds })
 * const found = compareStates({ scenario: now, findings: [] }, { scenario: then, findings: [] })
 * found.access.people.gained // => 50
 * [found.indicators, found.findings.moved] // => [null, []]
 * compareStates({ scenario: now }, {}) // => throws "states-differ"
 *
 * @see docs/methods/access.md
 * @category Change
 */
export function compareStates<M extends AccessMethod>(
  before: ComparedState<M>,
  after: ComparedState<M>,
  options: IndicatorChangesOptions = {},
): StateComparison<M> {
  for (const part of ["scenario", "observed", "findings"] as const)
    if ((before[part] === undefined) !== (after[part] === undefined))
      throw rangeRefusal("states-differ", `compareStates requires ${part} of both states or of neither, got it of one`);
  return {
    method: "compare-states@1",
    access: before.scenario === undefined || after.scenario === undefined ? null : compareScenarios(before.scenario, after.scenario),
    indicators:
      before.observed === undefined || after.observed === undefined ? null : indicatorChanges(before.observed, after.observed, options),
    findings: before.findings === undefined || after.findings === undefined ? null : findingChanges(before.findings, after.findings),
  };
}
