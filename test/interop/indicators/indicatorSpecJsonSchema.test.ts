import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indicatorSpecJsonSchema } from "../../../src/interop/indicators/indicatorSpecJsonSchema.ts";
import { jsonSchemaFlaw } from "./jsonSchemaFlaw.ts";
import { anySpec, changed, file, requests, settled, unseen, wrong } from "./specs.ts";

const schema = indicatorSpecJsonSchema();
const flaw = (...indicators: readonly unknown[]) => jsonSchemaFlaw(schema, file(...indicators));

it("accepts what an office wrote, and every sound definition", () => {
  expect(flaw(settled, requests)).toBeNull();
  fc.assert(
    fc.property(anySpec, (spec) => {
      expect(flaw(spec)).toBeNull();
    }),
  );
});

describe("rejects what the reader rejects", () => {
  it.each(wrong)("$code: $change", ({ change }) => expect(flaw(requests, changed(settled, change))).not.toBeNull());
});

describe("lets pass what only a function can see", () => {
  it.each(unseen)("$code: $change", ({ change }) => expect(flaw(changed(settled, change))).toBeNull());
});

it("asks for a file with its schema and a list", () => {
  expect(jsonSchemaFlaw(schema, { indicators: [] })).toBe(": schema is missing");
  expect(jsonSchemaFlaw(schema, { schema: "kpss/indicators@2", indicators: [] })).toBe(".schema: another const");
  expect(jsonSchemaFlaw(schema, { schema: "kpss/indicators@1", indicators: {} })).toBe(".indicators: no array");
});

it("is plain JSON, and a new object each time", () => {
  expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  expect(indicatorSpecJsonSchema()).toEqual(schema);
  expect(indicatorSpecJsonSchema()).not.toBe(schema);
});
