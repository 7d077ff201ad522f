import type { Day } from "../../model/day.ts";
import { dayAfter } from "../../model/day.ts";
import { year } from "../../model/period.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import type { ExampleFigure, RuleExample, RuleFigure, RuleParameter, RuleSpec, RuleTarget } from "../../model/rules/ruleSpec.ts";
import { type FigureColumn, type RuleFigures, reasonPlace, unknownColumn } from "./ruleFigures.ts";

/** The day of worked examples; nothing depends on which one it is. */
const DAY: Day = "2026-01-31";
const YEAR = 2025;

/**
 * A rule with the parameters of one of its examples, and with figures that are objects of their own.
 *
 * @internal
 */
export function ruleOfExample(rule: RuleSpec, example: RuleExample): RuleSpec {
  const given = example.parameters ?? {};
  const parameters: Record<string, RuleParameter> = { ...rule.parameters };
  for (const [name, value] of Object.entries(given)) {
    const known = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (known === undefined)
      throw rangeRefusal("name-unknown", `an example of ${rule.id} requires parameters of the rule, got ${JSON.stringify(name)}`);
    parameters[name] = { ...known, value };
  }
  const { validFrom: _, validTo: __, ...always } = rule;
  // Two names may share one object; here each has its own, to be told apart by.
  const figures = Object.fromEntries(Object.entries(rule.figures).map(([name, figure]) => [name, { ...figure }]));
  return { ...always, figures, parameters };
}

/**
 * The target of an example: what its scope asks for, unless the example says otherwise.
 *
 * @internal
 */
export function targetOfExample({ scope }: RuleSpec, { target = {} }: RuleExample): RuleTarget {
  const { subject, levels, types, forms, groups } = scope;
  const level = target.level ?? levels?.[0] ?? (subject === "territory" ? "orp" : undefined);
  return {
    ...{ id: "synthetic/example", cs: "řešený příklad (smyšlený)", subject },
    ...(level === undefined ? {} : { level }),
    types: target.types === undefined ? (types?.slice(0, 1) ?? null) : target.types,
    forms: target.forms === undefined ? (forms?.slice(0, 1) ?? null) : target.forms,
    groups: target.groups === undefined ? (groups?.slice(0, 1) ?? null) : target.groups,
  };
}

/**
 * Figures of one target as an example invents them.
 *
 * @throws RangeError `name-unknown`, `value-out-of-range`
 *
 * @internal
 */
export function figuresOfExample(rule: RuleSpec, { figures = {}, events }: RuleExample): RuleFigures {
  for (const [name, given] of Object.entries(figures)) {
    if (!Object.hasOwn(rule.figures, name))
      throw rangeRefusal("name-unknown", `an example of ${rule.id} requires figures of the rule, got ${JSON.stringify(name)}`);
    for (const one of [given].flat() as readonly ExampleFigure[])
      if (typeof one === "object" ? !(one.low <= one.high) : typeof one === "number" && !Number.isFinite(one))
        throw rangeRefusal("value-out-of-range", `an example of ${rule.id} requires numbers, or bounds in order, of ${name}, got others`);
  }
  for (const { event } of events ?? [])
    if (!Object.hasOwn(rule.events ?? {}, event))
      throw rangeRefusal("name-unknown", `an example of ${rule.id} requires events of the rule, got ${JSON.stringify(event)}`);
  const columns = new Map<RuleFigure, Map<number, FigureColumn>>();
  const names = new Map(Object.entries(rule.figures).map(([name, figure]) => [figure, name]));
  const listOf = (figure: RuleFigure): readonly ExampleFigure[] => {
    const given = figures[names.get(figure) ?? ""];
    return given === undefined ? [] : Array.isArray(given) ? given : [given as ExampleFigure];
  };
  return {
    day: DAY,
    size: 1,
    column: (figure, back) => {
      const known = columns.get(figure) ?? new Map<number, FigureColumn>();
      columns.set(figure, known);
      const before = known.get(back);
      if (before !== undefined) return before;
      const list = listOf(figure);
      const given = list[list.length - 1 - back] ?? "not-asked";
      const column = unknownColumn(1, typeof given === "number" ? 0 : reasonPlace(typeof given === "string" ? given : "not-reported"));
      if (typeof given === "number") column.low[0] = column.high[0] = given;
      else if (typeof given === "object") [column.low[0], column.high[0]] = [given.low, given.high];
      known.set(back, column);
      return column;
    },
    told: (figure, back) => {
      const id = "indicator" in figure ? figure.indicator : figure.field;
      const unit = "indicator" in figure ? "quotient" : figure.unit;
      return { figure: id, cs: id, en: id, subject: "synthetic/example", unit, period: year(YEAR - back), sources: [] };
    },
    origin: (_, back) => () => ({ period: year(YEAR - back), sources: [] }),
    broken: () => false,
    apart: () => false,
    events: (code) => {
      if (events === undefined) return null;
      const day = (shift: number | null): Day | null => (shift === null ? null : dayAfter(DAY, shift));
      const kinds = Object.entries(rule.events ?? {}).filter(([, kind]) => kind.code === code);
      return events
        .filter(({ event }) => kinds.some(([name]) => name === event))
        .map(({ on, due, done }) => ({ on: day(on), due: day(due), done: day(done) }));
    },
  };
}
