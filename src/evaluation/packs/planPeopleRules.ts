import type { RuleSpec } from "../../model/rules/ruleSpec.ts";
import { ruleStanding } from "./ruleStanding.ts";

/**
 * Rules about those who plan: groups, offices, municipalities, attendance.
 *
 * @internal
 */
export const planPeopleRules: readonly RuleSpec[] = [
  {
    id: "plan/working-groups-idle",
    ...ruleStanding.practice,
    title: { cs: "pracovní skupiny se rok nesešly", en: "working groups have not met for a year" },
    message: {
      cs: "pracovních skupin bez jednání za poslední rok: {idle.number}, skupin celkem: {groups.number}; všech jednání: {meetings.number}.",
      en: "working groups without a meeting in the last year: {idle.number}, groups in all: {groups.number}; all meetings: {meetings.number}.",
    },
    scope: { subject: "plan" },
    figures: { idle: { field: "workingGroupsIdle", unit: "groups" }, groups: { field: "workingGroups", unit: "groups" } },
    parameters: {
      share: { cs: "podíl skupin bez jednání, který se ještě snese", en: "share of idle groups that is still borne", value: 0, unit: "1" },
    },
    events: { meetings: { code: "meeting", cs: "jednání", en: "meeting" } },
    appliesWhen: {
      condition: { kind: "threshold", figure: "groups", is: "above", limit: 0 },
      otherwise: { cs: "žádná pracovní skupina netrvá rok", en: "no working group has existed for a year" },
    },
    breachedWhen: {
      kind: "any",
      of: [
        { kind: "compared", figure: "idle", with: "groups", by: "ratio", is: "above", limit: "share" },
        { kind: "count", event: "meetings", days: 365, is: "below", limit: 1 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { idle: 2, groups: 5 }, events: [{ event: "meetings", on: -20, due: null, done: -20 }] },
      { outcome: "breached", figures: { groups: 5 }, events: [] },
      { outcome: "met", figures: { idle: 0, groups: 5 }, events: [{ event: "meetings", on: -20, due: null, done: -20 }] },
      { outcome: "undecidable", figures: { groups: 5 } },
      { outcome: "undecidable" },
      { outcome: "not-applicable", figures: { groups: 0, idle: 0 } },
    ],
  },
  {
    id: "plan/nobody-steers",
    ...ruleStanding.practice,
    title: { cs: "plánování nemá řízení", en: "nobody steers the planning" },
    message: {
      cs: "řídících skupin: {steering.number}, koordinátorů v úřadu: {coordinators.number}, jednání řídící skupiny za poslední rok: {meetings.number}.",
      en: "steering groups: {steering.number}, coordinators in office: {coordinators.number}, meetings of the steering group in the last year: {meetings.number}.",
    },
    scope: { subject: "plan" },
    figures: {
      steering: { field: "steeringGroups", unit: "groups" },
      coordinators: { field: "coordinators", unit: "persons" },
      left: { field: "planDaysToEnd", unit: "days" },
    },
    events: { meetings: { code: "meeting-of-steering-group", cs: "jednání řídící skupiny", en: "meeting of the steering group" } },
    appliesWhen: {
      condition: { kind: "threshold", figure: "left", is: "above", limit: 0 },
      otherwise: { cs: "plán skončil", en: "the plan has ended" },
    },
    breachedWhen: {
      kind: "any",
      of: [
        { kind: "threshold", figure: "steering", is: "below", limit: 1 },
        { kind: "threshold", figure: "coordinators", is: "below", limit: 1 },
        { kind: "count", event: "meetings", days: 365, is: "below", limit: 1 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { steering: 0, coordinators: 0, left: 400 }, events: [] },
      {
        outcome: "met",
        figures: { steering: 1, coordinators: 1, left: 400 },
        events: [{ event: "meetings", on: -90, due: null, done: -90 }],
      },
      { outcome: "undecidable", figures: { left: 400 } },
      { outcome: "undecidable" },
      { outcome: "not-applicable", figures: { left: 0 } },
    ],
  },
  {
    id: "plan/groups-without-working-group",
    ...ruleStanding.practice,
    title: { cs: "za cílové skupiny opatření nemluví žádná pracovní skupina", en: "no working group speaks for target groups of measures" },
    message: {
      cs: "cílových skupin, které mají v plánu opatření a nemají pracovní skupinu: {groups.number}.",
      en: "target groups with measures in the plan and without a working group: {groups.number}.",
    },
    scope: { subject: "plan" },
    figures: { groups: { field: "groupsWithoutWorkingGroup", unit: "groups" }, measures: { field: "measures", unit: "measures" } },
    appliesWhen: {
      condition: { kind: "threshold", figure: "measures", is: "above", limit: 0 },
      otherwise: { cs: "plán nemá opatření", en: "the plan has no measures" },
    },
    breachedWhen: { kind: "threshold", figure: "groups", is: "above", limit: 0 },
    examples: [
      { outcome: "breached", figures: { groups: 3, measures: 25 } },
      { outcome: "met", figures: { groups: 0, measures: 25 } },
      { outcome: "undecidable", figures: { measures: 25 } },
      { outcome: "undecidable" },
      { outcome: "not-applicable", figures: { groups: 0, measures: 0 } },
    ],
  },
  {
    id: "plan/municipalities-without-contact",
    ...ruleStanding.practice,
    title: { cs: "obce území nemají v plánování zástupce ani smlouvu", en: "municipalities without a member and without an agreement" },
    message: {
      cs: "obcí bez zástupce a bez smlouvy: {without.number}; zapojeno je {share} obcí území, mez je {limit}.",
      en: "municipalities without a member and without an agreement: {without.number}; {share} of the municipalities take part, the limit is {limit}.",
    },
    scope: { subject: "plan", levels: ["orp", "kraj"] },
    figures: {
      without: { field: "municipalitiesWithoutContact", unit: "municipalities" },
      share: { indicator: "municipality-involvement-share" },
    },
    parameters: {
      limit: { cs: "nejmenší podíl zapojených obcí", en: "least share of municipalities that take part", value: 0.8, unit: "1" },
    },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "threshold", figure: "without", is: "above", limit: 0 },
        { kind: "threshold", figure: "share", is: "below", limit: "limit" },
      ],
    },
    examples: [
      { outcome: "breached", figures: { without: 20, share: 0.5 } },
      { outcome: "met", figures: { without: 0, share: 1 } },
      { outcome: "undecidable" },
      { outcome: "not-applicable", target: { level: "obec" } },
    ],
  },
  {
    id: "plan/attendance-falls",
    ...ruleStanding.house,
    title: { cs: "účast na jednáních klesá", en: "attendance at meetings falls" },
    message: {
      cs: "účast na jednáních klesla na {share}, dříve byla {shareBefore}; jednání: {meetings.number}, předtím: {meetingsBefore.number}.",
      en: "attendance fell to {share}, before it was {shareBefore}; meetings: {meetings.number}, before: {meetingsBefore.number}.",
    },
    scope: { subject: "plan", levels: ["obec", "orp", "kraj"] },
    figures: { share: { indicator: "attendance-share" }, meetings: { field: "meetings", unit: "meetings" } },
    parameters: { fall: { cs: "pokles, který se ještě snese", en: "fall that is still borne", value: -0.1, unit: "1" } },
    breachedWhen: {
      kind: "any",
      of: [
        { kind: "change", figure: "share", over: 1, by: "difference", is: "below", limit: "fall" },
        {
          kind: "all",
          of: [
            { kind: "trend", figure: "share", periods: 3, direction: "decreasing", test: "every-step" },
            { kind: "change", figure: "meetings", over: 1, by: "difference", is: "below", limit: 0 },
          ],
        },
      ],
    },
    examples: [
      { outcome: "breached", figures: { share: [0.8, 0.8, 0.6], meetings: [12, 12] } },
      { outcome: "breached", figures: { share: [0.8, 0.76, 0.7], meetings: [12, 9] } },
      { outcome: "met", figures: { share: [0.7, 0.75, 0.8], meetings: [12, 14] } },
      { outcome: "undecidable" },
      { outcome: "not-applicable", target: { level: "okres" } },
    ],
  },
];
