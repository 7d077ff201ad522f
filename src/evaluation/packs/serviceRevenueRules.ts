import type { RuleSpec } from "../../model/rules/ruleSpec.ts";
import { ruleStanding } from "./ruleStanding.ts";

/**
 * Rules about revenues of services: who pays, and how surely.
 *
 * @internal
 */
export const serviceRevenueRules: readonly RuleSpec[] = [
  {
    id: "money/municipal-share-outside-practice",
    ...ruleStanding.practice,
    title: {
      cs: "podíl obcí na veřejných zdrojích je mimo obvyklé rozmezí",
      en: "share of municipalities in public money outside the usual range",
    },
    message: {
      cs: "obce nesou {share} veřejných zdrojů služby; kraje obvykle žádají {low} až {high}.",
      en: "municipalities bear {share} of the public money of the service; regions usually ask for {low} to {high}.",
    },
    scope: { subject: "service" },
    figures: { share: { indicator: "municipal-public-share" }, support: { indicator: "public-funding-share" } },
    parameters: {
      low: { cs: "dolní konec obvyklého podílu obcí", en: "lower end of the usual share of municipalities", value: 0.1, unit: "1" },
      high: { cs: "horní konec obvyklého podílu obcí", en: "upper end of the usual share of municipalities", value: 0.15, unit: "1" },
    },
    appliesWhen: {
      condition: { kind: "threshold", figure: "support", is: "above", limit: 0 },
      otherwise: { cs: "služba nemá veřejné zdroje", en: "the service has no public money" },
    },
    breachedWhen: {
      kind: "any",
      of: [
        { kind: "threshold", figure: "share", is: "below", limit: "low" },
        { kind: "threshold", figure: "share", is: "above", limit: "high" },
      ],
    },
    examples: [
      { outcome: "breached", figures: { share: 0.04, support: 0.7 } },
      { outcome: "breached", figures: { share: 0.31, support: 0.7 } },
      { outcome: "met", figures: { share: 0.12, support: 0.7 } },
      { outcome: "met", figures: { share: 0.15, support: 0.7 } },
      { outcome: "undecidable", figures: { share: "not-reported", support: 0.7 } },
      { outcome: "undecidable", figures: { share: 0.12 } },
      { outcome: "not-applicable", figures: { share: "denominator-zero", support: 0 } },
    ],
  },
  {
    id: "money/surplus-may-be-over-compensation",
    ...ruleStanding.practice,
    title: {
      cs: "přebytek služby z veřejných zdrojů přesahuje toleranci",
      en: "surplus of a publicly funded service exceeds the tolerance",
    },
    message: {
      cs: "výsledek hospodaření je {balance} nákladů, tolerance {tolerance}; zda jde o nadměrnou vyrovnávací platbu, posuzuje se za celé pověření.",
      en: "the balance is {balance} of the costs, the tolerance {tolerance}; whether it is over-compensation is judged over the whole entrustment.",
    },
    scope: { subject: "service" },
    figures: { balance: { indicator: "balance-ratio" }, support: { indicator: "public-funding-share" } },
    parameters: {
      tolerance: { cs: "tolerance podle pověření", en: "tolerance by the entrustment", value: null, unit: "1" },
      part: {
        cs: "podíl veřejných zdrojů, od kterého se posuzuje",
        en: "share of public money from which it is judged",
        value: 0,
        unit: "1",
      },
    },
    appliesWhen: {
      condition: { kind: "threshold", figure: "support", is: "above", limit: "part" },
      otherwise: { cs: "služba nemá veřejné zdroje", en: "the service has no public money" },
    },
    breachedWhen: { kind: "threshold", figure: "balance", is: "above", limit: "tolerance" },
    examples: [
      { outcome: "breached", figures: { balance: 0.12, support: 0.6 }, parameters: { tolerance: 0.05 } },
      { outcome: "met", figures: { balance: 0.01, support: 0.6 }, parameters: { tolerance: 0.05 } },
      { outcome: "undecidable", figures: { balance: 0.12, support: 0.6 } },
      { outcome: "undecidable", figures: { balance: 0.12 }, parameters: { tolerance: 0.05 } },
      { outcome: "not-applicable", figures: { balance: 0.12, support: 0 }, parameters: { tolerance: 0.05 } },
    ],
  },
  {
    id: "money/loss-in-two-of-three-periods",
    ...ruleStanding.house,
    title: { cs: "služba byla ve ztrátě aspoň ve dvou ze tří období", en: "the service made a loss in at least two of three periods" },
    message: {
      cs: "výsledek hospodaření k nákladům: {now}, o období dříve: {before}, o dvě dříve: {earlier}; mez ztráty: {limit}.",
      en: "the balance to costs: {now}, a period before: {before}, two before: {earlier}; the limit of a loss: {limit}.",
    },
    scope: { subject: "service", forms: ["pobytova", "ambulantni", "terenni"] },
    figures: {
      now: { indicator: "balance-ratio" },
      before: { indicator: "balance-ratio", back: 1 },
      earlier: { indicator: "balance-ratio", back: 2 },
    },
    parameters: { limit: { cs: "ztráta, která se ještě snese", en: "a loss that is still borne", value: -0.02, unit: "1" } },
    breachedWhen: {
      kind: "at-least",
      count: 2,
      of: [
        { kind: "threshold", figure: "now", is: "below", limit: "limit" },
        { kind: "threshold", figure: "before", is: "below", limit: "limit" },
        { kind: "threshold", figure: "earlier", is: "below", limit: "limit" },
      ],
    },
    examples: [
      { outcome: "breached", figures: { now: -0.06, before: 0.01, earlier: -0.04 } },
      { outcome: "breached", figures: { now: -0.06, before: -0.03, earlier: "not-reported" } },
      { outcome: "met", figures: { now: 0, before: 0.01, earlier: -0.04 } },
      { outcome: "met", figures: { now: 0, before: 0.01, earlier: 0 } },
      { outcome: "undecidable" },
      { outcome: "not-applicable", figures: { now: "not-applicable", before: 0, earlier: -0.05 } },
    ],
  },
  {
    id: "money/own-revenue-falling",
    ...ruleStanding.house,
    title: { cs: "vlastní výnosy na lůžko klesají, náklady ne", en: "own revenues per bed fall, costs do not" },
    message: {
      cs: "vlastní výnosy klesly na {revenue}, na začátku řady byly {revenueBefore}; náklady jsou {cost}, dříve {costBefore}.",
      en: "own revenues fell to {revenue}, at the beginning of the series they were {revenueBefore}; costs are {cost}, before {costBefore}.",
    },
    scope: { subject: "service", forms: ["pobytova"] },
    figures: { revenue: { indicator: "own-revenue-per-unit/bed" }, cost: { indicator: "unit-cost/bed" } },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "trend", figure: "revenue", periods: 4, direction: "decreasing", test: "every-step" },
        { kind: "not", of: { kind: "change", figure: "cost", over: 3, by: "relative", is: "below", limit: 0 } },
      ],
    },
    examples: [
      { outcome: "breached", figures: { revenue: [200, 190, 185, 180], cost: [400, 405, 410, 420] } },
      { outcome: "met", figures: { revenue: [200, 190, 195, 180], cost: [400, 405, 410, 420] } },
      { outcome: "met", figures: { revenue: [200, 190, 185, 180], cost: [400, 390, 380, 370] } },
      { outcome: "undecidable" },
      { outcome: "not-applicable", figures: { revenue: [200, 190, 185, 180] }, target: { forms: ["terenni"] } },
    ],
  },
  {
    id: "money/dependent-on-one-origin",
    ...ruleStanding.house,
    title: { cs: "služba závisí na jediném zdroji peněz", en: "the service depends on a single origin of money" },
    message: {
      cs: "výnosy podle původu – stát: {state}, kraj: {region}, obce: {municipality}, evropské fondy: {union}; meze závislosti: {limit}, u evropských fondů {projectLimit}.",
      en: "revenues by origin – state: {state}, region: {region}, municipalities: {municipality}, European funds: {union}; limits of dependence: {limit}, of European funds {projectLimit}.",
    },
    scope: { subject: "service" },
    figures: {
      state: { indicator: "revenue-share-by-origin/state" },
      region: { indicator: "revenue-share-by-origin/kraj" },
      municipality: { indicator: "revenue-share-by-origin/obec" },
      union: { indicator: "revenue-share-by-origin/eu" },
      costs: { field: "costs", unit: "CZK", times: 0.01 },
    },
    parameters: {
      limit: {
        cs: "podíl jednoho zdroje, od kterého jde o závislost",
        en: "share of one origin from which it is dependence",
        value: 0.85,
        unit: "1",
      },
      projectLimit: {
        cs: "totéž pro zdroj, který skončí s projektem",
        en: "the same for money that ends with a project",
        value: 0.5,
        unit: "1",
      },
    },
    appliesWhen: {
      condition: { kind: "threshold", figure: "costs", is: "above", limit: 0 },
      otherwise: { cs: "služba neměla náklady", en: "the service had no costs" },
    },
    breachedWhen: {
      kind: "any",
      of: [
        { kind: "threshold", figure: "state", is: "above", limit: "limit" },
        { kind: "threshold", figure: "region", is: "above", limit: "limit" },
        { kind: "threshold", figure: "municipality", is: "above", limit: "limit" },
        { kind: "threshold", figure: "union", is: "above", limit: "projectLimit" },
      ],
    },
    examples: [
      { outcome: "breached", figures: { state: 0.9, region: 0.05, municipality: 0.05, union: 0, costs: 4000000 } },
      { outcome: "breached", figures: { state: 0.05, region: 0.9, municipality: 0.05, union: 0, costs: 4000000 } },
      { outcome: "breached", figures: { state: 0.05, region: 0.05, municipality: 0.9, union: 0, costs: 4000000 } },
      { outcome: "breached", figures: { state: "not-reported", region: 0.05, municipality: 0.1, union: 0.6, costs: 4000000 } },
      { outcome: "met", figures: { state: 0.6, region: 0.1, municipality: 0.1, union: 0, costs: 4000000 } },
      { outcome: "undecidable" },
      { outcome: "not-applicable", figures: { costs: 0 } },
    ],
  },
  {
    id: "money/care-allowance-lags-behind-payments",
    ...ruleStanding.house,
    title: { cs: "příspěvek na péči kryje z úhrad stále méně", en: "the care allowance covers less and less of user payments" },
    message: {
      cs: "příspěvek na péči tvoří {allowance} úhrad, dříve {allowanceBefore}; úhrady přitom kryjí {recovery} nákladů, medián srovnatelných služeb je {peers}.",
      en: "the care allowance makes {allowance} of user payments, before {allowanceBefore}; payments cover {recovery} of the costs, the median of comparable services is {peers}.",
    },
    scope: { subject: "service", forms: ["pobytova"] },
    figures: {
      allowance: { indicator: "care-allowance-share" },
      recovery: { indicator: "cost-recovery" },
      peers: { indicator: "cost-recovery", of: "peers" },
    },
    parameters: {
      fall: {
        cs: "pokles podílu příspěvku za dvě období",
        en: "fall of the share of the allowance over two periods",
        value: -0.1,
        unit: "1",
      },
    },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "change", figure: "allowance", over: 2, by: "difference", is: "below", limit: "fall" },
        { kind: "compared", figure: "recovery", with: "peers", by: "difference", is: "above", limit: 0 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { allowance: [0.5, 0.45, 0.35], recovery: 0.55, peers: 0.45 } },
      { outcome: "met", figures: { allowance: [0.5, 0.5, 0.48], recovery: 0.55, peers: 0.45 } },
      { outcome: "met", figures: { allowance: [0.5, 0.45, 0.35], recovery: 0.4, peers: 0.45 } },
      { outcome: "undecidable" },
      { outcome: "not-applicable", target: { forms: ["ambulantni"] } },
    ],
  },
];
