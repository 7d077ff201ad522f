import type { FieldTextOptions } from "./fieldText.ts";
import { fieldText } from "./fieldText.ts";
import { type Language, language } from "./language.ts";
import { numberText } from "./numberText.ts";
import { type Formula, joinedTerms, type ShownFormula, shownFormula } from "./shownFormula.ts";

/**
 * The formula of an indicator in words (vzorec slovy), from its terms and the names of the fields. Money is shown in crowns.
 *
 * @param card - a card, or a definition that an office wrote
 * @param lang - language
 * @param options - names of an office's own fields
 * @returns one line; for a card that computes by itself what it reads
 * @throws RangeError `language-unknown`
 *
 * @example
 * formulaText(executionShareIndicator, "cs") // => "osoby v exekuci / obyvatelstvo 15+"
 * formulaText(naturalIncreaseIndicator, "en") // => "1\u00a0000\u00a0×\u00a0(live births − deaths) / mid-year population"
 * formulaText({ kind: "ratio", scale: 0.01, numerator: [{ field: "costs" }], denominator: [{ field: "bedDaysUsed" }] }, "cs") // => "náklady v Kč / obsazené lůžkodny"
 * formulaText({ kind: "sum", terms: [{ field: "requests" }] }, "cs", { fields: [{ code: "requests", cs: "žádosti", en: "requests" }] }) // => "žádosti"
 *
 * @see docs/methods/sentences.md
 */
export function formulaText(card: Formula, lang: Language, options: FieldTextOptions = {}): string {
  language(lang);
  if (card.kind === "custom") {
    const read = card.reads.map((field) => fieldText(field, lang, options)).join(", ");
    return lang === "cs" ? `vlastní výpočet z údajů: ${read}` : `a computation of its own from: ${read}`;
  }
  const shown = shownFormula(card, lang, options);
  return shown === null ? "" : writtenFormula(shown, lang);
}

/**
 * A formula written out, each term by its words.
 *
 * @internal
 *
 * @example
 * writtenFormula({ scale: 100, above: [{ words: "a", times: 1, value: null }], below: [{ words: "b", times: 1, value: null }] }, "cs") // => "100\u00a0×\u00a0a / b"
 */
export function writtenFormula(formula: Pick<ShownFormula, "scale" | "above" | "below">, lang: Language): string {
  const { scale, above, below } = formula;
  if (below === null) return joinedTerms(above, lang, false);
  const front = scale === 1 ? "" : `${numberText(scale, { lang })}\u00a0×\u00a0`;
  return `${front}${joinedTerms(above, lang, true)} / ${joinedTerms(below, lang, true)}`;
}
