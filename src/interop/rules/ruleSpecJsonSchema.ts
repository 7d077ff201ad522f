import * as z from "zod";
import { ruleSpecSchema } from "../../model/rules/ruleSpec.schema.ts";
import type { JsonSchema } from "../indicators/indicatorSpecJsonSchema.ts";

/**
 * JSON Schema (2020-12) of a file of rules, `kpss/rules@1`, for editors and for programs in other languages.
 *
 * What it accepts, `readRules` accepts too, save for what no pattern can say: names and tokens of what is not there, worked examples with another
 * outcome or too many of them, numbers that contradict one another, more than 64 conditions in all, a day that is not in the calendar, an id that
 * occurs twice.
 *
 * @returns a new object each time
 *
 * @example
 * ruleSpecJsonSchema().required // => ["schema", "rules"]
 *
 * @see docs/methods/rules.md
 * @category Rules
 */
export function ruleSpecJsonSchema(): JsonSchema {
  const { $schema, $defs, ...item } = z.toJSONSchema(ruleSpecSchema, {
    io: "input",
    unrepresentable: "any",
    reused: "ref",
    override: ({ zodSchema, jsonSchema }) => {
      // An object with names: its keys are looked at by a function, its values by the schema behind it.
      if (zodSchema._zod.def.type !== "pipe" || Object.keys(jsonSchema).length > 0) return;
      const { $schema: _, ...record } = z.toJSONSchema((zodSchema as z.ZodPipe).out as z.ZodType, { io: "input", unrepresentable: "any" });
      Object.assign(jsonSchema, record, { maxProperties: 40 });
    },
  }) as JsonSchema;
  return {
    $schema,
    title: "kpss/rules@1",
    type: "object",
    properties: { schema: { const: "kpss/rules@1" }, rules: { type: "array", maxItems: 2000, items: item } },
    required: ["schema", "rules"],
    $defs,
  };
}
