import { expect, it } from "vitest";
import { serviceTypes } from "../../../src/codebooks/serviceTypes.ts";
import { networkRules } from "../../../src/evaluation/packs/networkRules.ts";
import { typeMissingRule } from "../../../src/evaluation/packs/typeMissingRule.ts";
import { provedPack } from "./provedPack.ts";

provedPack("networkRules", networkRules, "network", 22);
const expected = serviceTypes.filter(({ expectedTier }) => expectedTier.tier !== null).map(({ code }) => typeMissingRule(code));
provedPack("typeMissingRule for every type with an expected territory", expected, "network", expected.length);

it("law without a stated limit stays undecidable", () => {
  const predicates = networkRules.filter(({ basis, sources }) => basis === "law" && sources.includes("act-254-2014"));
  expect(predicates.map(({ id }) => id)).toHaveLength(4);
  for (const { parameters = {} } of predicates) for (const { value } of Object.values(parameters)) expect(value).toBeNull();
});

it("refuses a type that nobody knows, or that no territory is expected to have", () => {
  expect(() => typeMissingRule("x")).toThrow(expect.objectContaining({ code: "type-unknown" }));
  expect(() => typeMissingRule("tisnova-pece")).toThrow(expect.objectContaining({ code: "type-without-tier" }));
});
