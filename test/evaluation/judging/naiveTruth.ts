import { dayNumber } from "../../../src/model/day.ts";
import type { Comparison, LeafCondition, RuleCondition } from "../../../src/model/rules/ruleCondition.ts";
import type { RuleEvent } from "../../../src/model/rules/ruleSpec.ts";
import type { Known, Name } from "./anyRule.ts";
import { type Said, today } from "./cases.ts";

// A second evaluator, written apart from the library: leaves by trying all possible numbers, groups by tables of two at a time.

type Verdict = true | false | null;
const FAR = 1e9;
const ALL = Array.from({ length: 49 }, (_, i) => i / 2 - 12);

/** What a figure may be, as far as halves of small numbers and two very far ones tell. */
const possible = (said: Said | undefined): readonly number[] => {
  if (typeof said === "number") return [said];
  if (typeof said === "object") return [...ALL.filter((value) => value >= said.atLeast), FAR];
  return [-FAR, ...ALL, FAR];
};

const holds: Readonly<Record<Comparison, (a: number, b: number) => boolean>> = {
  above: (a, b) => a > b,
  "at-least": (a, b) => a >= b,
  below: (a, b) => a < b,
  "at-most": (a, b) => a <= b,
  equal: (a, b) => a === b,
  unequal: (a, b) => a !== b,
};

const agreed = (worlds: readonly boolean[]): Verdict => (worlds.every(Boolean) ? true : worlds.some(Boolean) ? null : false);

function leaf(condition: LeafCondition, known: Known, events: readonly RuleEvent[] | null): Verdict {
  const at = (name: string, back = 0): readonly number[] => possible(known[name as Name][2 - back]);
  const pairs = (one: readonly number[], other: readonly number[]) => one.flatMap((a) => other.map((b) => [a, b] as const));
  switch (condition.kind) {
    case "threshold": {
      const limit = condition.limit;
      return agreed(
        pairs(at(condition.figure), typeof limit === "number" ? [limit] : at(limit)).map(([a, b]) => holds[condition.is](a, b)),
      );
    }
    case "compared": {
      const divisors = at(condition.with);
      const isRatio = condition.by === "ratio";
      if (isRatio && divisors.some((b) => b <= 0)) return null;
      return agreed(
        pairs(at(condition.figure), divisors).map(([a, b]) => holds[condition.is](isRatio ? a / b : a - b, condition.limit as number)),
      );
    }
    case "change":
      return agreed(
        pairs(at(condition.figure), at(condition.figure, condition.over)).map(([a, b]) =>
          holds[condition.is](a - b, condition.limit as number),
        ),
      );
    case "trend": {
      const rises = condition.direction === "increasing" ? holds.above : holds.below;
      const near = (back: number): readonly number[] =>
        at(condition.figure, back).filter((value) => Math.abs(value) <= 5 || Math.abs(value) === FAR);
      const [first, second, third] = [near(2), near(1), near(0)];
      return agreed(first.flatMap((a) => second.flatMap((b) => third.map((c) => rises(b, a) && rises(c, b)))));
    }
    case "missing":
      return [0, 1, 2].slice(0, condition.periods).every((back) => typeof known[condition.figure as Name][2 - back] !== "number");
    case "deadline": {
      if (events === null) return null;
      const states = events.map(({ due, done }): Verdict => {
        if (done !== null && done <= today) return false;
        return due === null ? null : dayNumber(due) + (condition.grace ?? 0) < dayNumber(today);
      });
      return states.reduce(or, false);
    }
    case "count": {
      if (events === null) return null;
      const counts = events.reduce<readonly number[]>(
        (sums, { on, due, done }) => {
          if (on === null && due !== null && done === null) return sums;
          if (on === null) return sums.flatMap((sum) => [sum, sum + 1]);
          const age = dayNumber(today) - dayNumber(on);
          return age >= 0 && age < condition.days ? sums.map((sum) => sum + 1) : sums;
        },
        [0],
      );
      return agreed(counts.map((count) => holds[condition.is](count, condition.limit as number)));
    }
    case "signal":
      throw new RangeError("naiveTruth knows no charts");
  }
}

const and = (a: Verdict, b: Verdict): Verdict => (a === false || b === false ? false : a === null || b === null ? null : true);
const or = (a: Verdict, b: Verdict): Verdict => (a === true || b === true ? true : a === null || b === null ? null : false);
const not = (a: Verdict): Verdict => (a === null ? null : !a);

/** All ways to choose so many of a list. */
const choices = <Item>(of: readonly Item[], count: number): readonly (readonly Item[])[] =>
  count === 0 ? [[]] : of.flatMap((item, i) => choices(of.slice(i + 1), count - 1).map((rest) => [item, ...rest]));

export function naiveTruth(condition: RuleCondition, known: Known, events: readonly RuleEvent[] | null): Verdict {
  if (condition.kind === "not") return not(naiveTruth(condition.of, known, events));
  if (!("of" in condition)) return leaf(condition, known, events);
  const parts = condition.of.map((part) => naiveTruth(part, known, events));
  if (condition.kind !== "at-least") return condition.kind === "all" ? parts.reduce(and, true) : parts.reduce(or, false);
  // At least k hold where all of some k of them do.
  return choices(parts, condition.count)
    .map((some) => some.reduce(and, true))
    .reduce(or, false);
}
