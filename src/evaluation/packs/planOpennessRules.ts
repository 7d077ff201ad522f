import type { RuleSpec } from "../../model/rules/ruleSpec.ts";
import { ruleStanding } from "./ruleStanding.ts";

/**
 * Rules about comments, needs, publication, and what planners owe one another.
 *
 * @internal
 */
export const planOpennessRules: readonly RuleSpec[] = [
  {
    id: "plan/comment-window-short",
    ...ruleStanding.practice,
    title: { cs: "lhůta pro připomínky je krátká, nebo žádná nebyla", en: "the comment window is short, or there was none" },
    message: {
      cs: "délka lhůty pro připomínky: {days} (0 znamená žádnou), obvykle nejméně {least}; připomínek v roce: {comments.number}.",
      en: "length of the comment window: {days} (0 means none), usually at least {least}; comments of the year: {comments.number}.",
    },
    scope: { subject: "plan" },
    figures: {
      days: { field: "commentWindowDays", unit: "days" },
      comments: { field: "comments", unit: "comments" },
      left: { field: "planDaysToEnd", unit: "days" },
    },
    parameters: { least: { cs: "nejkratší obvyklá lhůta", en: "shortest usual window", value: 12, unit: "days" } },
    appliesWhen: {
      condition: { kind: "threshold", figure: "left", is: "above", limit: 0 },
      otherwise: { cs: "plán skončil", en: "the plan has ended" },
    },
    breachedWhen: {
      kind: "any",
      of: [
        { kind: "threshold", figure: "days", is: "below", limit: 1 },
        {
          kind: "all",
          of: [
            { kind: "threshold", figure: "days", is: "below", limit: "least" },
            { kind: "threshold", figure: "comments", is: "below", limit: 1 },
          ],
        },
      ],
    },
    examples: [
      { outcome: "breached", figures: { days: 0, comments: 0, left: 900 } },
      { outcome: "breached", figures: { days: 7, comments: 0, left: 900 } },
      { outcome: "met", figures: { days: 17, comments: 34, left: 900 } },
      { outcome: "undecidable", figures: { left: 900 } },
      { outcome: "undecidable" },
      { outcome: "not-applicable", figures: { left: -5 } },
    ],
  },
  {
    id: "plan/comments-unsettled",
    ...ruleStanding.practice,
    title: { cs: "připomínky čekají na vypořádání", en: "comments wait for their settlement" },
    message: {
      cs: "nevypořádaných připomínek: {waiting.number}, stáří nejstarší: {age}; chybějících schvalujících usnesení: {approvals.number}.",
      en: "comments not settled: {waiting.number}, age of the oldest: {age}; approving resolutions missing: {approvals.number}.",
    },
    scope: { subject: "plan", levels: ["obec", "orp", "kraj"] },
    figures: {
      waiting: { field: "commentsWaiting", unit: "comments" },
      age: { field: "commentsWaitingDays", unit: "days" },
      approvals: { field: "approvalsMissing", unit: "resolutions" },
    },
    parameters: { limit: { cs: "nejdelší obvyklé čekání", en: "longest usual wait", value: 60, unit: "days" } },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "threshold", figure: "waiting", is: "above", limit: 0 },
        {
          kind: "any",
          of: [
            { kind: "threshold", figure: "age", is: "above", limit: "limit" },
            { kind: "threshold", figure: "approvals", is: "equal", limit: 0 },
          ],
        },
      ],
    },
    examples: [
      { outcome: "breached", figures: { waiting: 4, age: 90, approvals: 1 } },
      { outcome: "breached", figures: { waiting: 4, age: 20, approvals: 0 } },
      { outcome: "met", figures: { waiting: 0, age: 0, approvals: 1 } },
      { outcome: "undecidable" },
      { outcome: "not-applicable", target: { level: "okres" } },
    ],
  },
  {
    id: "plan/settlement-not-published",
    ...ruleStanding.practice,
    title: { cs: "vypořádání připomínek není zveřejněno", en: "the settlement of comments is not published" },
    message: {
      cs: "vypořádaných připomínek bez zveřejnění: {hidden.number}; vypořádáno je {share} připomínek.",
      en: "settled comments not published: {hidden.number}; {share} of comments are settled.",
    },
    scope: { subject: "plan" },
    figures: {
      hidden: { field: "settlementsUnpublished", unit: "comments" },
      share: { indicator: "comment-settlement-share" },
      comments: { field: "comments", unit: "comments" },
    },
    appliesWhen: {
      condition: { kind: "threshold", figure: "comments", is: "above", limit: 0 },
      otherwise: { cs: "v tomto roce nepřišla žádná připomínka", en: "no comment came this year" },
    },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "threshold", figure: "hidden", is: "above", limit: 0 },
        { kind: "threshold", figure: "share", is: "at-least", limit: 1 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { hidden: 12, share: 1, comments: 12 } },
      { outcome: "met", figures: { hidden: 0, share: 0.5, comments: 12 } },
      { outcome: "undecidable", figures: { comments: 12 } },
      { outcome: "undecidable" },
      { outcome: "not-applicable", figures: { comments: 0, hidden: 0 } },
    ],
  },
  {
    id: "plan/needs-without-answer",
    ...ruleStanding.house,
    title: { cs: "potřeby čekají na odpověď déle než rok", en: "needs wait for an answer for over a year" },
    message: {
      cs: "potřeb bez odpovědi déle než rok: {old.number}, stáří nejstarší: {age}; podíl zodpovězených potřeb tohoto roku: {share}.",
      en: "needs without an answer for over a year: {old.number}, age of the oldest: {age}; share of this year's needs answered: {share}.",
    },
    scope: { subject: "plan", levels: ["obec", "orp", "kraj"] },
    figures: {
      old: { field: "needsWaitingYear", unit: "needs" },
      age: { field: "needsWaitingDays", unit: "days" },
      share: { indicator: "need-answer-share" },
    },
    parameters: {
      limit: { cs: "nejmenší podíl zodpovězených potřeb", en: "least share of needs answered", value: 0.5, unit: "1" },
      wait: { cs: "čekání, od kterého se podíl posuzuje", en: "wait from which the share is judged", value: 180, unit: "days" },
    },
    breachedWhen: {
      kind: "any",
      of: [
        { kind: "threshold", figure: "old", is: "above", limit: 0 },
        {
          kind: "all",
          of: [
            { kind: "threshold", figure: "age", is: "above", limit: "wait" },
            { kind: "threshold", figure: "share", is: "below", limit: "limit" },
          ],
        },
      ],
    },
    examples: [
      { outcome: "breached", figures: { old: 5, age: 420, share: 0.8 } },
      { outcome: "breached", figures: { old: 0, age: 200, share: 0.3 } },
      { outcome: "met", figures: { old: 0, age: 60, share: 0.8 } },
      { outcome: "undecidable" },
      { outcome: "not-applicable", target: { level: "okres" } },
    ],
  },
  {
    id: "plan/handovers-overdue",
    ...ruleStanding.practice,
    title: { cs: "podklady podle smlouvy nejsou předány", en: "handovers under an agreement are overdue" },
    message: {
      cs: "předání podle smluv o spolupráci po termínu: {handovers.number}; připouští se zpoždění čtrnácti dnů.",
      en: "handovers under cooperation agreements past their term: {handovers.number}; a delay of fourteen days is borne.",
    },
    scope: { subject: "plan", levels: ["orp", "kraj"] },
    figures: {},
    events: { handovers: { code: "handover", cs: "předání podkladů", en: "handover" } },
    breachedWhen: { kind: "deadline", event: "handovers", grace: 14 },
    examples: [
      { outcome: "breached", events: [{ event: "handovers", on: null, due: -30, done: null }] },
      { outcome: "met", events: [{ event: "handovers", on: -40, due: -30, done: -40 }] },
      { outcome: "undecidable" },
      { outcome: "not-applicable", events: [], target: { level: "obec" } },
    ],
  },
  {
    id: "plan/collection-of-needs-overdue",
    ...ruleStanding.practice,
    title: { cs: "sběr potřeb se zpožďuje nebo ustal", en: "the collection of needs is late or has stopped" },
    message: {
      cs: "kol sběru potřeb po termínu: {rounds.number}; potřeb zaznamenaných v tomto roce: {needs.number}, předtím: {needsBefore.number}.",
      en: "rounds of collecting needs past their term: {rounds.number}; needs recorded this year: {needs.number}, before: {needsBefore.number}.",
    },
    scope: { subject: "plan", levels: ["obec", "orp", "kraj"] },
    figures: { needs: { field: "needs", unit: "needs" } },
    parameters: { fall: { cs: "meziroční pokles, který se ještě snese", en: "yearly fall that is still borne", value: -0.8, unit: "1" } },
    events: { rounds: { code: "collection-round", cs: "kolo sběru potřeb", en: "round of collecting needs" } },
    breachedWhen: {
      kind: "any",
      of: [
        { kind: "deadline", event: "rounds", grace: 30 },
        { kind: "change", figure: "needs", over: 1, by: "relative", is: "below", limit: "fall" },
      ],
    },
    examples: [
      { outcome: "breached", figures: { needs: [20, 22] }, events: [{ event: "rounds", on: null, due: -60, done: null }] },
      { outcome: "breached", figures: { needs: [40, 2] } },
      { outcome: "met", figures: { needs: [20, 22] }, events: [{ event: "rounds", on: -10, due: -20, done: -10 }] },
      { outcome: "undecidable" },
      { outcome: "not-applicable", target: { level: "okres" } },
    ],
  },
  {
    id: "plan/not-published",
    ...ruleStanding.practice,
    title: { cs: "dokumenty a zápisy z plánování nejsou zveřejněny", en: "documents and minutes of the planning are not published" },
    message: {
      cs: "dokumentů po termínu zveřejnění: {documents.number}, zápisů nezveřejněných do 60 dnů: {minutes.number}; podíl zveřejněných dokumentů tohoto roku: {share}.",
      en: "documents past their day of publication: {documents.number}, minutes not out within 60 days: {minutes.number}; share of this year's documents published: {share}.",
    },
    scope: { subject: "plan", levels: ["obec", "orp", "kraj"] },
    figures: { share: { indicator: "information-published-share" } },
    parameters: { least: { cs: "nejmenší podíl zveřejněných dokumentů", en: "least share of documents published", value: 0.8, unit: "1" } },
    events: {
      documents: { code: "publication", cs: "zveřejnění dokumentu", en: "publication of a document" },
      minutes: { code: "minutes", cs: "zveřejnění zápisu", en: "publication of minutes" },
    },
    breachedWhen: {
      kind: "at-least",
      count: 2,
      of: [
        { kind: "deadline", event: "documents", grace: 14 },
        { kind: "deadline", event: "minutes", grace: 60 },
        { kind: "threshold", figure: "share", is: "below", limit: "least" },
      ],
    },
    examples: [
      {
        outcome: "breached",
        figures: { share: 0.5 },
        events: [
          { event: "documents", on: null, due: -40, done: null },
          { event: "minutes", on: null, due: -90, done: null },
        ],
      },
      {
        outcome: "met",
        figures: { share: 1 },
        events: [
          { event: "documents", on: -41, due: -40, done: -41 },
          { event: "minutes", on: -80, due: -90, done: -80 },
        ],
      },
      { outcome: "undecidable" },
      { outcome: "not-applicable", target: { level: "okres" } },
    ],
  },
];
