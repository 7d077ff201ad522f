import { type Day, dayNumber } from "../../model/day.ts";
import type {
  ChangeCondition,
  ComparedCondition,
  CountCondition,
  DeadlineCondition,
  LeafCondition,
  Limit,
  MissingCondition,
  SignalCondition,
  TrendCondition,
} from "../../model/rules/ruleCondition.ts";
import type { RuleFigure, RuleSpec } from "../../model/rules/ruleSpec.ts";
import { comparedTruth } from "./comparedTruth.ts";
import { type FigureColumn, type RuleFigures, reasonPlace, type TargetEvents } from "./ruleFigures.ts";
import { signalTruth } from "./signalTruth.ts";
import { trendTruth } from "./trendTruth.ts";

/** Bounds of a limit: of a number and of a parameter the same for all targets. */
interface Bounds {
  readonly low: ArrayLike<number>;
  readonly high: ArrayLike<number>;
  /** 0 where one entry is that of all targets. */
  readonly step: 0 | 1;
}

/**
 * A figure of a rule by its name; the reader has seen that it is there.
 *
 * @internal
 */
export function namedFigure(rule: RuleSpec, name: string): RuleFigure {
  return rule.figures[name] as RuleFigure;
}

/**
 * What a limit of a rule is: a number, `null` for a parameter that nobody stated, or the figure that it names.
 *
 * @internal
 */
export function limitOf(rule: RuleSpec, limit: Limit): number | null | RuleFigure {
  if (typeof limit === "number") return limit;
  const parameter = rule.parameters?.[limit];
  return parameter === undefined ? namedFigure(rule, limit) : parameter.value;
}

function limitBounds(rule: RuleSpec, limit: Limit, figures: RuleFigures): Bounds {
  const known = limitOf(rule, limit);
  if (typeof known === "number") return { low: [known], high: [known], step: 0 };
  if (known === null) return { low: [Number.NEGATIVE_INFINITY], high: [Number.POSITIVE_INFINITY], step: 0 };
  return { ...figures.column(known, 0), step: 1 };
}

/**
 * Judge a condition that stands alone for all targets: 0 no, 1 yes, 2 unknown.
 *
 * @internal
 */
export function leafColumn(condition: LeafCondition, rule: RuleSpec, figures: RuleFigures): Uint8Array {
  switch (condition.kind) {
    case "threshold": {
      const [figure, limit] = [namedFigure(rule, condition.figure), limitOf(rule, condition.limit)];
      if (typeof limit === "object" && limit !== null && figures.apart(figure, limit)) return new Uint8Array(figures.size).fill(2);
      return judged(figures.column(figure, 0), condition, limitBounds(rule, condition.limit, figures));
    }
    case "compared":
      return judged(comparedColumn(condition, rule, figures), condition, limitBounds(rule, condition.limit, figures));
    case "change":
      return judged(changeColumn(condition, rule, figures), condition, limitBounds(rule, condition.limit, figures));
    case "trend":
      return seriesColumn(condition, rule, figures, trendTruth);
    case "signal":
      return seriesColumn(condition, rule, figures, signalTruth);
    case "missing":
      return missingColumn(condition, rule, figures);
    case "deadline":
      return Uint8Array.from({ length: figures.size }, (_, at) => deadlineTruth(condition, rule, figures, at));
    case "count":
      return countColumn(condition, rule, figures);
  }
}

function judged(column: Pick<FigureColumn, "low" | "high">, { is }: Pick<CountCondition, "is">, limit: Bounds): Uint8Array {
  const { low, high } = column;
  const truth = new Uint8Array(low.length);
  for (let at = 0; at < truth.length; at++) {
    const place = limit.step * at;
    truth[at] = comparedTruth(low[at] as number, high[at] as number, is, limit.low[place] as number, limit.high[place] as number);
  }
  return truth;
}

/**
 * A figure less another one, or divided by it: between which numbers. A divisor that may be 0 or below leaves it open, as does a break of the
 * series between them.
 */
function comparedColumn(
  { figure, with: other, by }: Pick<ComparedCondition, "figure" | "with" | "by">,
  rule: RuleSpec,
  figures: RuleFigures,
): Pick<FigureColumn, "low" | "high"> {
  const [named, against] = [namedFigure(rule, figure), namedFigure(rule, other)];
  if (figures.apart(named, against)) return open(figures.size);
  const [one, two] = [figures.column(named, 0), figures.column(against, 0)];
  return by === "ratio" ? quotient(one, two) : difference(one, two);
}

/**
 * How a figure moved: between which numbers; open where the series is broken, or the older figure is 0 and the change relative.
 */
function changeColumn({ figure, over, by }: ChangeCondition, rule: RuleSpec, figures: RuleFigures): Pick<FigureColumn, "low" | "high"> {
  const named = namedFigure(rule, figure);
  const [now, then] = [figures.column(named, 0), figures.column(named, over)];
  if (figures.broken(named, over)) return open(figures.size);
  if (by === "difference") return difference(now, then);
  const { low, high } = quotient(now, then);
  return { low: low.map((one) => one - 1), high: high.map((one) => one - 1) };
}

type Span = Pick<FigureColumn, "low" | "high">;

