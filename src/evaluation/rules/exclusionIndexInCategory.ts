import type { ExclusionIndex } from "../../analyses/risk/exclusionIndex.ts";
import type { ExclusionPart } from "../../analyses/risk/exclusionPart.ts";
import { type ExclusionCategoryCode, exclusionIndex2023 } from "../../codebooks/parameters/exclusionIndex2023.ts";
import type { Severity } from "../../codebooks/severities.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import { missingParts } from "../missingParts.ts";
import type { FindingFact, Rule } from "../rule.ts";

/**
 * A municipality lies in one of the bad categories of the index of social exclusion.
 *
 * The published index decides. Where there is none, the computed interval does, if it lies in one category as a whole.
 *
 * @param options.category - code of the category @default "12-30"
 * @param options.severity - how serious a breach is @default "critical" for the worst category, "warning" otherwise
 * @returns the rule; it does not apply where nobody lives
 *
 * @example
 * exclusionIndexInCategory({ category: "8-11" }).id // => "risk/exclusion-index-8-11"
 */
export function exclusionIndexInCategory(
  options: { readonly category?: ExclusionCategoryCode; readonly severity?: Severity } = {},
): Rule<ExclusionIndex> {
  const { category = "12-30" } = options;
  const { severity = category === "12-30" ? "critical" : "warning" } = options;
  const wanted = exclusionIndex2023.categories.find((entry) => entry.code === category);
  if (wanted === undefined)
    throw rangeRefusal("category-unknown", `exclusionIndexInCategory requires a category of the index, got ${JSON.stringify(category)}`);
  return {
    id: `risk/exclusion-index-${category}`,
    version: 1,
    severity,
    basis: "methodology",
    sources: ["asz-exclusion-index-2023"],
    parameters: { category },
    title: {
      cs: `index sociálního vyloučení v pásmu ${category.replace("-", "–")}`,
      en: `index of social exclusion of ${category.replace("-", "–")}`,
    },
    message: {
      cs: "index sociálního vyloučení za rok {year} je {index}, pásmo {category}; nejvíc bodů je za: {most}.",
      en: "the index of social exclusion of {year} is {index}, category {category}; most points come from: {most}.",
    },
    judge: (index) => {
      if (index.reason === "not-applicable")
        return { outcome: "not-applicable", why: { cs: "v území nikdo nebydlí", en: "nobody lives there" } };
      const [low, high] = index.value === null ? [index.low, index.high] : [index.value, index.value];
      const points = (part: ExclusionPart): number => part.leftByPublished ?? part.low;
      const most = Math.max(...index.parts.map(points));
      const parts = index.parts.filter((part) => points(part) === most && most > 0);
      const facts: Readonly<Record<string, FindingFact>> = {
        index: index.value === null ? { value: `${low}–${high}`, unit: "text" } : { value: index.value, unit: "points" },
        category: { value: category.replace("-", "–"), unit: "text" },
        year: { value: String(index.year), unit: "text" },
        most: {
          value: { cs: parts.map((part) => part.cs).join(", ") || "–", en: parts.map((part) => part.en).join(", ") || "–" },
          unit: "text",
        },
      };
      if (high < wanted.from || low > wanted.to) return { outcome: "met", facts };
      if (wanted.from <= low && high <= wanted.to) return { outcome: "breached", facts };
      return { outcome: "undecidable", missing: missingParts(index) };
    },
  };
}
