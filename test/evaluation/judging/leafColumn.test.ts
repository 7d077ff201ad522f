import { describe, expect, it, test } from "vitest";
import { mannKendall } from "../../../src/analyses/trend/mannKendall.ts";
import { observeSeries } from "../../../src/evaluation/observeSeries.ts";
import { personsAgedIndicator } from "../../../src/indicators/people/personsAgedIndicator.ts";
import type { Fact } from "../../../src/model/fact.ts";
import { year } from "../../../src/model/period.ts";
import type { Comparison, RuleCondition } from "../../../src/model/rules/ruleCondition.ts";
import { ruleTree } from "../../../src/reporting/rules/ruleTree.ts";
import { dataOf, event, factOf, factsOf, figures, found, meetings, outcome, ruleOf, targetOf, today, village } from "./cases.ts";

// Every expected outcome is worked by hand from the definition of the condition: breached where it holds, met where it does not.
const [yes, no, open] = ["breached", "met", "undecidable"] as const;

describe("a threshold", () => {
  const x = (is: Comparison, limit: number | string): RuleCondition => ({ kind: "threshold", figure: "x", is, limit });

  it.each([
    ["above", [no, no, yes]],
    ["at-least", [no, yes, yes]],
    ["below", [yes, no, no]],
    ["at-most", [yes, yes, no]],
    ["equal", [no, yes, no]],
    ["unequal", [yes, no, yes]],
  ] as const)("%s 5 of 4, 5 and 6", (is, expected) => {
    expect([4, 5, 6].map((value) => outcome(x(is, 5), { x: value }))).toEqual(expected);
  });

  // Of 5 at least: surely above 4, surely not below 5, equal to 5 or not.
  it.each([
    ["above", 4, yes],
    ["above", 5, open],
    ["at-least", 5, yes],
    ["at-least", 6, open],
    ["below", 5, no],
    ["below", 6, open],
    ["at-most", 4, no],
    ["at-most", 5, open],
    ["equal", 4, no],
    ["equal", 5, open],
    ["unequal", 4, yes],
    ["unequal", 6, open],
  ] as const)("%s %d of a figure that is at least 5: %s", (is, limit, expected) => {
    expect(outcome(x(is, limit), { x: { atLeast: 5 } })).toBe(expected);
  });

  it("a part of what is subtracted is the most there can be", () => {
    const rule = ruleOf(x("above", -4), { figures: { x: { field: "births", unit: "persons", times: -1 } } });
    expect(found(rule, dataOf(factsOf(village, { x: { atLeast: 5 } }))).outcome).toBe(no);
    expect(found(rule, dataOf(factsOf(village, { x: 3 }))).outcome).toBe(yes);
  });

  it("a figure times a number, and one that leaves the range of numbers", () => {
    const rule = (times: number) => ruleOf(x("at-least", 3), { figures: { x: { field: "births", unit: "persons", times } } });
    expect(found(rule(0.01), dataOf(factsOf(village, { x: 300 }))).outcome).toBe(yes);
    const finding = found(rule(1e308), dataOf(factsOf(village, { x: 300 })));
    expect(finding).toMatchObject({ outcome: open, missing: [{ figure: "births", reason: "invalid-input" }] });
    expect(found(rule(-1), dataOf(factsOf(village, { x: 0 }))).facts["x"]?.value).toBe(0);
  });

  it("a limit by name: a parameter, one that nobody stated, another figure", () => {
    const limited = (value: number | null) => ({
      rule: { parameters: { most: { value, unit: "persons", cs: "nejvýše", en: "at most" } as const } },
    });
    expect(outcome(x("above", "most"), { x: 5 }, limited(4))).toBe(yes);
    expect(outcome(x("above", "most"), { x: 5 }, limited(5))).toBe(no);
    expect(outcome(x("above", "most"), { x: 5 }, limited(null))).toBe(open);
    expect(outcome(x("above", "y"), { x: 5, y: 4 })).toBe(yes);
    expect(outcome(x("above", "y"), { x: 5, y: { atLeast: 5 } })).toBe(no);
    expect(outcome(x("above", "y"), { x: 5 })).toBe(open);
  });

  it("nothing known, or not asked: undecidable; not applicable: not applicable", () => {
    expect(outcome(x("above", 5), {})).toBe(open);
    expect(outcome(x("above", 5), { x: "refused" })).toBe(open);
    expect(outcome(x("above", 5), { x: "not-applicable" })).toBe("not-applicable");
  });
});

