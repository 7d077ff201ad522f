/** Whether the score says how little could be put in for the same output, or how much could come out of the same input. */
export type FrontierOrientation = "input" | "output";

/**
 * How peers may be scaled (výnosy z rozsahu): `constant` (CRS, CCR) at any rate; `variable` (VRS, BCC) not at all, only mixed;
 * `non-increasing` (NIRS) down only; `non-decreasing` (NDRS) up only.
 */
export type ReturnsToScale = "constant" | "variable" | "non-increasing" | "non-decreasing";

/** What analyses of the frontier have in common. */
export interface FrontierOptions {
  /** @default "input" */
  readonly orientation?: FrontierOrientation;
  /** @default "variable" */
  readonly returns?: ReturnsToScale;
  /**
   * With fewer units than max(m × s, 3 (m + s)) most of them are efficient by chance; such a comparison is refused, or accepted and said.
   *
   * @default "refuse"
   */
  readonly fewUnits?: "refuse" | "accept";
}

/** What a reader has to know before a score is used. */
export type FrontierCaveat =
  /** Fewer units than the rule of thumb asks for. */
  | { readonly code: "few-units"; readonly units: number; readonly required: number }
  /** At least half of the units are efficient: the columns tell them apart badly. */
  | { readonly code: "many-efficient"; readonly efficient: number; readonly units: number }
  /** A column of ratios. */
  | { readonly code: "ratio-column"; readonly column: string }
  /** A column of zeros alone: it says nothing. */
  | { readonly code: "zero-column"; readonly column: string }
  /** Under constant returns peers are scaled in columns that cannot be changed as well. */
  | { readonly code: "fixed-under-constant-returns"; readonly column: string };
