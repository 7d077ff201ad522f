import { type DataEnvelopment, dataEnvelopment } from "../../../src/analyses/efficiency/dataEnvelopment.ts";
import type { Work } from "../work.ts";
import { highsScores, yalpsScores } from "./frontierSolvers.ts";
import { frontierColumns, frontierUnits } from "./frontierUnits.ts";

/** Where a solver and the library differ by more than a billionth, or `null`. */
function disagreement({ units }: DataEnvelopment, scores: readonly number[]): string | null {
  for (const [i, { unit, score }] of units.entries())
    if (!(Math.abs((score ?? Number.NaN) - (scores[i] ?? Number.NaN)) <= 1e-9)) return `${unit}: ${scores[i]}, not ${score}`;
  return null;
}

/** Scores with slacks, peers and targets, against solvers that find the scores alone. */
const frontierOf = (name: string, count: number, aim: number | null): Work => ({
  name,
  what: `${count} synthetic units, 3 inputs, 3 outputs, variable returns: the library with slacks, peers and targets; solvers with scores alone`,
  prepare: () => {
    const units = frontierUnits(count);
    let found: DataEnvelopment | null = null;
    let scores: readonly number[] = [];
    return {
      measured: {
        ...{ name: "data envelopment", size: count, unit: "units" },
        run: () => {
          found = dataEnvelopment(units, frontierColumns, { scale: false, influence: false });
        },
      },
      references: [
        {
          ...{ name: "HiGHS, one model", size: count, unit: "units", ...(aim === null ? {} : { aim }) },
          run: () => {
            scores = highsScores(units);
          },
        },
        { name: "YALPS, 50 of them", size: 50, unit: "units", run: () => yalpsScores(units, 50) },
        {
          ...{ name: "with scale, influence", size: count, unit: "units" },
          run: () => dataEnvelopment(units, frontierColumns),
        },
      ],
      disagreement: () => (found === null ? "nothing was computed" : disagreement(found, scores)),
    };
  },
});

export const frontierWork = frontierOf("frontier", 2000, 1 / 5);
export const frontierSmallWork = frontierOf("frontier-small", 500, null);
