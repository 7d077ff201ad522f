import { expect, it } from "vitest";
import type { z } from "zod";
import { planSchema } from "../../../src/model/plan/plan.schema.ts";
import { type Plan, plan } from "../../../src/model/plan/plan.ts";

const always = { validFrom: null, validTo: null };
const money = { year: 2026, origin: "obec", payer: "obec", amount: 10_000_000, knownAt: "2026-01-31" };

/** A synthetic plan with one record of every noun. */
const full = {
  ...plan({
    id: "p-2025",
    level: "orp",
    territory: "orp/6201",
    title: "Syntetický plán",
    period: { from: "2025-01-01", to: "2028-01-01" },
  }),
  municipalities: ["581283"],
  previous: "p-2022",
  owner: "obec/581283",
  implementers: ["own/charita", "kraj/3115"],
  approvers: ["zm-blansko"],
  themes: [{ code: "zadluzenost", title: "Zadluženost", targetGroups: ["seniori"], serviceTypes: ["odborne-socialni-poradenstvi"] }],
  vision: "Nikdo nezůstane bez pomoci",
  priorities: [{ id: "1", title: "Bydlení", goals: [{ id: "1.1", title: "Sociální byty" }] }],
  measures: [
    {
      ...{
        id: "1.1.1",
        title: "Deset bytů",
        targetGroups: ["seniori"],
        goal: "1.1",
        knownAt: "2025-01-01",
        endProduct: true,
        follows: "7",
      },
      ...{ guarantor: "obec/581283", partners: ["own/charita"], outputs: ["byty"], validFrom: "2025-01-01", validTo: "2027-01-01" },
      activities: [{ id: "1.1.1.1", title: "Projekt", implementers: ["own/charita"], ...always }],
      targets: [
        {
          ...{ id: "u-1", title: "byty", unit: "byt", aim: "at-least", baseline: { on: "2024-12-31", value: 0 } },
          ...{ trajectory: [{ on: "2026-12-31", value: 10 }], readings: [{ on: "2025-12-31", value: 4, knownAt: "2026-01-31" }] },
        },
      ],
      risks: [{ title: "nebudou peníze", likelihood: 3, impact: null }],
      assessments: [{ on: "2025-12-31", knownAt: "2026-01-31", status: "partly", reason: "delayed", progress: 0.4, fulfilledOn: null }],
      costs: [{ year: 2026, amount: 20_000_000, knownAt: "2025-01-01" }],
      funding: [{ ...money, certainty: "secured" }],
      spending: [money],
    },
  ],
  stages: [{ stage: "monitoring", since: "2025-01-01" }],
  extensions: [{ to: "2029-01-01", knownAt: "2027-11-30", resolution: "r-2" }],
  actionPlans: [
    {
      id: "ap-1",
      period: { from: "2025-01-01", to: "2026-01-01" },
      knownAt: "2024-12-10",
      resolution: null,
      measures: ["1.1.1"],
      bridging: false,
    },
  ],
  documents: [{ id: "d-1", kind: "brochure", finishedOn: "2025-05-01", publicationDue: null, publishedOn: "2025-05-02" }],
  bodies: [
    {
      id: "ridici-skupina",
      kind: "steering-group",
      tier: "orp",
      organisation: "obec/581283",
      targetGroups: null,
      mandate: "proposes",
      ...always,
    },
  ],
  offices: [{ kind: "coordinator", tier: "orp", organisation: "obec/581283", holder: "m-1", ...always }],
  memberships: [{ member: "m-1", body: "ridici-skupina", organisation: "obec/581283", roles: ["commissioner", "municipality"], ...always }],
  meetings: [
    {
      ...{ id: "j-1", body: "ridici-skupina", on: "2025-03-01", purpose: "work", minutesPublishedOn: null },
      attendance: [{ member: "m-1", invited: true, present: null }],
    },
  ],
  agreements: [
    {
      ...{ id: "s-1", parties: ["kraj/3115", "obec/581283"], ...always },
      handovers: [{ id: "h-1", content: "needs", from: "obec/581283", to: "kraj/3115", due: "2025-06-30", sentOn: null, acceptedOn: null }],
    },
  ],
  commentWindows: [{ from: "2024-09-01", to: "2024-09-22", announcedOn: null }],
  comments: [
    {
      ...{ id: "c-1", receivedOn: "2024-09-10", author: "user", about: "1.1", settlement: "declined", settledOn: "2024-10-01" },
      ...{ settledBy: "ridici-skupina", settlementPublishedOn: null },
    },
  ],
  resolutions: [{ id: "r-1", body: "zm-blansko", kind: "approves", passed: { from: "2024-11-12", to: "2024-11-13" }, number: "7" }],
  events: [
    { id: "e-1", kind: "round-table", period: { from: "2025-04-01", to: "2025-04-02" }, hours: 3, participants: { user: 12, provider: 4 } },
  ],
  processBudget: [
    {
      ...{ id: "b-1", item: "staff", period: { from: "2025-01-01", to: "2026-01-01" }, origin: "eu", payer: "state", planned: 100 },
      ...{ spent: null, knownAt: "2025-01-01", grant: true },
    },
  ],
  collectionPlan: [
    {
      ...{ id: "k-1", targetGroup: "seniori", channel: "survey", everyMonths: 24, responsible: "ridici-skupina", basis: "consent" },
      organisation: "own/charita",
      rounds: [
        {
          ...{ id: "k-1/2025", due: "2025-06-30", closedOn: "2025-05-31" },
          steps: [{ kind: "evaluate", due: "2025-06-15", doneOn: null, organisation: null }],
        },
      ],
      ...always,
    },
  ],
};

