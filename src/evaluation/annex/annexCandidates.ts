import { seriesBreaks } from "../../codebooks/seriesBreaks.ts";
import { type Indicator, readsOf } from "../../indicators/indicator.ts";
import { dayAfter } from "../../model/day.ts";
import type { AbsentRow, Fact } from "../../model/fact.ts";
import type { FactBook } from "../../model/factBook.ts";
import { factsAsOf } from "../../model/factsAsOf.ts";
import { fieldParts } from "../../model/field.ts";
import type { Observation } from "../../model/observation.ts";
import { year as calendarYear } from "../../model/period.ts";
import type { TerritoryId } from "../../model/territoryId.ts";
import { observationOf } from "../observationTable.ts";
import { observe } from "../observe.ts";
import type { AnnexContext, ComparedColumn } from "./annexContext.ts";
import { once } from "./once.ts";

/** All indicators of one year. @internal */
export interface YearCandidate {
  /** 0 of all years together. */
  readonly year: number;
  readonly book: FactBook;
  readonly seen: (card: Indicator, subject: string) => Observation;
}

/** Years from which an indicator may be taken. @internal */
export interface AnnexCandidates {
  /** The latest first. */
  readonly years: readonly YearCandidate[];
  /** Figures of different years together; worked out when first asked for. */
  readonly together: () => YearCandidate;
  /** Whether the ORP or a municipality of it has any figure of a field. */
  readonly has: (field: string) => boolean;
}

/** Facts of territories that follow from what the office holds about services. @internal */
export interface DerivedFacts {
  readonly facts: readonly Fact[];
  readonly absentRows: readonly AbsentRow[];
}

/** So many years back a figure may be. */
const MOST_YEARS = 12;

interface ReadFact {
  readonly fact: Fact;
  readonly property: string;
  readonly year: number;
}

/**
 * Indicators of the ORP and of what it is compared with, year by year.
 *
 * @internal
 */
export function annexCandidates(
  context: Omit<AnnexContext, "candidates" | "derived">,
  cards: readonly Indicator[],
  derived: DerivedFacts,
): AnnexCandidates {
  const { data, day, columns, state, orp } = context;
  const fields = new Set(cards.flatMap((card) => readsOf(card).all.map((field) => fieldParts(field)[0])));
  const own = new Set<string>([orp, ...(columns[0]?.members ?? [])]);
  const read: ReadFact[] = [];
  const years = new Set<number>();
  const had = new Set<string>();
  for (const fact of [...data.facts, ...derived.facts]) {
    if (fact.knownAt > day) continue;
    const [property] = fieldParts(fact.field);
    if (!fields.has(property)) continue;
    const year = Number(dayAfter(fact.period.to, -1).slice(0, 4));
    read.push({ fact, property, year });
    if (!own.has(fact.subject)) continue;
    years.add(year);
    had.add(property);
  }
  const absentRows = [...data.absentRows, ...derived.absentRows];
  const subjects = columns.flatMap(({ subject }) => subject ?? []);
  const isInState = (subject: string): boolean => subject === "similar" || state.nodes.has(subject as TerritoryId);
  const groups = new Map(columns.filter(({ id }) => id === "similar").map(({ members }) => ["similar", members] as const));
  const candidate = (year: number, book: FactBook): YearCandidate => {
    const inside = observe(cards, book, subjects.filter(isInState), { territories: state, groups, breaks: seriesBreaks });
    const outside = observe(
      cards,
      book,
      subjects.filter((subject) => !isInState(subject)),
      { breaks: seriesBreaks },
    );
    return { year, book, seen: (card, subject) => observationOf(isInState(subject) ? inside : outside, card.id, subject) };
  };
  return {
    years: [...years]
      .sort((a, b) => b - a)
      .slice(0, MOST_YEARS)
      .map((year) => {
        const some = wantedFacts(
          read.filter((one) => one.year === year),
          columns,
        );
        return candidate(year, factsAsOf(some, day, { period: calendarYear(year), absentRows }));
      }),
    together: once(() => candidate(0, factsAsOf(wantedFacts(read, columns), day, { absentRows }))),
    has: (field) => had.has(fieldParts(field)[0]),
  };
}

/** Facts that a column can be observed from: municipalities only of those columns that lack something of their own. */
function wantedFacts(read: readonly ReadFact[], columns: readonly ComparedColumn[]): readonly Fact[] {
  const wanted = new Set(columns.flatMap(({ subject }) => subject ?? []));
  const owned = new Map<string, Set<string>>();
  for (const { fact, property } of read)
    if (wanted.has(fact.subject)) owned.set(fact.subject, (owned.get(fact.subject) ?? new Set()).add(property));
  for (const { subject, members } of columns) {
    const inside = new Set(members);
    const has = owned.get(subject ?? "");
    const isWhole = has !== undefined && read.every(({ fact, property }) => has.has(property) || !inside.has(fact.subject));
    if (!isWhole) for (const member of members) wanted.add(member);
  }
  return read.flatMap(({ fact }) => (wanted.has(fact.subject) ? [fact] : []));
}
