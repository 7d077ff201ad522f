import { type SourceEntry, sources } from "../codebooks/sources.ts";
import type { Indicator } from "../indicators/indicator.ts";
import type { Day } from "../model/day.ts";

/** A paragraph behind an indicator, with the time for which it holds as far as that is known (právní základ). */
export interface LegalBasis {
  /** As printed in its source: `§ 94 písm. f) zákona č. 108/2006 Sb.` */
  readonly text: string;
  /** The law or decree in the codebook of sources; `null` when it is not there. */
  readonly source: string | null;
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
}

/**
 * The paragraphs of a card, each with the law that it names by number and year (`108/2006`) and that law's validity.
 *
 * @param card - any card
 * @returns one entry for each paragraph; dates are `null` where the codebook does not know them
 *
 * @example
 * legalBasis({ legalBasis: ["§ 94 zákona č. 108/2006 Sb."] }) // => [{ text: "§ 94 zákona č. 108/2006 Sb.", source: "act-108-2006", validFrom: "2007-01-01", validTo: null }]
 * legalBasis({ legalBasis: ["vyhláška obce"] }) // => [{ text: "vyhláška obce", source: null, validFrom: null, validTo: null }]
 * legalBasis({}) // => []
 */
export function legalBasis(card: Pick<Indicator, "legalBasis">): readonly LegalBasis[] {
  return (card.legalBasis ?? []).map((text) => {
    const [, number, year] = /(\d{1,4})\/(\d{4})/.exec(text) ?? [];
    const law: SourceEntry | undefined =
      number === undefined
        ? undefined
        : sources.find(({ code }) => code === `act-${number}-${year}` || code === `decree-${number}-${year}`);
    return { text, source: law?.code ?? null, validFrom: law?.validFrom ?? null, validTo: law?.validTo ?? null };
  });
}
