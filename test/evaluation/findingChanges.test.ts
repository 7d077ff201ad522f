import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Outcome } from "../../src/codebooks/outcomes.ts";
import type { Finding } from "../../src/evaluation/evaluate.ts";
import { type FindingMove, findingChanges } from "../../src/evaluation/findingChanges.ts";
import { finding } from "../reporting/records.ts";

const seen = (subject: string, outcome: Outcome, changes: Partial<Finding> = {}): Finding => ({
  ...finding,
  rule: "capacity/low",
  version: 1,
  parameters: { minimum: 0.8 },
  subject: { id: subject, cs: subject },
  outcome,
  ...changes,
});
const outcomes = ["breached", "undecidable", "met", "not-applicable"] as const;

describe("findingChanges", () => {
  it.each<[Outcome, Outcome, FindingMove]>([
    ["met", "breached", "newly-breached"],
    ["undecidable", "breached", "newly-breached"],
    ["not-applicable", "breached", "newly-breached"],
    ["breached", "met", "no-longer-breached"],
    ["breached", "not-applicable", "no-longer-breached"],
    ["breached", "undecidable", "no-longer-decided"],
    ["met", "undecidable", "no-longer-decided"],
    ["undecidable", "met", "newly-decided"],
    ["undecidable", "not-applicable", "newly-decided"],
    ["met", "not-applicable", "otherwise"],
  ])("%s, then %s: %s", (before, after, move) =>
    expect(findingChanges([seen("a", before)], [seen("a", after)])).toEqual({
      method: "finding-changes@1",
      compared: 1,
      moved: [{ rule: "capacity/low", subject: "a", before, after, move }],
      ruleChanged: [],
      onlyBefore: [],
      onlyAfter: [],
    }),
  );

  it("another version or another limit of the rule is not compared", () => {
    const stricter = seen("a", "breached", { parameters: { minimum: 0.9 } });
    const newer = seen("b", "breached", { version: 2 });
    expect(findingChanges([seen("a", "met"), seen("b", "met")], [stricter, newer])).toMatchObject({
      compared: 0,
      moved: [],
      ruleChanged: [
        { rule: "capacity/low", subject: "a" },
        { rule: "capacity/low", subject: "b" },
      ],
    });
  });

  it("who was judged once only is told apart", () => {
    expect(findingChanges([seen("a", "met")], [seen("b", "breached")])).toMatchObject({
      compared: 0,
      moved: [],
      onlyBefore: [{ rule: "capacity/low", subject: "a" }],
      onlyAfter: [{ rule: "capacity/low", subject: "b" }],
    });
    expect(findingChanges([], [])).toMatchObject({ compared: 0, moved: [], onlyBefore: [], onlyAfter: [] });
  });

  it("refuses two findings of one rule about one subject", () =>
    expect(() => findingChanges([seen("a", "met"), seen("a", "breached")], [])).toThrow(
      expect.objectContaining({ name: "RangeError", code: "finding-twice" }),
    ));

  const list = fc
    .uniqueArray(fc.tuple(fc.constantFrom("a", "b", "c", "d"), fc.constantFrom("x/one", "x/two"), fc.constantFrom(...outcomes)), {
      selector: ([subject, rule]) => `${subject} ${rule}`,
    })
    .map((rows) => rows.map(([subject, rule, outcome]) => seen(subject, outcome, { rule })));

  it("the same twice moves nothing, the order changes nothing, and turned round what was newly breached no longer is", () => {
    fc.assert(
      fc.property(list, list, (before, after) => {
        expect(findingChanges(before, before)).toMatchObject({ compared: before.length, moved: [], onlyBefore: [], onlyAfter: [] });
        const found = findingChanges(before, after);
        expect(findingChanges(before.toReversed(), after.toReversed())).toEqual(found);
        const back = findingChanges(after, before);
        expect(back.moved.map(({ rule, subject }) => [rule, subject])).toEqual(found.moved.map(({ rule, subject }) => [rule, subject]));
        expect([back.onlyBefore, back.onlyAfter]).toEqual([found.onlyAfter, found.onlyBefore]);
        expect(found.compared + found.onlyBefore.length).toBe(before.length);
      }),
    );
  });
});
