import { exactSum } from "../../model/exactSum.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import type { NeighbourLinks } from "../neighbours/neighbours.ts";
import { requireWeight } from "../neighbours/requireWeight.ts";
import type { AreaValue, PatternReason, WeightStyle } from "./areaValue.ts";

/**
 * Areas with a known value and the links between them, in the order of their ids: the order that they came in changes nothing.
 */
export interface AreaSystem {
  /** For each area of the neighbours, its place here; −1 where its value is not known or it is left out. */
  readonly placeOf: Int32Array;
  /** For each area of the neighbours, 1 where its value is known. */
  readonly known: Uint8Array;
  /** Number of areas here. */
  readonly n: number;
  readonly values: Float64Array;
  /** Values less their mean, in standard deviations with the divisor n; all 0 where values are constant. */
  readonly z: Float64Array;
  readonly mean: number;
  /** With the divisor n. */
  readonly standardDeviation: number;
  readonly constant: boolean;
  readonly starts: Int32Array;
  readonly links: Int32Array;
  readonly weights: Float64Array;
  /** For each area of the neighbours: neighbours with a known value, and without. */
  readonly knownNeighbours: Int32Array;
  readonly unknownNeighbours: Int32Array;
}

/** All figures differ by no more than rounding. */
const SAME = 2 ** -48;
/** Sums of more could leave the range of numbers. */
const LARGEST = 1e300;

/**
 * Joins values to neighbours, leaves out the areas without a value and weighs what is left.
 *
 * @throws RangeError `neighbours-invalid`, `weight-out-of-range`, `area-not-in-neighbours`, `id-repeated`, `not-finite`,
 * `value-out-of-range`
 *
 * @internal
 */
export function areaSystem(
  name: string,
  input: { readonly values: readonly AreaValue[]; readonly neighbours: NeighbourLinks },
  options: { readonly style: WeightStyle; readonly islands: "kept" | "left-out" },
): AreaSystem {
  const { neighbours } = input;
  const { ids, starts, links } = neighbours;
  requireSound(name, neighbours);
  const values = valuesByPlace(name, input.values, ids);
  const known = Uint8Array.from(values, (value) => (value === null ? 0 : 1));
  const [knownNeighbours, unknownNeighbours] = [new Int32Array(ids.length), new Int32Array(ids.length)];
  const linked = new Uint8Array(ids.length);
  for (let i = 0; i < ids.length; i++)
    for (let at = starts[i] as number; at < (starts[i + 1] as number); at++) {
      const other = links[at] as number;
      const counted = known[other] === 1 ? knownNeighbours : unknownNeighbours;
      counted[i] = (counted[i] as number) + 1;
      if (known[i] === 1 && known[other] === 1) linked[i] = linked[other] = 1;
    }
  const order = Int32Array.from(ids.keys())
    .filter((i) => known[i] === 1 && (options.islands === "kept" || linked[i] === 1))
    .sort((a, b) => ((ids[a] as string) < (ids[b] as string) ? -1 : 1));
  const placeOf = new Int32Array(ids.length).fill(-1);
  for (const [place, i] of order.entries()) placeOf[i] = place;
  return {
    placeOf,
    known,
    n: order.length,
    ...standardised(Float64Array.from(order, (i) => values[i] as number)),
    ...weighed(neighbours, { order, placeOf, style: options.style }),
    knownNeighbours,
    unknownNeighbours,
  };
}

/**
 * Why nothing can be said of any area; `null` where something can.
 *
 * @internal
 */
export function wholeReason({ n, constant, links }: AreaSystem): PatternReason | null {
  if (n === 0) return "nothing-known";
  if (n < 2) return "too-few";
  if (constant) return "constant-values";
  return links.length === 0 ? "no-neighbours" : null;
}

