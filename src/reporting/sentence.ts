import { typeRefusal } from "../model/refusal.ts";
import { finished } from "./finished.ts";
import { type Language, language } from "./language.ts";
import type { SentenceRecord } from "./sentenceRecord.ts";
import { accessWords } from "./sentences/accessWords.ts";
import { carryOverWords } from "./sentences/carryOverWords.ts";
import { catalogueNoteWords } from "./sentences/catalogueNoteWords.ts";
import { coFinancingWords } from "./sentences/coFinancingWords.ts";
import { collectionDueWords } from "./sentences/collectionDueWords.ts";
import { compensationPaymentWords } from "./sentences/compensationPaymentWords.ts";
import { costPeersWords } from "./sentences/costPeersWords.ts";
import { dataRequestWords } from "./sentences/dataRequestWords.ts";
import { emergingRisksWords } from "./sentences/emergingRisksWords.ts";
import { exclusionIndexWords } from "./sentences/exclusionIndexWords.ts";
import { explanationWords } from "./sentences/explanationWords.ts";
import { findingWords } from "./sentences/findingWords.ts";
import { flipWords } from "./sentences/flipWords.ts";
import { fulfilmentWords } from "./sentences/fulfilmentWords.ts";
import { handoversDueWords } from "./sentences/handoversDueWords.ts";
import { indicatorChangeWords } from "./sentences/indicatorChangeWords.ts";
import { locationWords } from "./sentences/locationWords.ts";
import { missingSummaryWords } from "./sentences/missingSummaryWords.ts";
import { needGroupWords } from "./sentences/needGroupWords.ts";
import { needsMatrixWords } from "./sentences/needsMatrixWords.ts";
import { needsWords } from "./sentences/needsWords.ts";
import { newFindingsWords } from "./sentences/newFindingsWords.ts";
import { nextStepWords } from "./sentences/nextStepWords.ts";
import { observationWords } from "./sentences/observationWords.ts";
import { occupancyCheckWords } from "./sentences/occupancyCheckWords.ts";
import { overcompensationWords } from "./sentences/overcompensationWords.ts";
import { planAnnexWords } from "./sentences/planAnnexWords.ts";
import { planApprovalWords } from "./sentences/planApprovalWords.ts";
import { planDiffWords } from "./sentences/planDiffWords.ts";
import { planInvolvementWords } from "./sentences/planInvolvementWords.ts";
import { planPeriodsWords } from "./sentences/planPeriodsWords.ts";
import { planVerdictWords } from "./sentences/planVerdictWords.ts";
import { reachChangeWords } from "./sentences/reachChangeWords.ts";
import { regionalSubmissionWords } from "./sentences/regionalSubmissionWords.ts";
import { scenarioComparisonWords } from "./sentences/scenarioComparisonWords.ts";
import { serviceChangeWords } from "./sentences/serviceChangeWords.ts";
import { serviceScoreWords } from "./sentences/serviceScoreWords.ts";
import { similarTerritoriesWords } from "./sentences/similarTerritoriesWords.ts";
import { territoryChangeWords } from "./sentences/territoryChangeWords.ts";
import { themesDiffWords } from "./sentences/themesDiffWords.ts";
import { unitRobustnessWords } from "./sentences/unitRobustnessWords.ts";
import { whoServesWords } from "./sentences/whoServesWords.ts";
import { yearlyPictureWords } from "./sentences/yearlyPictureWords.ts";
import type { SubjectNames } from "./subjectText.ts";

/**
 * One sentence about a record (věta o záznamu), in Czech or English.
 *
 * It says the figure with its unit, its date and who published it, or why there is none. Words that came with data stand in
 * it as plain text. A record knows the name of its subject or asks `names`; without either the subject is called by its code.
 *
 * @param record - anything with a `kind` that the library makes: an observation, a finding, an explanation, a change, an answer to who serves, access to a
 *   service, a scenario beside another, where to add services, a note of a catalogue, a record of money, quality, risk or planning
 * @param lang - language
 * @param names - name of a subject by its id
 * @returns the sentence: one line, with non-breaking spaces, ended by a full stop
 * @throws TypeError `record-kind-unknown`
 * @throws RangeError `language-unknown`, `token-unknown` when the message of a rule asks for a fact that is not there
 *
 * @example
 * const born = { from: "2020-12-31", to: "2021-01-01" }
 * const old = { kind: "observation", indicator: "ageing-index", version: 1, cs: "index stáří", en: "ageing index", unit: "per-100", subject: "orp/6201", value: 126.0901314416858, reason: null,
 *   detail: null, low: null, high: null, numerator: 12087, denominator: 9586, numeratorPeriod: born, denominatorPeriod: born, sources: ["csu-population-2020-12-31"], origin: "rolled-up", covered: 43, members: 43 }
 * sentence(old, "cs", () => "Blansko") // => "ORP\u00a0Blansko: index stáří: 126,1\u00a0na\u00a0100 (k\u00a031.\u00a012.\u00a02020; ČSÚ; součet za 43\u00a0obcí)."
 * sentence(old, "en") // => "ORP\u00a06201: ageing index: 126.1\u00a0per\u00a0100 (on\u00a031\u00a0December\u00a02020; ČSÚ; sum over 43\u00a0municipalities)."
 * sentence({ kind: "wish" }, "cs") // => throws "record-kind-unknown"
 *
 * @see docs/methods/sentences.md
 */
