import type { MissingPolicy } from "./compositeScheme.ts";
import type { CompositeTree } from "./compositeTree.ts";
import type { CompositeReason } from "./compositeUnitScore.ts";

/**
 * What is known of the units, group by group: it depends on weights as they were configured, and not on figures.
 *
 * @internal
 */
export interface Coverage {
  /** Share of the weight below each column that is known, by unit. */
  readonly known: readonly Float64Array[];
  /** Whether a unit has a score in each column. */
  readonly scored: readonly Uint8Array[];
  /** Of each group, by unit. */
  readonly reasons: readonly (readonly (CompositeReason | null)[])[];
}

/**
 * Who has a score where.
 *
 * @param leaves - scores of the indicators, NaN where unknown
 * @internal
 */
export function coverageOf(tree: CompositeTree, leaves: readonly Float64Array[]): Coverage {
  const scored = leaves.map((column) => Uint8Array.from(column, (value) => (Number.isNaN(value) ? 0 : 1)));
  const known = scored.map((column) => Float64Array.from(column));
  const reasons = tree.groups.map(({ children, shares, missing }) => {
    const why = Array.from(leaves[0] ?? [], (_, u): CompositeReason | null => {
      const isOut = children.some((child, k) => (shares[k] as number) > 0 && scored[child]?.[u] === 0);
      return reasonOf(knownShare(children, shares, known, scored, u), isOut, missing);
    });
    known.push(Float64Array.from(why, (_, u) => Math.min(1, knownShare(children, shares, known, scored, u))));
    scored.push(Uint8Array.from(why, (reason) => (reason === null ? 1 : 0)));
    return why;
  });
  return { known, scored, reasons };
}

function knownShare(
  children: readonly number[],
  shares: readonly number[],
  known: readonly Float64Array[],
  scored: readonly Uint8Array[],
  u: number,
): number {
  let sum = 0;
  for (const [k, child] of children.entries()) if (scored[child]?.[u] === 1) sum += (shares[k] as number) * (known[child]?.[u] as number);
  return sum;
}

/** Why a unit has no score in a group: by the share of the weight that is known, or by whether anything with a weight has no score. */
function reasonOf(known: number, isMissing: boolean, missing: MissingPolicy): CompositeReason | null {
  if (missing.kind === "refuse") return isMissing ? "input-missing" : null;
  if (known === 0) return "nothing-known";
  return known < missing.minimumShare - 1e-12 ? "too-little-known" : null;
}
