import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { readRules } from "../../../src/interop/rules/readRules.ts";
import { writeRules } from "../../../src/interop/rules/writeRules.ts";
import type { RuleSpec } from "../../../src/model/rules/ruleSpec.ts";
import { anyRule, beds } from "./rules.ts";

test("a file of rules, two spaces deep", () => {
  const text = writeRules([beds]);
  expect(text.startsWith('{\n  "schema": "kpss/rules@1",\n  "rules": [\n    {\n      "id": "own/few-beds",\n')).toBe(true);
  expect(text.endsWith("]\n}\n")).toBe(true);
});

test("of no rules is a file too", () => expect(readRules(writeRules([])).accepted).toEqual([]));

describe("refused is what the reader would not take back", () => {
  it.each([
    ["a version", { ...beds, version: 0 }],
    ["a number that JSON has not", { ...beds, breachedWhen: { kind: "threshold", figure: "beds", is: "above", limit: Number.NaN } }],
    ["a name that is not there", { ...beds, breachedWhen: { kind: "missing", figure: "nothing", periods: 1 } }],
  ])("%s", (_, rule) => expect(() => writeRules([rule as RuleSpec])).toThrow(expect.objectContaining({ code: "rule-invalid" })));

  it("a rule twice", () => expect(() => writeRules([beds, beds])).toThrow(expect.objectContaining({ code: "rule-invalid" })));
});

test("law: what is written is read back unchanged", () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyRule, { maxLength: 3, selector: ({ id }) => id }), (rules) => {
      expect(readRules(writeRules(rules)).accepted).toEqual(rules);
    }),
    { numRuns: 50 },
  );
});
