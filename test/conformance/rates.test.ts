import { describe, expect, it } from "vitest";
import type { ConformanceCase } from "./conformanceCase.ts";
import { judge } from "./judge.ts";
import { methods } from "./methods/methods.ts";

const given = (input: unknown, expected: unknown, more: Partial<ConformanceCase> = {}): ConformanceCase => ({
  ...{ id: "invented", method: "invented", input, expected, parameters: {}, tolerance: { rel: 1e-9 }, ...more },
});
const outcome = (one: ConformanceCase) => judge(one, ["rates"], methods).outcome;

/** The same expectation with its first number moved by a millionth part. */
function planted(expected: unknown): unknown {
  let isDone = false;
  return JSON.parse(JSON.stringify(expected), (_, value) => {
    if (isDone || typeof value !== "number" || value === 0) return value;
    isDone = true;
    return value * (1 + 1e-6);
  });
}

// Each case is invented. Expected values: 0 of n has Wilson's upper limit z² / (n + z²); no event has the exact upper limit −ln(α/2); one
// group is standardised to its own crude rate, and its limits are the exact ones of its count; a reference compared with itself gives 1.
const z = 1.959963984540054;
const none = 3.6888794541139363;
const area = { count: [0], pop: [1000] };
const cases: readonly (readonly [name: string, one: ConformanceCase])[] = [
  [
    "proportions, Wilson",
    given(
      { numerator: [0, null], denominator: [20, 20], multiplier: [100, 1] },
      { upper95_0cl: [(100 * z * z) / (20 + z * z), null], value: [0, null], lower95_0cl: [0, null] },
      { method: "Proportions with Wilson limits" },
    ),
  ],
  [
    "rates, exact and Byar",
    given(
      { numerator: [0, 10], denominator: [20, 10], multiplier: [100, 1] },
      { uppercl: [5 * none, 1.839145860575647], value: [0, 1], method: ["Exact", "Byars"] },
      { method: "Crude rates", parameters: { confidence: 0.95 } },
    ),
  ],
  [
    "limits of counts",
    given(
      { count: [0] },
      { exact95: [[0, none]], byar998: [[0, 7.066462526829025]], epitoolsPoisByar95_other: [[-0.00156112872954044, 2.46393620996737]] },
    ),
  ],
  [
    "direct standardisation of areas",
    given(
      { areas: { a: { count: [20], pop: [1000] }, b: area }, standard: [7] },
      {
        a: { totalCount: 20, value: 2000, variance: 20e-6, fayFeuerGamma95: [1221.6519585403944, 3088.8377902674597] },
        b: { value: 0, lower95: null, upper998: null },
      },
      { parameters: { multiplier: 100_000 } },
    ),
  ],
  [
    "direct standardisation of columns",
    given(
      { count: [[20, 1]], population: [[1000, 9]], standard: [7] },
      { byOrder: [{ crude: 20, dsr: 20 }] },
      { parameters: { multiplier: 1000 } },
    ),
  ],
  [
    "indirect standardisation",
    given(
      { here: { count: [20], pop: [1000], refCount: [20], refPop: [1000] } },
      { here: { observed: 20, expected: 20, ratio: 1, refRatePer100k: 2000, isRate: 20, method: "Byars" } },
      { parameters: { multiplier: 1000 } },
    ),
  ],
  [
    "standardisation of two populations",
    given(
      { deaths2010: [20], pop2010: [1000], deaths1990: [5], pop1990: [500] },
      { crude1990: 10, dsr: 10, expected: 10, smr: 0.5, indirectRate: 10 },
      { parameters: { multiplier: 1000 } },
    ),
  ],
];

describe.each(cases)("%s", (_, one) => {
  it("a true case passes", () => expect(outcome(one)).toBe("pass"));

  it("a planted wrong value fails", () => expect(outcome({ ...one, expected: planted(one.expected) })).toBe("fail"));

  it("a key that nobody knows is not covered", () => {
    const expected = one.expected as Readonly<Record<string, unknown>>;
    const [first = ""] = Object.keys(expected);
    const value = expected[first];
    const deeper = (inner: unknown) => ({ ...(inner as object), skewness: 1 });
    const changed =
      Array.isArray(value) && typeof value[0] === "object" && value[0] !== null && !Array.isArray(value[0])
        ? value.map(deeper)
        : deeper(value);
    const isDeep =
      typeof value === "object" && value !== null && (!Array.isArray(value) || changed !== value) && /^(?:a|here|by)/.test(first);
    expect(outcome({ ...one, expected: isDeep ? { ...expected, [first]: changed } : { ...expected, skewness: 1 } })).toBe("not-covered");
  });
});
