import type { CodebookEntry } from "./codebookEntry.ts";
import type { Dated } from "./dated.ts";
import type { ServiceForm } from "./serviceForms.ts";
import type { UnitCode } from "./units.ts";

/** A limit from which an indicator brings a part of its points (stupeň bodování). */
export interface ScoringStep {
  /** At least so much, where more is better; at most so much, where less is. */
  readonly limit: number;
  /** Part of the points [1] */
  readonly share: number;
}

/** Weight and limits of an indicator for some services (váha a hranice); `null` in the first three is any, elsewhere not known. */
export interface ScoringLimit {
  /** Slug of the type of service. */
  readonly type: string | null;
  readonly form: ServiceForm | null;
  readonly targetGroup: string | null;
  /** Points of the indicator, of 100 for all that apply to a service [point] */
  readonly weight: number | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** Of the scale `steps` alone; empty elsewhere, and where they are not known. */
  readonly steps: readonly ScoringStep[];
}

/** Which way is the better one: more, less, or between the limits. */
export type ScoringPolarity = "higher-is-better" | "lower-is-better" | "target-band";

/**
 * How a value brings points: `within` all of them on the right side of its limit and none beyond it; `linear` from none at the
 * worse limit to all at the better one; `steps` by a table.
 */
export type ScoringScale = "within" | "linear" | "steps";

/** An indicator of a card (ukazatel karty). */
export interface ScoringIndicator {
  readonly code: string;
  readonly cs: string;
  readonly en: string;
  /** Id of the library's own card whose value it takes; `null` when there is none or it is not sure. */
  readonly indicator: string | null;
  /** Of its values and limits; `null`: none of the codebook, or not known. */
  readonly unit: UnitCode | null;
  /** `null`: not known. */
  readonly polarity: ScoringPolarity | null;
  readonly scale: ScoringScale | null;
  /** The most particular one that fits a service holds; without one the indicator does not apply to it. */
  readonly limits: readonly ScoringLimit[];
}

/** A criterion, parameter or area of a card (kritérium), with its indicators. */
export interface ScoringCriterion {
  readonly code: string;
  readonly cs: string;
  readonly en: string;
  /** Points of all its indicators; `null`: not known, or nothing but the sum of theirs [point] */
  readonly weight: number | null;
  /** Most that they may be; `null`: no such limit is known [point] */
  readonly maximumWeight: number | null;
  /** Whether all its indicators are listed: `false` makes every score undecidable. */
  readonly complete: boolean;
  readonly indicators: readonly ScoringIndicator[];
}

/** What follows when a service stays below the mark (následek). */
export interface ScoringConsequence {
  readonly code: string;
  readonly cs: string;
  readonly en: string;
}

/** A card by which a region scores services of its network (bodovací karta): points of all indicators are 100. */
export interface ScoringCardEntry extends CodebookEntry {
  readonly version: number;
  /** Years between the figures and the year of the network they decide about; `null`: not known [year] */
  readonly yearLag: number | null;
  /** Least points, by the first day of the year of the network; empty or `null`: not known [point] */
  readonly passMark: readonly Dated<number | null>[];
  readonly belowMark: ScoringConsequence | null;
  readonly criteria: readonly ScoringCriterion[];
}

// Cards by which regions score services, as far as they are public: names, the known weights, the mark; limits, scales and most weights are
// not public and stay out, so that every score of a shipped card is undecidable until an office fills it in. Sources: Zlínský kraj, evaluation of
// services for 2020 and 2022; Jihomoravský kraj, method of evaluation of registered services, 2nd edition of May 2014; licence not stated;
// nothing retrieved but these facts; 2 of 2 entries. To refresh: fill in what is published, with a new version. Polarity and scale of Zlín are not
// published; the mark of 30 was set for 2022 because of the year 2020, the mark of later years was not read.
// biome-ignore format: a table, one entry a row
export const scoringCards = [
  {
    code: "zlin-2020", version: 1, cs: "Hodnocení sociálních služeb Zlínského kraje", en: "Evaluation of social services of the Zlín Region",
    source: "zlin-evaluation-2020", validFrom: "2020-01-01", validTo: null, yearLag: 2,
    passMark: [
      { validFrom: "2020-01-01", value: 60, source: "zlin-evaluation-2020" },
      { validFrom: "2022-01-01", value: 30, source: "zlin-evaluation-2022" },
      { validFrom: "2023-01-01", value: null, source: "zlin-evaluation-2022" },
    ],
    belowMark: { code: "hearing", cs: "obhajoba specifik", en: "hearing of specifics" },
    criteria: [
      {
        code: "efficiency", cs: "efektivita", en: "efficiency", weight: null, maximumWeight: 30, complete: false,
        indicators: [
          { code: "cost-per-bed", cs: "náklady na lůžko", en: "cost per bed", indicator: "unit-cost/bed", unit: "CZK-per-bed", polarity: null, scale: null, limits: [] },
          { code: "cost-per-direct-fte", cs: "náklady na průměrný přepočtený úvazek v přímé péči", en: "cost per average full-time equivalent in direct care", indicator: "unit-cost/direct-fte", unit: "CZK-per-fte", polarity: null, scale: null, limits: [] },
          { code: "cost-per-contact", cs: "náklady na kontakt", en: "cost per contact", indicator: "unit-cost/contact", unit: "CZK-per-contact", polarity: null, scale: null, limits: [] },
          { code: "cost-per-intervention", cs: "náklady na intervenci", en: "cost per intervention", indicator: "unit-cost/intervention", unit: "CZK-per-intervention", polarity: null, scale: null, limits: [] },
          { code: "cost-per-hour-of-interventions", cs: "náklady na hodinu intervencí", en: "cost per hour of interventions", indicator: null, unit: null, polarity: null, scale: null, limits: [] },
        ],
      },
      { code: "availability-and-need", cs: "dostupnost a potřebnost", en: "availability and need", weight: null, maximumWeight: null, complete: false, indicators: [] },
      { code: "conditions-of-quality", cs: "předpoklady kvality", en: "conditions of quality", weight: null, maximumWeight: null, complete: false, indicators: [] },
    ],
  },
  {
    code: "jmk-2014", version: 1, cs: "Metodika hodnocení registrovaných sociálních služeb v Jihomoravském kraji", en: "Method of evaluation of registered social services in the South Moravian Region",
    source: "jmk-evaluation-2014", validFrom: null, validTo: null, yearLag: null, passMark: [], belowMark: null,
    criteria: [
      { code: "specifics", cs: "I. Specifikum", en: "I. Specifics", weight: null, maximumWeight: null, complete: false, indicators: [] },
      { code: "other-sources", cs: "II. Jiné zdroje", en: "II. Other sources", weight: null, maximumWeight: null, complete: false, indicators: [] },
      { code: "cost", cs: "III. Nákladovost", en: "III. Cost", weight: null, maximumWeight: null, complete: false, indicators: [] },
      { code: "performance", cs: "IV. Výkonnost", en: "IV. Performance", weight: null, maximumWeight: null, complete: false, indicators: [] },
      { code: "cooperation", cs: "V. Provázanost a spolupráce", en: "V. Links and cooperation", weight: null, maximumWeight: null, complete: false, indicators: [] },
      { code: "quality", cs: "VI. Kvalita", en: "VI. Quality", weight: null, maximumWeight: null, complete: false, indicators: [] },
    ],
  },
] as const satisfies readonly ScoringCardEntry[];
