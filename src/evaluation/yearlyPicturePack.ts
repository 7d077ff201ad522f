import type { ExclusionIndex } from "../analyses/risk/exclusionIndex.ts";
import { facilityKinds } from "../codebooks/facilityKinds.ts";
import { serviceTypes } from "../codebooks/serviceTypes.ts";
import { facilitiesListedIndicator } from "../indicators/capacity/facilitiesListed.ts";
import type { Indicator } from "../indicators/indicator.ts";
import { ageingIndexIndicator } from "../indicators/people/ageingIndex.ts";
import { economicBurdenIndicator } from "../indicators/people/economicBurden.ts";
import { shareAgedIndicator } from "../indicators/people/shareAged.ts";
import { earlySchoolLeavingShareIndicator } from "../indicators/risk/earlySchoolLeavingShare.ts";
import { executionShareIndicator } from "../indicators/risk/executionShare.ts";
import { housingAllowanceShareIndicator } from "../indicators/risk/housingAllowanceShare.ts";
import { livingAllowanceShareIndicator } from "../indicators/risk/livingAllowanceShare.ts";
import { longTermJobSeekerShareIndicator } from "../indicators/risk/longTermJobSeekerShare.ts";
import type { ObservedTerritory } from "./observedTerritory.ts";
import type { Rule } from "./rule.ts";
import { aboveReference } from "./rules/aboveReference.ts";
import { exclusionIndexFromSize } from "./rules/exclusionIndexFromSize.ts";
import { exclusionIndexInCategory } from "./rules/exclusionIndexInCategory.ts";
import { figureNotReported } from "./rules/figureNotReported.ts";
import { figureOutOfDate } from "./rules/figureOutOfDate.ts";
import { noFacilityListed } from "./rules/noFacilityListed.ts";
import { publishedIndexDiffers } from "./rules/publishedIndexDiffers.ts";
import { smallDenominator } from "./rules/smallDenominator.ts";

/** The rules of the yearly picture, by what they judge. */
export interface RulePack {
  /** For an ORP or another territory larger than a municipality. */
  readonly territories: readonly Rule<ObservedTerritory>[];
  /** For municipalities. */
  readonly municipalities: readonly Rule<ObservedTerritory>[];
  /** For the exclusion index of municipalities. */
  readonly exclusionIndexes: readonly Rule<ExclusionIndex>[];
}

/**
 * The first pack of rules (první sada pravidel), for the yearly picture of one ORP. A function, so that a caller who wants
 * other limits builds other rules and pays for none of these.
 *
 * @returns rules by what they judge
 *
 * @example
 * yearlyPicturePack().exclusionIndexes.map((rule) => rule.id)
 * // => ["risk/exclusion-index-12-30", "risk/exclusion-index-8-11", "risk/exclusion-index-from-size", "data/published-exclusion-index-differs"]
 */
export function yearlyPicturePack(): RulePack {
  const risks: readonly Pick<Indicator, "id" | "cs" | "en" | "sources">[] = [
    executionShareIndicator,
    housingAllowanceShareIndicator,
    livingAllowanceShareIndicator,
    longTermJobSeekerShareIndicator,
  ];
  return {
    territories: [
      aboveReference({ indicator: ageingIndexIndicator, than: "kraj", tolerance: 0.1, area: "people" }),
      aboveReference({ indicator: shareAgedIndicator({ ages: "80+" }), than: "kraj", tolerance: 0.0001, area: "people" }),
      aboveReference({ indicator: economicBurdenIndicator, than: "kraj", tolerance: 0.1, area: "people" }),
      ...risks.map((indicator) => aboveReference({ indicator, tolerance: 0.0001, severity: "warning" })),
      aboveReference({ indicator: earlySchoolLeavingShareIndicator, tolerance: 0.0001, severity: "warning" }),
      figureNotReported({ indicator: earlySchoolLeavingShareIndicator }),
      figureOutOfDate({ indicator: ageingIndexIndicator }),
      ...serviceTypes
        .filter((type) => type.validTo === null)
        .map((type) => noFacilityListed({ type, kind: facilityKinds.find((kind) => kind.serviceType === type.code) ?? null })),
    ],
    municipalities: [
      ...risks.map((indicator) => aboveReference({ indicator, tolerance: 0.0001 })),
      figureNotReported({ indicator: facilitiesListedIndicator }),
      smallDenominator({ indicator: executionShareIndicator }),
    ],
    exclusionIndexes: [
      exclusionIndexInCategory({ category: "12-30" }),
      exclusionIndexInCategory({ category: "8-11" }),
      exclusionIndexFromSize(),
      publishedIndexDiffers(),
    ],
  };
}
