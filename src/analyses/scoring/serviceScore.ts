import { valueOn } from "../../codebooks/dated.ts";
import type { Outcome } from "../../codebooks/outcomes.ts";
import type { ScoringConsequence, ScoringCriterion } from "../../codebooks/scoringCards.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import { exactSum } from "../../model/exactSum.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import type { CardGapCode, ScoredKind, ScoringCard } from "../../model/scoringCard.ts";
import { isValidOn } from "../../model/validity.ts";
import { indicatorScore, roundedPoints } from "./indicatorScore.ts";
import { requireYears } from "./requireYears.ts";
import { scoreLifts, scoreLiftsTogether } from "./scoreLifts.ts";
import type { ScoreLift, ScorePart } from "./scorePart.ts";

/** A service as a card scores it: its kind, and its figures of one year. */
export interface ScoredService extends ScoredKind {
  readonly service: string;
  /** Year of the figures [year] */
  readonly year: number;
  /** By the code of the card's indicator; one that is not there is unknown. */
  readonly values: Readonly<Record<string, number | null>>;
}

/** What a score lacks: a gap of the card, or a figure of the service. */
export interface ScoreGap {
  /** `value`: the figure of the indicator; `figures-year`: figures are of another year; `kind`: type, form or target group of the service. */
  readonly code: CardGapCode | "value" | "figures-year" | "kind";
  readonly criterion: string | null;
  readonly indicator: string | null;
}

/** Points of one criterion. */
export interface CriterionScore extends Bilingual {
  readonly criterion: string;
  /** Of the indicators that apply [point]; `null` when one is not known. */
  readonly weight: number | null;
  readonly points: number | null;
}

/** Score of a service by a card (bodové hodnocení služby). */
export interface ServiceScore extends ScoredKind {
  readonly kind: "service-score";
  readonly method: "service-score@1";
  readonly card: string;
  readonly version: number;
  readonly cardNames: Bilingual;
  readonly service: string;
  readonly networkYear: number;
  readonly figuresYear: number;
  /** Of 100 [point]; `null` when a figure is missing or the card does not say all. */
  readonly points: number | null;
  /** At least and at most, where only figures of the service are missing; `null` when the card does not say all. */
  readonly low: number | null;
  readonly high: number | null;
  readonly passMark: number | null;
  readonly outcome: Exclude<Outcome, "not-applicable">;
  /** Where each point came from, in the order of the card; indicators that do not apply are left out. */
  readonly parts: readonly ScorePart[];
  readonly criteria: readonly CriterionScore[];
  readonly missing: readonly ScoreGap[];
  /** What follows below the mark. */
  readonly consequence: ScoringConsequence | null;
  /** What would lift it over the mark, one figure alone, smallest relative change first; empty where it is not below, or not known. */
  readonly lifts: readonly ScoreLift[];
  /**
   * Where no figure does it alone: the fewest that do it together, each with the points up to it; the last one no further than needed. Empty where one is
   * enough, and where all of them are not.
   */
  readonly liftsTogether: readonly ScoreLift[];
}

/** Choices of {@link serviceScore}. */
export interface ServiceScoreOptions {
  /** Year of the network that the score decides about [year] */
  readonly networkYear: number;
}

/**
 * Score of a service by a card (bodové hodnocení služby): weight × part of the points that its value brings, added over the
 * indicators that apply to it.
 *
 * The mark itself passes. Points are rounded to six decimals before they are compared, so that a mark reached exactly is not missed by a
 * rounding error. A card with a gap that concerns the service, or whose weights do not add up to 100, leaves the score undecidable and
 * says where; so do figures of another year than the card asks for. Where only a figure of the service is missing, the score
 * lies between limits, and is decided when they lie on one side of the mark.
 *
 * It does not tell whether the service is good: it tells how it stands to limits that somebody set. Below the mark comes a hearing,
 * not a verdict.
 *
 * @param card - with its limits
 * @param service - kind, year and values
 * @param options.networkYear - year of the network
 * @returns points with their origin, verdict, what is missing and what would lift it
 * @throws RangeError `year-invalid`, `not-finite`, `limit-invalid`, `scale-unfit`, `weight-invalid`; TypeError `option-not-known`
 *
 * @example
 * const limit = { type: null, form: null, targetGroup: null, weight: 100, minimum: 0.75, maximum: 0.95, steps: [] }
 * const occupancy = { code: "occupancy", cs: "obložnost", en: "occupancy", indicator: "occupancy-rate", unit: null, polarity: "higher-is-better", scale: "linear", limits: [limit] }
 * const use = { code: "use", cs: "využití", en: "use", weight: null, maximumWeight: null, complete: true, indicators: [occupancy] }
 * const passMark = [{ validFrom: "2027-01-01", value: 60, source: "own/rules" }]
 * const card = { code: "own/card", version: 1, cs: "karta", en: "card", source: "own/rules", validFrom: null, validTo: null, yearLag: 2, passMark, belowMark: null, criteria: [use] }
 * const home = { service: "1234567", type: null, form: null, targetGroup: null, year: 2025, values: { occupancy: 0.85 } }
 * const score = serviceScore(card, home, { networkYear: 2027 });
 * [score.points, score.outcome] // => [50, "breached"]
 * score.lifts[0].to // => 0.87
 * serviceScore(card, { ...home, year: 2026 }, { networkYear: 2027 }).missing[0].code // => "figures-year"
 * serviceScore(scoringCards[0], home, { networkYear: 2027 }).outcome // => "undecidable"
 *
 * @see docs/methods/region.md
 * @category Efficiency
 */
