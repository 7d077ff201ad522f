import type { Dated } from "../dated.ts";

// For how many years a mid-term plan is approved, by the day of its approval. Source: act 254/2014, the definition of a mid-term plan; act 300/2025
// renumbers § 3 from 1 July 2026 and what it did to the definition was not verified, so nothing is known from then on; official works; nothing
// retrieved; 2 of 2 entries. To refresh: read § 3 of act 108/2006 as amended and replace the open entry.

/** Length of a mid-term plan by the day of approval (délka střednědobého plánu) [year]; `null` where it is not known. */
export const planLengthYears: readonly Dated<number | null>[] = [
  { validFrom: "2015-01-01", value: 3, source: "act-254-2014" },
  { validFrom: "2026-07-01", value: null, source: "act-300-2025" },
];
