import type { TerritoryLevel } from "../../codebooks/territoryLevels.ts";
import { day as checkedDay, type Day, dayAfter } from "../../model/day.ts";
import type { AbsentRow, Fact, SeriesBreak } from "../../model/fact.ts";
import { fieldParts } from "../../model/field.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import type { PartialTerritory, TerritoryGraph } from "../../model/territoryGraph.ts";
import { isTerritoryId, type TerritoryId, territoryLevel } from "../../model/territoryId.ts";
import { type BoundaryStep, boundarySteps } from "./boundarySteps.ts";
import { type CarriedFact, type CountChoices, convertedCounts } from "./convertedCounts.ts";
import { type CountConversion, countConversion } from "./countConversion.ts";
import type { CrosswalkGapReason, CrosswalkWeights } from "./crosswalk.ts";
import type { TerritorySuccession } from "./territorySuccession.ts";

/** A day from which figures of one territory are about other boundaries than before. */
export interface TerritoryBreak extends SeriesBreak {
  readonly subject: TerritoryId;
  /** Some of the figures before it are shares by weights; `false` where they are sums of whole territories, or untouched. */
  readonly estimated: boolean;
}

/** A fact that was not carried over, and why. */
export interface LeftFact {
  readonly fact: Fact;
  readonly reason: CrosswalkGapReason | Exclude<CountConversion, "divide" | "add"> | "territory-not-in-graph";
}

/** Facts in the boundaries asked for, see {@link convertFacts}. */
export interface FactConversion {
  readonly method: "convert-facts@1";
  readonly day: Day;
  readonly boundaries: "of-the-day" | "of-the-time";
  /** Those that crossed nothing in the order given, then the others by subject, field and time. */
  readonly facts: readonly Fact[];
  /** By subject and day. */
  readonly breaks: readonly TerritoryBreak[];
  /** Facts about territories that changed, and that nobody can carry over. */
  readonly left: readonly LeftFact[];
}

/** Choices of {@link convertFacts}. */
export interface ConvertFactsOptions {
  /** The day of the boundaries. */
  readonly day: Day;
  /** Boundaries of the day for all times (dnešní hranice), or those of the time of each figure (tehdejší hranice). @default "of-the-day" */
  readonly boundaries?: "of-the-day" | "of-the-time";
  /** @default [] */
  readonly successions?: readonly TerritorySuccession[];
  /** @default none */
  readonly weights?: CrosswalkWeights;
  /** Territories of which not all municipalities are in the graph. @default none */
  readonly partial?: readonly PartialTerritory[];
  /** An office's own fields that count people, so that a part of the people has a part of them. @default [] */
  readonly counts?: readonly string[];
  /** What a missing row of a source means: a municipality without a row may have none. @default nothing is known of missing rows */
  readonly absentRows?: readonly AbsentRow[];
  /** Sources whose figures of earlier times are in the boundaries of `day` already. @default [] */
  readonly recast?: readonly string[];
  /** `whole` divides into whole counts, largest remainders first. @default "exact" */
  readonly parts?: "exact" | "whole";
  /** Source of facts that are shares by weights: their publisher has not published them. @default "kpss" */
  readonly estimateSource?: string;
}

const WORDS = {
  whole: {
    cs: "Hranice se změnily; starší údaje jsou součty celých území.",
    en: "Boundaries changed; earlier figures are sums of whole territories.",
  },
  estimated: {
    cs: "Hranice se změnily; starší údaje jsou odhad podle vah.",
    en: "Boundaries changed; earlier figures are estimated by weights.",
  },
  untouched: {
    cs: "Hranice se změnily; starší údaje jsou za tehdejší území.",
    en: "Boundaries changed; earlier figures are about the territory as it was.",
  },
} as const;

