import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wrapText } from "../../src/reporting/wrapText.ts";

const lines = (text: string): readonly string[] => text.split("\n");
const size = (text: string): number => [...text].length;

describe("wrapText", () => {
  it.each([
    ["a b c", 80, 0, "a b c"],
    ["aa bb cc", 5, 0, "aa bb\ncc"],
    ["aa bb cc", 4, 0, "aa\nbb\ncc"],
    ["- aa bb cc", 7, 2, "- aa bb\n  cc"],
    ["  aa bb cc", 7, 2, "  aa bb\n  cc"],
    ["a\nb\tc", 80, 0, "a b c"],
    ["a  b   c ", 80, 0, "a b c"],
    ["", 10, 4, ""],
    ["abcdefgh", 3, 0, "abc\ndef\ngh"],
    ["a abcdefgh", 5, 1, "a\n abcd\n efgh"],
    ["10\u00a0bodů je 10\u00a0bodů", 10, 0, "10\u00a0bodů je\n10\u00a0bodů"],
    ["10\u00a0bodů", 5, 0, "10\nbodů"],
    ["😀😀😀😀", 2, 0, "😀😀\n😀😀"],
  ])("%j at %d, indented by %d", (text, width, indent, expected) => expect(wrapText(text, width, indent)).toBe(expected));

  it("never exceeds the width, loses no letter, and breaks what belongs together only when a line is too short for it", () => {
    const word = fc.string({ unit: fc.constantFrom(..."abčř😀\u00a0".split("")), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(word), fc.integer({ min: 1, max: 30 }), fc.nat({ max: 6 }), (words, more, indent) => {
        const width = indent + more;
        const wrapped = lines(wrapText(words.join(" "), width, indent));
        for (const line of wrapped) expect(size(line)).toBeLessThanOrEqual(width);
        expect(wrapped.slice(1).every((line) => line.startsWith(" ".repeat(indent)))).toBe(true);
        const bare = (text: string): string => text.replace(/\s/g, "");
        expect(bare(wrapped.join(""))).toBe(bare(words.join("")));
        const firm = words.filter((one) => size(one) <= more && one.trim() === one);
        for (const one of firm) expect(wrapped.some((line) => line.includes(one))).toBe(true);
      }),
    );
  });

  it.each([
    [0, 0],
    [-1, 0],
    [1.5, 0],
    [Number.NaN, 0],
    [5, 5],
    [5, -1],
    [5, 0.5],
  ])("refuses the width %d with the indent %d", (width, indent) => {
    expect(() => wrapText("a", width, indent)).toThrow(expect.objectContaining({ name: "RangeError", code: "width-invalid" }));
  });

  it("refuses a first line that is all indent", () => {
    expect(() => wrapText("     a", 5)).toThrow(expect.objectContaining({ code: "width-invalid" }));
  });
});
