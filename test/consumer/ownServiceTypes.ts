import type { CodebookEntry } from "kpss/codebooks";

// An outsider's codebook: service types that no act knows. 2 of 2 entries, the office's own.
export const ownServiceTypes = [
  { code: "senior-taxi", cs: "senior taxi", en: "senior taxi", source: "own/office", validFrom: "2021-01-01", validTo: null },
  { code: "pujcovna-pomucek", cs: "půjčovna pomůcek", en: "equipment rental", source: "own/office", validFrom: null, validTo: null },
] as const satisfies readonly CodebookEntry[];

/** A service type of the office. */
export type OwnServiceType = (typeof ownServiceTypes)[number]["code"];
