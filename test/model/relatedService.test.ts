import { expect, it } from "vitest";
import { isRelatedServiceId } from "../../src/model/relatedService.ts";

it.each(["related/a", "related/klub-duchodcu-adamov", `related/${"a".repeat(64)}`])("isRelatedServiceId takes %s", (text) => {
  expect(isRelatedServiceId(text)).toBe(true);
});

it.each(["related/", "related/Klub", "related/a b", `related/${"a".repeat(65)}`, "provider/a", "3559424", null, 1])(
  "isRelatedServiceId refuses %j",
  (text) => {
    expect(isRelatedServiceId(text)).toBe(false);
  },
);
