import type { RuleSpec } from "../../model/rules/ruleSpec.ts";
import { ruleStanding } from "./ruleStanding.ts";

/**
 * Rules about the money of a plan, of its next year, and of the planning itself.
 *
 * @internal
 */
export const planMoneyRules: readonly RuleSpec[] = [
  {
    id: "plan/costs-unsecured",
    ...ruleStanding.house,
    title: { cs: "větší část nákladů plánu nemá zajištěný zdroj", en: "the larger part of the plan's costs has no secured source" },
    message: {
      cs: "z plánovaných nákladů {costs} nemá zajištěný zdroj {unsecured}; zajištěno je financování {funded} opatření, o rok dříve {fundedBefore}.",
      en: "of planned costs of {costs}, {unsecured} have no secured source; the funding of {funded} of the measures is secured, a year before {fundedBefore}.",
    },
    scope: { subject: "plan" },
    figures: {
      costs: { field: "planCosts", unit: "CZK", times: 0.01 },
      unsecured: { field: "planCostsUnsecured", unit: "CZK", times: 0.01 },
      funded: { indicator: "funded-share" },
    },
    parameters: {
      limit: { cs: "nezajištěný podíl, který se ještě snese", en: "unsecured share that is still borne", value: 0.5, unit: "1" },
    },
    appliesWhen: {
      condition: { kind: "threshold", figure: "costs", is: "above", limit: 0 },
      otherwise: { cs: "plán nemá vyčíslené náklady", en: "the plan has no stated costs" },
    },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "compared", figure: "unsecured", with: "costs", by: "ratio", is: "above", limit: "limit" },
        { kind: "change", figure: "funded", over: 1, by: "difference", is: "at-most", limit: 0 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { costs: 9000000, unsecured: 6000000, funded: [0.4, 0.3] } },
      { outcome: "met", figures: { costs: 9000000, unsecured: 2000000, funded: [0.4, 0.5] } },
      { outcome: "undecidable", figures: { costs: 9000000 } },
      { outcome: "undecidable" },
      { outcome: "not-applicable", figures: { costs: 0 } },
    ],
  },
  {
    id: "plan/next-year-unsecured",
    ...ruleStanding.practice,
    title: { cs: "peníze na opatření v příštím roce nejsou zajištěny", en: "money for next year's measures is not secured" },
    message: {
      cs: "na příští rok nemá zajištěný zdroj {unsecured} z {costs}; mez podílu je {limit}.",
      en: "for next year {unsecured} of {costs} have no secured source; the limit of the share is {limit}.",
    },
    scope: { subject: "plan" },
    figures: {
      costs: { field: "nextYearCosts", unit: "CZK", times: 0.01 },
      unsecured: { field: "nextYearUnsecured", unit: "CZK", times: 0.01 },
      left: { field: "planDaysToEnd", unit: "days" },
    },
    parameters: {
      limit: { cs: "nezajištěný podíl, který se ještě snese", en: "unsecured share that is still borne", value: 0.3, unit: "1" },
      soon: {
        cs: "dny do konce plánu, při kterých se již neposuzuje",
        en: "days to the end of the plan with which it is no longer judged",
        value: 31,
        unit: "days",
      },
    },
    appliesWhen: {
      condition: {
        kind: "all",
        of: [
          { kind: "threshold", figure: "left", is: "above", limit: "soon" },
          { kind: "threshold", figure: "costs", is: "above", limit: 0 },
        ],
      },
      otherwise: { cs: "plán končí, nebo příští rok nic nestojí", en: "the plan ends, or next year costs nothing" },
    },
    breachedWhen: { kind: "compared", figure: "unsecured", with: "costs", by: "ratio", is: "above", limit: "limit" },
    examples: [
      { outcome: "breached", figures: { costs: 3000000, unsecured: 1500000, left: 500 } },
      { outcome: "met", figures: { costs: 3000000, unsecured: 500000, left: 500 } },
      { outcome: "undecidable", figures: { costs: 3000000, left: 500 } },
      { outcome: "undecidable" },
      { outcome: "not-applicable", figures: { costs: 0, unsecured: 0, left: 20 } },
    ],
  },
  {
    id: "plan/money-of-planning-ends",
    ...ruleStanding.house,
    title: { cs: "dotace na plánování končí a nic ji nenahrazuje", en: "the grant for planning ends and nothing takes its place" },
    message: {
      cs: "do konce dotace na plánování zbývá {grant}, z trvalých zdrojů je plánování zaplaceno na {own}.",
      en: "{grant} are left to the end of the grant for planning; lasting money pays for {own} of it.",
    },
    scope: { subject: "plan" },
    figures: { grant: { field: "grantDaysLeft", unit: "days" }, own: { field: "ownFundingDaysLeft", unit: "days" } },
    parameters: { ahead: { cs: "kolik dní předem", en: "how many days ahead", value: 270, unit: "days" } },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "threshold", figure: "grant", is: "below", limit: "ahead" },
        { kind: "compared", figure: "own", with: "grant", by: "difference", is: "at-most", limit: 0 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { grant: 120, own: 0 } },
      { outcome: "met", figures: { grant: 500, own: 900 } },
      { outcome: "undecidable" },
      { outcome: "not-applicable", figures: { grant: "not-applicable", own: "not-reported" } },
    ],
  },
];
