import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { readRules } from "../../../src/interop/rules/readRules.ts";
import { ruleExpected } from "../../../src/interop/rules/ruleExpected.ts";
import { anyRule, beds, changed, file, unseen, wrong } from "./rules.ts";

const read = (...rules: readonly unknown[]) => readRules(file(...rules));
const other = { ...beds, id: "own/other" };

test("a rule comes back as it was written, from JSON and from text", () => {
  for (const input of [file(beds, other), JSON.stringify(file(beds, other))])
    expect(readRules(input)).toEqual({ accepted: [beds, other], rejected: [], notes: [] });
});

test("an empty list is a list", () => expect(read()).toEqual({ accepted: [], rejected: [], notes: [] }));

test("8 deep and 64 conditions are enough", () => {
  const nested = (depth: number): unknown =>
    depth === 1 ? { kind: "missing", figure: "beds", periods: 1 } : { kind: "not", of: nested(depth - 1) };
  const { message: _, ...silent } = { ...beds, examples: [] };
  const { appliesWhen: __, ...plain } = silent;
  const message = { cs: "Tak.", en: "So." };
  expect(read({ ...plain, message, breachedWhen: nested(8) }).rejected).toEqual([]);
  expect(read({ ...plain, message, breachedWhen: { kind: "all", of: Array.from({ length: 63 }, () => nested(1)) } }).rejected).toEqual([]);
  expect(
    read({ ...plain, message, breachedWhen: { kind: "all", of: Array.from({ length: 64 }, () => nested(1)) } }).rejected,
  ).toMatchObject([{ code: "conditions-invalid" }]);
});

describe("a rule is rejected with path, value and what was expected", () => {
  it.each([...wrong, ...unseen])("$code: $change", ({ change: [path, value], code, path: where }) => {
    const { accepted, rejected } = read(other, changed(beds, path, value));
    expect(accepted).toEqual([other]);
    expect(rejected).toContainEqual(expect.objectContaining({ code, path: `rules[1]${where}`, expected: ruleExpected[code] }));
    expect(Object.keys(ruleExpected)).toEqual(expect.arrayContaining(rejected.map((one) => one.code)));
  });

  it("every code is reached", () => {
    const reached = new Set([...wrong, ...unseen].map(({ code }) => code));
    const others = Object.keys(ruleExpected).filter((code) => !reached.has(code));
    expect(others.sort()).toEqual(["examples-too-many", "id-repeated", "item-not-object"]);
    expect(read(beds, beds).rejected).toMatchObject([{ code: "id-repeated", path: "rules[1].id" }]);
    // A hundred exact tests over forty periods are more than a reader should be made to work out.
    const breachedWhen = { kind: "trend", figure: "beds", periods: 40, direction: "increasing", test: "mann-kendall" };
    const heavy = { ...beds, breachedWhen, examples: Array(100).fill({ outcome: "undecidable" }) };
    expect(read(heavy).rejected).toMatchObject([{ code: "examples-too-many", path: "rules[0].examples", value: "a list of 100" }]);
    expect(read(5).rejected).toMatchObject([{ code: "item-not-object", path: "rules[0]" }]);
  });
});

test("a rule without examples of all outcomes is only noted", () => {
  const { accepted, notes } = read({ ...beds, examples: beds.examples.slice(0, 2) });
  expect(accepted).toHaveLength(1);
  expect(notes).toMatchObject([
    {
      code: "outcome-without-example",
      count: 2,
      detail: { en: "outcomes without a worked example: own/few-beds: undecidable, own/few-beds: not-applicable" },
    },
  ]);
});

