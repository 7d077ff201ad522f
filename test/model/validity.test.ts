import { describe, expect, it } from "vitest";
import { hasDays, isValidOn } from "../../src/model/validity.ts";

describe("isValidOn is half-open", () => {
  it.each<[string | null, string | null, string, boolean]>([
    ["2023-01-01", "2024-01-01", "2022-12-31", false],
    ["2023-01-01", "2024-01-01", "2023-01-01", true],
    ["2023-01-01", "2024-01-01", "2023-12-31", true],
    ["2023-01-01", "2024-01-01", "2024-01-01", false],
    [null, "2024-01-01", "1000-01-01", true],
    [null, "2024-01-01", "2024-01-01", false],
    ["2023-01-01", null, "9999-12-31", true],
    ["2023-01-01", null, "2022-12-31", false],
    [null, null, "2023-06-30", true],
    ["2023-01-01", "2023-01-01", "2023-01-01", false],
  ])("from %s to %s on %s: %s", (validFrom, validTo, on, expected) => {
    expect(isValidOn({ validFrom, validTo }, on)).toBe(expected);
  });

  it("refuses what is no day", () => {
    expect(() => isValidOn({ validFrom: null, validTo: null }, "2023-02-29")).toThrow(
      expect.objectContaining({ name: "RangeError", code: "day-invalid" }),
    );
  });
});

it.each<[string | null, string | null, boolean]>([
  ["2023-01-01", "2023-01-02", true],
  ["2023-01-01", "2023-01-01", false],
  ["2023-01-02", "2023-01-01", false],
  [null, "2023-01-01", true],
  ["2023-01-01", null, true],
])("hasDays: from %s to %s is %s", (validFrom, validTo, expected) => {
  expect(hasDays({ validFrom, validTo })).toBe(expected);
});
