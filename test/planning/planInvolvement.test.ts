import type { Plan } from "kpss/model";
import { planInvolvement } from "kpss/planning";
import { describe, expect, it } from "vitest";
import { measure, syntheticPlan } from "./synthetic.ts";

const always = { validFrom: null, validTo: null };
const body = (id: string, more: Partial<NonNullable<Plan["bodies"]>[number]>) => ({
  ...({ id, kind: "assembly", tier: "obec", organisation: null, targetGroups: [], mandate: "approves", ...always } as const),
  ...more,
});
const seat = (member: `m-${string}`, organisation: `obec/${string}` | null, at = "ps-seniori") => ({
  ...({ member, body: at, organisation, roles: ["municipality"], ...always } as const),
});
const passed = (on: string, to: string) => ({ from: on, to });

/** A synthetic plan of a town with four municipalities: each lacks something else. */
const town = syntheticPlan({
  municipalities: ["581283", "581291", "581313", "581321"] as unknown as Plan["municipalities"],
  measures: [measure("1", { targetGroups: ["seniori", "osoby-bez-pristresi"] })],
  bodies: [
    body("zm-1", { organisation: "obec/581283" }),
    body("zm-2", { organisation: "obec/581291" }),
    body("zm-3", { organisation: "obec/581313" }),
    body("zm-4", { organisation: "obec/581321" }),
    body("ps-seniori", { kind: "working-group", tier: "orp", targetGroups: ["seniori"], mandate: "proposes" }),
  ],
  memberships: [seat("m-1", "obec/581283"), seat("m-2", "obec/581291"), seat("m-3", "obec/581313", "zm-3")],
  offices: [{ kind: "coordinator", tier: "orp", organisation: "obec/581283", holder: "m-1", ...always }],
  agreements: [{ id: "s-1", parties: ["obec/581283", "obec/581291"], handovers: null, ...always }],
  approvers: ["zm-1", "zm-2", "zm-3", "zm-4"],
  resolutions: [
    { id: "r-1", body: "zm-1", kind: "approves", passed: passed("2024-12-10", "2024-12-11"), number: "1" },
    { id: "r-2", body: "zm-2", kind: "rejects", passed: passed("2024-12-10", "2024-12-11"), number: null },
    { id: "r-3", body: "zm-3", kind: "approves", passed: passed("2024-12-01", "2025-02-01"), number: null },
  ],
});

// Worked out by hand from the records above; the assembly of the third one decided on an unknown day of two months.
it("reference: what each municipality lacks", () => {
  const found = planInvolvement(town, "2025-01-01");
  expect(found.municipalities).toEqual([
    { municipality: "581283", member: "yes", contact: "yes", resolution: "yes" },
    { municipality: "581291", member: "yes", contact: "yes", resolution: "no" },
    { municipality: "581313", member: "no", contact: "no", resolution: "unknown" },
    { municipality: "581321", member: "no", contact: "no", resolution: "no" },
  ]);
  expect([found.withoutMember, found.withoutContact, found.withoutResolution]).toEqual([
    ["581313", "581321"],
    ["581313", "581321"],
    ["581291", "581321"],
  ]);
  expect(found.missingResolutions).toEqual([
    { body: "zm-2", outcome: "breached", municipality: "581291" },
    { body: "zm-3", outcome: "undecidable", municipality: "581313" },
    { body: "zm-4", outcome: "breached", municipality: "581321" },
  ]);
  expect([found.targetGroups, found.withoutGroup]).toEqual([
    [
      { targetGroup: "osoby-bez-pristresi", bodies: [], spokenFor: "no" },
      { targetGroup: "seniori", bodies: ["ps-seniori"], spokenFor: "yes" },
    ],
    ["osoby-bez-pristresi"],
  ]);
});

it("boundary: seats, offices and agreements hold from their day until the day before their end", () => {
  const dated = { ...town, memberships: [{ ...seat("m-1", "obec/581283"), validFrom: "2025-02-01", validTo: "2025-03-01" }] };
  const member = (day: string) => planInvolvement(dated, day).municipalities?.[0]?.member;
  expect(["2025-01-31", "2025-02-01", "2025-02-28", "2025-03-01"].map(member)).toEqual(["no", "yes", "yes", "no"]);
  expect(planInvolvement(town, "2024-12-09").municipalities?.[0]?.resolution).toBe("no");
});

describe("unknown is not lacking", () => {
  it.each([
    ["memberships nobody keeps", { memberships: null }, "member"],
    ["a member of an unknown municipality", { memberships: [seat("m-9", null)] }, "member"],
    ["offices nobody keeps", { offices: null }, "contact"],
    ["agreements nobody keeps", { agreements: null }, "contact"],
    ["bodies nobody keeps", { bodies: null }, "resolution"],
    ["resolutions nobody keeps", { resolutions: null }, "resolution"],
  ] as const)("%s", (_, more, what) => {
    expect(planInvolvement({ ...town, ...more }, "2025-01-01").municipalities?.[3]?.[what]).toBe("unknown");
  });

  it("nobody said which municipalities, and which groups a body speaks for", () => {
    expect(planInvolvement({ ...town, municipalities: null }, "2025-01-01")).toMatchObject({ municipalities: null, withoutMember: [] });
    const silent = { ...town, bodies: [body("ps", { kind: "working-group", targetGroups: null })] };
    expect(planInvolvement(silent, "2025-01-01").targetGroups.map(({ spokenFor }) => spokenFor)).toEqual(["unknown", "unknown"]);
    const forAll = { ...town, bodies: [body("ps", { kind: "working-group", targetGroups: [] })] };
    expect(planInvolvement(forAll, "2025-01-01").withoutGroup).toEqual([]);
  });
});

it("refusal: a day that is none", () => {
  expect(() => planInvolvement(town, "2025-13-01")).toThrow(expect.objectContaining({ code: "day-invalid" }));
});

it("law: the order of records and of municipalities changes nothing", () => {
  const turned = {
    ...town,
    municipalities: town.municipalities?.toReversed() ?? null,
    bodies: town.bodies?.toReversed() ?? null,
    memberships: town.memberships?.toReversed() ?? null,
    resolutions: town.resolutions?.toReversed() ?? null,
  };
  expect(planInvolvement(turned, "2025-01-01")).toEqual(planInvolvement(town, "2025-01-01"));
  expect(planInvolvement(town, "2025-01-01", { municipalities: town.municipalities?.slice(0, 1) ?? [], targetGroups: [] })).toMatchObject({
    municipalities: [{ municipality: "581283" }],
    targetGroups: [],
  });
});