const open = (size: number): Span => ({ low: new Float64Array(size).fill(-Infinity), high: new Float64Array(size).fill(Infinity) });

function difference(one: Span, two: Span): Span {
  const [low, high] = [new Float64Array(one.low.length), new Float64Array(one.low.length)];
  for (let at = 0; at < low.length; at++) {
    low[at] = (one.low[at] as number) - (two.high[at] as number);
    high[at] = (one.high[at] as number) - (two.low[at] as number);
  }
  return { low, high };
}

function quotient(one: Span, two: Span): Span {
  const [low, high] = [new Float64Array(one.low.length), new Float64Array(one.low.length)];
  for (let at = 0; at < low.length; at++) {
    const [a, b, c, d] = [one.low[at] as number, one.high[at] as number, two.low[at] as number, two.high[at] as number];
    // Without a least divisor above 0 nothing is certain; without a greatest one the quotient comes as near to 0 as it likes.
    const isOpen = !(c > 0);
    low[at] = isOpen ? Number.NEGATIVE_INFINITY : a / (a < 0 ? c : d);
    high[at] = isOpen ? Number.POSITIVE_INFINITY : b / (b < 0 ? d : c);
  }
  return { low, high };
}

type SeriesCondition = TrendCondition | SignalCondition;

/** Judge a condition over the last periods of each target; a broken series leaves it unknown. */
function seriesColumn<C extends SeriesCondition>(
  condition: C,
  rule: RuleSpec,
  figures: RuleFigures,
  truthOf: (values: readonly (number | null)[], condition: C, bounds: Span) => number,
): Uint8Array {
  const figure = namedFigure(rule, condition.figure);
  const { periods } = condition;
  if (figures.broken(figure, periods - 1)) return new Uint8Array(figures.size).fill(2);
  const columns = Array.from({ length: periods }, (_, i) => figures.column(figure, periods - 1 - i));
  const values = new Array<number | null>(periods);
  const bounds: Span = { low: new Float64Array(periods), high: new Float64Array(periods) };
  return Uint8Array.from({ length: figures.size }, (_, at) => {
    for (let i = 0; i < periods; i++) {
      const { low, high, reason } = columns[i] as FigureColumn;
      values[i] = reason[at] === 0 ? (low[at] as number) : null;
      bounds.low[i] = low[at] as number;
      bounds.high[i] = high[at] as number;
    }
    return truthOf(values, condition, bounds);
  });
}

function missingColumn({ figure, periods, reasons }: MissingCondition, rule: RuleSpec, figures: RuleFigures): Uint8Array {
  const truth = new Uint8Array(figures.size).fill(1);
  const asked = reasons === undefined ? null : new Set(reasons.map(reasonPlace));
  for (let back = 0; back < periods; back++) {
    const { reason } = figures.column(namedFigure(rule, figure), back);
    for (let at = 0; at < truth.length; at++)
      if (reason[at] === 0) truth[at] = 0;
      else if (truth[at] === 0) continue;
      else if (reason[at] === reasonPlace("not-applicable")) truth[at] = back === 0 ? 2 : 0;
      else if (asked !== null && !asked.has(reason[at] as number)) truth[at] = 2;
  }
  return truth;
}

function deadlineTruth({ event, grace = 0 }: DeadlineCondition, rule: RuleSpec, figures: RuleFigures, at: number): number {
  const events = figures.events(rule.events?.[event]?.code ?? event, at);
  if (events === null) return 2;
  const { low, high } = lateEvents(events, figures.day, grace);
  return low > 0 ? 1 : high > 0 ? 2 : 0;
}

/**
 * How many events are overdue on a day: surely, and perhaps, where it is not known when they are due.
 *
 * @internal
 */
export function lateEvents(events: readonly TargetEvents[], day: Day, grace: number): { readonly low: number; readonly high: number } {
  const undone = events.filter(({ done }) => done === null || done > day);
  const low = undone.filter(({ due }) => due !== null && dayNumber(due) + grace < dayNumber(day)).length;
  return { low, high: low + undone.filter(({ due }) => due === null).length };
}

function countColumn(condition: CountCondition, rule: RuleSpec, figures: RuleFigures): Uint8Array {
  const limit = limitBounds(rule, condition.limit, figures);
  return Uint8Array.from({ length: figures.size }, (_, at) => {
    const counted = eventCount(condition, rule, figures, at);
    if (counted === null) return 2;
    const place = limit.step * at;
    return comparedTruth(counted.low, counted.high, condition.is, limit.low[place] as number, limit.high[place] as number);
  });
}

/**
 * How many events of a target there were in the days of a condition; those without a day may have been in them, save what is due and not done.
 * `null` when nobody keeps them.
 *
 * @internal
 */
export function eventCount(
  { event, days }: Pick<CountCondition, "event" | "days">,
  rule: RuleSpec,
  figures: RuleFigures,
  at: number,
): { readonly low: number; readonly high: number } | null {
  const events = figures.events(rule.events?.[event]?.code ?? event, at);
  if (events === null) return null;
  const last = dayNumber(figures.day);
  const low = events.filter(({ on }) => on !== null && on <= figures.day && dayNumber(on) > last - days).length;
  return { low, high: low + events.filter(({ on, due, done }) => on === null && (due === null || done !== null)).length };
}
