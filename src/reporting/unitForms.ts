import { type CapacityUnitEntry, capacityUnits } from "../codebooks/capacityUnits.ts";
import type { CzechForms, EnglishForms } from "../codebooks/countedEntry.ts";
import type { Language } from "./language.ts";

/**
 * Forms of the word of a unit of capacity (tvary jednotky kapacity), to stand behind a count.
 *
 * @param code - code of the unit
 * @param lang - language
 * @returns the forms; `null` when the codebook does not know the unit
 *
 * @example
 * unitForms("luzka", "en") // => { one: "bed", other: "beds" }
 * unitForms("houses", "cs") // => null
 */
export function unitForms(code: string, lang: Language): CzechForms | EnglishForms | null {
  const entry: CapacityUnitEntry | undefined = capacityUnits.find((unit) => unit.code === code);
  if (entry === undefined) return null;
  return lang === "cs" ? entry.csForms : entry.enForms;
}
