import { cusumChart } from "../../../src/analyses/controlChart/cusumChart.ts";
import { cusumRunLength } from "../../../src/analyses/controlChart/cusumRunLength.ts";
import { ewmaChart } from "../../../src/analyses/controlChart/ewmaChart.ts";
import { ewmaRunLength } from "../../../src/analyses/controlChart/ewmaRunLength.ts";
import { type XmrChart, xmrChart } from "../../../src/analyses/controlChart/xmrChart.ts";
import type { XmrOptions } from "../../../src/analyses/controlChart/xmrOptions.ts";
import { type ConformanceCase, figures, record } from "../conformanceCase.ts";
import type { ToleranceAt } from "../differences.ts";
import type { ConformanceMethod } from "../judge.ts";
import { asked } from "./trend.ts";

type Figures = readonly (number | null)[];
type Numbers = Readonly<Record<string, number>>;
const values = (one: ConformanceCase): Figures | null => figures(record(one.input)["values"]);
const numbers = (value: unknown): Numbers => record(value) as Numbers;

/** Numbers of the cases count periods from 1. */
const signalling = (points: readonly { readonly place: number; readonly direction: string | null }[]): readonly number[] =>
  points.filter(({ direction }) => direction !== null).map(({ place }) => place + 1);

/** A number written without its point: `27` is 2.7, `5` is 5 and `10` is 10. */
const pointed = (digits: string): number => Number(digits.length === 1 || digits === "10" ? digits : `${digits[0]}.${digits.slice(1)}`);

/** Average run length of a key such as `cusum_k5_h4_1` (k 0.5, h 4, shift 1) or `ewma_l1_27_0` (λ 0.1, L 2.7, shift 0). */
function runLength(key: string): number | null {
  const cusum = /^cusum_k(\d+)_h(\d+)_(\d+)$/.exec(key);
  if (cusum !== null) {
    const [, k = "", h = "", shift = ""] = cusum;
    return cusumRunLength({ allowance: Number(`0.${k}`), interval: pointed(h) }, { shift: pointed(shift) });
  }
  const ewma = /^ewma_l(\d+)_(\d+)_(\d+)$/.exec(key);
  if (ewma === null) return null;
  const [, lambda = "", width = "", shift = ""] = ewma;
  return ewmaRunLength({ weight: Number(`0.${lambda}`), width: pointed(width) }, { shift: pointed(shift) });
}

const tolerance = ({ tolerance: given }: ConformanceCase): ToleranceAt => {
  const [abs, rel, ofRuns] = ["abs", "rel", "arl_rel"].map((key) => Number(given[key] ?? 0)) as [number, number, number];
  return (path) => (path.startsWith("arl") ? { abs: 0, rel: ofRuns } : { abs, rel });
};

/** Both charts of one series in one case. */
function both(one: ConformanceCase) {
  const list = values(one) ?? [];
  const parameters = record(one.parameters);
  const { mu0: target = 0, sigma = 1 } = numbers(parameters);
  const { k: allowance = 0.5, h: interval = 5 } = numbers(parameters["cusum"]);
  const { lambda_: weight = 0.2, L: width = 3 } = numbers(parameters["ewma"]);
  const cusum = cusumChart(list, { target, sigma, allowance, interval }).points;
  const ewma = ewmaChart(list, { target, sigma, weight, width }).points;
  const lengths = Object.keys(record(record(one.expected)["arl"]));
  return asked(one, {
    cPlus: () => cusum.map(({ high }) => high),
    cMinus: () => cusum.map(({ low }) => low),
    cusumSignalsAt: () => signalling(cusum),
    ewma: () => ewma.map(({ mean }) => mean),
    ewmaLimits: () => ewma.map(({ lower, upper }) => [lower, upper]),
    ewmaSignalsAt: () => signalling(ewma),
    arl: () => Object.fromEntries(lengths.map((key) => [key, runLength(key)])),
  });
}

const LABELS: Readonly<Record<string, readonly [increasing: string, decreasing: string]>> = {
  "outside-limits": ["Above UCL", "Below LCL"],
  "trend-7": ["7 Point Trend (Increasing)", "7 Point Trend (Decreasing)"],
  "2-of-3": ["2 in 3 Above CL", "2 in 3 Below CL"],
  "one-side-7": ["7 Points Above CL", "7 Points Below CL"],
};

function pointType({ direction }: XmrChart["points"][number], improvement: unknown): string {
  if (direction === null) return "common_cause";
  if (improvement !== "increase" && improvement !== "decrease")
    return `special_cause_neutral_${direction === "increasing" ? "high" : "low"}`;
  return direction.startsWith(improvement.slice(0, 7)) ? "special_cause_improvement" : "special_cause_concern";
}

/** The first phase of a chart, in the words of the cases. */
function chartOf(list: Figures, options: XmrOptions, improvement: unknown): Readonly<Record<string, () => unknown>> {
  const { phases, points } = xmrChart(list, options);
  const [phase] = phases;
  return {
    mean: () => phase?.mean ?? null,
    lcl: () => phase?.lower ?? null,
    ucl: () => phase?.upper ?? null,
    mrBar: () => phase?.meanMovingRange ?? null,
    mrBarUsed: () => phase?.meanMovingRange ?? null,
    movingRanges: () => phase?.movingRanges ?? [],
    provisional: () => phase?.isProvisional ?? true,
    signals: () => points.filter(({ rule }) => rule !== null).map(({ place }) => place + 1),
    specialCause: () => points.map(({ rule, direction }) => LABELS[rule ?? ""]?.[direction === "increasing" ? 0 : 1] ?? "Common Cause"),
    pointType: () => points.map((point) => pointType(point, improvement)),
  };
}

