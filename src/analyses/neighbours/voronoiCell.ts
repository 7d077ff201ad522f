import type { PointTree } from "./pointTree.ts";

/** Points of a plane in a frame, ready to be searched. */
export interface FramedPoints {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly tree: PointTree;
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** A corner of a convex cell, from its point; and what the edge that begins there was cut by, −1 for the frame. */
interface Corner {
  readonly x: number;
  readonly y: number;
  readonly by: number;
}

/** Others whose cut a cell begins with. */
const FIRST = 8;

/**
 * Whose cells share an edge with the Voronoi cell of a point, within the frame.
 *
 * The frame is cut by the middle lines to the nearest others, then each corner that is left is asked whose it is: when another point
 * is nearer to it than the cell's own, the line to that one cuts it off. When all corners are the cell's own, so is what lies
 * between them. A convex shape cut by a line stays one, so nothing can go wrong on points in a row, on a circle or on a board.
 *
 * @param shortest - an edge not longer than this is a corner
 *
 * @internal
 */
export function voronoiCell(point: number, points: FramedPoints, shortest: number): readonly number[] {
  const { x, y, tree } = points;
  const [px, py] = [x[point] as number, y[point] as number];
  const [left, right, low, high] = [points.west - px, points.east - px, points.south - py, points.north - py];
  let cell: readonly Corner[] = [
    { x: left, y: low, by: -1 },
    { x: right, y: low, by: -1 },
    { x: right, y: high, by: -1 },
    { x: left, y: high, by: -1 },
  ];
  const used = new Set<number>([point]);
  const cutBy = (other: number): void => {
    used.add(other);
    cell = cut(cell, other, (x[other] as number) - px, (y[other] as number) - py);
  };
  for (const other of tree.within(point, Math.min(tree.reach(point, FIRST), points.east - points.west + points.north - points.south)))
    cutBy(other);
  const own = new Set<Corner>();
  for (let corner = cell[0]; corner !== undefined; corner = cell.find((one) => !own.has(one))) {
    const other = tree.nearestTo([px + corner.x, py + corner.y]);
    if (used.has(other)) own.add(corner);
    else cutBy(other);
  }
  const found = new Set<number>();
  for (const [i, corner] of cell.entries()) {
    const next = cell[(i + 1) % cell.length] as Corner;
    if (corner.by >= 0 && Math.hypot(next.x - corner.x, next.y - corner.y) > shortest) found.add(corner.by);
  }
  return [...found];
}

/** What is left of a cell on the near side of the middle line to another point. */
function cut(cell: readonly Corner[], other: number, dx: number, dy: number): readonly Corner[] {
  const left: Corner[] = [];
  const half = (dx * dx + dy * dy) / 2;
  for (const [i, corner] of cell.entries()) {
    const next = cell[(i + 1) % cell.length] as Corner;
    const [here, there] = [corner.x * dx + corner.y * dy - half, next.x * dx + next.y * dy - half];
    if (here <= 0) left.push(corner);
    if (here <= 0 === there <= 0) continue;
    const part = here / (here - there);
    const crossing = { x: corner.x + part * (next.x - corner.x), y: corner.y + part * (next.y - corner.y) };
    left.push({ ...crossing, by: here <= 0 ? other : corner.by });
  }
  return left;
}
