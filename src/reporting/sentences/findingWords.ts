import { outcomes } from "../../codebooks/outcomes.ts";
import type { Finding } from "../../evaluation/evaluate.ts";
import type { FindingFact, MissingFigure } from "../../evaluation/rule.ts";
import { factText } from "../factText.ts";
import type { Language } from "../language.ts";
import { messageText } from "../messageText.ts";
import { periodText } from "../periodText.ts";
import { plainText } from "../plainText.ts";
import { reasonText } from "../reasonText.ts";
import { sourceText } from "../sourceText.ts";
import { type SubjectNames, subjectText } from "../subjectText.ts";

/**
 * What a sentence says of a finding. Breached: the message of the rule. Undecidable: what is missing, why, and who would
 * have it. Not applicable: why. Met: what was looked for and not found, with the figures.
 *
 * @internal
 *
 * @example
 * const finding = { subject: { id: "orp/6201", cs: "Blansko" }, title: { cs: "zpoždění", en: "delay" }, message: { cs: "zpoždění {days}", en: "late by {days}" }, missing: [], why: null }
 * const facts = { days: { value: 3, unit: "days" } }
 * findingWords({ ...finding, outcome: "breached", facts }, "cs", () => undefined) // => "ORP\u00a0Blansko: zpoždění 3\u00a0dny"
 * findingWords({ ...finding, outcome: "met", facts }, "cs", () => undefined) // => "ORP\u00a0Blansko: nezjištěno – zpoždění (3\u00a0dny)"
 * findingWords({ ...finding, outcome: "not-applicable", facts: {}, why: { cs: "plán není", en: "no plan" } }, "en", () => undefined)
 * // => "ORP\u00a0Blansko: not applicable – delay (no plan)"
 */
export function findingWords(finding: Finding, lang: Language, names: SubjectNames): string {
  const { subject, outcome, facts, missing, why } = finding;
  const isCzech = lang === "cs";
  const head = subjectText(subject.id, names(subject.id) ?? subject.cs, lang);
  if (outcome === "breached") return `${head}: ${messageText(finding.message[lang], facts, lang)}`;
  const title = plainText(finding.title[lang]);
  if (outcome === "met") return `${head}: ${isCzech ? "nezjištěno" : "not found"} – ${title}${figures(facts, lang)}`;
  const result = outcomes.find((entry) => entry.code === outcome)?.[lang] ?? outcome;
  const nobodySaid = isCzech ? "důvod neuveden" : "reason not stated";
  if (outcome === "not-applicable") return `${head}: ${result} – ${title} (${plainText(why?.[lang] ?? "") || nobodySaid})`;
  const waits = missing.map((figure) => missingText(figure, subject.id, lang, names)).join("; ");
  return `${head}: ${result} – ${title}; ${isCzech ? "chybí" : "missing"}: ${waits || nobodySaid}`;
}

/** Facts in brackets: numbers and days with their dates; names only when there is nothing else. */
function figures(facts: Readonly<Record<string, FindingFact>>, lang: Language): string {
  const all = Object.values(facts);
  const counted = all.filter((fact) => typeof fact.value === "number" || fact.unit === "day");
  const words = (counted.length > 0 ? counted : all).map(
    (fact) => `${factText(fact, lang)}${fact.period ? ` ${periodText(fact.period, lang)}` : ""}`,
  );
  return words.length === 0 ? "" : ` (${words.join("; ")})`;
}

function missingText(figure: MissingFigure, of: string, lang: Language, names: SubjectNames): string {
  const { subject, reason, source, because, period } = figure;
  const whose = subject === of ? "" : `${subjectText(subject, names(subject), lang)}: `;
  const notes = [
    reasonText(reason, lang),
    ...(because === undefined ? [] : [plainText(because[lang])]),
    ...(source === null ? [] : [`${lang === "cs" ? "kde hledat" : "where to look"}: ${sourceText(source, lang)}`]),
  ];
  const when = period === undefined ? "" : ` ${periodText(period, lang)}`;
  return `${whose}${plainText(figure[lang])}${when} (${notes.join("; ")})`;
}
