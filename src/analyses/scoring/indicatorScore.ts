import type { ScoringCriterion, ScoringIndicator, ScoringStep } from "../../codebooks/scoringCards.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import { limitGaps, type ScoredKind, scoringLimit } from "../../model/scoringCard.ts";
import { requireWord } from "../compensation/requireWord.ts";
import type { ScorePart } from "./scorePart.ts";
import { scoreShare } from "./scoreShare.ts";
import type { ScoredService, ScoreGap } from "./serviceScore.ts";

/**
 * Points of an indicator for a service, and what its card does not say.
 *
 * @returns no part where the indicator does not apply, or its limit cannot be told
 * @throws RangeError `weight-invalid`, `not-finite`, `limit-invalid`, `scale-unfit`; TypeError `option-not-known`
 *
 * @internal
 *
 * @example
 * const limit = { type: null, form: null, targetGroup: null, weight: 20, minimum: null, maximum: 700000, steps: [] }
 * const cost = { code: "cost", cs: "náklady", en: "cost", indicator: null, unit: null, polarity: "lower-is-better", scale: "within", limits: [limit] }
 * const home = { service: "1234567", type: null, form: null, targetGroup: null, year: 2025, values: { cost: 650000 } }
 * indicatorScore({ code: "efficiency", complete: true }, cost, home).part.points // => 20
 * indicatorScore({ code: "efficiency", complete: true }, { ...cost, limits: [] }, home) // => { part: null, gaps: [] }
 */
export function indicatorScore(
  criterion: Pick<ScoringCriterion, "code" | "complete">,
  indicator: ScoringIndicator,
  service: ScoredService,
): { readonly part: ScorePart | null; readonly gaps: readonly ScoreGap[] } {
  const { polarity: way, scale: by } = indicator;
  if (way !== null) requireWord("serviceScore", "polarity", way, ["higher-is-better", "lower-is-better", "target-band"]);
  if (by !== null) requireWord("serviceScore", "scale", by, ["within", "linear", "steps"]);
  const place = { criterion: criterion.code, indicator: indicator.code };
  const limit = scoringLimit(indicator, service);
  if (limit === "ambiguous") return { part: null, gaps: [{ code: "limit-ambiguous", ...place }] };
  // A part of the kind that is not known might name a more particular limit.
  if (indicator.limits.some((other) => mightFit(other, service))) return { part: null, gaps: [{ code: "kind", ...place }] };
  // Of a criterion whose list is not complete nobody can say that it applies to nobody.
  if (limit === null) return { part: null, gaps: criterion.complete ? [] : [{ code: "limit", ...place }] };
  const { minimum, maximum, steps } = limit;
  const weight = plain(limit.weight);
  if (weight !== null && !(weight >= 0 && weight <= 100))
    throw rangeRefusal("weight-invalid", `serviceScore requires weights of 0 to 100 points, got ${weight} of ${indicator.code}`);
  for (const figure of [minimum, maximum, ...steps.flatMap((step) => [step.limit, step.share])])
    if (figure !== null && !Number.isFinite(figure))
      throw rangeRefusal("limit-invalid", `serviceScore requires finite limits, got ${figure} of ${indicator.code}`);
  const gaps = limitGaps(indicator, limit);
  const value = (Object.hasOwn(service.values, indicator.code) ? service.values[indicator.code] : null) ?? null;
  if (value !== null && !Number.isFinite(value))
    throw rangeRefusal("not-finite", `serviceScore requires finite values, got ${value} of ${indicator.code}`);
  const known = gaps.filter((code) => code !== "weight").length === 0;
  const share = known && value !== null ? scoreShare(indicator, limit, value) : null;
  const points = share === null || weight === null ? null : weight * share;
  const isOpen = points === null && gaps.length === 0;
  const { code, cs, en, unit, polarity, scale } = indicator;
  return {
    part: {
      ...{ criterion: criterion.code, indicator: code, cs, en, unit, value: plain(value), polarity, scale },
      ...{ minimum: plain(minimum), maximum: plain(maximum), steps: steps.map(plainStep), weight, share, points },
      ...{ low: isOpen ? 0 : points, high: isOpen ? weight : points },
    },
    gaps: gaps.map((gap) => ({ code: gap, ...place })),
  };
}

/** A figure without the sign of a zero. */
const plain = (figure: number | null): number | null => (figure === null ? null : figure + 0);

const plainStep = (step: ScoringStep): ScoringStep => ({ limit: step.limit + 0, share: step.share + 0 });

/** Whether a limit would fit if the parts of the kind that are not known were as it says. */
function mightFit(limit: ScoredKind, service: ScoredKind): boolean {
  const parts = ["type", "form", "targetGroup"] as const;
  const fits = parts.every((part) => limit[part] === null || service[part] === null || limit[part] === service[part]);
  return fits && parts.some((part) => limit[part] !== null && service[part] === null);
}

/**
 * Points to six decimals: what lies below is a rounding error of the division.
 *
 * @internal
 *
 * @example
 * roundedPoints(59.99999999999999) // => 60
 */
export function roundedPoints(points: number): number {
  return Math.round(points * 1e6) / 1e6 + 0;
}
