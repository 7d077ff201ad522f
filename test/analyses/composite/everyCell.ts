/** Ranks of every unit under weights; a lead of less than 1e-9 is a tie, and ties share the best rank. */
function ranksUnder(rows: readonly (readonly number[])[], weights: readonly number[]): readonly number[] {
  const scores = rows.map((row) => row.reduce((sum, x, k) => sum + x * (weights[k] as number), 0));
  return scores.map((score) => scores.reduce((rank, other) => (other > score + 1e-9 ? rank + 1 : rank), 1));
}

/**
 * The least and the greatest rank of every unit over three weights within bounds, by enumeration: where two units tie is a line in the triangle of weights, and
 * ranks are the same within every cell, on every edge and in every corner that the lines and the bounds make. Each of them touches a corner; so ranks in
 * all corners, and around each in all directions along and between the lines through it, are all there are.
 */
export function ranksInEveryCell(
  rows: readonly (readonly number[])[],
  bounds: readonly (readonly [least: number, greatest: number])[],
): readonly (readonly [best: number, worst: number])[] {
  // a x + b y + c = 0, with the third weight 1 − x − y.
  const lines = rows.flatMap((p, i) =>
    rows.slice(i + 1).map((q) => {
      const [d0 = 0, d1 = 0, d2 = 0] = p.map((x, k) => x - (q[k] as number));
      return [d0 - d2, d1 - d2, d2] as const;
    }),
  );
  const edges = bounds.flatMap((pair, k) =>
    pair.map((end) => (k === 0 ? ([1, 0, -end] as const) : k === 1 ? ([0, 1, -end] as const) : ([-1, -1, 1 - end] as const))),
  );
  const all = [...lines, ...edges].filter(([a, b]) => Math.hypot(a, b) > 1e-12);
  const isInside = (w: readonly number[]): boolean =>
    w.every((x, k) => x >= (bounds[k]?.[0] ?? 0) - 1e-12 && x <= (bounds[k]?.[1] ?? 1) + 1e-12);
  const found = rows.map(() => [rows.length + 1, 0] as [number, number]);
  const look = (x: number, y: number): void => {
    const weights = [x, y, 1 - x - y];
    if (!isInside(weights)) return;
    for (const [u, rank] of ranksUnder(rows, weights).entries()) {
      const range = found[u] as [number, number];
      range[0] = Math.min(range[0], rank);
      range[1] = Math.max(range[1], rank);
    }
  };
  for (const [i, [a, b, c]] of all.entries()) {
    for (const [d, e, f] of all.slice(i + 1)) {
      const det = a * e - b * d;
      if (Math.abs(det) < 1e-12) continue;
      const [x, y] = [(b * f - c * e) / det, (c * d - a * f) / det];
      if (!isInside([x, y, 1 - x - y])) continue;
      look(x, y);
      const through = all.filter(([p, q, r]) => Math.abs(p * x + q * y + r) < 1e-9);
      const along = through.flatMap(([p, q]) => [Math.atan2(p, -q), Math.atan2(-p, q)]).toSorted((s, t) => s - t);
      const between = along.map((angle, k) => (angle + (along[k + 1] ?? (along[0] as number) + 2 * Math.PI)) / 2);
      for (const angle of [...along, ...between]) look(x + 1e-5 * Math.cos(angle), y + 1e-5 * Math.sin(angle));
    }
  }
  return found;
}
