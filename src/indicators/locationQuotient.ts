import { rangeRefusal } from "../model/refusal.ts";
import type { CustomIndicator } from "./indicator.ts";
import { ratio } from "./ratio.ts";

/** Two shares of the same thing: here, and in the territory of comparison. */
export interface LocationQuotientInput {
  /** Share in the territory [1]. */
  readonly share: number | null;
  /** Share in the reference territory [1]. */
  readonly reference: number | null;
}

/**
 * Location quotient (lokalizační kvocient): how many times more frequent something is here than in the reference.
 *
 * quotient = share / reference share
 *
 * Says nothing about size: one household among ten people gives the same quotient as a thousand among ten thousand.
 *
 * @param input - both shares
 * @returns a plain ratio; `null` when a share is unknown or the reference share is 0
 * @throws RangeError `share-negative`, `not-finite`
 *
 * @example
 * locationQuotient({ share: 0.12, reference: 0.06 }) // => 2
 * locationQuotient({ share: 0.12, reference: 0 }) // => null
 *
 * @see docs/methods/risk.md
 * @category Risk
 */
export function locationQuotient(input: LocationQuotientInput): number | null {
  for (const part of [input.share, input.reference])
    if (part !== null && part < 0) throw rangeRefusal("share-negative", `locationQuotient requires shares of at least 0, got ${part}`);
  return ratio(input.share, input.reference);
}

/** Catalogue card of {@link locationQuotient}. */
export const locationQuotientIndicator: CustomIndicator<LocationQuotientInput> = {
  id: "location-quotient",
  version: 1,
  cs: "lokalizační kvocient",
  en: "location quotient",
  topic: "risk",
  subject: "comparison",
  unit: "quotient",
  polarity: "none",
  sources: ["asz-exclusion-index-2023"],
  caveat: {
    cs: "Neříká nic o počtu lidí; v malé obci jím pohne jedna domácnost.",
    en: "Says nothing about numbers of people; in a small municipality one household moves it.",
  },
  kind: "custom",
  reads: ["share", "reference"],
  compute: locationQuotient,
  why: (input) => (input.reference === 0 ? "denominator-zero" : "not-reported"),
};