/** The figures that a case asks for of each of several series, or `null` where it expects no chart. */
function severalCharts(one: ConformanceCase, listOf: (value: unknown) => readonly [list: Figures, options: XmrOptions]) {
  const expected = record(one.expected);
  const improvement = record(one.parameters)["improvement"];
  const parts = Object.entries(record(one.input)).map(([key, value]) => {
    const [list, options] = listOf(value);
    const part = asked({ ...one, expected: expected[key] }, chartOf(list, options, improvement));
    const isNone = expected[key] === null;
    const { lower = null } = xmrChart(list, options).phases[0] ?? {};
    return { key, got: isNone && lower === null ? null : part.got, notComputed: (part.notComputed ?? []).map((name) => `${key}.${name}`) };
  });
  return { got: Object.fromEntries(parts.map(({ key, got }) => [key, got])), notComputed: parts.flatMap(({ notComputed }) => notComputed) };
}

const isCharted = (value: unknown): boolean => figures(record(value)["values"]) !== null && "screen" in record(value);
const inputs = (one: ConformanceCase): readonly unknown[] => Object.values(record(one.input));

/** XmR, CUSUM and EWMA charts. */
export const controlCharts: readonly ConformanceMethod[] = [
  {
    topic: "control-charts",
    name: "cusum and ewma",
    matches: (one) => values(one) !== null && ("cusum" in record(one.parameters) || "ewma" in record(one.parameters)),
    compute: (one) => ({ ...both(one), tolerance: tolerance(one) }),
  },
  {
    topic: "control-charts",
    name: "cusum in units of the data",
    matches: (one) => values(one) !== null && "sHi" in record(one.expected),
    compute: (one) => {
      const { target = 0, k: allowance = 0, h: interval = 0 } = numbers(one.parameters);
      const { points } = cusumChart(values(one) ?? [], { target, allowance, interval });
      return asked(one, {
        sHi: () => points.map(({ high }) => high),
        sLo: () => points.map(({ low }) => low),
        signalsAt: () => signalling(points),
      });
    },
  },
  {
    topic: "control-charts",
    name: "ewma with both limits",
    matches: (one) => values(one) !== null && "lambda_" in record(one.parameters),
    compute: (one) => {
      const { target = 0, s: sigma = 0, lambda_: weight = 0, k: width = 3 } = numbers(one.parameters);
      const chart = (limits: "exact" | "asymptotic") => ewmaChart(values(one) ?? [], { target, sigma, weight, width, limits }).points;
      const points = chart("asymptotic");
      return asked(one, {
        ewma: () => points.map(({ mean }) => mean),
        lcl: () => points[0]?.lower,
        ucl: () => points[0]?.upper,
        signalsAt: () => signalling(points),
        timeVaryingLimits: () => chart("exact").map(({ lower, upper }) => [lower, upper]),
      });
    },
  },
  {
    topic: "control-charts",
    name: "xmr by three constants",
    matches: (one) => values(one) !== null && "limits2_66" in record(one.expected),
    compute: (one) => {
      const chart = (constant: NonNullable<XmrOptions["constant"]>) => xmrChart(values(one) ?? [], { constant, rules: "outside-limits" });
      const limits = (constant: NonNullable<XmrOptions["constant"]>) => () => {
        const [phase] = chart(constant).phases;
        return [phase?.lower, phase?.upper];
      };
      return asked(one, {
        ...chartOf(values(one) ?? [], { rules: "outside-limits" }, null),
        sigma: () => chart("three-over-d2").phases[0]?.sigma,
        limitsExactD2: limits("three-over-d2"),
        limitsQcc1_128: limits("three-over-1.128"),
        limits2_66: limits("2.66"),
        mrUcl3_267: () => chart("2.66").phases[0]?.rangeUpper,
      });
    },
  },
  {
    topic: "control-charts",
    name: "xmr with the rules of the NHS",
    matches: (one) => inputs(one).length > 0 && inputs(one).every(isCharted),
    compute: (one) =>
      severalCharts(one, (value) => {
        const { values: list, screen } = record(value);
        return [figures(list) ?? [], { screening: screen === true ? "moving-ranges" : "none", rules: "nhs-7" }];
      }),
  },
  {
    topic: "control-charts",
    name: "edges of xmr",
    matches: (one) => {
      const expected = record(one.expected);
      const known = ["mean", "mrBar", "movingRanges", "lcl"];
      const isPart = (key: string) => expected[key] === null || known.some((name) => name in record(expected[key]));
      const lists = Object.entries(record(one.input));
      return (
        values(one) === null && lists.length > 0 && lists.every(([key, list]) => figures(list) !== null && key in expected && isPart(key))
      );
    },
    compute: (one) => severalCharts(one, (value) => [figures(value) ?? [], { rules: "outside-limits" }]),
  },
];
