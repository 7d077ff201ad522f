import type { SnappedCorners } from "./snappedCorners.ts";

/** A search for the corners that lie on a stretch between two others. */
export type CornersOn = (from: number, to: number) => readonly number[];

/**
 * Finds corners on a straight stretch, within `snap` of it, from its beginning to its end and without both.
 *
 * Corners lie in a grid of about one a cell; a stretch is followed row by row, so that a long one costs what it is long.
 *
 * @internal
 */
export function cornerGrid({ x, y }: Pick<SnappedCorners, "x" | "y">, snap: number): CornersOn {
  const count = x.length;
  const [west, east] = range(x);
  const [south, north] = range(y);
  const side = Math.max(1, Math.ceil(Math.sqrt(count)));
  const [width, height] = [(east - west) / side || 1, (north - south) / side || 1];
  const within = (cell: number): number => Math.min(side - 1, Math.max(0, cell));
  const column = (easting: number): number => within(Math.floor((easting - west) / width));
  const row = (northing: number): number => within(Math.floor((northing - south) / height));
  const starts = new Int32Array(side * side + 1);
  const cellOf = Int32Array.from({ length: count }, (_, i) => row(y[i] as number) * side + column(x[i] as number));
  for (const cell of cellOf) starts[cell + 1] = (starts[cell + 1] as number) + 1;
  for (let cell = 0; cell < side * side; cell++) starts[cell + 1] = (starts[cell + 1] as number) + (starts[cell] as number);
  const next = starts.slice();
  const corners = new Int32Array(count);
  for (let corner = 0; corner < count; corner++) {
    const cell = cellOf[corner] as number;
    const place = next[cell] as number;
    corners[place] = corner;
    next[cell] = place + 1;
  }
  return (from, to) => {
    const [ax, ay] = [x[from] as number, y[from] as number];
    const [dx, dy] = [(x[to] as number) - ax, (y[to] as number) - ay];
    const length = Math.hypot(dx, dy);
    const found: { readonly corner: number; readonly along: number }[] = [];
    const look = (corner: number): void => {
      if (corner === from || corner === to) return;
      const [px, py] = [(x[corner] as number) - ax, (y[corner] as number) - ay];
      const along = (px * (dx / length) + py * (dy / length)) / length;
      const beside = Math.abs(px * (dy / length) - py * (dx / length));
      if (along > 0 && along < 1 && beside <= snap) found.push({ corner, along });
    };
    const [low, high] = [Math.min(ay, ay + dy) - snap, Math.max(ay, ay + dy) + snap];
    for (let r = row(low); r <= row(high); r++) {
      // The part of the stretch between the lower and the upper side of this row.
      const [t0, t1] = dy === 0 ? [0, 1] : [(south + r * height - snap - ay) / dy, (south + (r + 1) * height + snap - ay) / dy];
      const [enter, leave] = [Math.min(1, Math.max(0, Math.min(t0, t1))), Math.max(0, Math.min(1, Math.max(t0, t1)))];
      const [first, last] = [ax + enter * dx, ax + leave * dx];
      const [left, right] = [column(Math.min(first, last) - snap - width / 8), column(Math.max(first, last) + snap + width / 8)];
      const [begin, end] = [starts[r * side + left] as number, starts[r * side + right + 1] as number];
      for (let place = begin; place < end; place++) look(corners[place] as number);
    }
    return found.sort((a, b) => a.along - b.along).map(({ corner }) => corner);
  };
}

function range(values: Float64Array): readonly [number, number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return [least, most];
}
