import type { ChartSignal } from "./chartFigures.ts";

/**
 * A point of a chart that remembers: on which side it signals, and since when what it has summed up is there.
 *
 * @internal
 */
export interface SignallingPoint {
  readonly place: number;
  readonly signal: ChartSignal["direction"];
  readonly since: number;
}

/**
 * Points that signal one after the other, put together; a gap or another side ends them.
 *
 * @internal
 */
export function chartSignals(rule: string, points: readonly (SignallingPoint | null)[]): readonly ChartSignal[] {
  const found: ChartSignal[] = [];
  for (const [i, point] of points.entries()) {
    if (point === null || point.signal === null) continue;
    const before = points[i - 1]?.signal === point.signal ? found.pop() : undefined;
    const { since, place, signal } = point;
    found.push(
      before === undefined ? { rule, direction: signal, first: since, last: place, signalledAt: place } : { ...before, last: place },
    );
  }
  return found;
}
