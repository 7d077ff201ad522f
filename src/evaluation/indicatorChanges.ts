import { crosswalk } from "../analyses/territory/crosswalk.ts";
import type { TerritorySuccession } from "../analyses/territory/territorySuccession.ts";
import { type Indicator, readsOf } from "../indicators/indicator.ts";
import type { Day } from "../model/day.ts";
import { exactSum } from "../model/exactSum.ts";
import type { SeriesBreak } from "../model/fact.ts";
import { fieldParts } from "../model/field.ts";
import type { Observation } from "../model/observation.ts";
import type { Period } from "../model/period.ts";
import { municipalitiesOf, type TerritoryState } from "../model/territoryGraph.ts";
import type { TerritoryId } from "../model/territoryId.ts";
import { changeCauses, type MovedMembers } from "./changeCauses.ts";
import type { ChangedObservation, ChangeRemark, IndicatorChange } from "./indicatorChange.ts";
import { knownBits, type ObservationTable, observationAt, subjectPlace } from "./observationTable.ts";

/** Choices of {@link indicatorChanges}. */
export interface IndicatorChangesOptions {
  /** Whose indicators. @default subjects of both tables */
  readonly subjects?: readonly string[];
  /** Territories of both days: where their municipalities differ, that is a cause of its own. @default they are the same */
  readonly states?: { readonly before: TerritoryState; readonly after: TerritoryState };
  /** Municipalities that merged or divided between the days. @default [] */
  readonly successions?: readonly TerritorySuccession[];
  /** Days from which series are not comparable with their past. @default [] */
  readonly breaks?: readonly SeriesBreak[];
}

/** Indicators that moved between two tables, see {@link indicatorChanges}. */
export interface IndicatorChanges {
  readonly method: "indicator-changes@1";
  readonly since: Day;
  readonly day: Day;
  /** By the order of the cards of the later table, then by subject. */
  readonly changes: readonly IndicatorChange[];
  /** Numbers known on both days and compared. */
  readonly compared: number;
  /** Indicators that only one of the tables has. */
  readonly unmatched: readonly string[];
}

/**
 * Which indicators moved, for whom, and through which cause (které ukazatele se pohnuly a proč): two tables of observations compared number by
 * number.
 *
 * The cause is read from what the numbers were made of. Figures of another period that differ are a change; figures of the same period that
 * differ are a correction. A ratio is split by its numerator and its denominator (the symmetric split of two factors), municipalities that came and
 * went are told apart, and the parts add up to the change exactly. It splits the number, not the world: that more people are in debt
 * enforcement has reasons that no table knows.
 *
 * @param before - the earlier table
 * @param after - the later table
 * @param options - subjects, territories of both days, breaks
 * @returns the record; numbers that are equal are not listed
 * @throws RangeError what `crosswalk` says
 *
 * @example
 * const facts = (from, persons, people) => [["personsInExecution", persons], ["population/T/15+", people]].map(([field, value]) => ({ subject: "obec/581283", field, period: year(from), value, source: "office", knownAt: "2024-03-01" }))
 * const table = (...given) => observe([executionShareIndicator], factsAsOf(facts(...given), "2024-06-30"), ["obec/581283"])
 * const [moved] = indicatorChanges(table(2022, 256, 1024), table(2023, 256, 512)).changes;
 * [moved.change, moved.verdict] // => [0.25, "worse"]
 * moved.causes // => [{ cause: "population-changed", side: "denominator", part: 0.25 }]
 * indicatorChanges(table(2023, 100, 1000), table(2023, 90, 1000)).changes[0].causes[0].cause // => "corrected"
 *
 * @see docs/methods/territory.md
 * @category Change
 */
