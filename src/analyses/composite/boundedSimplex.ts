/** Bounds that leave less room than this leave none. */
const NO_ROOM = 1e-12;

/**
 * Draws of weights, uniform among all that sum to 1 within bounds.
 *
 * Weights that are independent and have a density ∝ exp(−θ w) within their bounds are, once they are known to sum to 1, uniform: exp(−θ Σ w) is the
 * same for all of them. So all but one are drawn by inversion, the last is what is left, and is kept with the probability of its own
 * density; θ makes the expected sum 1, so that about one draw in √n is kept. Every draw is independent of those before.
 *
 * @param least - lower bounds, with a sum of at most 1
 * @param greatest - upper bounds, with a sum of at least 1
 * @returns a function that writes the next weights into an array
 * @internal
 */
export function boundedSimplex(least: ArrayLike<number>, greatest: ArrayLike<number>): (next: () => number, into: Float64Array) => void {
  const count = least.length;
  const lows = Array.from(least);
  const room = 1 - lows.reduce((sum, low) => sum + low, 0);
  const widths = lows.map((low, i) => Math.max(0, Math.min((greatest[i] as number) - low, room)));
  const excess = widths.reduce((sum, width) => sum + width, 0) - room;
  if (room <= NO_ROOM) return fixed(lows);
  if (excess <= NO_ROOM) return fixed(lows.map((low, i) => low + (widths[i] as number)));
  // Measured from whichever ends are nearer in total, in parts of what there is to share out: θ is at least 0.
  const isTurned = excess < room;
  const whole = isTurned ? excess : room;
  const caps = widths.map((width) => Math.min(1, width / whole));
  const tilt = tiltOf(caps);
  const last = caps.reduce((widest, cap, i) => (cap > (caps[widest] as number) ? i : widest), 0);
  const parts = new Float64Array(count);
  return (next, into) => {
    for (;;) {
      let left = 1;
      for (let i = 0; i < count; i++) {
        if (i === last) continue;
        const part = truncated(next(), tilt, caps[i] as number);
        parts[i] = part;
        left -= part;
      }
      // Its density against the greatest it can have, which is that at 0.
      if (left < 0 || left > (caps[last] as number) || next() >= Math.exp(-tilt * left)) continue;
      parts[last] = left;
      for (let i = 0; i < count; i++) {
        const amount = whole * (parts[i] as number);
        into[i] = (lows[i] as number) + (isTurned ? (widths[i] as number) - amount : amount);
      }
      return;
    }
  };
}

/** The only weights there are, up to what rounding leaves of their sum. */
function fixed(weights: readonly number[]): (next: () => number, into: Float64Array) => void {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const shares = weights.map((weight) => weight / sum);
  return (_, into) => into.set(shares);
}

/** A draw with a density ∝ exp(−θ x) from 0 to a cap, by inversion. */
function truncated(uniform: number, tilt: number, cap: number): number {
  if (tilt * cap < 1e-9) return uniform * cap;
  return Math.min(cap, -Math.log1p(uniform * Math.expm1(-tilt * cap)) / tilt);
}

/** Mean of that density. */
function meanOf(tilt: number, cap: number): number {
  const x = tilt * cap;
  if (x < 1e-4) return cap * (0.5 - x / 12);
  return cap * (1 / x - 1 / Math.expm1(x));
}

/** θ of at least 0 by which the expected sum is 1: the least of it where even 0 gives less. */
function tiltOf(caps: readonly number[]): number {
  const sum = (tilt: number): number => caps.reduce((total, cap) => total + meanOf(tilt, cap), 0);
  let [low, high] = [0, 1];
  if (sum(0) <= 1) return 0;
  while (sum(high) > 1) high *= 2;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (sum(middle) > 1) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
