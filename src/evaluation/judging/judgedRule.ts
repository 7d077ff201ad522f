import type { LeafCondition } from "../../model/rules/ruleCondition.ts";
import type { RuleFigure, RuleScope, RuleSpec, RuleTarget } from "../../model/rules/ruleSpec.ts";
import { isValidOn } from "../../model/validity.ts";
import { type ConditionColumn, conditionColumn, decidingLeaves } from "./conditionColumn.ts";
import { type RuleFigures, reasonPlace } from "./ruleFigures.ts";

/**
 * Places of outcomes in a column.
 *
 * @internal
 */
export const outcomePlaces = ["met", "breached", "undecidable", "not-applicable"] as const;

/**
 * Why a rule says nothing of a target, or cannot: places in a column.
 *
 * @internal
 */
export const judgedWhys = [
  "judged",
  "outside-scope",
  "scope-unknown",
  "not-valid",
  "does-not-apply",
  "applying-unknown",
  "figure-not-applicable",
] as const;

/**
 * A rule judged for all targets.
 *
 * @internal
 */
export interface JudgedRule {
  /** Places in {@link outcomePlaces}. */
  readonly outcome: Uint8Array;
  /** Places in {@link judgedWhys}. */
  readonly why: Uint8Array;
  readonly applies: ConditionColumn | null;
  readonly breached: ConditionColumn;
}

const MET = 0;
const BREACHED = 1;
const UNDECIDABLE = 2;
const NOT_APPLICABLE = 3;

/**
 * Judge a rule for all targets. Conditions are judged for all of them, the scope decides what is said.
 *
 * @internal
 */
export function judgedRule(
  rule: RuleSpec,
  targets: readonly RuleTarget[],
  figures: RuleFigures,
  scopes: Map<string, Uint8Array> = new Map(),
): JudgedRule {
  const breached = conditionColumn(rule.breachedWhen, rule, figures);
  const applies = rule.appliesWhen === undefined ? null : conditionColumn(rule.appliesWhen.condition, rule, figures);
  const isValid = isValidOn({ validFrom: rule.validFrom ?? null, validTo: rule.validTo ?? null }, figures.day);
  const [outcome, why] = [new Uint8Array(targets.length), new Uint8Array(targets.length)];
  const say = (at: number, what: number, because: number): void => {
    outcome[at] = what;
    why[at] = because;
  };
  const reasons = ownReasons(rule, figures);
  const within = scopeColumn(rule.scope, targets, scopes);
  for (let at = 0; at < targets.length; at++) {
    const scope = within[at];
    const truth = breached.truth[at] as number;
    if (!isValid) say(at, NOT_APPLICABLE, 3);
    else if (scope === 0) say(at, NOT_APPLICABLE, 1);
    else if (applies?.truth[at] === 0) say(at, NOT_APPLICABLE, 4);
    else if (scope === 2) say(at, UNDECIDABLE, 2);
    else if (applies?.truth[at] !== 2 && truth < 2) say(at, truth === 1 ? BREACHED : MET, 0);
    else if (
      reasons.some((reason) => reason[at] === reasonPlace("not-applicable")) &&
      // Where it is not known whether the rule applies, any own figure that does not apply says so.
      (applies?.truth[at] === 2 ||
        decidingLeaves(breached, at).some((leaf) => figuresOf(leaf, rule).some((figure) => isNotApplicable(figure, figures, at))))
    )
      say(at, NOT_APPLICABLE, 6);
    else if (applies?.truth[at] === 2) say(at, UNDECIDABLE, 5);
    else say(at, UNDECIDABLE, 0);
  }
  return { outcome, why, applies, breached };
}

const isOwn = ({ of = "itself", back = 0 }: RuleFigure): boolean => of === "itself" && back === 0;

/** Reasons of the target's own figures: where one of them that would decide does not apply to the target, neither does the rule. */
function ownReasons(rule: RuleSpec, figures: RuleFigures): readonly Uint8Array[] {
  return Object.values(rule.figures)
    .filter(isOwn)
    .map((figure) => figures.column(figure, 0).reason);
}

/** Targets in the scope of a rule, worked out once for all rules of that scope. */
function scopeColumn(scope: RuleScope, targets: readonly RuleTarget[], scopes: Map<string, Uint8Array>): Uint8Array {
  const key = JSON.stringify(scope);
  const known = scopes.get(key) ?? Uint8Array.from(targets, (target) => scopeTruth(scope, target));
  scopes.set(key, known);
  return known;
}

/** Figures that a condition names, its limit among them. */
function figuresOf(leaf: LeafCondition, rule: RuleSpec): readonly RuleFigure[] {
  const names = [
    "figure" in leaf ? leaf.figure : "",
    "with" in leaf ? leaf.with : "",
    "limit" in leaf && typeof leaf.limit === "string" ? leaf.limit : "",
  ];
  return names.flatMap((name) => (Object.hasOwn(rule.figures, name) ? [rule.figures[name] as RuleFigure] : []));
}

const isNotApplicable = (figure: RuleFigure, figures: RuleFigures, at: number): boolean =>
  isOwn(figure) && figures.column(figure, 0).reason[at] === reasonPlace("not-applicable");

/** Whether a target is in the scope of a rule: 0 no, 1 yes, 2 not known. */
function scopeTruth(scope: RuleScope, target: RuleTarget): number {
  if (scope.subject !== target.subject) return 0;
  let truth = 1;
  const asked = [
    [scope.levels, target.level === undefined ? null : [target.level]],
    [scope.types, target.types ?? null],
    [scope.forms, target.forms ?? null],
    [scope.groups, target.groups ?? null],
  ] as const;
  for (const [allowed, has] of asked) {
    if (allowed === undefined) continue;
    if (has === null) truth = 2;
    else if (!has.some((one) => (allowed as readonly string[]).includes(one))) return 0;
  }
  return truth;
}

/**
 * What a scope asks for and is not known of a target.
 *
 * @internal
 */
export function unknownTraits(scope: RuleScope, target: RuleTarget): readonly ("level" | "types" | "forms" | "groups")[] {
  return [
    ...(scope.levels !== undefined && target.level === undefined ? (["level"] as const) : []),
    ...(["types", "forms", "groups"] as const).filter((trait) => scope[trait] !== undefined && (target[trait] ?? null) === null),
  ];
}
