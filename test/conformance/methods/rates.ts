import { ratio } from "../../../src/indicators/ratio.ts";
import { type ConformanceCase, figures, record } from "../conformanceCase.ts";
import type { ConformanceMethod } from "../judge.ts";

/** Rows of numerator, denominator and multiplier; `null` where a case has none, or lists of unlike length. */
function rows({ input }: ConformanceCase) {
  const { numerator, denominator, multiplier } = record(input);
  const [counts, wholes, scales] = [figures(numerator), figures(denominator), figures(multiplier)];
  if (counts === null || counts.length !== wholes?.length || counts.length !== scales?.length) return null;
  return counts.map((count, i) => ({ count, whole: wholes[i] ?? null, scale: scales[i] ?? 1 }));
}

/** Rates and proportions as multiples of numerator over denominator. Their limits are not computed by the library yet. */
export const rates: readonly ConformanceMethod[] = [
  {
    topic: "rates",
    name: "rate",
    matches: (one) => rows(one) !== null && "value" in record(one.expected),
    compute: (one) => ({
      got: { value: rows(one)?.map(({ count, whole, scale }) => ratio(count, whole, scale)) },
      notComputed: Object.keys(record(one.expected)).filter((key) => key !== "value"),
    }),
  },
];
