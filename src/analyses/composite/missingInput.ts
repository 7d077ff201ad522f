import type { CompositeReason } from "./compositeUnitScore.ts";

/** Figures that an indicator could have where it is unknown (přípustné hodnoty). */
export interface AdmissibleRange {
  readonly indicator: string;
  readonly least: number;
  readonly greatest: number;
  /** Given by the caller, or the least and the greatest known figure of the indicator. */
  readonly from: "given" | "observed";
}

/** What would come out with an unknown figure filled in; why not, where nothing does. */
export interface FilledOutcome {
  readonly value: number;
  readonly score: number | null;
  readonly rank: number | null;
  /** `step-not-applicable`: with this figure the index could not be computed as it is configured. */
  readonly reason: CompositeReason | "step-not-applicable" | null;
}

/**
 * Ranks with unknown figures anywhere in their ranges. `exact`: none lies beyond; `ends`: only the ends of the ranges were tried, and between
 * them, where a figure moves the scores of all, a rank beyond is possible.
 */
export interface FilledRanks {
  readonly best: number;
  readonly worst: number;
  readonly basis: "exact" | "ends";
}

/** One unknown figure of a unit. */
export interface MissingInput {
  readonly indicator: string;
  readonly atLeast: FilledOutcome;
  readonly atGreatest: FilledOutcome;
  /** Of the unit, others being left as they are; `null` where there is no rank at one of the ends. */
  readonly ranks: FilledRanks | null;
  /** How many other units have another rank at one end than at the other; `null` where one end has none. */
  readonly othersMoved: number | null;
}

/** What unknown figures do to one unit. */
export interface UnitMissing {
  readonly unit: string;
  readonly name: string;
  /** As the index has it. */
  readonly score: number | null;
  readonly rank: number | null;
  readonly reason: CompositeReason | null;
  readonly inputs: readonly MissingInput[];
  /**
   * With all unknown figures of all units filled in: best for this unit and worst for the others, and the other way. `null` where a step could not be
   * applied then.
   */
  readonly together: (FilledRanks & { readonly least: number; readonly greatest: number }) | null;
}

/** What unknown figures do to a composite index. */
export interface MissingInputEffects {
  readonly kind: "missing-input-effects";
  readonly method: "missing-input-effects@1";
  readonly index: string;
  /** Of indicators with unknown figures. */
  readonly ranges: readonly AdmissibleRange[];
  /** Unknown figures, of all. */
  readonly missing: number;
  readonly members: number;
  /** In the order given. */
  readonly units: readonly UnitMissing[];
}
