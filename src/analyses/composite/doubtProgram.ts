import { rangeRefusal } from "../../model/refusal.ts";
import { type LinearConstraint, linearProgram } from "../linearProgram.ts";

/** A score within so much of 1 is 1. */
const NEAR = 1e-10;

/**
 * The best mixture of figures for one unit.
 *
 * @internal
 */
export interface DoubtSolution {
  readonly score: number;
  /** Part of the score that each figure brings; their sum is the score. */
  readonly contributions: readonly number[];
}

/**
 * Rows of figures that no other row reaches in everything, each once, in an order that does not depend on that of the rows: only they can
 * keep the weights of a unit down.
 *
 * @internal
 */
export function frontierRows(rows: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const ordered = rows.toSorted(descending);
  const kept: (readonly number[])[] = [];
  // A row that reaches another one in everything comes before it.
  for (const row of ordered) if (!kept.some((other) => other.every((value, k) => value >= (row[k] as number)))) kept.push(row);
  return kept;
}

function descending(a: readonly number[], b: readonly number[]): number {
  for (const [k, value] of a.entries()) {
    const other = b[k] as number;
    if (value !== other) return value > other ? -1 : 1;
  }
  return 0;
}

/**
 * Solves max Σ w x₀ such that Σ w x ≤ 1 of every row of the frontier, w ≥ 0, by its dual: few rows, many columns.
 *
 * @param frontier - from {@link frontierRows}, of all units
 * @param parts - the least and the greatest part of the score that a figure may bring
 * @internal
 */
export function doubtProgram(
  name: string,
  unit: string,
  row: readonly number[],
  frontier: readonly (readonly number[])[],
  { least, greatest }: { readonly least: number; readonly greatest: number },
): DoubtSolution {
  const isBounded = least > 0 || greatest < 1;
  const count = row.length;
  if (least * count > 1 + 1e-12 || greatest * count < 1 - 1e-12)
    throw rangeRefusal(
      "parts-out-of-range",
      `${name} requires parts of a score that ${count} figures can bring, got ${least} to ${greatest}`,
    );
  if (row.every((value) => value === 0)) return { score: 0, contributions: row.map(() => 0) };
  // Of a figure of 0 no weight makes a part: the others bring all, as far as they may.
  const idle = row.filter((value) => value === 0).length;
  if (idle > 0 && (least > 0 || greatest * (count - idle) < 1 - 1e-12))
    throw rangeRefusal(
      "parts-not-possible",
      `${name} requires figures over 0 where each has to bring a part of the score, got 0 of ${unit}`,
    );
  // In contributions of the unit, c = w x₀: a column of the frontier is its ratio to the unit, and all numbers are near to 1.
  const active = [...row.keys()].filter((k) => (row[k] as number) > 0);
  const ratios = frontier.map((other) => active.map((k) => (other[k] as number) / (row[k] as number)));
  const constraints = active.map((_, place): LinearConstraint => {
    const bounds = isBounded ? active.flatMap((__, other) => boundColumns(place === other, least, greatest)) : [];
    return { coefficients: [...ratios.map((column) => column[place] as number), ...bounds], relation: ">=", bound: 1 };
  });
  const costs = [...ratios.map(() => 1), ...(isBounded ? active.flatMap(() => [0, 0]) : [])];
  const found = linearProgram({ goal: "minimum", costs, constraints });
  if (found.status !== "optimal") throw rangeRefusal("parts-not-possible", `${name} requires parts of a score that ${unit} can reach`);
  const score = Math.abs(found.objective - 1) <= NEAR ? 1 : Math.min(1, Math.max(0, found.objective));
  const raw = found.duals.map((dual) => Math.max(0, dual));
  const sum = raw.reduce((total, part) => total + part, 0);
  const contributions = row.map(() => 0);
  for (const [place, k] of active.entries()) contributions[k] = sum > 0 ? score * ((raw[place] as number) / sum) : 0;
  return { score, contributions };
}

/** Of the bounds of one contribution, what stands in the row of a contribution: Σ c least − c ≤ 0 and c − Σ c greatest ≤ 0. */
function boundColumns(isOwn: boolean, least: number, greatest: number): readonly number[] {
  return isOwn ? [least - 1, 1 - greatest] : [least, -greatest];
}
