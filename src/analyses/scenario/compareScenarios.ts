import type { CapacityKind } from "../../model/capacity.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import type { AccessPlace } from "../access/accessInput.ts";
import type { AccessMethod } from "../access/accessMethod.ts";
import type { AccessReason, AccessRow, OutreachHours, PeopleCertificate, SupplyCertificate } from "../access/accessResult.ts";
import type { Travel } from "../access/travelCosts.ts";
import { canonicalText } from "../change/canonicalText.ts";
import type { ChangedCosts } from "./changedCosts.ts";
import { comparedCosts } from "./comparedCosts.ts";
import type { Scenario } from "./scenario.ts";
import { liveState } from "./scenarioState.ts";

/** A value of a place that is not what it was. */
export interface MovedAccess {
  readonly id: string;
  readonly before: number | null;
  readonly after: number | null;
  /** After − before; `null` when one of them is unknown. */
  readonly difference: number | null;
  readonly reasonBefore: AccessReason | null;
  readonly reasonAfter: AccessReason | null;
}

/** Two of the same, before and after. */
export interface BeforeAfter<T> {
  readonly before: T;
  readonly after: T;
}

/** What a scenario changes (porovnání scénářů). Plain JSON. */
export interface ScenarioComparison<M extends AccessMethod = AccessMethod> {
  readonly kind: "scenario-comparison";
  readonly method: "compare-scenarios@1";
  readonly parameters: M;
  /** What the amounts are; `null` where there is no supply at all. */
  readonly capacityKind: CapacityKind | null;
  readonly travel: Travel;
  /** What was done: amounts and people that are not what they were; `null` is unknown, or not there. */
  readonly changes: {
    readonly supply: readonly (BeforeAfter<number | null> & { readonly id: string; readonly change: "opened" | "closed" | "changed" })[];
    readonly people: readonly (BeforeAfter<number | null> & { readonly id: string })[];
    /** Ways that are other ones: then what moved may come from them and not from supply or people. */
    readonly costs: ChangedCosts;
  };
  /** Places whose value or its reason moved, in the order of places. */
  readonly moved: readonly MovedAccess[];
  readonly people: BeforeAfter<PeopleCertificate> & {
    /** People of places that are reached and were not [person]; a figure that became known is no gain, it stands in `moved`. */
    readonly gained: number;
    /** People of places that were reached and are not any more [person]; not those of whom it became unknown. */
    readonly lost: number;
  };
  readonly supply: BeforeAfter<SupplyCertificate>;
  /** Of `outreach`, when all figures are known; `null` otherwise. */
  readonly hours: BeforeAfter<OutreachHours> | null;
}

/**
 * What one scenario changes against another (co scénář změní): people reached, values that moved, what became of the supply.
 *
 * Ways may differ as well, where a road was built or costs were read anew: `changes.costs` then names the services and places that they lead to
 * and from, and a copy by JSON, which holds no costs that were given, says that they were not compared.
 *
 * Where more is shared out, somebody always gets more; it does not tell whether that is where the need is.
 *
 * @param before - the present state
 * @param after - another state of the same places, by the same measure, mode of travel and filter of supply
 * @returns the record, mode of travel and the word `estimate` with it
 * @throws RangeError `scenarios-differ`
 *
 * @example
 * const beds = { unit: "luzka", form: "pobytova", basis: "network" }
 * const places = [{ id: "obec/1", point: { lon: 16, lat: 49 }, people: 100 }, { id: "obec/2", point: { lon: 17, lat: 49 }, people: 50 }]
 * const input = { places, supply: [{ id: "a", point: { lon: 16, lat: 49 }, amount: 20, ...beds }], costs: { kind: "great-circle" } }
 * const now = scenario(input, { measure: "residential", unit: "km", limit: 30 })
 * const then = withService(now, { id: "b", point: { lon: 17, lat: 49 }, amount: 5, ...beds })
 * const found = compareScenarios(now, then)
 * found.people.gained // => 50
 * found.moved // => [{ id: "obec/2", before: 0, after: 0.1, difference: 0.1, reasonBefore: "nothing-within-reach", reasonAfter: null }]
 * found.supply.after.handedOut // => 25
 *
 * @see docs/methods/access.md
 * @category Access
 */
