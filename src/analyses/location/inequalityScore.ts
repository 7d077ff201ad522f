import type { LocationOptions } from "./locationOptions.ts";
import type { PreparedLocation } from "./preparedLocation.ts";

/** People of a territory, and those of them whose need is unmet. @internal */
export interface NeedOfTerritory {
  readonly people: number;
  readonly unmet: number;
}

/** Needs of the territories that are compared; places without people are no part of them. @internal */
export function needsBetween(
  { places, people }: PreparedLocation,
  unmet: Float64Array,
  between: NonNullable<LocationOptions["between"]>,
): readonly NeedOfTerritory[] {
  const needs = new Map<string, { people: number; unmet: number }>();
  for (const [i, place] of places.entries()) {
    if (people[i] === 0) continue;
    const key = between === "place" ? place.id : (place[between] ?? "");
    const need = needs.get(key) ?? { people: 0, unmet: 0 };
    need.people += people[i] as number;
    need.unmet += unmet[i] as number;
    needs.set(key, need);
  }
  return [...needs.keys()].sort().map((key) => needs.get(key) as NeedOfTerritory);
}

/**
 * Share of unmet need, and how unlike it is between territories: half the mean difference between two people's territories (absolute
 * Gini, in the units of the share), or the share of the worst territory.
 * @internal
 */
export function inequalityScore(needs: readonly NeedOfTerritory[], measure: NonNullable<LocationOptions["inequality"]>): number {
  const all = needs.reduce((total, { people }) => total + people, 0);
  const shares = needs.map(({ people, unmet }) => ({ weight: people / all, share: Math.min(1, unmet / people) }));
  if (measure === "worst-share") return shares.reduce((worst, { share }) => Math.max(worst, share), 0);
  const sorted = shares.toSorted((a, b) => a.share - b.share);
  let below = 0;
  let sum = 0;
  let difference = 0;
  for (const { weight, share } of sorted) {
    difference += weight * (share * below - sum);
    below += weight;
    sum += weight * share;
  }
  return Math.max(0, difference);
}
