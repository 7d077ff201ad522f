import type { FieldUnit } from "../../codebooks/fields.ts";
import type { Outcome } from "../../codebooks/outcomes.ts";
import type { UnitCode } from "../../codebooks/units.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import type { Day } from "../../model/day.ts";
import type { RuleFigure, RuleSpec, RuleTarget } from "../../model/rules/ruleSpec.ts";
import { type FlipInput, flipInputs } from "./flipInputs.ts";
import { judgedRule, outcomePlaces } from "./judgedRule.ts";
import { leastSteps } from "./leastSteps.ts";
import type { RuleFigures } from "./ruleFigures.ts";
import type { RuleTable } from "./ruleTable.ts";
import { tablePlace } from "./tablePlace.ts";

/** One figure whose change alone would turn a verdict (změna, která by verdikt obrátila). */
export interface FlipChange extends Bilingual {
  /** The field; of an indicator without terms its id. */
  readonly input: string;
  /** Unit of the figure as it is reported, such as haléře of money; `null` of a field that the codebook does not know. */
  readonly unit: FieldUnit | UnitCode | null;
  /** The figure now; of a territory without one of its own what its municipalities add up to. */
  readonly from: number;
  readonly to: number;
  /** What has to be added, in steps of the unit: whole persons, beds, haléře, hundredths of a full-time equivalent. */
  readonly by: number;
  /** `false` where a smaller change might do: the condition need not only rise or only fall with the figure. */
  readonly exact: boolean;
}

/** What would turn a verdict (co by verdikt obrátilo), see {@link flip}. */
export interface Flip {
  readonly kind: "flip";
  readonly method: "flip@1";
  readonly rule: string;
  readonly subject: { readonly id: string; readonly cs: string };
  readonly day: Day;
  /** The verdict now, and the one that it would turn into; `null` where there is none to turn. */
  readonly outcome: Outcome;
  readonly into: "met" | "breached" | null;
  /** The smallest first, as part of the figure itself; up and down apart. */
  readonly changes: readonly FlipChange[];
  /**
   * Figures of which no change was found, and why: not known, or of another time or place (both by their names in the rule); something else that the
   * rule reads would move with it in a way that nobody knows; or no change of it would do (both by the input).
   */
  readonly without: readonly { readonly figure: string; readonly why: "not-known" | "not-of-the-target" | "not-traced" | "none-found" }[];
}

/**
 * What would turn a verdict (nejmenší změna, která by verdikt obrátila): for every figure of the judged period the least change that alone turns
 * breached into met, or met into breached.
 *
 * A change goes through everything that reads the figure: both sides of ratios, larger age groups, and sums of territories over the target. The past
 * is not changed, nor are other territories, nor is a median of peers. A part is never made larger than its whole. It says what the rule would need, not what should be done: a breach is not mended by fewer people aged 80 and over.
 *
 * @param table - from `evaluateRules`
 * @param rule - id of a rule
 * @param target - id of a target
 * @returns the record; without changes for a verdict that is undecidable or does not apply
 * @throws RangeError `rule-unknown`, `target-unknown`
 *
 * @example
 * const rule = { id: "own/few-beds", version: 1, severity: "info", basis: "house", sources: [], title: { cs: "málo lůžek", en: "few beds" },
 *   message: { cs: "Lůžek je {beds}.", en: "There are {beds}." }, scope: { subject: "service" },
 *   figures: { beds: { field: "beds", unit: "beds" } }, breachedWhen: { kind: "threshold", figure: "beds", is: "below", limit: 20 }, examples: [] }
 * const facts = [{ subject: "1234567", field: "beds", period: year(2025), value: 17, source: "office", knownAt: "2026-03-01" }]
 * const series = observeSeries([], facts, ["1234567"], { periods: [year(2025)], day: "2026-06-30" })
 * const table = evaluateRules([rule], { targets: [{ id: "1234567", cs: "Domov", subject: "service" }], series })
 * flip(table, "own/few-beds", "1234567").changes // => [{ input: "beds", cs: "lůžka, průměr roku", en: "beds, average of the year", unit: "beds", from: 17, to: 20, by: 3, exact: true }]
 *
 * @see docs/methods/rules.md
 * @category Rules
 */
export function flip(table: RuleTable, rule: string, target: string): Flip {
  const { r, at } = tablePlace(table, rule, target);
  const [spec, whom] = [table.rules[r] as RuleSpec, table.targets[at] as RuleTarget];
  const outcome = outcomePlaces[table.judged[r]?.outcome[at] as number] as Outcome;
  const into = outcome === "breached" ? "met" : outcome === "met" ? "breached" : null;
  const head = { kind: "flip", method: "flip@1", rule, subject: { id: whom.id, cs: whom.cs }, day: table.day, outcome, into } as const;
  if (into === null) return { ...head, changes: [], without: [] };
  const { inputs, without } = flipInputs(spec, table, at);
  const changes = inputs.flatMap((input) => changesOf(input, spec, whom, into));
  const found = new Set(changes.map(({ input }) => input));
  return {
    ...head,
    changes: changes.toSorted(
      (a, b) => size(a) - size(b) || Math.abs(a.by) - Math.abs(b.by) || (a.input < b.input ? -1 : a.input > b.input ? 1 : b.by - a.by),
    ),
    without: [
      ...without,
      ...inputs.filter(({ input }) => !found.has(input)).map(({ input }) => ({ figure: input, why: "none-found" as const })),
    ],
  };
}

const knownFigures = (spec: RuleSpec, figures: RuleFigures): readonly RuleFigure[] =>
  Object.values(spec.figures).filter((figure) => figures.column(figure, 0).reason[0] === 0);

const size = ({ by, from }: FlipChange): number => (from === 0 ? Number.MAX_VALUE : Math.abs(by / from));

function changesOf(input: FlipInput, spec: RuleSpec, target: RuleTarget, into: "met" | "breached"): readonly FlipChange[] {
  const known = knownFigures(spec, input.figuresAt(0));
  const isTurned = (steps: number): boolean => {
    const figures = input.figuresAt(steps);
    // A figure that there cannot be turns nothing.
    if (known.some((figure) => figures.column(figure, 0).reason[0] !== 0)) return false;
    return outcomePlaces[judgedRule(spec, [target], figures).outcome[0] as number] === into;
  };
  return ([1, -1] as const).flatMap((side) => {
    const found = leastSteps(spec, input, side, isTurned);
    if (found === null) return [];
    const { by, to } = input.changed(found.steps);
    const { input: name, cs, en, unit, from } = input;
    return [{ input: name, cs, en, unit, from, to, by, exact: found.exact }];
  });
}
