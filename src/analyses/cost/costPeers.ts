import { rangeRefusal } from "../../model/refusal.ts";
import type { CostDimension } from "./costedService.ts";
import type { CostGroup, LeftOutService, UnitCostComparison, UnitCostPosition, UnplacedService } from "./unitCostComparison.ts";

/** A service of another group, and in what it differs. */
export interface OtherGroupService {
  readonly service: string;
  readonly reason: "other-group";
  readonly fields: readonly (CostDimension | "period")[];
}

/** With whom one service is compared by cost, and with whom not. */
export interface CostPeers {
  readonly kind: "cost-peers";
  readonly method: UnitCostComparison["method"];
  readonly per: UnitCostComparison["per"];
  readonly unit: UnitCostComparison["unit"];
  readonly service: string;
  /** Its group, without the lists of services. */
  readonly group: Omit<CostGroup, "services" | "leftOut">;
  readonly own: UnitCostPosition | null;
  /** Why it has no value itself. */
  readonly ownReason: LeftOutService | null;
  /** Ids of those it is compared with. */
  readonly comparedWith: readonly string[];
  /** All others of the comparison, each with the reason: without a figure, of another group, of a group that is not known. */
  readonly leftOut: readonly (LeftOutService | OtherGroupService | UnplacedService)[];
}

/**
 * With whom a service is compared, who was left out and why (s kým se služba srovnává).
 *
 * @param comparison - of unit costs
 * @param service - one of its services
 * @returns one record for each group of the service: a service with two forms, or two periods, has two
 * @throws RangeError `service-unknown` when it is in no group of the comparison
 *
 * @example
 * const home = (service, targetGroup, costs) => ({ service, period: year(2025), type: "domovy-pro-seniory", form: "pobytova", targetGroup, costs, bedDaysUsed: 10000 })
 * const homes = [home("1", "seniori", 100), home("2", "seniori", 120), home("3", "seniori", null), home("4", "osoby-zijici-s-demenci", 150), home("5", null, 90)]
 * const [peers] = costPeers(unitCostComparison(homes, { per: "bed-day", fewest: 2 }), "1")
 * peers.comparedWith // => ["2"]
 * peers.leftOut.map(({ service, reason, fields }) => [service, reason, fields]) // => [["3", "not-reported", ["costs"]], ["4", "other-group", ["targetGroup"]], ["5", "group-not-known", ["targetGroup"]]]
 * costPeers(unitCostComparison(homes, { per: "bed-day" }), "9") // => throws "service-unknown"
 *
 * @see docs/methods/region.md
 * @category Money
 */
export function costPeers(comparison: UnitCostComparison, service: string): readonly CostPeers[] {
  const own = comparison.groups.filter((group) => idsOf(group).includes(service));
  if (own.length === 0)
    throw rangeRefusal("service-unknown", `costPeers requires a service that has a group in the comparison, got ${service}`);
  return own.map((group): CostPeers => {
    const { services, leftOut, ...head } = group;
    const others = comparison.groups.flatMap((other) =>
      other === group
        ? []
        : idsOf(other).map((id): OtherGroupService => ({ service: id, reason: "other-group", fields: differences(group, other) })),
    );
    const notThis = <Item extends { readonly service: string }>(items: readonly Item[]): readonly Item[] =>
      items.filter((item) => item.service !== service);
    return {
      ...{ kind: "cost-peers", method: comparison.method, per: comparison.per, unit: comparison.unit, service, group: head },
      own: services.find((one) => one.service === service) ?? null,
      ownReason: leftOut.find((one) => one.service === service) ?? null,
      comparedWith: notThis(services).map((one) => one.service),
      leftOut: [...notThis(leftOut), ...notThis(others), ...notThis(comparison.unplaced)],
    };
  });
}

const idsOf = (group: CostGroup): readonly string[] => [...group.services, ...group.leftOut].map(({ service }) => service);

function differences(a: CostGroup, b: CostGroup): readonly (CostDimension | "period")[] {
  const parts = (["type", "form", "targetGroup"] as const).filter((part) => a[part] !== b[part]);
  return a.period.from === b.period.from && a.period.to === b.period.to ? parts : [...parts, "period"];
}
