import type { FindingFact } from "../evaluation/rule.ts";
import { rangeRefusal } from "../model/refusal.ts";
import { boundText, factNumber, factText } from "./factText.ts";
import { type Language, language } from "./language.ts";
import { periodText } from "./periodText.ts";
import { publisherText } from "./sourceText.ts";

const TOKEN = /^([A-Za-z]\w*)(?:\.(period|sources|number)|\?(.*))?$/su;

/**
 * The message of a rule with its facts put in (zpráva pravidla).
 *
 * `{here}` is the fact with the word of its unit, `{here.number}` the number alone, `{here?bod|body|bodů}` the word form that
 * belongs to it, `{here.period}` its period with preposition (without one behind an English "of"), `{here.sources}` the
 * short names of its publishers. Of a fact that nobody knows, the number says so. The template is read once: braces inside a fact are text.
 *
 * @param template - message of a rule in this language
 * @param facts - facts of the finding
 * @param lang - language
 * @returns the message
 * @throws RangeError `token-unknown`, and the refusals of what is printed
 *
 * @example
 * const facts = { here: { value: 0.0386, unit: "1", period: { from: "2023-01-01", to: "2024-01-01" }, sources: ["csu-facilities-2023"] }, of: { value: 43, unit: "municipalities" } }
 * messageText("podíl je {here} {here.period} ({here.sources})", facts, "cs") // => "podíl je 3,86\u00a0% za rok\u00a02023 (ČSÚ)"
 * messageText("share {here}, figures of {here.period}", facts, "en") // => "share 3.86%, figures of 2023"
 * messageText("ve {of.number} {of?obci|obcích|obcích}", facts, "cs") // => "ve 43 obcích"
 * messageText("{there}", facts, "cs") // => throws "token-unknown"
 *
 * @see docs/methods/sentences.md
 */
export function messageText(template: string, facts: Readonly<Record<string, FindingFact>>, lang: Language): string {
  language(lang);
  return template.replace(/\{[^{}]*\}|[{}]/g, (token: string, at: number) => {
    const [, name = "", part, forms] = TOKEN.exec(token.slice(1, -1)) ?? [];
    const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
    const words = fact === undefined ? null : tokenText(fact, part, forms, lang, template.slice(0, at));
    if (words !== null) return words;
    throw rangeRefusal(
      "token-unknown",
      `messageText requires tokens of known facts, got ${JSON.stringify(token)} in ${JSON.stringify(template)}`,
    );
  });
}

/** Words of one token; `null` when the fact has no such part. */
function tokenText(fact: FindingFact, part: string | undefined, forms: string | undefined, lang: Language, before: string): string | null {
  if (forms !== undefined) return formText(fact, forms.split("|"), lang);
  if (part === "number") return numberWords(fact, lang);
  if (part === "sources") return publisherText(fact.sources ?? [], lang);
  if (part !== "period") return factText(fact, lang);
  const preposition = !(lang === "en" && /\bof[ \u00a0]$/i.test(before));
  if (fact.period) return periodText(fact.period, lang, { preposition });
  return lang === "cs" ? "k\u00a0neuvedenému dni" : `${preposition ? "on " : ""}an unstated date`;
}

/** A number without its unit, with "at least" or "at most" where only a bound is known; that nobody knows it is said in words. */
function numberWords(fact: FindingFact, lang: Language): string | null {
  if (fact.unknown === true) return factText(fact, lang);
  const printed = factNumber(fact, lang);
  return printed === null ? null : `${boundText(fact, lang)}${printed.text}`;
}

function formText(fact: FindingFact, forms: readonly string[], lang: Language): string | null {
  const [one, second, third, fourth] = forms;
  // Of something that nobody knows, the form of many.
  const printed = fact.unknown === true ? { form: "many" as const, single: false } : factNumber(fact, lang);
  if (printed === null || one === undefined || second === undefined) return null;
  if (lang === "en") return forms.length === 2 ? (printed.single ? one : second) : null;
  if (third === undefined || forms.length > 4) return null;
  if (printed === null) return third;
  return { one, few: second, many: third, fraction: fourth ?? second }[printed.form];
}
