import fc from "fast-check";
import { fields } from "kpss/codebooks";
import { evaluateRules, findingsOf, observeSeries, planRules } from "kpss/evaluation";
import { need as blank, type Day, dayAfter, type Need, type Plan, year } from "kpss/model";
import { keptPlanEvents, planEvents, planRuleFacts } from "kpss/planning";
import { sentence } from "kpss/reporting";
import { describe, expect, it } from "vitest";
import { everyCard } from "../indicators/everyCard.ts";
import { measure, said, syntheticPlan } from "./synthetic.ts";

const always = { validFrom: null, validTo: null };
const DAY = "2026-12-31";
const member = (id: `m-${string}`, organisation: "obec/581283" | null, role: "commissioner" | "provider" | "user") => ({
  ...{ member: id, body: "ps", organisation, roles: [role], ...always },
});
const meeting = (id: string, on: Day, purpose: "work" | "evaluation", present: readonly `m-${string}`[], body = "ps") => ({
  ...{ id, body, on, purpose, minutesPublishedOn: null },
  attendance: present.map((one) => ({ member: one, invited: true, present: true })),
});
const comment = (id: string, receivedOn: Day, settledOn: Day | null) => ({
  ...{ id, receivedOn, author: null, about: null, settlement: settledOn === null ? null : ("accepted" as const), settledOn },
  ...{ settledBy: null, settlementPublishedOn: null },
});
const need = (id: string, recordedOn: Day | null, answer: Need["answer"]): Need => blank({ id, recordedOn, answer });
const target = (value: number) => ({
  ...{ id: `u-${value}`, title: "byty", unit: "byt", aim: "at-least" as const, baseline: { on: "2024-12-31", value: 0 } },
  ...{ trajectory: [{ on: "2025-12-31", value: 10 }], readings: [{ on: "2026-01-31", value, knownAt: "2026-02-15" }] },
});

const round = (closedOn: Day) => ({ id: `k-${closedOn}`, due: null, closedOn, steps: [] });

const whole: Plan = syntheticPlan({
  municipalities: ["581283", "581291"] as unknown as Plan["municipalities"],
  approvers: ["zm-a", "zm-b"],
  resolutions: [{ id: "r-1", body: "zm-a", kind: "approves", passed: { from: "2024-12-10", to: "2024-12-11" }, number: null }],
  measures: [
    measure("1", {
      guarantor: "obec/581283",
      targetGroups: ["seniori"],
      targets: [target(8)],
      assessments: [said("fulfilled")],
      costs: [{ year: 2027, amount: 1_000_000, knownAt: "2026-06-30" }],
      funding: [{ ...{ year: 2027, origin: "obec", payer: "obec", amount: 400_000, knownAt: "2026-06-30" }, certainty: "secured" }],
    }),
    measure("2", { targetGroups: ["osoby-v-krizi"], targets: [target(12)], assessments: [said("cancelled")] }),
    measure("3", { targetGroups: ["seniori"], validTo: null }),
    measure("4", { targetGroups: ["seniori"] }),
  ],
  bodies: [
    { id: "rs", kind: "steering-group", tier: "orp", organisation: null, targetGroups: [], mandate: null, ...always },
    { id: "ps", kind: "working-group", tier: "orp", organisation: null, targetGroups: ["seniori"], mandate: null, ...always },
    {
      id: "ps-2",
      kind: "working-group",
      tier: "orp",
      organisation: null,
      targetGroups: ["rodiny-s-ditetem-detmi"],
      mandate: null,
      ...always,
    },
    {
      ...{ id: "ps-3", kind: "working-group", tier: "orp", organisation: null, targetGroups: [], mandate: null },
      validFrom: "2027-01-01",
      validTo: null,
    },
  ],
  offices: [{ kind: "coordinator", tier: "orp", organisation: "obec/581283", holder: "m-1", ...always }],
  memberships: [member("m-1", "obec/581283", "commissioner"), member("m-2", null, "provider"), member("m-3", null, "user")],
  agreements: [
    {
      ...{ id: "a-1", parties: ["obec/581283", "kraj/116"], ...always },
      handovers: [
        { id: "h-1", content: "needs", from: "obec/581283", to: "kraj/116", due: "2026-06-30", sentOn: null, acceptedOn: null },
        { id: "h-2", content: "plan", from: "obec/581283", to: "kraj/116", due: "2026-06-30", sentOn: "2026-06-01", acceptedOn: null },
      ],
    },
  ],
  meetings: [meeting("j-1", "2026-03-01", "work", ["m-1"]), meeting("j-2", "2026-11-01", "evaluation", ["m-1", "m-2"])],
  commentWindows: [{ from: "2024-09-01", to: "2024-09-18", announcedOn: null }],
  comments: [comment("1", "2026-10-01", "2026-10-20"), comment("2", "2026-10-02", null)],
  documents: [{ id: "d-1", kind: "charter", finishedOn: "2025-01-01", publicationDue: "2025-02-01", publishedOn: null }],
  actionPlans: [
    {
      id: "ap-26",
      period: { from: "2026-01-01", to: "2027-01-01" },
      knownAt: "2025-12-01",
      resolution: null,
      measures: null,
      bridging: false,
    },
  ],
  processBudget: [
    {
      ...{ id: "b-1", item: "staff", period: { from: "2026-01-01", to: "2027-04-01" }, origin: "eu", payer: "state", planned: 1, spent: 1 },
      ...{ knownAt: "2026-01-31", grant: true },
    },
  ],
  collectionPlan: [
    {
      ...{ id: "s-1", targetGroup: "seniori", channel: "survey", everyMonths: 12, responsible: null, organisation: null, basis: null },
      ...{ rounds: [round("2025-02-28")], validFrom: "2025-01-31", validTo: null },
    },
  ],
});
const needs = [need("n-1", "2025-12-01", "open"), need("n-2", "2026-11-01", "open"), need("n-3", "2025-01-01", "met")];

