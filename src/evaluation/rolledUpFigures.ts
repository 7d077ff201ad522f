import type { Reason } from "../codebooks/absenceReasons.ts";
import type { Indicator } from "../indicators/indicator.ts";
import { addExactly, type ExactTotal, roundedTotal } from "../model/exactSum.ts";
import type { TerritoryId } from "../model/territoryId.ts";
import { type ReportedFigures, type Side, tellingReason } from "./reportedFigures.ts";

/** One side of a roll-up while it is being summed. */
interface SideTotal {
  total: ExactTotal;
  from: string;
  to: string;
  latestFrom: string;
  earliestTo: string;
  readonly sources: Set<string>;
}

/** What municipalities add up to, exactly; totals of parts merge into the total of the whole without rounding. */
interface Total {
  readonly numerator: SideTotal;
  readonly denominator: SideTotal;
  /** Denominator of all members that have one, also of those without a numerator. */
  wholeDenominator: ExactTotal;
  wholeDenominatorKnown: boolean;
  covered: number;
  members: number;
  readonly reasons: Set<Reason>;
  detail: string | null;
}

/**
 * Figures of a territory that were summed over its municipalities.
 *
 * @internal
 */
export interface RolledUpFigures extends ReportedFigures {
  readonly covered: number;
  readonly members: number;
  /** What the known members add up to when some are missing; a lower bound where figures are counts. */
  readonly partial: { readonly numerator: number; readonly denominator: number | null } | null;
}

const emptySide = (): SideTotal => ({
  total: [],
  from: "9999-12-31",
  to: "",
  latestFrom: "",
  earliestTo: "9999-12-31",
  sources: new Set(),
});

const emptyTotal = (): Total => ({
  numerator: emptySide(),
  denominator: emptySide(),
  wholeDenominator: [],
  wholeDenominatorKnown: true,
  covered: 0,
  members: 0,
  reasons: new Set(),
  detail: null,
});

const merge = (total: ExactTotal, terms: ExactTotal): ExactTotal => terms.reduce(addExactly, total);

function addSide(to: SideTotal, side: Side | SideTotal, terms: ExactTotal): void {
  to.total = merge(to.total, terms);
  const { from, to: end } = "period" in side ? (side.period ?? { from: to.from, to: to.to }) : side;
  if (from < to.from) to.from = from;
  if (end > to.to) to.to = end;
  if (side.latestFrom > to.latestFrom) to.latestFrom = side.latestFrom;
  if (side.earliestTo < to.earliestTo) to.earliestTo = side.earliestTo;
  for (const source of side.sources) to.sources.add(source);
}

function addMember(total: Total, member: ReportedFigures): void {
  if (!member.applies) return;
  const { numerator, denominator } = member;
  total.members += 1;
  if (denominator !== null) {
    if (denominator.value === null || denominator.coverage !== null) total.wholeDenominatorKnown = false;
    else total.wholeDenominator = addExactly(total.wholeDenominator, denominator.value);
    // Also people of members without a count belong to the whole, so their time counts.
    if (denominator.value !== null) addSide(total.denominator, denominator, []);
  }
  const partly = numerator.coverage !== null || (denominator !== null && denominator.coverage !== null);
  if (numerator.value === null || (denominator !== null && denominator.value === null) || partly) {
    const reasons = [numerator.reason, denominator?.reason, partly ? ("not-known-to-source" as const) : null];
    for (const reason of reasons) if (reason != null) total.reasons.add(reason);
    total.detail ??= member.detail;
    for (const source of numerator.sources) total.numerator.sources.add(source);
    return;
  }
  total.covered += 1;
  addSide(total.numerator, numerator, [numerator.value]);
  if (denominator !== null && denominator.value !== null) addSide(total.denominator, denominator, [denominator.value]);
}

function addTotal(to: Total, part: Total): void {
  addSide(to.numerator, part.numerator, part.numerator.total);
  addSide(to.denominator, part.denominator, part.denominator.total);
  to.wholeDenominator = merge(to.wholeDenominator, part.wholeDenominator);
  to.wholeDenominatorKnown &&= part.wholeDenominatorKnown;
  to.covered += part.covered;
  to.members += part.members;
  for (const reason of part.reasons) to.reasons.add(reason);
  to.detail ??= part.detail;
}

/**
 * Sum what is reported for the municipalities of a territory.
 *
 * @param parts - municipalities, in one list or in several that are summed on their own first; the result is the same bits
 * @param absent - municipalities that the territory has, but of which nothing is here
 *
 * @internal
 */
export function rolledUpFigures(
  card: Indicator,
  parts: readonly (readonly TerritoryId[])[],
  absent: number,
  reported: (subject: string) => ReportedFigures,
): RolledUpFigures {
  const total = emptyTotal();
  for (const part of parts) {
    const partTotal = emptyTotal();
    for (const id of part) addMember(partTotal, reported(id));
    addTotal(total, partTotal);
  }
  if (absent > 0) {
    total.members += absent;
    total.wholeDenominatorKnown = false;
    total.reasons.add("not-asked");
  }
  const complete = card.kind !== "custom" && total.members > 0 && total.covered === total.members;
  const missing =
    card.kind === "custom" || total.members === 0 ? "not-applicable" : (tellingReason(total.reasons) ?? "not-known-to-source");
  const asSide = (side: SideTotal): Side => ({
    value: complete ? roundedTotal(side.total) : null,
    reason: complete ? null : missing,
    period: side.to === "" ? null : { from: side.from, to: side.to },
    latestFrom: side.latestFrom,
    earliestTo: side.earliestTo,
    sources: [...side.sources].sort(),
    coverage: null,
  });
  const denominator = total.wholeDenominatorKnown ? roundedTotal(total.wholeDenominator) : null;
  return {
    applies: total.members > 0 && card.kind !== "custom",
    hasFacts: false,
    numerator: asSide(total.numerator),
    denominator: card.kind === "ratio" ? asSide(total.denominator) : null,
    detail: missing === "invalid-input" ? total.detail : null,
    covered: total.covered,
    members: total.members,
    partial:
      complete || card.kind === "custom" || total.covered === 0 || total.reasons.has("invalid-input")
        ? null
        : { numerator: roundedTotal(total.numerator.total), denominator },
  };
}
