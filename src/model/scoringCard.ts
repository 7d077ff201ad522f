import type { ScoringCardEntry, ScoringIndicator, ScoringLimit } from "../codebooks/scoringCards.ts";

/** A card by which a region scores services (bodovací karta): one of the shipped ones, or an office's own with its limits filled in. */
export type ScoringCard = ScoringCardEntry;

/** To which services a limit of a card belongs: a part that is not known fits only a limit of any. */
export interface ScoredKind {
  /** Slug of the type of service. */
  readonly type: string | null;
  readonly form: string | null;
  readonly targetGroup: string | null;
}

/** What a card does not say (mezera karty). */
export type CardGapCode =
  /** It does not hold in the year of the network, or does not say how old the figures have to be. */
  | "card-not-valid"
  | "year-lag"
  | "pass-mark"
  /** Not all indicators of a criterion are listed. */
  | "criterion-incomplete"
  | "polarity"
  | "scale"
  | "weight"
  /** The minimum, the maximum, or the steps that the scale needs. */
  | "limit"
  /** Two limits fit a service equally well. */
  | "limit-ambiguous"
  /** Weights do not add up to 100, or to that of their criterion, or to more than its most. */
  | "weights-sum"
  | "criterion-weight";

/** A place in a card where something is missing or wrong. */
export interface CardGap {
  readonly code: CardGapCode;
  readonly criterion: string | null;
  readonly indicator: string | null;
}

/**
 * The limit of an indicator that belongs to a service (hranice ukazatele pro službu): the most particular one that fits. Limits are compared
 * by how many of type, form and target group they name.
 *
 * @param indicator - of a card
 * @param kind - type, form and target group of the service
 * @returns the limit; `null` where the indicator does not apply; `"ambiguous"` where two fit equally well
 *
 * @example
 * const limit = { type: null, form: null, targetGroup: null, weight: 20, minimum: null, maximum: 700000, steps: [] }
 * const home = { type: "domovy-pro-seniory", form: "pobytova", targetGroup: "seniori" }
 * scoringLimit({ limits: [limit, { ...limit, type: "domovy-pro-seniory", maximum: 650000 }] }, home).maximum // => 650000
 * scoringLimit({ limits: [limit] }, home).maximum // => 700000
 * scoringLimit({ limits: [limit, limit] }, home) // => "ambiguous"
 * scoringLimit({ limits: [{ ...limit, form: "terenni" }] }, home) // => null
 *
 * @see docs/methods/region.md
 */
export function scoringLimit(indicator: Pick<ScoringIndicator, "limits">, kind: ScoredKind): ScoringLimit | "ambiguous" | null {
  const fitting = indicator.limits.filter((limit) => PARTS.every((part) => limit[part] === null || limit[part] === kind[part]));
  const named = (limit: ScoringLimit): number => PARTS.filter((part) => limit[part] !== null).length;
  const most = fitting.reduce((highest, limit) => Math.max(highest, named(limit)), 0);
  const [best, second] = fitting.filter((limit) => named(limit) === most);
  return best === undefined ? null : second === undefined ? best : "ambiguous";
}

const PARTS = ["type", "form", "targetGroup"] as const;

/**
 * What a limit of an indicator does not say, although its scale needs it (co v kartě u ukazatele chybí).
 *
 * A scale `within` needs the minimum where more is better, the maximum where less is, both for a band; `linear` needs both;
 * `steps` needs steps.
 *
 * @param indicator - of a card
 * @param limit - one of its limits
 * @returns codes of what is missing, none of a limit that can be scored
 *
 * @example
 * const limit = { type: null, form: null, targetGroup: null, weight: 20, minimum: null, maximum: 700000, steps: [] }
 * limitGaps({ polarity: "lower-is-better", scale: "within" }, limit) // => []
 * limitGaps({ polarity: "lower-is-better", scale: "linear" }, limit) // => ["limit"]
 * limitGaps({ polarity: null, scale: null }, { ...limit, weight: null }) // => ["polarity", "scale", "weight"]
 */
export function limitGaps(
  indicator: Pick<ScoringIndicator, "polarity" | "scale">,
  limit: ScoringLimit,
): readonly ("polarity" | "scale" | "weight" | "limit")[] {
  const { polarity, scale } = indicator;
  const needsMinimum = scale === "linear" || (scale === "within" && polarity !== "lower-is-better");
  const needsMaximum = scale === "linear" || (scale === "within" && polarity !== "higher-is-better");
  const lacksLimit =
    (needsMinimum && limit.minimum === null) || (needsMaximum && limit.maximum === null) || (scale === "steps" && limit.steps.length === 0);
  return [
    ...(polarity === null ? ["polarity" as const] : []),
    ...(scale === null ? ["scale" as const] : []),
    ...(limit.weight === null ? ["weight" as const] : []),
    ...(polarity !== null && scale !== null && lacksLimit ? ["limit" as const] : []),
  ];
}

/**
 * What an office has still to fill in before a card can score (co v kartě chybí), whatever the service; in the order of the card.
 *
 * @param card - shipped, or the office's own
 * @returns the gaps; each indicator and kind of gap once
 *
 * @example
 * cardGaps(scoringCards[1]).slice(0, 3).map((gap) => gap.code) // => ["year-lag", "pass-mark", "criterion-incomplete"]
 * cardGaps({ ...scoringCards[1], yearLag: 2, passMark: [{ validFrom: "2027-01-01", value: 60, source: "own/rules" }], criteria: [] }) // => []
 */
export function cardGaps(card: ScoringCard): readonly CardGap[] {
  const gaps: CardGap[] = [];
  const note = (code: CardGapCode, criterion: string | null = null, indicator: string | null = null): void => {
    gaps.push({ code, criterion, indicator });
  };
  if (card.yearLag === null) note("year-lag");
  if (!card.passMark.some(({ value }) => value !== null)) note("pass-mark");
  for (const criterion of card.criteria) {
    if (!criterion.complete) note("criterion-incomplete", criterion.code);
    for (const indicator of criterion.indicators) {
      const found = new Set<CardGapCode>(indicator.limits.flatMap((limit) => limitGaps(indicator, limit)));
      if (indicator.limits.length === 0) found.add("limit");
      if (indicator.polarity === null) found.add("polarity");
      if (indicator.scale === null) found.add("scale");
      for (const code of found) note(code, criterion.code, indicator.code);
    }
  }
  return gaps;
}