/**
 * Facts about territories in the boundaries of one day, or of their own time (přepočet údajů na hranice).
 *
 * Only counts are carried over: those of people and households by weights, money and facilities where whole territories merged. A rate, an
 * index and a figure derived from the register are not: convert the counts they are made of, and derive them anew. A figure is about the
 * boundaries on the last day of its period. Its parts add up to it exactly; sums of whole counts, also of money in haléře, survive to the
 * last bit. Where one of several that merged has no figure, the sum is a part and says so by its `coverage`.
 *
 * It takes the structure of a part to be that of the whole: a share of the inhabitants is taken for the same share of those over 65.
 *
 * @param facts - reported figures; those that are not about territories pass unchanged
 * @param graph - territories of all times
 * @param options - day, boundaries, successions, weights
 * @returns the facts, breaks of the series that crossed, and what was left; no fact is lost, it stays, is a part of another one, or is left
 * @throws RangeError `not-finite`, `day-invalid`, what `crosswalk` and `territoriesOn` say
 *
 * @example
 * const obec = (id, validTo) => ({ id, cs: id, kind: "obec", parents: [], validFrom: null, validTo, point: null })
 * const graph = [obec("obec/500001", "2021-01-01"), obec("obec/500002", null)]
 * const fact = (subject, value) => ({ subject, field: "births", period: year(2020), value, source: "office", knownAt: "2021-03-01" })
 * const facts = [fact("obec/500001", 3), fact("obec/500002", 10)]
 * const merged = { from: "obec/500001", to: "obec/500002", on: "2021-01-01", weight: 1, source: "own/office" }
 * const converted = convertFacts(facts, graph, { day: "2024-06-30", successions: [merged] })
 * converted.facts.map(({ subject, value }) => [subject, value]) // => [["obec/500002", 13]]
 * converted.breaks.map(({ subject, on, estimated }) => [subject, on, estimated]) // => [["obec/500002", "2021-01-01", false]]
 * convertFacts(facts, graph, { day: "2024-06-30" }).left.map(({ reason }) => reason) // => ["successor-not-stated"]
 * convertFacts(facts, graph, { day: "2024-06-30", boundaries: "of-the-time" }).facts.length // => 2
 *
 * @see docs/methods/territory.md
 * @category Territory
 */
export function convertFacts(facts: readonly Fact[], graph: TerritoryGraph, options: ConvertFactsOptions): FactConversion {
  const { day, boundaries = "of-the-day", successions = [], weights = {}, partial = [], estimateSource = "kpss" } = options;
  const { counts = [], parts = "exact", absentRows = [], recast = [] } = options;
  checkedDay(day);
  const given = facts.map(plainFact);
  const about = given.filter(({ subject, source }) => isTerritoryId(subject) && !recast.includes(source));
  const levels = [...new Set(about.map(({ subject }) => territoryLevel(subject as TerritoryId)))].sort();
  const earliest = about.reduce((least, { period }) => (period.to < least ? period.to : least), "9999-12-31");
  const span = { after: dayAfter(earliest, -1), upTo: day };
  const steps = about.length === 0 ? [] : boundarySteps(graph, span, levels as TerritoryLevel[], { successions, weights, partial });
  const head = { method: "convert-facts@1", day, boundaries } as const;
  if (boundaries === "of-the-time") return { ...head, facts: given, breaks: breaksOfTheTime(about, steps), left: [] };

  const touched = new Set<string>(steps.flatMap(({ from, gaps }) => [...from.keys(), ...gaps.keys()]));
  const inGraph = new Set<string>(graph.map(({ id }) => id));
  const isStranger = ({ subject, source }: Fact): boolean => isTerritoryId(subject) && !inGraph.has(subject) && !recast.includes(source);
  const isTouched = ({ subject, source }: Fact): boolean => touched.has(subject) && !recast.includes(source);
  const left: LeftFact[] = given.filter(isStranger).map((fact) => ({ fact, reason: "territory-not-in-graph" }));
  const held = new Map<string, CarriedFact[]>();
  const hold = (carried: CarriedFact): unknown =>
    held.get(carried.fact.subject)?.push(carried) ?? held.set(carried.fact.subject, [carried]);
  for (const fact of given) if (isTouched(fact)) hold({ fact, crossed: [], estimated: false });
  for (const step of steps) {
    const crossing = [...new Set<string>([...step.from.keys(), ...step.gaps.keys()])].flatMap((id) => {
      const all = held.get(id) ?? [];
      held.set(
        id,
        all.filter(({ fact }) => fact.period.to > step.on),
      );
      return all.filter(({ fact }) => fact.period.to <= step.on);
    });
    const { carried, without } = crossed(crossing, step, { counts, parts, absentRows });
    left.push(...without);
    for (const one of carried) hold(one);
  }
  const all = [...held.values()].flat();
  const through = all.filter((one) => one.crossed.length > 0).sort((a, b) => (keyOf(a.fact) < keyOf(b.fact) ? -1 : 1));
  return {
    ...head,
    facts: [
      ...given.filter((fact) => !isStranger(fact) && !isTouched(fact)),
      ...all.flatMap(({ fact, crossed: days }) => (days.length === 0 ? [fact] : [])),
      ...through.map(({ fact, estimated }) => (estimated ? { ...fact, source: estimateSource } : fact)),
    ],
    breaks: breaksOf(
      through.flatMap(({ fact, crossed: days, estimated }) =>
        days.map(
          (on) => ({ subject: fact.subject as TerritoryId, on, field: fact.field, words: estimated ? "estimated" : "whole" }) as const,
        ),
      ),
    ),
    left: left.sort((a, b) => (keyOf(a.fact) < keyOf(b.fact) ? -1 : 1)),
  };
}

