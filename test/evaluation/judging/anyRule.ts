import fc from "fast-check";
import type { Reason } from "../../../src/codebooks/absenceReasons.ts";
import { dayAfter } from "../../../src/model/day.ts";
import type { Comparison, LeafCondition, RuleCondition } from "../../../src/model/rules/ruleCondition.ts";
import type { RuleEvent } from "../../../src/model/rules/ruleSpec.ts";
import { event, type figures, type Said, today } from "./cases.ts";

export type Name = keyof typeof figures;
/** For each figure the last three years, the oldest first. */
export type Known = Readonly<Record<Name, readonly Said[]>>;

const name = fc.constantFrom<Name>("x", "y", "z", "w");
export const anyComparison = fc.constantFrom<Comparison>("above", "at-least", "below", "at-most", "equal", "unequal");
const whole = fc.integer({ min: -6, max: 6 });
const share = fc.constantFrom(0.25, 0.5, 1, 1.5, 2);

const anyLeaf: fc.Arbitrary<LeafCondition> = fc.oneof(
  fc.record({ kind: fc.constant("threshold" as const), figure: name, is: anyComparison, limit: fc.oneof(whole, name) }),
  fc.record({
    kind: fc.constant("compared" as const),
    figure: name,
    with: name,
    is: anyComparison,
    limit: whole,
    by: fc.constant("difference" as const),
  }),
  fc.record({
    kind: fc.constant("compared" as const),
    figure: name,
    with: name,
    is: anyComparison,
    limit: share,
    by: fc.constant("ratio" as const),
  }),
  fc.record({
    kind: fc.constant("change" as const),
    figure: name,
    over: fc.integer({ min: 1, max: 3 }),
    is: anyComparison,
    limit: whole,
    by: fc.constant("difference" as const),
  }),
  fc.record({
    kind: fc.constant("trend" as const),
    figure: name,
    periods: fc.constant(3),
    direction: fc.constantFrom("increasing" as const, "decreasing" as const),
    test: fc.constant("every-step" as const),
  }),
  fc.record({ kind: fc.constant("missing" as const), figure: name, periods: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ kind: fc.constant("deadline" as const), event: fc.constant("meetings"), grace: fc.integer({ min: 0, max: 3 }) }),
  fc.record({
    kind: fc.constant("count" as const),
    event: fc.constant("meetings"),
    days: fc.integer({ min: 1, max: 9 }),
    is: anyComparison,
    limit: fc.nat(3),
  }),
);

export const anyCondition: fc.Arbitrary<RuleCondition> = fc.letrec<{ condition: RuleCondition; leaf: RuleCondition }>((tie) => ({
  leaf: anyLeaf,
  condition: fc.oneof(
    { depthSize: "small", maxDepth: 3 },
    tie("leaf"),
    fc.record({ kind: fc.constantFrom("all" as const, "any" as const), of: fc.array(tie("condition"), { minLength: 1, maxLength: 3 }) }),
    fc
      .array(tie("condition"), { minLength: 1, maxLength: 3 })
      .chain((of) => fc.integer({ min: 1, max: of.length }).map((count) => ({ kind: "at-least" as const, count, of }))),
    fc.record({ kind: fc.constant("not" as const), of: tie("condition") }),
  ),
})).condition;

const anySaid: fc.Arbitrary<Said> = fc.oneof(
  { weight: 4, arbitrary: fc.nat(4) },
  { weight: 2, arbitrary: fc.constantFrom<Reason>("not-reported", "refused", "not-known-to-source") },
  { weight: 1, arbitrary: fc.record({ atLeast: fc.nat(4) }) },
);
const series = fc.array(anySaid, { minLength: 3, maxLength: 3 });
export const anyKnown: fc.Arbitrary<Known> = fc.record({ x: series, y: series, z: series, w: series });

const shifted = fc.option(fc.integer({ min: -12, max: 4 }).map((days) => dayAfter(today, days)));
export const anyEvents: fc.Arbitrary<readonly RuleEvent[] | null> = fc.option(
  fc.array(fc.record({ on: shifted, due: shifted, done: shifted }).map(event), { maxLength: 4 }),
);
