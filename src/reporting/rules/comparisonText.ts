import type { Comparison } from "../../model/rules/ruleCondition.ts";
import type { Language } from "../language.ts";

const WORDS: Readonly<Record<Comparison, Readonly<Record<Language, string>>>> = {
  above: { cs: "více než", en: "more than" },
  "at-least": { cs: "nejméně", en: "at least" },
  below: { cs: "méně než", en: "less than" },
  "at-most": { cs: "nejvýše", en: "at most" },
  equal: { cs: "právě", en: "exactly" },
  unequal: { cs: "něco jiného než", en: "anything but" },
};

/**
 * How figures are compared, in words that stand before a limit.
 *
 * @internal
 */
export function comparisonText(is: Comparison, lang: Language): string {
  return WORDS[is][lang];
}
