import { rangeRefusal } from "../../model/refusal.ts";
import type { AccessPlace } from "./accessInput.ts";
import { byId, type ColumnSource } from "./columnSource.ts";
import type { Travel } from "./travelCosts.ts";
import { earthRadius, halfAngle, unitVector } from "./unitVector.ts";

/** Rounding of unit vectors is far below it (six thousandths of a millimetre). */
const SLACK = 1e-12;
const MOST_BANDS = 4096;

/** Points on a sphere of radius 1, in columns. */
interface Vectors {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
}

/** A cost is this times the arc sine of half the chord. @internal */
export function circleFactor({ greatCircle }: Travel): number {
  const { radius, detour, speed } = greatCircle ?? { radius: earthRadius, detour: 1, speed: null };
  return speed === null ? 2 * radius * detour : (2 * radius * detour * 60) / speed;
}

/**
 * Columns of great circles. Places lie in bands of latitude, in a band from west to east (by the axis in which they are further apart), so
 * that only those in a window around a point are looked at. The window is a little too wide, the limit itself is judged by the cost.
 * @internal
 */
export function circleSource(name: string, places: readonly AccessPlace[], travel: Travel, limit: number): ColumnSource {
  const factor = circleFactor(travel);
  const half = limit / factor;
  const chord = half < Math.PI / 2 ? 2 * Math.sin(half) : 2;
  const square = chord * chord * (1 + 1e-9) + SLACK * SLACK;
  const located: number[] = [];
  for (let i = 0; i < places.length; i++) if (places[i]?.point !== null) located.push(i);
  const own = vectorsOf(name, places, located);
  const isEast = extent(own.y) >= extent(own.x);
  const ownAcross = isEast ? own.y : own.x;
  const height = Math.max(chord / 4, extent(own.z) / MOST_BANDS, SLACK);
  const first = located.length === 0 ? 0 : Math.floor(least(own.z) / height);
  const bandOf = (z: number) => Math.floor(z / height) - first;
  const bandAt = Int32Array.from(own.z, bandOf);
  const order = Int32Array.from(located, (_, k) => k).sort(
    (a, b) =>
      (bandAt[a] as number) - (bandAt[b] as number) ||
      (ownAcross[a] as number) - (ownAcross[b] as number) ||
      (own.z[a] as number) - (own.z[b] as number) ||
      byId(places[located[a] as number] as AccessPlace, places[located[b] as number] as AccessPlace),
  );
  const [x, y, z] = [own.x, own.y, own.z].map((axis) => Float64Array.from(order, (k) => axis[k] as number)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const across = isEast ? y : x;
  const bands = order.length === 0 ? 0 : (bandAt[order.at(-1) as number] as number) + 1;
  const start = new Int32Array(bands + 1);
  for (const k of order) start[(bandAt[k] as number) + 1] = (start[(bandAt[k] as number) + 1] as number) + 1;
  for (let b = 0; b < bands; b++) start[b + 1] = (start[b + 1] as number) + (start[b] as number);
  const source: ColumnSource = {
    placeAt: Int32Array.from(order, (k) => located[k] as number),
    keyOf: ({ id, point }) => {
      if (point === null) throw rangeRefusal("point-invalid", `${name} requires a point of ${id}`);
      const [px, py, pz] = unitVector(name, point);
      return { band: bandOf(pz), across: isEast ? py : px, along: pz, id };
    },
    costs: ({ point }, { limit: largest, closed }, { at, weight }) => {
      if (point === null) return 0;
      const [px, py, pz] = unitVector(name, point);
      const middle = isEast ? py : px;
      let count = 0;
      const last = Math.min(bands - 1, bandOf(pz + chord + SLACK));
      for (let b = Math.max(0, bandOf(pz - chord - SLACK)); b <= last; b++) {
        // How far the band is to the north or south of the point, a little less.
        const edge = (first + b) * height;
        const off = Math.max(0, Math.max(edge - pz, pz - edge - height) - SLACK);
        const wide = Math.sqrt(Math.max(0, square - off * off)) + SLACK;
        const end = start[b + 1] as number;
        for (let i = firstFrom(across, start[b] as number, end, middle - wide); i < end && (across[i] as number) <= middle + wide; i++) {
          const dx = (x[i] as number) - px;
          const dy = (y[i] as number) - py;
          const dz = (z[i] as number) - pz;
          const h = dx * dx + dy * dy + dz * dz;
          if (h > square) continue;
          const cost = factor * halfAngle(h);
          if (cost > largest || (cost === largest && !closed)) continue;
          at[count] = i;
          weight[count] = cost;
          count += 1;
        }
      }
      return count;
    },
    each: null,
    origin: () => source,
    hasGaps: false,
    knows: () => true,
    withCosts: () => source,
  };
  return source;
}

function vectorsOf(name: string, places: readonly AccessPlace[], located: readonly number[]): Vectors {
  const [x, y, z] = [new Float64Array(located.length), new Float64Array(located.length), new Float64Array(located.length)];
  for (let k = 0; k < located.length; k++) {
    const { point } = places[located[k] as number] as AccessPlace;
    if (point !== null) [x[k], y[k], z[k]] = unitVector(name, point) as [number, number, number];
  }
  return { x, y, z };
}

const least = (axis: Float64Array): number => axis.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY);
const extent = (axis: Float64Array): number => axis.reduce((high, value) => Math.max(high, value), Number.NEGATIVE_INFINITY) - least(axis);

/** The first place in a sorted piece that is not below a value. */
function firstFrom(axis: Float64Array, from: number, to: number, value: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((axis[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
