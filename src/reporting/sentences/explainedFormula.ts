import type { Explanation } from "../../evaluation/explain.ts";
import { writtenFormula } from "../formulaText.ts";
import type { Language } from "../language.ts";
import { numberText } from "../numberText.ts";
import { type Formula, MANY_TERMS, type ShownTerm, shownFormula } from "../shownFormula.ts";

/**
 * The formula of an explained number in words and in figures; `null` for a card that computes by itself.
 *
 * @internal
 *
 * @example
 * const births = { side: "sum", field: "births", value: 190 }
 * explainedFormula({ formula: null, terms: [births, { ...births, field: "deaths", times: -1, value: null }] }, "en") // => "live births − deaths = 190 − (not known)"
 * explainedFormula({ formula: null, terms: [births] }, "cs") // => "živě narození"
 * explainedFormula({ formula: null, terms: [] }, "cs") // => null
 */
export function explainedFormula(explanation: Pick<Explanation, "formula" | "terms">, lang: Language): string | null {
  const { formula, terms } = explanation;
  const side = (name: (typeof terms)[number]["side"]) => terms.filter((term) => term.side === name);
  const [numerator, denominator, summed] = [side("numerator"), side("denominator"), side("sum")];
  if (formula === null && summed.length === 0) return null;
  const card: Formula = formula === null ? { kind: "sum", terms: summed } : { kind: "ratio", scale: formula.scale, numerator, denominator };
  const shown = shownFormula(card, lang, {});
  if (shown === null) return null;
  const { scale, above, below, divisors } = shown;
  const words = terms.length === 0 ? null : writtenFormula(shown, lang);
  // The name says what a single figure is.
  if (below === null && above.length === 1) return words;
  const figures = writtenFormula(
    {
      scale,
      above: inFigures(above, formula?.numerator ?? null, divisors[0], lang),
      below: below === null ? null : inFigures(below, formula?.denominator ?? null, divisors[1], lang),
    },
    lang,
  );
  return words === null ? figures : `${words} = ${figures}`;
}

/** Each of a few terms by its figure; one alone, many, or a few of which one is not known, by what they come to. */
function inFigures(terms: readonly ShownTerm[], total: number | null, divisor: number, lang: Language): readonly ShownTerm[] {
  const whole = terms.length < 2 || (total !== null && (terms.length > MANY_TERMS || terms.some((term) => term.value === null)));
  const known = total === null ? (terms[0]?.value ?? null) : total / divisor;
  return whole
    ? [{ words: figure(known, lang), times: 1, value: known }]
    : terms.map((term) => ({ ...term, words: figure(term.value, lang) }));
}

function figure(value: number | null, lang: Language): string {
  if (value === null) return lang === "cs" ? "(není známo)" : "(not known)";
  return numberText(value, { lang, ...(Number.isInteger(value) ? {} : { decimals: 2 }) });
}
