import { quickselect } from "simple-statistics";

/** Points that can be searched without looking at all of them. */
export interface PointTree {
  /** Straight distance from a point to its k-th nearest other one; `Infinity` where there are no more than k. */
  readonly reach: (point: number, k: number) => number;
  /** Other points not farther than a straight distance, ascending. */
  readonly within: (point: number, reach: number) => readonly number[];
  /** The point nearest to a place. */
  readonly nearestTo: (place: ArrayLike<number>) => number;
}

/** From so many neighbours on it is quicker to measure all others. */
const MANY = 64;

/**
 * A k-d tree (Bentley 1975): every half of the points lies on one side of the middle one, along each coordinate in turn.
 *
 * @param coordinates - as many as axes for each point
 *
 * @internal
 */
export function pointTree(coordinates: Float64Array, axes: 2 | 3): PointTree {
  const count = coordinates.length / axes;
  const order = Int32Array.from({ length: count }, (_, i) => i);
  const split = (from: number, to: number, axis: number): void => {
    if (to - from < 2) return;
    const at = (point: number): number => coordinates[axes * point + axis] as number;
    order.subarray(from, to).sort((a, b) => at(a) - at(b) || a - b);
    const middle = (from + to) >> 1;
    split(from, middle, (axis + 1) % axes);
    split(middle + 1, to, (axis + 1) % axes);
  };
  split(0, count, 0);
  const placeOf = (point: number): Float64Array => coordinates.subarray(axes * point, axes * point + axes);
  const square = (place: ArrayLike<number>, other: number): number => {
    let sum = 0;
    for (let axis = 0; axis < axes; axis++) {
      const away = (place[axis] as number) - (coordinates[axes * other + axis] as number);
      sum += away * away;
    }
    return sum;
  };
  /** Visits every point that may lie within the square that `see` gives back; the nearer side first. */
  const visit = (place: ArrayLike<number>, limit: number, see: (other: number, square: number) => number): void => {
    let most = limit;
    const walk = (from: number, to: number, axis: number): void => {
      if (from >= to) return;
      const middle = (from + to) >> 1;
      const other = order[middle] as number;
      const beside = (place[axis] as number) - (coordinates[axes * other + axis] as number);
      const next = (axis + 1) % axes;
      if (beside <= 0) walk(from, middle, next);
      else walk(middle + 1, to, next);
      const far = square(place, other);
      if (far <= most) most = see(other, far);
      if (beside * beside > most) return;
      if (beside <= 0) walk(middle + 1, to, next);
      else walk(from, middle, next);
    };
    walk(0, count, 0);
  };
  return {
    reach: (point, k) => {
      if (k >= count - 1) return Number.POSITIVE_INFINITY;
      const place = placeOf(point);
      const nearest: number[] = [];
      if (k > MANY) {
        for (let other = 0; other < count; other++) if (other !== point) nearest.push(square(place, other));
        quickselect(nearest, k - 1, 0, nearest.length - 1);
        return Math.sqrt(nearest[k - 1] as number);
      }
      visit(place, Number.POSITIVE_INFINITY, (other, far) => {
        if (other !== point) {
          let rank = nearest.length;
          while (rank > 0 && (nearest[rank - 1] as number) > far) rank--;
          nearest.splice(rank, 0, far);
          if (nearest.length > k) nearest.pop();
        }
        return nearest.length < k ? Number.POSITIVE_INFINITY : (nearest[k - 1] as number);
      });
      return Math.sqrt(nearest[k - 1] as number);
    },
    within: (point, reach) => {
      const found: number[] = [];
      const limit = reach * reach;
      visit(placeOf(point), limit, (other) => {
        if (other !== point) found.push(other);
        return limit;
      });
      return found.sort((a, b) => a - b);
    },
    nearestTo: (place) => {
      let nearest = -1;
      visit(place, Number.POSITIVE_INFINITY, (other, far) => {
        nearest = other;
        return far;
      });
      return nearest;
    },
  };
}
