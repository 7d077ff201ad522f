import type { RuleSpec } from "../../model/rules/ruleSpec.ts";
import { ruleStanding } from "./ruleStanding.ts";

/**
 * Rules about measures of a plan: their time, their cards, their indicators.
 *
 * @internal
 */
export const planProgressRules: readonly RuleSpec[] = [
  {
    id: "plan/fulfilment-behind-time",
    ...ruleStanding.house,
    title: { cs: "plnění zaostává za uplynulým časem plánu", en: "fulfilment lags behind the time of the plan" },
    message: {
      cs: "uplynulo {elapsed} doby plánu, splněno nebo průběžně plněno je {share} hodnocených opatření.",
      en: "{elapsed} of the plan's time has passed, {share} of the measures assessed are fulfilled or being fulfilled.",
    },
    scope: { subject: "plan" },
    figures: {
      elapsed: { field: "planElapsed", unit: "1" },
      share: { indicator: "fulfilment-share" },
      measures: { field: "measures", unit: "measures" },
    },
    parameters: { lag: { cs: "zpoždění, které se ještě snese", en: "lag that is still borne", value: 0.3, unit: "1" } },
    appliesWhen: {
      condition: { kind: "threshold", figure: "measures", is: "above", limit: 0 },
      otherwise: { cs: "plán nemá opatření", en: "the plan has no measures" },
    },
    breachedWhen: { kind: "compared", figure: "elapsed", with: "share", by: "difference", is: "above", limit: "lag" },
    examples: [
      { outcome: "breached", figures: { elapsed: 0.8, share: 0.3, measures: 30 } },
      { outcome: "met", figures: { elapsed: 0.5, share: 0.3, measures: 30 } },
      { outcome: "undecidable", figures: { elapsed: 0.8, measures: 30 } },
      { outcome: "undecidable" },
      { outcome: "not-applicable", figures: { elapsed: 0.8, measures: 0 } },
    ],
  },
  {
    id: "plan/measure-terms-overdue",
    ...ruleStanding.practice,
    title: { cs: "opatření jsou po termínu a včasnost klesá", en: "measures are past their term, and timeliness falls" },
    message: {
      cs: "opatření po termínu a nesplněná: {late.number}; v termínu je splněno {share}, o rok dříve {shareBefore}.",
      en: "measures past their term and not fulfilled: {late.number}; {share} were fulfilled in time, a year before {shareBefore}.",
    },
    scope: { subject: "plan", levels: ["obec", "orp", "kraj"] },
    figures: { share: { indicator: "timeliness-share" } },
    events: { late: { code: "measure-term", cs: "termín opatření", en: "term of a measure" } },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "deadline", event: "late", grace: 30 },
        { kind: "change", figure: "share", over: 1, by: "difference", is: "below", limit: 0 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { share: [0.8, 0.6] }, events: [{ event: "late", on: null, due: -60, done: null }] },
      { outcome: "met", figures: { share: [0.6, 0.8] }, events: [{ event: "late", on: null, due: 60, done: null }] },
      { outcome: "undecidable" },
      { outcome: "not-applicable", events: [], target: { level: "okres" } },
    ],
  },
  {
    id: "plan/many-measures-cancelled",
    ...ruleStanding.house,
    title: { cs: "zrušených opatření je mnoho, víc než v předchozím plánu", en: "many measures cancelled, more than of the previous plan" },
    message: {
      cs: "zrušeno je {share} opatření, v předchozím plánu {previous}; mez je {limit}.",
      en: "{share} of the measures are cancelled, of the previous plan {previous}; the limit is {limit}.",
    },
    scope: { subject: "plan" },
    figures: {
      share: { indicator: "cancelled-share" },
      previous: { indicator: "cancelled-share", of: "previous-plan" },
      measures: { field: "measures", unit: "measures" },
    },
    parameters: {
      limit: {
        cs: "podíl zrušených opatření, který se ještě snese",
        en: "share of cancelled measures that is still borne",
        value: 0.2,
        unit: "1",
      },
    },
    appliesWhen: {
      condition: { kind: "threshold", figure: "measures", is: "above", limit: 0 },
      otherwise: { cs: "plán nemá opatření", en: "the plan has no measures" },
    },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "threshold", figure: "share", is: "above", limit: "limit" },
        { kind: "compared", figure: "share", with: "previous", by: "difference", is: "above", limit: 0 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { share: 0.3, previous: 0.1, measures: 30 } },
      { outcome: "met", figures: { share: 0.05, previous: 0.1, measures: 30 } },
      { outcome: "undecidable", figures: { share: 0.3, measures: 30 } },
      { outcome: "undecidable" },
      { outcome: "not-applicable", figures: { measures: 0 } },
    ],
  },
  {
    id: "plan/targets-missed",
    ...ruleStanding.house,
    title: { cs: "cílové hodnoty opatření se nedosahují, nebo se neodečítají", en: "target values of measures missed, or not read" },
    message: {
      cs: "cílových hodnot, na které došlo: {due.number}; nedosažených: {missed.number}, bez odečtu: {unread.number}.",
      en: "target values that are due: {due.number}; missed: {missed.number}, without a reading: {unread.number}.",
    },
    scope: { subject: "plan" },
    figures: {
      due: { field: "targetsDue", unit: "targets" },
      missed: { field: "targetsMissed", unit: "targets" },
      unread: { field: "targetsUnread", unit: "targets" },
    },
    parameters: {
      half: { cs: "podíl nedosažených, který se ještě snese", en: "share of missed ones that is still borne", value: 0.5, unit: "1" },
      third: { cs: "podíl neodečtených, který se ještě snese", en: "share of unread ones that is still borne", value: 0.3, unit: "1" },
    },
    appliesWhen: {
      condition: { kind: "threshold", figure: "due", is: "above", limit: 0 },
      otherwise: { cs: "na žádnou cílovou hodnotu ještě nedošlo", en: "no target value is due yet" },
    },
    breachedWhen: {
      kind: "any",
      of: [
        { kind: "compared", figure: "missed", with: "due", by: "ratio", is: "above", limit: "half" },
        { kind: "compared", figure: "unread", with: "due", by: "ratio", is: "above", limit: "third" },
      ],
    },
    examples: [
      { outcome: "breached", figures: { due: 10, missed: 7, unread: 0 } },
      { outcome: "breached", figures: { due: 10, missed: { low: 2, high: 6 }, unread: 4 } },
      { outcome: "met", figures: { due: 10, missed: 3, unread: 1 } },
      { outcome: "undecidable", figures: { due: 10 } },
      { outcome: "undecidable" },
      { outcome: "not-applicable", figures: { due: 0, missed: 0, unread: 0 } },
    ],
  },
  {
    id: "plan/measure-cards-incomplete",
    ...ruleStanding.practice,
    title: { cs: "karty opatření nejsou úplné", en: "cards of measures incomplete" },
    message: {
      cs: "opatření bez garanta: {guarantor.number}, bez termínu: {term.number}, bez nákladů: {cost.number}, bez cílové hodnoty: {target.number}, bez výchozí hodnoty: {baseline.number}.",
      en: "measures without a guarantor: {guarantor.number}, without a term: {term.number}, without costs: {cost.number}, without a target value: {target.number}, without a baseline: {baseline.number}.",
    },
    scope: { subject: "plan" },
    figures: {
      guarantor: { field: "measuresWithoutGuarantor", unit: "measures" },
      term: { field: "measuresWithoutTerm", unit: "measures" },
      cost: { field: "measuresWithoutCost", unit: "measures" },
      target: { field: "measuresWithoutTarget", unit: "measures" },
      baseline: { field: "measuresWithoutBaseline", unit: "measures" },
      measures: { field: "measures", unit: "measures" },
    },
    appliesWhen: {
      condition: { kind: "threshold", figure: "measures", is: "above", limit: 0 },
      otherwise: { cs: "plán nemá opatření", en: "the plan has no measures" },
    },
    breachedWhen: {
      kind: "at-least",
      count: 2,
      of: [
        { kind: "threshold", figure: "guarantor", is: "above", limit: 0 },
        { kind: "threshold", figure: "term", is: "above", limit: 0 },
        { kind: "threshold", figure: "cost", is: "above", limit: 0 },
        { kind: "threshold", figure: "target", is: "above", limit: 0 },
        { kind: "threshold", figure: "baseline", is: "above", limit: 0 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { guarantor: 3, term: 2, cost: 9, target: 6, baseline: 4, measures: 20 } },
      { outcome: "met", figures: { guarantor: 0, term: 0, cost: 0, target: 0, baseline: 0, measures: 20 } },
      { outcome: "met", figures: { guarantor: 0, term: 0, cost: 9, target: 0, baseline: 0, measures: 20 } },
      { outcome: "undecidable" },
      { outcome: "not-applicable", figures: { measures: 0 } },
    ],
  },
];
