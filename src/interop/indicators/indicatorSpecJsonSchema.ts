import * as z from "zod";
import { indicatorSpecSchema, specParametersSchema, termSchema } from "../../model/indicatorSpec.schema.ts";

/** JSON Schema of a file, as plain JSON. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * JSON Schema (2020-12) of a file of indicators, `kpss/indicators@1`, for editors and for programs in other languages.
 *
 * What it accepts, `readIndicatorSpecs` accepts too, save for what no pattern can say: a day that is not in the calendar, ages in the wrong
 * order, an end of validity before its beginning, an id that occurs twice, a text of spaces only.
 *
 * @returns a new object each time
 *
 * @example
 * indicatorSpecJsonSchema().required // => ["schema", "indicators"]
 *
 * @see docs/methods/own-indicators.md
 */
export function indicatorSpecJsonSchema(): JsonSchema {
  const { $schema, ...item } = z.toJSONSchema(indicatorSpecSchema, {
    io: "input",
    unrepresentable: "any",
    override: written,
  }) as JsonSchema;
  return {
    $schema,
    title: "kpss/indicators@1",
    type: "object",
    properties: { schema: { const: "kpss/indicators@1" }, indicators: { type: "array", maxItems: 2000, items: item } },
    required: ["schema", "indicators"],
  };
}

/** Names that every object inherits; no key and no part of a field is called so. */
const INHERITED = "constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf";

/** What the schema asks by functions, which JSON Schema says by conditions: "if a, then b" is "not a, or b". */
function written({ zodSchema, jsonSchema }: { zodSchema: unknown; jsonSchema: Record<string, unknown> }): void {
  const field = (condition: object) => ({ properties: { field: condition } });
  const without = (key: string) => ({ not: { required: [key] } });
  if (zodSchema === specParametersSchema)
    Object.assign(jsonSchema, {
      type: "object",
      maxProperties: 20,
      propertyNames: { pattern: `^(?!(${INHERITED})$)[a-z][A-Za-z0-9]{0,39}$` },
      additionalProperties: { anyOf: [{ type: "string", minLength: 1, maxLength: 200, pattern: "\\S" }, { type: "number" }] },
    });
  if (zodSchema === termSchema)
    Object.assign(jsonSchema, {
      allOf: [
        field({ not: { pattern: `(^|/)(${INHERITED})(/|$)` } }),
        { anyOf: [field({ not: { const: "population" } }), { required: ["ages"] }] },
        { anyOf: [without("ages"), field({ const: "population" })] },
        { anyOf: [without("sex"), { required: ["ages"] }] },
        { anyOf: [without("cells"), { ...without("ages"), ...field({ pattern: "^[^/]+$" }) }] },
      ],
    });
}
