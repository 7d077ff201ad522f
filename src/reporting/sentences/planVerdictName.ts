import type { PlanVerdictCode } from "../../planning/planVerdict.ts";
import type { Language } from "../language.ts";

const NAMES: Readonly<Record<PlanVerdictCode, { readonly cs: string; readonly en: string }>> = {
  mandate: { cs: "usnesení o zahájení plánování", en: "resolution that starts planning" },
  "steering-group": { cs: "řídící skupina", en: "steering group" },
  coordinator: { cs: "koordinátor plánování", en: "coordinator of planning" },
  "triad-in-groups": { cs: "zastoupení celé triády ve skupinách", en: "all sides of the triad in the groups" },
  analysis: { cs: "analytická část", en: "analytical part" },
  "previous-evaluation": { cs: "vyhodnocení předchozího plánu", en: "evaluation of the previous plan" },
  measures: { cs: "opatření plánu", en: "measures of the plan" },
  "measure-cards": { cs: "úplnost karet opatření", en: "completeness of the cards of measures" },
  "draft-agreed": { cs: "souhlas řídící skupiny s návrhem", en: "agreement of the steering group with the draft" },
  "comment-window": { cs: "lhůta pro připomínky", en: "window for comments" },
  "comment-window-length": { cs: "délka lhůty pro připomínky", en: "length of the window for comments" },
  "comments-settled": { cs: "vypořádání všech připomínek", en: "settlement of every comment" },
  "settlement-published": { cs: "zveřejnění vypořádání připomínek", en: "publication of the settlement of comments" },
  approval: { cs: "schválení plánu", en: "approval of the plan" },
  "mandatory-parts": { cs: "povinné části plánu kraje", en: "mandatory parts of a region's plan" },
  "plan-length": { cs: "délka plánu", en: "length of the plan" },
  "action-plan": { cs: "akční plán", en: "action plan" },
  "measures-assessed": { cs: "hodnocení všech opatření", en: "assessment of every measure" },
  "reasons-given": { cs: "důvody nesplnění a zrušení", en: "reasons of what was not fulfilled or was cancelled" },
  "triad-at-evaluation": { cs: "účast celé triády na hodnocení", en: "all sides of the triad at the evaluation" },
  "evaluation-report": { cs: "zpráva o vyhodnocení", en: "report of the evaluation" },
  "extension-resolution": { cs: "usnesení o prodloužení plánu", en: "resolution on the extension" },
  "approved-before-start": { cs: "schválení před začátkem plánu", en: "approval before the plan begins" },
  gap: { cs: "návaznost bez mezery", en: "succession without a gap" },
  overlap: { cs: "návaznost bez překryvu", en: "succession without an overlap" },
  "collection-in-time": { cs: "včasný sběr potřeb", en: "collecting of needs in time" },
  "collection-owner": { cs: "odpovědnost za sběr potřeb", en: "responsibility for collecting needs" },
  "collection-basis": { cs: "právní základ sběru potřeb", en: "legal basis of collecting needs" },
  handovers: { cs: "předání podle smluv o spolupráci", en: "handovers under agreements on cooperation" },
  agreement: { cs: "platná smlouva o spolupráci s krajem", en: "agreement on cooperation with the region in force" },
  "bodies-valid": { cs: "trvající mandát orgánů plánování", en: "mandates of bodies of planning in force" },
  "process-money": { cs: "peníze na proces plánování do konce plánu", en: "money for the process of planning until the plan ends" },
};

/**
 * What is judged, in words.
 *
 * @internal
 *
 * @example
 * planVerdictName("gap", "cs") // => "návaznost bez mezery"
 */
export function planVerdictName(code: PlanVerdictCode, lang: Language): string {
  return NAMES[code][lang];
}
