import fc from "fast-check";
import { carryOver, fulfilment, measureMoneyAsOf, measureStanding, targetStanding } from "kpss/planning";
import { describe, expect, it } from "vitest";
import { measure, said, syntheticPlan } from "./synthetic.ts";

/*
 * Reference: ten synthetic measures counted by hand by the rule (fulfilled + continuous) / assessed, cancelled and not assessed left out:
 * 2 fulfilled, 1 continuous without end product, 1 continuous with one, 1 partly, 1 not fulfilled, 1 moved, 1 cancelled, 2 without a record.
 * Assessed 7, counted 3: 3 / 7. Assessed of those not cancelled: 7 / 9.
 */
const ten = [
  measure("1", { assessments: [said("fulfilled")] }),
  measure("2", { assessments: [said("fulfilled", { fulfilledOn: "2025-06-30" })], goal: "1.1" }),
  measure("3", { assessments: [said("ongoing")], endProduct: false, goal: "2" }),
  measure("4", { assessments: [said("ongoing")], goal: "2" }),
  measure("5", { assessments: [said("partly", { progress: 0.5 })], goal: "2" }),
  measure("6", { assessments: [said("not-fulfilled", { reason: "no-money" })], goal: "2" }),
  measure("7", { assessments: [said("moved")], goal: "unknown-9" }),
  measure("8", { assessments: [said("cancelled")] }),
  measure("9"),
  measure("10", { validTo: "2027-01-01" }),
];
const planOfTen = syntheticPlan({ measures: ten });

describe("reference", () => {
  const found = fulfilment(planOfTen, "2026-03-31");

  it("counts and shares", () => {
    const counts = { measures: 10, assessed: 7, fulfilled: 2, ongoing: 1, ongoingWithEndProduct: 1, partly: 1, notFulfilled: 1, moved: 1 };
    expect(found.all).toEqual({ ...counts, cancelled: 1, notAssessed: 2, share: 3 / 7, assessedShare: 7 / 9, reason: null });
  });

  it("by priority; a goal leads to its priority, an unknown one to none", () => {
    expect(found.byPriority.map(({ priority, measures, assessed, share }) => [priority, measures, assessed, share])).toEqual([
      ["1", 5, 2, 1],
      ["2", 4, 4, 0.25],
      [null, 1, 1, 0],
    ]);
  });

  it("what is not assessed, cancelled, or faulty stands apart", () => {
    expect(found.notAssessed).toEqual([
      { measure: "9", why: "overdue" },
      { measure: "10", why: "not-due" },
    ]);
    expect(found.cancelled).toEqual([{ measure: "8", reason: null }]);
    expect(found.faults).toEqual([
      { measure: "4", fault: "ongoing-with-end-product" },
      { measure: "8", fault: "reason-missing" },
    ]);
  });

  it("rules are parameters", () => {
    const share = (rules: Parameters<typeof fulfilment>[2]) => fulfilment(planOfTen, "2026-03-31", rules).all.share;
    expect(share({ ongoingOnly: "any" })).toBe(4 / 7);
    expect(share({ ongoing: "left-out" })).toBe(2 / 7);
    expect(share({ cancelled: "counted" })).toBe(3 / 8);
    // Outdated is what speaks of a state before the day; fulfilled and cancelled stay.
    expect(share({ assessedSince: "2026-01-01" })).toBe(1);
    expect(fulfilment(planOfTen, "2026-03-31", { reasonFor: ["moved"] }).faults.map(({ measure: id }) => id)).toEqual(["4", "7"]);
  });

  it("time", () => {
    // 454 of 1095 days from 1. 1. 2025 to 31. 3. 2026.
    expect(found.elapsed).toBeCloseTo(454 / 1095, 12);
  });
});

