/** What a schema says against a record. */
interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
}

/**
 * A flaw of a record: its code, where it stands, what stood there.
 *
 * @internal
 */
export interface SchemaFlaw {
  readonly code: string;
  readonly path: string;
  readonly value: unknown;
}

/** So many flaws of one record are named. */
const MOST_FLAWS = 20;

/**
 * The first flaws that a schema finds, whose messages are codes: one for each key that nobody knows, the others as they are.
 *
 * @internal
 */
export function schemaFlaws(issues: readonly Issue[], item: unknown): readonly SchemaFlaw[] {
  return issues.slice(0, MOST_FLAWS).flatMap(({ code, path, message, keys }) => {
    const paths = code === "unrecognized_keys" ? (keys ?? []).slice(0, MOST_FLAWS).map((key) => [...path, key]) : [path];
    return paths.map((found) => ({
      code: code === "unrecognized_keys" ? "key-unknown" : message,
      path: pathText(found),
      value: found.reduce<unknown>(
        (value, key) => (Object.hasOwn(Object(value), key) ? (value as Record<PropertyKey, unknown>)[key] : undefined),
        item,
      ),
    }));
  });
}

const pathText = (path: readonly PropertyKey[]): string =>
  path.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key).slice(0, 40)}`)).join("");
