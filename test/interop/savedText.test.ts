import fc from "fast-check";
import { expect, test } from "vitest";
import { savedText } from "../../src/interop/savedText.ts";

test("rows stand on lines of their own, all else beside its key", () => {
  const record = { a: [1, null, "č"], b: { c: "x", d: [] }, rows: [["cr", 1], []], none: [], object: {} };
  expect(savedText(record)).toBe(`{
  "a": [1, null, "č"],
  "b": { "c": "x", "d": [] },
  "rows": [
    ["cr", 1],
    []
  ],
  "none": [],
  "object": {}
}
`);
});

test("law: the text is JSON of the record", () => {
  const json = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }), { noNullPrototype: true });
  fc.assert(
    fc.property(json, (record) => {
      expect(JSON.parse(savedText(record))).toEqual(JSON.parse(JSON.stringify(record)));
    }),
  );
});
