import type { Finding } from "../evaluate.ts";
import type { ExplainedCondition } from "./explainedCondition.ts";

/** What a rule that is data found about one target (zjištění), with the tree of its conditions. */
export interface RuleFinding extends Finding {
  /** How the verdict came about; `null` where the rule is outside its scope or its validity. */
  readonly tree: ExplainedCondition | null;
}
