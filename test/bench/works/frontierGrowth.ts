import { dataEnvelopment } from "../../../src/analyses/efficiency/dataEnvelopment.ts";
import type { Contestant, Work } from "../work.ts";
import { frontierColumns, frontierUnits } from "./frontierUnits.ts";

/** How time grows with the number of units. */
export const frontierGrowthWork: Work = {
  name: "frontier-growth",
  what: "scores, slacks, peers and targets of 500 to 8000 synthetic units, 3 inputs, 3 outputs, variable returns",
  prepare: () => {
    const contestant = (count: number): Contestant => {
      const units = frontierUnits(count);
      return {
        ...{ name: `${count} units`, size: count, unit: "units" },
        run: () => dataEnvelopment(units, frontierColumns, { scale: false, influence: false }),
      };
    };
    return { measured: contestant(8000), references: [contestant(4000), contestant(2000), contestant(1000), contestant(500)] };
  },
};
