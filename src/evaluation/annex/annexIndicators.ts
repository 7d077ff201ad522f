import { topics } from "../../codebooks/topics.ts";
import { units } from "../../codebooks/units.ts";
import { type Indicator, readsOf } from "../../indicators/indicator.ts";
import type { Period } from "../../model/period.ts";
import { rangeCell, reportCell, reportColumn, reportWords } from "../../model/reportCell.ts";
import type { ReportCell, ReportTable } from "../../model/reportTable.ts";
import { missingFigures, rollsUp } from "../missingFigures.ts";
import type { AnnexCandidates, YearCandidate } from "./annexCandidates.ts";
import type { AnnexContext } from "./annexContext.ts";
import type { AnnexCaveat, AnnexSectionId, AnnexSource } from "./annexSection.ts";
import { type ChosenIndicator, indicatorCaveats, indicatorSources } from "./indicatorCaveats.ts";

/** Indicators of the ORP and of what it is compared with. @internal */
export interface AnnexIndicators {
  readonly table: ReportTable;
  readonly sources: readonly AnnexSource[];
  readonly caveats: readonly AnnexCaveat[];
  /** Whether anything at all is known. */
  readonly isKnown: boolean;
}

/**
 * Indicators of the ORP and of what it is compared with, all of one indicator from one year: the latest in which the ORP and most of the
 * others have it. Only where no year has it, figures of different years together.
 *
 * @internal
 */
export function annexIndicators(
  context: AnnexContext,
  cards: readonly Indicator[],
  about: { readonly section: AnnexSectionId; readonly id: string; readonly cs: string; readonly en: string },
): AnnexIndicators {
  const candidates = context.candidates();
  const chosen = cards
    .map((card) => best(card, candidates, context))
    .map((one) => withoutRollUp(one, context))
    .filter(({ seen }) => seen.some((one) => one !== null && one.reason !== "not-applicable"));
  const hasRegister = context.data.given.has("services");
  for (const { card, book, seen } of chosen)
    context.columns.forEach(({ subject, members }, at) => {
      const one = seen[at];
      if (subject === null || one == null || one.reason === "not-applicable") return;
      // With the register at hand it is not the register that is missing, but which of its services are here.
      for (const { field, reason, table } of missingFigures(card, book, subject, members, one))
        if (!(table === "register" && reason === "not-asked" && hasRegister)) context.gaps.add(about.section, field, subject, reason);
    });
  const all = chosen.flatMap(({ seen }) => seen.filter((one) => one !== null));
  const rows = chosen.map((one): readonly ReportCell[] => rowOf(one, context));
  const { id, cs, en } = about;
  return {
    table: {
      ...{ id, cs, en, rows },
      columns: [
        reportColumn("topic", "oblast", "topic", {
          kind: "code",
          words: reportWords(
            topics,
            cards.map(({ topic }) => topic),
          ),
        }),
        reportColumn("indicator", "ukazatel", "indicator", {
          kind: "code",
          words: reportWords(
            cards.map((card) => ({ code: card.id, cs: card.cs, en: card.en })),
            cards.map((card) => card.id),
          ),
        }),
        ...context.columns.map((column) => reportColumn(column.id, column.cs, column.en, { kind: "number", unitFrom: "unit" })),
        reportColumn("unit", "jednotka", "unit", {
          kind: "code",
          words: reportWords(
            units,
            cards.map(({ unit }) => unit),
          ),
        }),
        reportColumn("period", "údaj za", "figure of", { kind: "period" }),
        reportColumn("basePeriod", "základ za", "base of", { kind: "period" }),
        reportColumn("sources", "zdroj", "source", { kind: "sources" }),
      ],
    },
    sources: indicatorSources(
      all.filter(({ value, low }) => value !== null || low !== null),
      [...context.data.facts, ...context.derived().facts],
      context.day,
    ),
    caveats: indicatorCaveats(chosen, context),
    isKnown: all.some(({ value, low }) => value !== null || low !== null),
  };
}

function best(card: Indicator, { years, together, has }: AnnexCandidates, { columns }: AnnexContext): ChosenIndicator {
  const rank = (candidate: YearCandidate) => {
    const seen = columns.map(({ subject }) => (subject === null ? null : candidate.seen(card, subject)));
    const [first] = seen;
    const own = first == null ? 0 : first.value !== null ? 2 : first.low !== null || first.high !== null ? 1 : 0;
    // Of years in which the ORP lacks something, the one in which it lacks least.
    const { subject = null, members = [] } = columns[0] ?? {};
    const lacks = own > 0 || first == null || subject === null ? 0 : missingFigures(card, candidate.book, subject, members, first).length;
    // A source that was there says more than that nobody asked.
    const told = first?.reason === "not-asked" ? 0 : 1;
    return { ...candidate, seen, own, lacks, told, known: seen.filter((one) => one !== null && one.value !== null).length };
  };
  const ranked = years
    .map(rank)
    .sort((a, b) => b.own - a.own || a.lacks - b.lacks || (b.own > 0 ? 0 : b.told - a.told) || b.known - a.known || b.year - a.year);
  const [best] = ranked;
  // Figures of different years only where no year has the figure of the ORP, and there is something to join.
  const isOpen = best === undefined || (best.own === 0 && readsOf(card).all.every(has));
  const mixed = isOpen ? rank(together()) : null;
  const first = best !== undefined && (mixed === null || mixed.own <= best.own) ? best : (mixed ?? rank(together()));
  const newer = ranked.filter(({ own, year }) => own === 2 && year > first.year && first.year > 0).map(({ year }) => year);
  return { card, book: first.book, seen: first.seen, newer: newer.length === 0 ? null : Math.max(...newer) };
}

/** A figure that is never summed is not one that does not apply to the ORP: somebody may have it for the ORP itself. */
function withoutRollUp(chosen: ChosenIndicator, { columns }: AnnexContext): ChosenIndicator {
  const { card, book } = chosen;
  if (rollsUp(card)) return chosen;
  const seen = chosen.seen.map((one, at) => {
    const { subject = null, members = [] } = columns[at] ?? {};
    if (one === null || subject === null || subject === "similar" || one.reason !== "not-applicable" || one.origin === "reported")
      return one;
    const [missing] = missingFigures(card, book, subject, members, one);
    return missing === undefined ? one : { ...one, reason: missing.reason };
  });
  return { ...chosen, seen };
}

function rowOf({ card, seen }: ChosenIndicator, { columns }: AnnexContext): readonly ReportCell[] {
  const told = seen.find((one) => one !== null && one.numeratorPeriod !== null) ?? null;
  const [above, below] = [told?.numeratorPeriod ?? null, told?.denominatorPeriod ?? null];
  const sources = [...new Set(seen.flatMap((one) => (one === null || (one.value === null && one.low === null) ? [] : one.sources)))].sort();
  return [
    reportCell(card.topic),
    reportCell(card.id),
    ...columns.map(({ reason }, at) => {
      const one = seen[at];
      if (one == null) return reportCell(null, reason);
      return one.value === null ? rangeCell({ low: one.low, high: one.high }, one.reason) : reportCell(one.value);
    }),
    reportCell(card.unit),
    periodCell(above),
    // Of the same time as the figure itself: nothing more to say.
    below === null || (above !== null && below.from === above.from && below.to === above.to)
      ? reportCell(null, "not-applicable")
      : periodCell(below),
    sources.length === 0 ? reportCell(null, "not-known-to-source") : reportCell(sources.join(", ")),
  ];
}

const periodCell = (period: Period | null): ReportCell =>
  period === null ? reportCell(null, "not-known-to-source") : reportCell(`${period.from}/${period.to}`);
