import { criticalValue } from "../../indicators/interval/criticalValue.ts";
import { wilsonLower } from "../../indicators/interval/wilsonLower.ts";
import { wilsonUpper } from "../../indicators/interval/wilsonUpper.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import type { CompositeState } from "./compositeState.ts";
import type { SampledRanks } from "./sampledRanks.ts";
import type { ScoreLeads } from "./scoreLeads.ts";
import type { PairRobustness } from "./unitRobustness.ts";

/**
 * Places of units that are to be compared: the better one first, where the ranking says which.
 *
 * @internal
 */
export function comparedPairs(
  name: string,
  { root, ranks, table }: CompositeState,
  pairs: "neighbours" | "all" | readonly (readonly [string, string])[],
): readonly (readonly [number, number])[] {
  const order = [...root.keys()]
    .filter((u) => !Number.isNaN(root[u]))
    .sort((a, b) => (ranks.ranks[a] as number) - (ranks.ranks[b] as number) || a - b);
  if (pairs === "neighbours") return order.slice(1).map((b, i) => [order[i] as number, b]);
  if (pairs === "all") return order.flatMap((a, i) => order.slice(i + 1).map((b): readonly [number, number] => [a, b]));
  const places = new Map(table.units.map(({ id }, u) => [id, u]));
  return pairs.map(([first, second]) => {
    const [a, b] = [places.get(first), places.get(second)];
    if (a === undefined || b === undefined || a === b || Number.isNaN(root[a]) || Number.isNaN(root[b]))
      throw rangeRefusal("pair-not-units", `${name} requires pairs of two units with a score, got ${first} and ${second}`);
    return [a, b];
  });
}

/**
 * What admissible weights do to two units.
 *
 * @param p - place of the pair among those that were compared in draws
 * @internal
 */
export function pairRobustness(
  { root, table }: CompositeState,
  leads: ScoreLeads | null,
  { found, samples }: { readonly found: SampledRanks; readonly samples: number },
  [a, b]: readonly [number, number],
  p: number,
): PairRobustness {
  const [above, tied] = [found.above[p] as number, found.tied[p] as number];
  const share = above / samples;
  const z = criticalValue(0.95);
  return {
    ...{
      a: table.units[a]?.id ?? "",
      b: table.units[b]?.id ?? "",
      above: share,
      standardError: Math.sqrt((share * (1 - share)) / samples),
    },
    ...{ low: wilsonLower(above, samples, z) ?? 0, high: wilsonUpper(above, samples, z) ?? 1, tied: tied / samples },
    holds: holdsOf(leads, a * root.length + b, b * root.length + a, { above, samples }),
  };
}

/** What is proved, else what draws show: one draw each way is a proof as well. */
function holdsOf(
  leads: ScoreLeads | null,
  forth: number,
  back: number,
  { above, samples }: { readonly above: number; readonly samples: number },
): PairRobustness["holds"] {
  const isSeen = above > 0;
  const isUnseen = above < samples;
  if (leads !== null) {
    const { leads: greatest, exact, tolerance } = leads;
    if ((greatest[forth] as number) <= tolerance) return "none";
    if ((greatest[back] as number) < -tolerance) return "all";
    const mayBe = isSeen || exact[forth] === 1;
    const mayNotBe = isUnseen || exact[back] === 1;
    return mayBe && mayNotBe ? "some" : null;
  }
  return isSeen && isUnseen ? "some" : null;
}
