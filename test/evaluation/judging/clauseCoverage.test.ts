import { describe, expect, it, test } from "vitest";
import { clauseCoverage } from "../../../src/evaluation/judging/clauseCoverage.ts";
import type { RuleCondition } from "../../../src/model/rules/ruleCondition.ts";
import type { RuleExample, RuleFigure, RuleSpec } from "../../../src/model/rules/ruleSpec.ts";
import { meetings, ruleOf } from "./cases.ts";

const above = (figure: string, limit: number | string = 5): RuleCondition => ({ kind: "threshold", figure, is: "above", limit });
const prove = (breachedWhen: RuleCondition, examples: readonly RuleExample[], changes: Partial<RuleSpec> = {}) =>
  clauseCoverage([ruleOf(breachedWhen, { examples, ...changes })]);

// What is covered follows by hand from the examples: each clause wants a yes, a no and an unknown.
describe("clauses", () => {
  const both: RuleCondition = { kind: "all", of: [above("x"), { kind: "not", of: above("y") }] };

  it("are all seen, each with three truths", () => {
    const proved = prove(both, [
      { outcome: "breached", figures: { x: 6, y: 5 } },
      { outcome: "met", figures: { x: 5, y: 6 } },
      { outcome: "undecidable", figures: {} },
      { outcome: "not-applicable", figures: { x: "not-applicable", y: 1 } },
    ]);
    expect(proved).toEqual({
      kind: "clause-coverage",
      method: "clause-coverage@1",
      rules: 1,
      examples: 4,
      clauses: 2,
      decided: 2,
      unknown: 2,
      failed: [],
      withoutOutcome: [],
      unseen: [],
    });
  });

  it("say by their path what was never seen", () => {
    const proved = prove(both, [{ outcome: "met", figures: { x: 5, y: 6 } }], {
      appliesWhen: { condition: above("y", 0), otherwise: { cs: "-", en: "-" } },
    });
    expect(proved.unseen.map(({ clause, truth }) => `${clause} ${truth}`)).toEqual([
      "breachedWhen/0 yes",
      "breachedWhen/0 unknown",
      "breachedWhen/1/0 no",
      "breachedWhen/1/0 unknown",
      "appliesWhen no",
      "appliesWhen unknown",
    ]);
    expect(proved.withoutOutcome.map(({ outcome }) => outcome).sort()).toEqual(["breached", "not-applicable", "undecidable"]);
  });

  it("whether something is missing need not be seen unknown", () =>
    expect(
      prove({ kind: "missing", figure: "x", periods: 1 }, [{ outcome: "breached" }, { outcome: "met", figures: { x: 1 } }]).unseen,
    ).toEqual([]));

  it("unless it has to be missing for a reason", () =>
    expect(
      prove({ kind: "missing", figure: "x", periods: 1, reasons: ["refused"] }, [
        { outcome: "breached", figures: { x: "refused" } },
        { outcome: "met", figures: { x: 1 } },
      ]).unseen.map(({ truth }) => truth),
    ).toEqual(["unknown"]));
});

describe("examples", () => {
  it("that give another outcome are named", () =>
    expect(
      prove(above("x"), [
        { outcome: "met", figures: { x: 5 } },
        { outcome: "met", figures: { x: 6 } },
      ]).failed,
    ).toEqual([{ rule: "own/rule", example: 1, expected: "met", got: "breached" }]));

  it("invent series, bounds, limits, events and targets", () => {
    const list = (outcome: RuleExample["outcome"], example: Omit<RuleExample, "outcome">): RuleExample => ({ outcome, ...example });
    const rise: RuleCondition = { kind: "change", figure: "x", over: 2, by: "difference", is: "above", limit: 0 };
    expect(prove(rise, [list("breached", { figures: { x: [1, 9, 2] } }), list("undecidable", { figures: { x: [9, 2] } })]).failed).toEqual(
      [],
    );
    expect(
      prove(above("x"), [
        list("breached", { figures: { x: { low: 6, high: 9 } } }),
        list("undecidable", { figures: { x: { low: 5, high: 9 } } }),
      ]).failed,
    ).toEqual([]);
    const late: RuleCondition = { kind: "deadline", event: "meetings", grace: 2 };
    const events = (due: number | null, done: number | null = null) => [{ event: "meetings", on: null, due, done }];
    const dated = [
      list("breached", { events: events(-3) }),
      list("met", { events: events(-2) }),
      list("met", { events: events(-3, 0) }),
      list("undecidable", {}),
      list("undecidable", { events: events(null) }),
      list("met", { events: [] }),
    ];
    expect(prove(late, dated, { events: meetings }).failed).toEqual([]);
    const limited = [list("breached", { figures: { x: 3 }, parameters: { most: 2 } }), list("undecidable", { figures: { x: 3 } })];
    expect(
      prove(above("x", "most"), limited, { parameters: { most: { value: null, unit: "persons", cs: "nejvýše", en: "at most" } } }).failed,
    ).toEqual([]);
    const scoped = [
      list("breached", { figures: { x: 6 } }),
      list("not-applicable", { figures: { x: 6 }, target: { types: ["b"] } }),
      list("undecidable", { figures: { x: 6 }, target: { types: null } }),
    ];
    expect(prove(above("x"), scoped, { scope: { subject: "service", types: ["a"] } }).failed).toEqual([]);
  });

  it("are told apart by names, also where two names have one figure", () => {
    const one: RuleFigure = { field: "births", unit: "persons" };
    expect(
      prove(
        { kind: "compared", figure: "a", with: "b", by: "difference", is: "above", limit: 0 },
        [{ outcome: "breached", figures: { a: 2, b: 1 } }],
        { figures: { a: one, b: one } },
      ).failed,
    ).toEqual([]);
  });

  it("hold whatever the validity of the rule", () =>
    expect(prove(above("x"), [{ outcome: "met", figures: { x: 1 } }], { validFrom: "2030-01-01" }).failed).toEqual([]));
});

test("of no rules there is nothing to prove", () =>
  expect(clauseCoverage([])).toMatchObject({ rules: 0, clauses: 0, decided: 0, unknown: 0 }));

describe("refused", () => {
  it.each([
    ["name-unknown", { figures: { nothing: 1 } }],
    ["name-unknown", { figures: { toString: 1 } }],
    ["name-unknown", { parameters: { most: 1 } }],
    ["name-unknown", { parameters: { constructor: 1 } }],
    ["name-unknown", { events: [{ event: "fair", on: 0, due: null, done: null }] }],
    ["value-out-of-range", { figures: { x: { low: 2, high: 1 } } }],
    ["value-out-of-range", { figures: { x: [1, Number.NaN] } }],
  ])("%s: %j", (code, example) =>
    expect(() => prove(above("x"), [{ outcome: "met", ...example } as RuleExample])).toThrow(expect.objectContaining({ code })),
  );
});
