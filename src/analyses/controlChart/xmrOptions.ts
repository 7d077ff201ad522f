import type { GapRule } from "../trend/trendFigures.ts";
import type { RunRule, RunRuleSet } from "./runRuleSets.ts";

/**
 * What the mean moving range is multiplied by, from the mean to a limit:
 *
 * - `2.66`: as printed and taught (Wheeler; NHS England)
 * - `three-over-1.128`: 3/1.128, about 2.6596 (R package qcc)
 * - `three-over-d2`: 3/d₂ with d₂ = 2/√π exactly, about 2.6587
 */
export type XmrConstant = "2.66" | "three-over-1.128" | "three-over-d2";

/** A place from which limits are found anew, and why: somebody has to say what has changed. */
export interface Rebase {
  /** Place of the first period of the new phase. */
  readonly at: number;
  readonly why: string;
}

/** How an XmR chart is made. Nothing is rebased by itself. */
export interface XmrOptions {
  /** @default "2.66" */
  readonly constant?: XmrConstant;
  /** `moving-ranges` leaves out moving ranges of 3.267 times their mean and more, once, before the limits are found. @default "none" */
  readonly screening?: "none" | "moving-ranges";
  /** A set by name, or rules of one's own. @default "nhs-7" */
  readonly rules?: RunRuleSet | readonly RunRule[];
  /** What a period without a value is to moving ranges and to rules. @default "kept" */
  readonly gaps?: GapRule;
  /** How many of the first known values of each phase its limits are made of; `null` is all of them. @default null */
  readonly baseline?: number | null;
  /** @default [] */
  readonly rebase?: readonly Rebase[];
  /** With fewer values than this in the baseline the limits are provisional. @default 12 */
  readonly fullBaseline?: number;
}