const read = (plan: Plan, options: Partial<Parameters<typeof planRuleFacts>[1]> = {}) =>
  new Map(planRuleFacts(plan, { day: DAY, ...options }).map((fact) => [fact.field, fact] as const));
const figureIn = (plan: Plan, field: string, options: Partial<Parameters<typeof planRuleFacts>[1]> = {}) => {
  const fact = read(plan, options).get(field);
  return fact?.value ?? fact?.reason;
};

describe("planRuleFacts", () => {
  // Counted by hand over the synthetic plan above.
  it.each([
    ["measuresWithoutGuarantor", 3],
    ["measuresWithoutTerm", 1],
    ["measuresWithoutCost", 3],
    ["measuresWithoutTarget", 2],
    ["measuresWithoutBaseline", 0],
    ["measuresWithoutReason", 1],
    ["measuresOverdueUnrecorded", 1],
    ["targetsDue", 1],
    ["targetsMissed", 1],
    ["targetsUnread", 0],
    ["nextYearCosts", 1_000_000],
    ["nextYearUnsecured", 600_000],
    ["grantDaysLeft", 91],
    ["ownFundingDaysLeft", 0],
    ["planDaysToEnd", 366],
    ["planLengthYears", 3],
    ["approvalsMissing", 1],
    ["nextPlans", 1],
    ["actionPlansInForce", 1],
    ["actionPlansUnapproved", 1],
    ["commentWindowDays", 17],
    ["commentsWaiting", 1],
    ["commentsWaitingDays", 90],
    ["settlementsUnpublished", 1],
    ["steeringGroups", 1],
    ["coordinators", 1],
    ["workingGroups", 2],
    ["workingGroupsIdle", 1],
    ["groupsWithoutWorkingGroup", 1],
    ["municipalitiesWithoutContact", 1],
    ["evaluationMeetings", 1],
    ["triadSidesMissing", 1],
    ["needsWaitingYear", 1],
    ["needsWaitingDays", 395],
    ["measures", 4],
    ["meetings", 2],
  ])("%s is %s", (field, expected) => {
    const next = syntheticPlan({ id: "p-2028", period: { from: "2028-01-01", to: "2031-01-01" } });
    expect(figureIn(whole, field, { needs, plans: [whole, next] })).toBe(expected);
  });

  it("has every field of the record once, with the plan's territory as its subject and the day as its period", () => {
    const facts = planRuleFacts(whole, { day: DAY });
    const codes = fields.filter(({ noun }) => noun === "planRecord").map(({ code }) => code as string);
    const own = facts.filter(({ field }) => codes.includes(field));
    expect(own.map(({ field }) => field).toSorted()).toEqual(codes.toSorted());
    for (const { subject, period, knownAt } of own)
      expect([subject, period, knownAt]).toEqual(["orp/6201", { from: DAY, to: "2027-01-01" }, DAY]);
    expect(new Set(facts.map(({ field }) => field)).size).toBe(facts.length);
  });

  it("asks nobody for the lists that a plan does not have", () => {
    const bare = syntheticPlan();
    for (const field of [
      ...["commentsWaiting", "commentWindowDays", "settlementsUnpublished", "approvalsMissing", "nextPlans", "actionPlansInForce"],
      ...["steeringGroups", "coordinators", "workingGroups", "workingGroupsIdle", "groupsWithoutWorkingGroup", "evaluationMeetings"],
      ...[
        "triadSidesMissing",
        "municipalitiesWithoutContact",
        "grantDaysLeft",
        "ownFundingDaysLeft",
        "needsWaitingYear",
        "needsWaitingDays",
      ],
    ])
      expect([field, figureIn(bare, field)]).toEqual([field, "not-asked"]);
    expect(figureIn(bare, "mandatoryPartsMissing")).toBe("not-applicable");
    expect(figureIn(syntheticPlan({ level: "kraj", documents: [] }), "mandatoryPartsMissing")).toBe(5);
  });

  it("does not know the length by law where the day of approval or the law is not known", () => {
    const approved = (on: Day) =>
      syntheticPlan({
        approvers: ["zk"],
        resolutions: [{ id: "r", body: "zk", kind: "approves", passed: { from: on, to: dayAfter(on, 1) }, number: null }],
      });
    expect(figureIn(approved("2024-12-10"), "planLengthByLaw")).toBe(3);
    expect(figureIn(approved("2026-07-01"), "planLengthByLaw")).toBe("not-known-to-source");
    expect(figureIn(approved("2014-12-10"), "planLengthByLaw")).toBe("not-applicable");
    expect(figureIn(syntheticPlan({ approvers: ["zk"], resolutions: [] }), "planLengthByLaw")).toBe("not-reported");
    const odd = { period: { from: "2025-01-01", to: "2026-07-02" } };
    // 547 days of 365.2425.
    expect(figureIn(syntheticPlan(odd), "planLengthYears")).toBeCloseTo(1.4976, 4);
  });

  it("says what is known of needs and targets as a lower bound with its coverage", () => {
    const some = read(whole, { needs: [...needs, need("n-4", null, "open"), need("n-5", "2025-01-01", null)] });
    expect(some.get("needsWaitingYear")).toMatchObject({ value: 1, coverage: { covered: 1, members: 3 } });
    expect(some.get("needsWaitingDays")).toMatchObject({ reason: "not-reported" });
    const unread = { ...target(0), readings: [] };
    const targets = read(syntheticPlan({ measures: [measure("1", { targets: [target(8), unread] })] }));
    expect(targets.get("targetsMissed")).toMatchObject({ value: 1, coverage: { covered: 1, members: 2 } });
    expect(figureIn(syntheticPlan({ measures: [measure("1", { targets: [unread] })] }), "targetsMissed")).toBe("not-reported");
  });

  it("lets a need wait that was taken into the plan without a measure that the plan has", () => {
    const taken = (measure: string | null) => [{ ...need("n", "2025-06-01", "in-plan"), measure }];
    expect([null, "9", "1"].map((id) => figureIn(whole, "needsWaitingYear", { needs: taken(id) }))).toEqual([1, 1, 0]);
  });

  it("does not count a triad that nobody can know, nor a group that speaks for nobody knows whom", () => {
    const unclear = { ...meeting("j-3", "2026-11-02", "evaluation", ["m-1"]), attendance: null };
    expect(figureIn({ ...whole, meetings: [...(whole.meetings ?? []), unclear] }, "triadSidesMissing")).toBe("not-reported");
    expect(figureIn({ ...whole, meetings: [] }, "triadSidesMissing")).toBe("not-applicable");
    const bodies = (whole.bodies ?? []).map((body) => (body.id === "ps-2" ? { ...body, targetGroups: null } : body));
    expect(figureIn({ ...whole, bodies }, "groupsWithoutWorkingGroup")).toBe("not-reported");
  });

  it("refuses what is no day", () => {
    expect(() => planRuleFacts(whole, { day: "2026-02-30" })).toThrow(expect.objectContaining({ code: "day-invalid" }));
    expect(() => planEvents(whole, { day: "today" })).toThrow(expect.objectContaining({ code: "day-invalid" }));
  });

  it("never sees what became known later, and the order of records changes nothing", () => {
    const days = fc.integer({ min: 0, max: 900 }).map((shift) => dayAfter("2025-01-01", shift));
    fc.assert(
      fc.property(days, (day) => {
        const facts = planRuleFacts(whole, { day, needs });
        const later: Plan = {
          ...whole,
          measures: whole.measures
            .map((one) => ({ ...one, assessments: [...one.assessments, said("not-fulfilled", { on: day, knownAt: dayAfter(day, 1) })] }))
            .toReversed(),
          meetings: [meeting("j-9", dayAfter(day, 1), "evaluation", ["m-1", "m-2", "m-3"]), ...(whole.meetings ?? [])].toReversed(),
          comments: [...(whole.comments ?? []), comment("9", dayAfter(day, 1), null)].toReversed(),
          bodies: (whole.bodies ?? []).toReversed(),
        };
        expect(planRuleFacts(later, { day, needs: [...needs, need("n-9", dayAfter(day, 1), "open")] })).toEqual(facts);
        const seen = (plan: Plan) => planEvents(plan, { day }).filter(({ knownAt }) => knownAt <= day);
        expect(seen(later)).toEqual(seen(whole));
      }),
      { numRuns: 60 },
    );
  });
});

