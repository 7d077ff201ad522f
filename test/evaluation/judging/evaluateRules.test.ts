import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Outcome } from "../../../src/codebooks/outcomes.ts";
import { evaluateRules } from "../../../src/evaluation/judging/evaluateRules.ts";
import { findingOf, findingsOf } from "../../../src/evaluation/judging/findingsOf.ts";
import { observeSeries } from "../../../src/evaluation/observeSeries.ts";
import { year } from "../../../src/model/period.ts";
import type { RuleCondition } from "../../../src/model/rules/ruleCondition.ts";
import type { RuleEvent, RuleScope, RuleTarget } from "../../../src/model/rules/ruleSpec.ts";
import { anyCondition, anyEvents, anyKnown, type Known } from "./anyRule.ts";
import { dataOf, event, factOf, factsOf, found, meetings, outcome, ruleOf, targetOf, today, village } from "./cases.ts";
import { naiveTruth } from "./naiveTruth.ts";

const above = (figure: string, limit = 0): RuleCondition => ({ kind: "threshold", figure, is: "above", limit });
const judge = (condition: RuleCondition, known: Known, events: readonly RuleEvent[] | null): Outcome =>
  found(
    ruleOf(condition, { events: meetings }),
    dataOf(factsOf(village, known), { years: 3, events: events ?? [], keptEvents: events === null ? [] : ["meeting"] }),
  ).outcome;

describe("whom a rule judges", () => {
  const of = (scope: Partial<RuleScope>, target: Partial<RuleTarget>, subject: RuleTarget["subject"] = "service"): Outcome =>
    found(
      ruleOf(above("x"), { scope: { subject: "service", ...scope } }),
      dataOf(factsOf("1234567", { x: 1 }), { targets: [{ id: "1234567", cs: "Domov", subject, ...target }] }),
    ).outcome;

  it("a type, a form, a group that it names; of several at least one", () => {
    for (const trait of ["types", "forms", "groups"] as const) {
      expect(of({ [trait]: ["a", "b"] }, { [trait]: ["b", "c"] })).toBe("breached");
      expect(of({ [trait]: ["a", "b"] }, { [trait]: ["c"] })).toBe("not-applicable");
      expect(of({ [trait]: ["a", "b"] }, { [trait]: [] })).toBe("not-applicable");
      expect(of({ [trait]: ["a", "b"] }, { [trait]: null })).toBe("undecidable");
      expect(of({ [trait]: ["a", "b"] }, {})).toBe("undecidable");
    }
  });

  it("a level of territories", () => {
    const level = (target: Partial<RuleTarget>) =>
      found(
        ruleOf(above("x"), { scope: { subject: "territory", levels: ["orp"] } }),
        dataOf(factsOf(village, { x: 1 }), { targets: [targetOf(village, target)] }),
      );
    expect(level({ level: "orp" }).outcome).toBe("breached");
    expect(level({ level: "obec" })).toMatchObject({
      outcome: "not-applicable",
      tree: null,
      why: { en: "the rule is not meant for this kind" },
    });
    expect(level({})).toMatchObject({ outcome: "undecidable", tree: null, missing: [{ figure: "level", reason: "not-known-to-source" }] });
  });

  it("what is outside by one trait is outside, whatever is not known of it", () => {
    expect(of({ types: ["a"], forms: ["b"] }, { types: null, forms: ["c"] })).toBe("not-applicable");
    expect(of({ types: ["a"], forms: ["b"] }, { types: null, forms: ["b"] })).toBe("undecidable");
  });
});

describe("when a rule holds", () => {
  it.each([
    ["2026-06-30", "breached"],
    ["2026-07-01", "not-applicable"],
  ])("valid from %s: %s", (validFrom, expected) => expect(outcome(above("x"), { x: 1 }, { rule: { validFrom } })).toBe(expected));

  it.each([
    ["2026-06-30", "not-applicable"],
    ["2026-07-01", "breached"],
  ])("no longer valid on %s: %s", (validTo, expected) => expect(outcome(above("x"), { x: 1 }, { rule: { validTo } })).toBe(expected));
});

