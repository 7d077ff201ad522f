import fc from "fast-check";
import { type CollectionPlan, type CollectionRound, type CollectionStep, need } from "kpss/model";
import { collectionDue, handoversDue, needsMatrix, planFindings } from "kpss/planning";
import { describe, expect, it } from "vitest";
import { syntheticPlan } from "./synthetic.ts";

const always = { validFrom: null, validTo: null };
const round = (id: string, closedOn: string | null, more: Partial<CollectionRound> = {}): CollectionRound => ({
  ...{ id, due: null, closedOn, steps: [] },
  ...more,
});
/** A synthetic row of the plan of collecting: seniors asked every two years from 2022. */
const row = (more: Partial<CollectionPlan> = {}): CollectionPlan => ({
  ...{ id: "k-1", targetGroup: "seniori", channel: "survey", everyMonths: 24, responsible: "ps-seniori", organisation: null },
  ...{ basis: "consent", rounds: [], validFrom: "2022-01-01", validTo: null },
  ...more,
});
const step = (kind: CollectionStep["kind"], due: string | null, more: Partial<CollectionStep> = {}): CollectionStep => ({
  ...{ kind, due, doneOn: null, organisation: null },
  ...more,
});

// Expected days were worked out by hand on the calendar.
describe("reference: what is late in collecting", () => {
  it("the next round is due its frequency after the last one", () => {
    const rounds = [round("a", "2022-11-30"), round("b", "2024-12-15")];
    const found = collectionDue([row({ rounds })], "2026-12-20");
    expect(found.late).toEqual([
      {
        ...{ row: "k-1", targetGroup: "seniori", channel: "survey", round: null, step: null, due: "2026-12-15", days: -5, state: "late" },
        ...{ body: "ps-seniori", organisation: null, basis: "consent", lastClosedOn: "2024-12-15" },
      },
    ]);
    // As known before the second round was closed, that one was late.
    expect(collectionDue([row({ rounds })], "2024-12-14").late).toMatchObject([{ round: "b", due: "2024-11-30", days: -14 }]);
  });

  it("steps of an open round stand by themselves, with whoever owes them", () => {
    const steps = [
      step("prepare", "2026-03-31", { doneOn: "2026-03-20" }),
      step("collect", "2026-05-31", { organisation: "own/charita" }),
      step("evaluate", "2026-07-31"),
    ];
    const found = collectionDue([row({ rounds: [round("2026", null, { due: "2026-08-31", steps })] })], "2026-06-10");
    expect(found.late.map(({ step, due, body, organisation }) => [step, due, body, organisation])).toEqual([
      ["collect", "2026-05-31", null, "own/charita"],
    ]);
    expect(found.ahead.map(({ step, days }) => [step, days])).toEqual([
      ["evaluate", 51],
      [null, 82],
    ]);
  });

  it("a single round is due by the last day of its row, and once is enough", () => {
    const single = row({ everyMonths: null, validTo: "2026-07-01" });
    expect(collectionDue([single], "2026-06-30").ahead).toMatchObject([{ due: "2026-06-30", days: 0 }]);
    expect(collectionDue([{ ...single, rounds: [round("a", "2026-02-01")] }], "2026-06-30").ahead).toEqual([]);
  });
});

describe("boundary", () => {
  it("the due day is not late, the day after it is", () => {
    const found = (day: string) => collectionDue([row()], day);
    expect([found("2024-01-01").ahead[0]?.days, found("2024-01-02").late[0]?.days]).toEqual([0, -1]);
    expect(collectionDue([row()], "2022-01-02", { first: "at-start" }).late[0]?.due).toBe("2022-01-01");
  });

  it("a month without that day ends sooner", () => {
    const due = (closedOn: string, everyMonths: number) =>
      collectionDue([row({ everyMonths, rounds: [round("a", closedOn)] })], closedOn).ahead[0]?.due;
    expect([due("2023-08-31", 6), due("2024-02-29", 12), due("2025-11-30", 3), due("2025-12-31", 1)]).toEqual([
      ...["2024-02-29", "2025-02-28", "2026-02-28", "2026-01-31"],
    ]);
  });

  it("a row before it begins, after it has ended, and a round past its end ask for nothing", () => {
    expect(collectionDue([row()], "2021-12-31")).toMatchObject({ late: [], ahead: [], notKnown: [] });
    expect(collectionDue([row({ validTo: "2024-06-01" })], "2024-06-01")).toMatchObject({ late: [], ahead: [], notKnown: [] });
    expect(collectionDue([row({ validTo: "2024-01-01" })], "2023-12-31")).toMatchObject({ late: [], ahead: [], notKnown: [] });
  });
});

