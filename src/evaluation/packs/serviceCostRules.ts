import type { RuleSpec } from "../../model/rules/ruleSpec.ts";
import { ruleStanding } from "./ruleStanding.ts";

/**
 * Rules about costs of services.
 *
 * @internal
 */
export const serviceCostRules: readonly RuleSpec[] = [
  {
    id: "money/bed-day-cost-far-above-peers",
    ...ruleStanding.practice,
    title: {
      cs: "náklady na lůžkoden jsou vysoko nad srovnatelnými službami a nevysvětluje je neobsazenost",
      en: "cost per bed-day far above comparable services, not explained by empty beds",
    },
    message: {
      cs: "náklady jsou {cost}, medián srovnatelných služeb je {peers}; poměr je nad mezí {limit}, přestože obložnost je {occupancy}.",
      en: "costs are {cost}, the median of comparable services {peers}; the ratio is above the limit of {limit}, though occupancy is {occupancy}.",
    },
    scope: { subject: "service", forms: ["pobytova"] },
    figures: {
      cost: { indicator: "unit-cost/bed-day" },
      peers: { indicator: "unit-cost/bed-day", of: "peers" },
      occupancy: { indicator: "occupancy-rate" },
    },
    parameters: {
      limit: { cs: "kolikrát vyšší náklady se ještě snesou", en: "how many times higher costs are borne", value: 1.5, unit: "quotient" },
      full: {
        cs: "obložnost, od které neobsazenost nevysvětluje náklady",
        en: "occupancy from which empty beds do not explain costs",
        value: 0.85,
        unit: "1",
      },
    },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "compared", figure: "cost", with: "peers", by: "ratio", is: "above", limit: "limit" },
        { kind: "threshold", figure: "occupancy", is: "at-least", limit: "full" },
      ],
    },
    examples: [
      { outcome: "breached", figures: { cost: 2500, peers: 1600, occupancy: 0.95 } },
      { outcome: "met", figures: { cost: 2400, peers: 1600, occupancy: 0.95 } },
      { outcome: "met", figures: { cost: 2500, peers: 1600, occupancy: 0.6 } },
      { outcome: "undecidable", figures: { cost: 2500, peers: "too-few", occupancy: "not-reported" } },
      { outcome: "not-applicable", figures: { cost: 2500, peers: 1600, occupancy: 0.95 }, target: { forms: ["terenni"] } },
    ],
  },
  {
    id: "money/hour-cost-above-peers-without-travel",
    ...ruleStanding.practice,
    title: {
      cs: "hodina terénní péče je dražší než u srovnatelných služeb a nevysvětlují to cesty",
      en: "an hour of field care dearer than in comparable services, not explained by travel",
    },
    message: {
      cs: "náklady jsou {cost}, medián srovnatelných služeb je {peers}; na cesty připadá {travel} času, u srovnatelných {peersTravel}.",
      en: "costs are {cost}, the median of comparable services {peers}; travel takes {travel} of the time, in comparable ones {peersTravel}.",
    },
    scope: { subject: "service", forms: ["terenni"] },
    figures: {
      cost: { indicator: "unit-cost/hour" },
      peers: { indicator: "unit-cost/hour", of: "peers" },
      travel: { indicator: "travel-time-share" },
      peersTravel: { indicator: "travel-time-share", of: "peers" },
    },
    parameters: {
      limit: { cs: "kolikrát vyšší náklady se ještě snesou", en: "how many times higher costs are borne", value: 1.3, unit: "quotient" },
      road: { cs: "o kolik delší cesty náklady vysvětlují", en: "how much more travel explains costs", value: 0.1, unit: "1" },
    },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "compared", figure: "cost", with: "peers", by: "ratio", is: "above", limit: "limit" },
        { kind: "not", of: { kind: "compared", figure: "travel", with: "peersTravel", by: "difference", is: "above", limit: "road" } },
      ],
    },
    examples: [
      { outcome: "breached", figures: { cost: 700, peers: 500, travel: 0.25, peersTravel: 0.2 } },
      { outcome: "met", figures: { cost: 700, peers: 500, travel: 0.45, peersTravel: 0.2 } },
      { outcome: "met", figures: { cost: 600, peers: 500, travel: 0.25, peersTravel: 0.2 } },
      { outcome: "undecidable" },
      { outcome: "not-applicable", target: { forms: ["pobytova"] } },
    ],
  },
  {
    id: "money/cost-above-usual-repeatedly",
    ...ruleStanding.practice,
    title: { cs: "náklady jsou podruhé za sebou nad obvyklými", en: "costs above the usual ones for the second time in a row" },
    message: {
      cs: "poměr nákladů k obvyklým nákladům je {ratio}, v předchozím období byl {before}; mez je {limit}.",
      en: "the ratio of costs to usual costs is {ratio}, in the period before it was {before}; the limit is {limit}.",
    },
    scope: { subject: "service" },
    figures: {
      ratio: { indicator: "usual-cost-ratio" },
      before: { indicator: "usual-cost-ratio", back: 1 },
      support: { indicator: "public-funding-share" },
    },
    parameters: {
      limit: {
        cs: "nejvyšší poměr k obvyklým nákladům podle pravidel kraje",
        en: "highest ratio to usual costs by the rules of the region",
        value: null,
        unit: "quotient",
      },
    },
    appliesWhen: {
      condition: { kind: "threshold", figure: "support", is: "above", limit: 0 },
      otherwise: { cs: "služba nemá veřejné zdroje", en: "the service has no public money" },
    },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "threshold", figure: "ratio", is: "above", limit: "limit" },
        { kind: "threshold", figure: "before", is: "above", limit: "limit" },
      ],
    },
    examples: [
      { outcome: "breached", figures: { ratio: 1.2, before: 1.15, support: 0.6 }, parameters: { limit: 1.1 } },
      { outcome: "met", figures: { ratio: 1.2, before: 1.05, support: 0.6 }, parameters: { limit: 1.1 } },
      { outcome: "met", figures: { ratio: 1.0, before: 1.15, support: 0.6 }, parameters: { limit: 1.1 } },
      { outcome: "undecidable", figures: { ratio: 1.2, before: 1.15, support: 0.6 } },
      { outcome: "undecidable", figures: { ratio: 1.2, before: 1.15 }, parameters: { limit: 1.1 } },
      { outcome: "not-applicable", figures: { ratio: 1.2, before: 1.15, support: 0 }, parameters: { limit: 1.1 } },
    ],
  },
  {
    id: "money/cost-rises-faster-than-output",
    ...ruleStanding.practice,
    title: { cs: "náklady na lůžkoden rostou, výkon ne", en: "cost per bed-day rises, output does not" },
    message: {
      cs: "náklady vzrostly na {cost}, o dvě období dříve byly {costBefore}; lůžkodnů bylo {days.number}, dříve {daysBefore.number}.",
      en: "costs rose to {cost}, two periods before they were {costBefore}; bed-days: {days.number}, before {daysBefore.number}.",
    },
    scope: { subject: "service", forms: ["pobytova"] },
    figures: {
      cost: { indicator: "unit-cost/bed-day" },
      days: { field: "bedDaysUsed", unit: "bed-days" },
    },
    parameters: {
      rise: {
        cs: "nejvyšší růst nákladů na lůžkoden za dvě období",
        en: "highest rise of the cost per bed-day over two periods",
        value: 0.25,
        unit: "1",
      },
    },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "change", figure: "cost", over: 2, by: "relative", is: "above", limit: "rise" },
        { kind: "change", figure: "days", over: 2, by: "relative", is: "at-most", limit: 0 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { cost: [1200, 1400, 1600], days: [20000, 19800, 19500] } },
      { outcome: "met", figures: { cost: [1200, 1300, 1400], days: [20000, 19800, 19500] } },
      { outcome: "met", figures: { cost: [1200, 1400, 1600], days: [20000, 21000, 22000] } },
      { outcome: "undecidable", figures: { cost: ["not-reported", 1400, 1600], days: [19800, "not-reported"] } },
      { outcome: "not-applicable", figures: { cost: [1200, 1400, 1600] }, target: { forms: ["ambulantni"] } },
    ],
  },
  {
    id: "money/personnel-share-out-of-control",
    ...ruleStanding.house,
    title: { cs: "podíl osobních nákladů vybočil z vlastní řady", en: "share of personnel costs left its own series" },
    message: {
      cs: "podíl osobních nákladů je {share}, mimo meze regulačního diagramu z vlastní řady; na začátku řady byl {shareBefore}.",
      en: "the share of personnel costs is {share}, outside the limits of a control chart of its own series; at its beginning it was {shareBefore}.",
    },
    scope: { subject: "service" },
    figures: { share: { indicator: "personnel-cost-share" }, staff: { field: "fteTotal", unit: "fte" } },
    appliesWhen: {
      condition: { kind: "threshold", figure: "staff", is: "above", limit: 0 },
      otherwise: { cs: "služba nemá zaměstnance", en: "the service has no staff" },
    },
    breachedWhen: { kind: "signal", figure: "share", periods: 8, rules: "outside-limits", direction: "any" },
    examples: [
      { outcome: "breached", figures: { share: [0.7, 0.71, 0.7, 0.69, 0.7, 0.71, 0.7, 0.5], staff: 10 } },
      { outcome: "met", figures: { share: [0.7, 0.71, 0.7, 0.69, 0.7, 0.71, 0.7, 0.7], staff: 10 } },
      { outcome: "undecidable", figures: { share: [0.7, 0.71, 0.7], staff: 10 } },
      { outcome: "undecidable", figures: { share: [0.7, 0.71, 0.7] } },
      { outcome: "not-applicable", figures: { share: [0.7, 0.71, 0.7], staff: 0 } },
    ],
  },
  {
    id: "money/wages-behind-peers",
    ...ruleStanding.practice,
    title: {
      cs: "osobní náklady na úvazek zaostávají a zaostávají dál",
      en: "personnel cost per full-time equivalent lags, and lags more",
    },
    message: {
      cs: "osobní náklady na úvazek jsou {wage}, medián srovnatelných služeb je {peers}; před dvěma obdobími: {wageThen}, medián: {peersThen}.",
      en: "the personnel cost per full-time equivalent is {wage}, the median of comparable services {peers}; two periods before: {wageThen}, median: {peersThen}.",
    },
    scope: { subject: "service", forms: ["pobytova", "ambulantni", "terenni"] },
    figures: {
      wage: { indicator: "wage-cost-per-fte" },
      peers: { indicator: "wage-cost-per-fte", of: "peers" },
      wageThen: { indicator: "wage-cost-per-fte", back: 2 },
      peersThen: { indicator: "wage-cost-per-fte", of: "peers", back: 2 },
    },
    parameters: {
      low: { cs: "nejnižší poměr k mediánu", en: "lowest ratio to the median", value: 0.9, unit: "quotient" },
    },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "compared", figure: "wage", with: "peers", by: "ratio", is: "below", limit: "low" },
        {
          kind: "any",
          of: [
            { kind: "compared", figure: "wageThen", with: "peersThen", by: "ratio", is: "below", limit: "low" },
            { kind: "change", figure: "wage", over: 2, by: "relative", is: "at-most", limit: 0 },
          ],
        },
      ],
    },
    examples: [
      { outcome: "breached", figures: { wage: [440000, 435000, 430000], peers: 560000, wageThen: 440000, peersThen: 520000 } },
      { outcome: "met", figures: { wage: [500000, 530000, 550000], peers: 560000, wageThen: 500000, peersThen: 520000 } },
      { outcome: "undecidable" },
      { outcome: "not-applicable", figures: { wage: "not-applicable" } },
    ],
  },
];
