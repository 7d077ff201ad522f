import type { ExclusionIndex } from "../../analyses/risk/exclusionIndex.ts";
import type { Rule } from "../rule.ts";

/**
 * The published exclusion index cannot be reached from its published figures (publikovaný index nesedí): a wrong figure,
 * a wrong index, or a method that has changed.
 *
 * @returns the rule; where the school figure is borrowed and not printed, the index must lie in the computed interval
 *
 * @example
 * publishedIndexDiffers().severity // => "warning"
 */
export function publishedIndexDiffers(): Rule<ExclusionIndex> {
  return {
    id: "data/published-exclusion-index-differs",
    version: 1,
    severity: "warning",
    basis: "house",
    sources: ["asz-exclusion-index-2023"],
    parameters: {},
    title: { cs: "publikovaný index sociálního vyloučení nesedí", en: "published index of social exclusion does not agree" },
    message: {
      cs: "publikovaný index sociálního vyloučení je {published}, z publikovaných údajů však vychází {low.number} až {high}.",
      en: "the published index of social exclusion is {published}, but the published figures give {low.number} to {high}.",
    },
    judge: (index) => {
      if (index.reason === "not-applicable")
        return { outcome: "not-applicable", why: { cs: "v území nikdo nebydlí", en: "nobody lives there" } };
      if (index.published === null)
        return {
          outcome: "undecidable",
          missing: [
            {
              figure: "exclusionIndex",
              cs: "publikovaný index sociálního vyloučení",
              en: "published index of social exclusion",
              subject: index.id,
              reason: index.publishedReason ?? "not-reported",
              source: "asz-exclusion-index-2023",
            },
          ],
        };
      const facts = {
        published: { value: index.published, unit: "points" },
        low: { value: index.low, unit: "points" },
        high: { value: index.high, unit: "points" },
      } as const;
      return { outcome: index.published < index.low || index.published > index.high ? "breached" : "met", facts };
    },
  };
}
