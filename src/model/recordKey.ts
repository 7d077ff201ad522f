/**
 * Key of a record that an office keeps (klíč záznamu): `12`, `1.2.3`, `P-2025/07`. Never a person: no name, no birth number.
 */
export type RecordKey = string;

/**
 * Whether a text may be the key of a record: at most 64 letters, digits and . _ / -, at least one digit among them; a text shaped like a birth
 * number (rodné číslo) is refused, so is a name.
 *
 * @param text - any value
 *
 * @example
 * isRecordKey("P-2025/07") // => true
 * isRecordKey("1.2.3") // => true
 * isRecordKey("805130/1234") // => false
 * isRecordKey("Nováková") // => false
 */
export function isRecordKey(text: unknown): text is RecordKey {
  if (typeof text !== "string" || text in Object.prototype) return false;
  return /^(?=.*\d)[\p{L}\d][\p{L}\d._/-]{0,63}$/u.test(text) && !/^\d{6}\/?\d{3,4}$/.test(text);
}
