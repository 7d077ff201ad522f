import type { PlanApproval } from "../../planning/planApproval.ts";
import { dayText } from "../dayText.ts";
import type { Language } from "../language.ts";
import { numberText } from "../numberText.ts";
import { periodText } from "../periodText.ts";
import { plainText } from "../plainText.ts";
import { listedText } from "./listedText.ts";
import { missingPartName } from "./missingPartName.ts";

/**
 * What a sentence says of the approval of a plan: when the last body approved it, or which have not.
 *
 * @internal
 *
 * @example
 * const found = { plan: "p-2008", day: "2007-12-10", outcome: "breached", byBody: [{}], passed: null, missing: ["zm-blansko"] }
 * planApprovalWords(found, "cs") // => "Plán p-2008, schválení k\u00a010.\u00a012.\u00a02007: neschválen; chybí 1 z 1: zm-blansko"
 * planApprovalWords({ ...found, outcome: "met", passed: { from: "2007-12-11", to: "2007-12-12" }, missing: [] }, "en") // => "Plan p-2008, approval on 10\u00a0December\u00a02007: approved (11\u00a0December\u00a02007)"
 */
export function planApprovalWords(
  found: Pick<PlanApproval, "plan" | "day" | "outcome" | "passed" | "missing"> & { readonly byBody: readonly object[] },
  lang: Language,
): string {
  const isCzech = lang === "cs";
  const day = dayText(found.day, lang);
  const head = `${isCzech ? "Plán" : "Plan"} ${plainText(found.plan)}, ${isCzech ? `schválení k\u00a0${day}` : `approval on ${day}`}: `;
  if (found.passed !== null)
    return `${head}${isCzech ? "schválen" : "approved"} (${periodText(found.passed, lang, { preposition: false })})`;
  const said = found.outcome === "breached" ? (isCzech ? "neschválen" : "not approved") : isCzech ? "nelze rozhodnout" : "undecidable";
  const count = `${numberText(found.missing.length, { lang })} ${isCzech ? "z" : "of"} ${numberText(found.byBody.length, { lang })}`;
  const which = found.byBody.length === 0 ? "" : ` ${count}`;
  return `${head}${said}; ${isCzech ? "chybí" : "missing"}${which}: ${listedText(
    found.missing.map((one) => missingPartName(one, lang)),
    lang,
  )}`;
}
