import { serviceTypes } from "../../codebooks/serviceTypes.ts";
import { targetGroups } from "../../codebooks/targetGroups.ts";
import { exactSum } from "../../model/exactSum.ts";
import { cardGaps, type ScoredKind, type ScoringCard, scoringLimit } from "../../model/scoringCard.ts";
import { type Note, noteOf } from "../reading.ts";

/**
 * What is worth knowing of a card that is read: what it still lacks, services whose weights are not 100, codes that no codebook has.
 *
 * @internal
 *
 * @example
 * cardNotes(scoringCards[1]).map((note) => [note.code, note.count]) // => [["card-gap", 8]]
 */
export function cardNotes(card: ScoringCard): readonly Note[] {
  const gaps = cardGaps(card).map(({ code, criterion, indicator }) =>
    [code, indicator ?? criterion].filter((part) => part !== null).join(" "),
  );
  const limits = card.criteria.flatMap(({ indicators }) => indicators.flatMap((indicator) => indicator.limits));
  const strangers = (codes: readonly (string | null)[], known: readonly { readonly code: string }[]): readonly string[] =>
    [...new Set(codes)].flatMap((code) => (code === null || known.some((entry) => entry.code === code) ? [] : [code]));
  return [
    ...noteOf("card-gap", { cs: "co v kartě chybí, než může bodovat", en: "what the card lacks before it can score" }, gaps),
    ...noteOf(
      "weights-sum",
      { cs: "služby, u nichž součet vah není 100", en: "services whose weights do not add up to 100" },
      card.criteria.every(({ complete }) => complete) ? kindsNotWhole(card, limits) : [],
    ),
    ...noteOf(
      "type-unknown",
      { cs: "druhy služeb, které číselník nezná", en: "types of services that the codebook does not know" },
      strangers(
        limits.map(({ type }) => type),
        serviceTypes,
      ),
    ),
    ...noteOf(
      "target-group-unknown",
      { cs: "cílové skupiny, které číselník nezná", en: "target groups that the codebook does not know" },
      strangers(
        limits.map(({ targetGroup }) => targetGroup),
        targetGroups,
      ),
    ),
  ];
}

/** Kinds of services that the limits name, by their codes, whose weights are all known and are not 100 together. */
function kindsNotWhole(card: ScoringCard, limits: readonly ScoredKind[]): readonly string[] {
  const kinds = new Map(
    limits.map(({ type, form, targetGroup }) => [
      [type, form, targetGroup].map((part) => part ?? "*").join(" × "),
      { type, form, targetGroup },
    ]),
  );
  return [...kinds].flatMap(([name, kind]) => {
    const weights = card.criteria.flatMap(({ indicators }) =>
      indicators.flatMap((indicator) => {
        const limit = scoringLimit(indicator, kind);
        return limit === null ? [] : [limit === "ambiguous" ? null : limit.weight];
      }),
    );
    const isKnown = weights.every((weight) => weight !== null);
    return isKnown && Math.abs(exactSum(weights.map((weight) => weight ?? 0)) - 100) > 1e-9 ? [name] : [];
  });
}
