import type { LeafCondition, RuleCondition } from "../../model/rules/ruleCondition.ts";
import type { RuleFigure, RuleSpec } from "../../model/rules/ruleSpec.ts";
import type { FlipInput } from "./flipInputs.ts";
import { leafColumn } from "./leafColumn.ts";

/** Farther than this nothing is looked for. */
const FARTHEST = 2 ** 46;

/**
 * The least number of steps to one side that turns a verdict; `null` where none does.
 *
 * Between the places where a condition changes its truth the verdict is the same: each such place is found by doubling and halving, and the verdict
 * is asked there.
 *
 * @internal
 */
export function leastSteps(
  rule: RuleSpec,
  input: FlipInput,
  side: 1 | -1,
  turned: (steps: number) => boolean,
): { readonly steps: number; readonly exact: boolean } | null {
  const conditions = [rule.breachedWhen, ...(rule.appliesWhen === undefined ? [] : [rule.appliesWhen.condition])];
  const leaves = conditions
    .flatMap(leavesOf)
    .filter((leaf) => movingFigures(leaf, rule, input).length > 0)
    .flatMap(sidesOf);
  const farthest = side === 1 ? FARTHEST : Math.min(FARTHEST, input.mostDown);
  const places = leaves.flatMap((leaf) =>
    firstChange((steps) => leafColumn(leaf, rule, input.figuresAt(side * steps))[0] as number, farthest),
  );
  const found = places.toSorted((a, b) => a - b).find((steps) => turned(side * steps));
  if (found === undefined) return null;
  const exact = conditions.flatMap(leavesOf).every((leaf) => isMonotone(leaf, rule, input, side));
  return { steps: side * found, exact };
}

/**
 * Whether a condition changes its truth at most once on each side of its limit: what it looks at only rises or only falls with the figure. Two
 * figures that both move do so where neither divides by it, or where their ratio is looked at and both do nothing else.
 */
function isMonotone(leaf: LeafCondition, rule: RuleSpec, input: FlipInput, side: 1 | -1): boolean {
  if (leaf.kind === "signal" || (leaf.kind === "trend" && leaf.test === "mann-kendall")) return false;
  const moving = movingFigures(leaf, rule, input);
  const isQuotient = "by" in leaf && leaf.by !== "difference";
  return moving.length < 2 || ((moving.length === 2 || !isQuotient) && moving.every((figure) => isLinear(figure, input, side)));
}

const valueAt = (figure: RuleFigure, input: FlipInput, steps: number): number => input.figuresAt(steps).column(figure, 0).low[0] as number;

/** Figures that a condition looks at and that the change moves. */
function movingFigures(leaf: LeafCondition, rule: RuleSpec, { movers }: FlipInput): readonly RuleFigure[] {
  const names = ["figure" in leaf ? leaf.figure : "", "with" in leaf ? leaf.with : "", "limit" in leaf ? String(leaf.limit) : ""];
  const figures = names.flatMap((name) => (Object.hasOwn(rule.figures, name) ? [rule.figures[name] as RuleFigure] : []));
  return figures.filter((figure) => movers.has(figure));
}

/** Whether equal steps move a figure equally, as far as fractions can tell. */
function isLinear(figure: RuleFigure, input: FlipInput, side: 1 | -1): boolean {
  const [start, first, second] = [0, 1, 2].map((steps) => valueAt(figure, input, side * steps)) as [number, number, number];
  return Math.abs(second - 2 * first + start) <= 1e-9 * Math.max(Math.abs(first - start), Number.MIN_VALUE);
}

/** The first number of steps at which a truth differs from that at none, and the first at which it differs from that in turn. */
function firstChange(truth: (steps: number) => number, farthest: number): readonly number[] {
  const found: number[] = [];
  let [start, before] = [0, truth(0)];
  for (let changes = 0; changes < 2; changes++) {
    let step = 1;
    while (start + step <= farthest && truth(start + step) === before) step *= 2;
    let high = Math.min(start + step, farthest);
    if (high <= start || truth(high) === before) break;
    let low = start;
    while (high - low > 1) {
      const middle = low + Math.floor((high - low) / 2);
      if (truth(middle) === before) low = middle;
      else high = middle;
    }
    found.push(high);
    [start, before] = [high, truth(high)];
  }
  return found;
}

function leavesOf(condition: RuleCondition): readonly LeafCondition[] {
  if (condition.kind === "not") return leavesOf(condition.of);
  return "of" in condition ? condition.of.flatMap(leavesOf) : [condition];
}

/** A comparison from both sides of its limit, so that a truth on the limit alone is not leapt over. */
function sidesOf(leaf: LeafCondition): readonly LeafCondition[] {
  return "is" in leaf
    ? [
        { ...leaf, is: "above" },
        { ...leaf, is: "at-least" },
      ]
    : [leaf];
}
