import { medianAbsoluteDeviation, standardDeviation } from "simple-statistics";
import { requireFigure, requirePositive } from "../trend/knownSeries.ts";
import type { ComparedTerritory, PeerScaling } from "./peerDistance.ts";

/** Makes the median absolute deviation of a normal sample its standard deviation. */
const NORMAL = 1.4826;

const STATISTICS: Readonly<Record<PeerScaling, (sorted: number[]) => number>> = {
  "population-sd": (sorted) => standardDeviation(sorted),
  "median-absolute-deviation": (sorted) => NORMAL * medianAbsoluteDeviation(sorted),
  range: (sorted) => (sorted.at(-1) as number) - (sorted[0] as number),
};

/**
 * The unit of a difference for each variable; `null` where nothing varies. Of sorted values, so that their order changes no bit.
 *
 * @throws RangeError `not-finite`, `value-out-of-range`, `not-positive`
 * @internal
 */
export function peerScales(
  territories: readonly ComparedTerritory[],
  variables: readonly { readonly id: string; readonly weight?: number }[],
  scaling: PeerScaling,
): readonly { readonly id: string; readonly weight: number; readonly unit: number | null; readonly scaledOver: number }[] {
  return variables.map(({ id, weight = 1 }) => {
    requirePositive("similarTerritories", weight, `a weight of ${id}`);
    const values = territories.map((one) => requireFigure("similarTerritories", one.values[id] as number, `${id} of ${one.id}`));
    const sorted = values.toSorted((a, b) => a - b);
    const isFlat = sorted[0] === sorted.at(-1);
    const unit = isFlat ? 0 : STATISTICS[scaling](sorted);
    return { id, weight, unit: unit > 0 ? unit : null, scaledOver: values.length };
  });
}
