import { xmrChart } from "../../analyses/controlChart/xmrChart.ts";
import type { SignalCondition } from "../../model/rules/ruleCondition.ts";

/** Fewest known values that make a chart. */
const CHART = 6;

/**
 * Whether the last of some values signals on their chart.
 *
 * @internal
 */
export function signalTruth(values: readonly (number | null)[], { rules, direction }: SignalCondition): number {
  const last = values.length - 1;
  if (values[last] === null || values.filter((value) => value !== null).length < CHART) return 2;
  const { phases, signals } = xmrChart(values, { rules });
  if (phases[0] === undefined || phases[0].upper === null) return 2;
  return signals.some((signal) => signal.last === last && (direction === "any" || signal.direction === direction)) ? 1 : 0;
}
