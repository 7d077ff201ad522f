import type { Reason } from "../codebooks/absenceReasons.ts";
import { type Day, day } from "./day.ts";
import type { AbsentRow, Fact } from "./fact.ts";
import { fieldParts, isField } from "./field.ts";
import { endsWithin, isLaterPeriod, type Period } from "./period.ts";
import { rangeRefusal } from "./refusal.ts";

/** Two sources, or one source twice, say different things about the same figure (rozpor). */
export interface FactConflict {
  readonly subject: string;
  readonly field: string;
  readonly period: Period;
  /** Places of the disagreeing facts in `FactBook.facts`. */
  readonly facts: readonly number[];
}

/** Figures of one property of one subject: all from one period, each with the place of its fact. */
export interface PropertyFigures {
  readonly period: Period;
  /** Ids of the sources, sorted; reasons of the cells without a value; coverage of a partial sum. */
  readonly sources: readonly string[];
  readonly reasons: readonly Reason[];
  readonly coverage: { readonly covered: number; readonly members: number } | null;
  /** Rest of the field's path (`F/65-69`, empty for a plain property) → place in `FactBook.facts`, negative in a conflict. */
  readonly cells: ReadonlyMap<string, number>;
  /** Values of the cells, ready to be a part of a noun. */
  readonly values: Readonly<Record<string, number | null>>;
}

/** All that was known on a day, ready to be read as nouns, with the place of each figure's fact, see {@link factsAsOf}. */
export interface FactBook {
  readonly day: Day;
  readonly facts: readonly Fact[];
  /** What a missing row means, by field and by property; of several the latest period, of it the last known. */
  readonly absentRows: ReadonlyMap<string, AbsentRow>;
  readonly subjects: ReadonlyMap<string, ReadonlyMap<string, PropertyFigures>>;
  readonly conflicts: readonly FactConflict[];
}

const samePeriod = (a: Period, b: Period): boolean => a.from === b.from && a.to === b.to;

/**
 * Facts as known on a day (údaje ke dni): later knowledge is not seen, a later report replaces an earlier one.
 *
 * Of each property of a subject the latest period is taken, or the latest that ends within `options.period`; cells of one
 * property (a population by age) are never mixed from two periods. A source that has a figure goes before one that has none.
 * Facts that disagree and became known on the same day make the figure unknown (`invalid-input`) and are listed in `conflicts`. The order of facts changes nothing.
 *
 * @param facts - reported figures
 * @param on - the day of the evaluation
 * @param options.period - take only figures whose period ends within this one @default all
 * @param options.absentRows - what a missing row of each source means @default nothing is known of missing rows
 * @returns a book of figures; read it by {@link figureOf} and {@link nounOf}
 * @throws RangeError `day-invalid`, `field-invalid`
 *
 * @example
 * const facts = [{ subject: "obec/500000", field: "births", period: { from: "2023-01-01", to: "2024-01-01" }, value: 190, source: "office", knownAt: "2024-03-01" }]
 * figureOf(factsAsOf(facts, "2024-03-01"), "obec/500000", "births").value // => 190
 * figureOf(factsAsOf(facts, "2024-02-29"), "obec/500000", "births").reason // => "not-asked"
 */
export function factsAsOf(
  facts: readonly Fact[],
  on: Day,
  options: { readonly period?: Period; readonly absentRows?: readonly AbsentRow[] } = {},
): FactBook {
  const { period, absentRows = [] } = options;
  day(on);
  const places = new Map<string, Map<string, Map<string, number[]>>>();
  const fields = new Map<string, readonly [string, string]>();
  facts.forEach((fact, place) => {
    if (fact.knownAt > on || (period !== undefined && !endsWithin(fact.period, period))) return;
    let split = fields.get(fact.field);
    if (split === undefined) {
      if (!isField(fact.field))
        throw rangeRefusal("field-invalid", `factsAsOf requires fields like "population/F/65-69", got ${JSON.stringify(fact.field)}`);
      split = fieldParts(fact.field);
      fields.set(fact.field, split);
    }
    const [property, cell] = split;
    const bySubject = places.get(fact.subject) ?? places.set(fact.subject, new Map()).get(fact.subject);
    const byCell = bySubject?.get(property) ?? bySubject?.set(property, new Map()).get(property);
    const known = byCell?.get(cell);
    if (known === undefined) byCell?.set(cell, [place]);
    else known.push(place);
  });
  const conflicts: FactConflict[] = [];
  const subjects = new Map<string, ReadonlyMap<string, PropertyFigures>>();
  for (const subject of [...places.keys()].sort()) {
    const properties = new Map<string, PropertyFigures>();
    for (const [property, cells] of places.get(subject) ?? []) properties.set(property, newest(subject, property, cells, facts, conflicts));
    subjects.set(subject, properties);
  }
  conflicts.sort((a, b) => (`${a.subject} ${a.field}` < `${b.subject} ${b.field}` ? -1 : 1));
  const rows = absentRows.filter((row) => row.knownAt <= on && (period === undefined || endsWithin(row.period, period)));
  return { day: on, facts, absentRows: byField(rows), subjects, conflicts };
}

