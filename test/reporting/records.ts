import type { ExclusionIndex } from "../../src/analyses/risk/exclusionIndex.ts";
import type { ExclusionPart } from "../../src/analyses/risk/exclusionPart.ts";
import type { Finding } from "../../src/evaluation/evaluate.ts";
import type { Explanation } from "../../src/evaluation/explain.ts";
import type { MissingSummary } from "../../src/evaluation/missingSummary.ts";
import type { YearlyPicture } from "../../src/evaluation/yearlyPicture.ts";
import type { Observation } from "../../src/model/observation.ts";
import { onDay, year } from "../../src/model/period.ts";

/** Records of every kind that `sentence` knows, written by hand; a test changes what it is about. */

export const observation: Observation = {
  kind: "observation",
  indicator: "ageing-index",
  version: 1,
  cs: "index stáří (65+ na 100 dětí 0–14)",
  en: "ageing index (65+ per 100 children 0–14)",
  unit: "per-100",
  subject: "orp/6201",
  value: 116.8,
  reason: null,
  detail: null,
  low: null,
  high: null,
  numerator: 10512,
  denominator: 9000,
  numeratorPeriod: onDay("2020-12-31"),
  denominatorPeriod: onDay("2020-12-31"),
  sources: ["csu-population-2020-12-31"],
  origin: "rolled-up",
  covered: 43,
  members: 43,
  coveredWeight: 1,
  interval: null,
};

export const shelters: Observation = {
  ...observation,
  indicator: "facilities/131",
  cs: "zařízení: Azylové domy",
  en: "facilities: shelters",
  unit: "facilities",
  value: null,
  reason: "not-covered-by-source",
  low: 3,
  numerator: null,
  denominator: null,
  numeratorPeriod: year(2023),
  denominatorPeriod: null,
  sources: ["csu-facilities-2023"],
  covered: 5,
};

export const finding: Finding = {
  kind: "finding",
  rule: "risk/execution-share-above-cr",
  version: 1,
  severity: "warning",
  basis: "practice",
  sources: ["asz-exclusion-index-2023"],
  parameters: {},
  title: { cs: "podíl osob v exekuci: nad hodnotou České republiky", en: "share of persons in execution: above the country" },
  message: {
    cs: "podíl osob v exekuci je {here}, více než v České republice ({there}); údaje {here.period}.",
    en: "share of persons in execution is {here}, more than in the Czech Republic ({there}); figures of {here.period}.",
  },
  subject: { id: "obec/572543", cs: "Všeradov" },
  day: "2024-06-30",
  outcome: "breached",
  facts: {
    here: { value: 0.1323529, unit: "1", period: onDay("2023-12-31"), sources: ["asz-exclusion-index-2023"] },
    there: { value: 0.08, unit: "1", period: onDay("2023-12-31"), sources: ["asz-exclusion-index-2023"] },
  },
  missing: [],
  why: null,
};

export const undecidable: Finding = {
  ...finding,
  subject: { id: "orp/6201", cs: "Blansko" },
  outcome: "undecidable",
  facts: {},
  missing: [
    {
      figure: "early-school-leaving-share",
      cs: "podíl předčasných odchodů ze ZŠ",
      en: "share of early school leavers",
      subject: "orp/6201",
      reason: "not-known-to-source",
      source: "office",
      because: { cs: "škola tu není", en: "there is no school" },
    },
    { figure: "x", cs: "podíl v kraji", en: "share in the region", subject: "kraj/3115", reason: "not-asked", source: null },
  ],
};

export const notApplicable: Finding = {
  ...finding,
  outcome: "not-applicable",
  facts: {},
  why: { cs: "v území nikdo nebydlí", en: "nobody lives there" },
};

export const met: Finding = { ...finding, outcome: "met" };

