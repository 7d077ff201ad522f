import type { RuleSpec } from "../../model/rules/ruleSpec.ts";
import { ruleStanding } from "./ruleStanding.ts";
import { silent } from "./silent.ts";

/**
 * Rules about work, families and migration, and about figures too small or too old to trust.
 *
 * @internal
 */
export const workAndFamilyRules: readonly RuleSpec[] = [
  {
    id: "risk/long-term-unemployment-signal",
    ...ruleStanding.house,
    title: { cs: "dlouhodobá nezaměstnanost vybočila vzhůru", en: "long-term unemployment left its series upwards" },
    message: {
      cs: "podíl uchazečů v evidenci nad 6 měsíců je {here}, signál regulačního diagramu; na začátku řady byl {hereBefore}.",
      en: "the share of job seekers registered for over 6 months is {here}, a signal of a control chart; at the beginning of the series it was {hereBefore}.",
    },
    scope: { subject: "territory", levels: ["obec", "orp", "okres", "kraj"] },
    figures: { here: { indicator: "long-term-job-seeker-share" } },
    breachedWhen: { kind: "signal", figure: "here", periods: 8, rules: "western-electric-8", direction: "increasing" },
    examples: [
      { outcome: "breached", figures: { here: [0.018, 0.0182, 0.0178, 0.018, 0.0181, 0.0179, 0.018, 0.026] } },
      { outcome: "met", figures: { here: [0.018, 0.0182, 0.0178, 0.018, 0.0181, 0.0179, 0.018, 0.0181] } },
      { outcome: "undecidable" },
      { outcome: "not-applicable", target: { level: "cr" } },
    ],
  },
  {
    id: "risk/long-term-among-unemployed-grows",
    ...ruleStanding.house,
    title: { cs: "nezaměstnaných ubývá, dlouhodobě evidovaných ne", en: "unemployment falls, long-term registration does not" },
    message: {
      cs: "podíl nezaměstnaných klesl na {all}, dříve byl {allBefore}; podíl evidovaných nad 6 měsíců je {long}, dříve {longBefore}.",
      en: "the share of unemployed fell to {all}, before it was {allBefore}; the share registered for over 6 months is {long}, before {longBefore}.",
    },
    scope: { subject: "territory", levels: ["obec", "orp", "okres", "kraj"] },
    figures: { all: { indicator: "unemployment-share" }, long: { indicator: "long-term-job-seeker-share" } },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "change", figure: "all", over: 2, by: "difference", is: "below", limit: 0 },
        { kind: "change", figure: "long", over: 2, by: "difference", is: "at-least", limit: 0 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { all: [0.05, 0.045, 0.04], long: [0.018, 0.019, 0.02] } },
      { outcome: "met", figures: { all: [0.04, 0.042, 0.045], long: [0.02, 0.019, 0.018] } },
      { outcome: "undecidable" },
      { outcome: "not-applicable", target: { level: "cr" } },
    ],
  },
  {
    id: "risk/lone-parents-and-school",
    ...ruleStanding.house,
    title: {
      cs: "neúplných rodin i předčasných odchodů ze škol je víc než v kraji",
      en: "more lone-parent families and early school leaving than in the region",
    },
    message: {
      cs: "neúplných rodin s dětmi je {families}, v kraji {familiesThere}; předčasných odchodů ze základní školy je {school}, v kraji {schoolThere}.",
      en: "lone-parent families are {families}, in the region {familiesThere}; early school leaving is {school}, in the region {schoolThere}.",
    },
    scope: { subject: "territory", levels: ["obec", "orp"] },
    figures: {
      families: { indicator: "lone-parent-household-share" },
      familiesThere: { indicator: "lone-parent-household-share", of: "kraj" },
      school: { indicator: "early-school-leaving-share" },
      schoolThere: { indicator: "early-school-leaving-share", of: "kraj" },
    },
    parameters: { gap: { cs: "o kolik více odchodů se ještě snese", en: "how much more leaving is borne", value: 0.01, unit: "1" } },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "compared", figure: "families", with: "familiesThere", by: "difference", is: "above", limit: 0 },
        { kind: "compared", figure: "school", with: "schoolThere", by: "difference", is: "above", limit: "gap" },
      ],
    },
    examples: [
      { outcome: "breached", figures: { families: 0.16, familiesThere: 0.13, school: 0.07, schoolThere: 0.03 } },
      { outcome: "met", figures: { families: 0.12, familiesThere: 0.13, school: 0.03, schoolThere: 0.03 } },
      { outcome: "undecidable" },
      { outcome: "not-applicable", target: { level: "kraj" } },
    ],
  },
  {
    id: "risk/young-leave-ageing-place",
    ...ruleStanding.house,
    title: { cs: "lidé odcházejí z území, které stárne víc než kraj", en: "people leave a place that is older than its region" },
    message: {
      cs: "migrační přírůstek je {now}, o období dříve {before}; index stáří je {age}, v kraji {region}.",
      en: "the increase by migration is {now}, a period before {before}; the ageing index is {age}, in the region {region}.",
    },
    scope: { subject: "territory", levels: ["obec", "orp", "okres"] },
    figures: {
      now: { indicator: "migration-increase" },
      before: { indicator: "migration-increase", back: 1 },
      age: { indicator: "ageing-index" },
      region: { indicator: "ageing-index", of: "kraj" },
    },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "threshold", figure: "now", is: "below", limit: 0 },
        { kind: "threshold", figure: "before", is: "below", limit: 0 },
        { kind: "compared", figure: "age", with: "region", by: "difference", is: "above", limit: 0 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { now: -3, before: -2, age: 150, region: 125 } },
      { outcome: "met", figures: { now: 3, before: 1, age: 110, region: 125 } },
      { outcome: "undecidable" },
      { outcome: "not-applicable", target: { level: "kraj" } },
    ],
  },
  {
    id: "risk/share-of-few-people",
    ...ruleStanding.house,
    title: { cs: "nápadný podíl stojí na malém počtu osob", en: "a striking share stands on few persons" },
    message: {
      cs: "podíl osob v exekuci: {debt}, podíl dlouhodobě evidovaných: {jobs}, ale osob ve věku 15+ je jen {adults.number}: podílem pohne jediná domácnost.",
      en: "share in debt enforcement: {debt}, share registered long-term: {jobs}, but persons aged 15+ are only {adults.number}: one household moves the share.",
    },
    scope: { subject: "territory", levels: ["obec", "orp"] },
    figures: {
      adults: { indicator: "persons-aged/15+" },
      debt: { indicator: "execution-share" },
      debtThere: { indicator: "execution-share", of: "cr" },
      jobs: { indicator: "long-term-job-seeker-share" },
      jobsThere: { indicator: "long-term-job-seeker-share", of: "cr" },
    },
    parameters: {
      few: {
        cs: "počet osob, pod kterým je podíl nespolehlivý",
        en: "number of persons below which a share is not reliable",
        value: 500,
        unit: "persons",
      },
    },
    appliesWhen: {
      condition: { kind: "threshold", figure: "adults", is: "above", limit: 0 },
      otherwise: { cs: "v obci nikdo nežije", en: "nobody lives in the municipality" },
    },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "threshold", figure: "adults", is: "below", limit: "few" },
        {
          kind: "any",
          of: [
            { kind: "compared", figure: "debt", with: "debtThere", by: "difference", is: "above", limit: 0 },
            { kind: "compared", figure: "jobs", with: "jobsThere", by: "difference", is: "above", limit: 0 },
          ],
        },
      ],
    },
    examples: [
      { outcome: "breached", figures: { adults: 204, debt: 0.13, debtThere: 0.068, jobs: 0.034, jobsThere: 0.018 } },
      { outcome: "met", figures: { adults: 4200, debt: 0.05, debtThere: 0.068, jobs: 0.01, jobsThere: 0.018 } },
      { outcome: "undecidable", figures: { adults: 204 } },
      { outcome: "undecidable" },
      { outcome: "not-applicable", figures: { adults: 0 } },
    ],
  },
  {
    id: "risk/series-of-benefits-ended",
    ...ruleStanding.house,
    title: {
      cs: "řada dávek, na které stojí včasné varování, v podkladech končí a nic ji nenahrazuje",
      en: "in the data a series of benefits behind early warning ends, and nothing takes its place",
    },
    message: {
      cs: "příspěvků na živobytí bylo naposledy {last.number}, za dvě další období údaj v podkladech není; chybí i údaj o bytové nouzi.",
      en: "allowances for living were last {last.number}, of two further periods the data do not tell; the figure of housing need is missing as well.",
    },
    scope: { subject: "territory", levels: ["obec", "orp"] },
    figures: {
      last: { field: "livingAllowancesPaid", unit: "benefits", back: 2 },
      living: { field: "livingAllowancesPaid", unit: "benefits" },
      need: { indicator: "housing-need-rate" },
    },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "threshold", figure: "last", is: "above", limit: 0 },
        { kind: "missing", figure: "living", periods: 2, reasons: silent },
        { kind: "missing", figure: "need", periods: 1 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { last: 6, living: ["not-reported", "not-reported"], need: "not-asked" } },
      { outcome: "met", figures: { last: 6, living: ["not-reported", 5], need: 3 } },
      { outcome: "met", figures: { last: 0 } },
      { outcome: "undecidable" },
      { outcome: "undecidable", figures: { last: 6, living: ["not-asked", "not-asked"], need: "not-asked" } },
      { outcome: "not-applicable", target: { level: "kraj" } },
    ],
  },
];
