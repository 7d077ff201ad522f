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
 * @throws RangeError `period-unknown`
 *
 * @internal
 */
export function figuresOfData(data: RuleData, targets: readonly RuleTarget[]): RuleFigures {
  const { series, breaks = [] } = data;
  const { judged = series.periods.length - 1 } = data;
  if (!(Number.isSafeInteger(judged) && judged >= 0 && judged < Math.max(series.periods.length, 1)))
    throw rangeRefusal("period-unknown", `evaluateRules requires a period of the series, 0 to ${series.periods.length - 1}, got ${judged}`);
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
  const tableAt = (of: FigureOf, back: number): ObservationTable | undefined => {
    const from = seriesOf(of);
    // A series of comparison ends with its own last period.
    return from?.tables[(from === series ? judged : from.tables.length - 1) - back];
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
    periods: judged + 1,
    column,
    told: (figure, back, at) => {
      const { of = "itself" } = figure;
      const table = tableAt(of, back + (figure.back ?? 0));
      const subject = (of === "peers" ? ids[at] : whose(of)[at]) ?? of;
      return toldOf(figure, table, subject);
    },
    origin: (figure, back, at) => {
      const { of = "itself" } = figure;
      const table = tableAt(of, back + (figure.back ?? 0));
      if (table === undefined || of === "peers") return NOWHERE;
      if ("field" in figure) return toldOf(figure, table, whose(of)[at] ?? of);
      const columns = table.columns[table.cards.findIndex(({ id }) => id === figure.indicator)];
      const provenance = table.provenances[columns?.provenance[placesIn(table, of)[at] as number] ?? -1];
      return provenance === undefined ? NOWHERE : originOf(provenance);
    },
    broken: (figure, back) => {
      const total = back + (figure.back ?? 0);
      const [newer, older] = [series.periods[judged], series.periods[judged - total]];
      if (newer === undefined || older === undefined || breaks.length === 0) return false;
      const card = "indicator" in figure ? cardOf(series.tables[judged], figure.indicator) : undefined;
      const read = "indicator" in figure ? (card === undefined ? [] : readsOf(card).all) : [figure.field];
      return isBroken(read, older, newer, breaks);
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

function isBroken(read: readonly string[], older: Period, newer: Period, breaks: readonly SeriesBreak[]): boolean {
  const properties = new Set(read.map((field) => fieldParts(field)[0]));
  return breaks.some(({ fields: concerned, on }) => older.from < on && on < newer.to && concerned.some((field) => properties.has(field)));
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
    // A partial sum is a lower bound: what is counted is never negative.
    low[at] = value * times;
    if (!isPartial) high[at] = value * times;
  }
  return found;
}

function toldOf(figure: RuleFigure, table: ObservationTable | undefined, subject: string): ToldFigure {
  if ("field" in figure) {
    const { field, unit } = figure;
    const name = fields.find(({ code }) => code === fieldParts(field)[0]) ?? { cs: field, en: field };
    const { period = null, source = null } = table === undefined ? {} : figureOf(table.book, subject, field);
    return { figure: field, cs: name.cs, en: name.en, subject, unit, period, sources: source === null ? [] : [source] };
  }
  const { indicator } = figure;
  const c = table?.cards.findIndex(({ id }) => id === indicator) ?? -1;
  const card = table?.cards[c];
  if (table === undefined || card === undefined)
    return { figure: indicator, cs: indicator, en: indicator, subject, unit: "quotient", period: null, sources: [] };
  const { cs, en, unit } = card;
  const place = subjectPlace(table.subjects, subject);
  const provenance = place < 0 ? undefined : table.provenances[table.columns[c]?.provenance[place] ?? -1];
  const period = provenance?.numeratorPeriod ?? provenance?.denominatorPeriod ?? null;
  return { figure: indicator, cs, en, subject, unit, period, sources: provenance?.sources ?? [] };
}
