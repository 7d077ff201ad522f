import type { ScoringCard } from "../../model/scoringCard.ts";
import { requireOnce } from "../compensation/requireOnce.ts";
import { requireYears } from "./requireYears.ts";
import { type ScoredService, type ScoreGap, type ServiceScore, type ServiceScoreOptions, serviceScore } from "./serviceScore.ts";

/** A gap, and how many scores it leaves undecidable or within limits. */
export interface ScoreGapCount extends ScoreGap {
  readonly services: number;
}

/** Scores of services by one card. */
export interface ServiceScores {
  readonly kind: "service-scores";
  readonly method: "service-scores@1";
  readonly card: string;
  readonly version: number;
  readonly networkYear: number;
  /** In the order given. */
  readonly scores: readonly ServiceScore[];
  readonly met: number;
  readonly breached: number;
  readonly undecidable: number;
  /** What is missing, each thing once, that of most services first. */
  readonly missing: readonly ScoreGapCount[];
}

/**
 * Scores of services by a card (bodové hodnocení služeb), each for itself, and what is missing, one line for each thing.
 *
 * No rank: services of different types are scored by different limits, and between two of one type lies what the limits do not see.
 *
 * @param card - with its limits
 * @param services - kinds, years and values
 * @param options.networkYear - year of the network
 * @returns scores and gaps
 * @throws RangeError as {@link serviceScore}; `service-twice`
 *
 * @example
 * const home = { service: "1234567", type: "domovy-pro-seniory", form: "pobytova", targetGroup: "seniori", year: 2020, values: {} }
 * const found = serviceScores(scoringCards[0], [home, { ...home, service: "1234568" }], { networkYear: 2022 })
 * found.undecidable // => 2
 * found.missing[0] // => { code: "criterion-incomplete", criterion: "efficiency", indicator: null, services: 2 }
 *
 * @see docs/methods/region.md
 * @category Efficiency
 */
export function serviceScores(card: ScoringCard, services: readonly ScoredService[], options: ServiceScoreOptions): ServiceScores {
  requireYears([options.networkYear]);
  requireOnce(
    "serviceScores",
    services.map(({ service }) => service),
  );
  const scores = services.map((service) => serviceScore(card, service, options));
  // In the order of the card, whatever that of the services is.
  const places = card.criteria.flatMap(({ code, indicators }) => [
    `${code}/`,
    ...indicators.map((indicator) => `${code}/${indicator.code}`),
  ]);
  const rank = ({ criterion, indicator }: ScoreGap): number => places.indexOf(`${criterion}/${indicator ?? ""}`);
  const counts = new Map<string, ScoreGapCount>();
  for (const gap of scores.flatMap(({ missing }) => missing)) {
    const key = JSON.stringify([gap.code, gap.criterion, gap.indicator]);
    counts.set(key, { ...gap, services: (counts.get(key)?.services ?? 0) + 1 });
  }
  const count = (outcome: ServiceScore["outcome"]): number => scores.filter((score) => score.outcome === outcome).length;
  return {
    ...{ kind: "service-scores", method: "service-scores@1", card: card.code, version: card.version, networkYear: options.networkYear },
    ...{ scores, met: count("met"), breached: count("breached"), undecidable: count("undecidable") },
    missing: [...counts]
      .toSorted(([a, one], [b, two]) => two.services - one.services || rank(one) - rank(two) || (a < b ? -1 : 1))
      .map(([, gap]) => gap),
  };
}
