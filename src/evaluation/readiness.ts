import type { Reason } from "../codebooks/absenceReasons.ts";
import type { Holder } from "../codebooks/holders.ts";
import type { OfficeTable } from "../codebooks/officeTables.ts";
import { type PlanChapterEntry, planChapters } from "../codebooks/planChapters.ts";
import type { Indicator } from "../indicators/indicator.ts";
import type { Bilingual } from "../model/bilingual.ts";
import type { Day } from "../model/day.ts";
import type { FactBook } from "../model/factBook.ts";
import type { Observation } from "../model/observation.ts";
import { rangeRefusal } from "../model/refusal.ts";
import { municipalitiesOf, type TerritoryState } from "../model/territoryGraph.ts";
import type { TerritoryId } from "../model/territoryId.ts";
import { evaluate } from "./evaluate.ts";
import { missingFigures, rollsUp } from "./missingFigures.ts";
import { nextTables } from "./nextTables.ts";
import { observationOf } from "./observationTable.ts";
import { observe } from "./observe.ts";
import { type ObservedTerritory, observedTerritory } from "./observedTerritory.ts";
import type { Rule } from "./rule.ts";
import { uniqueFigures, waitedFigure } from "./waitedFigure.ts";

/** A figure that something waits for, and who has it. */
export interface WaitedFigure extends Bilingual {
  /** Property of a noun; the codebook of fields names most of them. */
  readonly field: string;
  /** Which table brings it; `null` for an office's own field. */
  readonly table: OfficeTable | null;
  readonly holder: Holder | null;
  /** Why it is not there. */
  readonly reason: Reason;
}

/** Something that can be decided, or waits for figures: an indicator, a rule, a chapter of a plan. */
export interface ReadyItem extends Bilingual {
  readonly kind: "indicator" | "rule" | "chapter";
  readonly id: string;
  /**
   * `ready`, `partial` where only a bound is known, `waiting` for figures, `not-applicable` also where the denominator is 0, so that no
   * figure would give a value.
   */
  readonly state: "ready" | "partial" | "waiting" | "not-applicable";
  /** What it waits for; empty when ready, and where no figure would make more of it. */
  readonly missing: readonly WaitedFigure[];
}

/** A table that would come next, and what it would decide together with those before it. */
export interface NextTable extends Bilingual {
  readonly table: OfficeTable;
  readonly holders: readonly Holder[];
  readonly fields: readonly string[];
  /** Ids of what it decides, with the tables ranked before it at hand. */
  readonly unlocks: readonly string[];
  /** How many it would decide on its own, now. */
  readonly alone: number;
}

/** A single figure and how many items wait for it, also beside others. */
export interface NextFigure extends WaitedFigure {
  readonly waiting: number;
  /** How many wait for nothing else. */
  readonly alone: number;
}

/** What can be decided now and what comes next (připravenost podkladů), see {@link readiness}. */
export interface Readiness {
  readonly kind: "readiness";
  readonly method: "readiness@1";
  readonly territory: { readonly id: TerritoryId; readonly cs: string };
  readonly day: Day;
  readonly items: readonly ReadyItem[];
  readonly ready: number;
  readonly waiting: number;
  readonly tables: readonly NextTable[];
  readonly figures: readonly NextFigure[];
}

/** What {@link readiness} judges by. */
export interface ReadinessOptions {
  readonly cards: readonly Indicator[];
  readonly territories: TerritoryState;
  /** @default [] */
  readonly rules?: readonly Rule<ObservedTerritory>[];
  /** @default the chapters of the codebook */
  readonly chapters?: readonly PlanChapterEntry[];
  /** Members of groups, as in `observe`: services of the territory for cards over services. @default none */
  readonly groups?: ReadonlyMap<string, readonly string[]>;
  /** Subject on which cards over services and over the plan are observed, by the card's noun. @default the territory */
  readonly subjects?: Readonly<Partial<Record<string, string>>>;
}

/**
 * What can be decided now (připravenost podkladů): which indicators, rules and chapters of a plan, what each of the others waits for,
 * and which table or figure would decide most, ranked.
 *
 * Tables are ranked one after the other: the first decides most with what is at hand, the next most with the first at hand too. Where no
 * single table decides anything, the one that most items wait for goes first. Says nothing of the quality of what is there.
 *
 * @param books - facts as of a day; several where figures are of several times: an item is decided when one of them decides it
 * @param territory - whose plan
 * @param options - cards, rules and chapters to judge
 * @returns the record; the order of cards, rules and facts changes nothing but the order of `items`
 * @throws RangeError `books-missing`, `territory-unknown`, as `observe` and `evaluate`
 *
 * @example
 * const territories = territoriesOn([{ id: "obec/581283", cs: "Blansko", kind: "obec", parents: [], validFrom: null, validTo: null, point: null }], "2024-06-30")
 * const found = readiness(factsAsOf([], "2024-06-30"), "obec/581283", { cards: [executionShareIndicator, naturalIncreaseIndicator], territories, chapters: [] })
 * found.items.map((item) => item.state) // => ["waiting", "waiting"]
 * found.tables.map((one) => one.table) // => ["territory-year", "exclusion", "population"]
 */
