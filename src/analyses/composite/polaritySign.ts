import { rangeRefusal, typeRefusal } from "../../model/refusal.ts";
import type { FullNormalisation, ScorePolarity } from "./normalisation.ts";

/**
 * 1 where more is better, −1 where less is.
 *
 * @internal
 */
export function polaritySign(name: string, of: string, polarity: ScorePolarity): 1 | -1 {
  if (polarity !== "higher-is-better" && polarity !== "lower-is-better")
    throw typeRefusal(
      "polarity-not-usable",
      `${name} requires higher-is-better or lower-is-better as polarity of ${of}, got ${String(polarity)}`,
    );
  return polarity === "higher-is-better" ? 1 : -1;
}

/**
 * The figure that a normalisation refers to; `null` where it is unknown or where there is none.
 *
 * @param values - figures by unit
 * @internal
 */
export function referenceOf(name: string, full: FullNormalisation, values: ReadonlyMap<string, number | null>): number | null {
  if (full.kind !== "distance-to-reference") return null;
  if ("value" in full.reference) return full.reference.value;
  const { unit } = full.reference;
  const value = values.get(unit);
  if (value === undefined) throw rangeRefusal("reference-not-a-unit", `${name} requires a unit of reference among the units, got ${unit}`);
  return value;
}
