import type { RuleSpec } from "../../model/rules/ruleSpec.ts";
import { ruleStanding } from "./ruleStanding.ts";

/**
 * Rules about debt and housing.
 *
 * @internal
 */
export const debtAndHousingRules: readonly RuleSpec[] = [
  {
    id: "risk/execution-share-above-region",
    ...ruleStanding.house,
    title: { cs: "podíl osob v exekuci je vysoko nad krajem", en: "share of persons in debt enforcement far above the region" },
    message: {
      cs: "podíl osob v exekuci: {here}, v kraji: {region}; osob ve věku 15+: {adults.number}, mez poměru: {limit}.",
      en: "{here} of persons are in debt enforcement, in the region {region}; persons aged 15+: {adults.number}, the limit of the ratio is {limit}.",
    },
    scope: { subject: "territory", levels: ["obec", "orp"] },
    figures: {
      here: { indicator: "execution-share" },
      region: { indicator: "execution-share", of: "kraj" },
      adults: { indicator: "persons-aged/15+" },
    },
    parameters: {
      limit: { cs: "kolikrát vyšší podíl se ještě snese", en: "how many times higher a share is borne", value: 1.5, unit: "quotient" },
      few: {
        cs: "počet osob, pod kterým se podíl neposuzuje",
        en: "number of persons below which a share is not judged",
        value: 500,
        unit: "persons",
      },
    },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "compared", figure: "here", with: "region", by: "ratio", is: "above", limit: "limit" },
        { kind: "threshold", figure: "adults", is: "at-least", limit: "few" },
      ],
    },
    examples: [
      { outcome: "breached", figures: { here: 0.14, region: 0.07, adults: 4200 } },
      { outcome: "met", figures: { here: 0.08, region: 0.07, adults: 4200 } },
      { outcome: "met", figures: { here: 0.14, region: 0.07, adults: 180 } },
      { outcome: "undecidable" },
      { outcome: "not-applicable", target: { level: "kraj" } },
    ],
  },
  {
    id: "risk/execution-share-rising",
    ...ruleStanding.house,
    title: {
      cs: "podíl osob v exekuci roste a je nad Českou republikou",
      en: "share of persons in debt enforcement rising, and above the country",
    },
    message: {
      cs: "podíl osob v exekuci vzrostl na {here}, na začátku řady byl {hereBefore}; v České republice je {country}.",
      en: "the share of persons in debt enforcement rose to {here}, at the beginning of the series it was {hereBefore}; in the country it is {country}.",
    },
    scope: { subject: "territory", levels: ["obec", "orp", "okres", "kraj"] },
    figures: { here: { indicator: "execution-share" }, country: { indicator: "execution-share", of: "cr" } },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "trend", figure: "here", periods: 4, direction: "increasing", test: "every-step" },
        { kind: "compared", figure: "here", with: "country", by: "difference", is: "above", limit: 0 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { here: [0.07, 0.075, 0.08, 0.09], country: 0.068 } },
      { outcome: "met", figures: { here: [0.07, 0.068, 0.066, 0.06], country: 0.068 } },
      { outcome: "undecidable" },
      { outcome: "not-applicable", target: { level: "cr" } },
    ],
  },
  {
    id: "risk/housing-need-above-peers",
    ...ruleStanding.house,
    title: {
      cs: "bytová nouze je nad srovnatelnými územími, nebo v ní žije mnoho dětí",
      en: "housing need above comparable territories, or many children in it",
    },
    message: {
      cs: "osoby v bytové nouzi: {here}, medián srovnatelných území: {peers}; podíl dětí mezi nimi: {children}.",
      en: "persons in housing need: {here}, median of comparable territories: {peers}; share of children among them: {children}.",
    },
    scope: { subject: "territory", levels: ["obec", "orp"] },
    figures: {
      here: { indicator: "housing-need-rate" },
      peers: { indicator: "housing-need-rate", of: "peers" },
      children: { indicator: "housing-need-children-share" },
    },
    parameters: {
      limit: { cs: "kolikrát vyšší míra se ještě snese", en: "how many times higher a rate is borne", value: 1.5, unit: "quotient" },
      part: { cs: "podíl dětí, nad kterým se upozorní", en: "share of children above which it is said", value: 0.4, unit: "1" },
    },
    breachedWhen: {
      kind: "any",
      of: [
        { kind: "compared", figure: "here", with: "peers", by: "ratio", is: "above", limit: "limit" },
        { kind: "threshold", figure: "children", is: "above", limit: "part" },
      ],
    },
    examples: [
      { outcome: "breached", figures: { here: 9, peers: 4, children: 0.2 } },
      { outcome: "breached", figures: { here: 4, children: 0.5 } },
      { outcome: "met", figures: { here: 4, peers: 4, children: 0.2 } },
      { outcome: "undecidable" },
      { outcome: "not-applicable", target: { level: "cr" } },
    ],
  },
  {
    id: "risk/people-without-a-home-increase",
    ...ruleStanding.house,
    title: {
      cs: "lidí bez vlastního bydlení přibývá v několika podobách",
      en: "people without a home of their own increase in several ways",
    },
    message: {
      cs: "ubytovny: {hostels} (předtím: {hostelsBefore}), azylové domy: {shelters} (předtím: {sheltersBefore}), bez střechy: {rough} (předtím: {roughBefore}).",
      en: "hostels: {hostels} (before: {hostelsBefore}), shelters: {shelters} (before: {sheltersBefore}), without a roof: {rough} (before: {roughBefore}).",
    },
    scope: { subject: "territory", levels: ["obec", "orp", "kraj"] },
    figures: {
      hostels: { indicator: "hostel-resident-rate" },
      shelters: { indicator: "shelter-resident-rate" },
      rough: { indicator: "homeless-rate" },
    },
    parameters: { rise: { cs: "meziroční růst, který se ještě snese", en: "yearly rise that is still borne", value: 0.2, unit: "1" } },
    breachedWhen: {
      kind: "at-least",
      count: 2,
      of: [
        { kind: "change", figure: "hostels", over: 1, by: "relative", is: "above", limit: "rise" },
        { kind: "change", figure: "shelters", over: 1, by: "relative", is: "above", limit: "rise" },
        { kind: "change", figure: "rough", over: 1, by: "relative", is: "above", limit: "rise" },
      ],
    },
    examples: [
      { outcome: "breached", figures: { hostels: [4, 6], shelters: [10, 10], rough: [3, 5] } },
      { outcome: "breached", figures: { hostels: [4, 6], shelters: [10, 14], rough: "not-reported" } },
      { outcome: "met", figures: { hostels: [4, 4], shelters: [10, 9], rough: [3, 3] } },
      { outcome: "undecidable" },
      { outcome: "not-applicable", target: { level: "okres" } },
    ],
  },
];
