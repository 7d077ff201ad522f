import { ratio } from "../../indicators/ratio.ts";
import type { Term } from "../../model/indicatorSpec.ts";
import { inputOf } from "../../model/nounOf.ts";
import { isRefusal } from "../../model/refusal.ts";
import type { FigureOf, RuleFigure } from "../../model/rules/ruleSpec.ts";
import { isTerritoryId } from "../../model/territoryId.ts";
import { knownBits, type ObservationTable, subjectPlace } from "../observationTable.ts";
import { enclosingTerritory } from "./enclosingTerritory.ts";
import { termRelation, termsOf } from "./flipTerms.ts";
import { type FigureColumn, type RuleFigures, reasonPlace, unknownColumn } from "./ruleFigures.ts";
import type { RuleTable } from "./ruleTable.ts";

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
 * What a rule sees of one target when one figure of it is changed. A figure that there cannot be is `invalid-input`.
 *
 * @internal
 */
export function flipFigures(table: RuleTable, observed: ObservationTable, at: number, input: ChangedInput): RuleFigures {
  const { figures } = table;
  const known = new Map<RuleFigure, FigureColumn>();
  return {
    ...figures,
    size: 1,
    told: (figure, back) => figures.told(figure, back, at),
    origin: (figure, back) => figures.origin(figure, back, at),
    events: (code) => figures.events(code, at),
    column: (figure, back) => {
      const isNow = back + (figure.back ?? 0) === 0;
      const before = isNow ? known.get(figure) : undefined;
      if (before !== undefined) return before;
      const whole = figures.column(figure, back);
      const column: FigureColumn = {
        low: whole.low.slice(at, at + 1),
        high: whole.high.slice(at, at + 1),
        reason: whole.reason.slice(at, at + 1),
      };
      if (!isNow || column.reason[0] !== 0) return column;
      const moved = movedFigure(figure, table, observed, at, input);
      const value = moved === "unmoved" ? (column.low[0] as number) : moved;
      const fresh =
        value === null
          ? unknownColumn(1, reasonPlace("invalid-input"))
          : { low: Float64Array.of(value), high: Float64Array.of(value), reason: column.reason };
      known.set(figure, fresh);
      return fresh;
    },
  };
}

/**
 * A figure of the judged period after a change; `null` where there can be no such figure.
 *
 * @internal
 */
export function movedFigure(
  figure: RuleFigure,
  table: RuleTable,
  observed: ObservationTable,
  at: number,
  input: ChangedInput,
): number | null | "unmoved" {
  const target = table.targets[at]?.id ?? "";
  const { of = "itself" } = figure;
  if ("field" in figure)
    return of === "itself" && input.term !== null && input.term.ages === undefined && input.term.field === figure.field
      ? input.to * (figure.times ?? 1) + 0
      : "unmoved";
  const subject = subjectOf(of, table, target);
  const card = observed.cards.find(({ id }) => id === figure.indicator);
  if (subject === null || card === undefined) return "unmoved";
  if (card.kind === "custom") return subject === target && input.card === card.id ? input.to : "unmoved";
  const { term } = input;
  const place = subjectPlace(observed.subjects, subject);
  const columns = observed.columns[observed.cards.indexOf(card)];
  if (term === null || place < 0 || columns === undefined) return "unmoved";
  const bits = columns.known[place] as number;
  const { above, below } = termsOf(card);
  const [over, under] = [above, below].map((terms) => (reaches(terms, subject, target, term, observed) ? weightIn(terms, term) : 0));
  if ((over ?? 0) === 0 && (under ?? 0) === 0) return "unmoved";
  if ((card.unlessZero ?? []).some((one) => termRelation(one, term) === "contains") && input.to <= 0) return null;
  if ((bits & knownBits.numerator) === 0) return "unmoved";
  const numerator = moved(columns.numerator[place] as number, over ?? 0, input);
  if (card.kind === "sum") return numerator;
  if ((bits & knownBits.denominator) === 0) return "unmoved";
  const denominator = moved(columns.denominator[place] as number, under ?? 0, input);
  if (!(denominator > 0) || (card.part === true && !(numerator >= 0 && numerator <= denominator))) return null;
  try {
    return ratio(numerator, denominator, card.scale);
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
