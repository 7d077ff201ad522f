import type { Dated } from "../../codebooks/dated.ts";
import type { MoneyOrigin } from "../../codebooks/moneyOrigins.ts";
import type { Outcome } from "../../codebooks/outcomes.ts";
import { type RevenueCell, revenueCells } from "../../codebooks/revenueCells.ts";
import { ratio } from "../../indicators/ratio.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import type { MoneyRange } from "../money/financingRow.ts";
import { shareOfRanges } from "../money/sumOfRanges.ts";
import type { AmountRange } from "./amountRange.ts";
import { accountGaps, cappedCosts, revenueOf } from "./cappedCosts.ts";
import { datedParameter, type UsedParameter } from "./datedParameter.ts";
import type { AccountGap, EntrustedAccount } from "./entrustedAccount.ts";
import { exactAmount } from "./exactAmount.ts";
import { exactOf, knownRange, rangeLess, rangeSum } from "./knownRange.ts";
import { requireCells } from "./requireCells.ts";
import { requireWord } from "./requireWord.ts";

/** Of what the share is taken: all revenues, public money alone, or eligible costs after their cap. */
export type CoFinancingBase = "revenues" | "public-support" | "eligible-costs";

/** How co-financing is judged. */
export interface CoFinancingOptions {
  /** Day on which the minimum has to hold. */
  readonly day: string;
  /** @default "revenues" */
  readonly of?: CoFinancingBase;
  /** Whose money counts. @default ["kraj", "obec"] */
  readonly origins?: readonly MoneyOrigin[];
  /** Least share [1] @default none */
  readonly minimum?: readonly Dated<number | null>[];
}

/** Co-financing of a service, money in whole haléře [haléř]. */
export interface CoFinancing {
  readonly kind: "co-financing";
  readonly method: "co-financing@1";
  readonly service: string;
  readonly day: string;
  readonly of: CoFinancingBase;
  readonly origins: readonly MoneyOrigin[];
  readonly part: AmountRange;
  readonly whole: AmountRange;
  /** Within limits while a figure is unknown; both `null` when there is nothing to take it of [1] */
  readonly share: MoneyRange;
  readonly minimum: UsedParameter<number> | null;
  /** Whether the share reaches the minimum; not applicable without a whole, or where no minimum is asked. */
  readonly outcome: Outcome;
  /** What is missing to the minimum, the whole unchanged, rounded up to a haléř; `null` while not exact, or without a minimum. */
  readonly shortfall: number | null;
  readonly missing: readonly AccountGap[];
}

const PUBLIC: readonly MoneyOrigin[] = ["state", "kraj", "obec", "eu"];

/**
 * Co-financing share (podíl spolufinancování): money of the region and municipalities of a named whole, beside the least share that rules ask.
 *
 * By origin: state money that the region pays out is not money of the region. Which whole a region means differs, so the record names it.
 * Where a figure is unknown, the share lies between limits.
 *
 * @param account - of one service
 * @param options - day, whole, whose money, least share
 * @returns the record
 * @throws RangeError `day-invalid`, `amount-not-whole`, `amount-negative`, `amount-too-large`, `factor-invalid`, `share-invalid`, `origin-unknown`, `cell-unknown`;
 *   TypeError `option-not-known`
 *
 * @example
 * const revenues = completeRevenues({ "state/kraj": 600, "kraj/kraj": 50, "obec/obec": 100, "user/user": 250 })
 * const account = { service: "1234567", entrustment: "P-1", eligibleCosts: 1200, costCap: null, revenues }
 * const minimum = [{ validFrom: "2026-01-01", value: 0.2, source: "own/rules" }]
 * const found = coFinancing(account, { day: "2026-12-31", minimum });
 * [found.share.low, found.outcome, found.shortfall] // => [0.15, "breached", 50]
 * coFinancing(account, { day: "2026-12-31", of: "eligible-costs" }).share.low // => 0.125
 * coFinancing({ ...account, revenues: { "obec/obec": 100, "user/user": 250 } }, { day: "2026-12-31" }).share // => { low: 0, high: 1 }
 *
 * @see docs/methods/region.md
 * @category Money
 */
export function coFinancing(account: EntrustedAccount, options: CoFinancingOptions): CoFinancing {
  const { day, of = "revenues", origins = ["kraj", "obec"] } = options;
  requireWord("coFinancing", "of", of, ["revenues", "public-support", "eligible-costs"]);
  requireCells("coFinancing", [account]);
  const known: readonly string[] = revenueCells.map(({ origin }) => origin);
  const stranger = origins.find((origin) => !known.includes(origin));
  if (stranger !== undefined) throw rangeRefusal("origin-unknown", `coFinancing requires origins of the codebook, got ${stranger}`);
  const cells = (asked: readonly MoneyOrigin[]): readonly RevenueCell[] =>
    revenueCells.filter(({ origin }) => asked.includes(origin)).map(({ code }) => code);
  const money = (asked: readonly RevenueCell[]): AmountRange =>
    knownRange(
      "coFinancing",
      asked.map((cell) => revenueOf(account, cell)),
    );
  const all = of === "public-support" ? cells(PUBLIC) : of === "revenues" ? revenueCells.map(({ code }) => code) : cells(origins);
  const partCells = cells(origins).filter((cell) => all.includes(cell));
  const part = money(partCells);
  const rest = money(all.filter((cell) => !partCells.includes(cell)));
  const whole = of === "eligible-costs" ? cappedCosts(account, day) : rangeSum("coFinancing", [part, rest]);
  const share = of === "eligible-costs" ? ratioOfRanges(part, whole) : shareOfRanges(part, rest);
  const minimum = options.minimum === undefined ? null : datedParameter(options.minimum, day);
  if (minimum !== null && !(minimum.value >= 0 && minimum.value <= 1))
    throw rangeRefusal("share-invalid", `coFinancing requires a least share of 0 to 1, got ${minimum.value}`);
  const isExact = exactOf(part) !== null && exactOf(whole) !== null;
  const required = minimum === null ? null : exactAmount("coFinancing", whole.low, minimum.value, { to: 1, rule: "up" });
  return {
    ...{ kind: "co-financing", method: "co-financing@1", service: account.service, day, of, origins, part, whole, share, minimum },
    outcome: outcomeOf(share, whole, minimum?.value ?? null, options.minimum !== undefined),
    shortfall: required === null || !isExact ? null : rangeLess({ low: required, high: required }, part).low,
    missing: accountGaps(account, all, day).filter(({ field }) => of === "eligible-costs" || field.startsWith("revenues/")),
  };
}

/** A share of a whole that the part does not belong to. */
function ratioOfRanges(part: AmountRange, whole: AmountRange): MoneyRange {
  const high = part.high === null || whole.low === 0 ? null : ratio(part.high, whole.low);
  return whole.high === 0 ? { low: null, high: null } : { low: whole.high === null ? 0 : ratio(part.low, whole.high), high };
}

function outcomeOf(share: MoneyRange, whole: AmountRange, minimum: number | null, isAsked: boolean): Outcome {
  if (!isAsked || whole.high === 0) return "not-applicable";
  if (minimum === null || share.low === null) return "undecidable";
  if (share.low >= minimum) return "met";
  return share.high !== null && share.high < minimum ? "breached" : "undecidable";
}
