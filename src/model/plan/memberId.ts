/**
 * Opaque id of a member (neprůhledný identifikátor člena): `m-` and up to eight digits, or at least twelve hexadecimal ones. Who stands behind
 * it is known to the office alone.
 */
export type MemberId = `m-${string}`;

/**
 * Whether a text is an opaque id of a member: no name fits its shape, nor does a birth number.
 *
 * @param text - any value
 *
 * @example
 * isMemberId("m-17") // => true
 * isMemberId("m-805130123") // => false
 * isMemberId("m-novakova") // => false
 *
 * @category Plan
 */
export function isMemberId(text: unknown): text is MemberId {
  return typeof text === "string" && /^m-(?:\d{1,8}|[\da-f]{12,64})$/.test(text);
}
