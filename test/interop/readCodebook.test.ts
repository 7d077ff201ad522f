import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCodebook } from "../../src/interop/readCodebook.ts";

const senior = { id: "CilovaSkupinaOsoby/24", nazev: { cs: "senioři", en: "seniors" } };
const carer = { id: "CilovaSkupinaOsoby/26", nazev: "pečující osoby" };

test("a name is a text or { cs }, and both are read from bytes, text and JSON", () => {
  const list = { polozky: [senior, carer] };
  const expected = [
    { code: "CilovaSkupinaOsoby/24", cs: "senioři" },
    { code: "CilovaSkupinaOsoby/26", cs: "pečující osoby" },
  ];
  const text = `\uFEFF${JSON.stringify(list)}`;
  for (const input of [list, text, new TextEncoder().encode(text)])
    expect(readCodebook(input)).toEqual({ accepted: expected, rejected: [], notes: [] });
});

test("further keys of items are counted", () => {
  const { notes } = readCodebook({
    polozky: [
      { ...senior, kod: 24, platnost: null },
      { ...carer, kod: 26 },
    ],
  });
  expect(notes).toMatchObject([
    { code: "unmodelled-key", count: 2, detail: { en: "keys of items that are not taken over: kod, platnost" } },
  ]);
});

test.each([
  [null, "item-not-object", "polozky[0]", "null"],
  [[], "item-not-object", "polozky[0]", "a list of 0"],
  [{ nazev: "x" }, "code-invalid", "polozky[0].id", "nothing"],
  [{ id: 24, nazev: "x" }, "code-invalid", "polozky[0].id", "24"],
  [{ id: "", nazev: "x" }, "code-invalid", "polozky[0].id", '""'],
  [{ id: "__proto__", nazev: "x" }, "code-invalid", "polozky[0].id", '"__proto__"'],
  [{ id: "a b", nazev: "x" }, "code-invalid", "polozky[0].id", '"a b"'],
  [{ id: "a/1" }, "name-invalid", "polozky[0].nazev", "nothing"],
  [{ id: "a/1", nazev: " " }, "name-invalid", "polozky[0].nazev", '" "'],
  [{ id: "a/1", nazev: { en: "x" } }, "name-invalid", "polozky[0].nazev", "an object"],
  [{ id: "a/1", nazev: "\ud800" }, "name-invalid", "polozky[0].nazev", '"\\ud800"'],
  [{ id: "a/1", nazev: "x".repeat(1e6) }, "name-invalid", "polozky[0].nazev", `"${"x".repeat(80)}…"`],
])("%j is rejected, and the rest is read", (item, code, path, value) => {
  const { accepted, rejected } = readCodebook({ polozky: [item, carer] });
  expect(rejected).toMatchObject([{ code, path, value }]);
  expect(accepted).toHaveLength(1);
});

test("a code that occurs twice is rejected the second time", () => {
  expect(readCodebook({ polozky: [senior, { ...senior, nazev: "jiný" }] }).rejected).toMatchObject([
    { code: "code-repeated", path: "polozky[1].id", expected: { en: "each code once, this one has polozky[0]" } },
  ]);
});

describe("refused whole", () => {
  test.each([
    ["", "json-broken"],
    ['{"polozky":[', "json-broken"],
    ["[]", "root-unknown"],
    [null, "root-unknown"],
    [{}, "root-unknown"],
    [{ polozky: {} }, "root-unknown"],
    [Object.create({ polozky: [] }), "root-unknown"],
  ])("%j", (input, code) => {
    expect(() => readCodebook(input)).toThrow(
      expect.objectContaining({ name: "RangeError", code, message: expect.stringMatching(/^readCodebook requires /) }),
    );
  });
});

test("law: every item is accepted or rejected, once", () => {
  const item = fc.oneof(
    fc.record({ id: fc.oneof(fc.constantFrom("a/1", "a/2"), fc.anything()), nazev: fc.oneof(fc.string(), fc.anything()) }),
    fc.anything(),
  );
  fc.assert(
    fc.property(fc.array(item), (polozky) => {
      const { accepted, rejected } = readCodebook({ polozky });
      expect(accepted.length + rejected.length).toBe(polozky.length);
      expect(new Set(accepted.map(({ code }) => code)).size).toBe(accepted.length);
    }),
  );
});
