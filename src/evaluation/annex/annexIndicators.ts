import { seriesBreaks } from "../../codebooks/seriesBreaks.ts";
import { topics } from "../../codebooks/topics.ts";
import { units } from "../../codebooks/units.ts";
import { type Indicator, readsOf } from "../../indicators/indicator.ts";
import { dayAfter } from "../../model/day.ts";
import type { AbsentRow, Fact } from "../../model/fact.ts";
import type { FactBook } from "../../model/factBook.ts";
import { factsAsOf } from "../../model/factsAsOf.ts";
import { fieldParts } from "../../model/field.ts";
import type { Observation } from "../../model/observation.ts";
import { year as calendarYear, type Period } from "../../model/period.ts";
import { rangeCell, reportCell, reportColumn, reportWords } from "../../model/reportCell.ts";
import type { ReportCell, ReportTable } from "../../model/reportTable.ts";
import type { TerritoryId } from "../../model/territoryId.ts";
import { missingFigures, rollsUp } from "../missingFigures.ts";
import { observationOf } from "../observationTable.ts";
import { observe } from "../observe.ts";
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

/** So many years back a figure may be. */
const MOST_YEARS = 12;

interface Candidate {
  readonly year: number;
  readonly book: FactBook;
  readonly seen: (card: Indicator, subject: string) => Observation;
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
  derived: { readonly facts: readonly Fact[]; readonly absentRows: readonly AbsentRow[] } = { facts: [], absentRows: [] },
): AnnexIndicators {
  const candidates = candidatesOf(context, cards, derived);
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
      [...context.data.facts, ...derived.facts],
      context.day,
    ),
    caveats: indicatorCaveats(chosen, context),
    isKnown: all.some(({ value, low }) => value !== null || low !== null),
  };
}

function candidatesOf(
  context: AnnexContext,
  cards: readonly Indicator[],
  derived: { readonly facts: readonly Fact[]; readonly absentRows: readonly AbsentRow[] },
): readonly Candidate[] {
  const { data, day, columns, state } = context;
  const fields = new Set(cards.flatMap((card) => readsOf(card).all.map((field) => fieldParts(field)[0])));
  const facts = [...data.facts, ...derived.facts].filter((fact) => fact.knownAt <= day && fields.has(fieldParts(fact.field)[0]));
  const absentRows = [...data.absentRows, ...derived.absentRows];
  const own = new Set<string>([context.orp, ...(columns[0]?.members ?? [])]);
  const years = facts.flatMap(({ subject, period }) => (own.has(subject) ? [Number(dayAfter(period.to, -1).slice(0, 4))] : []));
  const latest = [...new Set(years)].sort((a, b) => b - a).slice(0, MOST_YEARS);
  const subjects = columns.flatMap(({ subject }) => subject ?? []);
  const isInState = (subject: string): boolean => subject === "similar" || state.nodes.has(subject as TerritoryId);
  const groups = new Map(columns.filter(({ id }) => id === "similar").map(({ members }) => ["similar", members] as const));
  const candidate = (year: number, book: FactBook): Candidate => {
    const inside = observe(cards, book, subjects.filter(isInState), { territories: state, groups, breaks: seriesBreaks });
    const outside = observe(
      cards,
      book,
      subjects.filter((subject) => !isInState(subject)),
      { breaks: seriesBreaks },
    );
    return { year, book, seen: (card, subject) => observationOf(isInState(subject) ? inside : outside, card.id, subject) };
  };
  return [
    ...latest.map((year) => candidate(year, factsAsOf(facts, day, { period: calendarYear(year), absentRows }))),
    candidate(0, factsAsOf(facts, day, { absentRows })),
  ];
}

function best(card: Indicator, candidates: readonly Candidate[], { columns }: AnnexContext): ChosenIndicator {
  const ranked = candidates
    .map((candidate) => {
      const seen = columns.map(({ subject }) => (subject === null ? null : candidate.seen(card, subject)));
      const [first] = seen;
      const own = first == null ? 0 : first.value !== null ? 2 : first.low !== null || first.high !== null ? 1 : 0;
      return { ...candidate, seen, own, known: seen.filter((one) => one !== null && one.value !== null).length };
    })
    // The book of all years, whose year is 0, only where no year has the figure of the ORP.
    .sort((a, b) => b.own - a.own || Math.sign(b.year) - Math.sign(a.year) || b.known - a.known || b.year - a.year);
  const [first] = ranked as [(typeof ranked)[number]];
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
