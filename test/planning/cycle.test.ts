import fc from "fast-check";
import { type Plan, type PlanMeeting, type PlanMembership, type PlanRole, planStages } from "kpss/model";
import { advance, nextStep, planApproval, planLength, planPeriods, stageOn, unsettled } from "kpss/planning";
import { describe, expect, it } from "vitest";
import { measure, said, syntheticPlan } from "./synthetic.ts";

const always = { validFrom: null, validTo: null };
const member = (id: `m-${string}`, ...roles: PlanRole[]): PlanMembership => ({
  member: id,
  body: "ridici-skupina",
  organisation: null,
  roles,
  ...always,
});
const passed = (on: string) => ({ from: on, to: `${on.slice(0, 8)}${String(Number(on.slice(8)) + 1).padStart(2, "0")}` });
const resolution = (id: string, body: string, kind: "approves" | "rejects" | "starts-planning" | "agrees-with-draft", on: string) => ({
  ...{ id, body, kind, passed: passed(on), number: null },
});
const document = (id: string, kind: "analytical" | "previous-evaluation" | "settlement" | "evaluation-report" | "network", on: string) => ({
  ...{ id, kind, finishedOn: on, publicationDue: null, publishedOn: on },
});
const comment = (id: string, settledOn: string | null) => ({
  ...({
    id,
    receivedOn: "2024-09-10",
    author: "user",
    about: null,
    settlement: settledOn === null ? null : "accepted",
    settledOn,
  } as const),
  ...{ settledBy: null, settlementPublishedOn: null },
});
const meeting = (id: string, on: string, ...present: `m-${string}`[]): PlanMeeting => ({
  ...{ id, body: "ridici-skupina", on, purpose: "evaluation", minutesPublishedOn: null },
  attendance: present.map((one) => ({ member: one, invited: true, present: true })),
});

/** A synthetic plan of an ORP with all records of one whole cycle. */
const whole: Plan = syntheticPlan({
  approvers: ["zm-blansko", "zo-1"],
  bodies: [
    { id: "ridici-skupina", kind: "steering-group", tier: "orp", organisation: null, targetGroups: [], mandate: "proposes", ...always },
  ],
  offices: [{ kind: "coordinator", tier: "orp", organisation: "obec/581283", holder: "m-1", ...always }],
  memberships: [member("m-1", "commissioner", "municipality"), member("m-2", "provider"), member("m-3", "user")],
  documents: [
    document("d-1", "analytical", "2024-04-30"),
    document("d-2", "settlement", "2024-10-31"),
    document("d-3", "evaluation-report", "2027-11-30"),
  ],
  measures: [measure("1", { knownAt: "2024-08-01", assessments: [said("fulfilled")] })],
  commentWindows: [{ from: "2024-09-01", to: "2024-09-22", announcedOn: "2024-08-25" }],
  comments: [comment("1", "2024-10-15"), comment("2", "2024-10-20")],
  resolutions: [
    resolution("r-1", "zm-blansko", "starts-planning", "2024-01-15"),
    resolution("r-2", "ridici-skupina", "agrees-with-draft", "2024-08-20"),
    resolution("r-3", "zm-blansko", "approves", "2024-11-12"),
    resolution("r-4", "zo-1", "approves", "2024-11-26"),
  ],
  actionPlans: [
    {
      id: "ap-1",
      period: { from: "2025-01-01", to: "2026-01-01" },
      knownAt: "2024-12-10",
      resolution: null,
      measures: null,
      bridging: false,
    },
  ],
  meetings: [meeting("j-1", "2027-11-15", "m-1", "m-2", "m-3")],
});

/** The first day on which the records of the whole plan allow each step, worked out by hand from the days above. */
const steps = [
  ["preparation", "2023-12-01"],
  ["analyses", "2024-01-15"],
  ["strategy", "2024-04-30"],
  ["comments", "2024-08-20"],
  ["approval", "2024-10-31"],
  ["action-plans", "2024-11-26"],
  ["monitoring", "2024-12-10"],
  ["evaluation", "2026-01-31"],
  ["next-cycle", "2027-11-30"],
] as const;