describe("as known on the day", () => {
  it("a year is assessed in spring: the state of 31. 12. known on 31. 1.", () => {
    expect(fulfilment(planOfTen, "2025-12-31").all.assessed).toBe(0);
    expect(fulfilment(planOfTen, "2025-12-31", { knownBy: "2026-01-30" }).all.assessed).toBe(0);
    expect(fulfilment(planOfTen, "2025-12-31", { knownBy: "2026-01-31" }).all.assessed).toBe(7);
    expect(() => fulfilment(planOfTen, "2025-12-31", { knownBy: "2025-12-30" })).toThrow("knownBy not before 2025-12-31");
  });

  it("a later state replaces an earlier one, a later correction of one state as well", () => {
    const [partly, then] = [said("partly", { on: "2025-06-30", knownAt: "2025-07-31" }), said("fulfilled")];
    const corrected = said("not-fulfilled", { reason: "delayed", knownAt: "2026-02-15" });
    const changing = measure("1", { assessments: [corrected, then, partly] });
    const statuses = ["2025-07-30", "2025-07-31", "2026-01-31", "2026-02-15"].map((day) => measureStanding(changing, day).status);
    expect(statuses).toEqual([null, "partly", "fulfilled", "not-fulfilled"]);
  });

  it("two records of the same days that disagree leave it unknown", () => {
    const torn = measure("1", { assessments: [said("fulfilled"), said("cancelled")] });
    const found = measureStanding(torn, "2026-03-31");
    expect([found.status, found.why, found.faults, found.counted]).toEqual([null, "records-disagree", ["records-disagree"], null]);
  });

  it.each([
    ["not begun", "2024-12-31", "not-begun"],
    ["its term runs", "2025-12-31", "not-due"],
    ["the first day after its term", "2026-01-01", "overdue"],
  ])("not assessed: %s", (_, day, why) => {
    const found = measureStanding(measure("1"), day);
    expect([found.why, found.isDue]).toEqual([why, why === "overdue"]);
  });

  it("on time: proved by a day of fulfilment or a state within the term, unknown by a later state alone", () => {
    const standing = (one: ReturnType<typeof said>) => measureStanding(measure("1", { assessments: [one] }), "2026-06-30").onTime;
    expect(standing(said("fulfilled"))).toBe(true);
    expect(standing(said("fulfilled", { on: "2026-01-01" }))).toBeNull();
    expect(standing(said("fulfilled", { on: "2026-01-31", fulfilledOn: "2025-12-31" }))).toBe(true);
    expect(standing(said("fulfilled", { on: "2026-01-31", fulfilledOn: "2026-01-01" }))).toBe(false);
    expect(standing(said("partly"))).toBe(false);
  });
});

it("money: the figure known last holds, an unknown one spoils its sum, two that disagree are unknown", () => {
  const cost = (year: number, amount: number | null, knownAt = "2025-01-01") => ({ year, amount, knownAt });
  const money = (costs: ReturnType<typeof cost>[] | null) => measureMoneyAsOf({ costs, funding: [], spending: null }, "2025-06-30");
  expect(money([cost(2025, 100), cost(2025, 300, "2025-06-30"), cost(2025, 900, "2025-07-01"), cost(2026, 5)]).planned).toBe(305);
  expect(money([cost(2025, 100), cost(2026, null)]).planned).toBeNull();
  expect(money([cost(2025, 100), cost(2025, 101)]).planned).toBeNull();
  expect(money([cost(2025, 100, "2025-07-01")]).planned).toBeNull();
  expect([money([]), money(null)].map(({ planned, unsecured }) => [planned, unsecured])).toEqual([
    [0, 0],
    [null, null],
  ]);
  expect(money([cost(2025, 100)])).toMatchObject({ secured: 0, unsecured: 100, unsecuredShare: 1, spent: null });
});

it("a target: no reading since its day proves nothing; at most is the other way round", () => {
  const target = { id: "u-1", title: "čekající", unit: "osoba", baseline: null, trajectory: [{ on: "2025-12-31", value: 20 }] } as const;
  const read = (on: string, value: number) => [{ on, value, knownAt: on }];
  const outcome = (aim: "at-least" | "at-most", readings: ReturnType<typeof read>) =>
    targetStanding({ ...target, aim, readings }, "2026-06-30").outcome;
  expect(outcome("at-least", read("2025-12-30", 50))).toBe("undecidable");
  expect(outcome("at-least", read("2025-12-31", 20))).toBe("met");
  expect(outcome("at-most", read("2025-12-31", 21))).toBe("breached");
});

it("carry over: every measure in exactly one list, silence waits for a decision", () => {
  const found = carryOver(planOfTen, "2026-03-31");
  const list = (rows: typeof found.carried) => rows.map(({ measure: id, why }) => [id, why]);
  expect(list(found.carried)).toEqual([
    ["3", "continuous"],
    ["5", "partly-fulfilled"],
    ["6", "not-fulfilled"],
    ["7", "moved"],
  ]);
  expect(list(found.ended)).toEqual([
    ["1", "fulfilled"],
    ["2", "fulfilled"],
    ["8", "cancelled"],
  ]);
  expect(list(found.toDecide)).toEqual([
    ["4", "ongoing-with-end-product"],
    ["9", "not-assessed"],
    ["10", "not-assessed"],
  ]);
});

