/** A JSON Schema, or the `true` and `false` that stand for everything and nothing. */
type Schema = Readonly<Record<string, unknown>>;
/** Parts of a schema by the names that `$ref` gives them. */
type Defs = Readonly<Record<string, Schema>>;

const list = (schema: Schema, key: string): readonly Schema[] => (schema[key] ?? []) as readonly Schema[];
const number = (schema: Schema, key: string, otherwise: number): number => (schema[key] as number | undefined) ?? otherwise;

const isType: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: (value) => typeof value === "object" && value !== null && !Array.isArray(value),
  array: Array.isArray,
  string: (value) => typeof value === "string",
  number: (value) => typeof value === "number",
  integer: Number.isInteger,
  boolean: (value) => typeof value === "boolean",
  null: (value) => value === null,
};

/** Keywords that are read here; a schema with another one would be half checked, and is refused. */
const KEYWORDS = new Set(
  "$schema $defs $ref title type properties required additionalProperties propertyNames maxProperties items minItems maxItems const enum pattern minLength maxLength minimum maximum exclusiveMinimum exclusiveMaximum anyOf oneOf allOf not".split(
    " ",
  ),
);

/**
 * Where a value breaks a JSON Schema (2020-12, the keywords above), `null` where it does not. Written apart from the library, to
 * judge its schema by its words alone.
 */
export function jsonSchemaFlaw(schema: Schema, value: unknown, path = "", defs = (schema["$defs"] ?? {}) as Defs): string | null {
  for (const key of Object.keys(schema)) if (!KEYWORDS.has(key)) throw new RangeError(`jsonSchemaFlaw does not know the keyword ${key}`);
  if (typeof schema["$ref"] === "string")
    return jsonSchemaFlaw(defs[schema["$ref"].replace("#/$defs/", "")] ?? { enum: [] }, value, path, defs);
  const fits = (part: Schema) => jsonSchemaFlaw(part, value, path, defs) === null;
  const { type } = schema;
  if (typeof type === "string" && !isType[type]?.(value)) return `${path}: no ${type}`;
  if (Array.isArray(type) && !type.some((one: string) => isType[one]?.(value))) return `${path}: no ${type.join(" or ")}`;
  if ("const" in schema && schema["const"] !== value) return `${path}: another const`;
  if ("enum" in schema && !(schema["enum"] as unknown[]).includes(value)) return `${path}: not in enum`;
  if (!list(schema, "allOf").every(fits)) return `${path}: allOf`;
  if ("anyOf" in schema && !list(schema, "anyOf").some(fits)) return `${path}: anyOf`;
  if ("oneOf" in schema && list(schema, "oneOf").filter(fits).length !== 1) return `${path}: oneOf`;
  if ("not" in schema && fits(schema["not"] as Schema)) return `${path}: not`;
  if (
    typeof value === "number" &&
    (value <= number(schema, "exclusiveMinimum", -Infinity) || value >= number(schema, "exclusiveMaximum", Infinity))
  )
    return `${path}: out of range`;
  if (typeof value === "number" && (value < number(schema, "minimum", -Infinity) || value > number(schema, "maximum", Infinity)))
    return `${path}: out of range`;
  if (typeof value === "string") {
    const { length } = [...value];
    if (length < number(schema, "minLength", 0) || length > number(schema, "maxLength", Infinity)) return `${path}: length`;
    if ("pattern" in schema && !new RegExp(schema["pattern"] as string, "u").test(value)) return `${path}: pattern`;
  }
  if (Array.isArray(value)) {
    if (value.length < number(schema, "minItems", 0) || value.length > number(schema, "maxItems", Infinity)) return `${path}: items`;
    return firstOf("items" in schema ? value.map((item, i) => jsonSchemaFlaw(schema["items"] as Schema, item, `${path}[${i}]`, defs)) : []);
  }
  return isType["object"]?.(value) ? objectFlaw(schema, value as Record<string, unknown>, path, defs) : null;
}

const firstOf = (flaws: readonly (string | null)[]): string | null => flaws.find((flaw) => flaw !== null) ?? null;

function objectFlaw(schema: Schema, value: Readonly<Record<string, unknown>>, path: string, defs: Defs): string | null {
  const known = (schema["properties"] ?? {}) as Readonly<Record<string, Schema>>;
  const more = schema["additionalProperties"] as Schema | boolean | undefined;
  const keys = Object.keys(value);
  const missing = ((schema["required"] ?? []) as readonly string[]).find((key) => !keys.includes(key));
  if (missing !== undefined) return `${path}: ${missing} is missing`;
  if (keys.length > number(schema, "maxProperties", Infinity)) return `${path}: too many keys`;
  return firstOf(
    keys.map((key) => {
      const name = "propertyNames" in schema ? jsonSchemaFlaw(schema["propertyNames"] as Schema, key, `${path}.${key}`, defs) : null;
      if (name !== null) return name;
      if (Object.hasOwn(known, key)) return jsonSchemaFlaw(known[key] as Schema, value[key], `${path}.${key}`, defs);
      if (more === false) return `${path}.${key}: unknown`;
      return typeof more === "object" ? jsonSchemaFlaw(more, value[key], `${path}.${key}`, defs) : null;
    }),
  );
}
