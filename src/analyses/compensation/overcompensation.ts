import type { Dated } from "../../codebooks/dated.ts";
import type { Outcome } from "../../codebooks/outcomes.ts";
import { type RevenueCell, revenueCells } from "../../codebooks/revenueCells.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import type { AmountRange } from "./amountRange.ts";
import { accountGaps, cappedCosts, revenueOf } from "./cappedCosts.ts";
import { datedParameter, type UsedParameter } from "./datedParameter.ts";
import type { AccountGap, EntrustedAccount } from "./entrustedAccount.ts";
import { exactAmount, requireAmount } from "./exactAmount.ts";
import { exactOf, knownRange, rangeLess, rangeSum } from "./knownRange.ts";
import { requireCells } from "./requireCells.ts";
import { requireOnce } from "./requireOnce.ts";
import { requireWord } from "./requireWord.ts";

/** How over-compensation is judged. */
export interface OvercompensationOptions {
  /** Day on which the parameters have to hold, as a rule the last one of the period settled. */
  readonly day: string;
  /** Part of the base up to which it is tolerated [1] @default none: nothing is */
  readonly tolerance?: readonly Dated<number | null>[];
  /** Base of the tolerance: the public money of the period, or an amount such as the average yearly compensation [haléř] @default "support" */
  readonly toleranceOf?: "support" | number;
  /** What is done with an amount within the tolerance. @default "carried-over" */
  readonly withinTolerance?: "carried-over" | "kept" | "returned";
  /** What is returned of an amount above it: all, or only the part beyond; the rest is treated as within. @default "all" */
  readonly aboveTolerance?: "all" | "excess";
  /** Carried over from the period before; `null`: not known [haléř] @default 0 */
  readonly carriedIn?: number | null;
  /** Ways of money that count as public support; all others are own revenue. @default those of state, region, municipalities, European funds */
  readonly support?: readonly RevenueCell[];
}

/** A source of public money and what came from it, over all services of the entrustment. */
export interface SupportSource {
  readonly cell: RevenueCell;
  readonly amount: number | null;
}

/** Over-compensation of one entrustment in one period, whole haléře [haléř]. */
export interface Overcompensation {
  readonly kind: "overcompensation";
  readonly method: "overcompensation@1";
  readonly entrustment: string;
  readonly day: string;
  /** Sorted. */
  readonly services: readonly string[];
  /** Every source that counts as support, in the order of the codebook. */
  readonly sources: readonly SupportSource[];
  readonly support: AmountRange;
  readonly carriedIn: number | null;
  /** Eligible costs after their cap, with the allowed profit. */
  readonly eligibleCosts: AmountRange;
  readonly ownRevenue: AmountRange;
  /** Eligible costs less own revenue, at least 0. */
  readonly netCost: AmountRange;
  /** Support and what was carried in, less net cost, at least 0. */
  readonly overcompensation: AmountRange;
  /** Net cost that support did not cover. */
  readonly shortfall: AmountRange;
  readonly tolerance: UsedParameter<number> | null;
  /** Up to how much is tolerated; `null` where the tolerance does not hold on the day. */
  readonly tolerated: AmountRange | null;
  readonly withinTolerance: "carried-over" | "kept" | "returned";
  readonly aboveTolerance: "all" | "excess";
  /** Whether over-compensation keeps within the tolerance; not applicable where no public money came. */
  readonly outcome: Outcome;
  /** To be returned, to be carried over, and left; `null` as long as the amount is not exact. */
  readonly returned: number | null;
  readonly carriedOver: number | null;
  readonly kept: number | null;
  readonly missing: readonly AccountGap[];
}

const PUBLIC: readonly string[] = ["state", "kraj", "obec", "eu"];

/**
 * Over-compensation of an entrustment (překompenzace pověření), over all public sources and all its services together.
 *
 * over-compensation = public support + carried in − (eligible costs up to their cap + allowed profit − own revenue), at least 0
 *
 * Own revenue is everything that is not support: users, health insurance, others. Net cost is at least 0, so nobody returns more than came.
 * Where a figure is unknown, the amount lies between limits; the outcome is given when every amount between them would bring it.
 *
 * It does not tell whether the money was well spent, and knows nothing of sources that nobody reported.
 *
 * @param accounts - of all services of one entrustment, each once
 * @param options - day, tolerance, what becomes of an amount within and above it, carried in
 * @returns the record; money in whole haléře
 * @throws RangeError `accounts-missing`, `entrustments-differ`, `service-twice`, `day-invalid`, `amount-not-whole`, `amount-negative`, `amount-too-large`,
 *   `factor-invalid`, `share-invalid`, `cell-unknown`; TypeError `option-not-known`
 *
 * @example
 * const revenues = completeRevenues({ "state/kraj": 1100000000, "obec/obec": 300000000, "user/user": 1200000000 })
 * const account = { service: "1234567", entrustment: "P-1/2026", eligibleCosts: 2500000000, costCap: null, revenues }
 * const tolerance = [{ validFrom: "2026-01-01", value: 0.05, source: "own/rules" }]
 * const found = overcompensation([account], { day: "2026-12-31", tolerance });
 * [found.overcompensation.low, found.tolerated.low, found.outcome] // => [100000000, 70000000, "breached"]
 * found.returned // => 100000000
 * overcompensation([account], { day: "2026-12-31", tolerance, aboveTolerance: "excess" }).carriedOver // => 70000000
 * overcompensation([{ ...account, revenues: { "state/kraj": 1100000000 } }], { day: "2026-12-31" }).outcome // => "undecidable"
 *
 * @see docs/methods/region.md
 * @category Money
 */
