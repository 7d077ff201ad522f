import { describe, expect, it } from "vitest";
import { fieldParts, isField } from "../../src/model/field.ts";

describe("isField", () => {
  it.each([
    "births",
    "population/F/65-69",
    "population/T/85+",
    "facilities/130",
    "capacities/domovy-pro-seniory/luzka/pobytova/registered",
    "jobSeekersOver6Months",
    "a",
  ])("%s is", (text) => expect(isField(text)).toBe(true));

  it.each(["", "Births", "6months", "population/", "/F", "population//F", "počet", "a b", "a.b", "births\n", "__proto__", "a/__proto__"])(
    "%j is not",
    (text) => expect(isField(text)).toBe(false),
  );

  it.each<unknown>([null, undefined, 5, ["births"], { length: 3 }])("%s is not", (value) => expect(isField(value)).toBe(false));

  it("has four parts below the property and 200 characters at most", () => {
    expect(isField("a/b/c/d/e")).toBe(true);
    expect(isField("a/b/c/d/e/f")).toBe(false);
    expect(isField("a".repeat(200))).toBe(true);
    expect(isField("a".repeat(201))).toBe(false);
  });

  it("is no name that every object inherits", () => {
    const inherited = Object.getOwnPropertyNames(Object.prototype);
    expect([...inherited, ...inherited.map((name) => `facilities/${name}`)].filter(isField)).toEqual([]);
  });
});

describe("fieldParts", () => {
  it.each<[string, readonly [string, string]]>([
    ["births", ["births", ""]],
    ["facilities/130", ["facilities", "130"]],
    ["population/F/65-69", ["population", "F/65-69"]],
    ["capacities/a/b/c/d", ["capacities", "a/b/c/d"]],
  ])("of %s", (field, parts) => expect(fieldParts(field)).toEqual(parts));
});
