import { type Day, day } from "../model/day.ts";
import { exactSum } from "../model/exactSum.ts";
import type { MeasureMoney } from "../model/plan/measureMoney.ts";

/** Money of a measure as known on a day, whole haléře; what is not known is `null`. */
export interface MoneyAsOf {
  /** Expected costs [haléř] */
  readonly planned: number | null;
  /** Secured sources [haléř] */
  readonly secured: number | null;
  /** Sources applied for [haléř] */
  readonly appliedFor: number | null;
  /** Possible sources [haléř] */
  readonly possible: number | null;
  /** Expected costs that no secured source covers [haléř] */
  readonly unsecured: number | null;
  /** Part of the expected costs that no secured source covers [1]; `null` when unknown or nothing is to be paid. */
  readonly unsecuredShare: number | null;
  /** [haléř] */
  readonly spent: number | null;
}

/**
 * Money of a measure as known on a day (peníze opatření ke dni): expected, secured, applied for, possible, spent.
 *
 * Of the same year and the same source the figure known last holds; two that differ and came on the same day are unknown. One unknown
 * figure makes its sum unknown. A list that is empty says that there is none (0), one that was not yet known says nothing (`null`).
 *
 * @param money - of a measure
 * @param asOf - the day
 * @param options.year - of this year only @default all years
 * @returns sums [haléř]
 * @throws RangeError `day-invalid`
 *
 * @example
 * const money = { costs: [{ year: 2026, amount: 100000000, knownAt: "2025-06-30" }], spending: [],
 *   funding: [{ year: 2026, origin: "kraj", payer: "kraj", certainty: "secured", amount: 60000000, knownAt: "2026-01-31" }] }
 * const found = measureMoneyAsOf(money, "2026-01-31");
 * [found.unsecured, found.unsecuredShare, found.spent] // => [40000000, 0.4, 0]
 * measureMoneyAsOf(money, "2026-01-30").secured // => null
 *
 * @see docs/methods/plan.md
 * @category Planning
 */
export function measureMoneyAsOf(money: MeasureMoney, asOf: Day, options: { readonly year?: number } = {}): MoneyAsOf {
  day(asOf);
  const { year = null } = options;
  const planned = known(money.costs, asOf, year, () => "")?.sum(() => true) ?? null;
  const funding = known(money.funding, asOf, year, (one) => `${one.origin} ${one.payer} ${one.certainty}`);
  const secured = funding?.sum(({ certainty }) => certainty === "secured") ?? null;
  const unsecured = planned === null || secured === null ? null : Math.max(0, planned - secured);
  return {
    ...{ planned, secured, unsecured },
    appliedFor: funding?.sum(({ certainty }) => certainty === "applied-for") ?? null,
    possible: funding?.sum(({ certainty }) => certainty === "possible") ?? null,
    unsecuredShare: unsecured === null || planned === null || planned === 0 ? null : unsecured / planned,
    spent: known(money.spending, asOf, year, (one) => `${one.origin} ${one.payer}`)?.sum(() => true) ?? null,
  };
}

interface DatedAmount {
  readonly year: number;
  readonly amount: number | null;
  readonly knownAt: Day;
}

/** What is known of a list: `null` when nothing is; of each key the latest record. */
function known<Item extends DatedAmount>(list: readonly Item[] | null, on: Day, year: number | null, keyOf: (item: Item) => string) {
  const seen = list?.filter((one) => one.knownAt <= on && (year === null || one.year === year)) ?? [];
  if (list === null || (list.length > 0 && seen.length === 0)) return null;
  const latest = new Map<string, Item>();
  for (const one of seen) {
    const key = `${one.year} ${keyOf(one)}`;
    const other = latest.get(key);
    if (other === undefined || one.knownAt > other.knownAt) latest.set(key, one);
    else if (one.knownAt === other.knownAt && one.amount !== other.amount) latest.set(key, { ...one, amount: null });
  }
  return {
    sum(isMeant: (item: Item) => boolean): number | null {
      const amounts = [...latest.values()].filter(isMeant).map(({ amount }) => amount);
      return amounts.includes(null) ? null : exactSum(amounts.filter((amount) => amount !== null));
    },
  };
}
