import { ratio } from "../../indicators/ratio.ts";
import type { RatioSpec, Term } from "../../model/indicatorSpec.ts";
import { inputOf } from "../../model/nounOf.ts";
import { isRefusal } from "../../model/refusal.ts";
import type { FigureOf, RuleFigure, RuleSpec } from "../../model/rules/ruleSpec.ts";
import { isTerritoryId } from "../../model/territoryId.ts";
import { knownBits, type ObservationTable, subjectPlace } from "../observationTable.ts";
import { enclosingTerritory } from "./enclosingTerritory.ts";
import { type FigureColumn, type RuleFigures, reasonPlace, unknownColumn } from "./ruleFigures.ts";
import type { RuleTable } from "./ruleTable.ts";
import { termRelation, termsOf } from "./termRelation.ts";

/**
 * A figure of one target that is changed: a term of a formula, or an indicator without terms.
 *
 * @internal
 */
export interface ChangedInput {
  readonly term: Term | null;
  /** Id of the indicator where there is no term. */
  readonly card: string | null;
  /** The figure as it is, and as it would be. */
  readonly from: number;
  readonly to: number;
  readonly by: number;
  /** A number in the steps of the figure, without what binary fractions add. */
  readonly rounded: (value: number) => number;
}

/**
 * What a change makes of each figure that it moves; `null` where there can be no such figure.
 *
 * @internal
 */
export type FigureMovers = ReadonlyMap<RuleFigure, (input: ChangedInput) => number | null>;

/**
 * What a rule sees of one target when one figure of it is changed. A figure that there cannot be is `invalid-input`.
 *
 * @internal
 */
export function flipFigures(table: RuleTable, at: number, movers: FigureMovers, input: ChangedInput): RuleFigures {
  const { figures } = table;
  return {
    ...figures,
    size: 1,
    told: (figure, back) => figures.told(figure, back, at),
    origin: (figure, back) => () => figures.origin(figure, back)(at),
    events: (code) => figures.events(code, at),
    column: (figure, back) => {
      const mover = back + (figure.back ?? 0) === 0 ? movers.get(figure) : undefined;
      if (mover === undefined) return columnAt(figures.column(figure, back), at);
      const value = mover(input);
      return value === null
        ? unknownColumn(1, reasonPlace("invalid-input"))
        : { low: Float64Array.of(value), high: Float64Array.of(value), reason: new Uint8Array(1) };
    },
  };
}

const columnAt = ({ low, high, reason }: FigureColumn, at: number): FigureColumn => ({
  low: low.slice(at, at + 1),
  high: high.slice(at, at + 1),
  reason: reason.slice(at, at + 1),
});

/**
 * Which figures of a rule a change moves, and how.
 *
 * @param changed - the term, or the id of an indicator without terms
 *
 * @internal
 */
export function figureMovers(
  rule: RuleSpec,
  table: RuleTable,
  observed: ObservationTable,
  at: number,
  changed: Pick<ChangedInput, "term" | "card">,
): FigureMovers {
  const movers = new Map<RuleFigure, (input: ChangedInput) => number | null>();
  for (const figure of Object.values(rule.figures)) {
    if ((figure.back ?? 0) !== 0 || table.figures.column(figure, 0).reason[at] !== 0) continue;
    const mover = moverOf(figure, table, observed, at, changed);
    if (mover !== null) movers.set(figure, mover);
  }
  return movers;
}

function moverOf(
  figure: RuleFigure,
  table: RuleTable,
  observed: ObservationTable,
  at: number,
  { term, card: changedCard }: Pick<ChangedInput, "term" | "card">,
): ((input: ChangedInput) => number | null) | null {
  const target = table.targets[at]?.id ?? "";
  const { of = "itself" } = figure;
  if ("field" in figure) {
    const isChanged = of === "itself" && term !== null && term.ages === undefined && term.field === figure.field;
    return isChanged ? ({ to }) => to * (figure.times ?? 1) + 0 : null;
  }
  const subject = subjectOf(of, table, target);
  const card = observed.cards.find(({ id }) => id === figure.indicator);
  if (subject === null || card === undefined) return null;
  if (card.kind === "custom") return subject === target && changedCard === card.id ? ({ to }) => to : null;
  const place = subjectPlace(observed.subjects, subject);
  const columns = observed.columns[observed.cards.indexOf(card)];
  if (term === null || place < 0 || columns === undefined) return null;
  const { above, below } = termsOf(card);
  const weightOf = (terms: readonly Term[]): number => (reaches(terms, subject, target, term, observed) ? weightIn(terms, term) : 0);
  const [over, under] = [weightOf(above), weightOf(below)];
  const isNumbered = ((columns.known[place] as number) & knownBits.numerator) !== 0;
  if ((over === 0 && under === 0) || !isNumbered) return null;
  const isWhole = (card.unlessZero ?? []).some((one) => termRelation(one, term) === "contains");
  const [numerator, denominator] = [columns.numerator[place] as number, columns.denominator[place] as number];
  return (input) => {
    if (isWhole && input.to <= 0) return null;
    const part = moved(numerator, over, input);
    return card.kind === "sum" ? part : quotientOf(part, moved(denominator, under, input), card);
  };
}

function quotientOf(part: number, whole: number, card: RatioSpec): number | null {
  if (!(whole > 0) || (card.part === true && !(part >= 0 && part <= whole))) return null;
  try {
    return ratio(part, whole, card.scale);
  } catch (refusal) {
    if (!isRefusal(refusal)) throw refusal;
    return null;
  }
}

/** Whose figure it is: the target, a territory it lies in, or nobody whom a change of the target reaches. */
function subjectOf(of: FigureOf, table: RuleTable, target: string): string | null {
  if (of === "itself") return target;
  return of === "orp" || of === "okres" || of === "kraj" || of === "cr" ? enclosingTerritory(table.data, target, of) : null;
}

/** Whether a change of the target is seen on a side of another territory: only where it is summed over municipalities, and one of them changed. */
function reaches(terms: readonly Term[], subject: string, target: string, changed: Term, { book, about }: ObservationTable): boolean {
  if (subject === target) return true;
  if (!isTerritoryId(target) || about.territories === undefined) return false;
  const isReported = (of: string, field: string): boolean => inputOf(book, of, field).reported;
  if (terms.some(({ field }) => isReported(subject, field))) return false;
  return target.startsWith("obec/") || !isReported(target, changed.field);
}

const weightIn = (terms: readonly Term[], changed: Term): number =>
  terms.filter((term) => termRelation(term, changed) === "contains").reduce((sum, { times = 1 }) => sum + times, 0);

function moved(side: number, weight: number, { from, to, by, rounded }: ChangedInput): number {
  if (weight === 0) return side;
  if (weight === 1 && side === from) return to;
  const next = side + weight * by;
  return (rounded(side) === side ? rounded(next) : next) + 0;
}
