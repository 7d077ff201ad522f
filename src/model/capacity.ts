import type { CapacityBasis } from "../codebooks/capacityBases.ts";
import type { CapacityUnit } from "../codebooks/capacityUnits.ts";
import type { ServiceForm } from "../codebooks/serviceForms.ts";
import { exactSum } from "./exactSum.ts";
import { rangeRefusal, typeRefusal } from "./refusal.ts";

/** What a capacity is counted in: unlike kinds never add up, and neither do forms or bases. */
export interface CapacityKind<
  U extends CapacityUnit = CapacityUnit,
  F extends ServiceForm = ServiceForm,
  B extends CapacityBasis = CapacityBasis,
> {
  readonly unit: U;
  readonly form: F;
  /** Registered maximum, capacity in the network, or what was really provided: three different numbers. */
  readonly basis: B;
}

/** Capacity (kapacita): an amount of a unit, in a form, on a basis. */
export interface Capacity<
  U extends CapacityUnit = CapacityUnit,
  F extends ServiceForm = ServiceForm,
  B extends CapacityBasis = CapacityBasis,
> extends CapacityKind<U, F, B> {
  readonly amount: number;
}

/** Refuses a mixture of literal kinds, `"luzka" | "klient"`; a kind read from data, of which the compiler knows nothing, passes. */
export type OneKind<K, All, Each = K> = [All] extends [K] ? unknown : Each extends K ? ([K] extends [Each] ? unknown : never) : never;

/**
 * A capacity, checked.
 *
 * @param amount - in the given unit, at least 0
 * @param kind - unit, form and basis
 * @returns a plain object
 * @throws RangeError `capacity-amount-invalid`; TypeError `not-a-number`
 *
 * @example
 * capacity(32, { unit: "luzka", form: "pobytova", basis: "registered" }) // => { amount: 32, unit: "luzka", form: "pobytova", basis: "registered" }
 */
export function capacity<U extends CapacityUnit, F extends ServiceForm, B extends CapacityBasis>(
  amount: number,
  kind: CapacityKind<U, F, B>,
): Capacity<U, F, B> {
  const { unit, form, basis } = kind;
  return { amount: checked("capacity", amount), unit, form, basis };
}

/**
 * Two capacities of the same unit, form and basis together. Unlike ones are refused by the compiler already.
 *
 * @param a - one capacity
 * @param b - another one of the same kind
 * @returns their sum
 * @throws RangeError `capacity-units-differ`, `capacity-forms-differ`, `capacity-bases-differ`, `capacity-amount-invalid`
 *
 * @example
 * const beds = { unit: "luzka", form: "pobytova", basis: "registered" }
 * addCapacity(capacity(24, beds), capacity(8, beds)).amount // => 32
 */
export function addCapacity<U extends CapacityUnit, F extends ServiceForm, B extends CapacityBasis>(
  a: Capacity<U, F, B>,
  b: Capacity<NoInfer<U>, NoInfer<F>, NoInfer<B>>,
): Capacity<U, F, B> {
  sameKind("addCapacity", a, b);
  return capacity(checked("addCapacity", a.amount) + checked("addCapacity", b.amount), a);
}

/**
 * Capacities of one unit, form and basis together. The order of items changes nothing, not even in the last bit.
 *
 * @param items - capacities of one kind
 * @returns their sum; `null` of nothing, because nothing has no unit
 * @throws RangeError `capacity-units-differ`, `capacity-forms-differ`, `capacity-bases-differ`, `capacity-amount-invalid`
 *
 * @example
 * const carers = { unit: "fte", form: "terenni", basis: "network" }
 * sumCapacity([0.1, 0.2, 0.3].map((amount) => capacity(amount, carers)))?.amount // => 0.6
 * sumCapacity([]) // => null
 */
export function sumCapacity<U extends CapacityUnit, F extends ServiceForm, B extends CapacityBasis>(
  items: readonly Capacity<U, F, B>[] & OneKind<U, CapacityUnit> & OneKind<F, ServiceForm> & OneKind<B, CapacityBasis>,
): Capacity<U, F, B> | null {
  const [first] = items;
  if (first === undefined) return null;
  for (const item of items) sameKind("sumCapacity", first, item);
  return capacity(exactSum(items.map((item) => checked("sumCapacity", item.amount))), first);
}

function checked(name: string, amount: number): number {
  if (typeof amount !== "number")
    throw typeRefusal("not-a-number", `${name} requires a number, got ${amount === null ? "null" : typeof amount}`);
  if (amount >= 0 && amount < Number.POSITIVE_INFINITY) return amount === 0 ? 0 : amount;
  throw rangeRefusal("capacity-amount-invalid", `${name} requires a finite amount of at least 0, got ${amount}`);
}

function sameKind(name: string, a: CapacityKind, b: CapacityKind): void {
  if (a.unit !== b.unit) throw rangeRefusal("capacity-units-differ", `${name} requires one unit, got ${a.unit} and ${b.unit}`);
  if (a.form !== b.form) throw rangeRefusal("capacity-forms-differ", `${name} requires one form, got ${a.form} and ${b.form}`);
  if (a.basis !== b.basis) throw rangeRefusal("capacity-bases-differ", `${name} requires one basis, got ${a.basis} and ${b.basis}`);
}
