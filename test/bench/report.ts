import type { Measured, Timed, TimedReference } from "./work.ts";

/** A whole run, as it is saved. */
export interface BenchReport {
  readonly schema: "kpss/bench@1";
  readonly node: string;
  readonly machine: string;
  /** Where the figures came from. */
  readonly figures: string;
  readonly works: readonly (Measured & { readonly missed: readonly TimedReference[] })[];
}

const grouped = (value: number, digits: number): string => value.toFixed(digits).replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, " ");

/** A ratio with three digits that count. */
const times = (ratio: number): string => `× ${ratio >= 100 ? grouped(ratio, 0) : ratio.toPrecision(3)}`;

/** A time of one thing, with three digits that count. */
const each = (milliseconds: number): string =>
  milliseconds >= 1 ? `${milliseconds.toPrecision(3)} ms each` : `${Number((1000 * milliseconds).toPrecision(3))} µs each`;

const line = (timed: Timed, last: string): string =>
  [
    `  ${timed.name.padEnd(20)}`,
    `${grouped(timed.size, 0)} ${timed.unit}`.padStart(21),
    `${grouped(timed.median, timed.median < 100 ? 2 : 0)} ms`.padStart(12),
    each(timed.median / timed.size).padStart(16),
    last.padStart(9),
  ]
    .join("")
    .trimEnd();

/** Peaks of processes, and aims that the work's own did not come up to. */
function memoryText([own, ...others]: Measured["memory"]): readonly string[] {
  if (own === undefined) return [];
  const megabytes = (peak: number): string => `${grouped(peak / 1e6, 0)} MB`;
  return [
    `  peak memory of ${own.name} ${megabytes(own.peak)}`,
    ...others.flatMap(({ name, peak, aim }) => [
      `  peak memory of ${name} ${megabytes(peak)}, ${times(own.peak / peak)}`,
      ...(aim !== undefined && !(own.peak / peak <= aim) ? [`  missed aim: the aim is ${times(aim)} of "${name}"`] : []),
    ]),
  ];
}

/** References that the work did not come up to. */
export const missedAims = ({ references }: Measured): readonly TimedReference[] =>
  references.filter(({ ratio, aim }) => aim !== null && !(ratio <= aim));

/** What was measured of a work, in lines. */
export function measuredText(measured: Measured): readonly string[] {
  return [
    `${measured.name}: ${measured.what}`,
    line(measured, ""),
    ...measured.references.map((reference) => line(reference, times(reference.ratio))),
    `  peak memory of the process ${grouped(measured.peakMemory / 1e6, 0)} MB`,
    ...memoryText(measured.memory),
    ...missedAims(measured).map(({ name, ratio, aim }) => `  missed aim: ${times(ratio)} of "${name}", the aim is × ${aim}`),
  ];
}
