import fc from "fast-check";
import { expect, it, test } from "vitest";
import { sdmxPeriod } from "../../../src/interop/sdmx/sdmxPeriod.ts";
import { dayAfter } from "../../../src/model/day.ts";

// Forms of SDMX 3.0, section 6, "time": a Gregorian period, or a time range of a first day and a duration.
test.each([
  ["2023-01-01", "2024-01-01", "2023"],
  ["2024-01-01", "2025-01-01", "2024"],
  ["2023-12-01", "2024-01-01", "2023-12"],
  ["2024-02-01", "2024-03-01", "2024-02"],
  ["2024-02-29", "2024-03-01", "2024-02-29"],
  ["2023-01-01", "2023-01-02", "2023-01-01"],
  ["2022-09-01", "2023-09-01", "2022-09-01/P365D"],
  ["2023-01-01", "2025-01-01", "2023-01-01/P731D"],
  ["2023-01-02", "2023-02-02", "2023-01-02/P31D"],
])("from %s until before %s: %s", (from, to, text) => expect(sdmxPeriod({ from, to })).toBe(text));

it("refuses an empty period", () => {
  expect(() => sdmxPeriod({ from: "2023-01-01", to: "2023-01-01" })).toThrow(expect.objectContaining({ code: "period-empty" }));
});

it("law: different periods of one first day are written differently", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 800 }), fc.integer({ min: 1, max: 800 }), (a, b) => {
      const [one, other] = [a, b].map((days) => sdmxPeriod({ from: "2023-01-01", to: dayAfter("2023-01-01", days) }));
      expect(one === other).toBe(a === b);
    }),
  );
});
