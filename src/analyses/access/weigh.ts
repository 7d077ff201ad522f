import { rangeRefusal } from "../../model/refusal.ts";
import type { CheckedDecay } from "./checkedDecay.ts";

/** What the Gaussian of Dai (2010) takes off, so that it is 0 at the limit. */
const AT_LIMIT = Math.exp(-0.5);

/**
 * Puts weights in the place of costs that lie within the limit. One loop for each kind: a function called for every pair is ten times slower.
 * @internal
 */
export function weigh(name: string, decay: CheckedDecay, buffer: Float64Array, count: number): void {
  const { limit, a, b } = decay;
  switch (decay.kind) {
    case "one":
      buffer.fill(1, 0, count);
      return;
    case "step":
      weighSteps(decay, buffer, count);
      return;
    case "linear":
      for (let k = 0; k < count; k++) buffer[k] = 1 - (buffer[k] as number) / limit;
      return;
    case "dai":
      for (let k = 0; k < count; k++) {
        const part = (buffer[k] as number) / limit;
        buffer[k] = (Math.exp(-0.5 * part * part) - AT_LIMIT) / (1 - AT_LIMIT);
      }
      return;
    case "sigma":
      for (let k = 0; k < count; k++) {
        const part = (buffer[k] as number) / a;
        buffer[k] = Math.exp(-0.5 * part * part);
      }
      return;
    case "exponential":
      if (b === 1) for (let k = 0; k < count; k++) buffer[k] = Math.exp(-a * (buffer[k] as number));
      else for (let k = 0; k < count; k++) buffer[k] = Math.exp(-a * (buffer[k] as number) ** b);
      return;
    case "power":
      weighPower(name, decay, buffer, count);
      return;
    default: {
      const top = decay.weights[0] as number;
      for (let k = 0; k < count; k++) buffer[k] = top / (1 + Math.exp(((buffer[k] as number) - a) * b));
    }
  }
}

function weighSteps({ steps, weights, closed }: CheckedDecay, buffer: Float64Array, count: number): void {
  for (let k = 0; k < count; k++) {
    const cost = buffer[k] as number;
    let band = 0;
    while (closed ? cost > (steps[band] as number) : cost >= (steps[band] as number)) band++;
    buffer[k] = weights[band] as number;
  }
}

function weighPower(name: string, { a, b }: CheckedDecay, buffer: Float64Array, count: number): void {
  for (let k = 0; k < count; k++) {
    const cost = buffer[k] as number;
    const weight = Math.min(b, cost ** -a);
    if (weight === Number.POSITIVE_INFINITY)
      throw rangeRefusal("weight-infinite", `${name} requires a power decay with a cap where costs are next to 0, got a cost of ${cost}`);
    buffer[k] = weight;
  }
}
