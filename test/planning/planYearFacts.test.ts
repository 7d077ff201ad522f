import fc from "fast-check";
import { fields } from "kpss/codebooks";
import { observationOf, observe } from "kpss/evaluation";
import * as indicators from "kpss/indicators";
import { factsAsOf, fieldParts, type Need, need as needOf, type Plan, type PlanRole } from "kpss/model";
import { fulfilment, measuresOfRows, planYearFacts } from "kpss/planning";
import { expect, it } from "vitest";
import { measure, said, syntheticPlan } from "./synthetic.ts";

const always = { validFrom: null, validTo: null };
const cost = (amount: number | null) => [{ year: 2025, amount, knownAt: "2025-01-01" }];
const money = (amount: number) => [{ year: 2025, origin: "obec", payer: "obec", amount, knownAt: "2026-01-31" } as const];
const target = { id: "u-1", title: "byty", unit: "byt", aim: "at-least", baseline: null, trajectory: [], readings: [] } as const;
const member = (id: `m-${string}`, organisation: "obec/581283" | null, ...roles: PlanRole[]) => ({
  member: id,
  body: "ps",
  organisation,
  roles,
  ...always,
});
const comment = (id: string, receivedOn: string, settlement: "accepted" | "declined" | null, settledOn: string | null) => ({
  ...{ id, receivedOn, author: null, about: null, settlement, settledOn, settledBy: null, settlementPublishedOn: null },
});
const meeting = (id: string, on: string, present: readonly (readonly [`m-${string}`, boolean | null])[], minutes: string | null) => ({
  ...{ id, body: "ps", on, purpose: "work" as const, minutesPublishedOn: minutes },
  attendance: present.map(([one, there]) => ({ member: one, invited: true, present: there })),
});
const need = (id: string, recordedOn: string, answer: Need["answer"], more: Partial<Need> = {}): Need =>
  needOf({ id, recordedOn, answer, ...more });

const year: Plan = syntheticPlan({
  municipalities: ["581283", "581291"] as unknown as Plan["municipalities"],
  measures: [
    measure("1", {
      assessments: [said("fulfilled")],
      targets: [target],
      costs: cost(1000),
      funding: [{ ...{ year: 2025, origin: "obec", payer: "obec", amount: 1000, knownAt: "2026-01-31" }, certainty: "secured" }],
      spending: money(800),
    }),
    measure("2", { assessments: [said("cancelled", { reason: "no-need" })], costs: cost(500), funding: [], spending: money(0) }),
    measure("3", { validTo: "2027-01-01", costs: cost(2500), funding: [], spending: money(200) }),
    measure("4", { knownAt: "2026-01-01" }),
  ],
  memberships: [member("m-1", "obec/581283", "commissioner"), member("m-2", null, "provider"), member("m-3", null, "user")],
  meetings: [
    meeting(
      "j-1",
      "2025-03-01",
      [
        ["m-1", true],
        ["m-2", true],
        ["m-3", true],
      ],
      "2025-03-15",
    ),
    meeting(
      "j-2",
      "2025-06-01",
      [
        ["m-1", true],
        ["m-2", true],
        ["m-3", false],
      ],
      null,
    ),
    meeting("j-3", "2026-01-10", [["m-1", true]], null),
  ],
  comments: [
    comment("c-1", "2025-02-01", "accepted", "2025-03-01"),
    comment("c-2", "2025-02-02", "declined", "2026-04-01"),
    comment("c-3", "2024-12-31", null, null),
  ],
  documents: [{ id: "d-1", kind: "action-plan", finishedOn: "2025-01-10", publicationDue: "2025-01-31", publishedOn: "2025-02-10" }],
  processBudget: [
    {
      id: "b-1",
      item: "staff",
      period: { from: "2025-01-01", to: "2026-01-01" },
      origin: "eu",
      payer: "state",
      planned: 900,
      spent: 700,
      knownAt: "2026-01-31",
      grant: true,
    },
  ],
});
const facts = planYearFacts(year, {
  year: 2025,
  asOf: "2026-02-28",
  needs: [need("n-1", "2025-05-05", "in-plan", { measure: "1" }), need("n-2", "2025-05-06", "open"), need("n-3", "2024-05-06", "met")],
});
const valueIn = (field: string) => facts.find((fact) => fact.field === field)?.value;

