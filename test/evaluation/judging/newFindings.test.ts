import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type Outcome, outcomes } from "../../../src/codebooks/outcomes.ts";
import type { Finding } from "../../../src/evaluation/evaluate.ts";
import { newFindings } from "../../../src/evaluation/judging/newFindings.ts";
import { dataOf, found, ruleOf } from "./cases.ts";

const base: Finding = found(ruleOf({ kind: "threshold", figure: "x", is: "above", limit: 0 }), dataOf([]));
const of = (id: string, outcome: Outcome, changes: Partial<Finding> = {}): Finding => ({
  ...base,
  subject: { id, cs: id },
  outcome,
  ...changes,
});
const lists = ["appeared", "mended", "lost", "still", "clarified", "unclear", "gone"] as const;
const where = (before: Outcome | null, now: Outcome | null): readonly string[] => {
  const found = newFindings(before === null ? [] : [of("a", before)], now === null ? [] : [of("a", now)]);
  return lists.filter((list) => found[list].length > 0);
};

// The table is the definition: what was, what is, and where it is told.
describe("what turned", () => {
  it.each([
    [null, "breached", ["appeared"]],
    ["met", "breached", ["appeared"]],
    ["undecidable", "breached", ["appeared"]],
    ["breached", "breached", ["still"]],
    ["breached", "met", ["mended"]],
    ["breached", "undecidable", ["lost"]],
    ["breached", "not-applicable", ["lost"]],
    ["breached", null, ["gone"]],
    ["undecidable", "met", ["clarified"]],
    [null, "met", ["clarified"]],
    ["met", "undecidable", ["unclear"]],
    [null, "undecidable", ["unclear"]],
    ["met", "met", []],
    ["undecidable", "undecidable", []],
    ["met", null, []],
    ["met", "not-applicable", []],
  ] as const)("%s, now %s: %j", (before, now, expected) => expect(where(before, now)).toEqual(expected));

  it("says what was before, and of which rules the version is another one", () => {
    const turned = newFindings([of("a", "met")], [of("a", "breached", { version: 2 })]);
    expect(turned.appeared.map(({ before }) => before)).toEqual(["met"]);
    expect(turned.changedRules).toEqual(["own/rule"]);
  });
});

test("nothing was, nothing is", () => expect(lists.every((list) => newFindings([], [])[list].length === 0)).toBe(true));

test("two findings of one rule on one subject are refused: of which evaluation would they be?", () => {
  expect(() => newFindings([of("a", "met"), of("a", "breached")], [])).toThrow(expect.objectContaining({ code: "finding-twice" }));
  expect(() => newFindings([], [of("a", "met"), of("a", "met")])).toThrow(expect.objectContaining({ code: "finding-twice" }));
});

test("law: a finding is in at most one list, and the order changes nothing", () => {
  const anyOutcome = fc.option(fc.constantFrom(...outcomes.map(({ code }) => code)));
  fc.assert(
    fc.property(fc.array(fc.tuple(anyOutcome, anyOutcome), { maxLength: 8 }), (pairs) => {
      const side = (which: 0 | 1) => pairs.flatMap((pair, i) => (pair[which] === null ? [] : [of(`s${i}`, pair[which])]));
      const found = newFindings(side(0), side(1));
      const told = lists.flatMap((list) => found[list].map((one) => ("finding" in one ? one.finding : one).subject.id));
      expect(new Set(told).size).toBe(told.length);
      expect(newFindings(side(0).toReversed(), side(1).toReversed())).toEqual(found);
    }),
  );
});
