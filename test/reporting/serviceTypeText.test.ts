import { expect, it } from "vitest";
import { serviceTypes } from "../../src/codebooks/serviceTypes.ts";
import { serviceTypeText } from "../../src/reporting/serviceTypeText.ts";

it("every type of the codebook has its name in both languages", () => {
  for (const { code, cs, en } of serviceTypes) expect([serviceTypeText(code, "cs"), serviceTypeText(code, "en")]).toEqual([cs, en]);
});

it.each([
  ["DruhSocialniSluzby/2", "DruhSocialniSluzby/2"],
  ["a\nb", "a b"],
  ["", "neuvedený druh"],
])("%j is called %s", (code, words) => {
  expect(serviceTypeText(code, "cs")).toBe(words);
});
