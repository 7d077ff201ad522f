import { expect, it } from "vitest";
import { targetGroups } from "../../src/codebooks/targetGroups.ts";
import { targetGroupText } from "../../src/reporting/targetGroupText.ts";

it("every group of the codebook has its name in both languages", () => {
  for (const { code, cs, en } of targetGroups) expect([targetGroupText(code, "cs"), targetGroupText(code, "en")]).toEqual([cs, en]);
});

it.each([
  ["CilovaSkupinaOsoby/99", "CilovaSkupinaOsoby/99"],
  ["", "group not stated"],
])("%j is called %s", (code, words) => {
  expect(targetGroupText(code, "en")).toBe(words);
});
