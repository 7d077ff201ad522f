import { rangeRefusal, typeRefusal } from "../../model/refusal.ts";
import type { FullNormalisation, Normalisation, RankTies, ScorePolarity } from "./normalisation.ts";
import { requireFigure } from "./unitFigures.ts";

const TIES: readonly RankTies[] = ["minimum", "mean", "maximum"];

/**
 * A normalisation with every default filled in, checked.
 *
 * @param name - the function that asks, for its refusals
 * @param of - the indicator, for its refusals
 * @internal
 */
export function fullNormalisation(name: string, of: string, given: Normalisation): FullNormalisation {
  const choice = <T extends string>(what: string, value: T, known: readonly T[]): T => {
    if (!known.includes(value))
      throw typeRefusal("normalisation-not-known", `${name} requires ${what} of ${of} among ${known.join(", ")}, got ${String(value)}`);
    return value;
  };
  const ordered = (what: string, least: number, greatest: number): void => {
    requireFigure(name, `${what} of ${of}`, least);
    requireFigure(name, `${what} of ${of}`, greatest);
    if (!(least < greatest) || greatest - least <= 1e-12 * Math.max(Math.abs(least), Math.abs(greatest)))
      throw rangeRefusal("scale-empty", `${name} requires ${what} of ${of} that rises, got ${least} to ${greatest}`);
  };
  const scaled = ({ from = 0, to = 1 }: { readonly from?: number; readonly to?: number }) => {
    ordered("a scale of scores", from, to);
    return { from: from + 0, to: to + 0 };
  };
  switch (given?.kind) {
    case "as-given":
    case "distance-to-best":
    case "fraction-of-best":
      return { kind: given.kind };
    case "min-max":
      return { kind: given.kind, ...scaled(given) };
    case "z-score": {
      const { divisor = "n-1", mean = 0, deviation = 1 } = given;
      requireFigure(name, `a mean of scores of ${of}`, mean);
      requireFigure(name, `a deviation of scores of ${of}`, deviation);
      if (!(deviation > 0)) throw rangeRefusal("scale-empty", `${name} requires a deviation of scores of ${of} over 0, got ${deviation}`);
      return { kind: given.kind, divisor: choice("a divisor", divisor, ["n-1", "n"]), mean: mean + 0, deviation };
    }
    case "rank":
    case "borda":
    case "percentile-rank":
      return { kind: given.kind, ties: choice("ties", given.ties ?? "minimum", TIES) };
    case "distance-to-reference": {
      const { reference, beyond = "keep" } = given;
      const kind = { kind: given.kind, beyond: choice("what lies beyond the reference", beyond, ["keep", "cut"]) };
      if (typeof reference === "object" && reference !== null && "unit" in reference)
        return { ...kind, reference: { unit: String(reference.unit) } };
      requireFigure(name, `a reference of ${of}`, reference?.value);
      return { ...kind, reference: { value: reference.value + 0 } };
    }
    case "goalposts": {
      const { least, greatest, measure = "linear", beyond = "cut" } = given;
      ordered("goalposts", least, greatest);
      if (measure === "logarithmic" && !(least > 0))
        throw rangeRefusal("goalpost-not-positive", `${name} requires goalposts of ${of} over 0 for logarithms, got ${least}`);
      return {
        ...{ kind: given.kind, least: least + 0, greatest: greatest + 0, measure: choice("a measure", measure, ["linear", "logarithmic"]) },
        ...{ beyond: choice("what lies beyond the goalposts", beyond, ["cut", "keep", "refuse"]), ...scaled(given) },
      };
    }
    default:
      throw typeRefusal(
        "normalisation-not-known",
        `${name} requires a known normalisation of ${of}, got ${String((given as { readonly kind?: unknown } | undefined)?.kind)}`,
      );
  }
}

/**
 * 1 where more is better, −1 where less is.
 *
 * @internal
 */
export function polaritySign(name: string, of: string, polarity: ScorePolarity): 1 | -1 {
  if (polarity !== "higher-is-better" && polarity !== "lower-is-better")
    throw typeRefusal(
      "polarity-not-usable",
      `${name} requires higher-is-better or lower-is-better as polarity of ${of}, got ${String(polarity)}`,
    );
  return polarity === "higher-is-better" ? 1 : -1;
}
