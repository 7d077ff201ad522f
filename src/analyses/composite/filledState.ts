import { isRefusal, rangeRefusal } from "../../model/refusal.ts";
import { type CompositeState, normalisedColumn, stateOf } from "./compositeState.ts";
import type { AdmissibleRange } from "./missingInputEffects.ts";
import { requireFigure } from "./unitFigures.ts";

/**
 * Ranges of unknown figures, by indicator; `null` of an indicator that is known everywhere.
 *
 * @internal
 */
export function admissibleRanges(
  { tree, table }: CompositeState,
  given: Readonly<Record<string, { readonly least: number; readonly greatest: number }>>,
): readonly (AdmissibleRange | null)[] {
  const { name, leaves } = tree;
  const stranger = Object.keys(given).find((id) => !leaves.some((leaf) => leaf.id === id));
  if (stranger !== undefined) throw rangeRefusal("id-not-known", `${name} requires ranges of indicators of the scheme, got ${stranger}`);
  return leaves.map(({ id }, j): AdmissibleRange | null => {
    const range = Object.hasOwn(given, id) ? given[id] : undefined;
    if (range !== undefined) {
      requireFigure(name, `a least figure of ${id}`, range.least);
      requireFigure(name, `a greatest figure of ${id}`, range.greatest);
      if (range.least > range.greatest)
        throw rangeRefusal("range-invalid", `${name} requires a range of ${id} that rises, got ${range.least} to ${range.greatest}`);
    }
    const known = (table.figures[j] as Float64Array).filter((value) => !Number.isNaN(value)).sort();
    if (known.length === table.units.length) return null;
    if (range !== undefined) return { indicator: id, least: range.least + 0, greatest: range.greatest + 0, from: "given" };
    const [least, greatest] = [known[0], known[known.length - 1]];
    if (least === undefined || greatest === undefined)
      throw rangeRefusal("range-missing", `${name} requires a range of ${id}, of which no figure is known, got none`);
    return { indicator: id, least: least + 0, greatest: greatest + 0, from: "observed" };
  });
}

/**
 * The index with other figures of some indicators; `null` where a step cannot be applied to them.
 *
 * @param changed - figures by place of the indicator
 * @internal
 */
export function filledState(state: CompositeState, changed: ReadonlyMap<number, Float64Array>): CompositeState | null {
  const { tree, table } = state;
  try {
    const figures = table.figures.map((values, j) => changed.get(j) ?? values);
    const columns = table.columns.map((column, j) => {
      const values = changed.get(j);
      return values === undefined ? column : normalisedColumn(tree, table.units, j, values);
    });
    return stateOf(tree, { ...table, figures, columns });
  } catch (error) {
    if (isRefusal(error) && error.code === "step-not-applicable") return null;
    throw error;
  }
}

/**
 * Whether a figure within its range leaves the scores of all others as they are.
 *
 * @internal
 */
export function leavesOthers({ tree, table }: CompositeState, j: number, { least, greatest }: AdmissibleRange): boolean {
  const kind = tree.normalisations[j]?.kind;
  if (kind === "goalposts" || kind === "as-given") return true;
  if (kind === "z-score" || kind === "rank" || kind === "borda" || kind === "percentile-rank") return false;
  const known = (table.figures[j] as Float64Array).filter((value) => !Number.isNaN(value));
  return known.some((value) => value <= least) && known.some((value) => value >= greatest);
}