export function serviceScore(card: ScoringCard, service: ScoredService, options: ServiceScoreOptions): ServiceScore {
  const { networkYear } = options;
  requireYears([networkYear, service.year]);
  const day = `${networkYear}-01-01`;
  const passMark = passMarkOn(card, day);
  const found = card.criteria.map((criterion) => criterion.indicators.map((indicator) => indicatorScore(criterion, indicator, service)));
  const parts = found.flatMap((list) => list.flatMap(({ part }) => (part === null ? [] : [part])));
  const gap = (code: ScoreGap["code"], criterion: string | null = null): ScoreGap => ({ code, criterion, indicator: null });
  const ofParts = card.criteria.flatMap((criterion, at) => [
    ...(criterion.complete ? [] : [gap("criterion-incomplete", criterion.code)]),
    ...(found[at] ?? []).flatMap(({ gaps }) => gaps),
    ...(isOfWeight(criterion, parts) ? [] : [gap("criterion-weight", criterion.code)]),
  ]);
  const weight = exactSum(parts.map((part) => part.weight ?? 0));
  const cardGaps: readonly ScoreGap[] = [
    ...(isValidOn(card, day) ? [] : [gap("card-not-valid")]),
    ...(card.yearLag === null ? [gap("year-lag")] : []),
    ...(passMark === null ? [gap("pass-mark")] : []),
    ...ofParts,
    ...(ofParts.length === 0 && !isNear(weight, 100) ? [gap("weights-sum")] : []),
  ];
  const isOfYear = card.yearLag === null || service.year === networkYear - card.yearLag;
  const values = parts
    .filter(({ value }) => value === null)
    .map(({ criterion, indicator }) => ({ code: "value", criterion, indicator }) as const);
  const missing: readonly ScoreGap[] = [...cardGaps, ...(isOfYear ? [] : [gap("figures-year")]), ...values];
  const isScored = cardGaps.every(({ code }) => code === "pass-mark") && isOfYear;
  const low = isScored ? roundedPoints(exactSum(parts.map((part) => part.low ?? 0))) : null;
  const high = isScored ? roundedPoints(exactSum(parts.map((part) => part.high ?? 0))) : null;
  const points = low === high ? low : null;
  const isDecided = passMark !== null && low !== null && high !== null && (low >= passMark || high < passMark);
  const outcome = !isDecided ? "undecidable" : low >= passMark ? "met" : "breached";
  const lifts = outcome === "breached" && points !== null && passMark !== null ? scoreLifts(parts, passMark) : [];
  return {
    ...{ kind: "service-score", method: "service-score@1", card: card.code, version: card.version },
    ...{ cardNames: { cs: card.cs, en: card.en }, service: service.service },
    ...{ type: service.type, form: service.form, targetGroup: service.targetGroup, networkYear, figuresYear: service.year },
    ...{ points, low, high, passMark, outcome, parts },
    criteria: card.criteria.map((criterion) => criterionScore(criterion, parts)),
    missing,
    consequence: outcome === "breached" && card.belowMark !== null ? { ...card.belowMark } : null,
    lifts,
    liftsTogether: passMark === null ? [] : scoreLiftsTogether(parts, passMark, lifts),
  };
}

function passMarkOn(card: ScoringCard, day: string): number | null {
  const mark = valueOn(card.passMark, day);
  if (mark !== null && !(mark >= 0 && mark <= 100))
    throw rangeRefusal("weight-invalid", `serviceScore requires a mark of 0 to 100 points, got ${mark}`);
  return mark === null ? null : mark + 0;
}

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9;

const ofCriterion = ({ code }: ScoringCriterion, parts: readonly ScorePart[]): readonly ScorePart[] =>
  parts.filter((part) => part.criterion === code);

/** Whether the weights of a criterion's indicators come to its own, and not to more than its most; where all are known. */
function isOfWeight(criterion: ScoringCriterion, parts: readonly ScorePart[]): boolean {
  const { weight } = criterionScore(criterion, parts);
  if (weight === null || ofCriterion(criterion, parts).length === 0) return true;
  return (
    (criterion.weight === null || isNear(weight, criterion.weight)) &&
    (criterion.maximumWeight === null || weight <= criterion.maximumWeight + 1e-9)
  );
}

function criterionScore(criterion: ScoringCriterion, parts: readonly ScorePart[]): CriterionScore {
  const own = ofCriterion(criterion, parts);
  const total = (values: readonly (number | null)[]): number | null =>
    !criterion.complete || values.includes(null) ? null : roundedPoints(exactSum(values.map((value) => value ?? 0)));
  const [weight, points] = [total(own.map((part) => part.weight)), total(own.map((part) => part.points))];
  return { criterion: criterion.code, cs: criterion.cs, en: criterion.en, weight, points };
}
