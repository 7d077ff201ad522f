import { exactSum } from "../../model/exactSum.ts";
import { rangeRefusal, typeRefusal } from "../../model/refusal.ts";
import type { Aggregation, FullAggregation, MissingPolicy } from "./compositeScheme.ts";
import { requireFigure } from "./unitFigures.ts";

/** Beyond half of what is left over, nobody could win. */
const WIDEST_TOLERANCE = 0.5;

/**
 * An aggregation with every default filled in, checked.
 *
 * @param name - the function that asks, for its refusals
 * @param of - the group, for its refusals
 * @internal
 */
export function fullAggregation(name: string, of: string, given: Aggregation): FullAggregation {
  switch (given?.kind) {
    case "arithmetic":
      return { kind: given.kind };
    case "geometric": {
      const { zeros = "refuse" } = given;
      if (zeros !== "refuse" && zeros !== "zero") throw notKnown(name, of, zeros);
      return { kind: given.kind, zeros };
    }
    case "copeland": {
      const { tolerance = 1e-9 } = given;
      if (!(tolerance >= 0 && tolerance <= WIDEST_TOLERANCE))
        throw rangeRefusal(
          "tolerance-out-of-range",
          `${name} requires a tolerance of ${of} from 0 to ${WIDEST_TOLERANCE}, got ${tolerance}`,
        );
      return { kind: given.kind, tolerance: tolerance + 0 };
    }
    case "benefit-of-the-doubt": {
      const { least, greatest } = given.parts ?? { least: 0, greatest: 1 };
      if (!(least >= 0 && least <= greatest && greatest <= 1))
        throw rangeRefusal(
          "parts-out-of-range",
          `${name} requires parts of a score of ${of} from 0 to 1 that rise, got ${least} to ${greatest}`,
        );
      return { kind: given.kind, parts: { least: least + 0, greatest: greatest + 0 } };
    }
    default:
      throw notKnown(name, of, (given as { readonly kind?: unknown } | undefined)?.kind);
  }
}

const notKnown = (name: string, of: string, got: unknown) =>
  typeRefusal("aggregation-not-known", `${name} requires a known aggregation of ${of}, got ${String(got)}`);

/**
 * A policy about what is missing, checked.
 *
 * @internal
 */
export function fullMissing(name: string, of: string, given: MissingPolicy): MissingPolicy {
  if (given?.kind === "refuse") return { kind: given.kind };
  if (given?.kind !== "available-mean")
    throw typeRefusal(
      "missing-policy-not-known",
      `${name} requires refuse or available-mean for what is missing in ${of}, got ${String((given as { readonly kind?: unknown } | undefined)?.kind)}`,
    );
  const { minimumShare } = given;
  if (!(minimumShare >= 0 && minimumShare <= 1))
    throw rangeRefusal("minimum-share-out-of-range", `${name} requires a minimum share of ${of} from 0 to 1, got ${minimumShare}`);
  return { kind: given.kind, minimumShare: minimumShare + 0 };
}

/**
 * Weights as shares of their sum.
 *
 * @param of - what they belong to, for refusals
 * @internal
 */
export function sharesOf(name: string, of: string, weights: readonly number[]): readonly number[] {
  for (const weight of weights) {
    requireFigure(name, `a weight in ${of}`, weight);
    if (weight < 0) throw rangeRefusal("weight-negative", `${name} requires weights of at least 0 in ${of}, got ${weight}`);
  }
  const sum = exactSum(weights);
  if (sum === 0) throw rangeRefusal("weights-all-zero", `${name} requires a weight over 0 in ${of}, got none`);
  return weights.map((weight) => weight / sum + 0);
}
