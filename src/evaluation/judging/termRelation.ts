import type { Indicator } from "../../indicators/indicator.ts";
import { ageBounds } from "../../model/ages.ts";
import { fieldParts } from "../../model/field.ts";
import type { Term } from "../../model/indicatorSpec.ts";

/**
 * Key of a term: the same figures of the same people.
 *
 * @internal
 */
export const keyOf = ({ field, ages, sex = "T", cells }: Term): string =>
  ages !== undefined ? `${field} ${sex} ${ages}` : cells === undefined ? field : `${field} ${cells}`;

/**
 * Whether a term counts all that another one counts, nothing of it, or a part that nobody knows.
 *
 * @internal
 */
export function termRelation(term: Term, counted: Term): "contains" | "apart" | "overlaps" {
  if (keyOf(term) === keyOf(counted)) return "contains";
  const [[property, cell], [other, part]] = [fieldParts(term.field), fieldParts(counted.field)];
  if (property !== other) return "apart";
  if (term.ages !== undefined && counted.ages !== undefined) {
    const [one, two] = [ageBounds(term.ages), ageBounds(counted.ages)];
    const [end, last] = [one.to ?? Number.POSITIVE_INFINITY, two.to ?? Number.POSITIVE_INFINITY];
    const [sex, of] = [term.sex ?? "T", counted.sex ?? "T"];
    if (end <= two.from || last <= one.from || (sex !== of && sex !== "T" && of !== "T")) return "apart";
    return one.from <= two.from && last <= end && (sex === of || sex === "T") ? "contains" : "overlaps";
  }
  const isPlain = [term, counted].every(({ ages, cells }) => ages === undefined && cells === undefined);
  if (isPlain)
    return cell === "" || part === "" || `${cell}/`.startsWith(`${part}/`) || `${part}/`.startsWith(`${cell}/`) ? "overlaps" : "apart";
  if (term.cells === "listed" && counted.ages === undefined)
    return `${part}/`.startsWith(cell === "" ? "" : `${cell}/`) ? "contains" : "apart";
  return "overlaps";
}

/**
 * Terms of both sides of a card; none below of a sum.
 *
 * @internal
 */
export const termsOf = (
  card: Exclude<Indicator, { readonly kind: "custom" }>,
): { readonly above: readonly Term[]; readonly below: readonly Term[] } =>
  card.kind === "ratio" ? { above: card.numerator, below: card.denominator } : { above: card.terms, below: [] };
