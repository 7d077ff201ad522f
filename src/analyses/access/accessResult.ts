import type { CapacityKind } from "../../model/capacity.ts";
import type { NotLocated } from "./accessInput.ts";
import type { AccessMethod, Measure } from "./accessMethod.ts";
import type { FilteredOut } from "./supplyFilter.ts";
import type { Travel } from "./travelCosts.ts";

/**
 * Why a place has no access, or none that is known. A value of 0 comes with one of
 *
 * - `nothing-within-reach`: no service within the limit,
 * - `no-capacity-within-reach`: those within it have no capacity, or nobody lives in their reach to share it with,
 * - `nobody-lives-here`: of a measure of the place as a whole;
 *
 * and a value of `null` with one of
 *
 * - `not-located`: the place has no point,
 * - `no-cost-known`: the costs that were given have no way from here to any service, which is rather a gap in them than a fact,
 * - `figure-unknown`: people or a capacity that the value rests on are unknown,
 * - `too-few-services`: fewer services than asked for can be reached,
 * - `cost-is-an-interval`: only bounds of the cost are known.
 */
export type AccessReason =
  | "nothing-within-reach"
  | "no-capacity-within-reach"
  | "nobody-lives-here"
  | "not-located"
  | "no-cost-known"
  | "figure-unknown"
  | "too-few-services"
  | "cost-is-an-interval";

/** Access of one place. */
export interface AccessRow {
  /** Of the place. */
  readonly id: string;
  readonly value: number | null;
  /** Why it is 0 or unknown; `null` otherwise. */
  readonly reason: AccessReason | null;
}

/** Outreach to one place. */
export interface OutreachRow extends AccessRow {
  /** Hours of travel that go with the care [hour/person]; `null` when unknown. */
  readonly travelHours: number | null;
}

/**
 * Where a cost lies when it is known with an error: within the limit for sure, perhaps, or not. Speaks of supply that is located; what is
 * not stands in the certificate.
 */
export type WithinClass = "surely" | "possibly" | "no" | "unknown";

/** The way from one place to its k-th nearest supply. */
export interface NearestRow extends AccessRow {
  /** Bounds of the cost; `null` when unknown. */
  readonly low: number | null;
  readonly high: number | null;
  /** `null` when no limit was asked about. */
  readonly within: WithinClass | null;
  /** Ids of the k nearest, the nearest first; by the upper bound where costs are intervals. */
  readonly nearest: readonly string[];
}

/** Why supply reaches nobody or takes no part. */
export type SupplyReason = NotLocated | FilteredOut | "no-cost-known" | "nobody-within-reach" | "amount-unknown";

/** A supply and what it comes to. */
export interface SupplyRow {
  readonly id: string;
  /** Amount per person of those who share it, weighted; of outreach visits per person, or paid hours [unit/person]; `null` with a reason. */
  readonly ratio: number | null;
  readonly reason: SupplyReason | "figure-unknown" | null;
}

/** What became of the supply (bilance nabídky), in its own unit. Put in = reachable + all that is not reached. */
export interface SupplyCertificate {
  /** Sum of all amounts that are known. */
  readonly putIn: number;
  /** Of services that reach somebody. */
  readonly reachable: number;
  /** What the values of all places give together; `null` of a measure that shares nothing out, and when a figure is unknown. */
  readonly handedOut: number | null;
  /** Whether the measure always hands out all that is reachable; `null` when it shares nothing out. */
  readonly conserves: boolean | null;
  /** By reason: how many services, and their amounts together. */
  readonly notReached: readonly { readonly reason: SupplyReason; readonly services: number; readonly amount: number }[];
}

/** What became of the people (bilance obyvatel). All = reached + not reached. */
export interface PeopleCertificate {
  /** Sum of all that are known [person] */
  readonly all: number;
  /** Where the value is above 0; of `nearest` wherever there is a service at all, however far. */
  readonly reached: number;
  readonly notReached: readonly { readonly reason: AccessReason; readonly places: number; readonly people: number }[];
  /** Places whose people are unknown. */
  readonly unknown: number;
  /** Where a limit was asked about, people by class; `null` otherwise. */
  readonly within: Readonly<Record<WithinClass, number>> | null;
}

/** What became of paid hours (bilance placených hodin): field = care + travel. */
export interface OutreachHours {
  /** Of all reachable units. */
  readonly paid: number;
  /** Left after records, meetings, breaks. */
  readonly field: number;
  readonly care: number;
  readonly travel: number;
  readonly visits: number;
  readonly trips: number;
}

/** The row that a measure gives for each place. */
export type RowOf<M extends AccessMethod> = M["measure"] extends "nearest"
  ? NearestRow
  : M["measure"] extends "outreach"
    ? OutreachRow
    : AccessRow;

/** Access to a service from every place (dostupnost služby), with its certificate. Plain JSON. */
export interface AccessResult<M extends AccessMethod = AccessMethod> {
  readonly kind: "access";
  readonly method: `access/${Measure}@1`;
  /** As it was asked for, with all defaults. */
  readonly parameters: M;
  /** What the amounts are; `null` where there is no supply at all. */
  readonly capacityKind: CapacityKind | null;
  /** Whether values are shares of one person; `false` of those of a place as a whole, `null` of a cost. */
  readonly perPerson: boolean | null;
  readonly travel: Travel;
  /** One for each place, in the order given: nobody drops out. */
  readonly places: readonly RowOf<M>[];
  /** One for each supply, in the order given; `null` of measures that do not share it out. */
  readonly services: readonly SupplyRow[] | null;
  readonly supply: SupplyCertificate;
  readonly people: PeopleCertificate;
  /** `null` of all but `outreach`. */
  readonly hours: OutreachHours | null;
}
