import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { atLeastOf, contrary, type Truth } from "../../../src/evaluation/judging/truth.ts";

const anyTruth = fc.constantFrom<Truth>("no", "unknown", "yes");

// S. C. Kleene, Introduction to Metamathematics (1952), § 64: the strong tables of "and" and "or".
const kleene = [
  ["yes", "yes", "yes", "yes"],
  ["yes", "unknown", "unknown", "yes"],
  ["yes", "no", "no", "yes"],
  ["unknown", "yes", "unknown", "yes"],
  ["unknown", "unknown", "unknown", "unknown"],
  ["unknown", "no", "no", "unknown"],
  ["no", "yes", "no", "yes"],
  ["no", "unknown", "no", "unknown"],
  ["no", "no", "no", "no"],
] as const;

describe("the tables of Kleene", () => {
  it.each(kleene)("%s, %s: and %s, or %s", (one, other, and, or) => {
    expect(atLeastOf([one, other], 2)).toBe(and);
    expect(atLeastOf([one, other], 1)).toBe(or);
  });

  it.each([
    ["yes", "no"],
    ["unknown", "unknown"],
    ["no", "yes"],
  ] as const)("not %s is %s", (truth, other) => expect(contrary(truth)).toBe(other));
});

test("none of nothing always holds, one of nothing never", () => {
  expect(atLeastOf([], 0)).toBe("yes");
  expect(atLeastOf([], 1)).toBe("no");
  expect(atLeastOf(["unknown"], 0)).toBe("yes");
  expect(atLeastOf(["unknown"], 2)).toBe("no");
});

test("what is unknown decides only where it could", () => {
  expect(atLeastOf(["yes", "yes", "unknown"], 2)).toBe("yes");
  expect(atLeastOf(["yes", "no", "unknown"], 2)).toBe("unknown");
  expect(atLeastOf(["no", "no", "unknown"], 2)).toBe("no");
});

test("law: the contrary of the contrary is the same", () => {
  fc.assert(fc.property(anyTruth, (truth) => contrary(contrary(truth)) === truth));
});

test("law: not at least k of n is at least n − k + 1 of their contraries (De Morgan)", () => {
  fc.assert(
    fc.property(fc.array(anyTruth, { maxLength: 6 }), fc.nat(7), (of, count) => {
      expect(contrary(atLeastOf(of, count))).toBe(atLeastOf(of.map(contrary), of.length - count + 1));
    }),
  );
});

test("law: it is what every possible world agrees upon, and unknown where they do not", () => {
  const worlds = (of: readonly Truth[]): readonly (readonly boolean[])[] =>
    of.reduce<readonly (readonly boolean[])[]>(
      (all, truth) =>
        all.flatMap((world) =>
          truth === "unknown"
            ? [
                [...world, true],
                [...world, false],
              ]
            : [[...world, truth === "yes"]],
        ),
      [[]],
    );
  fc.assert(
    fc.property(fc.array(anyTruth, { maxLength: 6 }), fc.nat(6), (of, count) => {
      const said = new Set(worlds(of).map((world) => world.filter(Boolean).length >= count));
      expect(atLeastOf(of, count)).toBe(said.size === 2 ? "unknown" : said.has(true) ? "yes" : "no");
    }),
  );
});