it("reference: the year counted by hand from the records above", () => {
  expect(Object.fromEntries(facts.map(({ field, value }) => [field, value]))).toEqual({
    ...{
      measures: 3,
      measuresAssessed: 1,
      measuresFulfilled: 1,
      measuresOngoing: 0,
      measuresCancelled: 1,
      measuresDue: 0,
      measuresOnTime: 0,
    },
    ...{ measuresWithIndicator: 1, measuresFunded: 1, budgetPlanned: 4000, budgetSpent: 1000, planningCosts: 700 },
    ...{ comments: 2, commentsSettled: 1, commentsAccepted: 1, meetings: 2, meetingsWithTriad: 1, meetingsWithMinutes: 1 },
    ...{ membersInvited: 6, membersPresent: 5, "attendance/commissioner": 2, "attendance/provider": 2, "attendance/user": 1 },
    ...{ municipalitiesOfPlan: 2, municipalitiesInvolved: 1, documentsDue: 1, documentsPublished: 1, needs: 2, needsAnswered: 1 },
  });
  expect(new Set(facts.map(({ subject, knownAt, source }) => `${subject} ${knownAt} ${source}`))).toEqual(
    new Set(["orp/6201 2026-02-28 office"]),
  );
});

it("a term to the last day of the year is not over on that day", () => {
  expect(valueIn("measuresDue")).toBe(0);
  const later = planYearFacts(year, { year: 2026, asOf: "2026-02-28" });
  const [due, onTime] = ["measuresDue", "measuresOnTime"].map((field) => later.find((fact) => fact.field === field)?.value);
  expect([due, onTime]).toEqual([2, 1]);
});

it("the indicators of planning can be observed from it", () => {
  const cards = [
    indicators.fulfilmentShareIndicator,
    indicators.assessedShareIndicator,
    indicators.budgetDrawingIndicator,
    indicators.triadMeetingShareIndicator,
  ];
  const table = observe(cards, factsAsOf(facts, "2026-02-28"), ["orp/6201"]);
  // 1 of 1 assessed; 1 of 2 not cancelled; 1000 of 4000; 1 of 2 meetings.
  const values = ["fulfilment-share", "assessed-share", "budget-drawing", "triad-meeting-share"].map(
    (id) => observationOf(table, id, "orp/6201").value,
  );
  expect(values).toEqual([1, 0.5, 0.25, 0.5]);
  expect(observationOf(table, "fulfilment-share", "orp/6201").value).toBe(
    fulfilment(year, "2025-12-31", { knownBy: "2026-02-28" }).all.share,
  );
});

it("unknown: what the plan does not keep says so, and a partial sum says of how many", () => {
  const bare = planYearFacts(syntheticPlan({ measures: [measure("1", { costs: cost(100) }), measure("2")] }), {
    year: 2025,
    asOf: "2025-12-31",
  });
  const of = (field: string) => bare.find((fact) => fact.field === field);
  expect(of("budgetPlanned")).toMatchObject({ value: 100, coverage: { covered: 1, members: 2 } });
  expect(of("budgetSpent")).toMatchObject({ value: null, reason: "not-reported" });
  for (const field of ["comments", "meetings", "attendance/user", "needs", "documentsDue", "municipalitiesOfPlan", "planningCosts"])
    expect(of(field)).toMatchObject({ value: null, reason: "not-asked" });
});

