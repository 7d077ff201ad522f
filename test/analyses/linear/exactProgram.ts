import type { LinearProgram } from "../../../src/analyses/linearProgram.ts";

/** A fraction without rounding: every double is one. */
type Fraction = readonly [top: bigint, bottom: bigint];

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));
const reduced = (top: bigint, bottom: bigint): Fraction => {
  const by = gcd(top, bottom) * (bottom < 0n ? -1n : 1n);
  return by === 0n ? [0n, 1n] : [top / by, bottom / by];
};
const zero: Fraction = [0n, 1n];
const one: Fraction = [1n, 1n];
const times = (a: Fraction, b: Fraction): Fraction => (a[0] === 0n || b[0] === 0n ? zero : reduced(a[0] * b[0], a[1] * b[1]));
const over = (a: Fraction, b: Fraction): Fraction => reduced(a[0] * b[1], a[1] * b[0]);
const minus = (a: Fraction, b: Fraction): Fraction => (b[0] === 0n ? a : reduced(a[0] * b[1] - b[0] * a[1], a[1] * b[1]));
const negative = (a: Fraction): Fraction => [-a[0], a[1]];
const less = (a: Fraction, b: Fraction): boolean => a[0] * b[1] < b[0] * a[1];

/** A double as the fraction that it is. */
function fraction(value: number): Fraction {
  let shift = 0;
  let whole = value;
  while (!Number.isInteger(whole)) {
    whole *= 2;
    shift += 1;
  }
  return reduced(BigInt(whole), 1n << BigInt(shift));
}

/** The double nearest to a fraction, to about 18 digits. */
function decimal([top, bottom]: Fraction): number {
  const size = top < 0n ? -top : top;
  const digits = size.toString().length - bottom.toString().length;
  const power = BigInt(Math.abs(20 - digits));
  const scaled = digits < 20 ? (size * 10n ** power) / bottom : size / (bottom * 10n ** power);
  return Number(`${top < 0n ? "-" : ""}${scaled}e${digits - 20}`);
}

/** Rows of coefficients, the right side last; the row of costs below them. Each row has a variable of its own. */
interface Tableau {
  readonly rows: Fraction[][];
  readonly owners: number[];
  costs: Fraction[];
}

function eliminate({ rows, owners, ...rest }: Tableau, at: number, column: number): Fraction[] {
  const pivotRow = rows[at] as Fraction[];
  const by = pivotRow[column] as Fraction;
  rows[at] = pivotRow.map((entry) => over(entry, by));
  const without = (row: Fraction[]): Fraction[] => {
    const factor = row[column] as Fraction;
    return factor[0] === 0n ? row : row.map((entry, j) => minus(entry, times(factor, (rows[at] as Fraction[])[j] as Fraction)));
  };
  for (const [i, row] of rows.entries()) if (i !== at) rows[i] = without(row);
  owners[at] = column;
  return without(rest.costs);
}

/** Bland's rule: the first column that improves, the first owner of the smallest ratio. */
function improve(tableau: Tableau, columns: number): "optimal" | "unbounded" {
  for (;;) {
    const column = tableau.costs.findIndex((cost, j) => j < columns && cost[0] < 0n);
    if (column < 0) return "optimal";
    let leaving = -1;
    let least = zero;
    for (const [i, row] of tableau.rows.entries()) {
      const entry = row[column] as Fraction;
      if (entry[0] <= 0n) continue;
      const ratio = over(row.at(-1) as Fraction, entry);
      const first = leaving < 0 || less(ratio, least);
      if (first || (!less(least, ratio) && (tableau.owners[i] as number) < (tableau.owners[leaving] as number))) {
        leaving = i;
        least = ratio;
      }
    }
    if (leaving < 0) return "unbounded";
    tableau.costs = eliminate(tableau, leaving, column);
  }
}

/**
 * A linear program solved in fractions, by a plain tableau in two phases: slow, and without any rounding. Written for tests alone and
 * shares no line with the library.
 */
export function exactProgram({ goal, costs, constraints, lower, upper }: LinearProgram): "infeasible" | "unbounded" | number {
  const sign = goal === "minimum" ? one : negative(one);
  // Every variable becomes one or two that are at least 0: x = low + a, x = high − a, x = a − b.
  const parts: { readonly of: number; readonly factor: Fraction }[] = [];
  const shift = costs.map(() => zero);
  const ranges: { readonly part: number; readonly range: Fraction }[] = [];
  for (const j of costs.keys()) {
    const low = lower === undefined ? 0 : (lower[j] ?? null);
    const high = upper?.[j] ?? null;
    if (low !== null && high !== null) ranges.push({ part: parts.length, range: minus(fraction(high), fraction(low)) });
    if (low !== null || high !== null) shift[j] = fraction((low ?? high) as number);
    if (low !== null || high === null) parts.push({ of: j, factor: one });
    if (low === null) parts.push({ of: j, factor: negative(one) });
  }
  const rows = constraints.map(({ coefficients, relation, bound }) => {
    const exact = coefficients.map(fraction);
    const right = exact.reduce((rest, entry, j) => minus(rest, times(entry, shift[j] as Fraction)), fraction(bound));
    return { entries: parts.map(({ of, factor }) => times(exact[of] as Fraction, factor)), relation, right };
  });
  for (const { part, range } of ranges)
    rows.push({ entries: parts.map((_, k) => (k === part ? one : zero)), relation: "<=", right: range });
  const slacks = rows.length;
  const width = parts.length + 2 * slacks;
  const tableau: Tableau = { rows: [], owners: [], costs: Array.from({ length: width + 1 }, () => zero) };
  for (const [i, { entries, relation, right }] of rows.entries()) {
    const flip = right[0] < 0n ? negative(one) : one;
    const row = [...entries, ...Array.from({ length: 2 * slacks }, () => zero), right];
    if (relation !== "=") row[parts.length + i] = relation === "<=" ? one : negative(one);
    const turned = row.map((entry) => times(entry, flip));
    turned[parts.length + slacks + i] = one;
    tableau.rows.push(turned);
    tableau.owners.push(parts.length + slacks + i);
    tableau.costs = tableau.costs.map((cost, k) => (k >= parts.length + slacks && k < width ? cost : minus(cost, turned[k] as Fraction)));
  }
  improve(tableau, parts.length + slacks);
  if ((tableau.costs.at(-1) as Fraction)[0] !== 0n) return "infeasible";
  for (const [i, owner] of tableau.owners.entries()) {
    if (owner < parts.length + slacks) continue;
    const column = (tableau.rows[i] as Fraction[]).findIndex((entry, k) => k < parts.length + slacks && entry[0] !== 0n);
    if (column >= 0) eliminate(tableau, i, column);
  }
  const exactCosts = costs.map((cost) => times(fraction(cost), sign));
  const priced = parts.map(({ of, factor }) => times(exactCosts[of] as Fraction, factor));
  tableau.costs = Array.from({ length: width + 1 }, (_, k) => priced[k] ?? zero);
  for (const [i, owner] of tableau.owners.entries()) {
    const factor = tableau.costs[owner] as Fraction;
    if (factor[0] !== 0n)
      tableau.costs = tableau.costs.map((cost, k) => minus(cost, times(factor, (tableau.rows[i] as Fraction[])[k] as Fraction)));
  }
  if (improve(tableau, parts.length + slacks) === "unbounded") return "unbounded";
  const fixed = exactCosts.reduce((sum, cost, j) => minus(sum, times(cost, negative(shift[j] as Fraction))), zero);
  return decimal(times(minus(fixed, tableau.costs.at(-1) as Fraction), sign));
}
