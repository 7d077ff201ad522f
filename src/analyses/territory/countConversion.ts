import { fields } from "../../codebooks/fields.ts";
import { type Field, fieldParts } from "../../model/field.ts";

/**
 * What may be done with a figure whose territory changed: `divide` it by weights and add it up, `add` whole ones only, or nothing.
 *
 * @internal
 */
export type CountConversion = "divide" | "add" | "not-a-count" | "derived" | "field-not-known";

/** Counts of people and of what belongs to people: a part of the people has a part of them. */
const OF_PEOPLE: readonly string[] = ["persons", "households", "benefits", "pupils", "cases"];
/** Counts that lie somewhere, or that a council decides: never divided by inhabitants. */
const OF_PLACES: readonly string[] = ["facilities", "halere"];

/**
 * What may be done with a field: of those of the codebook by its unit, of an office's own only what it names as a count of people.
 *
 * @internal
 *
 * @example
 * countConversion("population/F/65-69", []) // => "divide"
 * countConversion("exclusionIndex", []) // => "not-a-count"
 * countConversion("servicesSeated/rana-pece", []) // => "derived"
 */
export function countConversion(field: Field, counts: readonly string[]): CountConversion {
  const [property] = fieldParts(field);
  if (counts.includes(property)) return "divide";
  const entry = fields.find(({ code }) => code === property);
  if (entry === undefined) return "field-not-known";
  if (entry.table === "register" || entry.table === "service-reach") return "derived";
  if (entry.noun !== "territoryYear") return "not-a-count";
  if (OF_PEOPLE.includes(entry.unit)) return "divide";
  return OF_PLACES.includes(entry.unit) ? "add" : "not-a-count";
}
