import type { UnitCode } from "../../codebooks/units.ts";
import { costUnit } from "../../indicators/money/costUnit.ts";
import type { CostUnit } from "../../indicators/money/unitCost.ts";
import { unitCost } from "../../indicators/money/unitCost.ts";
import type { Period } from "../../model/period.ts";
import { isRefusal, rangeRefusal } from "../../model/refusal.ts";
import { requireOnce } from "../compensation/requireOnce.ts";
import { requireWord } from "../compensation/requireWord.ts";
import { type Distribution, distribution } from "../distribution/distribution.ts";
import type { CostBand, CostBands } from "./costBand.ts";
import type { CostDimension, CostedService } from "./costedService.ts";
import { costPosition, ROUNDING } from "./costPosition.ts";

/** Unit cost of a service, and where it stands among services like it. */
export interface UnitCostPosition {
  readonly service: string;
  /** [CZK per unit] */
  readonly value: number;
  /** Other services of the group that cost less, the same, more. */
  readonly lower: number;
  readonly same: number;
  readonly higher: number;
  /** Part of the others that cost less, with half of those that cost the same: 0 the lowest, 1 the highest [1]; `null` in a group too small. */
  readonly position: number | null;
  /** Value / median [1] */
  readonly toMedian: number | null;
  readonly band: CostBand | null;
}

/** A service that is of the group and was not compared, and why. */
export interface LeftOutService {
  readonly service: string;
  /** A figure is not reported; there were no units; a figure is no count. */
  readonly reason: "not-reported" | "denominator-zero" | "invalid-input";
  /** Fields that are missing, zero or wrong. */
  readonly fields: readonly string[];
}

/** Services that are compared with each other: of one type, form, target group and period (srovnávací skupina). */
export interface CostGroup {
  readonly type: string | null;
  readonly form: string | null;
  readonly targetGroup: string | null;
  readonly period: Period;
  /** Of the compared ones; `null` when they are too few. */
  readonly distribution: Distribution | null;
  readonly reason: "too-few" | null;
  /** By id. */
  readonly services: readonly UnitCostPosition[];
  readonly leftOut: readonly LeftOutService[];
}

/** A service that has no group, because what it is compared by is not known. */
export interface UnplacedService {
  readonly service: string;
  readonly reason: "group-not-known";
  readonly fields: readonly CostDimension[];
}

/** Unit costs of services by groups of like ones. */
export interface UnitCostComparison {
  readonly kind: "unit-cost-comparison";
  readonly method: "unit-cost-comparison@1";
  readonly per: CostUnit;
  readonly unit: UnitCode;
  readonly by: readonly CostDimension[];
  readonly bands: CostBands;
  readonly fewest: number;
  /** By type, form, target group and period. */
  readonly groups: readonly CostGroup[];
  readonly unplaced: readonly UnplacedService[];
}

/** Choices of {@link unitCostComparison}. */
export interface UnitCostComparisonOptions {
  readonly per: CostUnit;
  /** What services have to share. @default all of type, form, target group */
  readonly by?: readonly CostDimension[];
  /** Fewest services of a group that are compared. @default 5 */
  readonly fewest?: number;
  /** @default "quartiles" */
  readonly bands?: CostBands;
}

/**
 * Unit costs beside those of like services (srovnání nákladů na jednotku): median, quartiles, position and band in the group of the same type, form,
 * target group and period, and who was left out.
 *
 * Bands by quartiles: within the middle half, below or above it, far beyond it by Tukey's fences (1.5 × the interquartile range, J. W. Tukey,
 * Exploratory Data Analysis, 1977); or by two multiples of the median. Quartiles are of all compared services, the one in question among them; `fewest` is a
 * convention of the library. A service of another group never changes anything here.
 *
 * It does not tell who works well: a lower cost may be fewer carers, lighter clients, an older house. Far beyond means: check the
 * figures first.
 *
 * @param services - each once in a period; figures that are no counts leave a service out and do not stop the others
 * @param options - unit, what services share, size of a group, bands
 * @returns the record
 * @throws RangeError `unit-unknown`, `service-twice`, `by-empty`, `fewest-invalid`, `bands-invalid`, `values-too-far-apart`; TypeError `option-not-known`
 *
 * @example
 * const home = (service, costs) => ({ service, period: year(2025), type: "domovy-pro-seniory", form: "pobytova", targetGroup: "seniori", costs, bedDaysUsed: 10000 })
 * const homes = [["1", 1500000000], ["2", 1600000000], ["3", 1700000000], ["4", 1800000000], ["5", 2900000000], ["6", null]].map(([id, costs]) => home(id, costs))
 * const [group] = unitCostComparison(homes, { per: "bed-day" }).groups;
 * [group.distribution.lowerQuartile, group.distribution.median, group.distribution.upperQuartile] // => [1600, 1700, 1800]
 * group.services.map(({ band }) => band) // => ["below", "within", "within", "within", "far-above"]
 * group.services[3].position // => 0.75
 * group.leftOut // => [{ service: "6", reason: "not-reported", fields: ["costs"] }]
 * unitCostComparison(homes.slice(2), { per: "bed-day" }).groups[0].reason // => "too-few"
 *
 * @see docs/methods/region.md
 * @category Money
 */
