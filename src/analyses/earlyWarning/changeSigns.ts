import type { EmergingRisk } from "./emergingRisk.ts";
import type { SeriesPlace } from "./preparedSeries.ts";

/**
 * How often a series changes the worse and the better way from one neighbour to the next, with the exact sign test: of n changes that go either way alike, at
 * least as many go one way with p = 2 Σ C(n, k) / 2ⁿ over k from the larger number to n. Changes of nothing and those over a gap do not count.
 *
 * @internal
 */
export function changeSigns(places: readonly Pick<SeriesPlace, "value">[], worse: EmergingRisk["worse"]): EmergingRisk["changes"] {
  const steps = places.flatMap(({ value }, i): readonly number[] => {
    const before = places[i - 1]?.value ?? null;
    return value === null || before === null || value === before ? [] : [value > before ? 1 : -1];
  });
  const up = steps.filter((step) => step > 0).length;
  const down = steps.length - up;
  const p = worse === null || steps.length === 0 ? null : twoSided(steps.length, Math.max(up, down));
  const [bad, good] = worse === "increasing" ? [up, down] : [down, up];
  return { method: "sign-test@1", worse: worse === null ? 0 : bad, better: worse === null ? 0 : good, p };
}

function twoSided(n: number, larger: number): number {
  let chance = 2 ** -n;
  let tail = 0;
  for (let k = n; k >= larger; k--) {
    tail += chance;
    chance *= k / (n - k + 1);
  }
  return Math.min(1, 2 * tail);
}
