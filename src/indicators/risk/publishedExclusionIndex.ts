import { rangeRefusal } from "../../model/refusal.ts";
import type { TerritoryYear } from "../../model/territoryYear.ts";
import type { CustomIndicator } from "../indicator.ts";

/** The part of a territory's year that {@link publishedExclusionIndex} reads. */
export type PublishedExclusionIndexInput = Pick<TerritoryYear, "exclusionIndex">;

/**
 * Index of social exclusion as published (index sociálního vyloučení): a reported figure of a municipality, 0 to 30.
 *
 * Depends on size: every larger town collects points for counts alone. It is an index of a municipality; the sum or the
 * mean over an ORP means nothing, so it does not roll up. For comparing ORPs there is a share-only sub-index.
 *
 * @param year - the published figure
 * @returns points; `null` when not published or not applicable
 * @throws RangeError `index-out-of-range`
 *
 * @example
 * publishedExclusionIndex({ exclusionIndex: 10 }) // => 10
 * publishedExclusionIndex({ exclusionIndex: null }) // => null
 *
 * @see docs/methods/risk.md
 * @category Risk
 */
export function publishedExclusionIndex(year: PublishedExclusionIndexInput): number | null {
  const points = year.exclusionIndex;
  if (points !== null && !(Number.isInteger(points) && points >= 0 && points <= 30))
    throw rangeRefusal("index-out-of-range", `publishedExclusionIndex requires whole points of 0 to 30, got ${points}`);
  return points === null ? null : points + 0;
}

/** Catalogue card of {@link publishedExclusionIndex}. */
export const publishedExclusionIndexIndicator: CustomIndicator<PublishedExclusionIndexInput> = {
  id: "exclusion-index",
  version: 1,
  cs: "index sociálního vyloučení (publikovaný)",
  en: "index of social exclusion (published)",
  topic: "risk",
  subject: "territoryYear",
  unit: "points",
  polarity: "lower-is-better",
  sources: ["asz-exclusion-index-2023"],
  caveat: {
    cs: "Závisí na velikosti obce: větší město získává body už za počty. Za ORP se nesčítá.",
    en: "Depends on size: a larger town collects points for counts alone. It is never summed for an ORP.",
  },
  kind: "custom",
  reads: ["exclusionIndex"],
  compute: publishedExclusionIndex,
  why: () => "not-reported",
};
