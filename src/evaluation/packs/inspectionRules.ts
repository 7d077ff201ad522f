import type { RuleSpec } from "../../model/rules/ruleSpec.ts";
import { ruleStanding } from "./ruleStanding.ts";

/**
 * Rules about inspections and the quality standards.
 *
 * @internal
 */
export const inspectionRules: readonly RuleSpec[] = [
  {
    ...{ id: "quality/essential-criterion-not-met", version: 1, severity: "critical", basis: "law", sources: ["decree-505-2006"] },
    legalBasis: ["§ 38 vyhlášky č. 505/2006 Sb.", "příloha č. 2 vyhlášky č. 505/2006 Sb."],
    title: { cs: "nesplněné zásadní kritérium standardů kvality", en: "an essential criterion of the quality standards not met" },
    message: {
      cs: "při poslední kontrole nebyla splněna zásadní kritéria standardů kvality, počet: {failed.number}; s nesplněným zásadním kritériem služba standardy nesplňuje.",
      en: "essential criteria of the quality standards were not met at the last check, number: {failed.number}; with one of them not met a service does not meet the standards.",
    },
    scope: { subject: "service" },
    figures: {
      failed: { indicator: "essential-criteria-failed" },
      assessed: { field: "essentialCriteriaAssessed", unit: "criteria" },
    },
    appliesWhen: {
      condition: { kind: "threshold", figure: "assessed", is: "above", limit: 0 },
      otherwise: { cs: "žádné zásadní kritérium se nehodnotilo", en: "no essential criterion was assessed" },
    },
    breachedWhen: { kind: "threshold", figure: "failed", is: "above", limit: 0 },
    examples: [
      { outcome: "breached", figures: { failed: 1, assessed: 17 } },
      { outcome: "met", figures: { failed: 0, assessed: 17 } },
      { outcome: "undecidable", figures: { failed: "not-reported", assessed: 17 } },
      { outcome: "undecidable", figures: { failed: 0 } },
      { outcome: "not-applicable", figures: { failed: 0, assessed: 0 } },
    ],
  },
  {
    id: "quality/points-below-band",
    ...ruleStanding.practice,
    title: {
      cs: "bodové hodnocení je pod pásmem splnění, třebaže zásadní kritéria splněna jsou",
      en: "points below the band of fulfilment, though essential criteria are met",
    },
    message: {
      cs: "služba získala {score} možných bodů, hranice pásma splnění: {band}; zásadní kritéria jsou splněna.",
      en: "the service got {score} of the possible points, the band of fulfilment begins at {band}; essential criteria are met.",
    },
    scope: { subject: "service" },
    figures: { score: { indicator: "quality-score" }, failed: { indicator: "essential-criteria-failed" } },
    parameters: {
      band: {
        cs: "nejmenší podíl bodů, při kterém jsou standardy splněny",
        en: "least share of points with which the standards are met",
        value: null,
        unit: "1",
      },
    },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "threshold", figure: "score", is: "below", limit: "band" },
        { kind: "not", of: { kind: "threshold", figure: "failed", is: "above", limit: 0 } },
      ],
    },
    examples: [
      { outcome: "breached", figures: { score: 0.48, failed: 0 }, parameters: { band: 0.5 } },
      { outcome: "met", figures: { score: 0.88, failed: 0 }, parameters: { band: 0.5 } },
      { outcome: "met", figures: { score: 0.48, failed: 2 }, parameters: { band: 0.5 } },
      { outcome: "undecidable", figures: { score: 0.88, failed: 0 } },
      { outcome: "undecidable", figures: { score: 0.48 }, parameters: { band: 0.5 } },
      { outcome: "not-applicable", figures: { score: "not-applicable", failed: 0 }, parameters: { band: 0.5 } },
    ],
  },
  {
    id: "quality/criteria-met-below-peers",
    ...ruleStanding.house,
    title: {
      cs: "splněných kritérií standardů je málo a méně než u srovnatelných služeb",
      en: "few criteria of the standards met, fewer than in comparable services",
    },
    message: {
      cs: "splněno je {share} hodnocených kritérií, medián srovnatelných služeb je {peers}; mez je {limit}.",
      en: "{share} of the criteria assessed are met, the median of comparable services is {peers}; the limit is {limit}.",
    },
    scope: { subject: "service", forms: ["pobytova", "ambulantni", "terenni"] },
    figures: { share: { indicator: "criteria-met-share" }, peers: { indicator: "criteria-met-share", of: "peers" } },
    parameters: { limit: { cs: "nejmenší podíl splněných kritérií", en: "least share of criteria met", value: 0.9, unit: "1" } },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "threshold", figure: "share", is: "below", limit: "limit" },
        { kind: "compared", figure: "share", with: "peers", by: "difference", is: "below", limit: 0 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { share: 0.75, peers: 0.92 } },
      { outcome: "met", figures: { share: 0.95, peers: 0.92 } },
      { outcome: "undecidable" },
      { outcome: "not-applicable", figures: { share: "not-applicable", peers: 0.92 } },
    ],
  },
  {
    id: "quality/long-without-inspection",
    ...ruleStanding.practice,
    title: { cs: "dlouho bez kontroly kvality", en: "long without a check of quality" },
    message: {
      cs: "doba od poslední kontroly kvality: {days}; mez je {limit}, za poslední dva roky je zaznamenáno kontrol: {inspections.number}.",
      en: "time since the last check of quality: {days}; the limit is {limit}, checks recorded in the last two years: {inspections.number}.",
    },
    scope: { subject: "service" },
    figures: { days: { indicator: "days-since-inspection" }, clients: { field: "clients", unit: "persons" } },
    parameters: { limit: { cs: "nejdelší doba bez kontroly", en: "longest time without a check", value: 1825, unit: "days" } },
    events: { inspections: { code: "inspection", cs: "kontrola kvality", en: "check of quality" } },
    appliesWhen: {
      condition: { kind: "threshold", figure: "clients", is: "above", limit: 0 },
      otherwise: { cs: "služba neměla klienty", en: "the service had no clients" },
    },
    breachedWhen: {
      kind: "all",
      of: [
        {
          kind: "any",
          of: [
            { kind: "threshold", figure: "days", is: "above", limit: "limit" },
            { kind: "missing", figure: "days", periods: 3 },
          ],
        },
        { kind: "count", event: "inspections", days: 730, is: "below", limit: 1 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { days: 2400, clients: 40 }, events: [] },
      { outcome: "breached", figures: { days: ["not-reported", "not-reported", "not-reported"], clients: 40 }, events: [] },
      { outcome: "met", figures: { days: 900, clients: 40 }, events: [] },
      { outcome: "met", figures: { days: 2400, clients: 40 }, events: [{ event: "inspections", on: -100, due: null, done: -100 }] },
      { outcome: "undecidable", figures: { days: [900, "not-reported"], clients: 40 }, events: [] },
      { outcome: "undecidable", figures: { days: 2400 } },
      { outcome: "not-applicable", figures: { clients: 0 } },
    ],
  },
  {
    id: "quality/no-check-after-failed-criteria",
    ...ruleStanding.house,
    title: {
      cs: "po nesplněném zásadním kritériu nenásledovala kontrola",
      en: "no check followed an essential criterion that was not met",
    },
    message: {
      cs: "v minulém období nebyla splněna zásadní kritéria, počet: {before.number}; za poslední rok je zaznamenáno kontrol: {inspections.number}.",
      en: "essential criteria were not met in the period before, number: {before.number}; checks recorded in the last year: {inspections.number}.",
    },
    scope: { subject: "service", forms: ["pobytova", "ambulantni", "terenni"] },
    figures: { before: { indicator: "essential-criteria-failed", back: 1 } },
    events: { inspections: { code: "inspection", cs: "kontrola kvality", en: "check of quality" } },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "threshold", figure: "before", is: "at-least", limit: 1 },
        { kind: "count", event: "inspections", days: 365, is: "below", limit: 1 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { before: 2 }, events: [] },
      { outcome: "met", figures: { before: 1 }, events: [{ event: "inspections", on: -30, due: null, done: -30 }] },
      { outcome: "met", figures: { before: 0 }, events: [] },
      { outcome: "undecidable", figures: { before: 1 } },
      { outcome: "undecidable" },
      { outcome: "not-applicable", figures: { before: 1 }, events: [], target: { forms: [] } },
    ],
  },
  {
    id: "quality/corrective-measures-overdue",
    ...ruleStanding.practice,
    title: { cs: "opatření uložená po kontrole jsou po termínu", en: "corrective measures after a check are overdue" },
    message: {
      cs: "opatření k nápravě po termínu a bez záznamu o splnění: {measures.number}; připouští se zpoždění třiceti dnů.",
      en: "corrective measures past their term without a record of fulfilment: {measures.number}; a delay of thirty days is borne.",
    },
    scope: { subject: "service", forms: ["pobytova", "ambulantni", "terenni"] },
    figures: {},
    events: { measures: { code: "corrective-measure", cs: "opatření k nápravě", en: "corrective measure" } },
    breachedWhen: { kind: "deadline", event: "measures", grace: 30 },
    examples: [
      { outcome: "breached", events: [{ event: "measures", on: null, due: -90, done: null }] },
      {
        outcome: "met",
        events: [
          { event: "measures", on: null, due: -20, done: null },
          { event: "measures", on: null, due: -90, done: -95 },
        ],
      },
      { outcome: "undecidable", events: [{ event: "measures", on: null, due: null, done: null }] },
      { outcome: "not-applicable", events: [], target: { forms: [] } },
    ],
  },
];
