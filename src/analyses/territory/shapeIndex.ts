import { rangeRefusal } from "../../model/refusal.ts";
import type { AreaGeometry, ShapedArea } from "../neighbours/contiguityNeighbours.ts";

/**
 * Shapes in the cells of a grid that their boxes cover, so that a place asks only a few of them.
 *
 * @internal
 */
export interface ShapeIndex {
  readonly areas: readonly ShapedArea[];
  /** Four numbers of each area: west, south, east, north. */
  readonly boxes: Float64Array;
  readonly columns: number;
  readonly west: number;
  readonly south: number;
  /** Sizes of a cell. */
  readonly wide: number;
  readonly high: number;
  readonly cells: readonly (readonly number[] | undefined)[];
}

/**
 * @throws RangeError `id-repeated`, `point-invalid`, `ring-invalid`
 *
 * @internal
 */
export function shapeIndex(name: string, areas: readonly ShapedArea[]): ShapeIndex {
  const ids = new Set<string>();
  for (const { id, geometry } of areas) {
    if (ids.has(id)) throw rangeRefusal("id-repeated", `${name} requires each area once, got ${id} twice`);
    ids.add(id);
    requireRings(name, id, geometry);
  }
  const boxes = Float64Array.from(areas.flatMap(({ geometry }) => boxOf(geometry)));
  let [west, south, east, north] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < boxes.length; i += 4) {
    west = Math.min(west, boxes[i] as number);
    south = Math.min(south, boxes[i + 1] as number);
    east = Math.max(east, boxes[i + 2] as number);
    north = Math.max(north, boxes[i + 3] as number);
  }
  const columns = Math.max(1, Math.ceil(Math.sqrt(areas.length)));
  const [wide, high] = [(east - west) / columns || 1, (north - south) / columns || 1];
  const cells: (number[] | undefined)[] = [];
  const at = (value: number, start: number, size: number): number => Math.min(columns - 1, Math.max(0, Math.floor((value - start) / size)));
  for (let area = 0; area < areas.length; area++) {
    const [left, low, right, top] = [...boxes.subarray(4 * area, 4 * area + 4)] as [number, number, number, number];
    if (left > right) continue;
    for (let row = at(low, south, high); row <= at(top, south, high); row++)
      for (let column = at(left, west, wide); column <= at(right, west, wide); column++) {
        const cell = row * columns + column;
        const list = cells[cell];
        if (list === undefined) cells[cell] = [area];
        else list.push(area);
      }
  }
  return { areas, boxes, columns, west, south, wide, high, cells };
}

/**
 * Places of the areas whose box holds a point.
 *
 * @internal
 */
export function boxesAt(index: ShapeIndex, x: number, y: number): readonly number[] {
  const { boxes, columns, west, south, wide, high, cells } = index;
  const [column, row] = [cellOf(x, west, wide, columns), cellOf(y, south, high, columns)];
  if (column < 0 || row < 0) return [];
  return (cells[row * columns + column] ?? []).filter(
    (area) =>
      x >= (boxes[4 * area] as number) &&
      y >= (boxes[4 * area + 1] as number) &&
      x <= (boxes[4 * area + 2] as number) &&
      y <= (boxes[4 * area + 3] as number),
  );
}

/** The last cell holds its far edge too. */
function cellOf(value: number, start: number, size: number, columns: number): number {
  const cell = Math.floor((value - start) / size);
  return cell >= 0 && cell < columns ? cell : cell === columns ? columns - 1 : -1;
}

/** Beyond it differences would leave the range of numbers. */
const FARTHEST = 1e100;

/**
 * Refuses rings that are not closed, have fewer than three corners, or coordinates that are no numbers.
 *
 * @internal
 */
export function requireRings(name: string, id: string, geometry: AreaGeometry | null): void {
  for (const ring of ringsOf(geometry)) {
    const [first, last] = [ring[0], ring.at(-1)];
    for (const [x = Number.NaN, y = Number.NaN] of ring)
      if (!(Math.abs(x) <= FARTHEST && Math.abs(y) <= FARTHEST))
        throw rangeRefusal("point-invalid", `${name} requires finite coordinates, got ${x}, ${y} of ${id}`);
    if (ring.length < 4 || first?.[0] !== last?.[0] || first?.[1] !== last?.[1])
      throw rangeRefusal("ring-invalid", `${name} requires closed rings of at least four positions, got ${ring.length} of ${id}`);
  }
}

/**
 * All rings of a shape, of each polygon the outer one first.
 *
 * @internal
 */
export function ringsOf(geometry: AreaGeometry | null): readonly (readonly (readonly number[])[])[] {
  if (geometry === null) return [];
  return geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
}

/** Box of a shape; turned inside out where there is none. */
function boxOf(geometry: AreaGeometry | null): readonly [number, number, number, number] {
  let [west, south, east, north] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const ring of ringsOf(geometry))
    for (const [x = 0, y = 0] of ring) {
      if (x < west) west = x;
      if (x > east) east = x;
      if (y < south) south = y;
      if (y > north) north = y;
    }
  return [west, south, east, north];
}