describe("compared", () => {
  const versus = (by: "difference" | "ratio", is: Comparison, limit: number): RuleCondition => ({
    kind: "compared",
    figure: "x",
    with: "y",
    is,
    limit,
    by,
  });

  it("by difference and by ratio, on the limit and beside it", () => {
    expect(outcome(versus("difference", "above", 2), { x: 7, y: 5 })).toBe(no);
    expect(outcome(versus("difference", "at-least", 2), { x: 7, y: 5 })).toBe(yes);
    expect(outcome(versus("ratio", "below", 0.8), { x: 4, y: 5 })).toBe(no);
    expect(outcome(versus("ratio", "at-most", 0.8), { x: 4, y: 5 })).toBe(yes);
  });

  it("between bounds: 4 at least over 2 is surely 2 at least, 4 over 2 at least surely 2 at most and above 0", () => {
    expect(outcome(versus("ratio", "at-least", 2), { x: { atLeast: 4 }, y: 2 })).toBe(yes);
    expect(outcome(versus("ratio", "at-least", 3), { x: { atLeast: 4 }, y: 2 })).toBe(open);
    expect(outcome(versus("ratio", "above", 2), { x: 4, y: { atLeast: 2 } })).toBe(no);
    expect(outcome(versus("ratio", "below", 0), { x: 4, y: { atLeast: 2 } })).toBe(no);
    expect(outcome(versus("difference", "above", 2), { x: 4, y: { atLeast: 2 } })).toBe(no);
  });

  it("of a negative figure the smaller divisor gives the lesser quotient: −4 over 2 at least lies between −2 and 0", () => {
    const negative = (is: Comparison, limit: number) =>
      found(
        ruleOf(versus("ratio", is, limit), { figures: { ...figures, x: { field: "births", unit: "persons", times: -1 } } }),
        dataOf(factsOf(village, { x: 4, y: { atLeast: 2 } })),
      ).outcome;
    expect(negative("below", -1)).toBe(open);
    expect(negative("below", -2)).toBe(no);
    expect(negative("at-most", 0)).toBe(yes);
  });

  it("a divisor that is 0, or may be, leaves a ratio open, and says which figure", () => {
    expect(outcome(versus("ratio", "above", 1), { x: 4, y: { atLeast: 0 } })).toBe(open);
    const finding = found(ruleOf(versus("ratio", "above", 1)), dataOf(factsOf(village, { x: 4, y: 0 })));
    expect(finding).toMatchObject({ outcome: open, missing: [{ figure: "deaths", reason: "denominator-zero" }] });
    expect(outcome(versus("difference", "above", 1), { x: 4, y: 0 })).toBe(yes);
  });

  const seniors = personsAgedIndicator({ ages: "65+" });
  const people = (subject: string, old: number, changes: Partial<Fact> = {}) => factOf(subject, "population/T/65+", old, 2025, changes);
  const against = (of: "orp" | "kraj" | "cr" | "okres" | "peers", limit: number) =>
    ruleOf(
      { kind: "compared", figure: "here", with: "there", is: "at-least", limit, by: "ratio" },
      { figures: { here: { indicator: seniors.id }, there: { indicator: seniors.id, of } } },
    );

  it("with the territory it lies in", () => {
    const facts = [people(village, 30), people("orp/6201", 60), people("kraj/3115", 100), people("okres/40703", 40), people("cr", 300)];
    const data = dataOf(facts, { cards: [seniors], subjects: [village, "orp/6201", "kraj/3115", "okres/40703", "cr"] });
    for (const [of, share] of [
      ["orp", 0.5],
      ["kraj", 0.3],
      ["okres", 0.75],
      ["cr", 0.1],
    ] as const) {
      expect(found(against(of, share), data).outcome, of).toBe(yes);
      expect(found(against(of, share + 0.01), data).outcome, of).toBe(no);
    }
    // A kraj lies in no ORP, and its figure is asked for by its level.
    const kraj = dataOf(facts, { cards: [seniors], targets: [targetOf("kraj/3115")] });
    expect(found(against("orp", 1), kraj)).toMatchObject({ outcome: open, missing: [{ subject: "orp", reason: "not-asked" }] });
  });

  it("with the median of peers, of at least three that are known", () => {
    const peers = ["obec/500002", "obec/500003", "obec/500004", "obec/500005"];
    const facts = [people(village, 30), people("obec/500002", 10), people("obec/500003", 20), people("obec/500004", 60)];
    const data = dataOf(facts, { cards: [seniors], subjects: [village, ...peers], peers: new Map([[village, peers]]) });
    // Median of 10, 20 and 60.
    expect(found(against("peers", 1.5), data).outcome).toBe(yes);
    expect(found(against("peers", 1.51), data).outcome).toBe(no);
    const few = dataOf(facts.slice(0, 3), { cards: [seniors], subjects: [village, ...peers], peers: new Map([[village, peers]]) });
    expect(found(against("peers", 1), few)).toMatchObject({ outcome: open, missing: [{ reason: "too-few" }] });
    expect(found(against("peers", 1), dataOf(facts, { cards: [seniors] }))).toMatchObject({
      outcome: open,
      missing: [{ reason: "not-asked" }],
    });
  });

  const reference = (said: Readonly<Record<number, number>>, day = today) =>
    observeSeries(
      [],
      Object.entries(said).map(([of, value]) => factOf(village, "births", value, Number(of))),
      [village],
      { periods: Object.keys(said).map((of) => year(Number(of))), day },
    );
  const withSeries = (of: "previous-plan" | "target" | "own/dream", back = 0) =>
    ruleOf(
      { kind: "compared", figure: "x", with: "other", is: "below", limit: 0, by: "difference" },
      { figures: { x: { field: "births", unit: "persons" }, other: { field: "births", unit: "persons", of, back } } },
    );

  it("with the previous plan: its last period, or one before", () => {
    const data = dataOf(factsOf(village, { x: 7 }), { references: { "previous-plan": reference({ 2020: 7, 2021: 8 }) } });
    expect(found(withSeries("previous-plan"), data).outcome).toBe(yes);
    expect(found(withSeries("previous-plan", 1), data).outcome).toBe(no);
    expect(found(withSeries("target"), data).outcome).toBe(open);
  });

  it("with a target: that of the judged period, not of a later one", () => {
    const data = dataOf(factsOf(village, { x: [6, 7] }), {
      references: { target: reference({ 2024: 6, 2025: 7, 2028: 20 }), "own/dream": reference({ 2028: 20 }) },
    });
    expect(found(withSeries("target"), data).outcome).toBe(no);
    expect(found(withSeries("target"), { ...data, judged: 4 }).outcome).toBe(no);
    expect(found(withSeries("own/dream"), data).outcome).toBe(open);
  });

  it("a series of comparison as of a later day is refused", () => {
    const data = dataOf(factsOf(village, { x: 7 }), { references: { target: reference({ 2025: 7 }, "2026-07-01") } });
    expect(() => found(withSeries("target"), data)).toThrow(expect.objectContaining({ code: "day-differs" }));
  });

  it("over a break of the series leaves it open", () => {
    const breaks = [{ fields: ["births"], on: "2023-01-01", cs: "nová metoda", en: "a new method" }];
    const data = dataOf(factsOf(village, { x: 7 }), { references: { "previous-plan": reference({ 2021: 8 }) }, breaks });
    expect(found(withSeries("previous-plan"), data)).toMatchObject({
      outcome: open,
      missing: [{ figure: "births", reason: "break-in-series" }],
    });
  });
});

