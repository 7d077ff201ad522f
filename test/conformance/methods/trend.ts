import { kendallTail } from "../../../src/analyses/trend/kendallTail.ts";
import { mannKendall } from "../../../src/analyses/trend/mannKendall.ts";
import { seasonalMannKendall } from "../../../src/analyses/trend/seasonalMannKendall.ts";
import { senSlope } from "../../../src/analyses/trend/senSlope.ts";
import { type ConformanceCase, figures, record } from "../conformanceCase.ts";
import type { ToleranceAt } from "../differences.ts";
import type { Computed, ConformanceMethod } from "../judge.ts";

type Figures = readonly (number | null)[];
const values = (one: ConformanceCase): Figures | null => figures(record(one.input)["values"]);
const limit = (one: ConformanceCase, key: string): number => Number(one.tolerance[key] ?? 0);

/** Of what the library computes, what the case asks for; what else it asks for is not computed. */
export function asked(one: ConformanceCase, known: Readonly<Record<string, () => unknown>>): Computed {
  const keys = Object.keys(record(one.expected));
  const got = Object.fromEntries(keys.flatMap((key) => (known[key] === undefined ? [] : [[key, known[key]()]])));
  return { got, notComputed: keys.filter((key) => known[key] === undefined) };
}

/** Limits have a tolerance of their own, as peers round ranks differently. */
function slopeTolerance(one: ConformanceCase): ToleranceAt {
  const plain = { abs: limit(one, "abs"), rel: limit(one, "rel") };
  const ofLimits = { ...plain, rel: Math.max(plain.rel, limit(one, "slopeLimits_rel")) };
  return (path) => (/^(?:senSlope\d+|scipyTheilslopes\d+)/.test(path) ? ofLimits : plain);
}

function whole(one: ConformanceCase): Computed {
  const list = values(one) ?? [];
  const confidence = Number(record(one.parameters)["confidence"] ?? 0.95);
  const level = confidence * 100;
  const test = mannKendall(list, { distribution: "normal" });
  const line = senSlope(list, { confidence });
  const clamped = senSlope(list, { confidence, limits: "rounded-ranks-clamped" });
  return {
    ...asked(one, {
      n: () => test.used,
      S: () => test.score,
      varS: () => test.variance,
      z: () => test.z,
      p: () => test.p,
      z_noContinuity: () => mannKendall(list, { distribution: "normal", continuity: false }).z,
      p_exact_two_sided: () => mannKendall(list, { distribution: "exact" }).p,
      tau_a: () => test.tauA,
      tau_b: () => test.tauB,
      senSlope: () => line.slope,
      senSlopeWithGaps: () => line.slope,
      senSlopeClosedUp: () => senSlope(list, { gaps: "closed-up" }).slope,
      [`senSlope${level}`]: () => [line.lower, line.upper],
      [`scipyTheilslopes${level}`]: () => [clamped.lower, clamped.upper],
      intercept: () => line.interceptOfMedians,
      interceptConover: () => line.interceptOfMedians,
      interceptResidual: () => line.interceptOfResiduals,
    }),
    tolerance: slopeTolerance(one),
  };
}

/** The values with a gap for each season that a series leaves out. */
function inSeasons(list: Figures, seasons: Figures, period: number): Figures {
  const first = seasons[0] ?? 0;
  const found: (number | null)[] = [];
  for (const [i, value] of list.entries()) {
    const place = ((((seasons[i] ?? 0) - first) % period) + period) % period;
    while (found.length % period !== place) found.push(null);
    found.push(value);
  }
  return found;
}

/** Tests of Mann and Kendall, slopes of Theil and Sen, and their exact table. */
export const trend: readonly ConformanceMethod[] = [
  {
    topic: "trend",
    name: "mann-kendall and theil-sen",
    matches: (one) => values(one) !== null && "S" in record(one.expected) && !("season" in record(one.input)),
    compute: whole,
  },
  {
    topic: "trend",
    name: "seasonal mann-kendall",
    matches: (one) => values(one) !== null && "season" in record(one.input) && "S" in record(one.expected),
    compute: (one) => {
      const period = Number(record(one.parameters)["period"]);
      const list = inSeasons(values(one) ?? [], figures(record(one.input)["season"]) ?? [], period);
      const test = seasonalMannKendall(list, { period });
      return asked(one, {
        S: () => test.score,
        varS: () => test.variance,
        z: () => test.z,
        p: () => test.p,
        z_noContinuity: () => seasonalMannKendall(list, { period, continuity: false }).z,
        seasonalSenSlopePerYear: () => test.slopePerCycle,
      });
    },
  },
  {
    topic: "trend",
    name: "exact table of mann-kendall",
    matches: ({ input, expected }) => Object.keys(record(input)).length === 0 && "table" in record(expected),
    compute: (one) => {
      const table = Object.entries(record(record(one.expected)["table"])).map(([n, row]) => {
        const tails = Object.keys(record(row)).map((score) => [score, kendallTail(Number(n), Number(score))] as const);
        return [n, Object.fromEntries(tails)] as const;
      });
      return { got: { table: Object.fromEntries(table) } };
    },
  },
];