export function compareScenarios<M extends AccessMethod>(before: Scenario<M>, after: Scenario<M>): ScenarioComparison<M> {
  requireAlike(before, after);
  const [first, second] = [before.access, after.access];
  const moved: MovedAccess[] = [];
  let [gained, lost] = [0, 0];
  for (let i = 0; i < first.places.length; i++) {
    const [a, b] = [first.places[i] as AccessRow, second.places[i] as AccessRow];
    if (a.value === b.value && a.reason === b.reason) continue;
    const difference = a.value === null || b.value === null ? null : b.value - a.value;
    moved.push({ id: a.id, before: a.value, after: b.value, difference, reasonBefore: a.reason, reasonAfter: b.reason });
    if (isUnreached(a) && isReached(b)) gained += after.places[i]?.people ?? 0;
    if (isReached(a) && isUnreached(b)) lost += before.places[i]?.people ?? 0;
  }
  return {
    ...{ kind: "scenario-comparison", method: "compare-scenarios@1", parameters: second.parameters },
    ...{ capacityKind: second.capacityKind ?? first.capacityKind, travel: second.travel, moved },
    changes: {
      supply: supplyChanges(before, after),
      people: peopleChanges(before.places, after.places),
      costs: comparedCosts(before, after),
    },
    people: { before: first.people, after: second.people, gained, lost },
    supply: { before: first.supply, after: second.supply },
    hours: first.hours === null || second.hours === null ? null : { before: first.hours, after: second.hours },
  };
}

/** As the certificate of people has it: a way of which only bounds are known is a way. */
const isReached = ({ reason }: AccessRow): boolean => reason === null || reason === "cost-is-an-interval";

/** Known not to be reached, which is more than not known to be. */
const isUnreached = (row: AccessRow): boolean =>
  !isReached(row) && row.reason !== "figure-unknown" && row.reason !== "no-cost-known" && row.reason !== "not-located";

/** Parameters in an order of their own; without the hours of a unit where one side has no supply that would say its unit. */
function parametersText(a: AccessMethod, b: AccessMethod): string {
  const { hoursPerUnit, ...rest } = a as { readonly hoursPerUnit?: number };
  return canonicalText(hoursPerUnit !== undefined && "hoursPerUnit" in b ? a : rest);
}

function requireAlike(before: Scenario, after: Scenario): void {
  const need = (holds: boolean, what: string): void => {
    if (!holds) throw rangeRefusal("scenarios-differ", `compareScenarios requires two scenarios of the same ${what}, got different ones`);
  };
  const [a, b] = [before.access, after.access];
  need(parametersText(a.parameters, b.parameters) === parametersText(b.parameters, a.parameters), "measure and parameters");
  need(JSON.stringify(a.travel) === JSON.stringify(b.travel), "unit, mode and certainty of travel");
  const [kind, other] = [a.capacityKind, b.capacityKind];
  need(kind === null || other === null || JSON.stringify(kind) === JSON.stringify(other), "kind of capacity");
  const [live, later] = [liveState(before)?.compiled, liveState(after)?.compiled];
  if (live !== undefined && later !== undefined) {
    need(canonicalText(live.input.filter ?? null) === canonicalText(later.input.filter ?? null), "filter of supply");
    need(live.source.hasGaps === later.source.hasGaps, "meaning of a place without any way");
  }
  need(a.places.length === b.places.length && a.places.every(({ id }, i) => b.places[i]?.id === id), "places in the same order");
}

function supplyChanges(before: Scenario, after: Scenario): ScenarioComparison["changes"]["supply"] {
  // What both share stands mostly at the same place.
  const others = after.supply.filter((one, j) => one !== before.supply[j]);
  const old = new Map(before.supply.flatMap((one, j) => (one === after.supply[j] ? [] : [[one.id, one]])));
  const found: ScenarioComparison["changes"]["supply"][number][] = [];
  for (const one of others) {
    const was = old.get(one.id);
    old.delete(one.id);
    if (was !== undefined && JSON.stringify(was) === JSON.stringify(one)) continue;
    found.push({ id: one.id, change: was === undefined ? "opened" : "changed", before: was?.amount ?? null, after: one.amount });
  }
  for (const { id, amount } of old.values()) found.push({ id, change: "closed", before: amount, after: null });
  return found;
}

function peopleChanges(before: readonly AccessPlace[], after: readonly AccessPlace[]): ScenarioComparison["changes"]["people"] {
  const found: ScenarioComparison["changes"]["people"][number][] = [];
  for (let i = 0; i < before.length; i++) {
    const [was, now] = [before[i], after[i]];
    if (was !== undefined && now !== undefined && was.people !== now.people)
      found.push({ id: was.id, before: was.people, after: now.people });
  }
  return found;
}