describe("a change", () => {
  const moved = (by: "difference" | "relative", is: Comparison, limit: number, over = 2): RuleCondition => ({
    kind: "change",
    figure: "x",
    over,
    by,
    is,
    limit,
  });

  it("in the unit, and as a part of the older figure", () => {
    expect(outcome(moved("difference", "at-most", -2), { x: [10, 9, 8] })).toBe(yes);
    expect(outcome(moved("difference", "below", -2), { x: [10, 9, 8] })).toBe(no);
    expect(outcome(moved("relative", "at-least", 0.5), { x: [10, 9, 15] })).toBe(yes);
    expect(outcome(moved("relative", "above", 0.5), { x: [10, 9, 15] })).toBe(no);
  });

  it("from nothing there is no relative change", () => {
    const finding = found(ruleOf(moved("relative", "above", 0.5)), dataOf(factsOf(village, { x: [0, 9, 15] })));
    expect(finding).toMatchObject({ outcome: open, missing: [{ figure: "births", reason: "denominator-zero", period: year(2023) }] });
    expect(outcome(moved("difference", "above", 0.5), { x: [0, 9, 15] })).toBe(yes);
  });

  it("without the older figure, or with one period only, it is open and says of which year", () => {
    const finding = found(ruleOf(moved("difference", "above", 0)), dataOf(factsOf(village, { x: [null, 9, 15] })));
    expect(finding.missing).toMatchObject([{ figure: "births", period: year(2023), reason: "not-asked" }]);
    expect(outcome(moved("difference", "above", 0), { x: 15 }, { data: { years: 1 } })).toBe(open);
  });

  it.each([
    ["2023-01-01", yes],
    ["2023-01-02", open],
    ["2025-01-01", open],
    ["2025-12-31", open],
    ["2026-01-01", yes],
  ])("over a series broken on %s from 2023 to 2025: %s", (on, expected) => {
    const breaks = [{ fields: ["births"], on, cs: "nová metoda", en: "a new method" }];
    expect(outcome(moved("difference", "above", 0), { x: [10, 11, 12] }, { data: { breaks } })).toBe(expected);
    expect(
      outcome(
        moved("difference", "above", 0),
        { x: [10, 11, 12] },
        { data: { breaks: breaks.map((one) => ({ ...one, fields: ["deaths"] })) } },
      ),
    ).toBe(yes);
  });

  it("a break that lies behind the looked-at end matters not", () => {
    const breaks = [{ fields: ["births"], on: "2025-01-01", cs: "nová metoda", en: "a new method" }];
    const rule = ruleOf(moved("difference", "above", 0, 1), { figures: { x: { field: "births", unit: "persons", back: 1 } } });
    expect(found(rule, dataOf(factsOf(village, { x: [10, 11, 12] }), { breaks })).outcome).toBe(yes);
  });
});

