import type { Indicator } from "../indicators/indicator.ts";
import { criticalValue } from "../indicators/interval/criticalValue.ts";
import { poissonLower } from "../indicators/interval/poissonLower.ts";
import { poissonUpper } from "../indicators/interval/poissonUpper.ts";
import { wilsonLower } from "../indicators/interval/wilsonLower.ts";
import { wilsonUpper } from "../indicators/interval/wilsonUpper.ts";
import type { Term } from "../model/indicatorSpec.ts";
import type { ObservedInterval } from "../model/observation.ts";

/**
 * Limits of an observed ratio, by the method that its card names; `null` where it names none, or where they make no sense: a part that
 * is larger than its whole, figures that were not counted, a difference of counts.
 *
 * @internal
 */
export function observationInterval(
  card: Indicator,
  numerator: number | null,
  denominator: number | null,
  level: number,
): ObservedInterval | null {
  if (card.kind !== "ratio" || card.interval === undefined || numerator === null || denominator === null) return null;
  if (!(denominator > 0 && numerator >= 0 && card.scale > 0)) return null;
  const { scale } = card;
  // A difference of counts, or a count in other units, is no count.
  const counts = ({ times = 1 }: Term): boolean => times === 1;
  if (!card.numerator.every(counts) || (card.interval === "wilson" && !card.denominator.every(counts))) return null;
  if (card.interval === "wilson") {
    if (numerator > denominator) return null;
    const z = criticalValue(level);
    const [low, high] = [wilsonLower(numerator, denominator, z), wilsonUpper(numerator, denominator, z)];
    return low === null || high === null ? null : { method: "wilson@1", level, low: low * scale, high: high * scale };
  }
  const [low, high] = [poissonLower(numerator, level), poissonUpper(numerator, level)];
  if (low === null || high === null) return null;
  return { method: "poisson@1", level, low: (low * scale) / denominator, high: (high * scale) / denominator };
}
