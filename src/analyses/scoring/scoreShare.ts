import type { ScoringIndicator, ScoringLimit } from "../../codebooks/scoringCards.ts";
import { rangeRefusal } from "../../model/refusal.ts";

type Scored = Pick<ScoringIndicator, "code" | "polarity" | "scale">;

/**
 * Part of its points that a value brings [1], by polarity and scale of the indicator. Limits belong to the better side.
 *
 * @throws RangeError `limit-invalid`, `scale-unfit`
 *
 * @internal
 *
 * @example
 * const limit = { minimum: 400, maximum: 500, steps: [{ limit: 450, share: 0.5 }, { limit: 420, share: 1 }] }
 * scoreShare({ code: "cost", polarity: "lower-is-better", scale: "linear" }, limit, 425) // => 0.75
 * scoreShare({ code: "cost", polarity: "lower-is-better", scale: "steps" }, limit, 425) // => 0.5
 * scoreShare({ code: "cost", polarity: "lower-is-better", scale: "within" }, limit, 500) // => 1
 */
export function scoreShare(indicator: Scored, limit: Pick<ScoringLimit, "minimum" | "maximum" | "steps">, value: number): number {
  const { low, high } = bounds(indicator, limit);
  const isHigher = indicator.polarity === "higher-is-better";
  if (indicator.scale === "within") return isAtLeast(value, low) && isAtLeast(high, value) ? 1 : 0;
  if (indicator.scale === "steps") {
    const reached = limit.steps.filter((step) => (isHigher ? isAtLeast(value, step.limit) : isAtLeast(step.limit, value)));
    return reached.reduce((most, { share }) => Math.max(most, share), 0);
  }
  // Halves, so that limits far apart do not leave the range of numbers.
  const part = value <= low ? 0 : value >= high ? 1 : (value / 2 - low / 2) / (high / 2 - low / 2);
  return isHigher ? part : 1 - part;
}

/** Part of a figure that is rounding. */
const ROUNDING = 1e-12;

/** Whether a figure reaches another one; a division that misses it by its last bit does not miss it. */
const isAtLeast = (value: number, limit: number): boolean =>
  value >= limit || limit - value <= ROUNDING * Math.min(Math.abs(limit), Math.abs(value));

/**
 * The value nearest to another one that brings at least a part of the points.
 *
 * @returns the value; `null` when none brings so much
 *
 * @internal
 *
 * @example
 * const limit = { minimum: 400, maximum: 500, steps: [{ limit: 450, share: 0.5 }, { limit: 420, share: 1 }] }
 * valueOfShare({ code: "cost", polarity: "lower-is-better", scale: "linear" }, limit, 480, 0.75) // => 425
 * valueOfShare({ code: "cost", polarity: "lower-is-better", scale: "steps" }, limit, 480, 0.4) // => 450
 * valueOfShare({ code: "cost", polarity: "target-band", scale: "within" }, limit, 480, 1.1) // => null
 */
export function valueOfShare(
  indicator: Scored,
  limit: Pick<ScoringLimit, "minimum" | "maximum" | "steps">,
  from: number,
  share: number,
): number | null {
  const { low, high } = bounds(indicator, limit);
  if (share > 1) return null;
  if (scoreShare(indicator, limit, from) >= share) return from;
  const isHigher = indicator.polarity === "higher-is-better";
  if (indicator.scale === "within") return from < low ? low : high;
  if (indicator.scale === "steps") {
    const enough = limit.steps.filter((step) => step.share >= share).map((step) => step.limit);
    return enough.length === 0 ? null : isHigher ? Math.min(...enough) : Math.max(...enough);
  }
  const part = isHigher ? share : 1 - share;
  return low * (1 - part) + high * part + 0;
}

/** Limits of the scale, checked; a side that it does not need is open. */
function bounds(indicator: Scored, limit: Pick<ScoringLimit, "minimum" | "maximum" | "steps">): { low: number; high: number } {
  const { code, polarity, scale } = indicator;
  if (polarity === "target-band" && scale !== "within")
    throw rangeRefusal("scale-unfit", `serviceScore requires the scale within for a target band, got ${scale} of ${code}`);
  const open = Number.POSITIVE_INFINITY;
  const low = scale === "within" && polarity === "lower-is-better" ? -open : (limit.minimum ?? -open);
  const high = scale === "within" && polarity === "higher-is-better" ? open : (limit.maximum ?? open);
  const isPair = scale === "linear" ? Number.isFinite(low) && Number.isFinite(high) && low < high : low <= high;
  if (scale !== "steps" && !isPair)
    throw rangeRefusal(
      "limit-invalid",
      `serviceScore requires a minimum below the maximum, got ${limit.minimum} and ${limit.maximum} of ${code}`,
    );
  for (const step of limit.steps)
    if (scale === "steps" && !(Number.isFinite(step.limit) && step.share >= 0 && step.share <= 1))
      throw rangeRefusal(
        "limit-invalid",
        `serviceScore requires steps with shares of 0 to 1, got ${step.share} from ${step.limit} of ${code}`,
      );
  return { low, high };
}