describe("a trend", () => {
  const trend = (
    test: "every-step" | "mann-kendall",
    periods: number,
    direction: "increasing" | "decreasing" = "increasing",
  ): RuleCondition => ({ kind: "trend", figure: "x", periods, direction, test });

  it.each([
    [[1, 2, 3], yes, no],
    [[3, 2, 1], no, yes],
    [[1, 2, 2], no, no],
    [[9, 1, 2, 3], yes, no],
    [[1, null, 3], open, no],
    [[2, null, 1], no, open],
    [[null, 2, 1], no, open],
  ] as const)("at every step of %j: up %s, down %s", (x, up, down) => {
    expect(outcome(trend("every-step", 3), { x })).toBe(up);
    expect(outcome(trend("every-step", 3, "decreasing"), { x })).toBe(down);
  });

  it("by the test of Mann and Kendall as the analysis has it, one-sided", () => {
    for (const x of [
      [3, 1, 4, 5, 9],
      [1, 2, 3, 4, 5],
      [5, 4, 3, 1, 2],
      [2, 2, 2, 2, 2],
      [1, 3, 2, 4, 5],
    ])
      for (const direction of ["increasing", "decreasing"] as const)
        expect(outcome(trend("mann-kendall", 5, direction), { x }), JSON.stringify(x)).toBe(
          (mannKendall(x, { alternative: direction }).p as number) < 0.05 ? yes : no,
        );
    expect(outcome(trend("mann-kendall", 5), { x: [1, 2, null, 4, 5] })).toBe(open);
  });

  it("four periods can show it at the level of 0.05, three cannot", () => {
    // 1 / 4! = 0.0417, 1 / 3! = 0.167.
    expect(outcome(trend("mann-kendall", 4), { x: [1, 2, 3, 4] })).toBe(yes);
    expect(() => outcome(trend("mann-kendall", 3), { x: [1, 2, 3] })).toThrow(expect.objectContaining({ code: "value-out-of-range" }));
  });

  it("over a break it is open", () => {
    const breaks = [{ fields: ["births"], on: "2024-01-01", cs: "nová metoda", en: "a new method" }];
    const finding = found(ruleOf(trend("every-step", 3)), dataOf(factsOf(village, { x: [3, 2, 1] }), { breaks }));
    expect(finding).toMatchObject({ outcome: open, missing: [{ reason: "break-in-series" }] });
  });
});