export function overcompensation(accounts: readonly EntrustedAccount[], options: OvercompensationOptions): Overcompensation {
  const { day, toleranceOf = "support", withinTolerance = "carried-over", aboveTolerance = "all", carriedIn = 0 } = options;
  const name = "overcompensation";
  requireWord(name, "withinTolerance", withinTolerance, ["carried-over", "kept", "returned"]);
  requireWord(name, "aboveTolerance", aboveTolerance, ["all", "excess"]);
  const [entrustment] = accounts.map((account) => account.entrustment);
  if (entrustment === undefined || entrustment === null)
    throw rangeRefusal("accounts-missing", `${name} requires accounts of an entrustment, got none`);
  if (accounts.some((account) => account.entrustment !== entrustment))
    throw rangeRefusal(
      "entrustments-differ",
      `${name} requires accounts of one entrustment, got ${[...new Set(accounts.map((one) => one.entrustment))].join(", ")}`,
    );
  const services = accounts.map(({ service }) => service).toSorted();
  requireOnce(name, services);
  requireCells(name, accounts);
  const cells = supportCells(options.support);
  const others = revenueCells.map(({ code }) => code).filter((code) => !cells.includes(code));
  const over = (cell: RevenueCell): AmountRange =>
    knownRange(
      name,
      accounts.map((account) => revenueOf(account, cell)),
    );
  const support = rangeSum(name, cells.map(over));
  const ownRevenue = rangeSum(name, others.map(over));
  const profits = accounts.map(({ reasonableProfit = 0 }) => reasonableProfit);
  const eligibleCosts = rangeSum(name, [...accounts.map((account) => cappedCosts(account, day)), knownRange(name, profits)]);
  const netCost = rangeLess(eligibleCosts, ownRevenue);
  const available = rangeSum(name, [support, knownRange(name, [carriedIn])]);
  const amount = rangeLess(available, netCost);
  const tolerance = options.tolerance === undefined ? null : datedParameter(options.tolerance, day);
  const base = toleranceOf === "support" ? support : knownRange(name, [toleranceOf]);
  const tolerated = options.tolerance === undefined ? { low: 0, high: 0 } : tolerance === null ? null : toleratedOf(tolerance.value, base);
  const exact = exactOf(amount);
  const limit = tolerated === null ? null : exactOf(tolerated);
  return {
    ...{ kind: "overcompensation", method: "overcompensation@1", entrustment, day, services },
    sources: cells.map((cell) => ({ cell, amount: exactOf(over(cell)) })),
    ...{
      support,
      carriedIn: carriedIn === null ? null : carriedIn + 0,
      eligibleCosts,
      ownRevenue,
      netCost,
      overcompensation: amount,
      shortfall: rangeLess(netCost, available),
    },
    ...{ tolerance, tolerated, withinTolerance, aboveTolerance, outcome: outcomeOf(available, amount, tolerated) },
    ...(exact === null || (limit === null && exact > 0)
      ? { returned: null, carriedOver: null, kept: null }
      : split(exact, limit ?? 0, withinTolerance, aboveTolerance)),
    missing: [
      ...accounts
        .toSorted((a, b) => (a.service < b.service ? -1 : 1))
        .flatMap((account) => accountGaps(account, [...cells, ...others], day)),
      ...(carriedIn === null ? [{ service: entrustment, field: "carriedIn" } as const] : []),
    ],
  };
}

/** Ways of money that are support, in the order of the codebook. */
function supportCells(asked: readonly RevenueCell[] | undefined): readonly RevenueCell[] {
  const stranger = asked?.find((cell) => !revenueCells.some(({ code }) => code === cell));
  if (stranger !== undefined)
    throw rangeRefusal("cell-unknown", `overcompensation requires cells of the codebook of revenues, got ${stranger}`);
  return revenueCells
    .filter(({ code, origin }) => (asked === undefined ? PUBLIC.includes(origin) : asked.includes(code)))
    .map(({ code }) => code);
}

function toleratedOf(share: number, base: AmountRange): AmountRange {
  if (!(share >= 0 && share <= 1)) throw rangeRefusal("share-invalid", `overcompensation requires a tolerance of 0 to 1, got ${share}`);
  const of = (amount: number): number => exactAmount("overcompensation", amount, share, { to: 1, rule: "down" });
  return { low: of(base.low), high: base.high === null ? null : of(base.high) };
}

function outcomeOf(available: AmountRange, amount: AmountRange, tolerated: AmountRange | null): Outcome {
  if (available.high === 0) return "not-applicable";
  if (amount.high === 0) return "met";
  if (tolerated === null) return "undecidable";
  if (amount.high !== null && amount.high <= tolerated.low) return "met";
  return tolerated.high !== null && amount.low > tolerated.high ? "breached" : "undecidable";
}

type Split = Pick<Overcompensation, "returned" | "carriedOver" | "kept">;

function split(
  amount: number,
  limit: number,
  within: Overcompensation["withinTolerance"],
  above: Overcompensation["aboveTolerance"],
): Split {
  requireAmount("overcompensation", amount);
  const tolerated = amount <= limit ? amount : above === "all" ? 0 : limit;
  return {
    returned: amount - (within === "returned" ? 0 : tolerated),
    carriedOver: within === "carried-over" ? tolerated : 0,
    kept: within === "kept" ? tolerated : 0,
  };
}