function byField(rows: readonly AbsentRow[]): ReadonlyMap<string, AbsentRow> {
  const found = new Map<string, AbsentRow>();
  for (const row of rows.toSorted((a, b) => (rowOrder(a) < rowOrder(b) ? -1 : 1)))
    for (const field of row.fields) {
      found.set(field, row);
      // A source that counts cells of a property also answers for the property as a whole.
      for (let slash = field.lastIndexOf("/"); slash > 0; slash = field.lastIndexOf("/", slash - 1))
        found.set(`${field.slice(0, slash)}/`, row);
    }
  return found;
}

/** The last row is the one that answers: the latest period, of it the last known. */
const rowOrder = (row: AbsentRow): string =>
  JSON.stringify([row.period.to, row.period.from, row.knownAt, row.source, row.means, row.fields]);

/** Orders facts that became known on the same day, so that which one is taken never depends on their order. */
const sayings = (fact: Fact): string =>
  JSON.stringify([fact.source, fact.value, fact.value === null ? fact.reason : null, fact.coverage ?? null]);

/**
 * Which facts about one figure hold: of each source its last word; a source that has the figure before one that has not; and of
 * those that have it the last known. More than one is left when several became known on the same day.
 */
function lastSaid(places: readonly number[], at: (place: number) => Fact): readonly number[] {
  const latest = (among: readonly number[]): readonly number[] => {
    const day = among.reduce((last, place) => (at(place).knownAt > last ? at(place).knownAt : last), "");
    return among.filter((place) => at(place).knownAt === day);
  };
  if (places.length < 2) return places;
  const sources = new Set(places.map((place) => at(place).source));
  const words = [...sources].flatMap((source) => latest(places.filter((place) => at(place).source === source)));
  const valued = words.filter((place) => at(place).value !== null);
  return [...latest(valued.length > 0 ? valued : words)].sort((a, b) => (sayings(at(a)) < sayings(at(b)) ? -1 : 1));
}

function newest(
  subject: string,
  property: string,
  cells: ReadonlyMap<string, readonly number[]>,
  facts: readonly Fact[],
  conflicts: FactConflict[],
): PropertyFigures {
  const at = (place: number): Fact => facts[place] as Fact;
  let period: Period | undefined;
  for (const found of cells.values())
    for (const place of found) if (period === undefined || isLaterPeriod(at(place).period, period)) period = at(place).period;
  const chosen = period as Period;
  const places = new Map<string, number>();
  for (const cell of [...cells.keys()].sort()) {
    const last = lastSaid(
      (cells.get(cell) ?? []).filter((place) => samePeriod(at(place).period, chosen)),
      at,
    );
    if (last[0] === undefined) continue;
    const disagree = new Set(last.map((place) => at(place).value)).size > 1;
    places.set(cell, disagree ? -1 : last[0]);
    if (disagree) conflicts.push({ subject, field: cell === "" ? property : `${property}/${cell}`, period: chosen, facts: last });
  }
  const values: Record<string, number | null> = {};
  const sources = new Set<string>();
  const reasons = new Set<Reason>();
  let coverage: PropertyFigures["coverage"] = null;
  for (const [cell, place] of places) {
    const fact = place < 0 ? null : at(place);
    values[cell] = fact?.value ?? null;
    if (fact === null) reasons.add("invalid-input");
    else sources.add(fact.source);
    if (fact?.value === null) reasons.add(fact.reason);
    const part = fact?.coverage;
    // Of several partial sums the one that covers least speaks for all.
    if (
      part !== undefined &&
      part.covered < part.members &&
      (coverage === null || part.covered * coverage.members < coverage.covered * part.members)
    )
      coverage = part;
  }
  return { period: chosen, sources: [...sources].sort(), reasons: [...reasons].sort(), coverage, cells: places, values };
}
