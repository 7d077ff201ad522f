import type { Outcome } from "../../codebooks/outcomes.ts";
import type { MeasureReason } from "../../model/plan/measureAssessment.ts";
import type { MeasureStatus } from "../../model/planMeasureRow.ts";
import type { MeasureFault, UnassessedWhy } from "../../planning/measureStanding.ts";

type Words<Code extends string> = Readonly<Record<Code, { readonly cs: string; readonly en: string }>>;

/** Statuses of measures; `not-assessed` for what has none. */
const status: Words<MeasureStatus | "not-assessed"> = {
  fulfilled: { cs: "splněno", en: "fulfilled" },
  ongoing: { cs: "plněno průběžně", en: "being fulfilled continuously" },
  partly: { cs: "částečně splněno", en: "partly fulfilled" },
  "not-fulfilled": { cs: "nesplněno", en: "not fulfilled" },
  cancelled: { cs: "zrušeno", en: "cancelled" },
  moved: { cs: "přesunuto do dalšího období", en: "moved to the next period" },
  "not-assessed": { cs: "nehodnoceno", en: "not assessed" },
};

/** Reasons; `none` where nobody gave one. */
const reason: Words<MeasureReason | "none"> = {
  "no-money": { cs: "chybí peníze", en: "no money" },
  "no-staff": { cs: "chybí pracovníci", en: "no staff" },
  "no-provider": { cs: "chybí poskytovatel", en: "no provider" },
  "no-premises": { cs: "chybí prostory", en: "no premises" },
  "no-need": { cs: "potřeba pominula", en: "no need any more" },
  "law-changed": { cs: "změnil se právní předpis", en: "the law has changed" },
  "partner-withdrew": { cs: "partner odstoupil", en: "a partner withdrew" },
  delayed: { cs: "zpoždění", en: "delayed" },
  replaced: { cs: "nahrazeno jiným opatřením", en: "replaced by another measure" },
  other: { cs: "jiný důvod", en: "another reason" },
  none: { cs: "důvod neuveden", en: "no reason given" },
};

/** Why nobody can say how far a measure got. */
const unassessed: Words<UnassessedWhy> = {
  overdue: { cs: "termín uplynul, záznam chybí", en: "its term has passed, there is no record" },
  "not-due": { cs: "termín ještě neuplynul", en: "its term has not passed yet" },
  "not-begun": { cs: "ještě nezačalo", en: "it has not begun yet" },
  "no-term": { cs: "termín není znám", en: "its term is not known" },
  "records-disagree": { cs: "záznamy téhož dne si odporují", en: "records of the same day disagree" },
  outdated: { cs: "poslední hodnocení je zastaralé", en: "the last assessment is outdated" },
};

/** What is wrong with a record. */
const fault: Words<MeasureFault> = {
  "reason-missing": { cs: "chybí důvod", en: "the reason is missing" },
  "ongoing-with-end-product": {
    cs: "má konečný výstup, a přesto je vykázáno jako plněné průběžně; mezi splněná se nepočítá",
    en: "it ends with a product and is yet said to be fulfilled continuously; it is not counted as fulfilled",
  },
  "end-product-unknown": {
    cs: "plněno průběžně, ale není zapsáno, zda má konečný výstup",
    en: "being fulfilled continuously, but nobody wrote whether it ends with a product",
  },
  "records-disagree": { cs: "záznamy téhož dne si odporují", en: "records of the same day disagree" },
};

/** How an indicator of a measure stands against the target value that is due. */
const target: Words<Outcome> = {
  met: { cs: "dosaženo", en: "reached" },
  breached: { cs: "nedosaženo", en: "not reached" },
  undecidable: { cs: "nelze rozhodnout", en: "undecidable" },
  "not-applicable": { cs: "nepoužije se", en: "not applicable" },
};

/** Words for what fulfilment says of a measure. @internal */
export const measureWords = { status, reason, unassessed, fault, target } as const;
