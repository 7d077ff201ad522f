import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fulfilmentShare } from "../../../src/indicators/planning/fulfilmentShare.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const of = (measuresFulfilled: number | null, measuresOngoing: number | null, measuresAssessed: number | null) =>
  fulfilmentShare({ measuresFulfilled, measuresOngoing, measuresAssessed });

describe("fulfilmentShare", () => {
  // Computed by hand; all figures made up. 40 measures: 18 fulfilled, 6 ongoing, 8 not or in part, 8 cancelled.
  it("(18 + 6) of 32 assessed; the cancelled ones are not in it", () => expect(of(18, 6, 32)).toBe(0.75));

  it("counts otherwise only where the caller says so, and then each choice gives its own number", () => {
    const year = { measuresFulfilled: 18, measuresOngoing: 6, measuresAssessed: 32, measuresCancelled: 8 };
    expect(fulfilmentShare(year, { ongoing: "left-out" })).toBe(18 / 32);
    expect(fulfilmentShare(year, { cancelled: "counted" })).toBe(24 / 40);
    expect(fulfilmentShare(year, { ongoing: "left-out", cancelled: "counted" })).toBe(18 / 40);
    expect(fulfilmentShare(year, { ongoing: "counted", cancelled: "left-out" })).toBe(fulfilmentShare(year));
  });

  it.each([
    [0, 0, 10, 0],
    [-0, 0, 10, 0],
    [10, 0, 10, 1],
    [0, 0, 0, null],
    [null, 6, 32, null],
    [18, null, 32, null],
    [18, 6, null, null],
  ])("%s and %s of %s: %s", (fulfilled, ongoing, assessed, value) => expect(of(fulfilled, ongoing, assessed)).toBe(value));

  it("does not need what it leaves out, and is unknown without what it counts", () => {
    const year = { measuresFulfilled: 18, measuresOngoing: null, measuresAssessed: 32 };
    expect(fulfilmentShare(year, { ongoing: "left-out" })).toBe(0.5625);
    expect(fulfilmentShare({ ...year, measuresOngoing: 6 }, { cancelled: "counted" })).toBeNull();
  });

  it.each([
    ["count-negative", -1, 6, 32],
    ["count-negative", 18, -6, 32],
    ["count-negative", 18, 6, -32],
    ["not-finite", Number.NaN, 6, 32],
    ["not-finite", 18, 6, Number.POSITIVE_INFINITY],
  ])("refuses with %s %d and %d of %d", (code, a, b, c) => expect(() => of(a, b, c)).toThrow(refused(code)));

  it("counting continuous fulfilment never lowers it, counting cancelled measures never raises it", () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), fc.nat(50), fc.nat(50), (fulfilled, ongoing, others, cancelled) => {
        const year = {
          measuresFulfilled: fulfilled,
          measuresOngoing: ongoing,
          measuresAssessed: fulfilled + ongoing + others + 1,
          measuresCancelled: cancelled,
        };
        const share = fulfilmentShare(year) ?? Number.NaN;
        expect(fulfilmentShare(year, { ongoing: "left-out" })).toBeLessThanOrEqual(share);
        expect(fulfilmentShare(year, { cancelled: "counted" })).toBeLessThanOrEqual(share);
        expect(share).toBeLessThanOrEqual(1);
      }),
    );
  });
});
