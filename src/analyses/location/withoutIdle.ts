import { count, isSpare, tallyOf } from "./selectionLimits.ts";
import { type SiteSelection, selectionValue } from "./siteSelection.ts";

/** The choice without sites that serve nobody better than the others do: nothing is spent on them. @internal */
export function withoutIdle(selection: SiteSelection, chosen: Uint8Array): Uint8Array {
  const { limits } = selection;
  const needed = chosen.slice();
  const tally = tallyOf(limits, needed);
  const value = selectionValue(selection, needed);
  for (let j = needed.length - 1; j >= 0; j--) {
    if (needed[j] !== 1 || !isSpare(limits, tally, j)) continue;
    needed[j] = 0;
    if (selectionValue(selection, needed) <= value) count(limits, tally, j, -1);
    else needed[j] = 1;
  }
  return needed;
}
