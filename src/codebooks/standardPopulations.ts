import type { CodebookEntry } from "./codebookEntry.ts";

/** A standard population (standardní populace): an agreed age structure by which rates of unlike territories are weighted. */
export interface StandardPopulationEntry extends CodebookEntry {
  /** Sum of the published weights; where they were rounded for print it is not a round number. */
  readonly total: number;
  /** By age in completed years, from the youngest, together all ages; as published, persons of the total or per cent. */
  readonly weights: Readonly<Record<`${number}-${number}` | `${number}+`, number>>;
}

// Standard populations. Source: the publishers named in the entries, read in public copies of several statistical packages, which agree;
// licence of each in its source; nothing retrieved from the publishers themselves; 3 entries, extensible. The weights of WHO are per cent,
// rounded by their publisher to a sum of 100.035; every use divides by the sum. To refresh: a standard is never changed, a new one is a
// new row.
export const standardPopulations = [
  {
    code: "esp-1976",
    cs: "evropský standard 1976",
    en: "European Standard Population 1976",
    source: "iarc-ci5-iii-1976",
    validFrom: null,
    validTo: null,
    total: 100_000,
    weights: {
      "0-4": 8000,
      "5-9": 7000,
      "10-14": 7000,
      "15-19": 7000,
      "20-24": 7000,
      "25-29": 7000,
      "30-34": 7000,
      "35-39": 7000,
      "40-44": 7000,
      "45-49": 7000,
      "50-54": 7000,
      "55-59": 6000,
      "60-64": 5000,
      "65-69": 4000,
      "70-74": 3000,
      "75-79": 2000,
      "80-84": 1000,
      "85+": 1000,
    },
  },
  {
    code: "esp-2013",
    cs: "evropský standard 2013",
    en: "European Standard Population 2013",
    source: "eurostat-esp-2013",
    validFrom: null,
    validTo: null,
    total: 100_000,
    weights: {
      "0-4": 5000,
      "5-9": 5500,
      "10-14": 5500,
      "15-19": 5500,
      "20-24": 6000,
      "25-29": 6000,
      "30-34": 6500,
      "35-39": 7000,
      "40-44": 7000,
      "45-49": 7000,
      "50-54": 7000,
      "55-59": 6500,
      "60-64": 6000,
      "65-69": 5500,
      "70-74": 5000,
      "75-79": 4000,
      "80-84": 2500,
      "85-89": 1500,
      "90-94": 800,
      "95+": 200,
    },
  },
  {
    code: "who-2000-2025",
    cs: "světový standard WHO 2000–2025",
    en: "WHO World Standard Population 2000–2025",
    source: "who-gpe-31-2001",
    validFrom: null,
    validTo: null,
    total: 100.035,
    weights: {
      "0-4": 8.86,
      "5-9": 8.69,
      "10-14": 8.6,
      "15-19": 8.47,
      "20-24": 8.22,
      "25-29": 7.93,
      "30-34": 7.61,
      "35-39": 7.15,
      "40-44": 6.59,
      "45-49": 6.04,
      "50-54": 5.37,
      "55-59": 4.55,
      "60-64": 3.72,
      "65-69": 2.96,
      "70-74": 2.21,
      "75-79": 1.52,
      "80-84": 0.91,
      "85-89": 0.44,
      "90-94": 0.15,
      "95-99": 0.04,
      "100+": 0.005,
    },
  },
] as const satisfies readonly StandardPopulationEntry[];

/** Code of a standard population (kód standardní populace). */
export type StandardPopulationCode = (typeof standardPopulations)[number]["code"];
