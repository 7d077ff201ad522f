import { fields } from "../../codebooks/fields.ts";
import type { TerritoryLevel } from "../../codebooks/territoryLevels.ts";
import { type Indicator, readsOf } from "../../indicators/indicator.ts";
import type { SeriesBreak } from "../../model/fact.ts";
import { fieldParts } from "../../model/field.ts";
import { figureOf } from "../../model/figureOf.ts";
import type { Period } from "../../model/period.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import type { FigureOf, RuleFigure, RuleTarget } from "../../model/rules/ruleSpec.ts";
import { knownBits, type ObservationTable, type Provenance, subjectPlace } from "../observationTable.ts";
import type { ObservationSeries } from "../observeSeries.ts";
import { enclosingTerritory } from "./enclosingTerritory.ts";
import { eventsOfTargets } from "./eventsOfTargets.ts";
import { medianOfPeers } from "./medianOfPeers.ts";
import type { RuleData } from "./ruleData.ts";
import { type FigureColumn, type FigureOrigin, type RuleFigures, reasonPlace, type ToldFigure, unknownColumn } from "./ruleFigures.ts";

/**
 * Figures of rules from observations, as of the judged period.
 *
 * @throws RangeError `period-unknown`, `periods-unordered`, `day-differs`, `day-invalid`
 *
 * @internal
 */
export function figuresOfData(data: RuleData, targets: readonly RuleTarget[]): RuleFigures {
  const { series, breaks = [] } = data;
  const { judged = series.periods.length - 1 } = data;
  if (!(Number.isSafeInteger(judged) && judged >= 0 && judged < Math.max(series.periods.length, 1)))
    throw rangeRefusal("period-unknown", `evaluateRules requires a period of the series, 0 to ${series.periods.length - 1}, got ${judged}`);
  requireSeries(data);
  const size = targets.length;
  const ids = targets.map(({ id }) => id);
  const columns = new Map<string, FigureColumn>();
  const subjectsOf = new Map<FigureOf, readonly (string | null)[]>([["itself", ids]]);
  const whose = (of: FigureOf): readonly (string | null)[] => {
    const known = subjectsOf.get(of);
    if (known !== undefined) return known;
    const fresh = isLevel(of) ? ids.map((id) => enclosingTerritory(data, id, of)) : ids;
    subjectsOf.set(of, fresh);
    return fresh;
  };
  const seriesOf = (of: FigureOf): ObservationSeries | undefined =>
    isReference(of) ? (data.references?.[of] as ObservationSeries | undefined) : series;
  const end = series.periods[judged]?.to ?? "";
  /** Place of a period; of a series of comparison counted from its last one that does not end later than the judged one. */
  const placeAt = (from: ObservationSeries | undefined, back: number): number =>
    (from === series ? judged : (from?.periods.findLastIndex(({ to }) => to <= end) ?? -1)) - back;
  const tableAt = (of: FigureOf, back: number): ObservationTable | undefined => seriesOf(of)?.tables[placeAt(seriesOf(of), back)];
  const periodAt = (of: FigureOf, back: number): Period | undefined => seriesOf(of)?.periods[placeAt(seriesOf(of), back)];
  const propertiesOf = (figure: RuleFigure): readonly string[] => {
    const card = "indicator" in figure ? cardOf(series.tables[judged], figure.indicator) : undefined;
    const read = "field" in figure ? [figure.field] : card === undefined ? [] : readsOf(card).all;
    return read.map((field) => fieldParts(field)[0]);
  };
  const column = (figure: RuleFigure, back: number): FigureColumn => {
    const { of = "itself" } = figure;
    const total = back + (figure.back ?? 0);
    const key = `${of} ${total} ${"indicator" in figure ? figure.indicator : `${figure.field} ${figure.times ?? 1}`}`;
    const known = columns.get(key);
    if (known !== undefined) return known;
    const table = tableAt(of, total);
    const fresh =
      table === undefined
        ? unknownColumn(size, reasonPlace("not-asked"))
        : of === "peers"
          ? medianOfPeers(ids, data.peers, (others) =>
              "indicator" in figure ? observedColumn(figure.indicator, table, placesOf(table, others)) : fieldColumn(figure, table, others),
            )
          : "indicator" in figure
            ? observedColumn(figure.indicator, table, placesIn(table, of))
            : fieldColumn(figure, table, whose(of));
    columns.set(key, fresh);
    return fresh;
  };
  // Where subjects stand in a table: tables of one series mostly have the same ones.
  const placed = new Map<FigureOf, { readonly of: readonly string[]; readonly places: Int32Array }>();
  const placesIn = (table: ObservationTable, of: FigureOf): Int32Array => {
    const known = placed.get(of);
    if (known !== undefined && (known.of === table.subjects || sameList(known.of, table.subjects))) return known.places;
    const places = placesOf(table, whose(of));
    placed.set(of, { of: table.subjects, places });
    return places;
  };
  const events = eventsOfTargets(data);
  return {
    day: series.day,
    size,
    column,
    told: (figure, back, at) => {
      const { of = "itself" } = figure;
      const table = tableAt(of, back + (figure.back ?? 0));
      const subject = (of === "peers" ? ids[at] : whose(of)[at]) ?? of;
      const told = toldOf(figure, table, subject, series.tables[judged]);
      // Of what is not there the period that was asked for.
      return told.period === null ? { ...told, period: periodAt(of, back + (figure.back ?? 0)) ?? null } : told;
    },
    origin: (figure, back) => {
      const { of = "itself" } = figure;
      const table = tableAt(of, back + (figure.back ?? 0));
      if (table === undefined || of === "peers") return () => NOWHERE;
      if ("field" in figure) return (at) => toldOf(figure, table, whose(of)[at] ?? of);
      const columns = table.columns[table.cards.findIndex(({ id }) => id === figure.indicator)];
      const places = placesIn(table, of);
      const origins = table.provenances.map(originOf);
      return (at) => origins[columns?.provenance[places[at] as number] ?? -1] ?? NOWHERE;
    },
    broken: (figure, back) => {
      if (breaks.length === 0) return false;
      const { of = "itself", back: since = 0 } = figure;
      return isBroken(propertiesOf(figure), periodAt(of, since + back), periodAt(of, since), breaks);
    },
    apart: (one, other) => {
      if (breaks.length === 0) return false;
      const [a, b] = [one, other].map(({ of = "itself", back = 0 }) => periodAt(of, back));
      const common = propertiesOf(one).filter((property) => propertiesOf(other).includes(property));
      return isBroken(common, a, b, breaks) || isBroken(common, b, a, breaks);
    },
    events: (code, at) => events(code, ids[at] as string),
  };
}

