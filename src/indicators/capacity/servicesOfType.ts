import { rangeRefusal } from "../../model/refusal.ts";
import type { TerritoryYear } from "../../model/territoryYear.ts";
import type { SumIndicator } from "../indicator.ts";

/** The part of a territory's year that {@link servicesOfType} reads. */
export type ServicesOfTypeInput = Pick<TerritoryYear, "servicesSeated">;

/**
 * Services of a type with a place in a territory (počet služeb druhu v území).
 *
 * A service with places in several territories is one service in each of them, so municipalities do not add up to their ORP.
 * Says where services sit, not whom they reach, and nothing about their size.
 *
 * @param year - services with a place here, by type
 * @param options.type - code of the service type
 * @returns the count; `null` when unknown
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * servicesOfType({ servicesSeated: { "pecovatelska-sluzba": 4 } }, { type: "pecovatelska-sluzba" }) // => 4
 * servicesOfType({ servicesSeated: { "pecovatelska-sluzba": 4 } }, { type: "rana-pece" }) // => null
 *
 * @see docs/methods/capacity.md
 * @category Capacity
 */
export function servicesOfType(year: ServicesOfTypeInput, options: { readonly type: string }): number | null {
  const { type } = options;
  const { servicesSeated: cells } = year;
  const count = Object.hasOwn(cells ?? {}, type) ? (cells?.[type] ?? null) : null;
  if (count === null) return null;
  if (!Number.isFinite(count)) throw rangeRefusal("not-finite", `servicesOfType requires finite counts, got ${count} of ${type}`);
  if (count < 0) throw rangeRefusal("count-negative", `servicesOfType requires counts of at least 0, got ${count} of ${type}`);
  return count + 0;
}

/**
 * Catalogue card of {@link servicesOfType} for one service type.
 *
 * @param choice.type - the type with its names
 * @returns the card; several territories may hold the same service, so their sum is an upper bound
 *
 * @example
 * servicesOfTypeIndicator({ type: { code: "rana-pece", cs: "raná péče", en: "early intervention" } }).id // => "services-of-type/rana-pece"
 */
export function servicesOfTypeIndicator(choice: {
  readonly type: { readonly code: string; readonly cs: string; readonly en: string };
}): SumIndicator<ServicesOfTypeInput> {
  const { type } = choice;
  return {
    id: `services-of-type/${type.code}`,
    version: 1,
    cs: `služby v území: ${type.cs}`,
    en: `services in the territory: ${type.en}`,
    topic: "availability",
    subject: "territoryYear",
    unit: "services",
    polarity: "none",
    sources: ["mpsv-rpss"],
    caveat: {
      cs: "Říká, kde služby sídlí, ne kam dosahují, a nic o jejich velikosti.",
      en: "Tells where services sit, not where they reach, and nothing about their size.",
    },
    interpretation: {
      cs: "Služba s místy ve více obcích se počítá v každé z nich jednou, v ORP také jednou.",
      en: "A service with places in several municipalities counts once in each of them, and once in the ORP.",
    },
    parameters: { type: type.code },
    kind: "sum",
    terms: [{ field: `servicesSeated/${type.code}` }],
    overlaps: true,
  };
}
