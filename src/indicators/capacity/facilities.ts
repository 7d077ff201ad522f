import { rangeRefusal } from "../../model/refusal.ts";
import type { TerritoryYear } from "../../model/territoryYear.ts";
import type { SumIndicator } from "../indicator.ts";
import { inhabited } from "../people/isInhabited.ts";

/** The part of a territory's year that {@link facilities} reads. */
export type FacilitiesInput = Pick<TerritoryYear, "facilities">;

/**
 * Facilities of one kind (počet zařízení) in a territory.
 *
 * A kind that the source does not list is unknown, not zero; what a missing row means is a matter of the source.
 *
 * @param year - facilities of a territory by kind
 * @param options.kind - code of the kind, in ČSÚ codelist 2910 `"130"`
 * @returns the count; `null` when unknown
 * @throws RangeError `count-negative`
 *
 * @example
 * facilities({ facilities: { "130": 2 } }, { kind: "130" }) // => 2
 * facilities({ facilities: { "130": 2 } }, { kind: "131" }) // => null
 *
 * @see docs/methods/capacity.md
 * @category Capacity
 */
export function facilities(year: FacilitiesInput, options: { readonly kind: string }): number | null {
  const count = year.facilities?.[options.kind] ?? null;
  if (count !== null && !(count >= 0 && count < Number.POSITIVE_INFINITY))
    throw rangeRefusal("count-negative", `facilities requires a finite count of at least 0, got ${count}`);
  return count === null ? null : count + 0;
}

/**
 * Catalogue card of {@link facilities} for one kind.
 *
 * @param kind - the kind with its names
 * @returns the card; where rows of the source are missing, what is counted is a lower bound
 *
 * @example
 * facilitiesIndicator({ code: "130", cs: "domovy pro seniory", en: "homes for seniors" }).id // => "facilities/130"
 */
export function facilitiesIndicator(kind: {
  readonly code: string;
  readonly cs: string;
  readonly en: string;
}): SumIndicator<FacilitiesInput & Pick<TerritoryYear, "population">> {
  return {
    id: `facilities/${kind.code}`,
    version: 1,
    cs: `zařízení: ${kind.cs}`,
    en: `facilities: ${kind.en}`,
    topic: "availability",
    subject: "territoryYear",
    unit: "facilities",
    polarity: "none",
    sources: ["csu-facilities-2023"],
    caveat: {
      cs: "Počítá adresy, ne místa; služby bez zařízení v něm nejsou.",
      en: "Counts addresses, not places; services without a facility are not in it.",
    },
    interpretation: {
      cs: "Kde zdroj řádek nemá, není to nula; součet za ORP je pak dolní mez.",
      en: "Where the source has no row it is not zero; the sum of an ORP is then a lower bound.",
    },
    parameters: { kind: kind.code },
    kind: "sum",
    terms: [{ field: `facilities/${kind.code}` }],
    partial: "at-least",
    unlessZero: inhabited,
  };
}
