/**
 * Weights that somebody could defend (přípustné váhy). They are shares within a group, every group for itself; what has the weight 0 stays out.
 * The weights of the scheme have to be among them.
 */
export type AdmissibleWeights =
  /** All there are, from everything on one child to everything on another. */
  | { readonly kind: "any" }
  /** Each share up to this part of itself more or less, 0.25 for a quarter. */
  | { readonly kind: "within"; readonly part: number }
  /** Of each child of the groups that are listed; all children of such a group have to be. Other groups keep their weights. */
  | {
      readonly kind: "listed";
      readonly shares: Readonly<Record<string, { readonly least: number; readonly greatest: number }>>;
    };

/** The shares that one child may have in its group. */
export interface WeightRange {
  readonly group: string;
  readonly id: string;
  /** Share by the scheme. */
  readonly share: number;
  readonly least: number;
  readonly greatest: number;
}