describe("a signal", () => {
  const signal = (
    direction: "increasing" | "decreasing" | "any",
    periods = 8,
    rules: "outside-limits" | "nelson-9" = "outside-limits",
  ): RuleCondition => ({ kind: "signal", figure: "x", periods, rules, direction });
  const chart = (x: readonly (number | null)[], direction: "increasing" | "decreasing" | "any", periods = 8) =>
    outcome(signal(direction, periods), { x }, { data: { years: 20 } });
  // Of 5 5 5 5 5 5 5 50 the mean is 10.625 and the mean moving range 45 / 7: the upper limit 10.625 + 2.66 × 6.43 = 27.7, below 50.
  const jump = [5, 5, 5, 5, 5, 5, 5, 50];

  it("of the last point, to its side", () => {
    expect(chart(jump, "increasing")).toBe(yes);
    expect(chart(jump, "any")).toBe(yes);
    expect(chart(jump, "decreasing")).toBe(no);
    expect(chart([...jump.slice(1), 5], "any")).toBe(no);
    expect(chart([5, 5, 5, 5, 5, 5, 5, 5], "any")).toBe(no);
  });

  it("of fewer than six known ones, or without the last: open", () => {
    expect(chart([null, null, null, 5, 5, 5, 5, 50], "any")).toBe(open);
    expect(chart([null, null, 5, 5, 5, 5, 5, 50], "any")).not.toBe(open);
    expect(chart([5, 5, 5, 5, 5, 5, 50, null], "any")).toBe(open);
  });

  it("waits only for the last one where a chart could be made with it", () => {
    const waits = (x: readonly (number | null)[]) =>
      found(ruleOf(signal("any")), dataOf(factsOf(village, { x }), { years: 8 })).missing.map(({ period }) => period?.from.slice(0, 4));
    expect(waits([null, 5, 5, 5, 5, 5, 50, null])).toEqual(["2025"]);
    expect(waits([null, null, null, null, 5, 5, 50, null])).toEqual(["2018", "2019", "2020", "2021", "2025"]);
  });

  it("a signal without a side goes up no more than down", () => {
    // Fifteen in a row near the mean: too little variation, which has no side (rule 7 of Nelson).
    const x = [
      0,
      20,
      0,
      20,
      0,
      20,
      ...Array(15)
        .fill(0)
        .map((_, i) => 10 + (i % 2) / 10),
    ];
    const of = (direction: "increasing" | "decreasing" | "any") =>
      outcome(signal(direction, 21, "nelson-9"), { x }, { data: { years: 21 } });
    expect(of("any")).toBe(yes);
    expect(of("increasing")).toBe(no);
    expect(of("decreasing")).toBe(no);
  });
});

