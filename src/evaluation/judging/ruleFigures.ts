import { absenceReasons, type Reason } from "../../codebooks/absenceReasons.ts";
import type { UnitCode } from "../../codebooks/units.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import type { Day } from "../../model/day.ts";
import type { Period } from "../../model/period.ts";
import type { RuleFigure } from "../../model/rules/ruleSpec.ts";

/**
 * One figure of all targets: between which numbers it lies, and why there is no value. Both bounds are the value where it is known; infinite
 * where nothing is.
 *
 * @internal
 */
export interface FigureColumn {
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** 0 for a value, else 1 + place in the codebook of absence reasons. */
  readonly reason: Uint8Array;
}

/**
 * What a figure of one target is called and where it comes from.
 *
 * @internal
 */
export interface ToldFigure extends Bilingual {
  /** Id of the indicator, or the field. */
  readonly figure: string;
  /** Whose it is; of peers the target itself. */
  readonly subject: string;
  readonly unit: UnitCode;
  readonly period: Period | null;
  readonly sources: readonly string[];
}

/**
 * Of which time a figure is, and where it comes from.
 *
 * @internal
 */
export type FigureOrigin = Pick<ToldFigure, "period" | "sources">;

/**
 * Events of one kind by target.
 *
 * @internal
 */
export interface TargetEvents {
  readonly on: Day | null;
  readonly due: Day | null;
  readonly done: Day | null;
}

/**
 * Where conditions read: columns over targets, made when they are asked for.
 *
 * @internal
 */
export interface RuleFigures {
  readonly day: Day;
  readonly size: number;
  /** @param back - periods before the one that the figure names */
  readonly column: (figure: RuleFigure, back: number) => FigureColumn;
  readonly told: (figure: RuleFigure, back: number, at: number) => ToldFigure;
  /** Time and sources alone: of observed figures one record for all that share them. */
  readonly origin: (figure: RuleFigure, back: number) => (at: number) => FigureOrigin;
  /** Whether the series of the figure is broken between a period so far back and the one that the figure names. */
  readonly broken: (figure: RuleFigure, back: number) => boolean;
  /** Whether two figures are of different periods, and something that both read has a break between them. */
  readonly apart: (one: RuleFigure, other: RuleFigure) => boolean;
  /** Events of a target known on the day; `null` when nobody keeps them. */
  readonly events: (code: string, at: number) => readonly TargetEvents[] | null;
}

const places: ReadonlyMap<Reason, number> = new Map(absenceReasons.map(({ code }, at) => [code, 1 + at]));

/**
 * Place of a reason in a column: 1 + its place in the codebook.
 *
 * @internal
 */
export function reasonPlace(reason: Reason): number {
  return places.get(reason) ?? 0;
}

/**
 * The reason at a place of a column; `null` for a value.
 *
 * @internal
 */
export function reasonAt(place: number): Reason | null {
  return absenceReasons[place - 1]?.code ?? null;
}

/**
 * An empty column: nothing is known, nobody was asked.
 *
 * @internal
 */
export function unknownColumn(size: number, reason: number): FigureColumn {
  return {
    low: new Float64Array(size).fill(Number.NEGATIVE_INFINITY),
    high: new Float64Array(size).fill(Number.POSITIVE_INFINITY),
    reason: new Uint8Array(size).fill(reason),
  };
}