const isLevel = (of: FigureOf): of is Extract<TerritoryLevel, "orp" | "okres" | "kraj" | "cr"> =>
  of === "orp" || of === "okres" || of === "kraj" || of === "cr";
const isReference = (of: FigureOf): of is "previous-plan" | "target" | `own/${string}` =>
  of === "previous-plan" || of === "target" || of.startsWith("own/");

const cardOf = (table: ObservationTable | undefined, indicator: string): Indicator | undefined =>
  table?.cards.find(({ id }) => id === indicator);

function isBroken(
  properties: readonly string[],
  older: Period | undefined,
  newer: Period | undefined,
  breaks: readonly SeriesBreak[],
): boolean {
  if (older === undefined || newer === undefined || older.to >= newer.to) return false;
  return breaks.some(({ fields, on }) => older.from < on && on < newer.to && fields.some((field) => properties.includes(field)));
}

/** Periods follow one another, and no series of comparison knows more than the day of judgement. */
function requireSeries({ series, references = {} }: RuleData): void {
  for (const { day, periods } of [series, ...Object.values(references)] as readonly ObservationSeries[]) {
    if (day > series.day)
      throw rangeRefusal("day-differs", `evaluateRules requires references as of ${series.day} at the latest, got one as of ${day}`);
    for (const [at, { from, to }] of periods.entries()) {
      const before = periods[at - 1];
      if (before !== undefined && !(before.to <= to && before.from <= from))
        throw rangeRefusal("periods-unordered", `evaluateRules requires periods in order, the oldest first, got ${before.to} before ${to}`);
    }
  }
}

const NOWHERE: FigureOrigin = { period: null, sources: [] };
const origins = new WeakMap<Provenance, FigureOrigin>();

