import { exactSum } from "../../model/exactSum.ts";
import { rangeRefusal, typeRefusal } from "../../model/refusal.ts";
import type { Aggregation, FullAggregation, MissingPolicy } from "./compositeScheme.ts";
import { requireFigure, requirePart } from "./unitFigures.ts";

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
      return {
        kind: given.kind,
        tolerance: requirePart(name, `a tolerance of ${of}`, tolerance, "tolerance-out-of-range", WIDEST_TOLERANCE),
      };
    }
    case "benefit-of-the-doubt": {
      const { parts = { least: 0, greatest: 1 } } = given;
      const [least, greatest] = [parts.least, parts.greatest].map((part) =>
        requirePart(name, `parts of a score of ${of}`, part, "parts-out-of-range"),
      ) as [number, number];
      if (least > greatest)
        throw rangeRefusal("parts-out-of-range", `${name} requires parts of a score of ${of} that rise, got ${least} to ${greatest}`);
      return { kind: given.kind, parts: { least, greatest } };
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
  return { kind: given.kind, minimumShare: requirePart(name, `a minimum share of ${of}`, minimumShare, "minimum-share-out-of-range") };
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
