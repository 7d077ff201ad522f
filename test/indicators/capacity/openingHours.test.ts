import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openingHours, openingHoursIndicator } from "../../../src/indicators/capacity/openingHours.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });

describe("openingHours", () => {
  // A week has 7 × 24 hours.
  it.each([
    [0, 0],
    [-0, 0],
    [37.5, 37.5],
    [168, 168],
    [null, null],
  ])("%s: %s", (hours, value) => expect(openingHours({ openingHours: hours })).toBe(value));

  it.each([-0.5, 168.5, Number.NaN, Number.POSITIVE_INFINITY])("refuses %d", (hours) => {
    expect(() => openingHours({ openingHours: hours })).toThrow(refused("opening-hours-out-of-range"));
  });

  it("says why there is none, and is custom, so that nobody adds it", () => {
    expect(openingHoursIndicator.why({ openingHours: null })).toBe("not-reported");
    expect(openingHoursIndicator.kind).toBe("custom");
  });

  it("gives hours of a week back as they are", () => {
    fc.assert(
      fc.property(fc.nat(336), (halves) => {
        expect(openingHoursIndicator.compute({ openingHours: halves / 2 })).toBe(halves / 2);
      }),
    );
  });
});
