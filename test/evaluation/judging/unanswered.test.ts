import { describe, expect, it, test } from "vitest";
import type { Outcome } from "../../../src/codebooks/outcomes.ts";
import type { Finding } from "../../../src/evaluation/evaluate.ts";
import { unanswered } from "../../../src/evaluation/judging/unanswered.ts";
import type { FindingResponse } from "../../../src/model/rules/findingResponse.ts";
import { dataOf, found, ruleOf } from "./cases.ts";

const base: Finding = found(ruleOf({ kind: "threshold", figure: "x", is: "above", limit: 0 }), dataOf([]));
const of = (day: string, outcome: Outcome, id = "a"): Finding => ({ ...base, subject: { id, cs: id }, day, outcome });
const answer = (changes: Partial<FindingResponse> = {}): FindingResponse => ({
  ...{
    rule: "own/rule",
    subject: "a",
    kind: "measure",
    measure: "1.1" as never,
    reason: null,
    body: null,
    on: "2026-02-10",
    knownAt: "2026-02-12",
  },
  ...changes,
});
const waits = (findings: readonly Finding[], responses: readonly FindingResponse[] = [], day = "2026-03-02") =>
  unanswered(findings, responses, { day }).map(({ finding, since, days, why }) => [finding.subject.id, since, days, why]);

// Days are counted by hand: from 31 January to 2 March 2026 are 30.
describe("how long it waits", () => {
  it("since the first of the breaches that nobody has shown to be over", () => {
    expect(waits([of("2026-01-31", "breached")])).toEqual([["a", "2026-01-31", 30, "no-response"]]);
    expect(waits([of("2025-12-31", "breached"), of("2026-01-31", "breached")])).toEqual([["a", "2025-12-31", 61, "no-response"]]);
    expect(waits([of("2025-12-31", "breached"), of("2026-01-15", "met"), of("2026-01-31", "breached")])).toEqual([
      ["a", "2026-01-31", 30, "no-response"],
    ]);
  });

  it("a missing figure does not begin it anew, nor end it", () => {
    expect(waits([of("2025-12-31", "breached"), of("2026-01-15", "undecidable"), of("2026-01-31", "breached")])).toEqual([
      ["a", "2025-12-31", 61, "no-response"],
    ]);
    expect(waits([of("2025-12-31", "breached"), of("2026-01-31", "undecidable")])).toEqual([["a", "2025-12-31", 61, "no-response"]]);
    expect(waits([of("2025-12-31", "breached"), of("2026-01-31", "not-applicable")])).toEqual([]);
  });

  it("the longest first; a later day is not seen", () => {
    expect(
      waits([of("2026-02-28", "breached", "b"), of("2026-01-31", "breached"), of("2026-03-03", "breached", "c")]).map(([id]) => id),
    ).toEqual(["a", "b"]);
  });
});

describe("what answers", () => {
  const breached = [of("2026-01-31", "breached")];

  it.each([
    ["a measure", {}, null],
    ["a change of the plan", { kind: "plan-change", measure: null }, null],
    ["a refusal with its reason", { kind: "refusal", measure: null, reason: "není v působnosti" }, null],
    ["a measure without its name", { measure: null }, "measure-not-named"],
    ["a refusal without a reason", { kind: "refusal", measure: null }, "refusal-without-reason"],
    ["a refusal with an empty reason", { kind: "refusal", reason: "  " }, "refusal-without-reason"],
    ["one of the first day", { on: "2026-01-31" }, null],
    ["one of before", { on: "2026-01-30" }, "no-response"],
    ["one of later", { on: "2026-03-03" }, "no-response"],
    ["one that became known later", { knownAt: "2026-03-03" }, "no-response"],
    ["one of another rule", { rule: "own/other" }, "no-response"],
    ["one of another subject", { subject: "b" }, "no-response"],
  ] as const)("%s", (_, changes, why) =>
    expect(waits(breached, [answer(changes as Partial<FindingResponse>)]).map((row) => row[3] ?? null)).toEqual(why === null ? [] : [why]),
  );

  it("one good answer is enough; of bad ones the order changes nothing", () => {
    const bad = [answer({ measure: null }), answer({ kind: "refusal", measure: null })];
    expect(waits(breached, [...bad, answer()])).toEqual([]);
    expect(waits(breached, bad)).toEqual(waits(breached, bad.toReversed()));
  });
});

test("a day that is none is refused", () =>
  expect(() => waits([], [], "2026-02-30")).toThrow(expect.objectContaining({ code: "day-invalid" })));
