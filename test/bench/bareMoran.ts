/** What the bare loop gives for each area. */
export interface BareMoran {
  readonly statistic: Float64Array;
  /** On the side where the statistic lies. */
  readonly pseudoP: Float64Array;
}

/**
 * Local Moran with conditional permutations, area by area, in a loop over typed arrays: no checks, no reasons, no record. The draws of
 * a round are an ordered sample of k + 1 areas; each area takes the first k of them that are not itself.
 *
 * @param values - one for each area
 * @param links - k places of neighbours for each area
 */
export function bareMoran(
  values: Float64Array,
  links: Int32Array,
  { k, permutations, next }: { readonly k: number; readonly permutations: number; readonly next: () => number },
): BareMoran {
  const n = values.length;
  let mean = 0;
  for (let i = 0; i < n; i++) mean += (values[i] as number) / n;
  let variance = 0;
  for (let i = 0; i < n; i++) variance += ((values[i] as number) - mean) ** 2 / n;
  const z = new Float64Array(n);
  const deviation = Math.sqrt(variance);
  for (let i = 0; i < n; i++) z[i] = ((values[i] as number) - mean) / deviation;
  const real = new Float64Array(n);
  for (let i = 0; i < n; i++) for (let j = 0; j < k; j++) real[i] = (real[i] as number) + (z[links[i * k + j] as number] as number);
  const [atLeast, atMost] = [new Int32Array(n), new Int32Array(n)];
  const order = Int32Array.from({ length: n }, (_, i) => i);
  for (let round = 0; round < permutations; round++) {
    for (let j = 0; j <= k; j++) {
      const other = j + Math.floor(next() * (n - j));
      const kept = order[other] as number;
      order[other] = order[j] as number;
      order[j] = kept;
    }
    for (let i = 0; i < n; i++) {
      let sum = 0;
      let taken = 0;
      for (let j = 0; taken < k; j++) {
        const other = order[j] as number;
        if (other === i) continue;
        sum += z[other] as number;
        taken++;
      }
      if (sum >= (real[i] as number)) atLeast[i] = (atLeast[i] as number) + 1;
      if (sum <= (real[i] as number)) atMost[i] = (atMost[i] as number) + 1;
    }
  }
  const [statistic, pseudoP] = [new Float64Array(n), new Float64Array(n)];
  for (let i = 0; i < n; i++) {
    statistic[i] = ((z[i] as number) * (real[i] as number)) / k;
    pseudoP[i] = (Math.min(atLeast[i] as number, atMost[i] as number) + 1) / (permutations + 1);
  }
  return { statistic, pseudoP };
}