export const missing: MissingSummary = {
  kind: "missing-summary",
  figure: "early-school-leaving-share",
  cs: "podíl předčasných odchodů ze ZŠ",
  en: "share of early school leavers",
  reason: "not-known-to-source",
  source: "mpsv-rpss",
  subjects: ["obec/572543", "obec/581283"],
  verdicts: 38,
  because: [],
};

const part = (cs: string, en: string, points: ExclusionPart["points"]): ExclusionPart => ({
  id: en,
  cs,
  en,
  count: 1,
  share: 0.1,
  reference: 0.1,
  locationQuotient: 1,
  reason: Object.values(points).includes(null) ? "not-known-to-source" : null,
  leftByPublished: null,
  points,
  low: (points.count ?? 0) + (points.share ?? 0) + (points.locationQuotient ?? 0),
  high: (points.count ?? 2) + (points.share ?? 2) + (points.locationQuotient ?? 2),
});

export const index: ExclusionIndex = {
  kind: "exclusion-index",
  id: "obec/581283",
  cs: "Blansko",
  municipality: "obec/581283",
  year: 2023,
  method: "asz-exclusion-index-2023/reconstructed@1",
  certainty: "reconstructed",
  published: 10,
  publishedReason: null,
  value: 10,
  reason: null,
  category: "8-11",
  parts: [
    part("osoby v exekuci", "persons in execution", { count: 2, share: 0, locationQuotient: 0 }),
    part("příspěvek na bydlení", "housing allowance", { count: 2, share: 1, locationQuotient: 0 }),
    part("příspěvek na živobytí", "living allowance", { count: 2, share: 0, locationQuotient: 0 }),
    part("uchazeči o zaměstnání", "job seekers", { count: 2, share: 1, locationQuotient: 0 }),
    part("předčasné odchody ze školy", "early school leaving", { count: 0, share: 0, locationQuotient: 0 }),
  ],
  low: 10,
  high: 10,
  shareOnly: { low: 2, high: 2 },
};

/** The same municipality without a school figure and without a published index. */
export const openIndex: ExclusionIndex = {
  ...index,
  published: null,
  value: null,
  reason: "not-known-to-source",
  category: null,
  parts: [
    ...index.parts.slice(0, 4),
    part("předčasné odchody ze školy", "early school leaving", { count: null, share: null, locationQuotient: null }),
  ],
  high: 16,
  shareOnly: { low: 2, high: 4 },
};

export const explanation: Explanation = {
  kind: "explanation",
  observation,
  method: "ageing-index@1",
  formula: { scale: 100, numerator: 10512, denominator: 9000 },
  terms: [
    { side: "numerator", field: "population", ages: "65+", value: 10512 },
    { side: "denominator", field: "population", ages: "0-14", value: 9000 },
  ],
  parameters: {},
  legalBasis: [],
  validity: { validFrom: null, validTo: null },
  rounding: { factor: 1, decimals: 1, value: "116.8" },
  caveat: { cs: "Neříká nic o tempu.", en: "Says nothing of pace." },
  inputs: [
    {
      subject: "obec/581283",
      figures: [
        {
          field: "population/T/65+",
          value: 10512,
          reason: null,
          period: onDay("2020-12-31"),
          source: "csu-population-2020-12-31",
          knownAt: "2021-05-01",
          coverage: null,
          fact: 0,
        },
      ],
    },
  ],
  without: [],
  digest: "0000000000000000000000000000000000000000000000000000000000000000",
};

export const picture: YearlyPicture = {
  kind: "yearly-picture",
  day: "2024-06-30",
  year: 2023,
  orp: "orp/6201",
  cs: "Blansko",
  region: "kraj/3115",
  people: [observation],
  risks: [],
  facilities: [shelters],
  municipalities: [index, openIndex],
  shareOnly: { low: 2, high: 4 },
  amongOrps: [],
  findings: [finding, { ...finding, severity: "critical" }, finding, undecidable, met, notApplicable],
  missing: [missing],
};
