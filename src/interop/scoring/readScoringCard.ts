import { savedScoringCardSchema, scoringCardSchema } from "../../model/scoringCard.schema.ts";
import type { ScoringCard } from "../../model/scoringCard.ts";
import { type Reading, type Rejection, shown } from "../reading.ts";
import { savedHead } from "../savedHead.ts";
import { schemaFlaws } from "../schemaFlaws.ts";
import { cardExpected } from "./cardExpected.ts";
import { cardNotes } from "./cardNotes.ts";

/** So many flaws of a card are named. */
const MOST_FLAWS = 20;

/**
 * Reads a card by which services are scored, `kpss/scoring-card@1` (bodovací karta úřadu): a shipped card with its limits filled in, or one of the
 * office's own.
 *
 * The card is accepted or rejected whole; what it still lacks is counted in `notes`, and leaves scores undecidable. So do kinds of services whose
 * weights do not add up to 100.
 *
 * @param input - the text of a file, or JSON already parsed
 * @returns the card, or its first twenty flaws with their paths
 * @throws RangeError `json-broken`, `schema-unknown`, `head-invalid`: nothing is read from such a file
 *
 * @example
 * const limit = { type: null, form: null, targetGroup: null, weight: 90, minimum: null, maximum: 700000, steps: [] }
 * const cost = { code: "cost-per-bed", cs: "náklady na lůžko", en: "cost per bed", indicator: "unit-cost/bed", unit: null, polarity: "lower-is-better", scale: "within", limits: [limit] }
 * const efficiency = { code: "efficiency", cs: "efektivita", en: "efficiency", weight: null, maximumWeight: null, complete: true, indicators: [cost] }
 * const passMark = [{ validFrom: "2027-01-01", value: 60, source: "own/rules" }]
 * const card = { code: "own/zlin-2027", version: 1, cs: "karta", en: "card", source: "own/rules", validFrom: null, validTo: null, yearLag: 2, passMark, belowMark: null, criteria: [efficiency] }
 * const read = readScoringCard({ schema: "kpss/scoring-card@1", card })
 * read.accepted[0].code // => "own/zlin-2027"
 * read.notes[0].detail.en // => "services whose weights do not add up to 100: * × * × *"
 * readScoringCard({ schema: "kpss/scoring-card@1", card: { ...card, yearLag: -2 } }).rejected.map((flaw) => [flaw.code, flaw.path, flaw.value]) // => [["lag-invalid", "card.yearLag", "-2"]]
 *
 * @see docs/methods/region.md
 */
export function readScoringCard(input: unknown): Reading<ScoringCard> {
  const { head, notes } = savedHead(input, "kpss/scoring-card@1", savedScoringCardSchema, "readScoringCard");
  // What an object inherits, nobody wrote.
  const written = typeof head.card === "object" && head.card !== null && !Array.isArray(head.card) ? { ...head.card } : head.card;
  const parsed = scoringCardSchema.safeParse(written);
  if (parsed.success) return { accepted: [parsed.data], rejected: [], notes: [...notes, ...cardNotes(parsed.data)] };
  const flaws = schemaFlaws(parsed.error.issues, written).map(({ code, path, value }): Rejection => {
    const expected = cardExpected[code] ?? { cs: "platná karta", en: "a sound card" };
    return { code, path: `card${path}`, value: shown(value), expected };
  });
  return { accepted: [], rejected: flaws.slice(0, MOST_FLAWS), notes };
}
