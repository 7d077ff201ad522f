import type { CodebookEntry } from "./codebookEntry.ts";
import type { KnownField } from "./fields.ts";

/** A chapter of a mid-term plan (kapitola střednědobého plánu) and the figures that it cannot be written without. */
export interface PlanChapterEntry extends CodebookEntry {
  /** At least one of each group has to be there. */
  readonly needs: readonly (readonly KnownField[])[];
}

// Analytical and evaluation chapters of a mid-term plan. Source: the parts that decree 505/2006, § 39a names for regions, as real plans of
// regions and towns divide them; which figures each needs is the library's own convention; nothing retrieved; 6 of 6 entries. To refresh:
// compare with the decree in force; a municipality's plan has no binding structure.
// biome-ignore format: a table, one entry a row
export const planChapters = [
  { code: "people", cs: "sociodemografická analýza", en: "socio-demographic analysis", needs: [["population"], ["midYearPopulation"], ["births"], ["arrivals"], ["personsInExecution", "jobSeekersOver6Months"]], source: "decree-505-2006", validFrom: null, validTo: null },
  { code: "providers", cs: "poskytovatelé a služby", en: "providers and services", needs: [["capacities"], ["servicesSeated"], ["clients"], ["municipalitiesReached"]], source: "decree-505-2006", validFrom: null, validTo: null },
  { code: "money", cs: "analýza financování", en: "analysis of financing", needs: [["costs"], ["revenues"], ["municipalSpending"]], source: "decree-505-2006", validFrom: null, validTo: null },
  { code: "needs", cs: "potřeby podle cílových skupin", en: "needs by target group", needs: [["needs"], ["refusedApplicants", "applicantsWaiting"]], source: "decree-505-2006", validFrom: null, validTo: null },
  { code: "fulfilment", cs: "vyhodnocení předchozího plánu", en: "fulfilment of the previous plan", needs: [["measures"], ["measuresAssessed"], ["measuresFulfilled"], ["budgetSpent"]], source: "decree-505-2006", validFrom: null, validTo: null },
  { code: "network", cs: "síť pro příští období", en: "network for the next period", needs: [["capacities"], ["plannedCosts"], ["securedFunding"]], source: "decree-505-2006", validFrom: null, validTo: null },
] as const satisfies readonly PlanChapterEntry[];

/** Code of a chapter of a plan (kapitola plánu). */
export type PlanChapter = (typeof planChapters)[number]["code"];
