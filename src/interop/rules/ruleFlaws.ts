import type { ClauseCoverage } from "../../evaluation/judging/clauseCoverage.ts";
import { clauseCoverage } from "../../evaluation/judging/clauseCoverage.ts";
import { isRefusal } from "../../model/refusal.ts";
import type { LeafCondition, RuleCondition } from "../../model/rules/ruleCondition.ts";
import type { RuleSpec } from "../../model/rules/ruleSpec.ts";

/**
 * A flaw of a rule that a schema cannot see.
 *
 * @internal
 */
export interface RuleFlaw {
  readonly code: string;
  readonly path: string;
  readonly value: unknown;
}

/** How much the examples of one rule may ask to be worked out, about a tenth of a second. */
const MOST_WORK = 20_000;
/** Conditions of a rule, as `evaluateRules` bounds them. */
const MOST_CONDITIONS = 64;

/**
 * Names, messages, and examples that do not give what they state; with what the examples prove where there is no flaw of names.
 *
 * @internal
 */
export function ruleFlaws(rule: RuleSpec): { readonly flaws: readonly RuleFlaw[]; readonly coverage: ClauseCoverage | null } {
  if (workOf(rule) > MOST_WORK) return { flaws: [{ code: "examples-too-many", path: ".examples", value: rule.examples }], coverage: null };
  try {
    const coverage = clauseCoverage([rule]);
    const failed = coverage.failed.map(({ example, got }) => ({ code: "example-failed", path: `.examples[${example}]`, value: got }));
    return { flaws: [...strangeTokens(rule), ...failed], coverage };
  } catch (refusal) {
    if (!isRefusal(refusal)) throw refusal;
    return { flaws: [{ code: "rule-unsound", path: "", value: refusal.message }], coverage: null };
  }
}

/**
 * Whether something has more conditions than a rule may have: seen before anything is made of them, since one list may stand in many places.
 *
 * @internal
 */
export function hasTooMany(condition: unknown): boolean {
  const waiting: unknown[] = [condition];
  for (let parts = 0; waiting.length > 0; parts++) {
    if (parts >= MOST_CONDITIONS) return true;
    const of: unknown = (waiting.pop() as { readonly of?: unknown } | null | undefined)?.of;
    if (Array.isArray(of)) waiting.push(...of.slice(0, MOST_CONDITIONS + 1));
    else if (of !== undefined) waiting.push(of);
  }
  return false;
}

function leavesOf(condition: RuleCondition): readonly LeafCondition[] {
  if (condition.kind === "not") return leavesOf(condition.of);
  return "of" in condition ? condition.of.flatMap(leavesOf) : [condition];
}

const allLeaves = ({ breachedWhen, appliesWhen }: RuleSpec): readonly LeafCondition[] =>
  [breachedWhen, ...(appliesWhen === undefined ? [] : [appliesWhen.condition])].flatMap(leavesOf);

function workOf(rule: RuleSpec): number {
  const once = allLeaves(rule).reduce((sum, leaf) => {
    if (!("periods" in leaf)) return sum + 1;
    // The exact distribution of a test of up to 40 values is worked out anew each time.
    const isExact = leaf.kind === "trend" && leaf.test === "mann-kendall" && leaf.periods <= 40;
    return sum + (isExact ? Math.max(leaf.periods, leaf.periods ** 3 / 64) : 2 * leaf.periods);
  }, 0);
  return once * rule.examples.length;
}

/** Tokens that no sentence could be made of: of unknown names, of an older figure where none is looked at, with another number of forms. */
function strangeTokens(rule: RuleSpec): readonly RuleFlaw[] {
  const older = allLeaves(rule).flatMap((leaf) =>
    leaf.kind === "change" || leaf.kind === "trend" || leaf.kind === "signal" || (leaf.kind === "missing" && leaf.periods > 1)
      ? [`${leaf.figure}Before`]
      : [],
  );
  const names = new Set([rule.figures, rule.parameters ?? {}, rule.events ?? {}].flatMap((record) => Object.keys(record)).concat(older));
  return (["cs", "en"] as const).flatMap((lang) => {
    const tokens = [...rule.message[lang].matchAll(/\{[^{}]*\}|[{}]/g)].map(([token]) => token);
    const strange = tokens.filter((token) => {
      const [, name = "", forms] = /^\{([A-Za-z]\w*)(?:\.(?:period|sources|number)|\?(.*))?\}$/su.exec(token) ?? [];
      const count = forms?.split("|").length;
      return !names.has(name) || (count !== undefined && (lang === "en" ? count !== 2 : count < 3 || count > 4));
    });
    return strange.map((token) => ({ code: "message-unsound", path: `.message.${lang}`, value: token }));
  });
}
