import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Decay, decayWeight } from "../../../src/analyses/access/decay.ts";
import { refused } from "./question.ts";

const min = { unit: "min" } as const;

describe("decayWeight", () => {
  // R package accessibility 1.5 (MIT), tests of decay_stepped, decay_linear and decay_logistic (there .5 and .502 as printed, here the formula
  // they are rounded from); the rest worked by hand from the formulas.
  it.each<[string, Decay, readonly (readonly [number, number])[]]>([
    [
      "step, breaks farther",
      { kind: "step", ...min, limits: [10, 20, 30, 40], weights: [1, 0.75, 0.5, 0.25], breaks: "farther" },
      [
        [0, 1],
        [10, 0.75],
        [20, 0.5],
        [30, 0.25],
        [40, 0],
      ],
    ],
    [
      "step, breaks nearer (Luo and Qi 2009)",
      { kind: "step", ...min, limits: [20, 40, 60], weights: [1, 0.68, 0.22] },
      [
        [0, 1],
        [20, 1],
        [20.5, 0.68],
        [40, 0.68],
        [60, 0.22],
        [60.5, 0],
      ],
    ],
    [
      "linear",
      { kind: "linear", ...min, limit: 20 },
      [
        [0, 1],
        [5, 0.75],
        [20, 0],
        [21, 0],
      ],
    ],
    [
      "logistic, normalized",
      { kind: "logistic", ...min, midpoint: 20, deviation: 2 },
      [
        [0, 1],
        [20, (1 + Math.exp((-20 * Math.PI) / (2 * Math.sqrt(3)))) / 2],
      ],
    ],
    [
      "logistic, normalized, wide",
      { kind: "logistic", ...min, midpoint: 30, deviation: 10 },
      [
        [0, 1],
        [30, 0.502],
      ],
    ],
    ["logistic as it is", { kind: "logistic", ...min, midpoint: 30, deviation: 10, normalized: false }, [[30, 0.5]]],
    [
      "binary, inclusive",
      { kind: "binary", ...min, limit: 30 },
      [
        [0, 1],
        [30, 1],
        [30.000001, 0],
      ],
    ],
    [
      "binary, exclusive",
      { kind: "binary", ...min, limit: 30, bound: "exclusive" },
      [
        [29.999999, 1],
        [30, 0],
      ],
    ],
    [
      "Gaussian, Dai 2010",
      { kind: "gaussian", variant: "dai-2010", ...min, limit: 60 },
      [
        [0, 1],
        [30, (Math.exp(-0.125) - Math.exp(-0.5)) / (1 - Math.exp(-0.5))],
        [60, 0],
        [61, 0],
      ],
    ],
    [
      "Gaussian, sigma",
      { kind: "gaussian", variant: "sigma", ...min, sigma: 10, limit: 30 },
      [
        [0, 1],
        [10, Math.exp(-0.5)],
        [30, Math.exp(-4.5)],
        [31, 0],
      ],
    ],
    [
      "exponential",
      { kind: "exponential", ...min, rate: 0.05 },
      [
        [0, 1],
        [20, Math.exp(-1)],
      ],
    ],
    [
      "exponential of a power (SpatialAcc)",
      { kind: "exponential", ...min, rate: 1, power: 2 },
      [
        [0, 1],
        [2, Math.exp(-4)],
      ],
    ],
    [
      "power, capped at 1 (R accessibility)",
      { kind: "power", ...min, exponent: 1.5 },
      [
        [0, 1],
        [0.25, 1],
        [4, 0.125],
      ],
    ],
    [
      "power, not capped (PySAL access)",
      { kind: "power", ...min, exponent: 1, cap: null, limit: 61 },
      [
        [0.5, 2],
        [40, 0.025],
        [61, 1 / 61],
        [62, 0],
      ],
    ],
  ])("%s", (_, decay, expected) => {
    for (const [cost, weight] of expected) expect(decayWeight(decay, cost)).toBeCloseTo(weight, weight === 0.502 ? 3 : 14);
  });

  it.each<[string, Decay, number]>([
    ["cost-invalid", { kind: "linear", ...min, limit: 20 }, -1],
    ["cost-invalid", { kind: "linear", ...min, limit: 20 }, Number.POSITIVE_INFINITY],
    ["cost-invalid", { kind: "linear", ...min, limit: 20 }, null as unknown as number],
    ["decay-invalid", { kind: "linear", ...min, limit: 0 }, 1],
    ["decay-invalid", { kind: "binary", ...min, limit: null as unknown as number }, 1],
    ["decay-invalid", { kind: "binary", ...min, limit: 30, bound: "open" as "exclusive" }, 1],
    ["decay-invalid", { kind: "binary", unit: "m" as "km", limit: 30 }, 1],
    ["decay-invalid", { kind: "step", ...min, limits: [20, 10], weights: [1, 0.5] }, 1],
    ["decay-invalid", { kind: "step", ...min, limits: [20], weights: [1, 0.5] }, 1],
    ["decay-invalid", { kind: "step", ...min, limits: [], weights: [] }, 1],
    ["decay-invalid", { kind: "gaussian", variant: "other" as "dai-2010", ...min, limit: 30 }, 1],
    ["decay-invalid", { kind: "exponential", ...min, rate: 0 }, 1],
    ["decay-invalid", { kind: "logistic", ...min, midpoint: 30, deviation: 0 }, 1],
    ["decay-invalid", { kind: "wave" } as unknown as Decay, 1],
    ["weight-infinite", { kind: "power", ...min, exponent: 1, cap: null }, 0],
  ])("refuses with %s", (code, decay, cost) => expect(() => decayWeight(decay, cost)).toThrow(refused(code)));

  it("never grows with cost and lies between 0 and the weight of 0", () => {
    const open: readonly Decay[] = [
      { kind: "exponential", ...min, rate: 0.05 },
      { kind: "power", ...min, exponent: 1.5, limit: 80 },
      { kind: "logistic", ...min, midpoint: 30, deviation: 8 },
      { kind: "gaussian", variant: "dai-2010", ...min, limit: 45 },
      { kind: "step", ...min, limits: [10, 30], weights: [1, 0.2] },
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...open),
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.double({ min: 0, max: 100, noNaN: true }),
        (decay, a, b) => {
          const [near, far] = [decayWeight(decay, Math.min(a, b)), decayWeight(decay, Math.max(a, b))];
          expect(far).toBeGreaterThanOrEqual(0);
          expect(near).toBeGreaterThanOrEqual(far);
          expect(decayWeight(decay, 0)).toBeGreaterThanOrEqual(near);
        },
      ),
    );
  });
});