describe("where a rule applies", () => {
  const applies = (said: Parameters<typeof outcome>[1]) =>
    outcome(above("x"), said, { rule: { appliesWhen: { condition: above("y"), otherwise: { cs: "nikdo neumřel", en: "nobody died" } } } });

  it("its condition decides first", () => {
    expect(applies({ x: 1, y: 1 })).toBe("breached");
    expect(applies({ x: 0, y: 1 })).toBe("met");
    expect(applies({ x: 1, y: 0 })).toBe("not-applicable");
    expect(applies({ y: 0 })).toBe("not-applicable");
    expect(applies({ x: 1 })).toBe("undecidable");
  });

  it("says in its own words where it does not, and what it waits for", () => {
    const rule = ruleOf(above("x"), { appliesWhen: { condition: above("y"), otherwise: { cs: "nikdo neumřel", en: "nobody died" } } });
    expect(found(rule, dataOf(factsOf(village, { x: 1, y: 0 })))).toMatchObject({
      why: { en: "nobody died" },
      tree: { figures: [{ name: "y", value: 0 }] },
    });
    expect(found(rule, dataOf(factsOf(village, { x: 1 }))).missing).toMatchObject([{ figure: "deaths" }]);
  });

  it("a figure that does not apply makes the rule not apply only where it would decide", () => {
    const x: RuleCondition = above("x");
    const either: RuleCondition = { kind: "any", of: [above("z"), above("w")] };
    expect(outcome({ kind: "all", of: [x, either] }, { x: "not-applicable", z: 1 })).toBe("not-applicable");
    expect(outcome({ kind: "all", of: [x, either] }, { x: 1, z: "not-applicable", w: 1 })).toBe("breached");
    // z would decide nothing any more: the verdict waits for x.
    expect(outcome({ kind: "all", of: [x, either] }, { z: "not-applicable", w: 1 })).toBe("undecidable");
    expect(outcome({ kind: "any", of: [x, above("y")] }, { x: "not-applicable", y: 1 })).toBe("breached");
  });
});

describe("what is not seen", () => {
  it("periods behind the judged one", () => {
    const data = dataOf(factsOf(village, { x: [0, 5] }), { years: 2 });
    const grows: RuleCondition = { kind: "change", figure: "x", over: 1, by: "difference", is: "above", limit: 0 };
    expect(found(ruleOf(above("x")), { ...data, judged: 0 }).outcome).toBe("met");
    expect(found(ruleOf(grows), { ...data, judged: 0 })).toMatchObject({ outcome: "undecidable" });
    expect(found(ruleOf(grows), data).outcome).toBe("breached");
  });

  it("a kind of events that was only known later is not one that somebody kept", () => {
    const none: RuleCondition = { kind: "count", event: "meetings", days: 30, is: "equal", limit: 0 };
    const data = (knownAt: string) => dataOf([], { events: [event({ on: "2026-06-01", knownAt, subject: "obec/500002" })] });
    expect(found(ruleOf(none, { events: meetings }), data("2026-07-01")).outcome).toBe("undecidable");
    expect(found(ruleOf(none, { events: meetings }), data("2026-06-30")).outcome).toBe("breached");
  });
});