describe("hostile input", () => {
  const text = JSON.stringify(file(beds));
  const cyclic: { kind: string; of?: unknown } = { kind: "not" };
  cyclic.of = cyclic;
  const shared = (depth: number): unknown =>
    depth === 1 ? { kind: "missing", figure: "beds", periods: 1 } : { kind: "all", of: Array(64).fill(shared(depth - 1)) };
  const throwing = {
    get title(): never {
      throw new Error("no");
    },
  };
  const cases: readonly (readonly [string, unknown, string])[] = [
    ["a key __proto__", text.replace('"version"', '"__proto__":{"polluted":1},"version"'), "key-unknown"],
    ["a figure __proto__", text.replace('"figures":{', '"figures":{"__proto__":{"indicator":"x"},'), "names-invalid"],
    ["a key __proto__ of a condition", text.replace('"breachedWhen":{', '"breachedWhen":{"__proto__":{"polluted":1},'), "key-unknown"],
    ["a limit beyond numbers", text.replace('"limit":"least"', '"limit":1e999'), "limit-invalid"],
    ["a limit of an inherited name", text.replace('"limit":"least"', '"limit":"constructor"'), "name-invalid"],
    ["a long id", file({ ...beds, id: "a-".repeat(500_000) }), "id-invalid"],
    ["a long message", file(changed(beds, ["message", "cs"], "{".repeat(1_000_000))), "text-invalid"],
    ["a long field", file(changed(beds, ["figures", "beds", "field"], "a/".repeat(500_000))), "figure-invalid"],
    ["half a character", file(changed(beds, ["title", "cs"], "\ud800")), "text-invalid"],
    ["a condition within itself", file({ ...beds, breachedWhen: cyclic }), "conditions-invalid"],
    ["one list in many places", file({ ...beds, breachedWhen: shared(8) }), "conditions-invalid"],
    [
      "five thousand deep",
      file({
        ...beds,
        breachedWhen: Array.from({ length: 5000 }).reduce<unknown>((of) => ({ kind: "not", of }), {
          kind: "missing",
          figure: "beds",
          periods: 1,
        }),
      }),
      "conditions-invalid",
    ],
    ["a getter that throws", file(Object.defineProperties({ ...beds }, Object.getOwnPropertyDescriptors(throwing))), "item-not-object"],
    [
      "a proxy that throws",
      file(
        new Proxy(
          {},
          {
            ownKeys: () => {
              throw new Error("no");
            },
          },
        ),
      ),
      "item-not-object",
    ],
    ["what it inherits", file(Object.create(beds)), "id-invalid"],
    ["a function", file({ ...beds, title: () => "few beds" }), "bilingual-invalid"],
  ];

  it.each(cases)("%s is rejected at once", (_, input, code) => {
    const { accepted, rejected } = readRules(input);
    expect(accepted).toEqual([]);
    expect(rejected.map((flaw) => flaw.code)).toContain(code);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("a file that is none is refused", () => {
    for (const [input, code] of [
      ["{", "json-broken"],
      [null, "schema-unknown"],
      [5, "schema-unknown"],
      [Symbol("x"), "schema-unknown"],
      [{ schema: "kpss/rules@2", rules: [] }, "schema-unknown"],
      [{ schema: "kpss/rules@1", rules: {} }, "head-invalid"],
      [
        {
          get schema(): never {
            throw new Error("no");
          },
        },
        "schema-unknown",
      ],
    ] as const)
      expect(() => readRules(input)).toThrow(expect.objectContaining({ name: "RangeError", code }));
  });

  it("anything at all in any place is accepted or rejected, and nothing else", () => {
    const places = [...wrong, ...unseen].map(({ change: [path] }) => path);
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.anything(), (path, value) => {
        const { accepted, rejected } = read(changed(beds, path, typeof value === "symbol" ? null : value));
        expect(accepted.length + Math.min(rejected.length, 1)).toBe(1);
        for (const flaw of rejected) expect(ruleExpected[flaw.code], flaw.code).toBeDefined();
      }),
      { numRuns: 200 },
    );
  });
});

test("law: every sound rule is accepted as it is", () => {
  fc.assert(
    fc.property(anyRule, (rule) => {
      const { accepted, rejected } = readRules(JSON.stringify(file(rule)));
      expect(rejected).toEqual([]);
      expect(accepted).toEqual([rule]);
    }),
  );
});
