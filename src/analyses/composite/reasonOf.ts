import type { MissingPolicy } from "./compositeScheme.ts";
import type { CompositeReason } from "./compositeUnitScore.ts";

/**
 * Why a unit has no score in a group.
 *
 * @param known - share of the weight that is known, down to the indicators
 * @param isMissing - whether anything directly in it that has a weight has no score
 * @internal
 */
export function reasonOf(known: number, isMissing: boolean, missing: MissingPolicy): CompositeReason | null {
  if (missing.kind === "refuse") return isMissing ? "input-missing" : null;
  if (known === 0) return "nothing-known";
  return known < missing.minimumShare - 1e-12 ? "too-little-known" : null;
}
