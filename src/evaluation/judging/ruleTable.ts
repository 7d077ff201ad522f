import type { Day } from "../../model/day.ts";
import type { RuleSpec, RuleTarget } from "../../model/rules/ruleSpec.ts";
import type { JudgedRule } from "./judgedRule.ts";
import type { RuleData } from "./ruleData.ts";
import type { RuleFigures } from "./ruleFigures.ts";

/**
 * Verdicts of rules on targets (tabulka verdiktů), in columns: one for each rule, in the order of the targets. Read it by `findingsOf`,
 * `findingOf` and `flip`. Not to be written to.
 */
export interface RuleTable {
  readonly kind: "rule-table";
  /** As of which day was judged. */
  readonly day: Day;
  /** Sorted by id. */
  readonly rules: readonly RuleSpec[];
  /** Sorted by id. */
  readonly targets: readonly RuleTarget[];
  readonly data: RuleData;
  /**
   * Columns, by rule.
   *
   * @internal
   */
  readonly judged: readonly JudgedRule[];
  /**
   * Where conditions read.
   *
   * @internal
   */
  readonly figures: RuleFigures;
}
