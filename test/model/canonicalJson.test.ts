import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { canonicalJson } from "../../src/model/canonicalJson.ts";

/** The number with these 64 bits. */
function ofBits(bits: string): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, BigInt(`0x${bits}`));
  return view.getFloat64(0);
}

// RFC 8785, appendix B, "ECMAScript-compatible JSON number serialization samples": the bits of a double and its text.
test.each([
  ["0000000000000000", "0"],
  ["8000000000000000", "0"],
  ["0000000000000001", "5e-324"],
  ["8000000000000001", "-5e-324"],
  ["7fefffffffffffff", "1.7976931348623157e+308"],
  ["ffefffffffffffff", "-1.7976931348623157e+308"],
  ["4340000000000000", "9007199254740992"],
  ["c340000000000000", "-9007199254740992"],
  ["4430000000000000", "295147905179352830000"],
  ["44b52d02c7e14af5", "9.999999999999997e+22"],
  ["44b52d02c7e14af6", "1e+23"],
  ["44b52d02c7e14af7", "1.0000000000000001e+23"],
  ["444b1ae4d6e2ef4e", "999999999999999700000"],
  ["444b1ae4d6e2ef4f", "999999999999999900000"],
  ["444b1ae4d6e2ef50", "1e+21"],
  ["3eb0c6f7a0b5ed8c", "9.999999999999997e-7"],
  ["3eb0c6f7a0b5ed8d", "0.000001"],
  ["41b3de4355555553", "333333333.3333332"],
  ["41b3de4355555554", "333333333.33333325"],
  ["41b3de4355555555", "333333333.3333333"],
  ["41b3de4355555556", "333333333.3333334"],
  ["41b3de4355555557", "333333333.33333343"],
  ["becbf647612f3696", "-0.0000033333333333333333"],
  ["43143ff3c1cb0959", "1424953923781206.2"],
])("RFC 8785 appendix B: the number %s is %s", (bits, text) => {
  expect(canonicalJson(ofBits(bits))).toBe(text);
});

describe("RFC 8785", () => {
  it("section 3.2.2 and 3.2.3: the example object", () => {
    const example = {
      numbers: JSON.parse("[333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001]"),
      string: "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"/",
      literals: [null, true, false],
    };
    expect(canonicalJson(example)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it("section 3.2.3: keys stand in the order of UTF-16 units, not of characters", () => {
    const keys = {
      "\u20ac": "Euro Sign",
      "\r": "Carriage Return",
      "\ufb33": "Hebrew Letter Dalet With Dagesh",
      "1": "One",
      "\ud83d\ude00": "Emoji: Grinning Face",
      "\u0080": "Control",
      "\u00f6": "Latin Small Letter O With Diaeresis",
    };
    expect(Object.values(JSON.parse(canonicalJson(keys)) as object)).toEqual([
      // An object puts the whole number first; the text has it behind the carriage return.
      "One",
      "Carriage Return",
      "Control",
      "Latin Small Letter O With Diaeresis",
      "Euro Sign",
      "Emoji: Grinning Face",
      "Hebrew Letter Dalet With Dagesh",
    ]);
    expect(canonicalJson(keys).startsWith('{"\\r":"Carriage Return","1":"One","\u0080":')).toBe(true);
  });
});

describe("boundary", () => {
  it.each([
    [[], "[]"],
    [{}, "{}"],
    ["", '""'],
    [[[[]]], "[[[]]]"],
    [JSON.parse('{"__proto__":1,"constructor":2}'), '{"__proto__":1,"constructor":2}'],
    [Object.assign(Object.create(null), { a: 1 }), '{"a":1}'],
    ["\u2028\u007f<é", '"\u2028\u007f<é"'],
  ])("%j", (value, text) => expect(canonicalJson(value)).toBe(text));

  it("200 levels are written, one more is not", () => {
    const nested = (levels: number): unknown => Array.from({ length: levels }).reduce<unknown>((inside) => [inside], 1);
    expect(canonicalJson(nested(200))).toBe(`${"[".repeat(200)}1${"]".repeat(200)}`);
    expect(() => canonicalJson(nested(201))).toThrow(expect.objectContaining({ code: "too-deep" }));
    const circle: unknown[] = [];
    circle.push(circle);
    expect(() => canonicalJson(circle)).toThrow(expect.objectContaining({ code: "too-deep" }));
  });
});

describe("refusal", () => {
  it.each([
    [undefined, "not-json"],
    [{ a: undefined }, "not-json"],
    [[1, undefined], "not-json"],
    [Array(1), "not-json"],
    [() => 1, "not-json"],
    [{ toJSON: () => 1 }, "not-json"],
    [Symbol("x"), "not-json"],
    [{ [Symbol("x")]: 1 }, "not-json"],
    [1n, "not-json"],
    [new Date(0), "not-json"],
    [new Map(), "not-json"],
    [new Float64Array(1), "not-json"],
    [Object(1), "not-json"],
    [Number.NaN, "not-finite"],
    [{ a: [Number.POSITIVE_INFINITY] }, "not-finite"],
    ["\ud800", "text-broken"],
    [{ "\udc00": 1 }, "text-broken"],
  ])("%s", (value, code) => {
    expect(() => canonicalJson(value)).toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(/^canonicalJson requires .*, got /) }),
    );
  });

  it("says where", () => expect(() => canonicalJson({ a: [1, { b: Number.NaN }] })).toThrow("got NaN at .a[1].b"));
});

/** What JSON can say, with whole characters only. */
const json = fc.jsonValue({ stringUnit: "binary" }) as fc.Arbitrary<unknown>;

const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, one]) => [key, shuffled(one)]),
  );
};

describe("law", () => {
  it("is JSON of the same value, whatever the order of keys, and writing it again changes nothing", () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalJson(value);
        // Minus zero is zero.
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(shuffled(value))).toBe(text);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });
});