it("unknown: without a start or a term nobody can say when; nobody owes what nobody was named for", () => {
  const found = collectionDue(
    [row({ validFrom: null, responsible: null, basis: null }), row({ id: "k-2", everyMonths: null })],
    "2026-01-01",
  );
  expect(found.notKnown.map(({ row, due, days }) => [row, due, days])).toEqual([
    ["k-1", null, null],
    ["k-2", null, null],
  ]);
  expect([found.withoutOwner, found.withoutBasis]).toEqual([["k-1"], ["k-1"]]);
});

it.each([
  ["collectionDue, a day that is none", () => collectionDue([], "2026-02-30"), "day-invalid"],
  ["collectionDue, a row twice", () => collectionDue([row(), row()], "2026-01-01"), "row-twice"],
  ["needsMatrix, a day that is none", () => needsMatrix([], [], "leden"), "day-invalid"],
  ["handoversDue, a day that is none", () => handoversDue([], ""), "day-invalid"],
])("refusal: %s", (_, call, code) => {
  expect(call).toThrow(expect.objectContaining({ code }));
});

it("law: the order of rows and of rounds changes nothing; every row that holds is in one list or done", () => {
  const day = fc.integer({ min: 1, max: 28 }).map((date) => `2025-03-${String(date).padStart(2, "0")}`);
  const anyRow = fc.record({ months: fc.option(fc.integer({ min: 1, max: 60 })), closed: fc.uniqueArray(day, { maxLength: 3 }) });
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 5 }), day, (list, on) => {
      const rows = list.map(({ months, closed }, at) =>
        row({ id: `k-${at}`, everyMonths: months, rounds: closed.map((closedOn, index) => round(`${at}/${index}`, closedOn)) }),
      );
      const found = collectionDue(rows, on);
      const turned = rows.toReversed().map((one) => ({ ...one, rounds: one.rounds.toReversed() }));
      expect(collectionDue(turned, on)).toEqual(found);
      // Rounds closed later are not seen.
      const known = rows.map((one) => ({
        ...one,
        rounds: one.rounds.map((it) => (it.closedOn !== null && it.closedOn > on ? { ...it, closedOn: null } : it)),
      }));
      expect(collectionDue(known, on)).toEqual(found);
    }),
  );
});

it("the matrix tells asked, planned and never apart, and writes no text of its own groups", () => {
  const rows = [
    row({ rounds: [round("a", "2025-05-31")] }),
    row({ id: "k-2", channel: "focus-group", targetGroup: "osoby-bez-pristresi" }),
  ];
  const log = [
    need({ id: "P-1", targetGroup: "seniori", channel: "refused-applicants", recordedOn: "2025-06-01" }),
    need({ id: "P-2", targetGroup: "U Nováků", channel: "office", recordedOn: "2025-06-02" }),
    need({ id: "P-3", targetGroup: "seniori", recordedOn: "2025-06-02" }),
    need({ id: "P-4", targetGroup: "seniori", channel: "form", recordedOn: "2025-07-01" }),
  ];
  const found = needsMatrix(rows, log, "2025-06-30", { targetGroups: ["etnicke-mensiny"] });
  expect(found.targetGroups).toEqual(["etnicke-mensiny", "osoby-bez-pristresi", "own/1", "seniori"]);
  expect(
    found.cells.filter(({ state }) => state !== "never").map(({ targetGroup, channel, state }) => [targetGroup, channel, state]),
  ).toEqual([
    ["osoby-bez-pristresi", "focus-group", "planned"],
    ["own/1", "office", "asked"],
    ["seniori", "survey", "asked"],
    ["seniori", "refused-applicants", "asked"],
  ]);
  expect([found.neverAsked, found.notPlaced]).toEqual([["etnicke-mensiny", "osoby-bez-pristresi"], 1]);
  expect(found.neverUsed).toEqual(["form", "focus-group", "provider", "other"]);
  expect(JSON.stringify(found)).not.toContain("Nov");
  expect(needsMatrix([], [], "2025-06-30")).toMatchObject({ targetGroups: [], cells: [], neverAsked: [] });
});

const handover = {
  id: "h-1",
  content: "needs",
  from: "obec/581283",
  to: "kraj/3115",
  due: "2025-06-30",
  sentOn: null,
  acceptedOn: null,
} as const;
const agreement = (handovers: readonly object[] | null, validTo: string | null = null) =>
  ({ id: "s-1", parties: ["kraj/3115", "obec/581283"], handovers, validFrom: "2025-01-01", validTo }) as const;