export function indicatorChanges(
  before: ObservationTable,
  after: ObservationTable,
  options: IndicatorChangesOptions = {},
): IndicatorChanges {
  const { subjects = after.subjects, states, successions = [], breaks = [] } = options;
  const shared = [...new Set(subjects)]
    .sort()
    .map((subject) => ({ subject, was: subjectPlace(before.subjects, subject), is: subjectPlace(after.subjects, subject) }))
    .filter(({ was, is }) => was >= 0 && is >= 0);
  const membersMoved = states === undefined ? () => undefined : movedBetween(states, successions);
  const changes: IndicatorChange[] = [];
  let compared = 0;
  for (const [c, card] of after.cards.entries()) {
    const earlier = before.cards.findIndex(({ id }) => id === card.id);
    const old = before.cards[earlier];
    const [one, other] = [before.columns[earlier], after.columns[c]];
    if (old === undefined || one === undefined || other === undefined) continue;
    for (const { subject, was, is } of shared) {
      const [knew, knows] = [((one.known[was] ?? 0) & knownBits.value) !== 0, ((other.known[is] ?? 0) & knownBits.value) !== 0];
      if (knew && knows) compared++;
      if (!(knew || knows) || (knew && knows && one.value[was] === other.value[is])) continue;
      const seen = {
        before: observationAt(before, earlier * before.subjects.length + was),
        after: observationAt(after, c * after.subjects.length + is),
      };
      const moved = membersMoved(subject);
      const came = moved === undefined ? undefined : sidesMoved(moved, { before, after, earlier, later: c }, seen);
      const { change, causes } = changeCauses({ before: old, after: card }, seen, came);
      const remarks = remarksOf(card, seen, breaks);
      const compares =
        !remarks.includes("break-in-series") && causes.every(({ cause }) => cause !== "method-changed" && cause !== "parameter-changed");
      changes.push({
        kind: "indicator-change",
        method: "indicator-change@1",
        indicator: card.id,
        version: card.version,
        cs: card.cs,
        en: card.en,
        unit: card.unit,
        polarity: card.polarity,
        subject,
        before: madeOf(seen.before),
        after: madeOf(seen.after),
        change,
        verdict: compares ? verdictOf(card, change) : null,
        causes,
        remarks,
      });
    }
  }
  const ids = [before, after].map(({ cards }) => new Set(cards.map(({ id }) => id)));
  const unmatched = [...new Set(ids.flatMap((set) => [...set]))].filter((id) => !ids.every((set) => set.has(id))).sort();
  return { method: "indicator-changes@1", since: before.day, day: after.day, changes, compared, unmatched };
}

function madeOf({
  value,
  reason,
  numerator,
  denominator,
  numeratorPeriod,
  denominatorPeriod,
  sources,
  covered,
  members,
}: Observation): ChangedObservation {
  return { value, reason, numerator, denominator, numeratorPeriod, denominatorPeriod, sources, covered, members };
}

function verdictOf({ polarity }: Indicator, change: number | null): IndicatorChange["verdict"] {
  if (change === null || change === 0 || (polarity !== "higher-is-better" && polarity !== "lower-is-better")) return null;
  return change > 0 === (polarity === "higher-is-better") ? "better" : "worse";
}

function remarksOf(
  card: Indicator,
  seen: { readonly before: Observation; readonly after: Observation },
  breaks: readonly SeriesBreak[],
): readonly ChangeRemark[] {
  const { before, after } = seen;
  if (before.value === null || after.value === null) return [];
  const { numerator, denominator } = readsOf(card);
  const isCrossed = (reads: readonly string[], from: Period | null, to: Period | null): boolean =>
    from !== null &&
    to !== null &&
    breaks.some(
      ({ fields, on }) =>
        from.to <= on && on <= to.from && reads.some((read) => fields.includes(read) || fields.includes(fieldParts(read)[0])),
    );
  const remarks: readonly (ChangeRemark | null)[] = [
    before.sources.join() === after.sources.join() ? null : "source-changed",
    isCrossed(numerator, before.numeratorPeriod, after.numeratorPeriod) ||
    isCrossed(denominator, before.denominatorPeriod, after.denominatorPeriod)
      ? "break-in-series"
      : null,
    before.covered === after.covered && before.members === after.members ? null : "coverage-changed",
  ];
  return remarks.filter((remark) => remark !== null);
}

