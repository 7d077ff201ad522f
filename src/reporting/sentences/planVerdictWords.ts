import { outcomes } from "../../codebooks/outcomes.ts";
import { ruleBases } from "../../codebooks/ruleBases.ts";
import type { PlanVerdict } from "../../planning/planVerdict.ts";
import type { Language } from "../language.ts";
import { plainText } from "../plainText.ts";
import { listedText } from "./listedText.ts";
import { missingPartName } from "./missingPartName.ts";
import { planVerdictName } from "./planVerdictName.ts";

/**
 * What a sentence says of a judgement of a plan: what was judged, how it came out, what is missing, what it stands on.
 *
 * @internal
 *
 * @example
 * const verdict = { kind: "plan-verdict", code: "triad-at-evaluation", plan: "kraj-2025", outcome: "breached", severity: "warning", basis: "law", sources: ["act-108-2006"], facts: {}, missing: ["user"] }
 * planVerdictWords(verdict, "cs") // => "Plán kraj-2025: účast celé triády na hodnocení: porušeno (právní předpis); chybí: uživatelé"
 * planVerdictWords({ ...verdict, outcome: "met", missing: [] }, "en") // => "Plan kraj-2025: all sides of the triad at the evaluation: met (law)"
 */
export function planVerdictWords(verdict: PlanVerdict, lang: Language): string {
  const isCzech = lang === "cs";
  const outcome = outcomes.find(({ code }) => code === verdict.outcome)?.[lang] ?? verdict.outcome;
  const basis = ruleBases.find(({ code }) => code === verdict.basis)?.[lang] ?? verdict.basis;
  const missing =
    verdict.missing.length === 0
      ? ""
      : `; ${isCzech ? "chybí" : "missing"}: ${listedText(
          verdict.missing.map((one) => missingPartName(one, lang)),
          lang,
        )}`;
  return `${isCzech ? "Plán" : "Plan"} ${plainText(verdict.plan)}: ${planVerdictName(verdict.code, lang)}: ${outcome} (${basis})${missing}`;
}