export function readiness(books: FactBook | readonly FactBook[], territory: TerritoryId, options: ReadinessOptions): Readiness {
  const all: readonly FactBook[] = "day" in books ? [books] : books;
  const [book] = all;
  if (book === undefined) throw rangeRefusal("books-missing", "readiness requires at least one book of facts, got none");
  const { cards, territories, rules = [], chapters = planChapters, groups, subjects = {} } = options;
  const subjectOf = (card: Indicator): string => subjects[card.subject] ?? territory;
  const asked = [...new Set([territory, ...cards.map(subjectOf), ...enclosing(territories, territory)])];
  const tables = all.map((one) => observe(cards, one, asked, { territories, ...(groups === undefined ? {} : { groups }) }));
  const members = (subject: string): readonly string[] =>
    groups?.get(subject) ?? (territories.nodes.has(subject as TerritoryId) ? municipalitiesOf(territories, subject as TerritoryId) : []);
  /** The best that one of the books says of a card, and what that one lacks. */
  const bestOf = (card: Indicator): { readonly seen: Observation; readonly missing: readonly WaitedFigure[] } => {
    const subject = subjectOf(card);
    const found = tables.map((table, at) => {
      const seen = observationOf(table, card.id, subject);
      return { seen, missing: missingFigures(card, all[at] as FactBook, subject, members(subject), seen) };
    });
    const open = found.filter(({ seen }) => !isSettled(card, seen)).sort((a, b) => a.missing.length - b.missing.length);
    return (
      found.find(({ seen }) => seen.value !== null) ??
      found.find(({ seen }) => seen.low !== null) ??
      open[0] ??
      (found[0] as (typeof found)[number])
    );
  };
  const missingOf = (card: Indicator): readonly WaitedFigure[] => bestOf(card).missing;
  const indicators = cards.map((card): ReadyItem => {
    const { seen, missing } = bestOf(card);
    const settled = isSettled(card, seen);
    const state = seen.value !== null ? "ready" : settled ? "not-applicable" : seen.low !== null ? "partial" : "waiting";
    return {
      kind: "indicator",
      id: card.id,
      cs: card.cs,
      en: card.en,
      state,
      missing: state === "ready" || state === "not-applicable" ? [] : missing,
    };
  });
  const ruled = rules.map((rule) => ruleItem(rule, observedTerritory(tables, territories, territory), cards, missingOf, book.day));
  const concerned = [
    territory,
    ...members(territory),
    ...Object.values(subjects).flatMap((id) => (id === undefined ? [] : [id, ...members(id)])),
  ];
  const written = chapters.map((chapter) => chapterItem(chapter, all, concerned));
  const items = [...indicators, ...ruled, ...written];
  const open = items.filter((item) => item.state === "waiting" || item.state === "partial");
  return {
    kind: "readiness",
    method: "readiness@1",
    territory: { id: territory, cs: territories.nodes.get(territory)?.cs ?? territory },
    day: book.day,
    items,
    ready: items.filter((item) => item.state === "ready").length,
    waiting: open.length,
    ...nextTables(open),
  };
}

/**
 * Whether no figure would give a value: the card does not apply, or its denominator is known to be 0. One that is never summed waits for a
 * figure of the territory itself; only of services it says nothing there.
 */
function isSettled(card: Indicator, { reason, origin }: Observation): boolean {
  if (reason === "not-applicable") return origin === "reported" || rollsUp(card) || (card.kind === "custom" && card.subject !== "planYear");
  return reason === "denominator-zero";
}

/** Territories that the one lies in, for rules that compare. */
function enclosing(territories: TerritoryState, id: TerritoryId): readonly TerritoryId[] {
  const found = new Set<TerritoryId>();
  const visit = (at: TerritoryId): void => {
    for (const { id: parent } of territories.nodes.get(at)?.parents ?? [])
      if (territories.nodes.has(parent) && !found.has(parent)) {
        found.add(parent);
        visit(parent);
      }
  };
  visit(id);
  return [...found];
}

function ruleItem(
  rule: Rule<ObservedTerritory>,
  subject: ObservedTerritory,
  cards: readonly Indicator[],
  missingOf: (card: Indicator) => readonly WaitedFigure[],
  day: Day,
): ReadyItem {
  const [finding] = evaluate([rule], [subject], { day });
  const { cs, en } = rule.title;
  const item = { kind: "rule", id: rule.id, cs, en } as const;
  if (finding === undefined || finding.outcome === "not-applicable") return { ...item, state: "not-applicable", missing: [] };
  if (finding.outcome !== "undecidable") return { ...item, state: "ready", missing: [] };
  const missing = finding.missing.flatMap((figure): readonly WaitedFigure[] => {
    const card = cards.find((known) => known.id === figure.figure);
    const fields = card === undefined ? [] : missingOf(card);
    if (fields.length > 0) return fields;
    return [{ field: figure.figure, cs: figure.cs, en: figure.en, table: null, holder: null, reason: figure.reason }];
  });
  return { ...item, state: "waiting", missing: uniqueFigures(missing) };
}

function chapterItem(chapter: PlanChapterEntry, books: readonly FactBook[], subjects: readonly string[]): ReadyItem {
  const has = (field: string): boolean =>
    books.some((book) => {
      const column = book.properties.get(field);
      return column !== undefined && subjects.some((subject) => (column.rows[book.subjects.get(subject) ?? -1] ?? -1) >= 0);
    });
  const open = chapter.needs.filter((group) => !group.some(has));
  const { code, cs, en } = chapter;
  const missing = open.flatMap((group) => group.slice(0, 1).map((field) => waitedFigure(field, "not-asked")));
  const state = open.length === 0 ? "ready" : "waiting";
  return { kind: "chapter", id: code, cs, en, state, missing };
}