it("handovers: late, ahead, sent, accepted, as of a day", () => {
  const all = [
    handover,
    { ...handover, id: "h-2", due: "2025-12-31" },
    { ...handover, id: "h-3", sentOn: "2025-07-02" },
    { ...handover, id: "h-4", sentOn: "2025-06-30", acceptedOn: "2025-07-05" },
    { ...handover, id: "h-5", due: null },
  ];
  const at = (day: string) =>
    handoversDue([agreement(all)] as never, day).handovers.map(({ handover, state, days, inTime }) => [handover, state, days, inTime]);
  expect(at("2025-07-10")).toEqual([
    ["h-1", "late", -10, null],
    ["h-3", "sent", 8, false],
    ["h-4", "accepted", null, true],
    ["h-2", "ahead", 174, null],
    ["h-5", "not-known", null, null],
  ]);
  expect(at("2025-06-30").slice(0, 3)).toEqual([
    ["h-1", "ahead", 0, null],
    ["h-3", "ahead", 0, null],
    ["h-4", "sent", 0, true],
  ]);
  expect(handoversDue([agreement(null)] as never, "2025-07-10").notRecorded).toEqual(["s-1"]);
});

describe("what a plan keeps is judged, what it does not keep is not", () => {
  const verdicts = (more: object, day = "2025-07-10") =>
    Object.fromEntries(
      planFindings([syntheticPlan(more)], day).map(({ code, outcome, basis, severity, missing }) => [
        code,
        { outcome, basis, severity, missing },
      ]),
    );

  it("overdue rounds, owners and legal bases", () => {
    const late = row({ validFrom: "2022-01-01", responsible: null, basis: null });
    expect(verdicts({ collectionPlan: [late] })).toMatchObject({
      "collection-in-time": { outcome: "breached", basis: "practice", severity: "info", missing: ["k-1"] },
      "collection-owner": { outcome: "breached", missing: ["k-1"] },
      "collection-basis": { outcome: "breached", missing: ["k-1"] },
    });
    expect(verdicts({ collectionPlan: [row({ rounds: [round("a", "2025-01-01")] })] })["collection-in-time"]?.outcome).toBe("met");
    expect(verdicts({ collectionPlan: [] })["collection-in-time"]?.outcome).toBe("not-applicable");
    expect(verdicts({})["collection-in-time"]).toBeUndefined();
  });

  it("what a municipality owes its region stands on the act, other handovers on practice", () => {
    expect(verdicts({ agreements: [agreement([handover])] })).toMatchObject({
      handovers: { outcome: "breached", basis: "law", severity: "warning", missing: ["h-1"] },
      agreement: { outcome: "met" },
    });
    expect(verdicts({ agreements: [agreement([{ ...handover, content: "figures" }])] })["handovers"]).toMatchObject({
      outcome: "breached",
      basis: "practice",
      severity: "info",
    });
    expect(verdicts({ agreements: [agreement(null)] })["handovers"]).toMatchObject({ outcome: "undecidable", missing: ["s-1"] });
    expect(verdicts({ agreements: [agreement([], "2025-07-10")] })["agreement"]).toMatchObject({ outcome: "breached" });
  });

  it("a seat in a body whose mandate has ended, and a vacant office", () => {
    const body = { id: "ps-seniori", kind: "working-group", tier: "orp", organisation: null, targetGroups: [], mandate: "proposes" };
    const ended = { ...body, validFrom: "2022-01-01", validTo: "2025-01-01" };
    const seat = { member: "m-1", body: "ps-seniori", organisation: null, roles: ["user"], ...always };
    expect(verdicts({ bodies: [ended], memberships: [seat] })["bodies-valid"]).toMatchObject({
      outcome: "breached",
      missing: ["ps-seniori"],
    });
    // Renewed for another term: the same body holds again.
    expect(
      verdicts({ bodies: [ended, { ...body, validFrom: "2025-01-01", validTo: null }], memberships: [seat] })["bodies-valid"]?.outcome,
    ).toBe("met");
    expect(verdicts({ bodies: [ended] })["bodies-valid"]).toMatchObject({ outcome: "undecidable", missing: ["memberships"] });
    const vacant = { kind: "coordinator", tier: "orp", organisation: null, holder: null, ...always };
    expect(verdicts({ bodies: [], offices: [vacant] })["bodies-valid"]?.missing).toEqual(["coordinator"]);
  });

  it("somebody has to pay for planning when the grant ends", () => {
    const line = { id: "b-1", item: "staff", origin: "eu", payer: "state", planned: 100, spent: null, knownAt: "2025-01-01", grant: true };
    const grant = { ...line, period: { from: "2025-01-01", to: "2027-01-01" } };
    const town = { ...line, id: "b-2", origin: "obec", payer: "obec", grant: false, period: { from: "2026-07-01", to: "2028-01-01" } };
    expect(verdicts({ processBudget: [grant] })["process-money"]).toMatchObject({
      outcome: "breached",
      missing: ["2027-01-01/2027-12-31"],
    });
    expect(verdicts({ processBudget: [town, grant] })["process-money"]?.outcome).toBe("met");
    expect(verdicts({ processBudget: [grant] }, "2028-01-01")["process-money"]?.outcome).toBe("not-applicable");
  });
});
