import type { Reason } from "../../codebooks/absenceReasons.ts";

/**
 * A count as the ČSÚ prints it, or why there is none: an empty cell and a dot say that the figure is not known, `x` that it does not apply,
 * `i.d.` that it would give away one respondent. `undefined` for anything else.
 *
 * A dash stands for "none" in printed yearbooks and for "nothing filled in" elsewhere; it is not guessed at.
 *
 * @internal
 */
export function csuFigure(text: string): number | Reason | undefined {
  const plain = text.trim();
  if (/^\d{1,12}(?:[.,]0+)?$/.test(plain)) return Number(plain.replace(/[.,]0+$/, ""));
  if (plain === "" || plain === "." || plain === "…") return "not-known-to-source";
  if (/^x$/i.test(plain)) return "not-applicable";
  return /^i\. ?d\.$/i.test(plain) ? "suppressed" : undefined;
}
