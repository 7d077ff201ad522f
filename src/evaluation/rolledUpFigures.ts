import type { IndicatorSpec } from "../model/indicatorSpec.ts";
import { type ReportedFigures, type Side, tellingReason } from "./reportedFigures.ts";
import type { RollUpTotal, SideTotal } from "./rollUpTotal.ts";
import { type RunningSum, rounded } from "./runningSum.ts";

/**
 * Figures of a territory or a group that were summed over its members.
 *
 * @internal
 */
export interface RolledUpFigures extends ReportedFigures {
  readonly covered: number;
  readonly members: number;
  /** Part of the denominator of all members that those with a figure make up; `null` where it is not known. */
  readonly coveredWeight: number | null;
  /** What the known members add up to when some are missing; a lower bound where figures are counts. */
  readonly partial: { readonly numerator: number; readonly denominator: number | null } | null;
  /** The largest member's numerator where several have one; `null` where at most one has. */
  readonly largest: number | null;
}

/**
 * Read a total of members.
 *
 * @param absent - members that the territory has, but of which nothing is here
 *
 * @internal
 */
export function rolledUpFigures(card: IndicatorSpec, total: RollUpTotal, absent: number): RolledUpFigures {
  const summed = card.additive !== false;
  const { covered } = total;
  const members = total.members + absent;
  const reasons = absent > 0 ? [...total.reasons, "not-asked" as const] : total.reasons;
  const complete = summed && members > 0 && covered === members;
  const isTorn = total.reasons.has("invalid-input") || total.denominatorReasons.has("invalid-input");
  // What disagrees is to be put right first; else numerators go before denominators, which most members have.
  const telling = isTorn ? "invalid-input" : (tellingReason(reasons) ?? tellingReason(total.denominatorReasons));
  const missing = !summed || members === 0 ? "not-applicable" : (telling ?? "not-known-to-source");
  const asSide = (side: SideTotal): Side => ({
    value: complete ? rounded(side.sum) : null,
    reason: complete ? null : missing,
    period: side.to === "" ? null : { from: side.from, to: side.to },
    latestFrom: side.latestFrom,
    earliestTo: side.earliestTo,
    sources: [...side.sources].sort(),
    coverage: null,
  });
  const divides = card.kind === "ratio";
  const whole = total.wholeKnown && absent === 0 ? rounded(total.whole) : null;
  const open = !complete && summed && covered > 0 && !isTorn;
  return {
    applies: members > 0 && summed,
    hasFacts: false,
    numerator: asSide(total.numerator),
    denominator: divides ? asSide(total.denominator) : null,
    detail: missing === "invalid-input" ? total.detail : null,
    covered,
    members,
    coveredWeight: divides && summed ? weightOf(total.denominator.sum, whole) : null,
    partial: open ? { numerator: rounded(total.numerator.sum), denominator: divides ? whole : null } : null,
    largest: covered > 1 ? total.largest : null,
  };
}

const weightOf = (known: RunningSum, whole: number | null): number | null =>
  whole === null || whole === 0 ? null : Math.min(1, rounded(known) / whole);
