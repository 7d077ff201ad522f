import { rangeRefusal } from "../../model/refusal.ts";
import { knownSeries, type PlacedValue, requireWhole } from "../trend/knownSeries.ts";
import { requireOneOf } from "../trend/scoreTest.ts";
import type { GapRule } from "../trend/trendFigures.ts";
import type { ChartFigures, ChartSignal } from "./chartFigures.ts";
import { requireRules } from "./requireRules.ts";
import { type RunRule, type RunRuleSet, runRuleSets } from "./runRuleSets.ts";
import { type JudgedPoint, type PlacedSignal, runSignals } from "./runSignals.ts";
import { xmrConstant } from "./xmrConstant.ts";
import type { Rebase, XmrConstant, XmrOptions } from "./xmrOptions.ts";
import { movingRanges, xmrPhase } from "./xmrPhase.ts";
import type { XmrPhase, XmrPoint } from "./xmrPoint.ts";

const NAME = "xmrChart";

/** Chart of individual values and moving ranges. */
export interface XmrChart extends ChartFigures {
  readonly method: "xmr-chart@1";
  readonly constant: XmrConstant;
  readonly screening: "none" | "moving-ranges";
  /** Name of the set; `own` for rules of the caller. */
  readonly ruleSet: RunRuleSet | "own";
  readonly gapRule: GapRule;
  readonly fullBaseline: number;
  readonly phases: readonly XmrPhase[];
  readonly points: readonly XmrPoint[];
  /** By rule in the order of the set, then by place. */
  readonly signals: readonly ChartSignal[];
}

function requireRebase(rebase: readonly Rebase[], members: number): void {
  let before = 0;
  for (const { at, why } of rebase) {
    if (!(Number.isSafeInteger(at) && at > before && at < members))
      throw rangeRefusal(
        "rebase-out-of-order",
        `${NAME} requires places to rebase at in order, from 1 to ${members - 1}, got ${String(at)}`,
      );
    if (why.trim() === "") throw rangeRefusal("rebase-unexplained", `${NAME} requires a reason to rebase at place ${at}, got none`);
    before = at;
  }
}

/** Points of a phase as rules see them, divided at kept gaps. */
function rows(
  known: readonly PlacedValue[],
  { mean, upper, meanMovingRange }: XmrPhase,
  { gaps, limits }: { gaps: GapRule; limits: number },
) {
  const found: JudgedPoint[][] = [];
  if (mean === null || upper === null || meanMovingRange === null) return found;
  const reach = limits * meanMovingRange;
  for (const [i, { place, value }] of known.entries()) {
    const before = known[i - 1];
    if (before === undefined || (gaps === "kept" && before.place !== place - 1)) found.push([]);
    const isBeyond = (distance: number) => value > mean + distance * reach || value < mean - distance * reach;
    const isWithin = (distance: number) => value < mean + distance * reach && value > mean - distance * reach;
    found.at(-1)?.push({ place, value, side: Math.sign(value - mean), isBeyond, isWithin });
  }
  return found;
}

/** The signal that a point is said by: of the first rule, and of two signals of that rule the one that began later. */
function saidBy(signals: readonly PlacedSignal[], rules: readonly RunRule[]): ReadonlyMap<number, PlacedSignal> {
  const said = new Map<number, PlacedSignal>();
  for (const { name } of rules) {
    const own = new Map<number, PlacedSignal>();
    for (const signal of signals) if (signal.rule === name) for (const place of signal.places) own.set(place, signal);
    for (const [place, signal] of own) if (!said.has(place)) said.set(place, signal);
  }
  return said;
}

