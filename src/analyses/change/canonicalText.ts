/**
 * A plain value as a text that does not depend on the order of its keys.
 *
 * @internal
 *
 * @example
 * canonicalText({ b: [1, { d: null, c: "x" }], a: 2 }) // => '{"a":2,"b":[1,{"c":"x","d":null}]}'
 */
export function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
