import { expect, it } from "vitest";
import { daySchema } from "../../src/model/day.schema.ts";

it("daySchema takes a day", () => {
  expect(daySchema.parse("2024-02-29")).toBe("2024-02-29");
});

it.each(["2023-02-29", "2024-2-9", "29. 2. 2024", "2024-02-29T00:00", "", null, 20240229, "2024-02-29".repeat(1e5)])(
  "daySchema refuses %#",
  (value) => {
    expect(daySchema.safeParse(value).success).toBe(false);
  },
);
