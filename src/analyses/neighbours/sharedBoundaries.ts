import { cornerGrid } from "./cornerGrid.ts";
import { snappedCorners } from "./snappedCorners.ts";

/** One closed line of an area's boundary; whether its first point comes again at the end makes no difference. */
export interface BoundaryRing {
  readonly area: number;
  readonly points: readonly (readonly [number, number])[];
}

/** A straight piece of the boundary of one area, between two corners. */
interface Stretch {
  readonly area: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Which areas share a corner (`queen`) or a stretch (`rook`) of their boundaries.
 *
 * @param rings - by area, ascending
 * @param options.count - number of areas
 * @returns for each area the others
 *
 * @internal
 */
export function sharedBoundaries(
  rings: readonly BoundaryRing[],
  options: { readonly count: number; readonly rule: "queen" | "rook"; readonly snap: number },
): readonly ReadonlySet<number>[] {
  const { count, rule, snap } = options;
  const corners = snappedCorners(
    rings.flatMap(({ points }) => points),
    snap,
  );
  const whole = stretchesOf(rings, corners.corner);
  const stretches = split(whole, corners.x.length, cornerGrid(corners, snap));
  const touching = Array.from({ length: count }, () => new Set<number>());
  const meet = (areas: ReadonlySet<number>): void => {
    if (areas.size > 1) for (const one of areas) for (const other of areas) if (one !== other) touching[one]?.add(other);
  };
  if (rule === "rook") for (const areas of areasOn(stretches, corners.x.length).values()) meet(areas);
  else {
    const areasAt = new Map<number, Set<number>>();
    // A ring that is one point after snapping has no stretch, but still a corner.
    let place = 0;
    for (const { area, points } of rings) for (let i = 0; i < points.length; i++) add(areasAt, corners.corner[place++] as number, area);
    for (const { area, from } of stretches) add(areasAt, from, area);
    for (const areas of areasAt.values()) meet(areas);
  }
  return touching;
}

function add(areas: Map<number, Set<number>>, key: number, area: number): void {
  const here = areas.get(key);
  if (here === undefined) areas.set(key, new Set([area]));
  else here.add(area);
}

function stretchesOf(rings: readonly BoundaryRing[], corner: Int32Array): readonly Stretch[] {
  const found: Stretch[] = [];
  let begin = 0;
  for (const { area, points } of rings) {
    for (let i = 0; i < points.length; i++) {
      const from = corner[begin + i] as number;
      const to = corner[begin + ((i + 1) % points.length)] as number;
      if (from !== to) found.push({ area, from, to });
    }
    begin += points.length;
  }
  return found;
}

const keyOf = ({ from, to }: Stretch, corners: number): number => Math.min(from, to) * corners + Math.max(from, to);

function areasOn(stretches: readonly Stretch[], corners: number): ReadonlyMap<number, ReadonlySet<number>> {
  const areas = new Map<number, Set<number>>();
  for (const stretch of stretches) add(areas, keyOf(stretch, corners), stretch.area);
  return areas;
}

/** Cuts the stretches that only one area has at the corners that lie on them; the others are common already. */
function split(
  stretches: readonly Stretch[],
  corners: number,
  cornersOn: (from: number, to: number) => readonly number[],
): readonly Stretch[] {
  const areas = areasOn(stretches, corners);
  return stretches.flatMap((stretch) => {
    if ((areas.get(keyOf(stretch, corners))?.size ?? 0) > 1) return [stretch];
    const stops = [stretch.from, ...cornersOn(stretch.from, stretch.to), stretch.to];
    return stops.slice(1).map((to, i) => ({ area: stretch.area, from: stops[i] as number, to }));
  });
}
