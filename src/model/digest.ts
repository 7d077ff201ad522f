import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonicalJson } from "./canonicalJson.ts";

/**
 * Digest of a value (otisk): SHA-256 of its canonical JSON in UTF-8. Two systems that hold the same value get the same digest, whatever
 * the order of keys; in Node and in browsers, without waiting.
 *
 * It proves that two values are the same. It does not prove who made them, and a digest of a guessable value hides nothing.
 *
 * @param value - plain JSON, see {@link canonicalJson}
 * @returns 64 hexadecimal digits in lower case
 * @throws TypeError and RangeError as {@link canonicalJson}
 *
 * @example
 * digest({ b: 1, a: 2 }) // => "d3626ac30a87e6f7a6428233b3c68299976865fa5508e4267c5415c76af7a772"
 * digest({ a: 2, b: 1 }) === digest({ b: 1, a: 2 }) // => true
 *
 * @see docs/methods/observations.md
 */
export function digest(value: unknown): string {
  return digestOfText(canonicalJson(value));
}

/**
 * Digest of a text that is canonical already.
 *
 * @internal
 *
 * @example
 * digestOfText("{}") === digest({}) // => true
 */
export function digestOfText(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
