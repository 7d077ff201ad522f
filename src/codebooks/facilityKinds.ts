import type { CodebookEntry } from "./codebookEntry.ts";
import type { ServiceType } from "./serviceTypes.ts";

/** A kind of social-service facility (druh zařízení sociálních služeb). */
export interface FacilityKindEntry extends CodebookEntry {
  /** The type of service that such a facility provides; `null` when not unambiguous. */
  readonly serviceType: ServiceType | null;
  /** How the two were matched: printed together in a source, by the same name, or by what the facility does. */
  readonly certainty: "seen" | "by-name" | "by-meaning";
}

// Kinds of social-service facilities. Source: ČSÚ code list 2910 as it occurs in the facility counts of 2023; ČSÚ: free reuse with the source
// named; day retrieved not known; 20 entries seen, the whole code list is longer and was not read: an unknown code is to be expected.
// Counts facilities only: no home care, personal assistance, respite, outreach, social activation or telephone line has a kind here.
// To refresh: read code list 2910 at the ČSÚ.
// biome-ignore format: a table, one entry a row
export const facilityKinds = [
  { code: "102", cs: "Sociální poradny", en: "social counselling centres", serviceType: "odborne-socialni-poradenstvi", certainty: "by-meaning", source: "csu-codelist-2910", validFrom: null, validTo: null },
  { code: "108", cs: "Služby rané péče", en: "early intervention services", serviceType: "rana-pece", certainty: "by-name", source: "csu-codelist-2910", validFrom: null, validTo: null },
  { code: "114", cs: "Nízkoprahová denní centra", en: "low-threshold day centres", serviceType: "nizkoprahova-denni-centra", certainty: "seen", source: "csu-codelist-2910", validFrom: null, validTo: null },
  { code: "115", cs: "Nízkoprahová zařízení pro děti a mládež", en: "low-threshold facilities for children and youth", serviceType: "nizkoprahova-zarizeni-pro-deti-a-mladez", certainty: "seen", source: "csu-codelist-2910", validFrom: null, validTo: null },
  { code: "118", cs: "Sociálně terapeutické dílny", en: "social therapy workshops", serviceType: "socialne-terapeuticke-dilny", certainty: "by-name", source: "csu-codelist-2910", validFrom: null, validTo: null },
  { code: "120", cs: "Terapeutické komunity", en: "therapeutic communities", serviceType: "terapeuticke-komunity", certainty: "by-name", source: "csu-codelist-2910", validFrom: null, validTo: null },
  { code: "121", cs: "Centra denních služeb", en: "day service centres", serviceType: "centra-dennich-sluzeb", certainty: "seen", source: "csu-codelist-2910", validFrom: null, validTo: null },
  { code: "122", cs: "Zařízení pro krizovou pomoc", en: "crisis help facilities", serviceType: "krizova-pomoc", certainty: "by-meaning", source: "csu-codelist-2910", validFrom: null, validTo: null },
  { code: "123", cs: "Centra sociálně rehabilitačních služeb", en: "social rehabilitation centres", serviceType: "socialni-rehabilitace", certainty: "by-meaning", source: "csu-codelist-2910", validFrom: null, validTo: null },
  { code: "124", cs: "Intervenční centra", en: "intervention centres", serviceType: "intervencni-centra", certainty: "by-name", source: "csu-codelist-2910", validFrom: null, validTo: null },
  { code: "125", cs: "Služby následné péče", en: "aftercare services", serviceType: "sluzby-nasledne-pece", certainty: "seen", source: "csu-codelist-2910", validFrom: null, validTo: null },
  { code: "128", cs: "Stacionáře denní", en: "day-care centres", serviceType: "denni-stacionare", certainty: "seen", source: "csu-codelist-2910", validFrom: null, validTo: null },
  { code: "129", cs: "Domovy pro osoby se zdravotním postižením", en: "homes for people with disabilities", serviceType: "domovy-pro-osoby-se-zdravotnim-postizenim", certainty: "seen", source: "csu-codelist-2910", validFrom: null, validTo: null },
  { code: "130", cs: "Domovy pro seniory", en: "homes for seniors", serviceType: "domovy-pro-seniory", certainty: "seen", source: "csu-codelist-2910", validFrom: null, validTo: null },
  { code: "131", cs: "Azylové domy", en: "shelters", serviceType: "azylove-domy", certainty: "seen", source: "csu-codelist-2910", validFrom: null, validTo: null },
  { code: "132", cs: "Domy na půl cesty", en: "half-way houses", serviceType: "domy-na-pul-cesty", certainty: "seen", source: "csu-codelist-2910", validFrom: null, validTo: null },
  { code: "133", cs: "Chráněné bydlení", en: "sheltered housing", serviceType: "chranene-bydleni", certainty: "by-name", source: "csu-codelist-2910", validFrom: null, validTo: null },
  { code: "134", cs: "Noclehárny", en: "night shelters", serviceType: "nocleharny", certainty: "by-name", source: "csu-codelist-2910", validFrom: null, validTo: null },
  { code: "135", cs: "Domovy se zvláštním režimem", en: "homes with a special regime", serviceType: "domovy-se-zvlastnim-rezimem", certainty: "by-name", source: "csu-codelist-2910", validFrom: null, validTo: null },
  { code: "156", cs: "Stacionáře týdenní", en: "week-care centres", serviceType: "tydenni-stacionare", certainty: "seen", source: "csu-codelist-2910", validFrom: null, validTo: null },
] as const satisfies readonly FacilityKindEntry[];

/** Kind of a facility (druh zařízení), code of ČSÚ code list 2910. */
export type FacilityKind = (typeof facilityKinds)[number]["code"];