describe("planEvents", () => {
  it("tells meetings, terms, handovers and rounds with their days", () => {
    // By hand: a round is due twelve months after the one before it, the first after the row began; a term is the last day in time.
    const told = planEvents(whole).map(({ event, on, due, done, knownAt }) => [event, on, due, done, knownAt]);
    expect(told).toContainEqual(["collection-round", "2025-02-28", "2026-01-31", "2025-02-28", "2025-02-28"]);
    expect(told).toContainEqual(["collection-round", null, "2026-02-28", null, "2026-02-28"]);
    expect(told).toContainEqual(["handover", null, "2026-06-30", null, "2026-06-30"]);
    expect(told).toContainEqual(["handover", "2026-06-01", "2026-06-30", "2026-06-01", "2026-06-01"]);
    expect(told).toContainEqual(["measure-term", null, "2025-12-31", null, "2025-01-01"]);
    expect(told).toContainEqual(["measure-term", "2025-12-31", "2025-12-31", "2025-12-31", "2025-01-01"]);
    expect(told).toContainEqual(["evaluation-meeting", "2026-11-01", null, "2026-11-01", "2026-11-01"]);
    expect(told).toContainEqual(["publication", null, "2025-02-01", null, "2025-02-01"]);
    expect(told.filter(([event]) => event === "minutes")).toHaveLength(2);
  });

  it("rounds a month without that day down to its last one", () => {
    const row = { ...(whole.collectionPlan ?? [])[0], everyMonths: 1, rounds: [round("2026-01-31")] } as NonNullable<
      Plan["collectionPlan"]
    >[number];
    const due = planEvents(syntheticPlan({ collectionPlan: [row] })).map((one) => one.due);
    expect(due).toContain("2026-02-28");
  });

  it("tells steps of rounds, each by its own term; a round that was closed leaves none undone", () => {
    const steps = (done: Day | null) => [{ kind: "announce", due: "2026-03-31", doneOn: done, organisation: null }];
    const row = (closedOn: Day | null, done: Day | null) => ({
      ...(whole.collectionPlan ?? [])[0],
      rounds: [{ id: "k-1", due: null, closedOn, steps: steps(done) }],
    });
    const told = (closedOn: Day | null, done: Day | null) => {
      const plan = syntheticPlan({ collectionPlan: [row(closedOn, done)] as unknown as NonNullable<Plan["collectionPlan"]> });
      const step = planEvents(plan).find(({ event }) => event === "needs-collection-step");
      return [keptPlanEvents(plan).includes("needs-collection-step"), step?.due, step?.done];
    };
    expect(told(null, null)).toEqual([true, "2026-03-31", null]);
    expect(told("2026-05-31", null)).toEqual([true, "2026-03-31", "2026-05-31"]);
    expect(told("2026-05-31", "2026-04-02")).toEqual([true, "2026-03-31", "2026-04-02"]);
    // Where no round has steps, nobody keeps them.
    expect(keptPlanEvents(whole)).toContain("collection-round");
    expect(keptPlanEvents(whole)).not.toContain("needs-collection-step");
  });

  it("keeps the kinds whose lists the plan has", () => {
    expect(keptPlanEvents(syntheticPlan())).toEqual(["measure-term"]);
    expect(keptPlanEvents(syntheticPlan({ meetings: [], bodies: null }))).toEqual([
      ...["evaluation-meeting", "measure-term", "meeting", "minutes"],
    ]);
    expect(keptPlanEvents(whole)).toContain("meeting-of-steering-group");
  });
});