describe("missing", () => {
  const missing = (periods: number): RuleCondition => ({ kind: "missing", figure: "x", periods });

  it.each([
    [1, [1, 2, null], yes],
    [2, [1, null, null], yes],
    [2, [1, 2, null], no],
    [3, [1, null, null], no],
    [3, ["not-reported", null, "refused"], yes],
    [1, [1, 2, "not-applicable"], "not-applicable"],
    [2, [1, "not-applicable", null], no],
    [2, [1, null, "not-applicable"], "not-applicable"],
    [1, [1, 2, { atLeast: 3 }], yes],
  ] as const)("for %i of %j: %s", (periods, x, expected) => expect(outcome(missing(periods), { x })).toBe(expected));

  it.each([
    [1, ["not-reported"], yes],
    [1, ["refused"], yes],
    [1, ["not-asked"], open],
    [1, [null], open],
    [1, [5], no],
    [2, ["not-reported", "refused"], yes],
    [2, ["not-asked", "not-reported"], open],
    [2, ["not-reported", "not-asked"], open],
    [2, [5, "not-asked"], no],
    [2, ["not-asked", 5], no],
    [2, ["not-reported", "not-applicable"], "not-applicable"],
    [2, ["not-applicable", "not-asked"], no],
  ] as const)("silence for %i of %j: %s", (periods, x, expected) => {
    const silence: RuleCondition = { kind: "missing", figure: "x", periods, reasons: ["not-reported", "refused"] };
    expect(outcome(silence, { x })).toBe(expected);
  });

  it("an open one waits for the figure that nobody asked for", () => {
    const silence: RuleCondition = { kind: "missing", figure: "x", periods: 1, reasons: ["not-reported"] };
    const finding = found(ruleOf(silence), dataOf([]));
    expect(finding.missing).toMatchObject([{ reason: "not-asked" }]);
    expect(ruleTree(finding.tree, "cs").map(({ text }) => text.replaceAll("\u00a0", " "))).toEqual([
      "není známo: živě narození není známo (nikdo se neptal); hledá se údaj, který stále chybí (nevykázáno)",
    ]);
  });

  it.each([[[]], [["silent"]]])("reasons %j are refused", (reasons) => {
    const silence = { kind: "missing", figure: "x", periods: 1, reasons } as unknown as RuleCondition;
    expect(() => outcome(silence, {})).toThrow(RangeError);
  });

  it("is never unknown of what is before the first period", () => expect(outcome(missing(100), {}, { data: { years: 1 } })).toBe(yes));
});

describe("a deadline", () => {
  const late = (grace?: number): RuleCondition => ({ kind: "deadline", event: "meetings", ...(grace === undefined ? {} : { grace }) });
  const judge = (changes: Parameters<typeof event>[0] | null, grace?: number, data: Parameters<typeof dataOf>[1] = {}) =>
    found(
      ruleOf(late(grace), { events: meetings }),
      dataOf([], { events: changes === null ? [] : [event(changes)], keptEvents: ["meeting"], ...data }),
    ).outcome;

  it.each([
    [{ due: today }, no],
    [{ due: "2026-06-29" }, yes],
    [{ due: "2026-06-29", done: "2026-06-30" }, no],
    [{ due: "2026-06-29", done: "2026-07-01" }, yes],
    [{ due: null }, open],
    [{ due: null, done: "2026-06-30" }, no],
    [null, no],
  ] as const)("as of 30. 6. 2026 of %j: %s", (changes, expected) => expect(judge(changes)).toBe(expected));

  it("days of grace are borne, the last of them too", () => {
    expect(judge({ due: "2026-06-20" }, 10)).toBe(no);
    expect(judge({ due: "2026-06-20" }, 9)).toBe(yes);
    expect(judge({ due: "9999-12-31" }, 3660)).toBe(no);
  });

  it("nobody keeps them: open; the explanation bears the grace too", () => {
    expect(judge(null, 0, { keptEvents: [] })).toBe(open);
    const rule = ruleOf(late(10), { events: meetings });
    const finding = found(rule, dataOf([], { events: [event({ due: "2026-06-25" }), event({ due: "2026-06-01" })] }));
    expect(finding.tree?.figures).toMatchObject([{ name: "meetings", value: 1 }]);
  });

  it("of several records of one event the last known counts", () => {
    const records = [
      event({ record: "a", due: "2026-05-31", knownAt: "2026-01-01" }),
      event({ record: "a", due: "2026-05-31", done: "2026-06-15", knownAt: "2026-06-16" }),
    ];
    const as = (day: string, events = records) => found(ruleOf(late(), { events: meetings }), dataOf([], { events, day })).outcome;
    for (const events of [records, records.toReversed()]) {
      expect(as("2026-06-10", events)).toBe(yes);
      expect(as("2026-06-16", events)).toBe(no);
    }
  });

  it("a day that is none is refused", () =>
    expect(() => judge({ due: "2026-02-30" })).toThrow(expect.objectContaining({ code: "day-invalid" })));
});

