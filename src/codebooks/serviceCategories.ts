import type { CodebookEntry } from "./codebookEntry.ts";

// The three basic kinds of social services (základní druhy). Source: act 108/2006 Coll., § 32; licence: official work; nothing retrieved
// but the citation; 3 of 3 entries; codes are the library's own. To refresh: read the current § 32.
export const serviceCategories = [
  { code: "counselling", cs: "sociální poradenství", en: "social counselling", source: "act-108-2006", validFrom: null, validTo: null },
  { code: "care", cs: "služby sociální péče", en: "social care services", source: "act-108-2006", validFrom: null, validTo: null },
  {
    code: "prevention",
    cs: "služby sociální prevence",
    en: "social prevention services",
    source: "act-108-2006",
    validFrom: null,
    validTo: null,
  },
] as const satisfies readonly CodebookEntry[];

/** Category of a service type (skupina služeb). */
export type ServiceCategory = (typeof serviceCategories)[number]["code"];
