import { type FieldEntry, fields as knownFields } from "../codebooks/fields.ts";
import type { RatioSpec, SumSpec, Term } from "../model/indicatorSpec.ts";
import { type FieldTextOptions, type NamedField, termText } from "./fieldText.ts";
import type { Language } from "./language.ts";
import { numberText } from "./numberText.ts";

/**
 * A term as it is shown: its words, its figure, and what both are multiplied by.
 *
 * @internal
 */
export interface ShownTerm {
  readonly words: string;
  readonly times: number;
  /** `null` when it is unknown, or nobody asked for figures. */
  readonly value: number | null;
}

/**
 * A formula as it is shown: money in crowns, although it is kept in haléře.
 *
 * @internal
 */
export interface ShownFormula {
  readonly scale: number;
  readonly above: readonly ShownTerm[];
  /** `null` for a sum. */
  readonly below: readonly ShownTerm[] | null;
  /** What the figures above and below the line are divided by, to be shown in crowns. */
  readonly divisors: readonly [above: number, below: number];
}

/**
 * A formula: terms and a scale, with the figure of each term where they are known.
 *
 * @internal
 */
export type Formula =
  | Pick<RatioSpec, "kind" | "scale" | "numerator" | "denominator">
  | Pick<SumSpec, "kind" | "terms">
  | { readonly kind: "custom"; readonly reads: readonly string[] };

type Valued = Term & { readonly value?: number | null };

/**
 * How a formula is shown; `null` where there is none.
 *
 * @internal
 */
export function shownFormula(formula: Formula, lang: Language, options: FieldTextOptions): ShownFormula | null {
  if (formula.kind === "custom") return null;
  const sides: readonly (readonly Valued[])[] = formula.kind === "sum" ? [formula.terms] : [formula.numerator, formula.denominator];
  const [above = 1, below = 1] = sides.map((terms) => (terms.length > 0 && terms.every((term) => isMoney(term, options)) ? 100 : 1));
  const shown = (terms: readonly Valued[], divisor: number): readonly ShownTerm[] =>
    terms.map((term) => ({
      words: `${termText(term, lang, options)}${divisor === 100 && above !== below ? { cs: " v Kč", en: " in CZK" }[lang] : ""}`,
      // Money of a sum carries its change of unit in the term, money of a ratio in the scale.
      times: (term.times ?? 1) * (formula.kind === "sum" ? divisor : 1),
      value: term.value == null ? null : term.value / divisor,
    }));
  return {
    // Rounded where a hundredth of a hundred is not quite one.
    scale: formula.kind === "sum" ? 1 : Number(((formula.scale * above) / below).toPrecision(12)),
    above: shown(sides[0] ?? [], above),
    below: formula.kind === "sum" ? null : shown(sides[1] ?? [], below),
    divisors: [above, below],
  };
}

function isMoney(term: Term, options: FieldTextOptions): boolean {
  const { fields = knownFields } = options;
  const property = term.field.split("/")[0];
  const named: readonly NamedField[] = [...fields, ...knownFields];
  return named.find((entry) => entry.code === property)?.unit === ("halere" satisfies FieldEntry["unit"]);
}

/**
 * More terms than this on one side are not written out one by one.
 *
 * @internal
 */
export const MANY_TERMS = 5;

/**
 * Terms written out, "a + 2 × b − c"; in brackets where they are several, or one with a number, and something stands beside
 * them. Of many the first two
 * and the last.
 *
 * @internal
 */
export function joinedTerms(terms: readonly { readonly words: string; readonly times: number }[], lang: Language, beside: boolean): string {
  const parts = terms.map(({ words, times }, i) => {
    const part = multiplied(words, Math.abs(times), lang);
    if (i === 0) return times < 0 ? `\u2212${part}` : part;
    return ` ${times < 0 ? "\u2212" : "+"} ${part}`;
  });
  const shown = parts.length > MANY_TERMS ? [...parts.slice(0, 2), " + …", ...parts.slice(-1)] : parts;
  return beside && (terms.length > 1 || terms[0]?.times !== 1) ? `(${shown.join("")})` : shown.join("");
}

/** "2 × a"; "a / 1 957,5" where that is much shorter than what a is multiplied by. */
function multiplied(words: string, times: number, lang: Language): string {
  if (times === 1) return words;
  const divisor = Number((1 / times).toPrecision(12));
  const shorter = String(times).length > 8 && String(divisor).length <= 8;
  return shorter ? `${words}\u00a0/\u00a0${numberText(divisor, { lang })}` : `${numberText(times, { lang })}\u00a0×\u00a0${words}`;
}
