import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { absenceReasons } from "../../../src/codebooks/absenceReasons.ts";
import { observationStatuses } from "../../../src/codebooks/observationStatuses.ts";
import { sdmxStatus } from "../../../src/interop/sdmx/sdmxStatus.ts";

// SDMX, Possible Ways of Implementing the Observation Status Concept, version 2.0 (May 2019), chapter 2: the order, and which status says
// something of a number that is there or of one that is missing.
test("the order of SDMX", () => {
  const order = [...observationStatuses].sort((a, b) => a.precedence - b.precedence).map((entry) => entry.code);
  expect(order.join(" ")).toBe("B O M L H Q J S D K W I F E P N U V G A");
  expect(observationStatuses.filter((entry) => entry.withoutValue).map((entry) => entry.code)).toEqual([
    "B",
    "O",
    "M",
    "L",
    "H",
    "Q",
    "J",
    "S",
    "K",
  ]);
  expect(observationStatuses.filter((entry) => !entry.withValue).map((entry) => entry.code)).toEqual(["O", "M", "L", "H", "Q", "K"]);
});

// The same chapter: a break and a suppressed value are B and Q, and B is the one that is given.
test("the example of the guideline", () => {
  expect(sdmxStatus({ value: null, reason: "suppressed" }, { flags: ["B"] })).toEqual({
    statuses: ["B", "Q"],
    exported: "B",
    confidentiality: "C",
  });
});

describe("a reason becomes", () => {
  it.each([
    ["not-asked", ["L"], "F"],
    ["not-reported", ["L"], "F"],
    ["refused", ["L"], "F"],
    ["not-known-to-source", ["O"], "F"],
    ["not-covered-by-source", ["L"], "F"],
    ["not-applicable", ["M"], "F"],
    ["not-yet-known", ["O"], "F"],
    ["suppressed", ["Q"], "C"],
    ["denominator-zero", ["M"], "F"],
    ["too-few", ["Q"], "F"],
    ["periods-differ", ["O"], "F"],
    ["break-in-series", ["B", "O"], "F"],
    ["invalid-input", ["O"], "F"],
    [null, ["O"], "F"],
  ] as const)("%s: %j", (reason, statuses, confidentiality) => {
    expect(sdmxStatus({ value: null, reason })).toEqual({ statuses, exported: statuses[0], confidentiality });
  });
});

describe("a value", () => {
  it("is normal, zero too, unless a flag says otherwise", () => {
    expect(sdmxStatus({ value: 0, reason: null }).statuses).toEqual(["A"]);
    expect(sdmxStatus({ value: 1, reason: null }, { flags: ["U"] }).statuses).toEqual(["U"]);
    expect(sdmxStatus({ value: 1, reason: null }, { flags: ["A", "P", "P", "B"] }).statuses).toEqual(["B", "P"]);
    expect(sdmxStatus({ value: 1, reason: null }, { flags: ["A"] }).statuses).toEqual(["A"]);
  });

  it("a suppressed one is confidential as it is said", () => {
    expect(sdmxStatus({ value: null, reason: "suppressed" }, { suppressedAs: "A" }).confidentiality).toBe("A");
    expect(sdmxStatus({ value: 1, reason: null }, { suppressedAs: "A" }).confidentiality).toBe("F");
    expect(sdmxStatus({ value: 1, reason: "suppressed" })).toEqual({ statuses: ["A"], exported: "A", confidentiality: "F" });
  });
});

describe("refusal", () => {
  it.each([
    [1, "Q", "status-misplaced"],
    [null, "P", "status-misplaced"],
    [1, "X", "status-unknown"],
    [1, "constructor", "status-unknown"],
  ])("%s with %s: %s", (value, flag, code) => {
    expect(() => sdmxStatus({ value, reason: value === null ? "refused" : null }, { flags: [flag as "A"] })).toThrow(
      expect.objectContaining({ code }),
    );
  });
});

it("law: the exported status is the first of the set, and fits a value or its absence", () => {
  const reasons = fc.constantFrom(...absenceReasons.map((entry) => entry.code));
  fc.assert(
    fc.property(
      fc.option(fc.double({ noNaN: true })),
      reasons,
      fc.subarray(observationStatuses.map((entry) => entry.code)),
      (value, reason, all) => {
        const fits = (code: string) =>
          observationStatuses.some((entry) => entry.code === code && (value === null ? entry.withoutValue : entry.withValue));
        const flags = all.filter(fits);
        const { statuses, exported } = sdmxStatus({ value, reason: value === null ? reason : null }, { flags });
        expect(statuses.filter((code) => !fits(code))).toEqual([]);
        expect(exported).toBe(observationStatuses.map((entry) => entry.code).find((code) => statuses.includes(code)));
        for (const flag of flags) expect(flag === "A" || statuses.includes(flag)).toBe(true);
      },
    ),
  );
});
