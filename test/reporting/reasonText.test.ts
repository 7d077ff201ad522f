import { expect, it } from "vitest";
import { absenceReasons } from "../../src/codebooks/absenceReasons.ts";
import { reasonText } from "../../src/reporting/reasonText.ts";

it("has words for every reason, and for none", () => {
  for (const { code, cs, en } of absenceReasons) expect([reasonText(code, "cs"), reasonText(code, "en")]).toEqual([cs, en]);
  expect([reasonText(null, "cs"), reasonText(null, "en")]).toEqual(["důvod neuveden", "reason not stated"]);
});
