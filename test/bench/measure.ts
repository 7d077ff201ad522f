import process from "node:process";
import type { Contestant, Measured, Timed, Work } from "./work.ts";

const ROUNDS = 5;

/** The middle one of some numbers; of an even count the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** One timed run [ms]; what earlier runs left behind is swept before, not during. */
function timed(one: Contestant, clock: () => bigint): number {
  (globalThis as { readonly gc?: () => void }).gc?.();
  const start = clock();
  one.run();
  return Number(clock() - start) / 1e6;
}

/**
 * Measures a work: each computation once to warm up, then five rounds of the work and its references in turn (A B A B…).
 *
 * @param clock - nanoseconds
 * @throws Error when a reference that should give the same answer gives another one
 */
export function measure(work: Work, folder: string, clock: () => bigint = process.hrtime.bigint): Measured {
  const { measured, references, disagreement } = work.prepare(folder);
  const all = [measured, ...references];
  for (const one of all) one.run();
  const differs = disagreement?.() ?? null;
  if (differs !== null) throw new Error(`${work.name}: a reference gives another answer: ${differs}`);
  const times = all.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++) for (const [i, one] of all.entries()) times[i]?.push(timed(one, clock));
  const result = ({ name, size, unit }: Contestant, i: number): Timed => {
    const own = times[i] ?? [];
    return { name, size, unit, times: own, median: median(own) };
  };
  const whole = result(measured, 0);
  return {
    ...whole,
    name: work.name,
    what: work.what,
    references: references.map((reference, i) => {
      const own = result(reference, i + 1);
      return { ...own, ratio: whole.median / own.median, aim: reference.aim ?? null };
    }),
    peakMemory: process.resourceUsage().maxRSS * 1024,
  };
}