describe("the year of a plan that is not over", () => {
  it("reaches to the day, so that a period which ends with the day holds it", () => {
    const facts = planRuleFacts(whole, { day: "2026-06-15", needs });
    const ends = facts.filter(({ field }) => field === "measures" || field === "needs").map(({ period }) => period);
    expect(ends).toEqual(Array(2).fill({ from: "2026-01-01", to: "2026-06-16" }));
    const [share] = everyCard.map(([, card]) => card).filter(({ id }) => id === "assessed-share");
    const periods = [{ from: "2025-01-01", to: "2026-06-16" }] as const;
    const { tables } = observeSeries(share === undefined ? [] : [share], facts, [whole.territory], { periods, day: "2026-06-15" });
    expect(tables[0]?.columns[0]?.value[0]).toBeGreaterThanOrEqual(0);
  });
});

describe("planRules over a plan", () => {
  const cards = everyCard.map(([, card]) => card).filter(({ subject }) => subject === "planYear");
  const judge = (plan: Plan, given: readonly Need[] | null) => {
    const facts = planRuleFacts(plan, { day: DAY, needs: given, plans: [plan] });
    const series = observeSeries(cards, facts, [plan.territory], { periods: [year(2025), year(2026)], day: DAY });
    const targets = [{ id: plan.territory, cs: "Blansko", subject: "plan" as const, level: plan.level }];
    const events = planEvents(plan, { day: DAY });
    return findingsOf(evaluateRules(planRules, { targets, series, events, keptEvents: keptPlanEvents(plan) }));
  };

  it("finds what the synthetic plan lacks", () => {
    const found = judge(whole, needs);
    const breached = found.filter(({ outcome }) => outcome === "breached").map(({ rule }) => rule);
    // By hand over the synthetic plan. Costs of three of its four measures are not known, so money of next year cannot be judged.
    expect(breached.toSorted()).toEqual(
      [
        ...["plan/action-plan-missing", "plan/approvals-missing", "plan/collection-of-needs-overdue", "plan/comments-unsettled"],
        ...["plan/groups-without-working-group", "plan/handovers-overdue", "plan/measure-cards-incomplete", "plan/measures-not-assessed"],
        ...["plan/money-of-planning-ends", "plan/municipalities-without-contact", "plan/needs-without-answer", "plan/evaluation-one-sided"],
        ...["plan/nobody-steers", "plan/not-published", "plan/reasons-missing", "plan/targets-missed", "plan/working-groups-idle"],
      ].toSorted(),
    );
    for (const finding of found)
      for (const lang of ["cs", "en"] as const) expect(sentence(finding, lang)).not.toMatch(/[{}]|undefined|NaN/);
    const outcomeOf = (id: string) => found.find(({ rule }) => rule === id)?.outcome;
    expect([outcomeOf("plan/evaluation-without-triad"), outcomeOf("plan/next-year-unsecured")]).toEqual(["not-applicable", "undecidable"]);
  });

  it("decides nothing about a plan of which only the period is known, but its time", () => {
    const found = judge(syntheticPlan(), null);
    expect(found.filter(({ outcome }) => outcome === "breached")).toEqual([]);
    expect(found.filter(({ outcome }) => outcome === "undecidable").every(({ missing }) => missing.length > 0)).toBe(true);
  });
});
