import { canonicalJson } from "../model/canonicalJson.ts";
import { digestOfText } from "../model/digest.ts";
import type { Figure } from "../model/figureOf.ts";

/** A figure as a digest sees it: whose, which, of what time, the value or its reason, and where it comes from. */
export interface DigestedInput extends Pick<Figure, "field" | "value" | "reason" | "period" | "source" | "knownAt"> {
  readonly subject: string;
  /** Of a partial sum. @default none */
  readonly coverage?: Figure["coverage"];
}

/** What {@link observationDigest} is made of. */
export interface DigestedObservation {
  /** `id@version` of the indicator. */
  readonly method: string;
  /** Bounds and choices of the card. @default none */
  readonly parameters?: Readonly<Record<string, string | number>>;
  readonly inputs: readonly DigestedInput[];
  /** Members of the subject of which nothing is here, so that a sum over it is a part. @default 0 */
  readonly absent?: number;
}

/**
 * Digest of how a number came about (otisk výpočtu): over the method with its version, its parameters and every figure that went in. Two
 * systems with the same digest computed the same thing from the same figures.
 *
 * What is hashed is the canonical JSON of `{ schema, method, parameters, inputs, absent }`, each input a row of subject, field, period as
 * `[from, to]`, value, reason, source, day known and coverage as `[covered, members]`, the rows in the order of their texts. The order of
 * figures and of keys changes nothing. The value is not in it: it follows from what is, and is compared at its declared
 * decimals (`sameAtDeclaredDecimals`). An office that changes the formula of its own indicator raises its version.
 *
 * @param observation - method, parameters, figures
 * @returns 64 hexadecimal digits in lower case
 * @throws TypeError and RangeError as `canonicalJson`
 *
 * @example
 * const births = { subject: "obec/500000", field: "births", value: 190, reason: null, period: null, source: "office", knownAt: "2024-03-01" }
 * const deaths = { ...births, field: "deaths", value: 210 }
 * const one = observationDigest({ method: "own/births-less-deaths@1", inputs: [births, deaths] })
 * one.slice(0, 12) // => "724e0ec1d162"
 * observationDigest({ method: "own/births-less-deaths@1", inputs: [deaths, births] }) === one // => true
 * observationDigest({ method: "own/births-less-deaths@2", inputs: [births, deaths] }) === one // => false
 *
 * @see docs/methods/observations.md
 */
export function observationDigest(observation: DigestedObservation): string {
  const { method, parameters = {}, inputs, absent = 0 } = observation;
  const rows = inputs
    .map(({ subject, field, period, value, reason, source, knownAt, coverage = null }) => {
      const span = period === null ? null : [period.from, period.to];
      return canonicalJson([
        subject,
        field,
        span,
        value,
        reason,
        source,
        knownAt,
        coverage === null ? null : [coverage.covered, coverage.members],
      ]);
    })
    .sort();
  // The canonical JSON of { absent, inputs, method, parameters, schema }; thousands of inputs are written only once.
  const rest = `"method":${canonicalJson(method)},"parameters":${canonicalJson(parameters)},"schema":"kpss/observation-digest@1"`;
  return digestOfText(`{"absent":${canonicalJson(absent)},"inputs":[${rows.join(",")}],${rest}}`);
}
