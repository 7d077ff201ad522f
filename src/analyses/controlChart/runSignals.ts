import type { ChartSignal } from "./chartFigures.ts";
import type { RunRule } from "./runRuleSets.ts";

/**
 * A point among neighbours, as rules see it.
 *
 * @internal
 */
export interface JudgedPoint {
  readonly place: number;
  readonly value: number;
  /** −1 below the mean, 0 on it, 1 above it. */
  readonly side: number;
  /** Whether it is nearer to the mean, or farther from it, than a part of the distance of the limits. */
  readonly isWithin: (distance: number) => boolean;
  readonly isBeyond: (distance: number) => boolean;
}

/**
 * A signal with the places that belong to it.
 *
 * @internal
 */
export interface PlacedSignal extends ChartSignal {
  readonly places: readonly number[];
}

const directionOf = (side: number) => (side > 0 ? ("increasing" as const) : ("decreasing" as const));

/** Longest stretches of neighbours whose marks are the same and not 0; `overlap` takes the point before the first mark as well. */
function stretches(marks: readonly number[], least: number, overlap = 0): readonly { from: number; to: number; mark: number }[] {
  const found: { from: number; to: number; mark: number }[] = [];
  for (let from = 0; from < marks.length; ) {
    const mark = marks[from] as number;
    let end = from + 1;
    while (end < marks.length && marks[end] === mark) end++;
    if (mark !== 0 && end - from + overlap >= least) found.push({ from: from - overlap, to: end - 1, mark });
    from = end;
  }
  return found;
}

/** Steps to a point from the one before; the first point has none. */
const steps = (points: readonly JudgedPoint[]): readonly number[] =>
  points.map(({ value }, i) => (i === 0 ? 0 : Math.sign(value - (points[i - 1] as JudgedPoint).value)));

/** What a rule of unbroken rows looks at, for each point; `overlap` is 1 where a mark is a step from the point before. */
function marksOf(
  points: readonly JudgedPoint[],
  rule: RunRule,
): { readonly marks: readonly number[]; readonly overlap: number; readonly least: number } {
  switch (rule.kind) {
    case "outside-limits":
      return { marks: points.map(({ side, isBeyond }) => (isBeyond(1) ? side : 0)), overlap: 0, least: 1 };
    case "one-side":
      return { marks: points.map(({ side }) => side), overlap: 0, least: rule.points };
    case "trend":
      return { marks: steps(points), overlap: 1, least: rule.points };
    case "alternating": {
      const all = steps(points);
      // A step and the step before it in opposite directions belong to the same row.
      const turns = all.map((step, i) => (step !== 0 && step === -(all[i - 1] ?? 0) ? 1 : 0));
      return { marks: turns, overlap: 2, least: rule.points };
    }
    case "within":
      return { marks: points.map(({ isWithin }) => (isWithin(rule.distance) ? 1 : 0)), overlap: 0, least: rule.points };
    case "away":
      return { marks: points.map(({ isBeyond }) => (isBeyond(rule.distance) ? 1 : 0)), overlap: 0, least: rule.points };
    case "beyond":
      return { marks: [], overlap: 0, least: 1 };
  }
}

type Beyond = Extract<RunRule, { readonly kind: "beyond" }>;

/** Windows of a rule of some of several points, put together where they share a point that counts. */
function windows(points: readonly JudgedPoint[], rule: Beyond, side: number): readonly PlacedSignal[] {
  const counts = (one: JudgedPoint) =>
    one.side === side && one.isBeyond(rule.distance) && !(rule.outside === "uncounted" && one.isBeyond(1));
  const found: { places: number[]; signalledAt: number }[] = [];
  for (let end = rule.points; end <= points.length; end++) {
    const window = points.slice(end - rule.points, end);
    if (rule.others === "same-side" && window.some((one) => one.side !== side)) continue;
    const places = window.filter(counts).map(({ place }) => place);
    if (places.length < rule.least) continue;
    const before = found.at(-1);
    const shared = before?.places.at(-1) ?? -1;
    if (before !== undefined && (places[0] as number) <= shared) before.places.push(...places.filter((place) => place > shared));
    else found.push({ places, signalledAt: (window.at(-1) as JudgedPoint).place });
  }
  const ends = (places: readonly number[]) => ({ first: places[0] as number, last: places.at(-1) as number });
  return found.map(({ places, signalledAt }) => ({ rule: rule.name, direction: directionOf(side), ...ends(places), signalledAt, places }));
}

/**
 * Signals of one rule over points that are neighbours, by place.
 *
 * @internal
 */
export function runSignals(points: readonly JudgedPoint[], rule: RunRule): readonly PlacedSignal[] {
  if (rule.kind === "beyond") return [...windows(points, rule, 1), ...windows(points, rule, -1)].toSorted((a, b) => a.first - b.first);
  const { marks, overlap, least } = marksOf(points, rule);
  const isSided = rule.kind === "outside-limits" || rule.kind === "one-side" || rule.kind === "trend";
  return stretches(marks, least, overlap).map(({ from, to, mark }) => {
    const places = points.slice(from, to + 1).map(({ place }) => place);
    return {
      rule: rule.name,
      direction: isSided ? directionOf(mark) : null,
      ...{ first: places[0] as number, last: places.at(-1) as number, signalledAt: places[least - 1] as number, places },
    };
  });
}