describe("a count", () => {
  const count = (is: Comparison, limit: number | string, days = 30): RuleCondition => ({
    kind: "count",
    event: "meetings",
    days,
    is,
    limit,
  });
  const judge = (condition: RuleCondition, ons: readonly Parameters<typeof event>[0][], data: Parameters<typeof dataOf>[1] = {}) =>
    found(ruleOf(condition, { events: meetings }), dataOf([], { events: ons.map(event), keptEvents: ["meeting"], ...data })).outcome;

  it.each([
    ["2026-06-30", yes],
    ["2026-06-01", yes],
    ["2026-05-31", no],
    ["2026-07-01", no],
  ])("in the 30 days up to 30. 6. 2026: %s %s", (on, expected) => expect(judge(count("at-least", 1), [{ on }])).toBe(expected));

  it("one of an unknown day may be among them; what is due and not done has not happened", () => {
    expect(judge(count("at-least", 2), [{ on: today }, { on: null }])).toBe(open);
    expect(judge(count("at-least", 1), [{ on: today }, { on: null }])).toBe(yes);
    expect(judge(count("at-least", 2), [{ on: today }, { on: null, due: "2026-12-31" }])).toBe(no);
  });

  it("kept and empty is none, not kept is not known", () => {
    expect(judge(count("at-most", 0), [])).toBe(yes);
    expect(judge(count("at-most", 0), [], { keptEvents: [] })).toBe(open);
  });

  it("against a figure, and of other subjects and kinds nothing", () => {
    const rule = ruleOf(count("below", "x"), { events: meetings });
    expect(found(rule, dataOf(factsOf(village, { x: 2 }), { events: [event({ on: today })] })).outcome).toBe(yes);
    expect(
      judge(count("at-least", 1), [
        { on: today, subject: "obec/500002" },
        { on: today, event: "fair" },
      ]),
    ).toBe(no);
  });
});

test("all, any, at least and not: an unknown part decides only where it could", () => {
  const is = (figure: "x" | "y" | "z" | "w"): RuleCondition => ({ kind: "threshold", figure, is: "above", limit: 0 });
  const parts = (["x", "y", "z"] as const).map(is);
  const said = { x: 1, y: 0 };
  expect(outcome({ kind: "all", of: parts }, said)).toBe(no);
  expect(outcome({ kind: "any", of: parts }, said)).toBe(yes);
  expect(outcome({ kind: "at-least", count: 2, of: parts }, said)).toBe(open);
  expect(outcome({ kind: "at-least", count: 1, of: parts }, said)).toBe(yes);
  expect(outcome({ kind: "not", of: is("z") }, said)).toBe(open);
  expect(outcome({ kind: "not", of: is("y") }, said)).toBe(yes);
  expect(Object.keys(figures)).toHaveLength(4);
});
