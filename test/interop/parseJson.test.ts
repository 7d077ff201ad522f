import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseJson } from "../../src/interop/parseJson.ts";

const refusal = (text: string): unknown => {
  try {
    parseJson(text, "reader");
    return null;
  } catch (error) {
    return error;
  }
};

describe("parseJson", () => {
  test.each([
    ["", "reader requires whole JSON, got a text that ends too early, at line 1, column 1"],
    ['{"a": 1', "reader requires whole JSON, got a text that ends too early, at line 1, column 8"],
    ['{"a": [1,\n 2', "reader requires whole JSON, got a text that ends too early, at line 2, column 3"],
    ['{"a": "x', "reader requires whole JSON, got a text that ends too early, at line 1, column 9"],
    ["[nul", "reader requires whole JSON, got a text that ends too early, at line 1, column 5"],
    ["[1.", "reader requires whole JSON, got a text that ends too early, at line 1, column 4"],
    ['["\\u12', "reader requires whole JSON, got a text that ends too early, at line 1, column 7"],
    ["nul", "reader requires whole JSON, got a text that is broken at line 1, column 1"],
    ['{"a": 1,}', "reader requires whole JSON, got a text that is broken at line 1, column 9"],
    ['{\n"a": 1\n"b": 2}', "reader requires whole JSON, got a text that is broken at line 3, column 1"],
    ["[1, 2}", "reader requires whole JSON, got a text that is broken at line 1, column 6"],
    ["[NaN]", "reader requires whole JSON, got a text that is broken at line 1, column 2"],
    ["[01]", "reader requires whole JSON, got a text that is broken at line 1, column 3"],
    ['["a\nb"]', "reader requires whole JSON, got a text that is broken at line 1, column 4"],
    ['["\\x"]', "reader requires whole JSON, got a text that is broken at line 1, column 4"],
    ['["\\u12g4"]', "reader requires whole JSON, got a text that is broken at line 1, column 4"],
    ["[1] []", "reader requires whole JSON, got a text that is broken at line 1, column 5"],
    ['{"rows": [], "rows": []}', 'reader requires each key once, got "rows" again at line 1, column 14'],
    ['{"a": 1, "\\u0061": 2}', 'reader requires each key once, got "a" again at line 1, column 10'],
  ])("%j is refused with its place", (text, message) => {
    expect(refusal(text)).toMatchObject({ name: "RangeError", code: "json-broken", message });
  });

  test("a byte order mark is passed over", () => expect(parseJson('\uFEFF{"a":1}', "reader")).toEqual({ a: 1 }));

  test("depth is no danger", () => {
    expect(refusal("[".repeat(200_000))).toMatchObject({ code: "json-broken" });
    expect(refusal(`${"[".repeat(200_000)}${"]".repeat(200_000)}`)).toBeNull();
  });

  test("law: all that JSON.stringify writes is read, unchanged", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(undefined, 1, "\t"), (value, space) => {
        const text = JSON.stringify(value, null, space);
        expect(parseJson(text, "reader")).toEqual(JSON.parse(text));
      }),
    );
  });

  test("law: it accepts a text if and only if JSON.parse does, but for repeated keys", () => {
    const scrap = fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      '"a"',
      '"b"',
      '"\\n"',
      '"',
      "1",
      "-0.5e+3",
      "-",
      "true",
      "nul",
      " ",
      "\n",
      "\\",
    );
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 12 }), (scraps) => {
        const text = scraps.join("");
        const found = refusal(text);
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = false;
        }
        if (!valid) expect(found).toMatchObject({ code: "json-broken" });
        else if (found !== null) expect(found).toMatchObject({ message: expect.stringContaining("each key once") });
      }),
      { numRuns: 2000 },
    );
  });
});
