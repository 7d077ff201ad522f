import type { ServiceForm } from "../../codebooks/serviceForms.ts";
import { exactSum } from "../../model/exactSum.ts";
import type { NetworkEntry } from "../../model/networkEntry.ts";
import type { ServiceYear } from "../../model/serviceYear.ts";
import type { SeatedService } from "./seatedService.ts";

/**
 * What is told of the capacity of one service on one basis, by unit and form. An amount that cannot be used is `NaN` here and an
 * invalid input outside.
 *
 * @internal
 */
export interface CapacityTelling {
  readonly one: SeatedService;
  /** Forms in which it is provided. */
  readonly forms: ReadonlySet<ServiceForm>;
  /** `unit/form` → amount. */
  readonly said: ReadonlyMap<string, number>;
  /** Whether nothing is known of a unit in a form; else what is not said is none. */
  isSilent(unit: string, form: ServiceForm): boolean;
}

const formsOf = ({ service }: SeatedService): ReadonlySet<ServiceForm> => new Set(service.forms.map((provided) => provided.form));
/** Beyond whole numbers that are exact nothing is a capacity, and no sum of the others is lost. */
const usable = (amount: number): number => (amount >= 0 && amount <= Number.MAX_SAFE_INTEGER ? amount : Number.NaN);
const added = (amounts: readonly number[]): number => (amounts.some(Number.isNaN) ? Number.NaN : exactSum(amounts));

/** Amounts of one list, those of the same unit and form together. */
function together(items: readonly { readonly unit: string; readonly form: string; readonly amount: number }[]): Map<string, number> {
  const lists = new Map<string, number[]>();
  for (const { unit, form, amount } of items) {
    const list = lists.get(`${unit}/${form}`);
    if (list === undefined) lists.set(`${unit}/${form}`, [usable(amount)]);
    else list.push(usable(amount));
  }
  return new Map([...lists].map(([key, amounts]) => [key, added(amounts)]));
}

/**
 * The registered maximum. A form without any capacity tells nothing; one with beds has no clients.
 *
 * @internal
 */
export function registeredTelling(one: SeatedService): CapacityTelling {
  const capacities = one.service.forms.flatMap((provided) => provided.capacities);
  const registered = capacities.filter((capacity) => capacity.basis === "registered");
  const told: ReadonlySet<ServiceForm> = new Set(registered.map((capacity) => capacity.form));
  return { one, forms: formsOf(one), said: together(registered), isSilent: (_, form) => !told.has(form) };
}

/**
 * The capacity that networks count on. The same service and form in several networks is one capacity, not several: amounts that
 * differ contradict each other. Outside of a network it is none.
 *
 * @internal
 */
export function networkTelling(one: SeatedService, entries: readonly NetworkEntry[], isComplete: boolean): CapacityTelling {
  const said = new Map<string, number>();
  const told = new Set<ServiceForm>();
  const silent = new Set<ServiceForm>();
  for (const { form, status, units } of entries) {
    if (status !== "outside" && units === null) silent.add(form);
    else told.add(form);
    if (status === "outside") continue;
    for (const [key, amount] of together(units ?? [])) {
      const before = said.get(key) ?? amount;
      said.set(key, before === amount ? amount : Number.NaN);
    }
  }
  const forms = new Set([...formsOf(one), ...entries.map((entry) => entry.form)]);
  return { one, forms, said, isSilent: (_, form) => silent.has(form) || !(isComplete || told.has(form)) };
}

/** Figures of a service's year that are a capacity in fact provided, and their units. */
const ACTUAL = [
  ["beds", "luzka", "pobytova"],
  ["bedDaysAvailable", "bed-day", "pobytova"],
  ["fteDirect", "fte", null],
  ["hours", "hour", null],
  ["contacts", "kontakt", null],
  ["interventions", "interv", null],
  ["calls", "hovor", null],
] as const;

/**
 * The capacity in fact provided. A service reports for all its forms together: where it has several, only beds are of a form.
 *
 * @internal
 */
export function actualTelling(one: SeatedService, years: readonly ServiceYear[]): CapacityTelling {
  const forms = formsOf(one);
  const [only, ...others] = forms;
  const said = new Map<string, number>();
  for (const year of years)
    for (const [field, unit, own] of ACTUAL) {
      const form = own ?? (others.length === 0 ? only : undefined);
      const amount = year[field];
      if (amount === null || form === undefined || !forms.has(form)) continue;
      const key = `${unit}/${form}`;
      const before = said.get(key) ?? amount;
      said.set(key, before === amount ? usable(amount) : Number.NaN);
    }
  return { one, forms, said, isSilent: (unit, form) => !said.has(`${unit}/${form}`) };
}
