import { absenceReasons } from "../../codebooks/absenceReasons.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import type { Comparison, Limit, RuleCondition, TrendCondition } from "../../model/rules/ruleCondition.ts";
import type { RuleSpec } from "../../model/rules/ruleSpec.ts";

const COMPARISONS: readonly Comparison[] = ["above", "at-least", "below", "at-most", "equal", "unequal"];
const DEEPEST = 8;
const MOST = 64;

/**
 * A rule that can be judged: every name is known, every number within its range, nothing too large.
 *
 * @throws RangeError `name-unknown`, `name-twice`, `rule-too-large`, `value-out-of-range`, `kind-unknown`
 *
 * @internal
 */
export function requireRule(rule: RuleSpec): void {
  const { id } = rule;
  const names = [rule.figures, rule.parameters ?? {}, rule.events ?? {}].flatMap((record) => Object.keys(record));
  for (const name of names) {
    if (!/^[a-z][A-Za-z0-9]{0,39}$/.test(name) || name in Object.prototype)
      throw rangeRefusal("name-unknown", `rule ${id} requires names of lower-case letters and digits, got ${JSON.stringify(name)}`);
    if (names.indexOf(name) !== names.lastIndexOf(name))
      throw rangeRefusal("name-twice", `rule ${id} requires each name once, got ${JSON.stringify(name)} twice`);
  }
  for (const [name, parameter] of Object.entries(rule.parameters ?? {}))
    if (parameter.value !== null && !Number.isFinite(parameter.value))
      throw rangeRefusal("value-out-of-range", `rule ${id} requires a number or null of the parameter ${name}, got ${parameter.value}`);
  for (const [name, figure] of Object.entries(rule.figures)) {
    const { back = 0, of = "itself" } = figure;
    if ("field" in figure && !(Number.isFinite(figure.times ?? 1) && figure.times !== 0))
      throw rangeRefusal("value-out-of-range", `rule ${id} requires figures times a number other than 0, got ${figure.times} of ${name}`);
    whole(id, back, { what: `periods back of the figure ${name}`, least: 0, most: 100 });
    if (!/^(itself|orp|okres|kraj|cr|peers|previous-plan|target|own\/[a-z0-9][a-z0-9._/-]{0,99})$/.test(of))
      throw rangeRefusal("kind-unknown", `rule ${id} requires a known comparison of the figure ${name}, got ${JSON.stringify(of)}`);
  }
  const size = { parts: 0 };
  for (const condition of [rule.breachedWhen, ...(rule.appliesWhen === undefined ? [] : [rule.appliesWhen.condition])])
    requireCondition(rule, condition, 1, size);
}

function requireCondition(rule: RuleSpec, condition: RuleCondition, depth: number, size: { parts: number }): void {
  const { id } = rule;
  size.parts += 1;
  if (depth > DEEPEST || size.parts > MOST)
    throw rangeRefusal("rule-too-large", `rule ${id} requires at most ${MOST} conditions, ${DEEPEST} deep, got more`);
  const figure = (name: string): void => {
    if (!Object.hasOwn(rule.figures, name)) throw unknownName(id, "figure", name);
  };
  const limit = (of: Limit): void => {
    if (typeof of === "string" ? !Object.hasOwn(rule.figures, of) && !Object.hasOwn(rule.parameters ?? {}, of) : !Number.isFinite(of))
      throw unknownName(id, "limit", String(of));
  };
  const compared = (is: Comparison): void => {
    oneOf(id, is, COMPARISONS);
  };
  switch (condition.kind) {
    case "threshold":
    case "compared":
    case "change":
    case "count":
      compared(condition.is);
      limit(condition.limit);
      if (condition.kind === "count") event(condition.event);
      else figure(condition.figure);
      if (condition.kind === "compared") figure(condition.with);
      if (condition.kind === "compared") oneOf(id, condition.by, ["difference", "ratio"]);
      if (condition.kind === "change") oneOf(id, condition.by, ["difference", "relative"]);
      if (condition.kind === "change") whole(id, condition.over, { what: "periods of a change", least: 1, most: 100 });
      if (condition.kind === "count") whole(id, condition.days, { what: "days of a count", least: 1, most: 36_600 });
      return;
    case "trend":
    case "signal":
    case "missing": {
      figure(condition.figure);
      const least = { trend: 3, signal: 6, missing: 1 }[condition.kind];
      whole(id, condition.periods, { what: `periods of a ${condition.kind}`, least, most: 100 });
      if (condition.kind === "trend") requireTrend(id, condition);
      if (condition.kind === "missing" && condition.reasons !== undefined) {
        whole(id, condition.reasons.length, { what: "a number of reasons", least: 1, most: 20 });
        for (const reason of condition.reasons)
          oneOf(
            id,
            reason,
            absenceReasons.map(({ code }) => code),
          );
      }
      if (condition.kind === "signal") {
        oneOf(id, condition.rules, ["outside-limits", "nhs-7", "western-electric-8", "nelson-9"]);
        oneOf(id, condition.direction, ["increasing", "decreasing", "any"]);
      }
      return;
    }
    case "deadline":
      event(condition.event);
      whole(id, condition.grace ?? 0, { what: "days of grace", least: 0, most: 3660 });
      return;
    case "not":
      requireCondition(rule, condition.of, depth + 1, size);
      return;
    case "all":
    case "any":
    case "at-least":
      if (condition.of.length === 0)
        throw rangeRefusal("rule-too-large", `rule ${id} requires at least one condition of ${condition.kind}, got none`);
      if (condition.kind === "at-least") whole(id, condition.count, { what: "a count of conditions", least: 1, most: condition.of.length });
      for (const part of condition.of) requireCondition(rule, part, depth + 1, size);
      return;
    default:
      throw rangeRefusal(
        "kind-unknown",
        `rule ${id} requires a known kind of condition, got ${JSON.stringify((condition as RuleCondition).kind)}`,
      );
  }

  function event(name: string): void {
    if (!Object.hasOwn(rule.events ?? {}, name)) throw unknownName(id, "event", name);
  }
}

function oneOf(rule: string, value: string, allowed: readonly string[]): void {
  if (!allowed.includes(value))
    throw rangeRefusal("kind-unknown", `rule ${rule} requires one of ${allowed.join(", ")}, got ${String(value)}`);
}

/** A test that could not say so whatever the figures are would find everything in order. */
function requireTrend(rule: string, { test, direction, periods, level = 0.05 }: TrendCondition): void {
  oneOf(rule, test, ["every-step", "mann-kendall"]);
  oneOf(rule, direction, ["increasing", "decreasing"]);
  if (!(level > 0 && level < 1)) throw rangeRefusal("value-out-of-range", `rule ${rule} requires a level between 0 and 1, got ${level}`);
  let smallest = 1;
  for (let i = 2; i <= periods; i++) smallest /= i;
  if (test === "mann-kendall" && smallest >= level)
    throw rangeRefusal("value-out-of-range", `rule ${rule} requires periods enough for a trend at the level ${level}, got ${periods}`);
}

const unknownName = (rule: string, what: string, name: string): RangeError =>
  rangeRefusal("name-unknown", `rule ${rule} requires a known ${what}, got ${JSON.stringify(name)}`);

function whole(
  rule: string,
  value: number,
  { what, least, most }: { readonly what: string; readonly least: number; readonly most: number },
): void {
  if (!Number.isSafeInteger(value) || value < least || value > most)
    throw rangeRefusal("value-out-of-range", `rule ${rule} requires ${what} of ${least} to ${most}, got ${String(value)}`);
}