export function unitCostComparison(services: readonly CostedService[], options: UnitCostComparisonOptions): UnitCostComparison {
  const { per, by = ["type", "form", "targetGroup"], fewest = 5, bands = "quartiles" } = options;
  const { unit } = costUnit(per);
  if (by.length === 0) throw rangeRefusal("by-empty", "unitCostComparison requires something that services share, got nothing");
  // A dimension that nobody knows would be the same of all services, and everything would be compared with everything.
  for (const dimension of by) requireWord("unitCostComparison", "by", dimension, DIMENSIONS);
  if (!(Number.isSafeInteger(fewest) && fewest >= 2))
    throw rangeRefusal("fewest-invalid", `unitCostComparison requires at least 2 services in a group, got ${fewest}`);
  if (bands !== "quartiles" && !(bands.lower > 0 && bands.upper >= bands.lower && bands.upper < Number.POSITIVE_INFINITY))
    throw rangeRefusal(
      "bands-invalid",
      `unitCostComparison requires multiples of the median in order, got ${bands.lower} and ${bands.upper}`,
    );
  const groups = new Map<string, [CostedService, ...CostedService[]]>();
  const unplaced: UnplacedService[] = [];
  for (const one of services) {
    const fields = by.filter((dimension) => one[dimension] === null);
    if (fields.length > 0) unplaced.push({ service: one.service, reason: "group-not-known", fields });
    else {
      const key = JSON.stringify([...DIMENSIONS.map((part) => (by.includes(part) ? one[part] : null)), one.period.from, one.period.to]);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [one]);
      else group.push(one);
    }
  }
  return {
    ...{
      kind: "unit-cost-comparison",
      method: "unit-cost-comparison@1",
      per,
      unit,
      by,
      bands: bands === "quartiles" ? bands : { ...bands },
      fewest,
    },
    groups: [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, members]) => costGroup(members, { per, by, fewest, bands })),
    unplaced: unplaced.toSorted((a, b) => (a.service < b.service ? -1 : 1)),
  };
}

const DIMENSIONS = ["type", "form", "targetGroup"] as const;

type Members = readonly [CostedService, ...CostedService[]];

function costGroup(members: Members, options: Required<UnitCostComparisonOptions>): CostGroup {
  const { per, by, fewest, bands } = options;
  requireOnce(
    "unitCostComparison",
    members.map(({ service }) => service),
  );
  const compared: { readonly service: string; readonly value: number }[] = [];
  const leftOut: LeftOutService[] = [];
  for (const member of members.toSorted((a, b) => (a.service < b.service ? -1 : 1))) {
    const found = costOf(member, per);
    if (typeof found === "number") compared.push({ service: member.service, value: found });
    else leftOut.push(found);
  }
  const isEnough = compared.length >= fewest;
  const alike = sameCosts(compared.map(({ value }) => value));
  const costs = compared.map(({ value }) => alike.get(value) ?? value);
  const spread = isEnough ? distribution(costs) : null;
  const values = costs.toSorted((a, b) => a - b);
  const [first] = members;
  const shared = (part: CostDimension): string | null => (by.includes(part) ? first[part] : null);
  return {
    ...{ type: shared("type"), form: shared("form"), targetGroup: shared("targetGroup"), period: first.period },
    ...{ distribution: spread, reason: isEnough ? null : "too-few" },
    services: compared.map((one, at) => ({ ...one, ...costPosition(costs[at] ?? one.value, values, spread, bands) })),
    leftOut,
  };
}

/** Costs that differ by no more than the rounding of a division are the same: nobody is above the others by the last bit. */
function sameCosts(values: readonly number[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  let shared = Number.NEGATIVE_INFINITY;
  for (const value of values.toSorted((a, b) => a - b)) {
    if (!(value - shared <= ROUNDING * value)) shared = value;
    found.set(value, shared);
  }
  return found;
}

/** Cost of a unit, or why there is none. */
function costOf(service: CostedService, per: CostUnit): number | LeftOutService {
  const { field } = costUnit(per);
  const units = service[field] ?? null;
  const missing = [...(service.costs === null ? ["costs"] : []), ...(units === null ? [field] : [])];
  try {
    const value = unitCost(service, { per });
    if (value !== null) return value;
    if (missing.length > 0) return { service: service.service, reason: "not-reported", fields: missing };
    return { service: service.service, reason: "denominator-zero", fields: [field] };
  } catch (thrown) {
    if (!isRefusal(thrown)) throw thrown;
    const isWrong = (figure: number | null): boolean => figure !== null && !(figure >= 0 && figure < Number.POSITIVE_INFINITY);
    const wrong = [...(isWrong(service.costs) ? ["costs"] : []), ...(isWrong(units) ? [field] : [])];
    return { service: service.service, reason: "invalid-input", fields: wrong.length > 0 ? wrong : ["costs", field] };
  }
}