it("reference: a whole cycle, each step on the first day that its records allow and not a day sooner", () => {
  let moving: Plan = whole;
  for (const [to, day] of steps) {
    if (to !== "preparation") {
      const before = new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
      expect([to, nextStep(moving, before).allowed]).toEqual([to, "no"]);
    }
    moving = advance(moving, day);
    expect(stageOn(moving, day)).toBe(to);
  }
  expect(moving.stages.map(({ stage }) => stage)).toEqual([...planStages]);
  expect(nextStep(moving, "2027-12-01")).toMatchObject({ stage: "next-cycle", next: null, allowed: "yes", verdicts: [] });
  expect(whole.stages).toEqual([]);
});

describe("nextStep", () => {
  const at = (stage: (typeof planStages)[number], more: Partial<Plan>, day = "2024-11-30", level: Plan["level"] = "orp") =>
    nextStep({ ...whole, level, ...more }, day, { stage });
  const verdict = (step: ReturnType<typeof nextStep>, code: string) => step.verdicts.find((one) => one.code === code);

  it.each([
    ["preparation", "mandate", { resolutions: null }, "resolutions"],
    ["preparation", "triad-in-groups", { memberships: null }, "memberships"],
    ["analyses", "analysis", { documents: null }, "documents"],
    ["comments", "comments-settled", { comments: null }, "comments"],
    ["comments", "comment-window", { commentWindows: null }, "commentWindows"],
    ["approval", "approval", { approvers: null }, "approvers"],
    ["action-plans", "action-plan", { actionPlans: null }, "actionPlans"],
    ["evaluation", "triad-at-evaluation", { meetings: null }, "meetings"],
  ] as const)("unknown: %s asks for %s, and %o is undecidable", (stage, code, more, missing) => {
    const step = at(stage, more);
    expect(verdict(step, code)).toMatchObject({ outcome: "undecidable", missing: [missing] });
    expect(step.allowed === "yes").toBe(false);
  });

  it("the triad at the evaluation is law for a region, practice for others", () => {
    const withoutUser = { meetings: [meeting("j-1", "2027-11-15", "m-1", "m-2")] };
    expect(verdict(at("evaluation", withoutUser, "2027-12-01"), "triad-at-evaluation")).toMatchObject({
      ...{ outcome: "breached", basis: "practice", severity: "info", missing: ["user"] },
    });
    const region = at("evaluation", withoutUser, "2027-12-01", "kraj");
    expect(verdict(region, "triad-at-evaluation")).toMatchObject({ basis: "law", sources: ["act-108-2006"], severity: "warning" });
    expect(region.missing.map(({ code }) => code)).toEqual(["triad-at-evaluation"]);
    // Somebody without a known role was there as well: perhaps a user.
    const unclear = { meetings: [meeting("j-1", "2027-11-15", "m-1", "m-2", "m-9")] };
    expect(verdict(at("evaluation", unclear, "2027-12-01"), "triad-at-evaluation")?.outcome).toBe("undecidable");
  });

  it("a region has five mandatory parts since decree 387/2017", () => {
    const of = (day: string) => verdict(at("approval", {}, day, "kraj"), "mandatory-parts");
    expect(of("2017-11-28")?.outcome).toBe("not-applicable");
    expect(of("2024-11-30")).toMatchObject({
      outcome: "breached",
      missing: ["descriptive", "network", "previous-evaluation", "strategic"],
    });
    expect(verdict(at("approval", {}), "mandatory-parts")?.outcome).toBe("not-applicable");
  });

  it("what does not bind is told and stops nothing; a wrong length never stops a voluntary plan", () => {
    const long = { period: { from: "2025-01-01", to: "2030-01-01" } };
    expect(at("approval", long)).toMatchObject({ allowed: "yes", missing: [] });
    expect(verdict(at("approval", long), "plan-length")).toMatchObject({ outcome: "breached", severity: "info" });
    expect(at("approval", long, "2024-11-30", "kraj").missing.map(({ code }) => code)).toContain("plan-length");
    expect(nextStep(whole, "2024-03-01", { stage: "analyses", binding: ["law"] }).allowed).toBe("yes");
  });

  it("the window: its last day is not over, a minimum is the caller's", () => {
    const of = (day: string, days?: number) =>
      nextStep(whole, day, { stage: "comments", ...(days === undefined ? {} : { commentWindowDays: days }) });
    expect(verdict(of("2024-09-21"), "comment-window")?.outcome).toBe("breached");
    expect(verdict(of("2024-09-22"), "comment-window")?.outcome).toBe("met");
    const outcomes = [undefined, 21, 22].map((days) => verdict(of("2024-10-31", days), "comment-window-length")?.outcome);
    expect(outcomes).toEqual(["not-applicable", "met", "breached"]);
  });

  it("monitoring: the action plan of the year is asked for and stops nothing; after the plan that of its last day", () => {
    const of = (day: string) => verdict(at("monitoring", {}, day), "action-plan");
    expect(of("2025-12-31")).toMatchObject({ outcome: "met", basis: "house" });
    expect(of("2026-01-31")).toMatchObject({ outcome: "breached", missing: ["2026-01-31"] });
    expect(of("2030-01-31")).toMatchObject({ outcome: "breached", missing: ["2027-12-31"] });
    expect(at("monitoring", {}, "2026-01-31").allowed).toBe("yes");
  });

  it("a seat in an assembly is no seat in a group", () => {
    const councillor = { member: "m-9", body: "zm-blansko", organisation: null, roles: ["user"], ...always } as const;
    const bodies = [
      ...(whole.bodies ?? []),
      { id: "zm-blansko", kind: "assembly", tier: "obec", organisation: null, targetGroups: [], mandate: "approves", ...always } as const,
    ];
    const memberships = [...(whole.memberships ?? []).filter(({ roles }) => !roles.includes("user")), councillor];
    expect(verdict(at("preparation", { bodies, memberships }), "triad-in-groups")).toMatchObject({
      outcome: "breached",
      missing: ["user"],
    });
  });

  it("refuses what makes no sense", () => {
    expect(() => nextStep(whole, "2024-02-30")).toThrow("calendar day");
    expect(() => nextStep(whole, "2024-02-01", { commentWindowDays: 1.5 })).toThrow("whole days");
    expect(() => nextStep(whole, "2024-02-01", { stage: "dreaming" as "comments" })).toThrow("stage of the cycle");
  });
});

