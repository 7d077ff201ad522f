import type { RuleSpec } from "../../model/rules/ruleSpec.ts";
import { ruleStanding } from "./ruleStanding.ts";
import { silent } from "./silent.ts";

/**
 * Rules about the money of the network of a territory.
 *
 * @internal
 */
export const networkMoneyRules: readonly RuleSpec[] = [
  {
    id: "money/network-financing-gap",
    ...ruleStanding.house,
    title: { cs: "financování sítě není zajištěno", en: "the financing of the network is not secured" },
    message: {
      cs: "nezajištěno je {gap} ({share} plánovaných nákladů sítě); mez je {limit}.",
      en: "{gap} are not secured ({share} of the planned costs of the network); the limit is {limit}.",
    },
    scope: { subject: "territory", levels: ["orp", "kraj"] },
    figures: { gap: { indicator: "funding-gap" }, share: { indicator: "funding-gap-share" } },
    parameters: { limit: { cs: "podíl, který se ještě snese", en: "share that is still borne", value: 0.05, unit: "1" } },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "threshold", figure: "gap", is: "above", limit: 0 },
        { kind: "threshold", figure: "share", is: "above", limit: "limit" },
      ],
    },
    examples: [
      { outcome: "breached", figures: { gap: 12000000, share: 0.09 } },
      { outcome: "met", figures: { gap: 0, share: 0 } },
      { outcome: "undecidable" },
      { outcome: "not-applicable", target: { level: "obec" } },
    ],
  },
  {
    id: "money/financing-gap-widens",
    ...ruleStanding.house,
    title: { cs: "nezajištěná část financování sítě se prohlubuje", en: "the unsecured part of the financing of the network widens" },
    message: {
      cs: "nezajištěný podíl vzrostl na {share}, dříve byl {shareBefore}; v kraji je {region}.",
      en: "the unsecured share grew to {share}, before it was {shareBefore}; in the region it is {region}.",
    },
    scope: { subject: "territory", levels: ["orp"] },
    figures: { share: { indicator: "funding-gap-share" }, region: { indicator: "funding-gap-share", of: "kraj" } },
    parameters: { rise: { cs: "růst podílu za dvě období", en: "rise of the share over two periods", value: 0.03, unit: "1" } },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "change", figure: "share", over: 2, by: "difference", is: "above", limit: "rise" },
        { kind: "compared", figure: "share", with: "region", by: "difference", is: "above", limit: 0 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { share: [0.02, 0.05, 0.08], region: 0.04 } },
      { outcome: "met", figures: { share: [0.05, 0.05, 0.06], region: 0.1 } },
      { outcome: "undecidable" },
      { outcome: "not-applicable", target: { level: "kraj" } },
    ],
  },
  {
    id: "money/sources-of-network-not-stated",
    ...ruleStanding.practice,
    title: { cs: "u plánovaných nákladů sítě chybí zajištěné zdroje", en: "planned costs of the network come without secured sources" },
    message: {
      cs: "údaj o zajištěných zdrojích sítě chybí za dvě období po sobě; bez něj nelze říci, co kryjí obce, kraj a stát.",
      en: "the secured sources of the network are missing for two periods in a row; without them nobody can say what municipalities, region and state cover.",
    },
    scope: { subject: "territory", levels: ["orp", "kraj"] },
    figures: {
      secured: { field: "securedFunding", unit: "CZK", times: 0.01 },
      planned: { field: "plannedCosts", unit: "CZK", times: 0.01 },
    },
    appliesWhen: {
      condition: { kind: "threshold", figure: "planned", is: "above", limit: 0 },
      otherwise: { cs: "síť nemá plánované náklady", en: "the network has no planned costs" },
    },
    breachedWhen: { kind: "missing", figure: "secured", periods: 2, reasons: silent },
    examples: [
      { outcome: "breached", figures: { planned: 90000000, secured: ["not-reported", "not-reported"] } },
      { outcome: "met", figures: { planned: 90000000, secured: ["not-reported", 80000000] } },
      { outcome: "undecidable", figures: { secured: ["not-reported", "not-reported"] } },
      { outcome: "undecidable", figures: { planned: 90000000, secured: ["not-asked", "not-asked"] } },
      { outcome: "not-applicable", figures: { planned: 0 } },
    ],
  },
  {
    id: "money/municipal-spending-low",
    ...ruleStanding.house,
    title: {
      cs: "výdaje obcí na sociální služby jsou hluboko pod krajem i srovnatelnými územími",
      en: "municipal spending on social services far below the region and comparable territories",
    },
    message: {
      cs: "obce vydávají {here}, v kraji je to {region}, medián srovnatelných území je {peers}; mez poměru je {limit}.",
      en: "municipalities spend {here}, in the region {region}, the median of comparable territories is {peers}; the limit of the ratio is {limit}.",
    },
    scope: { subject: "territory", levels: ["obec", "orp"] },
    figures: {
      here: { indicator: "municipal-spending-per-inhabitant" },
      region: { indicator: "municipal-spending-per-inhabitant", of: "kraj" },
      peers: { indicator: "municipal-spending-per-inhabitant", of: "peers" },
    },
    parameters: { limit: { cs: "nejnižší poměr", en: "lowest ratio", value: 0.5, unit: "quotient" } },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "compared", figure: "here", with: "region", by: "ratio", is: "below", limit: "limit" },
        { kind: "compared", figure: "here", with: "peers", by: "ratio", is: "below", limit: "limit" },
      ],
    },
    examples: [
      { outcome: "breached", figures: { here: 180, region: 520, peers: 450 } },
      { outcome: "met", figures: { here: 300, region: 520, peers: 450 } },
      { outcome: "undecidable" },
      { outcome: "not-applicable", target: { level: "kraj" } },
    ],
  },
  {
    id: "money/municipal-spending-falls-as-seniors-grow",
    ...ruleStanding.house,
    title: { cs: "výdaje obcí klesají, osob ve věku 80+ přibývá", en: "municipal spending falls while people aged 80+ grow in number" },
    message: {
      cs: "výdaje obcí klesají, nyní jsou {spending}, na začátku řady byly {spendingBefore}; osob ve věku 80+ je {old.number}, dříve {oldBefore.number}.",
      en: "municipal spending falls, it is {spending}, at the beginning of the series it was {spendingBefore}; people aged 80+: {old.number}, before {oldBefore.number}.",
    },
    scope: { subject: "territory", levels: ["obec", "orp", "kraj"] },
    figures: { spending: { indicator: "municipal-spending-per-inhabitant" }, old: { indicator: "persons-aged/80+" } },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "trend", figure: "spending", periods: 6, direction: "decreasing", test: "mann-kendall" },
        { kind: "change", figure: "old", over: 5, by: "difference", is: "above", limit: 0 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { spending: [500, 490, 470, 475, 450, 430], old: [900, 910, 930, 940, 960, 980] } },
      { outcome: "met", figures: { spending: [500, 490, 510, 505, 520, 530], old: [900, 890, 880, 870, 860, 850] } },
      { outcome: "undecidable" },
      { outcome: "not-applicable", target: { level: "cr" } },
    ],
  },
];
