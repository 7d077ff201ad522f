import type { FrontierOrientation } from "../../../src/analyses/efficiency/frontierOptions.ts";
import { type MalmquistIndex, malmquistIndex } from "../../../src/analyses/efficiency/malmquistIndex.ts";
import { type ConformanceCase, record } from "../conformanceCase.ts";
import type { ConformanceMethod } from "../judge.ts";
import { figureRows, plainUnits } from "./dea.ts";

/** Periods of a case, each with its units; `null` where it has none. */
function periodsOf({ input }: ConformanceCase) {
  const { units, periods, inputs, outputs } = record(input);
  if (!Array.isArray(units) || !Array.isArray(periods) || !Array.isArray(inputs) || !Array.isArray(outputs)) return null;
  if (inputs.length !== periods.length || outputs.length !== periods.length) return null;
  const found = periods.map((period, t) => {
    const [put, come] = [figureRows(inputs[t]), figureRows(outputs[t])];
    if (put?.length !== units.length || come?.length !== units.length) return null;
    return { period: String(period), label: period, ...plainUnits(units, put, come) };
  });
  return found.every((one) => one !== null) ? found : null;
}

/** The columns of a case's transition: letters of the paper, PECH and SECH by orientation. */
function transitionOf(outwards: MalmquistIndex, inwards: MalmquistIndex, t: number, labels: readonly unknown[]): unknown {
  const units = outwards.transitions[t]?.units ?? [];
  const inward = inwards.transitions[t]?.units ?? [];
  return {
    from_period: labels[t],
    to_period: labels[t + 1],
    M: units.map(({ index }) => index),
    EC: units.map(({ efficiencyChange }) => efficiencyChange),
    TC: units.map(({ technicalChange }) => technicalChange),
    PECH: units.map(({ pureEfficiencyChange }) => pureEfficiencyChange),
    SECH: units.map(({ scaleChange }) => scaleChange),
    PECH_inputOriented: inward.map(({ pureEfficiencyChange }) => pureEfficiencyChange),
    SECH_inputOriented: inward.map(({ scaleChange }) => scaleChange),
    D_t0_t0: units.map(({ distances }) => distances.beforeByBefore),
    D_t0_t1: units.map(({ distances }) => distances.afterByBefore),
    D_t1_t0: units.map(({ distances }) => distances.beforeByAfter),
    D_t1_t1: units.map(({ distances }) => distances.afterByAfter),
  };
}

/** Malmquist index with its decomposition, from each period to the next. */
export const malmquist: readonly ConformanceMethod[] = [
  {
    topic: "malmquist",
    name: "malmquist index",
    matches: (one) => periodsOf(one) !== null && Array.isArray(record(one.expected)["transitions"]),
    compute: (one) => {
      const periods = periodsOf(one) ?? [];
      const columns = periods[0]?.columns ?? { inputs: [], outputs: [] };
      const index = (orientation: FrontierOrientation) => malmquistIndex(periods, columns, { orientation, fewUnits: "accept" });
      const [outwards, inwards] = [index("output"), index("input")];
      const labels = periods.map(({ label }) => label);
      return { got: { transitions: outwards.transitions.map((_, t) => transitionOf(outwards, inwards, t, labels)) } };
    },
  },
];