it("advance goes back without conditions, and refuses leaps", () => {
  const drafted: Plan = { ...whole, stages: [{ stage: "comments", since: "2024-09-01" }] };
  expect(stageOn(advance(drafted, "2024-10-01", { to: "strategy" }), "2024-10-01")).toBe("strategy");
  expect(() => advance(drafted, "2024-09-01", { to: "strategy" })).toThrow("a day after the last stage");
  expect(() => advance(drafted, "2024-10-01", { to: "monitoring" })).toThrow("approval or strategy");
  expect(() => advance(drafted, "2024-08-31")).toThrow("not before the last stage");
  expect(() => advance(drafted, "2024-10-01")).toThrow("comments-settled");
});

describe("approval", () => {
  it("a later rejection takes an approval back; two of one month cannot be put in order", () => {
    const again = { ...whole, resolutions: [...(whole.resolutions ?? []), resolution("r-5", "zo-1", "rejects", "2024-12-03")] };
    expect(planApproval(again, "2024-12-02").outcome).toBe("met");
    expect(planApproval(again, "2024-12-03")).toMatchObject({ outcome: "breached", missing: ["zo-1"], passed: null });
    const month = { from: "2024-11-01", to: "2024-12-01" };
    const torn = {
      ...whole,
      approvers: ["zo-1"],
      resolutions: [...(whole.resolutions ?? []), { ...resolution("r-5", "zo-1", "rejects", "2024-12-03"), passed: month }],
    };
    expect(planApproval(torn, "2024-12-03").outcome).toBe("undecidable");
  });

  it.each([
    ["2014-12-31", "not-applicable", null],
    ["2015-01-01", "met", "2028-01-01"],
    ["2026-06-30", "met", "2028-01-01"],
    ["2026-07-01", "undecidable", null],
  ])("length by a day of approval of %s: %s", (on, outcome, expectedTo) => {
    const to = new Date(Date.parse(`${on}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
    const one = { ...resolution("r-3", "zm-blansko", "approves", "2024-11-12"), passed: { from: on, to } };
    const found = planLength({ ...whole, approvers: ["zm-blansko"], resolutions: [one] }, "2027-01-01");
    expect([found.outcome, found.facts["expectedTo"]]).toEqual([outcome, expectedTo]);
  });

  it("an approval known as some day around 1. 1. 2015 cannot be judged", () => {
    const one = { ...resolution("r-3", "zm-blansko", "approves", "2024-11-12"), passed: { from: "2014-12-01", to: "2015-02-01" } };
    const found = planLength({ ...whole, approvers: ["zm-blansko"], resolutions: [one] }, "2016-01-01");
    expect([found.outcome, found.missing]).toEqual(["undecidable", ["day-of-approval"]]);
  });
});

it("succession: a region without a plan is a warning by law, overlaps are told, plans are there once", () => {
  const kraj = { ...whole, level: "kraj" as const };
  const [gap] = planPeriods([kraj], "2028-01-01").verdicts;
  expect(gap).toMatchObject({
    code: "gap",
    basis: "law",
    severity: "warning",
    sources: ["act-108-2006"],
    facts: { days: 1, before: null },
  });
  expect(planPeriods([kraj], "2027-12-31").gaps).toEqual([]);
  const other = { ...whole, id: "p-2027", period: { from: "2027-01-01", to: "2030-01-01" } };
  expect(planPeriods([other, whole], "2027-06-30").overlaps).toEqual([
    { from: "2027-01-01", to: "2028-01-01", days: 365, plans: ["p-2025", "p-2027"] },
  ]);
  expect(() => planPeriods([whole, whole], "2027-06-30")).toThrow("each plan once");
  expect(planPeriods([], "2027-06-30")).toMatchObject({ covered: [], gaps: [], overlaps: [], verdicts: [] });
});

describe("laws", () => {
  const dayOf = fc.integer({ min: 0, max: 800 }).map((n) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10));

  it("a step as of a day never sees records of later days, and their order changes nothing", () => {
    fc.assert(
      fc.property(dayOf, fc.constantFrom(...planStages), (day, stage) => {
        const known: Plan = {
          ...whole,
          comments: (whole.comments ?? []).filter(({ receivedOn }) => receivedOn !== null && receivedOn <= day),
          meetings: (whole.meetings ?? []).filter(({ on }) => on <= day),
          resolutions: (whole.resolutions ?? []).filter((one) => one.passed.from <= day).toReversed(),
          documents: (whole.documents ?? []).filter(({ finishedOn }) => finishedOn !== null && finishedOn <= day).toReversed(),
          actionPlans: (whole.actionPlans ?? []).filter(({ knownAt }) => knownAt <= day),
          measures: whole.measures.filter(({ knownAt }) => knownAt <= day),
          memberships: (whole.memberships ?? []).toReversed(),
        };
        expect(nextStep(known, day, { stage })).toEqual(nextStep(whole, day, { stage }));
      }),
    );
  });

  it("unsettled: each comment received by the day is settled by it, or waits; order changes nothing", () => {
    const anyComment = fc.record({ receivedOn: dayOf, settledOn: fc.option(dayOf) });
    fc.assert(
      fc.property(fc.array(anyComment, { maxLength: 8 }), dayOf, (list, day) => {
        const comments = list.map(({ receivedOn, settledOn }, at) => ({ ...comment(`c-${at}`, settledOn), receivedOn }));
        const found = unsettled(comments, { day });
        expect(unsettled(comments.toReversed(), { day })).toEqual(found);
        const received = comments.filter((one) => one.receivedOn <= day);
        const settled = received.filter((one) => one.settledOn !== null && one.settledOn <= day);
        expect(found.length + settled.length).toBe(received.length);
        expect(found.every(({ days }) => days !== null && days >= 0)).toBe(true);
      }),
    );
  });
});
