import { type ReachChange, reachChanges } from "../analyses/change/reachChanges.ts";
import { type ServiceMovements, serviceMovements } from "../analyses/change/serviceMovements.ts";
import type { TerritorySuccession } from "../analyses/territory/territorySuccession.ts";
import type { Reason } from "../codebooks/absenceReasons.ts";
import { day as checkedDay, type Day } from "../model/day.ts";
import type { SeriesBreak } from "../model/fact.ts";
import type { PlanningData } from "../model/planningData.ts";
import { rangeRefusal } from "../model/refusal.ts";
import { territory, territoryState } from "../model/territory.ts";
import type { TerritoryId } from "../model/territoryId.ts";
import type { IndicatorChange } from "./indicatorChange.ts";
import { indicatorChanges } from "./indicatorChanges.ts";
import type { ObservationTable } from "./observationTable.ts";

/** What an office held on a day, and what was observed with it. */
export interface HeldState {
  readonly data: PlanningData;
  readonly day: Day;
  /** Observations of that day. @default [] */
  readonly tables?: readonly ObservationTable[];
}

/** Choices of {@link territoryChange}. */
export interface TerritoryChangeOptions {
  /** Municipalities that merged or divided between the days. @default [] */
  readonly successions?: readonly TerritorySuccession[];
  /** Days from which series are not comparable with their past. @default [] */
  readonly breaks?: readonly SeriesBreak[];
  /** Territories of which the data hold every registered service. @default regions in which a service sits */
  readonly covers?: readonly TerritoryId[];
  /** Whether the rows of a service are all that it reaches. @default false */
  readonly wholeReach?: boolean;
}

/** How a territory changed between two days (proměna území), see {@link territoryChange}. */
export interface TerritoryChange {
  readonly kind: "territory-change";
  readonly method: "territory-change@1";
  readonly territory: { readonly id: TerritoryId; readonly cs: string | null };
  readonly since: Day;
  readonly day: Day;
  /** Municipalities, by code, that it has now and had not, and the other way round; `null` when not known on one of the days. */
  readonly municipalities: { readonly gained: readonly TerritoryId[]; readonly lost: readonly TerritoryId[] } | null;
  /** Why `municipalities` is `null`. */
  readonly reason: Reason | null;
  readonly services: ServiceMovements;
  /** Of each type with a service on one of the days. */
  readonly reach: readonly ReachChange[];
  /** Of the territory and its municipalities. */
  readonly indicators: readonly IndicatorChange[];
  /** Numbers that were known on both days and compared. */
  readonly compared: number;
}

/**
 * How a territory changed between two days (proměna území): which services opened, closed, grew and moved, which indicators moved for which
 * municipality and through which cause, and how many people gained or lost reach.
 *
 * Both days are looked at with what was held then; hand over tables of the same cards, made by `observe` from the facts of each day. What one of
 * the days does not know is a reason, not a zero. Nothing here says that one thing caused the other: a service that closed and an
 * indicator that fell stand side by side.
 *
 * @param before - the earlier state
 * @param after - the later state
 * @param id - the territory
 * @param options - successions, breaks, what the data cover
 * @returns the record
 * @throws RangeError `days-reversed`, `day-invalid`, `territory-id-invalid`, what `crosswalk` and `changes` say
 *
 * @example
 * const care = { id: "1234567", portalId: null, name: null, type: "pecovatelska-sluzba", provider: "provider/a", forms: [], targetGroups: null, facilities: [{ name: null, secretAddress: false, address: { municipality: "581283", street: null, houseNumber: null, orientationNumber: null }, point: null, validFrom: null, validTo: null }], regions: null, contacts: { emails: [], phones: [], webs: [] }, validFrom: null, validTo: "2026-07-01" }
 * const data = planningData({ services: [care] })
 * const change = territoryChange({ data, day: "2025-11-21" }, { data, day: "2026-11-21" }, "obec/581283")
 * change.services.closed?.map(({ service, day }) => [service.id, day]) // => [["1234567", "2026-07-01"]]
 * [change.municipalities, change.reason] // => [null, "not-asked"]
 *
 * @see docs/methods/territory.md
 * @category Change
 */
export function territoryChange(
  before: HeldState,
  after: HeldState,
  id: TerritoryId,
  options: TerritoryChangeOptions = {},
): TerritoryChange {
  const [since, day] = [checkedDay(before.day), checkedDay(after.day)];
  if (since > day) throw rangeRefusal("days-reversed", `territoryChange requires the earlier state first, got ${since} and ${day}`);
  const { successions = [], breaks = [], ...reachChoice } = options;
  const [was, is] = [territory(before.data, id, since), territory(after.data, id, day)];
  const [earlier, later] = [was.municipalities, is.municipalities];
  const isMapped = was.reason === null && is.reason === null && earlier !== null && later !== null;
  const subjects = [...new Set<string>([id, ...(earlier ?? []), ...(later ?? [])])].sort();
  const states = { before: territoryState(before.data, since), after: territoryState(after.data, day) };
  const found = comparedTables(before.tables ?? [], after.tables ?? []).map(([one, other]) =>
    indicatorChanges(one, other, { subjects, successions, breaks, ...(isMapped ? { states } : {}) }),
  );
  return {
    kind: "territory-change",
    method: "territory-change@1",
    territory: { id, cs: is.cs ?? was.cs },
    since,
    day,
    municipalities: isMapped
      ? { gained: later.filter((one) => !earlier.includes(one)), lost: earlier.filter((one) => !later.includes(one)) }
      : null,
    reason: isMapped ? null : (was.reason ?? is.reason ?? "not-covered-by-source"),
    services: serviceMovements(before.data, after.data, id, { since, day }),
    reach: isMapped ? reachChanges(before.data, after.data, id, { since, day, successions, ...reachChoice }) : [],
    indicators: found.flatMap(({ changes }) => changes),
    compared: found.reduce((sum, one) => sum + one.compared, 0),
  };
}

/** Tables of both days with a card in common. */
const comparedTables = (
  before: readonly ObservationTable[],
  after: readonly ObservationTable[],
): readonly (readonly [ObservationTable, ObservationTable])[] =>
  after.flatMap((other) =>
    before.filter((one) => one.cards.some(({ id }) => other.cards.some((card) => card.id === id))).map((one) => [one, other] as const),
  );
