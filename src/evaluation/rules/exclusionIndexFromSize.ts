import type { ExclusionIndex } from "../../analyses/risk/exclusionIndex.ts";
import { missingParts } from "../missingParts.ts";
import { requireLimit } from "../requireLimit.ts";
import type { Rule } from "../rule.ts";

/**
 * Most points of the exclusion index come from mere counts (body za velikost obce): the index is high because the
 * municipality is large. For the reader of the index, not against the municipality.
 *
 * @param options.share - from which part of the known points on it is said [1] @default 0.5
 * @param options.minimumPoints - below this index nothing is said [points] @default 8
 * @returns the rule; exactly the share is a breach
 *
 * @example
 * exclusionIndexFromSize().parameters // => { share: 0.5, minimumPoints: 8 }
 */
export function exclusionIndexFromSize(options: { readonly share?: number; readonly minimumPoints?: number } = {}): Rule<ExclusionIndex> {
  const share = requireLimit("exclusionIndexFromSize", "share", options.share ?? 0.5, { to: 1 });
  const minimumPoints = requireLimit("exclusionIndexFromSize", "minimumPoints", options.minimumPoints ?? 8);
  return {
    id: "risk/exclusion-index-from-size",
    version: 1,
    severity: "info",
    basis: "house",
    sources: [],
    parameters: { share, minimumPoints },
    title: { cs: "index sociálního vyloučení: body za velikost obce", en: "index of social exclusion: points for size" },
    message: {
      cs: "z bodů indexu sociálního vyloučení, které lze doložit ({known}), {counts?je|jsou|je} {counts} za samotné počty: index závisí na velikosti obce, podíly dávají {shares}.",
      en: "of the points of the index of social exclusion that can be shown ({known}), {counts} come from counts alone: the index depends on size, shares give {shares}.",
    },
    judge: (index) => {
      if (index.reason === "not-applicable")
        return { outcome: "not-applicable", why: { cs: "v území nikdo nebydlí", en: "nobody lives there" } };
      const [low, high] = index.value === null ? [index.low, index.high] : [index.value, index.value];
      if (high < minimumPoints) return { outcome: "not-applicable", why: { cs: "index je nízký", en: "the index is low" } };
      const counts = index.parts.reduce((points, part) => points + (part.points.count ?? 0), 0);
      // Points for counts that are still open: two for each unknown count, and no more than the index leaves.
      const open = Math.min(2 * index.parts.filter((part) => part.points.count === null).length, high - index.low);
      const facts = {
        known: { value: index.low, unit: "points" },
        counts: { value: counts, unit: "points" },
        shares: { value: index.shareOnly.low, unit: "points" },
      } as const;
      if (low >= minimumPoints && counts > 0 && counts >= share * high) return { outcome: "breached", facts };
      if (low >= minimumPoints && counts + open < share * low) return { outcome: "met", facts };
      if (low >= minimumPoints && index.low === index.high) return { outcome: "met", facts };
      return { outcome: "undecidable", missing: missingParts(index) };
    },
  };
}
