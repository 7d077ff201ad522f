/**
 * Pseudonymous key of a person (pseudonymní klíč osoby): `p-` and up to eight digits, or at least twelve hexadecimal ones, for example a salted
 * digest. Says that two records speak of the same person, and nothing else; who it is, is known to the office alone.
 */
export type PersonKey = `p-${string}`;

/**
 * Whether a text is a pseudonymous key of a person: no name fits its shape, nor does a birth number.
 *
 * @param text - any value
 *
 * @example
 * isPersonKey("p-17") // => true
 * isPersonKey("p-805130123") // => false
 * isPersonKey("p-novakova") // => false
 *
 * @category Plan
 */
export function isPersonKey(text: unknown): text is PersonKey {
  return typeof text === "string" && /^p-(?:\d{1,8}|[\da-f]{12,64})$/.test(text);
}
