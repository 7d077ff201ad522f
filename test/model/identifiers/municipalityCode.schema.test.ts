import { expect, it } from "vitest";
import { municipalityCodeSchema } from "../../../src/model/identifiers/municipalityCode.schema.ts";
import type { MunicipalityCode } from "../../../src/model/identifiers/municipalityCode.ts";

it("municipalityCodeSchema takes what the predicate takes", () => {
  const parsed: MunicipalityCode = municipalityCodeSchema.parse("581283");
  expect(parsed).toBe("581283");
});

it.each(["40703", "", null, 581283, {}, "581283 ".repeat(1000)])("municipalityCodeSchema refuses %j", (value) => {
  expect(municipalityCodeSchema.safeParse(value).success).toBe(false);
});
