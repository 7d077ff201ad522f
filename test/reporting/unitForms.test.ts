import { expect, it } from "vitest";
import { capacityUnits } from "../../src/codebooks/capacityUnits.ts";
import { countText } from "../../src/reporting/countText.ts";
import { unitForms } from "../../src/reporting/unitForms.ts";

it("every unit of capacity can be counted in both languages", () => {
  for (const { code, csForms, enForms } of capacityUnits) {
    expect([unitForms(code, "cs"), unitForms(code, "en")]).toEqual([csForms, enForms]);
    expect(countText(5, csForms)).toBe(`5\u00a0${csForms.many}`);
  }
});

it("an unknown unit has no word", () => {
  expect(unitForms("domky", "cs")).toBeNull();
});
