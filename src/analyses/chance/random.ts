import { rangeRefusal } from "../../model/refusal.ts";
import type { Seed } from "./seed.ts";

const word = (value: number): number => value >>> 0;
const rotated = (value: number, by: number): number => (value << by) | (value >>> (32 - by));

/**
 * Words of xoshiro128** from a state, whole numbers from 0 to 2 ** 32 − 1.
 *
 * Blackman and Vigna, Scrambled linear pseudorandom number generators (2021), version 1.1: period 2 ** 128 − 1.
 *
 * @internal
 */
export function xoshiro128(state: readonly [number, number, number, number]): () => number {
  let [a, b, c, d] = state;
  return () => {
    const result = Math.imul(rotated(Math.imul(b, 5), 7), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11);
    return word(result);
  };
}

/** FNV-1a over the UTF-16 units of a text, lower byte first. */
function hash(text: string): number {
  let mixed = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    mixed = Math.imul(mixed ^ (unit & 0xff), 0x01000193);
    mixed = Math.imul(mixed ^ (unit >>> 8), 0x01000193);
  }
  return word(mixed);
}

/**
 * Source of chance (náhodná čísla): numbers from 0 up to, without, 1, multiples of 2 ** −32, the same for the same seed.
 *
 * The text of the seed is hashed by FNV-1a to a word; that word steps by 0x9e3779b9 and is mixed by the finaliser of MurmurHash3
 * into the four words of state of xoshiro128**. The number 7 and the text "7" are one seed. `Math.floor(next() * n)` draws one of
 * n with a bias below n / 2 ** 32. Not for secrets.
 *
 * @param seed - a finite number or a text
 * @returns a function that gives the next number at each call
 * @throws RangeError `seed-not-finite`
 *
 * @internal
 */
export function random(seed: Seed): () => number {
  if (typeof seed === "number" && !Number.isFinite(seed))
    throw rangeRefusal("seed-not-finite", `random requires a finite number or a text as seed, got ${seed}`);
  let at = hash(String(seed));
  const mixed = (): number => {
    at = (at + 0x9e3779b9) | 0;
    let one = at ^ (at >>> 16);
    one = Math.imul(one, 0x85ebca6b);
    one ^= one >>> 13;
    one = Math.imul(one, 0xc2b2ae35);
    return one ^ (one >>> 16);
  };
  const next = xoshiro128([mixed(), mixed(), mixed(), mixed()]);
  return () => next() / 4294967296;
}