it("refuses a measure that is there twice", () => {
  expect(() => fulfilment(syntheticPlan({ measures: [measure("1"), measure("1")] }), "2026-01-01")).toThrow("each measure once");
});

it("an empty plan has no share, and says why", () => {
  const { all, money } = fulfilment(syntheticPlan(), "2026-01-01");
  expect([all.share, all.reason, money.planned, money.drawing]).toEqual([null, "denominator-zero", { sum: null, known: 0, of: 0 }, null]);
  expect(() => fulfilment(syntheticPlan(), "2026-02-30")).toThrow("calendar day");
});

describe("laws", () => {
  const dayOf = fc.integer({ min: 0, max: 700 }).map((n) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10));
  const status = fc.constantFrom("fulfilled", "ongoing", "partly", "not-fulfilled", "cancelled", "moved");
  const assessment = fc
    .tuple(dayOf, dayOf, status, fc.constantFrom(null, "no-money", "no-need"), fc.constantFrom(null, 0, 0.5, 1))
    .map(([a, b, what, reason, progress]) =>
      said(what as "fulfilled", { on: a < b ? a : b, knownAt: a < b ? b : a, reason: reason as null, progress }),
    );
  const amount = fc.record({ year: fc.constantFrom(2025, 2026), amount: fc.constantFrom(null, 0, 100, 250), knownAt: dayOf });
  const spending = amount.map((one) => ({ ...one, origin: "obec" as const, payer: "obec" as const }));
  const anyMeasure = fc
    .record({
      goal: fc.constantFrom("1", "1.1", "2", null),
      endProduct: fc.constantFrom(true, false, null),
      knownAt: dayOf,
      assessments: fc.array(assessment, { maxLength: 4 }),
      costs: fc.option(fc.array(amount, { maxLength: 3 })),
      spending: fc.option(fc.array(spending, { maxLength: 3 })),
    })
    .map((more) => more);
  const measures = fc.array(anyMeasure, { maxLength: 6 }).map((list) => list.map((more, at) => measure(`m-${at}`, more)));

  it("fulfilment as of a day never sees later records", () => {
    fc.assert(
      fc.property(measures, dayOf, (all, day) => {
        const early = all
          .filter(({ knownAt }) => knownAt <= day)
          .map((one) => ({
            ...one,
            assessments: one.assessments.filter(({ knownAt }) => knownAt <= day),
            costs: cut(one.costs, day),
            spending: cut(one.spending, day),
          }));
        expect(fulfilment(syntheticPlan({ measures: all }), day)).toEqual(fulfilment(syntheticPlan({ measures: early }), day));
      }),
    );
  });

  it("the order of input changes nothing, shares lie within 0 and 1, counts add up", () => {
    fc.assert(
      fc.property(measures, dayOf, (all, day) => {
        const turned = all.toReversed().map((one) => ({
          ...one,
          assessments: one.assessments.toReversed(),
          costs: one.costs?.toReversed() ?? null,
          spending: one.spending?.toReversed() ?? null,
        }));
        const found = fulfilment(syntheticPlan({ measures: all }), day);
        const other = syntheticPlan({ measures: turned });
        expect(fulfilment({ ...other, priorities: other.priorities.toReversed() }, day)).toEqual(found);
        for (const row of [found.all, ...found.byPriority]) {
          expect([row.share, row.assessedShare].every((share) => share === null || (share >= 0 && share <= 1))).toBe(true);
          const { fulfilled, ongoing, ongoingWithEndProduct, partly, notFulfilled, moved, assessed, cancelled, notAssessed } = row;
          expect(fulfilled + ongoing + ongoingWithEndProduct + partly + notFulfilled + moved).toBe(assessed);
          expect(assessed + cancelled + notAssessed).toBe(row.measures);
        }
        expect(found.byPriority.reduce((sum, row) => sum + row.measures, 0)).toBe(found.all.measures);
        const { carried, ended, toDecide } = carryOver(syntheticPlan({ measures: all }), day);
        expect(carried.length + ended.length + toDecide.length).toBe(found.all.measures);
      }),
    );
  });

  /** What was known of a list: a list of which nothing was known yet is not known. */
  function cut<Item extends { readonly knownAt: string }>(list: readonly Item[] | null, day: string): readonly Item[] | null {
    const seen = list?.filter(({ knownAt }) => knownAt <= day) ?? [];
    return list === null || (list.length > 0 && seen.length === 0) ? null : seen;
  }
});
