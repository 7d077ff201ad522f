import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainText } from "../../src/reporting/plainText.ts";

describe("plainText", () => {
  it.each([
    ["Brandýs nad Labem-Stará Boleslav", "Brandýs nad Labem-Stará Boleslav"],
    ["  Dolní \t\r\n Krupá ", "Dolní Krupá"],
    ["a\u0000b\u0007c\u007fd\u0085e", "abcd e"],
    ["\u001b[31mred\u001b[0m", "[31mred[0m"],
    ["\u202eovski\u2066\u200b\ufeff", "ovski"],
    ["half \ud83d of a smile \ud83d\ude00", "half of a smile \ud83d\ude00"],
    ["1\u00a0000 \u00a0 lidí", "1\u00a0000\u00a0lidí"],
    ["{here} <b> %s $& \\n", "{here} <b> %s $& \\n"],
    ["a\u2028b", "a b"],
    ["", ""],
  ])("%j becomes %j", (text, expected) => expect(plainText(text)).toBe(expected));

  it("is one line without double spaces, and plain text stays what it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const plain = plainText(text);
        expect(plain).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]|\s\s|^\s|\s$/u);
        expect(plainText(plain)).toBe(plain);
      }),
    );
  });
});
