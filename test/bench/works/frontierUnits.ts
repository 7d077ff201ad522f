import type { FrontierColumn, FrontierColumns } from "../../../src/analyses/efficiency/frontierColumn.ts";
import type { FrontierUnit } from "../../../src/analyses/efficiency/frontierUnit.ts";
import { chance } from "../chance.ts";

const column = (id: string, unit: string): FrontierColumn => ({ id, cs: id, en: id, unit, kind: "volume" });

/** Three inputs and three outputs, as far apart as crowns and posts are. */
export const frontierColumns: FrontierColumns = {
  inputs: [column("cost", "CZK"), column("posts", "FTE"), column("places", "place")],
  outputs: [column("bedDays", "bed-day"), column("acts", "act"), column("clients", "person")],
};

/** Synthetic units of sizes 1 to 20, with less returns to more size, mixes of their own, and half-normal-like inefficiency. */
export function frontierUnits(count: number): readonly FrontierUnit[] {
  const next = chance(count);
  const unitsOf = [1_000_000, 1, 4];
  const outOf = [1200, 90, 5];
  return Array.from({ length: count }, (_, k) => {
    const size = Math.exp(3 * next());
    const inputs = unitsOf.map(() => size * (0.5 + next()));
    const reach = Math.exp(inputs.reduce((sum, one) => sum + Math.log(one), 0) / inputs.length) ** 0.9;
    const mix = outOf.map(() => 0.2 + next());
    const length = Math.sqrt(mix.reduce((sum, one) => sum + one * one, 0));
    const efficiency = Math.exp(-0.8 * Math.abs(next() + next() + next() - 1.5));
    const figures = [
      ...inputs.map((one, i) => one * (unitsOf[i] as number)),
      ...mix.map((one, r) => (one / length) * reach * efficiency * (outOf[r] as number)),
    ];
    const ids = [...frontierColumns.inputs, ...frontierColumns.outputs].map(({ id }) => id);
    const id = `u${String(k).padStart(5, "0")}`;
    return { id, name: id, stratum: "synthetic", values: Object.fromEntries(ids.map((column, i) => [column, figures[i] as number])) };
  });
}

/** Figures of a unit in the order of the columns. */
export const figuresOf = ({ values }: FrontierUnit, columns: readonly FrontierColumn[]): readonly number[] =>
  columns.map(({ id }) => values[id] as number);
