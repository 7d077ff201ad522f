import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ruleSpecJsonSchema } from "../../../src/interop/rules/ruleSpecJsonSchema.ts";
import { jsonSchemaFlaw } from "../indicators/jsonSchemaFlaw.ts";
import { anyRule, beds, changed, file, unseen, wrong } from "./rules.ts";

const schema = ruleSpecJsonSchema();
const flaw = (...rules: readonly unknown[]) => jsonSchemaFlaw(schema, file(...rules));

it("accepts what an office wrote, and every sound rule", () => {
  expect(flaw(beds)).toBeNull();
  fc.assert(
    fc.property(anyRule, (rule) => {
      expect(flaw(rule)).toBeNull();
    }),
  );
});

describe("rejects what the reader rejects", () => {
  it.each(wrong)("$code: $change", ({ change: [path, value] }) => expect(flaw(changed(beds, path, value))).not.toBeNull());
});

describe("lets pass what only a function can see", () => {
  it.each(unseen)("$code: $change", ({ change: [path, value] }) => expect(flaw(changed(beds, path, value))).toBeNull());
});

it("asks for a file with its schema and a list", () => {
  expect(jsonSchemaFlaw(schema, { rules: [] })).toBe(": schema is missing");
  expect(jsonSchemaFlaw(schema, { schema: "kpss/rules@2", rules: [] })).toBe(".schema: another const");
  expect(jsonSchemaFlaw(schema, { schema: "kpss/rules@1", rules: {} })).toBe(".rules: no array");
});

it("is plain JSON, and a new object each time", () => {
  expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  expect(ruleSpecJsonSchema()).toEqual(schema);
  expect(ruleSpecJsonSchema()).not.toBe(schema);
});
