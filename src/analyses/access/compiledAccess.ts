import type { CapacityKind } from "../../model/capacity.ts";
import type { AccessInput, AccessPlace, AccessSupply } from "./accessInput.ts";
import type { AccessMethod } from "./accessMethod.ts";
import type { SupplyReason } from "./accessResult.ts";
import { bare } from "./bare.ts";
import { type CheckedMethod, checkedMethod } from "./checkedMethod.ts";
import { circleSource } from "./circleSource.ts";
import { byKey, type ColumnSource, type SupplyKey } from "./columnSource.ts";
import type { IsServed, Weighing } from "./columns.ts";
import { givenSource } from "./givenSource.ts";
import { leftOut } from "./leftOut.ts";
import { numbered } from "./numbered.ts";
import { sameKind } from "./sameKind.ts";
import type { Travel } from "./travelCosts.ts";
import { travelOf } from "./travelOf.ts";
import { requirePoint } from "./unitVector.ts";

/** A question, checked and in numbers. @internal */
export interface Compiled<M extends AccessMethod = AccessMethod> extends CheckedMethod<M> {
  readonly name: string;
  readonly input: AccessInput;
  readonly kind: CapacityKind | null;
  readonly travel: Travel;
  readonly source: ColumnSource;
  /** Number of each place among those that are counted. */
  readonly placeOf: ReadonlyMap<string, number>;
  /** Of places that are counted; unknown is NaN. */
  readonly people: Float64Array;
  /** What competes: people ** alpha. */
  readonly mass: Float64Array;
  /** Supply that takes part, each by a number of its own: where it stands in the input. */
  readonly members: Int32Array;
  /** Numbers of members in the order of keys. */
  readonly live: Int32Array;
  /** By members. */
  readonly keys: readonly SupplyKey[];
  /** By members; unknown is NaN. */
  readonly amount: Float64Array;
  /** Whether a figure that takes part is unknown. */
  readonly hasUnknown: boolean;
  /** By supply in the input: why it does not take part, `null` where it does. */
  readonly leftOut: readonly (SupplyReason | null)[];
}

/**
 * @param known - where columns come from, when that was found out before @default found out of costs
 * @internal
 */
export function compiledAccess<M extends AccessMethod>(name: string, input: AccessInput, method: M, known?: ColumnSource): Compiled<M> {
  const { places, supply, costs } = input;
  numbered(name, "supply", supply);
  numbered(name, "place", places);
  const [first = null] = supply;
  for (const one of supply) sameKind(name, first ?? one, one);
  const kind = first === null ? null : { unit: first.unit, form: first.form, basis: first.basis };
  const travel = travelOf(name, costs);
  const checked = checkedMethod(name, method, kind, travel.unit);
  const source =
    known ??
    (costs.kind === "great-circle"
      ? circleSource(name, places, travel, checked.decay?.limit ?? Number.POSITIVE_INFINITY)
      : givenSource(name, { places, supply, costs }));
  const people = new Float64Array(source.placeAt.length);
  const placeOf = new Map<string, number>();
  for (const { id, point, people: count } of places) {
    bare(name, "people", id, count);
    if (point !== null) requirePoint(name, point);
  }
  for (let k = 0; k < people.length; k++) {
    const { id, people: count } = places[source.placeAt[k] as number] as AccessPlace;
    people[k] = bare(name, "people", id, count);
    placeOf.set(id, k);
  }
  const amounts = supply.map(({ id, amount }) => bare(name, "amount", id, amount));
  const reasons = supply.map((one) => leftOut(name, one, input));
  const keyAt = supply.map((one, j) => (reasons[j] === null ? source.keyOf(one) : null));
  const members = Int32Array.from(keyAt.flatMap((key, j) => (key === null ? [] : [j]))).sort((a, b) =>
    byKey(keyAt[a] as SupplyKey, keyAt[b] as SupplyKey),
  );
  const amount = Float64Array.from(members, (j) => amounts[j] as number);
  return {
    ...{ ...checked, name, input, kind, travel, source, placeOf, people, members, leftOut: reasons },
    mass: massOf(people, checked.alpha),
    keys: Array.from(members, (j) => keyAt[j] as SupplyKey),
    amount,
    live: members.map((_, m) => m),
    hasUnknown: hasUnknown(people, amount),
  };
}

/** @internal */
export function hasUnknown(people: Float64Array, amount: Float64Array): boolean {
  for (let k = 0; k < people.length; k++) if (Number.isNaN(people[k])) return true;
  for (let m = 0; m < amount.length; m++) if (Number.isNaN(amount[m])) return true;
  return false;
}

/** @internal */
export const massOf = (people: Float64Array, alpha: number): Float64Array => (alpha === 1 ? people : people.map((count) => count ** alpha));

/** Which places a supply serves, where it says so. @internal */
export function servedBy({ placeOf, people }: Pick<Compiled, "placeOf" | "people">, { reach = null }: AccessSupply): IsServed {
  if (reach === null) return null;
  const served = new Uint8Array(people.length);
  for (const id of reach) {
    const k = placeOf.get(id);
    if (k !== undefined) served[k] = 1;
  }
  return served;
}

/** How the columns of a question are weighed; not of `nearest`, which weighs nothing. @internal */
export function weighingOf({ name, source, decay, outreach }: Compiled): Weighing {
  if (decay === null) throw new TypeError(`${name} weighs nothing`);
  return { name, source, decay, outreach };
}
