import type { Outcome } from "../../codebooks/outcomes.ts";
import { outcomes } from "../../codebooks/outcomes.ts";
import type { RuleSpec } from "../../model/rules/ruleSpec.ts";
import type { ConditionColumn } from "./conditionColumn.ts";
import { figuresOfExample, ruleOfExample, targetOfExample } from "./figuresOfExample.ts";
import { judgedRule, outcomePlaces } from "./judgedRule.ts";
import { requireRule } from "./requireRule.ts";
import type { Truth } from "./truth.ts";
import { truths } from "./truths.ts";

/** A worked example that gave another outcome than it says. */
export interface FailedExample {
  readonly rule: string;
  /** Place among the examples of its rule. */
  readonly example: number;
  readonly expected: Outcome;
  readonly got: Outcome;
}

/** What the worked examples of a pack of rules prove (pokrytí podmínek řešenými příklady), see {@link clauseCoverage}. */
export interface ClauseCoverage {
  readonly kind: "clause-coverage";
  readonly method: "clause-coverage@1";
  readonly rules: number;
  readonly examples: number;
  /** Conditions that stand alone, each with three truths that examples may bring about. */
  readonly clauses: number;
  /** Clauses that were seen both holding and not holding. */
  readonly decided: number;
  /** Clauses that were also seen unknown, of those that may be. */
  readonly unknown: number;
  readonly failed: readonly FailedExample[];
  /** Rules without an example of an outcome. */
  readonly withoutOutcome: readonly { readonly rule: string; readonly outcome: Outcome }[];
  /** Clauses that were never seen with a truth, by their path: `breachedWhen/0/1`. */
  readonly unseen: readonly { readonly rule: string; readonly clause: string; readonly truth: Truth }[];
}

/**
 * Work the examples of rules (řešené příklady pravidel): whether each gives its outcome, and which clauses they prove, as coverage of code is
 * measured.
 *
 * An example is invented figures of one target. It does not tell whether the rule itself is right, only that it does what its examples say.
 *
 * @param rules - a pack
 * @returns the record; a pack is proved when nothing failed and nothing is unseen
 * @throws RangeError `name-unknown` where an example names what its rule has not, and as `evaluateRules`
 *
 * @example
 * const rule = { id: "own/many-births", version: 1, severity: "info", basis: "house", sources: [], title: { cs: "hodně dětí", en: "many births" },
 *   message: { cs: "Narodilo se {births}.", en: "{births} were born." }, scope: { subject: "territory" },
 *   figures: { births: { field: "births", unit: "persons" } }, breachedWhen: { kind: "threshold", figure: "births", is: "above", limit: 100 },
 *   examples: [{ outcome: "breached", figures: { births: 101 } }, { outcome: "met", figures: { births: 100 } }] }
 * const proved = clauseCoverage([rule])
 * proved.decided // => 1
 * proved.failed // => []
 * proved.unseen // => [{ rule: "own/many-births", clause: "breachedWhen", truth: "unknown" }]
 *
 * @see docs/methods/rules.md
 * @category Rules
 */
export function clauseCoverage(rules: readonly RuleSpec[]): ClauseCoverage {
  const failed: FailedExample[] = [];
  const unseen: { readonly rule: string; readonly clause: string; readonly truth: Truth }[] = [];
  const withoutOutcome: { readonly rule: string; readonly outcome: Outcome }[] = [];
  let [clauses, decided, unknown] = [0, 0, 0];
  for (const rule of rules) {
    requireRule(rule);
    const seen = new Map<string, Set<Truth>>();
    const had = new Set<Outcome>();
    for (const [i, example] of rule.examples.entries()) {
      const exampleRule = ruleOfExample(rule, example);
      const judged = judgedRule(exampleRule, [targetOfExample(rule, example)], figuresOfExample(exampleRule, example));
      const got = outcomePlaces[judged.outcome[0] as number] as Outcome;
      had.add(got);
      if (got !== example.outcome) failed.push({ rule: rule.id, example: i, expected: example.outcome, got });
      see(judged.breached, "breachedWhen", seen);
      if (judged.applies !== null) see(judged.applies, "appliesWhen", seen);
    }
    for (const { code } of outcomes) if (!had.has(code)) withoutOutcome.push({ rule: rule.id, outcome: code });
    for (const [clause, truth] of expectedOf(rule, seen)) {
      clauses += 1;
      if (truth.has("yes") && truth.has("no")) decided += 1;
      if (truth.has("unknown")) unknown += 1;
      for (const one of truths) if (!truth.has(one)) unseen.push({ rule: rule.id, clause, truth: one });
    }
  }
  const examples = rules.reduce((sum, rule) => sum + rule.examples.length, 0);
  return {
    ...{ kind: "clause-coverage", method: "clause-coverage@1", rules: rules.length, examples, clauses, decided, unknown },
    ...{ failed, withoutOutcome, unseen },
  };
}

function see({ truth, parts }: ConditionColumn, path: string, seen: Map<string, Set<Truth>>): void {
  if (parts.length === 0) seen.set(path, (seen.get(path) ?? new Set()).add(truths[truth[0] as number] as Truth));
  for (const [i, part] of parts.entries()) see(part, `${path}/${i}`, seen);
}

/** Clauses of a rule that may be unknown; whether a figure is missing is always known. */
function expectedOf(rule: RuleSpec, seen: ReadonlyMap<string, ReadonlySet<Truth>>): ReadonlyMap<string, ReadonlySet<Truth>> {
  const clauses = new Map<string, ReadonlySet<Truth>>();
  const visit = (condition: RuleSpec["breachedWhen"], path: string): void => {
    if (condition.kind === "not") visit(condition.of, `${path}/0`);
    else if ("of" in condition) for (const [i, part] of condition.of.entries()) visit(part, `${path}/${i}`);
    else
      clauses.set(
        path,
        new Set<Truth>([
          ...(seen.get(path) ?? []),
          ...(condition.kind === "missing" && condition.reasons === undefined ? (["unknown"] as const) : []),
        ]),
      );
  };
  visit(rule.breachedWhen, "breachedWhen");
  if (rule.appliesWhen !== undefined) visit(rule.appliesWhen.condition, "appliesWhen");
  return clauses;
}
