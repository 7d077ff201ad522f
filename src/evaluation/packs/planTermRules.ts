import type { RuleSpec } from "../../model/rules/ruleSpec.ts";
import { ruleStanding } from "./ruleStanding.ts";

/**
 * Rules about the term of a plan, its approval, its parts, and what follows it.
 *
 * @internal
 */
export const planTermRules: readonly RuleSpec[] = [
  {
    ...{ id: "plan/length-of-regional-plan", version: 1, severity: "warning", basis: "law", sources: ["act-108-2006", "act-254-2014"] },
    legalBasis: ["§ 3 písm. h) zákona č. 108/2006 Sb. ve znění zákona č. 254/2014 Sb., pro plány schválené od 1. 1. 2015 do 30. 6. 2026"],
    validFrom: "2015-01-01",
    title: { cs: "délka plánu kraje se liší od zákonné", en: "the length of a region's plan differs from the one by law" },
    message: {
      cs: "plán byl schválen na dobu: {length}; zákon v den schválení stanovil: {law}.",
      en: "the plan was approved for {length}; on the day of its approval the law set {law}.",
    },
    scope: { subject: "plan", levels: ["kraj"] },
    figures: { length: { field: "planLengthYears", unit: "years" }, law: { field: "planLengthByLaw", unit: "years" } },
    breachedWhen: { kind: "threshold", figure: "length", is: "unequal", limit: "law" },
    examples: [
      { outcome: "breached", figures: { length: 4, law: 3 } },
      { outcome: "met", figures: { length: 3, law: 3 } },
      { outcome: "undecidable", figures: { length: 3, law: "not-known-to-source" } },
      { outcome: "not-applicable", figures: { length: 2, law: "not-applicable" } },
      { outcome: "not-applicable", figures: { length: 4, law: 3 }, target: { level: "orp" } },
    ],
  },
  {
    id: "plan/length-of-local-plan",
    ...ruleStanding.practice,
    title: { cs: "plán obce či ORP je delší, než stanovil zákon", en: "a local plan is longer than the law set" },
    message: {
      cs: "plán je schválen na dobu: {length}, doba podle zákona je {law}; do konce zbývá {left}, plán obce je dobrovolný.",
      en: "the plan was approved for {length}, the length by law is {law}; {left} are left to its end; the plan of a municipality is voluntary.",
    },
    scope: { subject: "plan", levels: ["orp", "obec"] },
    figures: {
      length: { field: "planLengthYears", unit: "years" },
      law: { field: "planLengthByLaw", unit: "years" },
      left: { field: "planDaysToEnd", unit: "days" },
    },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "compared", figure: "length", with: "law", by: "difference", is: "above", limit: 0 },
        { kind: "threshold", figure: "left", is: "above", limit: 0 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { length: 4, law: 3, left: 400 } },
      { outcome: "met", figures: { length: 3, law: 3, left: -20 } },
      { outcome: "undecidable" },
      { outcome: "not-applicable", figures: { length: 4, law: "not-applicable", left: 400 } },
    ],
  },
  {
    id: "plan/ends-without-next-plan",
    ...ruleStanding.practice,
    title: { cs: "plán do roka skončí a další není", en: "the plan ends within a year and no other follows" },
    message: {
      cs: "do konce plánu zbývá {left}, navazujících plánů je {next.number}; příprava bývá delší než rok.",
      en: "{left} are left to the end of the plan, plans that follow: {next.number}; preparation often takes over a year.",
    },
    scope: { subject: "plan", levels: ["obec", "orp", "kraj"] },
    figures: { left: { field: "planDaysToEnd", unit: "days" }, next: { field: "nextPlans", unit: "plans" } },
    parameters: { ahead: { cs: "kolik dní předem", en: "how many days ahead", value: 365, unit: "days" } },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "threshold", figure: "left", is: "below", limit: "ahead" },
        { kind: "threshold", figure: "next", is: "below", limit: 1 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { left: 200, next: 0 } },
      { outcome: "met", figures: { left: 800, next: 1 } },
      { outcome: "undecidable" },
      { outcome: "not-applicable", target: { level: "okres" } },
    ],
  },
  {
    id: "plan/action-plan-missing",
    ...ruleStanding.practice,
    title: { cs: "na tento rok chybí schválený akční plán", en: "no approved action plan for this year" },
    message: {
      cs: "akčních plánů platných v den posouzení: {inForce.number}; akčních plánů bez usnesení: {unapproved.number}.",
      en: "action plans in force on the day: {inForce.number}; action plans without a resolution: {unapproved.number}.",
    },
    scope: { subject: "plan" },
    figures: {
      inForce: { field: "actionPlansInForce", unit: "documents" },
      unapproved: { field: "actionPlansUnapproved", unit: "documents" },
      left: { field: "planDaysToEnd", unit: "days" },
    },
    appliesWhen: {
      condition: { kind: "threshold", figure: "left", is: "above", limit: 0 },
      otherwise: { cs: "plán skončil", en: "the plan has ended" },
    },
    breachedWhen: {
      kind: "any",
      of: [
        { kind: "threshold", figure: "inForce", is: "below", limit: 1 },
        { kind: "threshold", figure: "unapproved", is: "above", limit: 0 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { inForce: 0, unapproved: 0, left: 300 } },
      { outcome: "breached", figures: { inForce: 1, unapproved: 1, left: 300 } },
      { outcome: "met", figures: { inForce: 1, unapproved: 0, left: 300 } },
      { outcome: "undecidable", figures: { left: 300 } },
      { outcome: "undecidable" },
      { outcome: "not-applicable", figures: { left: -1 } },
    ],
  },
  {
    id: "plan/approvals-missing",
    ...ruleStanding.practice,
    title: { cs: "plán běží a některý orgán ho neschválil", en: "the plan runs and some body has not approved it" },
    message: {
      cs: "orgánů, které plán mají schválit a neschválily: {missing.number}; uplynulá část doby plánu: {elapsed}, usnesení za poslední rok: {passed.number}.",
      en: "bodies that have to approve the plan and did not: {missing.number}; part of its time that has passed: {elapsed}, resolutions of the last year: {passed.number}.",
    },
    scope: { subject: "plan", levels: ["obec", "orp", "kraj"] },
    figures: { missing: { field: "approvalsMissing", unit: "resolutions" }, elapsed: { field: "planElapsed", unit: "1" } },
    events: { passed: { code: "resolution", cs: "usnesení", en: "resolution" } },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "threshold", figure: "missing", is: "above", limit: 0 },
        {
          kind: "any",
          of: [
            { kind: "threshold", figure: "elapsed", is: "above", limit: 0 },
            { kind: "count", event: "passed", days: 365, is: "above", limit: 0 },
          ],
        },
      ],
    },
    examples: [
      { outcome: "breached", figures: { missing: 3, elapsed: 0.2 }, events: [{ event: "passed", on: -40, due: null, done: -40 }] },
      { outcome: "met", figures: { missing: 0, elapsed: 0 }, events: [] },
      { outcome: "undecidable" },
      { outcome: "not-applicable", target: { level: "okres" } },
    ],
  },
  {
    ...{ id: "plan/mandatory-parts-missing", version: 1, severity: "warning", basis: "law", sources: ["decree-505-2006"] },
    legalBasis: ["§ 39a vyhlášky č. 505/2006 Sb."],
    // The day decree 387/2017 was announced, which added § 39a; its day of effect was not read.
    validFrom: "2017-11-29",
    title: { cs: "plánu kraje chybějí povinné části", en: "mandatory parts of a region's plan are missing" },
    message: {
      cs: "z pěti povinných částí plánu kraje (popisná, analytická, vyhodnocení předchozího plánu, strategická, způsob zajištění sítě) chybí: {parts.number}.",
      en: "of the five mandatory parts of a region's plan (descriptive, analytical, evaluation of the previous plan, strategic, way of securing the network) are missing: {parts.number}.",
    },
    scope: { subject: "plan", levels: ["kraj"] },
    figures: { parts: { field: "mandatoryPartsMissing", unit: "documents" }, elapsed: { field: "planElapsed", unit: "1" } },
    appliesWhen: {
      condition: { kind: "threshold", figure: "elapsed", is: "above", limit: 0 },
      otherwise: { cs: "plán se teprve připravuje", en: "the plan is still being prepared" },
    },
    breachedWhen: { kind: "threshold", figure: "parts", is: "above", limit: 0 },
    examples: [
      { outcome: "breached", figures: { parts: 2, elapsed: 0.1 } },
      { outcome: "met", figures: { parts: 0, elapsed: 0.1 } },
      { outcome: "undecidable", figures: { elapsed: 0.1 } },
      { outcome: "undecidable" },
      { outcome: "not-applicable", figures: { parts: 5, elapsed: 0 } },
    ],
  },
];
