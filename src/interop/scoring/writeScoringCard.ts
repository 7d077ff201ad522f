import { rangeRefusal } from "../../model/refusal.ts";
import type { ScoringCard } from "../../model/scoringCard.ts";
import { readScoringCard } from "./readScoringCard.ts";

/**
 * A scoring card as the text of a file, `kpss/scoring-card@1` (uložení bodovací karty). What it writes, `readScoringCard` reads back unchanged. A shipped card
 * is written under a code of the office's own: that is the file to fill in.
 *
 * @param card - with its gaps, if it still has some
 * @returns JSON, two spaces deep
 * @throws RangeError `card-invalid` when the reader would not take it back
 *
 * @example
 * const text = writeScoringCard({ ...scoringCards[0], code: "own/zlin-2027" })
 * readScoringCard(text).accepted[0].criteria.length // => 3
 * readScoringCard(text).notes[0].code // => "card-gap"
 * writeScoringCard(scoringCards[0]) // => throws "card-invalid"
 *
 * @see docs/methods/region.md
 */
export function writeScoringCard(card: ScoringCard): string {
  const { accepted, rejected } = readScoringCard({ schema: "kpss/scoring-card@1", card });
  const [flaw] = rejected;
  if (flaw !== undefined)
    throw rangeRefusal("card-invalid", `writeScoringCard requires ${flaw.expected.en} at ${flaw.path}, got ${flaw.value}`);
  return `${JSON.stringify({ schema: "kpss/scoring-card@1", card: accepted[0] }, null, 2)}\n`;
}
