import fc from "fast-check";
import { expect, test } from "vitest";
import { noteOf, shown } from "../../src/interop/reading.ts";

test("shown names a value on one short line", () => {
  expect([1.5, -0, null, true, {}, () => 1, 1n, Symbol("x"), Number.NaN].map(shown)).toEqual([
    "1.5",
    "-0",
    "null",
    "true",
    "an object",
    "a function",
    "a bigint",
    "a symbol",
    "NaN",
  ]);
  expect(shown("a\nb")).toBe('"a\\nb"');
  expect(shown("a".repeat(1000))).toHaveLength(83);
});

test("law: shown never fails and never grows", () => {
  fc.assert(fc.property(fc.anything(), (value) => shown(value).length < 600));
});

test("a note counts all and names five", () => {
  const what = { cs: "věci", en: "things" };
  const detail = { cs: "věci: 1, 2, 3, 4, 5, …", en: "things: 1, 2, 3, 4, 5, …" };
  expect(noteOf("x", what, ["1", "2", "3", "4", "5", "6"])).toEqual([{ code: "x", count: 6, detail }]);
  expect(noteOf("x", what, ["a".repeat(200)])[0]?.detail.en).toHaveLength(89);
  expect(noteOf("x", what, [], 3)).toEqual([{ code: "x", count: 3, detail: what }]);
});
