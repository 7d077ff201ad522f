/** Corners that stand for all those within a small distance of them. */
export interface SnappedCorners {
  /** For each point that was given, the corner that stands for it. */
  readonly corner: Int32Array;
  /** Coordinates of the corners. */
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/**
 * Makes one corner of points that differ by no more than `snap` in either coordinate.
 *
 * From the west to the east, and on one meridian from the south to the north, each point joins a corner that is near enough, else
 * becomes one. The order in which the points come changes nothing.
 *
 * @internal
 */
export function snappedCorners(points: readonly (readonly [number, number])[], snap: number): SnappedCorners {
  const count = points.length;
  const px = Float64Array.from(points, ([x]) => x);
  const py = Float64Array.from(points, ([, y]) => y);
  const order = Int32Array.from({ length: count }, (_, i) => i).sort(
    (a, b) => (px[a] as number) - (px[b] as number) || (py[a] as number) - (py[b] as number),
  );
  const corner = new Int32Array(count);
  const x: number[] = [];
  const y: number[] = [];
  const cellOf = (height: number): number => (snap > 0 ? Math.floor(height / snap) : height);
  /** Corners by their height, in cells as high as `snap`; those too far west are dropped when a cell is looked at. */
  const cells = new Map<number, number[]>();
  const found = (cell: number, easting: number, height: number): number => {
    const here = cells.get(cell);
    if (here === undefined) return -1;
    while (here.length > 0 && easting - (x[here[0] as number] as number) > snap) here.shift();
    return here.find((one) => Math.abs((y[one] as number) - height) <= snap) ?? -1;
  };
  for (let i = 0; i < count; i++) {
    const point = order[i] as number;
    const [easting, height] = [px[point] as number, py[point] as number];
    const before = i > 0 ? (order[i - 1] as number) : -1;
    if (before >= 0 && px[before] === easting && py[before] === height) {
      corner[point] = corner[before] as number;
      continue;
    }
    const cell = cellOf(height);
    let one = found(cell, easting, height);
    if (one < 0 && snap > 0) one = found(cell - 1, easting, height);
    if (one < 0 && snap > 0) one = found(cell + 1, easting, height);
    if (one < 0) {
      one = x.length;
      x.push(easting);
      y.push(height);
      const here = cells.get(cell);
      if (here === undefined) cells.set(cell, [one]);
      else here.push(one);
    }
    corner[point] = one;
  }
  return { corner, x: Float64Array.from(x), y: Float64Array.from(y) };
}
