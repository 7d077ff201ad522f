import type { TerritoryLevel } from "../codebooks/territoryLevels.ts";
import type { Indicator } from "../indicators/indicator.ts";
import type { SeriesBreak } from "../model/fact.ts";
import type { FactBook } from "../model/factsAsOf.ts";
import { isRefusal, rangeRefusal } from "../model/refusal.ts";
import { municipalitiesOf, type TerritoryState, territoriesAt } from "../model/territoryGraph.ts";
import { isTerritoryId, type TerritoryId, territoryLevel } from "../model/territoryId.ts";
import { type ObservationTable, observationAt } from "./observationTable.ts";
import { observedRow, refusedRow } from "./observedRow.ts";
import { type ReportedFigures, reportedFigures } from "./reportedFigures.ts";
import { rolledUpFigures } from "./rolledUpFigures.ts";
import { type ObservationRow, type TableDraft, tableDraft, writeRow } from "./tableDraft.ts";

/** Choices of {@link observe}. */
export interface ObserveOptions {
  /** Territories on a day; without them nothing is rolled up. */
  readonly territories?: TerritoryState;
  /** Sum up the territories of this level instead of municipalities one by one; the result is the same to the last bit. @default "obec" */
  readonly through?: TerritoryLevel;
  /** Days from which series are not comparable with their past. @default [] */
  readonly breaks?: readonly SeriesBreak[];
  /** A table of the same cards and subjects… */
  readonly previous?: ObservationTable;
  /** …and the subjects whose facts have changed since: only they and what they lie in are observed anew. */
  readonly changed?: Iterable<string>;
}

/**
 * Observe indicators on subjects (pozorování): every number or its reason, in one columnar table.
 *
 * A subject with facts of its own is observed from them. A territory without them is rolled up from its municipalities:
 * a ratio as a ratio of sums, never a mean of ratios; a custom card not at all. All sums are exact, so the order of facts,
 * cards and subjects changes nothing. Members an indicator does not apply to (military areas without people) are left out
 * and not counted as missing.
 *
 * @param cards - catalogue cards
 * @param book - facts as of a day
 * @param subjects - whom to observe
 * @param options - territories, breaks, and what was observed before
 * @returns a table; rows by `observationOf` and `observationAt`
 * @throws RangeError `indicator-twice`, `territory-unknown`, `previous-differs`
 *
 * @example
 * const facts = [
 *   { subject: "obec/500000", field: "births", period: { from: "2023-01-01", to: "2024-01-01" }, value: 190, source: "office", knownAt: "2024-03-01" },
 *   { subject: "obec/500000", field: "deaths", period: { from: "2023-01-01", to: "2024-01-01" }, value: 210, source: "office", knownAt: "2024-03-01" },
 *   { subject: "obec/500000", field: "midYearPopulation", period: { from: "2023-01-01", to: "2024-01-01" }, value: 20000, source: "office", knownAt: "2024-03-01" },
 * ]
 * const table = observe([naturalIncreaseIndicator], factsAsOf(facts, "2024-06-30"), ["obec/500000"])
 * observationOf(table, "natural-increase", "obec/500000").value // => -1
 */
export function observe(
  cards: readonly Indicator[],
  book: FactBook,
  subjects: readonly string[],
  options: ObserveOptions = {},
): ObservationTable {
  const { territories, through = "obec", breaks = [], previous } = options;
  const ids = cards.map((card) => card.id);
  if (new Set(ids).size !== ids.length)
    throw rangeRefusal("indicator-twice", `observe requires each indicator once, got ${ids.join(", ")}`);
  const rows = [...new Set(subjects)].sort();
  const draft = tableDraft(cards, rows, book.day);
  const touched = previous === undefined ? null : touchedSubjects(previous, draft, options);
  const memberLists = new Map<TerritoryId, readonly TerritoryId[]>();
  const members = (territory: TerritoryId): readonly TerritoryId[] => {
    const known = memberLists.get(territory) ?? (territories === undefined ? [] : municipalitiesOf(territories, territory));
    memberLists.set(territory, known);
    return known;
  };
  // A territory is summed municipality by municipality, or part by part.
  const parts = (territory: TerritoryId): readonly (readonly TerritoryId[])[] => {
    if (territories === undefined || through === "obec" || territoryLevel(territory) === through) return [members(territory)];
    const within = new Set(members(territory));
    const parts = territoriesAt(territories, territory, through).map((part) => members(part).filter((id) => within.has(id)));
    const inParts = new Set(parts.flat());
    return [...parts, [...within].filter((id) => !inParts.has(id))];
  };
  cards.forEach((card, c) => {
    const seen = new Map<string, ReportedFigures>();
    const reported = (subject: string): ReportedFigures => {
      const known = seen.get(subject) ?? reportedFigures(card, book, subject);
      seen.set(subject, known);
      return known;
    };
    rows.forEach((subject, s) => {
      const at = c * rows.length + s;
      if (previous !== undefined && touched?.has(subject) === false) {
        writeRow(draft, at, observationAt(previous, at));
        return;
      }
      const own = reported(subject);
      const id = !own.hasFacts && territories !== undefined && isTerritoryId(subject) && !subject.startsWith("obec/") ? subject : null;
      const within = id === null ? [] : parts(id);
      const row = (): ObservationRow =>
        observedRow(card, id === null ? own : rolledUpFigures(card, within, territories?.absent.get(id) ?? 0, reported), breaks);
      writeRow(draft, at, observedOrRefused(row));
    });
  });
  return draft;
}

/** A sum or a ratio that is refused (beyond the range of numbers) is one unknown number; it stops no other. */
function observedOrRefused(row: () => ObservationRow): ObservationRow {
  try {
    return row();
  } catch (refusal) {
    if (isRefusal(refusal)) return refusedRow(refusal.message);
    throw refusal;
  }
}

/** The changed subjects and every territory they lie in. */
function touchedSubjects(previous: ObservationTable, draft: TableDraft, options: ObserveOptions): ReadonlySet<string> {
  const label = (table: ObservationTable): string =>
    JSON.stringify([table.day, table.cards.map((card) => [card.id, card.version]), table.subjects]);
  if (label(previous) !== label(draft))
    throw rangeRefusal("previous-differs", "observe requires a previous table of the same cards and subjects, got another one");
  const changed = new Set(options.changed ?? []);
  const { territories } = options;
  if (territories === undefined) return changed;
  const touched = new Set(changed);
  for (const subject of draft.subjects) {
    if (!isTerritoryId(subject) || !territories.nodes.has(subject)) continue;
    if (municipalitiesOf(territories, subject).some((municipality) => changed.has(municipality))) touched.add(subject);
  }
  return touched;
}