describe("refused", () => {
  const rule = ruleOf(above("x"));
  const data = dataOf(factsOf(village, { x: 1 }));
  const trend = { kind: "trend", figure: "x", periods: 3, direction: "increasing", test: "every-step" } as const;
  const deep = (depth: number): RuleCondition => (depth === 1 ? above("x") : { kind: "not", of: deep(depth - 1) });
  const cases: readonly (readonly [string, () => unknown])[] = [
    ["rule-twice", () => evaluateRules([rule, rule], data)],
    ["target-twice", () => evaluateRules([rule], { ...data, targets: [targetOf(village), targetOf(village)] })],
    ["period-unknown", () => evaluateRules([rule], { ...data, judged: 6 })],
    ["period-unknown", () => evaluateRules([rule], { ...data, judged: -1 })],
    ["period-unknown", () => evaluateRules([rule], { ...data, judged: Number.NaN })],
    [
      "periods-unordered",
      () => evaluateRules([rule], { ...data, series: observeSeries([], [], [village], { periods: [year(2025), year(2024)], day: today }) }),
    ],
    ["name-unknown", () => evaluateRules([ruleOf(above("nothing"))], data)],
    ["name-unknown", () => evaluateRules([ruleOf(above("toString"))], data)],
    ["name-unknown", () => evaluateRules([ruleOf({ ...above("x"), limit: "constructor" } as RuleCondition)], data)],
    ["name-unknown", () => evaluateRules([ruleOf({ kind: "deadline", event: "x" })], data)],
    [
      "name-unknown",
      () => evaluateRules([ruleOf(above("x"), { figures: { constructor: { field: "births", unit: "persons" as const } } })], data),
    ],
    ["name-unknown", () => evaluateRules([ruleOf(above("x", Number.NaN))], data)],
    ["name-twice", () => evaluateRules([ruleOf(above("x"), { parameters: { x: { value: 1, unit: "persons", cs: "x", en: "x" } } })], data)],
    [
      "value-out-of-range",
      () => evaluateRules([ruleOf(above("x"), { parameters: { most: { value: Number.NaN, unit: "persons", cs: "x", en: "x" } } })], data),
    ],
    [
      "value-out-of-range",
      () => evaluateRules([ruleOf(above("x"), { figures: { x: { field: "births", unit: "persons", times: Number.NaN } } })], data),
    ],
    [
      "value-out-of-range",
      () => evaluateRules([ruleOf(above("x"), { figures: { x: { field: "births", unit: "persons", back: 101 } } })], data),
    ],
    ["value-out-of-range", () => evaluateRules([ruleOf({ ...trend, periods: 2 })], data)],
    ["value-out-of-range", () => evaluateRules([ruleOf({ ...trend, periods: 101 })], data)],
    ["value-out-of-range", () => evaluateRules([ruleOf({ ...trend, level: 0 })], data)],
    ["value-out-of-range", () => evaluateRules([ruleOf({ kind: "at-least", count: 2, of: [above("x")] })], data)],
    ["value-out-of-range", () => evaluateRules([ruleOf({ kind: "missing", figure: "x", periods: 1.5 })], data)],
    ["value-out-of-range", () => evaluateRules([ruleOf({ kind: "deadline", event: "meetings", grace: -1 }, { events: meetings })], data)],
    ["kind-unknown", () => evaluateRules([ruleOf({ ...above("x"), is: "more" } as never)], data)],
    ["kind-unknown", () => evaluateRules([ruleOf({ ...trend, test: "spearman" } as never)], data)],
    [
      "kind-unknown",
      () => evaluateRules([ruleOf({ kind: "signal", figure: "x", periods: 8, rules: "mine", direction: "any" } as never)], data),
    ],
    [
      "kind-unknown",
      () => evaluateRules([ruleOf({ kind: "change", figure: "x", over: 1, by: "leaps", is: "above", limit: 0 } as never)], data),
    ],
    ["kind-unknown", () => evaluateRules([ruleOf({ kind: "xor" } as never)], data)],
    [
      "kind-unknown",
      () => evaluateRules([ruleOf(above("x"), { figures: { x: { field: "births", unit: "persons", of: "europe" as never } } })], data),
    ],
    ["rule-too-large", () => evaluateRules([ruleOf(deep(9))], data)],
    ["rule-too-large", () => evaluateRules([ruleOf({ kind: "all", of: [] })], data)],
    ["rule-too-large", () => evaluateRules([ruleOf({ kind: "all", of: Array.from({ length: 64 }, () => above("x")) })], data)],
    ["rule-unknown", () => findingOf(evaluateRules([rule], data), "own/other", village)],
    ["target-unknown", () => findingOf(evaluateRules([rule], data), "own/rule", "obec/500002")],
  ];
  it.each(cases.map(([code, run], i) => ({ code, run, i })))("$code ($i)", ({ code, run }) =>
    expect(run).toThrow(expect.objectContaining({ name: "RangeError", code })),
  );

  it("but 8 deep and 64 conditions are not", () => {
    expect(found(ruleOf(deep(8)), data).outcome).toBe("met");
    expect(found(ruleOf({ kind: "all", of: Array.from({ length: 63 }, () => above("x")) }), data).outcome).toBe("breached");
  });
});