function originOf(provenance: Provenance): FigureOrigin {
  const known = origins.get(provenance);
  if (known !== undefined) return known;
  const fresh = { period: provenance.numeratorPeriod ?? provenance.denominatorPeriod, sources: provenance.sources };
  origins.set(provenance, fresh);
  return fresh;
}

const sameList = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, at) => text === other[at]);

/** Places of subjects in a table; −1 of those that it has not. */
function placesOf({ subjects: known }: ObservationTable, subjects: readonly (string | null)[]): Int32Array {
  let [before, place]: [string | null, number] = [null, -1];
  return Int32Array.from(subjects, (subject) => {
    if (subject === null) return -1;
    // Targets come in the order of the table, or many have the same region.
    if (subject !== before) place = known[place + 1] === subject ? place + 1 : subjectPlace(known, subject);
    before = subject;
    return place;
  });
}

function observedColumn(indicator: string, table: ObservationTable, places: Int32Array): FigureColumn {
  const found = unknownColumn(places.length, reasonPlace("not-asked"));
  const columns = table.columns[table.cards.findIndex(({ id }) => id === indicator)];
  if (columns === undefined) return found;
  const { low, high, reason } = found;
  for (let at = 0; at < places.length; at++) {
    const place = places[at] as number;
    if (place < 0) continue;
    if (((columns.known[place] as number) & knownBits.value) !== 0) {
      low[at] = high[at] = columns.value[place] as number;
      reason[at] = 0;
      continue;
    }
    reason[at] = columns.reason[place] as number;
    const bounds = columns.bounds.get(place);
    if (bounds === undefined) continue;
    low[at] = bounds.low ?? Number.NEGATIVE_INFINITY;
    high[at] = bounds.high ?? Number.POSITIVE_INFINITY;
  }
  return found;
}

function fieldColumn(
  { field, times = 1 }: Extract<RuleFigure, { readonly field: string }>,
  { book }: ObservationTable,
  subjects: readonly (string | null)[],
): FigureColumn {
  const found = unknownColumn(subjects.length, reasonPlace("not-asked"));
  const { low, high, reason } = found;
  for (const [at, subject] of subjects.entries()) {
    if (subject === null) continue;
    const { value, reason: why, coverage } = figureOf(book, subject, field);
    const isPartial = coverage !== null && coverage.covered < coverage.members;
    reason[at] = value !== null && !isPartial ? 0 : reasonPlace(why ?? "not-reported");
    if (value === null) continue;
    const shown = value * times + 0;
    if (!Number.isFinite(shown)) {
      reason[at] = reasonPlace("invalid-input");
      continue;
    }
    // A partial sum is a lower bound: what is counted is never negative.
    if (!isPartial || times > 0) low[at] = shown;
    if (!isPartial || times < 0) high[at] = shown;
  }
  return found;
}

/** Before the series has begun a figure is still called by its name, of any other table of the series. */
function toldOf(figure: RuleFigure, table: ObservationTable | undefined, subject: string, named?: ObservationTable): ToldFigure {
  if ("field" in figure) {
    const { field, unit } = figure;
    const name = fields.find(({ code }) => code === fieldParts(field)[0]) ?? { cs: field, en: field };
    const { period = null, source = null } = table === undefined ? {} : figureOf(table.book, subject, field);
    return { figure: field, cs: name.cs, en: name.en, subject, unit, period, sources: source === null ? [] : [source] };
  }
  const { indicator } = figure;
  const c = table?.cards.findIndex(({ id }) => id === indicator) ?? -1;
  const card = table?.cards[c];
  if (table === undefined || card === undefined) {
    const known = cardOf(named, indicator) ?? { cs: indicator, en: indicator, unit: "quotient" as const };
    return { figure: indicator, cs: known.cs, en: known.en, subject, unit: known.unit, period: null, sources: [] };
  }
  const { cs, en, unit } = card;
  const place = subjectPlace(table.subjects, subject);
  const provenance = place < 0 ? undefined : table.provenances[table.columns[c]?.provenance[place] ?? -1];
  const period = provenance?.numeratorPeriod ?? provenance?.denominatorPeriod ?? null;
  return { figure: indicator, cs, en, subject, unit, period, sources: provenance?.sources ?? [] };
}