function requireSound(name: string, { ids, starts, links, weights }: NeighbourLinks): void {
  const wrong = (what: string) => rangeRefusal("neighbours-invalid", `${name} requires neighbours as made by this library, got ${what}`);
  if (starts.length !== ids.length + 1 || starts[0] !== 0 || starts[ids.length] !== links.length) throw wrong("starts that do not fit");
  if (weights !== null && weights.length !== links.length) throw wrong("weights that do not fit");
  const seen = new Int32Array(ids.length).fill(-1);
  for (let i = 0; i < ids.length; i++) {
    if (!((starts[i] as number) <= (starts[i + 1] as number))) throw wrong("starts that go back");
    for (let at = starts[i] as number; at < (starts[i + 1] as number); at++) {
      const link = links[at] as number;
      if (!(Number.isInteger(link) && link >= 0 && link < ids.length)) throw wrong(`a link to ${link}`);
      if (link === i || seen[link] === i) throw wrong(`a link of ${ids[i]} to itself or twice to one area`);
      seen[link] = i;
      if (weights !== null) requireWeight(name, weights[at], ids[i] as string);
    }
  }
}

function valuesByPlace(name: string, rows: readonly AreaValue[], ids: readonly string[]): readonly (number | null)[] {
  const places = new Map(ids.map((id, place) => [id, place]));
  if (places.size < ids.length)
    throw rangeRefusal("neighbours-invalid", `${name} requires each area of the neighbours once, got one again`);
  const values: (number | null)[] = ids.map(() => null);
  const given = new Uint8Array(ids.length);
  for (const { id, value } of rows) {
    const place = places.get(id);
    if (place === undefined) throw rangeRefusal("area-not-in-neighbours", `${name} requires areas that the neighbours know, got ${id}`);
    if (given[place] === 1) throw rangeRefusal("id-repeated", `${name} requires each area once, got ${id} again`);
    if (value !== null && !Number.isFinite(value))
      throw rangeRefusal("not-finite", `${name} requires finite values, got ${String(value)} of ${id}`);
    if (value !== null && Math.abs(value) > LARGEST)
      throw rangeRefusal("value-out-of-range", `${name} requires values of at most 1e300 either way, got ${value} of ${id}`);
    given[place] = 1;
    values[place] = value;
  }
  return values;
}

function standardised(values: Float64Array): Pick<AreaSystem, "values" | "z" | "mean" | "standardDeviation" | "constant"> {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) [least, most] = [Math.min(least, value), Math.max(most, value)];
  const size = Math.max(Math.abs(least), Math.abs(most));
  const z = new Float64Array(values.length);
  // In parts of the largest value, so that no square leaves the range of numbers.
  const parts = values.map((value) => value / size);
  const mean = values.length === 0 || size === 0 ? 0 : exactSum(parts) / values.length;
  if (values.length === 0 || most / size - least / size <= SAME || size === 0)
    return { values, z, mean: values.length === 0 ? 0 : least === most ? least + 0 : mean * size, standardDeviation: 0, constant: true };
  const away = parts.map((part) => part - mean);
  const deviation = Math.sqrt(exactSum(away.map((one) => one * one)) / values.length);
  for (const [i, one] of away.entries()) z[i] = one / deviation;
  return { values, z, mean: mean * size + 0, standardDeviation: deviation * size, constant: false };
}

function weighed(
  { starts, links, weights }: NeighbourLinks,
  { order, placeOf, style }: { readonly order: Int32Array; readonly placeOf: Int32Array; readonly style: WeightStyle },
): Pick<AreaSystem, "starts" | "links" | "weights"> {
  const ends = new Int32Array(order.length + 1);
  const to: number[] = [];
  const weight: number[] = [];
  for (const [place, i] of order.entries()) {
    const row: { readonly to: number; readonly weight: number }[] = [];
    for (let at = starts[i] as number; at < (starts[i + 1] as number); at++) {
      const other = placeOf[links[at] as number] as number;
      const given = style === "binary" || weights === null ? 1 : (weights[at] as number);
      if (other >= 0 && given > 0) row.push({ to: other, weight: given });
    }
    row.sort((a, b) => a.to - b.to);
    const whole = style === "row-standardised" ? row.reduce((sum, one) => sum + one.weight, 0) : 1;
    for (const one of row) {
      to.push(one.to);
      weight.push(one.weight / whole);
    }
    ends[place + 1] = to.length;
  }
  return { starts: ends, links: Int32Array.from(to), weights: Float64Array.from(weight) };
}
