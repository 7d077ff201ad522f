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

/** A short run is repeated until it takes about so long, so that it is as fast as it can be and the clock is no part of it [ms]. */
const SHORTEST = 200;

/** Mean time of some runs, one after another [ms]; what earlier runs left behind is swept before, not during. */
async function timed(one: Contestant, repeats: number, clock: () => bigint): Promise<number> {
  (globalThis as { readonly gc?: () => void }).gc?.();
  const start = clock();
  for (let i = 0; i < repeats; i++) {
    const promised = one.run();
    if (promised instanceof Promise) await promised;
  }
  return Number(clock() - start) / 1e6 / repeats;
}

/** Warms up, and finds how many runs make a time that can be measured. */
async function repeatsOf(one: Contestant, clock: () => bigint): Promise<number> {
  const start = clock();
  let runs = 0;
  for (let spent = 0; spent < SHORTEST; spent = Number(clock() - start) / 1e6) {
    await one.run();
    runs += 1;
  }
  return runs;
}

/**
 * Measures a work: each computation once to warm up (a short one more often), then five rounds of the work and its references in turn (A B A B…).
 *
 * @param clock - nanoseconds
 * @throws Error when a reference that should give the same answer gives another one
 */
export async function measure(work: Work, folder: string, clock: () => bigint = process.hrtime.bigint): Promise<Measured> {
  const { measured, references, disagreement, memory } = work.prepare(folder);
  const all = [measured, ...references];
  const repeats: number[] = [];
  for (const one of all) repeats.push(await repeatsOf(one, clock));
  const differs = disagreement?.() ?? null;
  if (differs !== null) throw new Error(`${work.name}: a reference gives another answer: ${differs}`);
  const times = all.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++)
    for (const [i, one] of all.entries()) times[i]?.push(await timed(one, repeats[i] ?? 1, clock));
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
    memory: memory?.() ?? [],
  };
}
