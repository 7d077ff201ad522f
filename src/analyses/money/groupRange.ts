import type { ServiceRegistrationId } from "../../model/identifiers/serviceRegistrationId.ts";
import type { ProviderId } from "../../model/provider.ts";
import type { FinancingFigures } from "./financingFigures.ts";
import type { FinancingConflict, MoneyField, MoneyRange } from "./financingRow.ts";
import { sumOfRanges } from "./sumOfRanges.ts";

/**
 * Services of one provider in the map.
 *
 * @internal
 */
export interface ProviderGroup {
  readonly provider: ProviderId | null;
  readonly services: readonly ServiceRegistrationId[];
  /** How many services it had in the year that are not in the map. */
  readonly elsewhere: number;
}

/**
 * One field over the services of one provider, within limits, and what one service of unknown amount can have at most.
 *
 * @internal
 */
export interface GroupRange extends MoneyRange {
  readonly mostOfOne: number | null;
  /** What the provider's figure has beyond what the services here report; `null` without such a figure, and where it is less. */
  readonly remainder: number | null;
  readonly conflict: FinancingConflict | null;
}

/**
 * What services of one provider have together: their own figures, and the provider's figure for all its services as a limit.
 *
 * With every service known, at least the sum, and exactly that unless the provider, all of whose services are here, has more: then at most the
 * provider's figure, for the remainder is in no service. Else at least what is known, at most the provider's figure; exactly that when all its
 * services are here. A figure of the provider that is smaller than what its services report is left out, and is a conflict.
 *
 * @internal
 */
export function groupRange(group: ProviderGroup, field: MoneyField, figures: FinancingFigures): GroupRange {
  const amounts = group.services.map((service) => figures.of(service, field).amount);
  const { low = 0 } = sumOfRanges(amounts.flatMap((amount) => (amount === null ? [] : [{ low: amount, high: amount }])));
  const known = low ?? 0;
  const whole = group.provider === null ? null : figures.of(group.provider, field).amount;
  const isLess = whole !== null && whole < known;
  const conflict = isLess ? ({ code: "services-exceed-provider", subject: group.provider ?? "", field } as const) : null;
  const remainder = whole === null || isLess ? null : whole - known;
  const isAllHere = group.elsewhere === 0;
  if (!amounts.includes(null)) return { low: known, high: known + (isAllHere ? (remainder ?? 0) : 0), mostOfOne: 0, remainder, conflict };
  if (whole === null || isLess) return { low: known, high: null, mostOfOne: null, remainder, conflict };
  return { low: isAllHere ? whole : known, high: whole, mostOfOne: whole - known, remainder, conflict };
}
