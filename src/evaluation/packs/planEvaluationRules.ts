import type { RuleSpec } from "../../model/rules/ruleSpec.ts";
import { ruleStanding } from "./ruleStanding.ts";

/**
 * Rules about how a plan is evaluated and how far it got.
 *
 * @internal
 */
export const planEvaluationRules: readonly RuleSpec[] = [
  {
    ...{ id: "plan/evaluation-without-triad", version: 1, severity: "warning", basis: "law", sources: ["act-108-2006"] },
    legalBasis: ["§ 95 zákona č. 108/2006 Sb."],
    title: {
      cs: "plán kraje se vyhodnocoval bez některé strany triády",
      en: "a region's plan evaluated without a side of the triad",
    },
    message: {
      cs: "při vyhodnocení plánu chyběly strany triády, počet: {sides.number}; kraj hodnotí plnění se zástupci obcí, poskytovatelů a uživatelů.",
      en: "sides of the triad were missing at the evaluation of the plan, number: {sides.number}; a region evaluates with representatives of municipalities, providers and users.",
    },
    scope: { subject: "plan", levels: ["kraj"] },
    figures: { sides: { field: "triadSidesMissing", unit: "sides" } },
    breachedWhen: { kind: "threshold", figure: "sides", is: "above", limit: 0 },
    examples: [
      { outcome: "breached", figures: { sides: 1 } },
      { outcome: "met", figures: { sides: 0 } },
      { outcome: "undecidable", figures: { sides: "not-reported" } },
      { outcome: "not-applicable", figures: { sides: "not-applicable" } },
      { outcome: "not-applicable", figures: { sides: 1 }, target: { level: "orp" } },
    ],
  },
  {
    ...{ id: "plan/ended-without-evaluation", version: 1, severity: "warning", basis: "law", sources: ["act-108-2006"] },
    legalBasis: ["§ 95 zákona č. 108/2006 Sb."],
    title: { cs: "plán kraje skončil a nikdo ho nevyhodnotil", en: "a region's plan ended and nobody evaluated it" },
    message: {
      cs: "plán skončil; zaznamenaných jednání k jeho vyhodnocení: {held.number}, monitorovacích zpráv za poslední rok: {reports.number}.",
      en: "the plan has ended; meetings that evaluated it: {held.number}, monitoring reports of the last year: {reports.number}.",
    },
    scope: { subject: "plan", levels: ["kraj"] },
    figures: { left: { field: "planDaysToEnd", unit: "days" }, held: { field: "evaluationMeetings", unit: "meetings" } },
    // The law sets no day for the evaluation.
    parameters: {
      after: {
        cs: "dny do konce plánu, od kterých se posuzuje (záporné po konci)",
        en: "days to the end of the plan from which it is judged (below zero after it)",
        value: -180,
        unit: "days",
      },
    },
    events: { reports: { code: "monitoring-report", cs: "monitorovací zpráva", en: "monitoring report" } },
    appliesWhen: {
      condition: { kind: "threshold", figure: "left", is: "at-most", limit: "after" },
      otherwise: { cs: "plán ještě platí, nebo skončil nedávno", en: "the plan still runs, or ended a short time ago" },
    },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "threshold", figure: "held", is: "below", limit: 1 },
        { kind: "count", event: "reports", days: 365, is: "below", limit: 1 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { left: -400, held: 0 }, events: [] },
      { outcome: "met", figures: { left: -400, held: 1 }, events: [{ event: "reports", on: -60, due: null, done: -60 }] },
      { outcome: "undecidable", figures: { left: -400 } },
      { outcome: "undecidable" },
      { outcome: "not-applicable", figures: { left: 200, held: 0 } },
    ],
  },
  {
    id: "plan/evaluation-one-sided",
    ...ruleStanding.practice,
    title: {
      cs: "plán obce či ORP se hodnotí bez triády a triáda chybí i na jednáních",
      en: "a local plan evaluated without the triad, which is missing from meetings as well",
    },
    message: {
      cs: "stran triády, které chyběly při vyhodnocení: {sides.number}; podíl jednání s celou triádou: {share}, vyváženost účasti: {balance}.",
      en: "sides of the triad missing at the evaluation: {sides.number}; share of meetings with the whole triad: {share}, balance of attendance: {balance}.",
    },
    scope: { subject: "plan", levels: ["orp", "obec"] },
    figures: {
      sides: { field: "triadSidesMissing", unit: "sides" },
      share: { indicator: "triad-meeting-share" },
      balance: { indicator: "triad-balance" },
    },
    parameters: {
      leastShare: { cs: "podíl jednání s celou triádou", en: "share of meetings with the whole triad", value: 0.5, unit: "1" },
      leastBalance: { cs: "vyváženost účasti stran", en: "balance of attendance of the sides", value: 0.5, unit: "1" },
    },
    breachedWhen: {
      kind: "at-least",
      count: 2,
      of: [
        { kind: "threshold", figure: "sides", is: "above", limit: 0 },
        { kind: "threshold", figure: "share", is: "below", limit: "leastShare" },
        { kind: "threshold", figure: "balance", is: "below", limit: "leastBalance" },
      ],
    },
    examples: [
      { outcome: "breached", figures: { sides: 1, share: 0.2, balance: 0.8 } },
      { outcome: "breached", figures: { sides: "not-applicable", share: 0.2, balance: 0.3 } },
      { outcome: "met", figures: { sides: 0, share: 0.8, balance: 0.7 } },
      { outcome: "undecidable" },
      { outcome: "not-applicable", target: { level: "kraj" } },
    ],
  },
  {
    id: "plan/measures-not-assessed",
    ...ruleStanding.practice,
    title: { cs: "část opatření nikdo nehodnotil", en: "part of the measures nobody assessed" },
    message: {
      cs: "podíl hodnocených opatření: {share}, mez: {limit}; opatření po termínu a bez záznamu o plnění: {overdue.number}.",
      en: "share of measures assessed: {share}, limit: {limit}; measures past their term without a record: {overdue.number}.",
    },
    scope: { subject: "plan" },
    figures: {
      share: { indicator: "assessed-share" },
      overdue: { field: "measuresOverdueUnrecorded", unit: "measures" },
      elapsed: { field: "planElapsed", unit: "1" },
    },
    parameters: {
      limit: { cs: "nejmenší podíl hodnocených opatření", en: "least share of measures assessed", value: 0.8, unit: "1" },
      begun: { cs: "část doby plánu, od které se posuzuje", en: "part of the plan's time from which it is judged", value: 0.3, unit: "1" },
    },
    appliesWhen: {
      condition: { kind: "threshold", figure: "elapsed", is: "above", limit: "begun" },
      otherwise: { cs: "plán teprve začal", en: "the plan has only begun" },
    },
    breachedWhen: {
      kind: "any",
      of: [
        { kind: "threshold", figure: "share", is: "below", limit: "limit" },
        { kind: "threshold", figure: "overdue", is: "above", limit: 0 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { share: 0.6, overdue: 0, elapsed: 0.6 } },
      { outcome: "breached", figures: { share: 0.9, overdue: 2, elapsed: 0.6 } },
      { outcome: "met", figures: { share: 0.95, overdue: 0, elapsed: 0.6 } },
      { outcome: "undecidable", figures: { elapsed: 0.6 } },
      { outcome: "undecidable" },
      { outcome: "not-applicable", figures: { share: 0, elapsed: 0.1 } },
    ],
  },
  {
    id: "plan/reasons-missing",
    ...ruleStanding.practice,
    title: { cs: "nesplněná či zrušená opatření nemají důvod", en: "measures not fulfilled or cancelled without a reason" },
    message: {
      cs: "opatření nesplněná nebo zrušená bez uvedeného důvodu: {missing.number}.",
      en: "measures not fulfilled or cancelled without a stated reason: {missing.number}.",
    },
    scope: { subject: "plan" },
    figures: { missing: { field: "measuresWithoutReason", unit: "measures" }, assessed: { field: "measuresAssessed", unit: "measures" } },
    appliesWhen: {
      condition: { kind: "threshold", figure: "assessed", is: "above", limit: 0 },
      otherwise: { cs: "žádné opatření se nehodnotilo", en: "no measure was assessed" },
    },
    breachedWhen: { kind: "threshold", figure: "missing", is: "above", limit: 0 },
    examples: [
      { outcome: "breached", figures: { missing: 2, assessed: 20 } },
      { outcome: "met", figures: { missing: 0, assessed: 20 } },
      { outcome: "undecidable", figures: { assessed: 20 } },
      { outcome: "undecidable" },
      { outcome: "not-applicable", figures: { assessed: 0 } },
    ],
  },
  {
    id: "plan/fulfilment-below-target",
    ...ruleStanding.house,
    title: { cs: "plnění opatření je pod cílovou hodnotou", en: "fulfilment of measures below its target" },
    message: {
      cs: "splněno nebo průběžně plněno je {share} hodnocených opatření, cíl pro tento rok je {target}; připouští se rozdíl {gap}.",
      en: "{share} of the measures assessed are fulfilled or being fulfilled, the target of this year is {target}; a gap of {gap} is borne.",
    },
    scope: { subject: "plan" },
    figures: {
      share: { indicator: "fulfilment-share" },
      target: { indicator: "fulfilment-share", of: "target" },
      assessed: { field: "measuresAssessed", unit: "measures" },
    },
    parameters: { gap: { cs: "rozdíl, který se ještě snese", en: "gap that is still borne", value: 0.1, unit: "1" } },
    appliesWhen: {
      condition: { kind: "threshold", figure: "assessed", is: "above", limit: 0 },
      otherwise: { cs: "žádné opatření se nehodnotilo", en: "no measure was assessed" },
    },
    breachedWhen: { kind: "compared", figure: "target", with: "share", by: "difference", is: "above", limit: "gap" },
    examples: [
      { outcome: "breached", figures: { share: 0.4, target: 0.7, assessed: 20 } },
      { outcome: "met", figures: { share: 0.65, target: 0.7, assessed: 20 } },
      { outcome: "undecidable", figures: { share: 0.4, assessed: 20 } },
      { outcome: "undecidable" },
      { outcome: "not-applicable", figures: { assessed: 0 } },
    ],
  },
  {
    id: "plan/fulfilment-below-previous-plan",
    ...ruleStanding.house,
    title: { cs: "plán se plní hůře než předchozí", en: "the plan is fulfilled worse than the previous one" },
    message: {
      cs: "splněno je {share} hodnocených opatření, u předchozího plánu {previous}; v termínu jich bylo {timely}, dříve {timelyPrevious}.",
      en: "{share} of the measures assessed are fulfilled, of the previous plan {previous}; in time were {timely}, before {timelyPrevious}.",
    },
    scope: { subject: "plan" },
    figures: {
      share: { indicator: "fulfilment-share" },
      previous: { indicator: "fulfilment-share", of: "previous-plan" },
      timely: { indicator: "timeliness-share" },
      timelyPrevious: { indicator: "timeliness-share", of: "previous-plan" },
      elapsed: { field: "planElapsed", unit: "1" },
    },
    parameters: {
      half: { cs: "část doby plánu, od které se posuzuje", en: "part of the plan's time from which it is judged", value: 0.5, unit: "1" },
    },
    appliesWhen: {
      condition: { kind: "threshold", figure: "elapsed", is: "at-least", limit: "half" },
      otherwise: { cs: "plán není v polovině", en: "the plan has not reached its half" },
    },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "compared", figure: "share", with: "previous", by: "difference", is: "below", limit: 0 },
        { kind: "not", of: { kind: "compared", figure: "timely", with: "timelyPrevious", by: "difference", is: "above", limit: 0 } },
      ],
    },
    examples: [
      { outcome: "breached", figures: { share: 0.5, previous: 0.7, timely: 0.4, timelyPrevious: 0.6, elapsed: 0.9 } },
      { outcome: "met", figures: { share: 0.8, previous: 0.7, timely: 0.7, timelyPrevious: 0.6, elapsed: 0.9 } },
      { outcome: "undecidable", figures: { elapsed: 0.9 } },
      { outcome: "undecidable" },
      { outcome: "not-applicable", figures: { elapsed: 0.2 } },
    ],
  },
];