describe("laws", () => {
  test("a naive evaluator, written apart, says the same", () => {
    fc.assert(
      fc.property(anyCondition, anyKnown, anyEvents, (condition, known, events) => {
        const expected = { true: "breached", false: "met", null: "undecidable" }[String(naiveTruth(condition, known, events))];
        expect(judge(condition, known, events)).toBe(expected);
      }),
      { numRuns: 400 },
    );
  });

  test("a rule with the contrary of a condition is breached exactly where the rule is met", () => {
    const contrary = { breached: "met", met: "breached", undecidable: "undecidable", "not-applicable": "not-applicable" } as const;
    fc.assert(
      fc.property(anyCondition, anyKnown, anyEvents, (condition, known, events) => {
        expect(judge({ kind: "not", of: condition }, known, events)).toBe(contrary[judge(condition, known, events)]);
      }),
    );
  });

  test("De Morgan", () => {
    fc.assert(
      fc.property(fc.array(anyCondition, { minLength: 1, maxLength: 3 }), anyKnown, anyEvents, (of, known, events) => {
        const contraries = of.map((part): RuleCondition => ({ kind: "not", of: part }));
        expect(judge({ kind: "not", of: { kind: "all", of } }, known, events)).toBe(judge({ kind: "any", of: contraries }, known, events));
        expect(judge({ kind: "not", of: { kind: "any", of } }, known, events)).toBe(judge({ kind: "all", of: contraries }, known, events));
      }),
    );
  });

  const villages = ["obec/500001", "obec/500002", "obec/500003"];

  test("the order of rules, targets, facts and events changes nothing", () => {
    fc.assert(
      fc.property(
        fc.array(anyCondition, { minLength: 2, maxLength: 3 }),
        fc.array(anyKnown, { minLength: 3, maxLength: 3 }),
        anyEvents,
        fc.infiniteStream(fc.nat()),
        (conditions, known, events, order) => {
          const shuffled = <Item>(items: readonly Item[]): readonly Item[] =>
            items
              .map((item) => [order.next().value as number, item] as const)
              .sort(([a], [b]) => a - b)
              .map(([, item]) => item);
          const rules = conditions.map((condition, i) => ruleOf(condition, { id: `own/rule-${i}`, events: meetings }));
          const facts = villages.flatMap((id, i) => factsOf(id, known[i] as Known));
          const all = (events ?? []).map((one, i) => ({ ...one, subject: villages[i % 3] as string, record: `r${i % 2}` }));
          const of = (mixed: typeof shuffled) =>
            findingsOf(
              evaluateRules(
                mixed(rules),
                dataOf(mixed(facts), {
                  years: 3,
                  targets: mixed(villages).map((id) => targetOf(id)),
                  events: mixed(all),
                  keptEvents: ["meeting"],
                }),
              ),
            );
          expect(of(shuffled)).toEqual(of((items) => items));
        },
      ),
      { numRuns: 50 },
    );
  });

  test("an evaluation as of an earlier day never sees what became known later", () => {
    fc.assert(
      fc.property(anyCondition, anyKnown, anyKnown, anyEvents, anyEvents, (condition, known, later, events, more) => {
        const early = factsOf(village, known);
        const late = factsOf(village, later).map((one) => ({ ...one, knownAt: "2026-07-01" }));
        const rule = ruleOf(condition, { events: meetings });
        const of = (facts: typeof early, all: readonly RuleEvent[]) =>
          findingsOf(evaluateRules([rule], dataOf(facts, { years: 3, events: all })));
        const [then, since] = [events ?? [], (more ?? []).map((one) => ({ ...one, knownAt: "2026-07-01" }))];
        expect(of([...late, ...early], [...since, ...then])).toEqual(of(early, then));
      }),
    );
  });
});

test("a figure of the office's register and one of a territory stand in one rule", () => {
  const data = dataOf([factOf("1234567", "beds", 17, 2025)], { targets: [{ id: "1234567", cs: "Domov", subject: "service" }] });
  const rule = ruleOf(
    { kind: "threshold", figure: "beds", is: "below", limit: 20 },
    { scope: { subject: "service" }, figures: { beds: { field: "beds", unit: "beds" } } },
  );
  expect(found(rule, data)).toMatchObject({
    outcome: "breached",
    facts: { beds: { value: 17, unit: "beds", period: year(2025), sources: ["office"] } },
  });
});