it("planSchema is that of the noun, both ways, through JSON", () => {
  const there: Plan = planSchema.parse(JSON.parse(JSON.stringify(full)));
  const back: z.infer<typeof planSchema> = there;
  expect(back).toEqual(full);
});

it("a plan of which nothing is known is a plan", () => {
  const { id, level, territory, title, period } = full;
  const empty = plan({ id, level, territory, title, period });
  expect(planSchema.parse(empty)).toEqual(empty);
});

/** The same plan with the first record of a list changed. */
const withFirst = (list: keyof typeof full, change: object) => ({ ...full, [list]: [{ ...(full[list] as object[])[0], ...change }] });
const [measure] = full.measures;
const round = full.collectionPlan[0]?.rounds[0];
const present = full.meetings[0]?.attendance[0];

it.each([
  ["a name of a member", withFirst("memberships", { name: "Nováková" })],
  ["a member who is a name", withFirst("memberships", { member: "m-novakova" })],
  ["a member who is a birth number", withFirst("memberships", { member: "m-8051301234" })],
  ["a contact of an office", withFirst("offices", { phone: "123456789" })],
  ["an organisation that is a name", withFirst("offices", { organisation: "Charita Blansko" })],
  ["a guarantor who is a person", withFirst("measures", { guarantor: "Nováková" })],
  ["the wording of a comment", withFirst("comments", { text: "Paní Nováková potřebuje…" })],
  ["a member twice at one meeting", withFirst("meetings", { attendance: [present, present] })],
  ["an unknown role", withFirst("memberships", { roles: ["boss"] })],
  ["a measure twice", { ...full, measures: [measure, measure] }],
  ["a goal that is a priority as well", { ...full, priorities: [{ id: "1", title: "Bydlení", goals: [{ id: "1", title: "Byty" }] }] }],
  ["an assessment known before it is", withFirst("measures", { assessments: [{ ...measure?.assessments[0], knownAt: "2025-12-30" }] })],
  [
    "fulfilled later than it tells",
    withFirst("measures", { assessments: [{ ...measure?.assessments[0], status: "fulfilled", fulfilledOn: "2026-01-01" }] }),
  ],
  ["fulfilled on a day, and in part", withFirst("measures", { assessments: [{ ...measure?.assessments[0], fulfilledOn: "2025-06-01" }] })],
  ["crowns with decimals", withFirst("processBudget", { planned: 1.5 })],
  ["an extension that shortens", withFirst("extensions", { to: "2028-01-01" })],
  [
    "accepted before it was sent",
    withFirst("agreements", { handovers: [{ ...full.agreements[0]?.handovers[0], sentOn: "2025-06-02", acceptedOn: "2025-06-01" }] }),
  ],
  ["an agreement with oneself", withFirst("agreements", { parties: ["kraj/3115"] })],
  ["a window without a day", withFirst("commentWindows", { to: "2024-09-01" })],
  ["an unknown stage", withFirst("stages", { stage: "dreaming" })],
  ["a theme twice", { ...full, themes: [full.themes[0], full.themes[0]] }],
  ["a theme whose code is a text", withFirst("themes", { code: "Zadluženost rodin" })],
  ["a body of somebody who is a name", withFirst("bodies", { organisation: "Nováková" })],
  ["a round twice", withFirst("collectionPlan", { rounds: [round, round] })],
  ["a step of a round twice", withFirst("collectionPlan", { rounds: [{ ...round, steps: [round?.steps[0], round?.steps[0]] }] })],
  ["somebody who collects and is a name", withFirst("collectionPlan", { organisation: "Nováková" })],
  ["fewer than no participants", withFirst("events", { participants: { user: -1 } })],
])("planSchema refuses %s", (_, value) => {
  expect(planSchema.safeParse(value).success).toBe(false);
});
