import type { Reason } from "../../codebooks/absenceReasons.ts";
import { type Day, dayNumber } from "../../model/day.ts";
import { exactSum } from "../../model/exactSum.ts";
import { period as checkedPeriod, type Period } from "../../model/period.ts";
import { rangeRefusal } from "../../model/refusal.ts";

/** An employment contract (pracovní smlouva) in one service: somebody who divides a full time has one row in each service. */
export interface EmploymentContract {
  /** Part of a full time (výše úvazku), 0.5 is half; `null` when not known. */
  readonly fraction: number | null;
  readonly from: Day;
  /** First day after the end; `null` when it has not ended. */
  readonly to: Day | null;
}

/** An agreement DPP or DPČ (dohoda). */
export interface WorkAgreement {
  /** Hours worked in the period [hour]; `null` when not known. */
  readonly hours: number | null;
}

/** Average recalculated full-time equivalents and the two parts they are made of. */
export interface AverageFte {
  readonly method: "averageFte@1";
  readonly period: Period;
  /** How parts of a year are counted. */
  readonly by: "days" | "months";
  /** Hours of a full time in the period that the caller named [hour] */
  readonly annualHours: number | null;
  /** From employment contracts [FTE] */
  readonly contracts: number | null;
  /** From agreements [FTE] */
  readonly agreements: number | null;
  /** Both together [FTE] */
  readonly value: number | null;
  readonly reason: Reason | null;
}

/**
 * Average recalculated full-time equivalents (průměrný přepočtený úvazek) of a service, from its contracts and agreements.
 *
 * contracts = Σ fraction × time of the contract within the period / the period; agreements = Σ hours / hours of a full time
 *
 * Time is counted in days, or in months of which each weighs the same, a broken one by its days. A contract outside the period
 * adds nothing. The lists are all there is: an empty list is zero. How many hours a full time has (roční fond pracovní doby) is
 * not in the library: it differs by year and by working week, so the caller names it, best as a dated value with its source;
 * without it agreements stay unknown. Overtime, illness and vacancies are not told apart.
 *
 * @param rows.contracts - all employment contracts of the service, in any order
 * @param rows.agreements - all its agreements with hours worked in the period
 * @param options.period - most often a calendar year
 * @param options.annualHours - hours of a full time in the period @default unknown
 * @param options.by - `days` or `months`, which wants a period of whole months @default "days"
 * @returns the record; a part is `null` when one of its rows is unknown
 * @throws RangeError `day-invalid`, `period-empty`, `period-not-months`, `fraction-invalid`, `contract-empty`, `hours-invalid`, `annual-hours-invalid`
 *
 * @example
 * const contracts = [{ fraction: 1, from: "2019-05-01", to: null }, { fraction: 0.5, from: "2025-07-01", to: null }]
 * const rows = { contracts, agreements: [{ hours: 300 }, { hours: 200 }] }
 * const year2025 = { from: "2025-01-01", to: "2026-01-01" }
 * averageFte(rows, { period: year2025, annualHours: 2000, by: "months" }).value // => 1.5
 * averageFte(rows, { period: year2025 }).contracts // => 1.252054794520548
 * averageFte(rows, { period: year2025 }).reason // => "not-asked"
 *
 * @see docs/methods/services.md
 * @category Staff
 */
export function averageFte(
  rows: { readonly contracts: readonly EmploymentContract[]; readonly agreements: readonly WorkAgreement[] },
  options: { readonly period: Period; readonly annualHours?: number | null; readonly by?: "days" | "months" },
): AverageFte {
  const { annualHours = null, by = "days" } = options;
  const period = checkedPeriod(options.period.from, options.period.to);
  if (annualHours !== null && !(annualHours >= 1 && annualHours <= 8784))
    throw rangeRefusal("annual-hours-invalid", `averageFte requires the hours of a full time, 1 to 8784, got ${annualHours}`);
  const parts = by === "months" ? monthsOf(period) : [period];
  const timed = rows.contracts.map((contract) => contractPart(contract, parts));
  const contracts = timed.includes(null) ? null : exactSum(timed.map((part) => part ?? 0));
  const hours = rows.agreements.map(hoursOf);
  const unknownHours = hours.includes(null);
  const worked = exactSum(hours.map((one) => one ?? 0));
  const agreements = unknownHours || (worked > 0 && annualHours === null) ? null : worked === 0 ? 0 : worked / (annualHours ?? 1);
  const value = contracts === null || agreements === null ? null : exactSum([contracts, agreements]);
  const missing = contracts === null || unknownHours ? "not-reported" : "not-asked";
  return { method: "averageFte@1", period, by, annualHours, contracts, agreements, value, reason: value === null ? missing : null };
}

/** What a contract is over parts of equal weight; `null` when it has time in them and its fraction is not known. */
function contractPart({ fraction, from, to }: EmploymentContract, parts: readonly Period[]): number | null {
  if (fraction !== null && !(Number.isFinite(fraction) && fraction >= 0))
    throw rangeRefusal("fraction-invalid", `averageFte requires a part of a full time of at least 0, got ${fraction}`);
  const start = dayNumber(from);
  const end = to === null ? Number.POSITIVE_INFINITY : dayNumber(to);
  if (start >= end) throw rangeRefusal("contract-empty", `averageFte requires contracts that end after they begin, got ${from} and ${to}`);
  const shares = parts.map((part) => {
    const [first, last] = [dayNumber(part.from), dayNumber(part.to)];
    return Math.max(0, Math.min(end, last) - Math.max(start, first)) / (last - first);
  });
  const time = exactSum(shares) / parts.length;
  if (time === 0) return 0;
  return fraction === null ? null : fraction * time + 0;
}

function hoursOf({ hours }: WorkAgreement): number | null {
  if (hours === null || (Number.isFinite(hours) && hours >= 0)) return hours;
  throw rangeRefusal("hours-invalid", `averageFte requires hours of at least 0, got ${hours}`);
}

function monthsOf(period: Period): readonly Period[] {
  if (!period.from.endsWith("-01") || !period.to.endsWith("-01"))
    throw rangeRefusal("period-not-months", `averageFte requires a period of whole months, got ${period.from} to ${period.to}`);
  const months: Period[] = [];
  for (let from = period.from; from < period.to; ) {
    const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
    const to = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, "0")}-01`;
    months.push({ from, to });
    from = to;
  }
  return months;
}