it("unknown: presence, days of comments, budget lines over more years", () => {
  const of = (more: Partial<Plan>, field: string) =>
    planYearFacts({ ...year, ...more }, { year: 2025, asOf: "2026-02-28" }).find((fact) => fact.field === field);
  expect(of({ meetings: [meeting("j-1", "2025-03-01", [["m-1", null]], null)] }, "membersPresent")).toMatchObject({
    reason: "not-reported",
  });
  expect(of({ memberships: null }, "meetingsWithTriad")).toMatchObject({ reason: "not-reported" });
  expect(of({ comments: [comment("c-1", "2025-02-01", "accepted", null)] }, "commentsSettled")).toMatchObject({ reason: "not-reported" });
  const [line] = year.processBudget ?? [];
  const long = line === undefined ? [] : [{ ...line, period: { from: "2025-01-01", to: "2027-01-01" } }];
  expect(of({ processBudget: long }, "planningCosts")).toMatchObject({ reason: "periods-differ" });
});

it("refusal: a year that has not begun", () => {
  expect(() => planYearFacts(year, { year: 2026, asOf: "2025-12-31" })).toThrow("not before 2026-01-01");
});

it("law: every field is a field of the noun, and what becomes known later changes nothing", () => {
  const known = new Set<string>(fields.filter(({ noun }) => noun === "planYear").map(({ code }) => code));
  expect(facts.every(({ field }) => known.has(fieldParts(field)[0]))).toBe(true);
  const dayOf = fc.integer({ min: 0, max: 500 }).map((n) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10));
  fc.assert(
    fc.property(dayOf, (asOf) => {
      const cut: Plan = {
        ...year,
        measures: year.measures
          .filter(({ knownAt }) => knownAt <= asOf)
          .map((one) => ({ ...one, assessments: one.assessments.filter(({ knownAt }) => knownAt <= asOf) })),
        meetings: (year.meetings ?? []).filter(({ on }) => on <= asOf),
        comments: (year.comments ?? []).filter(({ receivedOn }) => receivedOn !== null && receivedOn <= asOf).toReversed(),
      };
      expect(planYearFacts(cut, { year: 2025, asOf })).toEqual(planYearFacts(year, { year: 2025, asOf }));
    }),
  );
});

it("a table of measures becomes measures that can be judged", () => {
  const row = {
    id: "1.2",
    title: "Rozšířit službu",
    priority: "1",
    targetGroups: null,
    costs: 500,
    status: "fulfilled",
    progress: 1,
    validFrom: "2025-01-01",
    validTo: "2026-01-01",
  } as const;
  const rows = [row, { ...row, id: "1.3", status: null }, { ...row, id: "1.4", validTo: "2027-01-01" }];
  const measures = measuresOfRows(rows, { on: "2025-12-31", since: "2025-01-01" });
  expect(measures.map(({ costs }) => costs?.[0]?.amount ?? null)).toEqual([500, 500, null]);
  const { all, byPriority } = fulfilment(syntheticPlan({ measures }), "2025-12-31");
  expect([all.share, all.notAssessed, byPriority[0]?.measures]).toEqual([1, 1, 3]);
});

it("needs are answered as known on the day: not before their day, not by a measure that the plan does not have", () => {
  const answered = (more: Partial<Need>) => {
    const log = [need("n-1", "2025-05-05", "in-plan", { measure: "1", answeredOn: "2026-02-01", ...more })];
    return (asOf: string) => planYearFacts(year, { year: 2025, asOf, needs: log }).find(({ field }) => field === "needsAnswered")?.value;
  };
  expect(["2026-01-31", "2026-02-01"].map(answered({}))).toEqual([0, 1]);
  expect(answered({ measure: "9" })("2026-02-28")).toBe(0);
  // Measure 2 of the plan was cancelled: what it was to answer waits again.
  expect(answered({ measure: "2" })("2026-02-28")).toBe(0);
  expect(answered({ answer: null })("2026-02-28")).toBeNull();
});
