import type { RuleSpec } from "../../model/rules/ruleSpec.ts";
import { ruleStanding } from "./ruleStanding.ts";

/**
 * Rules about ageing and care.
 *
 * @internal
 */
export const ageingRules: readonly RuleSpec[] = [
  {
    id: "risk/oldest-grow-without-beds",
    ...ruleStanding.house,
    title: { cs: "osob ve věku 80+ přibývá, lůžek pro ně ne", en: "people aged 80+ grow in number, beds for them do not" },
    message: {
      cs: "osob ve věku 80+ je {old.number}, o tři období dříve {oldBefore.number}; registrovaných lůžek v domovech pro seniory je {beds.number}, dříve {bedsBefore.number}.",
      en: "people aged 80+ are {old.number}, three periods before {oldBefore.number}; registered beds in homes for seniors are {beds.number}, before {bedsBefore.number}.",
    },
    scope: { subject: "territory", levels: ["orp", "okres", "kraj"] },
    figures: {
      old: { indicator: "persons-aged/80+" },
      beds: { field: "capacities/domovy-pro-seniory/luzka/pobytova/registered", unit: "beds" },
    },
    parameters: {
      rise: { cs: "růst počtu osob 80+ za tři období", en: "rise of people aged 80+ over three periods", value: 0.08, unit: "1" },
    },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "change", figure: "old", over: 3, by: "relative", is: "above", limit: "rise" },
        { kind: "change", figure: "beds", over: 3, by: "difference", is: "at-most", limit: 0 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { old: [2000, 2080, 2150, 2250], beds: [310, 310, 310, 310] } },
      { outcome: "met", figures: { old: [2000, 2010, 2020, 2030], beds: [310, 310, 330, 340] } },
      { outcome: "undecidable" },
      { outcome: "not-applicable", target: { level: "obec" } },
    ],
  },
  {
    id: "risk/seniors-alone-without-home-care",
    ...ruleStanding.house,
    title: {
      cs: "mnoho seniorů žije samo a pečovatelská služba nedosáhne na všechny",
      en: "many seniors live alone, and home care does not reach everybody",
    },
    message: {
      cs: "podíl domácností jednotlivců ve věku 65+: {alone}, v kraji: {region}; podíl obyvatel v dosahu pečovatelské služby: {reach}.",
      en: "share of one-person households aged 65+: {alone}, in the region: {region}; share of inhabitants in reach of home care: {reach}.",
    },
    scope: { subject: "territory", levels: ["obec", "orp"] },
    figures: {
      alone: { indicator: "single-senior-household-share" },
      region: { indicator: "single-senior-household-share", of: "kraj" },
      reach: { indicator: "person-reach-share/pecovatelska-sluzba" },
    },
    parameters: {
      limit: { cs: "poměr ke kraji, který se ještě snese", en: "ratio to the region that is still borne", value: 1.1, unit: "quotient" },
    },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "compared", figure: "alone", with: "region", by: "ratio", is: "above", limit: "limit" },
        { kind: "threshold", figure: "reach", is: "below", limit: 1 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { alone: 0.19, region: 0.15, reach: 0.7 } },
      { outcome: "met", figures: { alone: 0.14, region: 0.15, reach: 1 } },
      { outcome: "undecidable" },
      { outcome: "not-applicable", target: { level: "kraj" } },
    ],
  },
  {
    id: "risk/heavy-dependence-rising",
    ...ruleStanding.house,
    title: {
      cs: "přibývá seniorů s těžkou závislostí, domácí péče nepřibývá",
      en: "heavy dependence of seniors rises, home care does not",
    },
    message: {
      cs: "příjemci příspěvku na péči ve III. a IV. stupni: {rate}, předtím {rateBefore}; úvazků pečovatelské služby je {staff.number}, předtím {staffBefore.number}.",
      en: "recipients of the care allowance in degrees III and IV: {rate}, before {rateBefore}; full-time equivalents of home care: {staff.number}, before {staffBefore.number}.",
    },
    scope: { subject: "territory", levels: ["orp", "okres", "kraj"] },
    figures: {
      rate: { indicator: "care-allowance-rate/3-4/65+" },
      staff: { field: "capacities/pecovatelska-sluzba/fte/terenni/network", unit: "fte" },
    },
    parameters: { rise: { cs: "růst za dvě období", en: "rise over two periods", value: 0.1, unit: "1" } },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "change", figure: "rate", over: 2, by: "relative", is: "above", limit: "rise" },
        { kind: "not", of: { kind: "change", figure: "staff", over: 2, by: "relative", is: "above", limit: 0 } },
      ],
    },
    examples: [
      { outcome: "breached", figures: { rate: [40, 43, 46], staff: [22, 22, 21] } },
      { outcome: "met", figures: { rate: [40, 40, 41], staff: [22, 23, 25] } },
      { outcome: "undecidable" },
      { outcome: "not-applicable", target: { level: "obec" } },
    ],
  },
];