/** A fact with a finite figure, and without minus zero. */
function plainFact(fact: Fact): Fact {
  if (fact.value === null) return fact;
  if (!Number.isFinite(fact.value))
    throw rangeRefusal("not-finite", `convertFacts requires finite figures, got ${fact.value} of ${fact.field} of ${fact.subject}`);
  return Object.is(fact.value, -0) ? { ...fact, value: 0 } : fact;
}

/** Facts about territories that changed on a day, carried over that day or left. */
function crossed(facts: readonly CarriedFact[], step: BoundaryStep, choices: CountChoices) {
  const without: LeftFact[] = [];
  const groups = new Map<string, Map<string, CarriedFact[]>>();
  for (const carried of facts) {
    const { fact } = carried;
    const gap = step.gaps.get(fact.subject as TerritoryId);
    const way = countConversion(fact.field, choices.counts);
    if (gap !== undefined) without.push({ fact, reason: gap });
    else if (way !== "divide" && way !== "add") without.push({ fact, reason: way });
    else {
      const key = [fact.field, fact.period.from, fact.period.to, fact.source].join(" ");
      const group = groups.get(key) ?? new Map<string, CarriedFact[]>();
      groups.set(key, group.set(fact.subject, [...(group.get(fact.subject) ?? []), carried]));
    }
  }
  return { carried: [...groups.values()].flatMap((group) => convertedCounts(group, step, choices)), without };
}

/** Territories that have figures of both sides of a day on which they changed. */
function breaksOfTheTime(facts: readonly Fact[], steps: readonly BoundaryStep[]): readonly TerritoryBreak[] {
  const bySubject = new Map<string, Fact[]>();
  for (const fact of facts) (bySubject.get(fact.subject) ?? bySubject.set(fact.subject, []).get(fact.subject))?.push(fact);
  return breaksOf(
    steps.flatMap(({ on, into, gaps }) =>
      [...new Set([...into.keys(), ...gaps.keys()])].flatMap((subject) => {
        const all = bySubject.get(subject) ?? [];
        const later = new Set(all.filter(({ period }) => period.to > on).map(({ field }) => fieldParts(field)[0]));
        const both = all.filter(({ field, period }) => period.to <= on && later.has(fieldParts(field)[0]));
        return both.map(({ field }) => ({ subject, on, field, words: "untouched" }) as const);
      }),
    ),
  );
}

/** One break for each territory and day, with the properties that it concerns. */
function breaksOf(
  crossings: readonly { readonly subject: TerritoryId; readonly on: Day; readonly field: string; readonly words: keyof typeof WORDS }[],
): readonly TerritoryBreak[] {
  const found = new Map<string, { subject: TerritoryId; on: Day; fields: Set<string>; words: keyof typeof WORDS }>();
  for (const { subject, on, field, words } of crossings) {
    const one = found.get(`${subject} ${on}`) ?? { subject, on, fields: new Set<string>(), words };
    one.fields.add(fieldParts(field)[0]);
    if (words === "estimated") one.words = words;
    found.set(`${subject} ${on}`, one);
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { subject, on, fields, words }]) => ({
      subject,
      on,
      fields: [...fields].sort(),
      estimated: words === "estimated",
      ...WORDS[words],
    }));
}

const keyOf = ({ subject, field, period, source, knownAt, value }: Fact): string =>
  [subject, field, period.to, period.from, source, knownAt, value ?? ""].join(" ");
