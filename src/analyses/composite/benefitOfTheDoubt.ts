import { rangeRefusal } from "../../model/refusal.ts";
import type { CompositeUnit } from "./compositeScheme.ts";
import { doubtProgram, frontierRows } from "./doubtProgram.ts";
import { fullAggregation } from "./fullAggregation.ts";
import { unitFigures } from "./unitFigures.ts";

/** A unit under the weights that are best for it. */
export interface DoubtUnit {
  readonly unit: string;
  readonly name: string;
  /** 1 of those that nobody beats under their weights; `null` for a reason. */
  readonly score: number | null;
  readonly reason: "input-missing" | null;
  /** Ids of unknown figures. */
  readonly missing: readonly string[];
  /** What each figure brings to the score; they add up to it. Where several sets of weights are equally good, one of them. */
  readonly contributions: readonly { readonly indicator: string; readonly contribution: number }[];
  /** Units that keep its score down, largest weight first; the unit itself where it is 1. */
  readonly peers: readonly { readonly unit: string; readonly weight: number }[];
}

/** Units each under its best weights. */
export interface BenefitOfTheDoubt {
  readonly kind: "benefit-of-the-doubt";
  readonly method: "benefit-of-the-doubt@1";
  readonly indicators: readonly string[];
  readonly parts: { readonly least: number; readonly greatest: number };
  /** In the order given. */
  readonly units: readonly DoubtUnit[];
  /** Units that have a score, of all. */
  readonly covered: number;
  readonly members: number;
}

/**
 * Benefit of the doubt (metoda prospěchu z pochybnosti, BoD): the score of each unit under the weights that suit it best.
 *
 * score = max Σ w x₀ such that Σ w x ≤ 1 of every unit, w ≥ 0: data envelopment with one constant input. L. Cherchye, W. Moesen, N. Rogge
 * and T. Van Puyenbroeck, Social Indicators Research 82 (2007): 111–145. Where nobody agrees about weights, nobody can say that they
 * were against him. The unit in which a figure is counted changes nothing.
 *
 * Without bounds a unit may put all weight on its one good figure and ignore the rest: `parts` say how much of a score each figure has to bring.
 * Scores under different weights are not a fair ranking, many are 1, and a unit with an unknown figure has no score: it keeps nobody down either.
 *
 * @param units - with figures of at least 0, more is better
 * @param indicators - ids of the figures
 * @param options.parts - part of its own score that each figure has to bring and may bring @default 0 to 1
 * @returns the record
 * @throws RangeError `no-indicators`, `indicator-twice`, `unit-twice`, `value-missing`, `not-finite`, `number-too-extreme`, `figure-negative`,
 *   `parts-out-of-range`, `parts-not-possible`, `program-ill-conditioned`, `program-too-large`; TypeError `not-a-number`
 *
 * @example
 * const units = [["A", 4, 1], ["B", 1, 4], ["C", 2, 2], ["D", 1, null]].map(([id, beds, staff]) => ({ id, name: id, values: { beds, staff } }))
 * const found = benefitOfTheDoubt(units, ["beds", "staff"])
 * found.units.map(({ score }) => score) // => [1, 1, 0.8, null]
 * found.units[2].contributions // => [{ indicator: "beds", contribution: 0.4 }, { indicator: "staff", contribution: 0.4 }]
 * found.units[2].peers // => [{ unit: "A", weight: 0.4 }, { unit: "B", weight: 0.4 }]
 * benefitOfTheDoubt(units, ["beds", "staff"], { parts: { least: 0.5, greatest: 0.5 } }).units[0].score // => 0.47058823529411764
 * benefitOfTheDoubt([{ id: "A", name: "A", values: { beds: -1 } }], ["beds"]) // => throws "figure-negative"
 *
 * @see docs/methods/composite.md
 * @category Composite index
 */
export function benefitOfTheDoubt(
  units: readonly CompositeUnit[],
  indicators: readonly string[],
  options: { readonly parts?: { readonly least: number; readonly greatest: number } } = {},
): BenefitOfTheDoubt {
  const name = "benefitOfTheDoubt";
  const { parts = { least: 0, greatest: 1 } } = options;
  fullAggregation(name, "the index", { kind: "benefit-of-the-doubt", parts });
  const figures = unitFigures(name, units, indicators);
  const rows = units.map((unit, u) => {
    const row = figures.map((column) => (column[u] as number) + 0);
    const at = row.findIndex((value) => value < 0);
    if (at >= 0)
      throw rangeRefusal("figure-negative", `${name} requires figures of at least 0, got ${indicators[at]} ${row[at]} of ${unit.id}`);
    return row;
  });
  const isKnown = rows.map((row) => !row.some(Number.isNaN));
  const frontier = frontierRows(rows.filter((_, u) => isKnown[u]));
  const nameOf = frontier.map((row) => units[rows.findIndex((other) => other.every((value, k) => value === row[k]))]?.id ?? "");
  const found = units.map((unit, u): DoubtUnit => {
    const row = rows[u] ?? [];
    const head = { unit: unit.id, name: unit.name };
    const missing = indicators.filter((_, k) => Number.isNaN(row[k]));
    if (missing.length > 0) return { ...head, score: null, reason: "input-missing", missing, contributions: [], peers: [] };
    const { score, contributions, peers } = doubtProgram(name, unit.id, row, frontier, parts);
    return {
      ...{ ...head, score, reason: null, missing },
      contributions: indicators.map((indicator, k) => ({ indicator, contribution: contributions[k] as number })),
      peers: [...peers]
        .flatMap((weight, j) => (weight > 0 ? [{ unit: nameOf[j] as string, weight }] : []))
        .toSorted((a, b) => b.weight - a.weight),
    };
  });
  return {
    ...{ kind: "benefit-of-the-doubt", method: "benefit-of-the-doubt@1", indicators: [...indicators] },
    ...{ parts: { least: parts.least + 0, greatest: parts.greatest + 0 }, units: found },
    ...{ covered: found.filter(({ score }) => score !== null).length, members: units.length },
  };
}
