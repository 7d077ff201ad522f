import type { PlanStage } from "../../model/plan/planStage.ts";
import type { Language } from "../language.ts";

const NAMES: Readonly<Record<PlanStage, { readonly cs: string; readonly en: string }>> = {
  preparation: { cs: "příprava", en: "preparation" },
  analyses: { cs: "analýzy", en: "analyses" },
  strategy: { cs: "strategie", en: "strategy" },
  comments: { cs: "připomínky", en: "comments" },
  approval: { cs: "schvalování", en: "approval" },
  "action-plans": { cs: "akční plány", en: "action plans" },
  monitoring: { cs: "monitorování", en: "monitoring" },
  evaluation: { cs: "vyhodnocení", en: "evaluation" },
  "next-cycle": { cs: "další cyklus", en: "the next cycle" },
};

/**
 * A stage of the cycle, in words.
 *
 * @internal
 *
 * @example
 * stageName("comments", "cs") // => "připomínky"
 */
export function stageName(stage: PlanStage, lang: Language): string {
  return NAMES[stage][lang];
}
