import type { RuleSpec } from "../../model/rules/ruleSpec.ts";
import { ruleStanding } from "./ruleStanding.ts";

/**
 * Rules about social exclusion: its index, and several of its signs at once.
 *
 * @internal
 */
export const exclusionRules: readonly RuleSpec[] = [
  {
    ...{
      id: "risk/exclusion-index-of-2023-high",
      version: 1,
      severity: "warning",
      basis: "methodology",
      sources: ["asz-exclusion-index-2023"],
    },
    title: {
      cs: "index sociálního vyloučení za rok 2023 je v nejvyšší kategorii",
      en: "index of social exclusion of 2023 in the highest category",
    },
    message: {
      cs: "index sociálního vyloučení za rok 2023 je {index}, hranice nejvyšší kategorie: {highest}; větší obec získává body už za počty.",
      en: "the index of social exclusion of 2023 is {index}, the highest category begins at {highest}; a larger municipality collects points for counts alone.",
    },
    scope: { subject: "territory", levels: ["obec"] },
    // Categories were read of the workbook of 2023 only: figures of another year are in another series and are not judged.
    // Whether anybody lives there say the people over whom the index is made: the workbook has no others.
    figures: {
      index: { indicator: "exclusion-index", of: "own/exclusion-index-2023" },
      persons: { indicator: "persons-aged/15+", of: "own/exclusion-index-2023" },
    },
    parameters: {
      highest: {
        cs: "nejnižší index nejvyšší kategorie",
        en: "lowest index of the highest category",
        value: 12,
        unit: "points",
        source: "asz-exclusion-index-2023",
      },
    },
    appliesWhen: {
      condition: { kind: "threshold", figure: "persons", is: "above", limit: 0 },
      otherwise: { cs: "v obci nikdo nežije", en: "nobody lives in the municipality" },
    },
    breachedWhen: { kind: "threshold", figure: "index", is: "at-least", limit: "highest" },
    examples: [
      { outcome: "breached", figures: { index: 13, persons: 240 } },
      { outcome: "met", figures: { index: 10, persons: 19800 } },
      { outcome: "undecidable", figures: { persons: 240 } },
      { outcome: "undecidable" },
      { outcome: "not-applicable", figures: { index: 0, persons: 0 } },
      { outcome: "not-applicable", figures: { index: 13, persons: 240 }, target: { level: "orp" } },
    ],
  },
  {
    id: "risk/published-index-differs-from-own",
    ...ruleStanding.house,
    title: {
      cs: "publikovaný index sociálního vyloučení se liší od vlastního přepočtu",
      en: "the published index of social exclusion differs from the office's own",
    },
    message: {
      cs: "publikovaný index je {published}, přepočet úřadu dává {own}; stojí za ověření, kdo má jaké údaje.",
      en: "the published index is {published}, the office computes {own}; it is worth asking who has which figures.",
    },
    scope: { subject: "territory", levels: ["obec"] },
    figures: {
      published: { indicator: "exclusion-index" },
      own: { indicator: "exclusion-index", of: "own/recomputed" },
      persons: { indicator: "persons-aged/15+" },
    },
    appliesWhen: {
      condition: { kind: "threshold", figure: "persons", is: "above", limit: 0 },
      otherwise: { cs: "v obci nikdo nežije", en: "nobody lives in the municipality" },
    },
    breachedWhen: { kind: "threshold", figure: "published", is: "unequal", limit: "own" },
    examples: [
      { outcome: "breached", figures: { published: 13, own: 10, persons: 240 } },
      { outcome: "met", figures: { published: 10, own: 10, persons: 19800 } },
      { outcome: "undecidable", figures: { published: 10, own: { low: 8, high: 13 }, persons: 240 } },
      { outcome: "undecidable" },
      { outcome: "not-applicable", figures: { persons: 0 } },
    ],
  },
  {
    id: "risk/several-signs-of-exclusion",
    ...ruleStanding.house,
    title: {
      cs: "několik znaků sociálního vyloučení je naráz nad Českou republikou",
      en: "several signs of social exclusion above the country at once",
    },
    message: {
      cs: "exekuce: {debt}, příspěvek na bydlení: {housing}, příspěvek na živobytí: {living}, evidence nad 6 měsíců: {jobs}, předčasné odchody ze škol: {school}; aspoň tři jsou nad Českou republikou více než v poměru {limit}.",
      en: "debt enforcement: {debt}, housing allowance: {housing}, allowance for living: {living}, registered over 6 months: {jobs}, early school leaving: {school}; at least three are above the country by a ratio of over {limit}.",
    },
    scope: { subject: "territory", levels: ["obec", "orp"] },
    figures: {
      debt: { indicator: "execution-share" },
      debtThere: { indicator: "execution-share", of: "cr" },
      housing: { indicator: "housing-allowance-share" },
      housingThere: { indicator: "housing-allowance-share", of: "cr" },
      living: { indicator: "living-allowance-share" },
      livingThere: { indicator: "living-allowance-share", of: "cr" },
      jobs: { indicator: "long-term-job-seeker-share" },
      jobsThere: { indicator: "long-term-job-seeker-share", of: "cr" },
      school: { indicator: "early-school-leaving-share" },
      schoolThere: { indicator: "early-school-leaving-share", of: "cr" },
    },
    parameters: {
      limit: { cs: "kolikrát vyšší podíl je znakem", en: "how many times higher a share is a sign", value: 1.5, unit: "quotient" },
    },
    breachedWhen: {
      kind: "at-least",
      count: 3,
      of: [
        { kind: "compared", figure: "debt", with: "debtThere", by: "ratio", is: "above", limit: "limit" },
        { kind: "compared", figure: "housing", with: "housingThere", by: "ratio", is: "above", limit: "limit" },
        { kind: "compared", figure: "living", with: "livingThere", by: "ratio", is: "above", limit: "limit" },
        { kind: "compared", figure: "jobs", with: "jobsThere", by: "ratio", is: "above", limit: "limit" },
        { kind: "compared", figure: "school", with: "schoolThere", by: "ratio", is: "above", limit: "limit" },
      ],
    },
    examples: [
      {
        outcome: "breached",
        figures: {
          debt: 0.14,
          debtThere: 0.068,
          housing: 0.05,
          housingThere: 0.027,
          living: 0.014,
          livingThere: 0.007,
          jobs: 0.04,
          jobsThere: 0.018,
          school: 0.09,
          schoolThere: 0.03,
        },
      },
      {
        outcome: "breached",
        figures: { debt: 0.14, debtThere: 0.068, housing: 0.05, housingThere: 0.027, living: 0.014, livingThere: 0.007 },
      },
      {
        outcome: "met",
        figures: {
          debt: 0.05,
          debtThere: 0.068,
          housing: 0.02,
          housingThere: 0.027,
          living: 0.005,
          livingThere: 0.007,
          jobs: 0.01,
          jobsThere: 0.018,
          school: 0.03,
          schoolThere: 0.03,
        },
      },
      { outcome: "undecidable" },
      { outcome: "not-applicable", target: { level: "kraj" } },
    ],
  },
];
