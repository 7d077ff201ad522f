import { distribution } from "../../analyses/distribution/distribution.ts";
import { type FigureColumn, reasonPlace, unknownColumn } from "./ruleFigures.ts";

/** Fewest known peers that have a median. */
const FEWEST = 3;

/**
 * The median of the known values of each target's peers; of fewer than three it is `too-few`, without peers `not-asked`.
 *
 * @internal
 */
export function medianOfPeers(
  targets: readonly string[],
  peers: ReadonlyMap<string, readonly string[]> | undefined,
  columnOf: (subjects: readonly string[]) => FigureColumn,
): FigureColumn {
  const column = unknownColumn(targets.length, reasonPlace("not-asked"));
  for (const [at, target] of targets.entries()) {
    const others = peers?.get(target);
    if (others === undefined || others.length === 0) continue;
    const { low, reason } = columnOf(others);
    const known = [...low].filter((_, i) => reason[i] === 0);
    const middle = known.length < FEWEST ? null : distribution(known).median;
    column.reason[at] = middle === null ? reasonPlace("too-few") : 0;
    if (middle !== null) column.low[at] = column.high[at] = middle;
  }
  return column;
}
