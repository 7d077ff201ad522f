/**
 * A field of a noun (název údaje): a property, `births`, or the path of one of its cells, `population/F/65-69`.
 */
export type Field = string;

const FIELD = /^[a-z][A-Za-z0-9]*(\/[A-Za-z0-9+-]+){0,4}$/;

/**
 * Whether a text is a field of a noun (název údaje): a property, or the path of one of its cells.
 *
 * @param text - any value
 *
 * @example
 * isField("population/F/65-69") // => true
 * isField("__proto__") // => false
 * isField("facilities/constructor") // => false
 */
export function isField(text: unknown): text is Field {
  return typeof text === "string" && text.length <= 200 && FIELD.test(text) && !text.split("/").some((part) => part in Object.prototype);
}

/**
 * A field's property and the rest of its path, empty for a plain property.
 *
 * @param field - a field
 *
 * @example
 * fieldParts("population/F/65-69") // => ["population", "F/65-69"]
 * fieldParts("births") // => ["births", ""]
 */
export function fieldParts(field: Field): readonly [property: string, cell: string] {
  const slash = field.indexOf("/");
  return slash < 0 ? [field, ""] : [field.slice(0, slash), field.slice(slash + 1)];
}
