import { describe, expect, it } from "vitest";
import { isRefusal, rangeRefusal, typeRefusal } from "../../src/model/refusal.ts";

const caught = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (thrown) {
    return thrown;
  }
};

describe("rangeRefusal and typeRefusal", () => {
  it.each([
    ["RangeError", rangeRefusal, RangeError],
    ["TypeError", typeRefusal, TypeError],
  ] as const)("a %s with a code and its words", (name, refuse, kind) => {
    const refusal = refuse("count-negative", "ratio requires a count of at least 0, got -1");
    expect(refusal).toBeInstanceOf(kind);
    expect(refusal).toMatchObject({ name, code: "count-negative", message: "ratio requires a count of at least 0, got -1" });
    expect(isRefusal(refusal)).toBe(true);
  });
});

describe("isRefusal", () => {
  it.each<[string, unknown]>([
    ["an error without a code", new RangeError("Invalid array length")],
    ["a plain error with a code", Object.assign(new Error("x"), { code: "count-negative" })],
    ["a code that is no text", Object.assign(new RangeError("x"), { code: 7 })],
    ["a text", "count-negative"],
    ["an object that only looks like one", { name: "RangeError", code: "count-negative", message: "x" }],
    ["null", null],
    ["undefined", undefined],
  ])("is not for %s", (_, thrown) => expect(isRefusal(thrown)).toBe(false));

  it("is not for an accident of the engine, whatever it calls itself", () => {
    expect(isRefusal(caught(() => new Array(-1)))).toBe(false);
    expect(isRefusal(caught(() => (null as unknown as { x: 1 }).x))).toBe(false);
  });

  // A TypeError of the platform has a code of its own, ERR_INVALID_URL: it is an accident, not a refusal of this library.
  it("is not for an error of the platform with a code in capitals", () => {
    expect(isRefusal(caught(() => new URL("no address")))).toBe(false);
  });
});
