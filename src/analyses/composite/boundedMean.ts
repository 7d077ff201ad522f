/**
 * Bounds of the weights of the children of a group, which sum to 1.
 *
 * @internal
 */
export interface ShareBounds {
  readonly least: Float64Array;
  readonly greatest: Float64Array;
}

const STEPS = 100;

/**
 * The greatest weighted mean of values, over all weights within bounds, and weights that give it.
 *
 * Filled greedily, the greatest value first. Where some values are not there, the mean is a fraction of two sums of weights, and its
 * maximum is found by W. Dinkelbach's steps (Management Science 13, 1967): each is exact, and the last one changes nothing.
 *
 * @param values - NaN of a child that is not there
 * @param into - the weights
 * @returns NaN where nothing is there
 * @internal
 */
export function boundedMean(values: Float64Array, bounds: ShareBounds, into: Float64Array): number {
  const { least, greatest } = bounds;
  let [absent, held] = [0, 0];
  let best = Number.NaN;
  for (let k = 0; k < values.length; k++) {
    const value = values[k] as number;
    if (Number.isNaN(value)) {
      if ((greatest[k] as number) > 0) absent += greatest[k] as number;
    } else {
      held += least[k] as number;
      if ((greatest[k] as number) > 0 && !(value <= best)) best = value;
    }
  }
  const isWhole = absent === 0;
  if (Number.isNaN(best)) return best;
  // What is not there may take all of the weight: then any share of what is there is as good as none, and the best counts alone.
  if (!isWhole && held === 0 && absent >= 1 - 1e-12) {
    fill(values, bounds, best, into);
    return best;
  }
  if (isWhole) {
    fill(values, bounds, 0, into);
    return meanUnder(values, into);
  }
  let mean = Number.NEGATIVE_INFINITY;
  for (let step = 0; step < STEPS; step++) {
    fill(values, bounds, mean === Number.NEGATIVE_INFINITY ? best : mean, into);
    const next = meanUnder(values, into);
    if (!(next > mean)) break;
    mean = next;
  }
  return mean;
}

/** Mean of what is there, under weights. */
function meanUnder(values: Float64Array, weights: Float64Array): number {
  let [sum, whole] = [0, 0];
  for (let k = 0; k < values.length; k++) {
    const [value, weight] = [values[k] as number, weights[k] as number];
    if (Number.isNaN(value) || weight === 0) continue;
    sum += weight * value;
    whole += weight;
  }
  return sum / whole;
}

/** Gives what is over the lower bounds to the greatest values first; what is not there stands at `zero`. */
function fill(values: Float64Array, { least, greatest }: ShareBounds, zero: number, into: Float64Array): void {
  let left = 1;
  for (let k = 0; k < values.length; k++) {
    into[k] = least[k] as number;
    left -= least[k] as number;
  }
  const at = (k: number): number => (Number.isNaN(values[k]) ? zero : (values[k] as number));
  const order = Array.from(values, (_, k) => k).sort((a, b) => at(b) - at(a) || a - b);
  for (const k of order) {
    if (left <= 0) return;
    const more = Math.min(left, (greatest[k] as number) - (least[k] as number));
    into[k] = (into[k] as number) + more;
    left -= more;
  }
}