/** Municipalities that a territory gained and lost; `null` where a part of one did. */
type MovedIds = { readonly gained: readonly TerritoryId[]; readonly lost: readonly TerritoryId[] } | null;

/** Of each subject the municipalities that it gained and lost; `undefined` where it is the same territory. */
function movedBetween(
  states: NonNullable<IndicatorChangesOptions["states"]>,
  successions: readonly TerritorySuccession[],
): (subject: string) => MovedIds | undefined {
  const { before, after } = states;
  const { rows, gaps } = crosswalk(before, after, { successions });
  const [to, from] = [new Map<TerritoryId, TerritoryId[]>(), new Map<TerritoryId, TerritoryId[]>()];
  for (const row of rows.filter(({ weight }) => weight > 0)) {
    to.set(row.from, [...(to.get(row.from) ?? []), row.to]);
    from.set(row.to, [...(from.get(row.to) ?? []), row.from]);
  }
  const open = new Set(gaps.flatMap(({ territory, concerning }) => [territory, ...concerning]));
  const known = new Map<string, MovedIds | undefined>();
  const find = (subject: TerritoryId): MovedIds | undefined => {
    if (!before.nodes.has(subject) || !after.nodes.has(subject)) return undefined;
    const [was, is] = [municipalitiesOf(before, subject), municipalitiesOf(after, subject)];
    if ([...was, ...is].some((id) => open.has(id))) return null;
    const [inside, outside] = [new Set(is), new Set(was)];
    const lost = was.filter((id) => !(to.get(id) ?? []).some((next) => inside.has(next)));
    const gained = is.filter((id) => !(from.get(id) ?? []).some((last) => outside.has(last)));
    const isPart = (id: TerritoryId, others: ReadonlyMap<TerritoryId, readonly TerritoryId[]>, set: ReadonlySet<TerritoryId>): boolean =>
      (others.get(id) ?? []).some((other) => set.has(other)) && (others.get(id) ?? []).some((other) => !set.has(other));
    if (was.some((id) => isPart(id, to, inside)) || is.some((id) => isPart(id, from, outside))) return null;
    return lost.length + gained.length === 0 ? undefined : { gained, lost };
  };
  return (subject) => {
    if (!known.has(subject)) known.set(subject, find(subject as TerritoryId));
    return known.get(subject);
  };
}

/** What the municipalities that came and went add to both sides of a rolled-up number; `null` where their figures are not in the tables. */
function sidesMoved(
  moved: MovedIds,
  tables: { readonly before: ObservationTable; readonly after: ObservationTable; readonly earlier: number; readonly later: number },
  seen: { readonly before: Observation; readonly after: Observation },
): MovedMembers {
  if (moved === null || seen.before.origin !== "rolled-up" || seen.after.origin !== "rolled-up") return null;
  const sides = (table: ObservationTable, card: number, ids: readonly TerritoryId[]) =>
    ids.map((id) => {
      const place = subjectPlace(table.subjects, id);
      const found = place < 0 ? null : observationAt(table, card * table.subjects.length + place);
      if (found?.reason === "not-applicable") return { numerator: 0, denominator: 0 };
      const { numerator = null, denominator = null } = found ?? {};
      const isRatio = table.cards[card]?.kind === "ratio";
      return numerator === null || (isRatio && denominator === null) ? null : { numerator, denominator: denominator ?? 0 };
    });
  const [came, went] = [sides(tables.after, tables.later, moved.gained), sides(tables.before, tables.earlier, moved.lost)];
  if ([...came, ...went].includes(null)) return null;
  const total = (of: "numerator" | "denominator"): number =>
    exactSum([...came.map((side) => side?.[of] ?? 0), ...went.map((side) => -(side?.[of] ?? 0))]);
  return { numerator: total("numerator"), denominator: total("denominator") };
}
