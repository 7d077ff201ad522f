import type { Reason } from "../codebooks/absenceReasons.ts";
import type { Day } from "./day.ts";
import type { Period } from "./period.ts";

/** What every fact says, whether or not it holds a value. */
export interface FactBase {
  /** Whom it is about: a territory id, a service registration id, an IČO… */
  readonly subject: string;
  /** The property of a noun, `personsInExecution`, or a cell of it, `population/F/65-69`. */
  readonly field: string;
  /** The time the figure speaks of. */
  readonly period: Period;
  /** Id of the source, as in the codebook of sources or the office's own. */
  readonly source: string;
  /** The day from which the figure was known; what came later is not seen by an evaluation as of an earlier day. */
  readonly knownAt: Day;
  /** Present when the value is a partial sum: how many of how many members it covers. */
  readonly coverage?: { readonly covered: number; readonly members: number };
}

/**
 * A reported figure (údaj): what a provider, an office or a statistical publication said, or why it said nothing.
 * Zero is a reported fact; an unknown figure is `null` with its reason.
 */
export type Fact = (FactBase & { readonly value: number }) | (FactBase & { readonly value: null; readonly reason: Reason });

/**
 * What a missing row of a source means (význam chybějícího řádku). An absent row is not zero unless its publisher says so.
 */
export interface AbsentRow {
  readonly source: string;
  /** Fields that the source reports, each a property or the beginning of a cell's path (`facilities`). */
  readonly fields: readonly string[];
  /** `none`: a missing row means zero; `not-covered`: the source does not cover it; `unknown`: the publisher does not say. */
  readonly means: "none" | "not-covered" | "unknown";
  /**
   * Whom the publication is about: ids, or the beginning of ids that ends with a slash (`"obec/"`). Needed for `none`: outside
   * it nothing is zero.
   */
  readonly subjects?: readonly string[];
  /** The time of the publication as a whole, and since when it has been known. */
  readonly period: Period;
  readonly knownAt: Day;
}

/** A day from which a series is not comparable with its past (přerušení řady): a census, a reform, a change of method. */
export interface SeriesBreak {
  /** Properties concerned, `population`. */
  readonly fields: readonly string[];
  /** First day of the new series. */
  readonly on: Day;
  readonly cs: string;
  readonly en: string;
}