/**
 * Chart of individual values and moving ranges (regulační diagram individuálních hodnot, XmR): what of a series is more than its usual variation.
 *
 * limits = mean ∓ 2.66 · mean moving range; moving range = |xᵢ − xᵢ₋₁|
 *
 * Three constants are in use, and screening of moving ranges or none: both are named in the record. A point on a limit is not
 * outside. A gap breaks moving ranges and rows of points (`kept`) unless the caller closes it up. Limits come from the caller's
 * `baseline` and begin anew only where the caller says so, with a reason: a chart that rebases itself hides what it should show.
 * Fewer than twelve values give provisional limits. Shewhart (1931); Wheeler (1993), Understanding Variation; NHS England, Making
 * Data Count.
 *
 * It does not tell whether a signal is good (that is a matter of the indicator), nor what caused it; counts of a few a year
 * vary by their nature and want `poissonLower` and its like instead. Slow drifts are found sooner by `cusumChart`.
 *
 * @param values - one for each period, in order; `null` is a gap
 * @param options - see {@link XmrOptions}
 * @returns the record; a phase with fewer than two neighbours has no limits, `too-few`; one that does not vary has them on its mean, `constant`
 * @throws RangeError `not-finite`, `value-out-of-range`, `unknown-option`, `not-whole`, `rebase-out-of-order`, `rebase-unexplained`,
 *   `rule-invalid`
 *
 * @example
 * const places = [5, 6, 5, 7, 6, 5, 6, 7, 5, 6, 6, 5, 14]
 * const { phases, signals, direction } = xmrChart(places)
 * phases[0].upper.toFixed(3) // => "11.040"
 * signals // => [{ rule: "outside-limits", direction: "increasing", first: 12, last: 12, signalledAt: 12 }]
 * direction // => "increasing"
 * xmrChart([1, 2, null, 4, 6]).phases[0].movingRanges // => [1, 2]
 * xmrChart([1, 2, null, 4, 6], { gaps: "closed-up" }).phases[0].movingRanges // => [1, 2, 2]
 * xmrChart([4]).phases[0].reason // => "too-few"
 *
 * @see docs/methods/trend.md
 * @category Control chart
 */
export function xmrChart(values: readonly (number | null)[], options: XmrOptions = {}): XmrChart {
  const { constant = "2.66", screening = "none", rules: chosen = "nhs-7", gaps: gapRule = "kept" } = options;
  const { baseline = null, rebase = [], fullBaseline = 12 } = options;
  requireOneOf(NAME, constant, { what: "a constant", allowed: Object.keys(xmrConstant) });
  requireOneOf(NAME, screening, { what: "a screening", allowed: ["none", "moving-ranges"] });
  requireOneOf(NAME, gapRule, { what: "a rule for gaps", allowed: ["kept", "closed-up"] });
  if (typeof chosen === "string") requireOneOf(NAME, chosen, { what: "a set of rules", allowed: Object.keys(runRuleSets) });
  else requireRules(NAME, chosen);
  if (baseline !== null) requireWhole(NAME, baseline, { what: "a baseline", least: 2 });
  requireWhole(NAME, fullBaseline, { what: "a full baseline", least: 2 });
  const { known, gaps } = knownSeries(NAME, values);
  requireRebase(rebase, values.length);
  const rules: readonly RunRule[] = typeof chosen === "string" ? runRuleSets[chosen] : chosen;
  const starts = values.length === 0 ? [] : [{ at: 0, why: null }, ...rebase];
  const parts = starts.map(({ at, why }, i) => {
    const to = (starts[i + 1]?.at ?? values.length) - 1;
    const own = known.filter(({ place }) => place >= at && place <= to);
    const phase = xmrPhase(own, { place: { from: at, to, why }, baseline, constant, screening, gaps: gapRule, fullBaseline });
    return { phase, rows: rows(own, phase, { gaps: gapRule, limits: xmrConstant[constant].limits }), ranges: movingRanges(own, gapRule) };
  });
  const signals = rules.flatMap((rule) => parts.flatMap((part) => part.rows.flatMap((row) => runSignals(row, rule))));
  const said = saidBy(signals, rules);
  const rangeAt = new Map(parts.flatMap(({ ranges }) => ranges.map(({ place, range }) => [place, range] as const)));
  const phaseAt = parts.flatMap(({ phase: { from, to } }, i) => new Array<number>(to - from + 1).fill(i));
  const points = values.map((value, place) => {
    const movingRange = rangeAt.get(place) ?? null;
    const phase = phaseAt[place] as number;
    const rangeUpper = parts[phase]?.phase.rangeUpper ?? null;
    const signal = said.get(place);
    return {
      ...{
        place,
        value: value === null ? null : value + 0,
        movingRange,
        phase,
        rule: signal?.rule ?? null,
        direction: signal?.direction ?? null,
      },
      isRangeOutside: movingRange !== null && rangeUpper !== null && movingRange > rangeUpper,
    };
  });
  const last = known.at(-1)?.place ?? null;
  const lastPhase = last === null ? undefined : parts[phaseAt[last] as number]?.phase;
  return {
    ...{ method: "xmr-chart@1", p: null, constant, screening, ruleSet: typeof chosen === "string" ? chosen : "own" },
    direction: last === null || (lastPhase?.lower ?? null) === null ? null : (points[last]?.direction ?? "none"),
    reason: lastPhase === undefined ? "nothing-known" : lastPhase.reason,
    ...{ used: known.length, members: values.length, gaps, gapRule, fullBaseline },
    phases: parts.map(({ phase }) => phase),
    ...{ points, signals: signals.map(({ places: _, ...signal }) => signal) },
  };
}
