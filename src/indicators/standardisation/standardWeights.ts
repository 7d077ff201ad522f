import { type StandardPopulationCode, type StandardPopulationEntry, standardPopulations } from "../../codebooks/standardPopulations.ts";
import { type AgeRange, ageBounds } from "../../model/ages.ts";
import { exactSum } from "../../model/exactSum.ts";
import { rangeRefusal } from "../../model/refusal.ts";

/**
 * Weights of a standard population in the age groups at hand (váhy standardní populace), its five-year groups added up where a table has
 * wider ones, such as 85+.
 *
 * Ages that are not asked for are left out, so a rate of people aged 65+ is standardised within 65+.
 *
 * @param standard - code of a standard population, or an entry of one's own
 * @param ages - age groups of the table, in any order
 * @returns weights by age group, as published; every use divides by their sum
 * @throws RangeError `standard-unknown`, `age-range-invalid`, `ages-overlap`, `ages-cut-group` where a group would have to be split
 *
 * @example
 * standardWeights("esp-2013", ["65-69", "85+"]) // => { "65-69": 5500, "85+": 2500 }
 * standardWeights("esp-1976", ["85-89", "90+"]) // => throws "ages-cut-group"
 *
 * @see docs/methods/rates.md
 * @category Standardisation
 */
export function standardWeights(
  standard: StandardPopulationCode | Pick<StandardPopulationEntry, "weights">,
  ages: readonly AgeRange[],
): Readonly<Record<AgeRange, number>> {
  const entry = typeof standard === "object" ? standard : standardPopulations.find(({ code }) => code === standard);
  if (entry === undefined)
    throw rangeRefusal("standard-unknown", `standardWeights requires a code of a standard population, got ${String(standard)}`);
  const wanted = ages.map((range) => ({ range, ...boundsOf(range) }));
  const sorted = wanted.toSorted((a, b) => a.from - b.from);
  for (const [i, { range, from }] of sorted.entries()) {
    const before = sorted[i - 1];
    if (before !== undefined && before.to > from)
      throw rangeRefusal("ages-overlap", `standardWeights requires groups without overlap, got ${before.range} and ${range}`);
  }
  const parts = Object.entries(entry.weights).map(([range, weight]) => ({ weight, ...boundsOf(range as AgeRange) }));
  const weights = wanted.map(({ range, from, to }) => {
    const within = parts.filter((part) => part.from >= from && part.to <= to).toSorted((a, b) => a.from - b.from);
    const reached = within.reduce((age, part) => (part.from === age ? part.to : Number.NaN), from);
    if (reached !== to)
      throw rangeRefusal("ages-cut-group", `standardWeights requires ages that are whole groups of the standard, got ${range}`);
    return [range, exactSum(within.map(({ weight }) => weight))] as const;
  });
  return Object.fromEntries(weights);
}

/** Bounds of an age range, half-open, the open end at infinity [year]. */
function boundsOf(range: AgeRange): { readonly from: number; readonly to: number } {
  const { from, to } = ageBounds(range);
  return { from, to: to ?? Number.POSITIVE_INFINITY };
}
