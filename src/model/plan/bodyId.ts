/** Key of a body or of an approver (klíč orgánu), a slug: `ridici-skupina`, `zm-blansko`. */
export type BodyId = string;

/**
 * Whether a text may be the key of a body: small letters without diacritics, digits and hyphens.
 *
 * @param text - any value
 *
 * @example
 * isBodyId("zm-blansko") // => true
 * isBodyId("Zastupitelstvo města") // => false
 *
 * @category Plan
 */
export function isBodyId(text: unknown): text is BodyId {
  return typeof text === "string" && /^[a-z][a-z\d-]{0,62}$/.test(text) && !(text in Object.prototype);
}
