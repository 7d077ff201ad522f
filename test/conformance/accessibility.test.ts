import { describe, expect, test } from "vitest";
import type { ConformanceCase } from "./conformanceCase.ts";
import { judge } from "./judge.ts";
import { methods } from "./methods/methods.ts";

const judged = (one: Omit<ConformanceCase, "id" | "method" | "tolerance">) => {
  const { outcome, words } = judge({ id: "invented", method: "access", tolerance: { abs: 1e-12 }, ...one }, ["accessibility"], methods);
  return words === "" ? outcome : `${outcome}: ${words}`;
};
/** Two places, two services; one pair lies on a break and on the limit. */
const input = {
  demand: [10, 30],
  supply: [4, 6],
  cost: [
    [10, 20],
    [50, 5],
  ],
};
const bands = { steps: [20, 40], weights: [1, 0.5] };

describe("cases of access", () => {
  // By hand: s0 reaches p0 alone (4/10), s1 both where 20 counts (6/40), else p1 alone (6/30).
  test.each([
    ["a limit that counts", "cost <= threshold is inside, not strict", { threshold: 20 }, [0.55, 0.15], [0.4, 0.15]],
    ["a limit that does not", "strict: cost < threshold, unlike the inclusive one of R", { threshold: 20 }, [0.4, 0.2], [0.4, 0.2]],
    ["a break to the nearer band", "the bound belongs to the nearer band; R puts it in the farther", bands, [0.55, 0.15], [0.4, 0.15]],
    ["a break to the farther band", "the bound belongs to the farther band; PySAL: nearer", bands, [0.4 + 6 / 70, 6 / 35], [0.4, 6 / 35]],
    ["a break to the farther band, by its formula", "w=1 for c<20, 0.5 for 20<=c<40", bands, [0.4 + 6 / 70, 6 / 35], [0.4, 6 / 35]],
    ["a limit that does not, by its formula", "pairs with c < 20 only (<= in R)", { threshold: 20 }, [0.4, 0.2], [0.4, 0.2]],
  ])("%s", (_, convention, parameters, access, supplyRatio) => {
    expect(judged({ convention, input, parameters, expected: { access, supplyRatio } })).toBe("pass");
    expect(judged({ convention, input, parameters, expected: { access: [access[0], 0.3], supplyRatio } })).toMatch(
      /^fail: access\[1\] got/,
    );
  });

  test("named sets of parameters, totals, and a name that nobody knows", () => {
    const parameters = { bin20: { threshold: 20 }, exp: { beta: 0.1 } };
    const w = [
      [Math.exp(-1), Math.exp(-2)],
      [Math.exp(-5), Math.exp(-0.5)],
    ] as const;
    const [a, b] = [4 / (10 * w[0][0] + 30 * w[1][0]), 6 / (10 * w[0][1] + 30 * w[1][1])];
    const expected = { fca2_bin20: [0.55, 0.15], fca2_exp: [a * w[0][0] + b * w[0][1], a * w[1][0] + b * w[1][1]] };
    expect(judged({ input, parameters, expected })).toBe("pass");
    expect(judged({ input, parameters, expected: { ...expected, raam_exp: [1, 1] } })).toMatch(/^not-covered: .*raam_exp$/);
    expect(judged({ input, parameters, expected: { ...expected, fca2_exp: [0, 0] } })).toMatch(/^fail/);
    const totals = { access: [0.55, 0.15], sumAccessTimesDemand: 10, unreachableSupply: 0 };
    expect(judged({ input, parameters: { threshold: 20, decay: "binary" }, expected: totals })).toBe("pass");
    expect(judged({ input, parameters: { threshold: 20, decay: "binary" }, expected: { ...totals, unreachableSupply: 1 } })).toMatch(
      /^fail/,
    );
  });

  test("opportunities, and the nearest of another list; what nobody reaches is written Infinity", () => {
    const one = {
      input: {
        supply: [4, 6],
        schools: [0, 1],
        cost: [
          [10, 20],
          [50, null],
        ],
      },
      parameters: { grav_lin: { cutoff: 40 }, grav_pow: { exponent: 1, capAt: 1 }, cum20: 20 },
    };
    const expected = { grav_lin: [6, 0], grav_pow: [0.7, 0.08], cum20: [10, 0], costToClosestSchool: [20, "Infinity"] };
    expect(judged({ ...one, expected })).toBe("pass");
    expect(judged({ ...one, expected: { ...expected, costToClosestSchool: [20, 50] } })).toMatch(
      /^fail: costToClosestSchool\[1\] got "Infinity"/,
    );
  });

  // A degree of latitude on a sphere of 6 371 km is 111.19 km.
  test("great circles", () => {
    const degree = (Math.PI / 180) * 6371;
    const one = {
      input: {
        demand: [{ lon: 16, lat: 49, population: 10 }],
        supply: [
          { lon: 16, lat: 49, capacity: 4 },
          { lon: 16, lat: 50, capacity: 9 },
        ],
      },
      parameters: { d0km: 100, radiusKm: 6371 },
    };
    const expected = {
      distanceKmFirstRow: [0, degree],
      access: [0.4],
      access2sfcaBinary: [0.4],
      reachableCapacity: 4,
      sumAccessTimesPopulation: 4,
    };
    expect(judged({ ...one, expected })).toBe("pass");
    expect(judged({ ...one, expected: { ...expected, distanceKmFirstRow: [0, degree + 0.001] } })).toMatch(/^fail/);
  });
});