export function sentence(record: SentenceRecord, lang: Language, names?: SubjectNames): string {
  return finished(words(record, language(lang), names ?? (() => undefined)), lang);
}

function words(record: SentenceRecord, lang: Language, names: SubjectNames): string {
  switch (record?.kind) {
    case "observation":
      return observationWords(record, lang, names);
    case "fulfilment":
      return fulfilmentWords(record, lang);
    case "plan-verdict":
      return planVerdictWords(record, lang);
    case "carry-over":
      return carryOverWords(record, lang);
    case "next-step":
      return nextStepWords(record, lang);
    case "plan-approval":
      return planApprovalWords(record, lang);
    case "plan-diff":
      return planDiffWords(record, lang);
    case "plan-involvement":
      return planInvolvementWords(record, lang, names);
    case "plan-periods":
      return planPeriodsWords(record, lang);
    case "themes-diff":
      return themesDiffWords(record, lang);
    case "handovers-due":
      return handoversDueWords(record, lang, names);
    case "collection-due":
      return collectionDueWords(record, lang);
    case "needs-matrix":
      return needsMatrixWords(record, lang);
    case "need-group":
      return needGroupWords(record, lang, names);
    case "needs":
      return needsWords(record, lang, names);
    case "plan-annex":
      return planAnnexWords(record, lang, names);
    case "regional-submission":
      return regionalSubmissionWords(record, lang, names);
    case "finding":
      return findingWords(record, lang, names);
    case "flip":
      return flipWords(record, lang, names);
    case "data-request":
      return dataRequestWords(record, lang);
    case "new-findings":
      return newFindingsWords(record, lang);
    case "missing-summary":
      return missingSummaryWords(record, lang, names);
    case "exclusion-index":
      return exclusionIndexWords(record, lang, names);
    case "explanation":
      return explanationWords(record, lang, names);
    case "yearly-picture":
      return yearlyPictureWords(record, lang, names);
    case "catalogue-note":
      return catalogueNoteWords(record, lang);
    case "service-change":
      return serviceChangeWords(record, lang, names);
    case "reach-change":
      return reachChangeWords(record, lang, names);
    case "indicator-change":
      return indicatorChangeWords(record, lang, names);
    case "territory-change":
      return territoryChangeWords(record, lang, names);
    case "who-serves":
      return whoServesWords(record, lang, names);
    case "access":
      return accessWords(record, lang);
    case "scenario-comparison":
      return scenarioComparisonWords(record, lang);
    case "location-allocation":
      return locationWords(record, lang, names);
    case "emerging-risk":
      return emergingRisksWords(record, lang, names);
    case "similar-territories":
      return similarTerritoriesWords(record, lang, names);
    case "co-financing":
      return coFinancingWords(record, lang, names);
    case "compensation-payment":
      return compensationPaymentWords(record, lang, names);
    case "cost-peers":
      return costPeersWords(record, lang, names);
    case "occupancy-check":
      return occupancyCheckWords(record, lang, names);
    case "overcompensation":
      return overcompensationWords(record, lang, names);
    case "service-score":
      return serviceScoreWords(record, lang, names);
    case "unit-robustness":
      return unitRobustnessWords(record, lang, names);
    default:
      return unknownKind(record);
  }
}

/** The compiler lets nothing reach this place that has a kind of ours. */
function unknownKind(record: never): never {
  const kind = (record as { readonly kind?: unknown } | null | undefined)?.kind;
  throw typeRefusal("record-kind-unknown", `sentence requires a record of a known kind, got ${JSON.stringify(kind) ?? typeof kind}`);
}
