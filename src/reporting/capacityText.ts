import { capacityBases } from "../codebooks/capacityBases.ts";
import { type CapacityUnitEntry, capacityUnits } from "../codebooks/capacityUnits.ts";
import type { Capacity } from "../model/capacity.ts";
import { countText } from "./countText.ts";
import type { Language } from "./language.ts";
import { numberText } from "./numberText.ts";

/**
 * A capacity in words (kapacita slovy), always with what it speaks of: a registered maximum is neither what a network counts on
 * nor what is really provided, and none of them is free places.
 *
 * @param capacity - amount, unit and basis
 * @param lang - language
 * @returns the words
 * @throws RangeError `not-finite`
 *
 * @example
 * capacityText({ amount: 24, unit: "luzka", basis: "registered" }, "cs") // => "24\u00a0lůžek (registrované maximum)"
 * capacityText({ amount: 12, unit: "kontakt", basis: "registered" }, "cs") // => "12\u00a0kontaktů po 10\u00a0minutách (registrované maximum)"
 * capacityText({ amount: 2.5, unit: "fte", basis: "network" }, "en") // => "2.5\u00a0full-time equivalents in direct care (capacity in the network)"
 */
export function capacityText(capacity: Pick<Capacity, "amount" | "unit" | "basis">, lang: Language): string {
  const { amount, unit, basis } = capacity;
  const entry: CapacityUnitEntry | undefined = capacityUnits.find((known) => known.code === unit);
  const count = entry === undefined ? numberText(amount, { lang }) : countText(amount, lang === "cs" ? entry.csForms : entry.enForms);
  const minutes = entry?.minutes ?? null;
  const each = minutes === null || unit === "hour" ? "" : lang === "cs" ? ` po ${minutes}\u00a0minutách` : ` of ${minutes}\u00a0minutes`;
  const basisWords = capacityBases.find((known) => known.code === basis)?.[lang] ?? basis;
  return `${count}${each} (${basisWords})`;
}
