import type { CodebookEntry } from "./codebookEntry.ts";
import type { ServiceCategory } from "./serviceCategories.ts";
import type { ServiceForm } from "./serviceForms.ts";

/** How a code of the register is known: seen in published data, inferred from the order of the code list, or not known. */
export type RegisterCode =
  | { readonly code: string; readonly certainty: "seen" | "inferred" }
  | { readonly code: null; readonly certainty: "unknown" };

/** The territory that is expected to have a service of the type, and on whose judgement; `null` where none is expected. */
export type ExpectedTier =
  | { readonly tier: "obec" | "orp" | "kraj"; readonly basis: "practice" | "house" }
  | { readonly tier: null; readonly basis: null };

/** A type of social service (druh sociální služby). */
export interface ServiceTypeEntry extends CodebookEntry {
  /** Section of act 108/2006 Coll., "§ 49". */
  readonly section: string;
  readonly sectionCertain: boolean;
  readonly category: ServiceCategory;
  readonly categoryCertain: boolean;
  /** Forms in which the law lets it be provided. */
  readonly forms: readonly ServiceForm[];
  /** `true` where the forms of this very type were read; `false` where only the counts by form agree, or nothing does. */
  readonly formsCertain: boolean;
  /** Code in the open data of the register of providers. */
  readonly register: RegisterCode;
  /** Number in the code list of the MPSV portal. */
  readonly portalId: string;
  /** Code of the ČSÚ code list 2910 that counts its facilities; how the two were matched says the codebook of facility kinds. */
  readonly csuFacilityKind: string | null;
  readonly expectedTier: ExpectedTier;
  /** Abbreviations of practice, never keys: those that `collides` also stand for something else. */
  readonly abbreviations: readonly { readonly text: string; readonly collides: boolean }[];
  /** `false` where the end of validity was concluded from other sections. */
  readonly validToCertain: boolean;
}

// Types of social services. Source: act 108/2006 Coll., §§ 37–70 (official work), codes of the open data and of the portal of MPSV (no
// copyright works); state of September 2026; 34 of 34 entries. Register code 2 is not known and belongs to no entry. Codes 21 and 31 are
// marked inferred: of two accounts of the data one has seen them, one has not. § 52: the text effective from 1 March 2025 has references
// to it struck. Centrum duševního zdraví: only its name and portal number are certain. Forms are confirmed one by one for
// care, there without the ambulatory form of §§ 40 and 42; for counselling and prevention only in sum (of 33 types 19 may be ambulatory, of which 4 only so, 10 with field, 4 with all, 1 with
// residential). Expected tiers: kraj is practice (such services work for a whole region), orp is the library's own judgement.
// To refresh: compare with the register's codelist druhy-socialni-sluzby.json and the current text of the act.
// biome-ignore format: a table, one entry a row
const entries = [
  {
    code: "odborne-socialni-poradenstvi", cs: "odborné sociální poradenství", en: "professional social counselling",
    section: "§ 37", sectionCertain: true, category: "counselling", categoryCertain: true, forms: ["ambulantni", "terenni"], formsCertain: false,
    register: { code: "DruhSocialniSluzby/1", certainty: "seen" }, portalId: "3836", csuFacilityKind: "102", expectedTier: { tier: "orp", basis: "house" },
    abbreviations: [{ text: "OSP", collides: false }], source: "act-108-2006", validFrom: "2007-01-01", validTo: null, validToCertain: true,
  },
  {
    code: "osobni-asistence", cs: "osobní asistence", en: "personal assistance",
    section: "§ 39", sectionCertain: true, category: "care", categoryCertain: true, forms: ["terenni"], formsCertain: true,
    register: { code: "DruhSocialniSluzby/3", certainty: "seen" }, portalId: "3837", csuFacilityKind: null, expectedTier: { tier: "orp", basis: "house" },
    abbreviations: [{ text: "OA", collides: false }], source: "act-108-2006", validFrom: "2007-01-01", validTo: null, validToCertain: true,
  },
  {
    code: "pecovatelska-sluzba", cs: "pečovatelská služba", en: "home care",
    section: "§ 40", sectionCertain: true, category: "care", categoryCertain: true, forms: ["ambulantni", "terenni"], formsCertain: false,
    register: { code: "DruhSocialniSluzby/4", certainty: "seen" }, portalId: "3838", csuFacilityKind: null, expectedTier: { tier: "orp", basis: "house" },
    abbreviations: [{ text: "PS", collides: false }], source: "act-108-2006", validFrom: "2007-01-01", validTo: null, validToCertain: true,
  },
  {
    code: "tisnova-pece", cs: "tísňová péče", en: "emergency alarm care",
    section: "§ 41", sectionCertain: true, category: "care", categoryCertain: true, forms: ["terenni"], formsCertain: true,
    register: { code: "DruhSocialniSluzby/5", certainty: "seen" }, portalId: "3839", csuFacilityKind: null, expectedTier: { tier: null, basis: null },
    abbreviations: [{ text: "TísP", collides: false }, { text: "TP", collides: true }], source: "act-108-2006", validFrom: "2007-01-01", validTo: null, validToCertain: true,
  },
  {
    code: "pruvodcovske-a-predcitatelske-sluzby", cs: "průvodcovské a předčitatelské služby", en: "guide and reading services",
    section: "§ 42", sectionCertain: true, category: "care", categoryCertain: true, forms: ["ambulantni", "terenni"], formsCertain: false,
    register: { code: "DruhSocialniSluzby/6", certainty: "seen" }, portalId: "3840", csuFacilityKind: null, expectedTier: { tier: null, basis: null },
    abbreviations: [{ text: "PPS", collides: false }], source: "act-108-2006", validFrom: "2007-01-01", validTo: null, validToCertain: true,
  },
  {
    code: "podpora-samostatneho-bydleni", cs: "podpora samostatného bydlení", en: "support for independent living",
    section: "§ 43", sectionCertain: true, category: "care", categoryCertain: true, forms: ["terenni"], formsCertain: true,
    register: { code: "DruhSocialniSluzby/7", certainty: "inferred" }, portalId: "3841", csuFacilityKind: null, expectedTier: { tier: null, basis: null },
    abbreviations: [{ text: "PSB", collides: false }], source: "act-108-2006", validFrom: "2007-01-01", validTo: null, validToCertain: true,
  },
  {
    code: "odlehcovaci-sluzby", cs: "odlehčovací služby", en: "respite services",
    section: "§ 44", sectionCertain: true, category: "care", categoryCertain: true, forms: ["pobytova", "ambulantni", "terenni"], formsCertain: true,
    register: { code: "DruhSocialniSluzby/8", certainty: "seen" }, portalId: "3842", csuFacilityKind: null, expectedTier: { tier: "orp", basis: "house" },
    abbreviations: [{ text: "OS", collides: false }, { text: "OdS", collides: false }], source: "act-108-2006", validFrom: "2007-01-01", validTo: null, validToCertain: true,
  },
  {
    code: "centra-dennich-sluzeb", cs: "centra denních služeb", en: "day service centres",
    section: "§ 45", sectionCertain: true, category: "care", categoryCertain: true, forms: ["ambulantni"], formsCertain: true,
    register: { code: "DruhSocialniSluzby/9", certainty: "seen" }, portalId: "3843", csuFacilityKind: "121", expectedTier: { tier: null, basis: null },
    abbreviations: [{ text: "CDS", collides: false }], source: "act-108-2006", validFrom: "2007-01-01", validTo: null, validToCertain: true,
  },
  {
    code: "denni-stacionare", cs: "denní stacionáře", en: "day-care centres",
    section: "§ 46", sectionCertain: true, category: "care", categoryCertain: true, forms: ["ambulantni"], formsCertain: true,
    register: { code: "DruhSocialniSluzby/10", certainty: "seen" }, portalId: "3844", csuFacilityKind: "128", expectedTier: { tier: "orp", basis: "house" },
    abbreviations: [{ text: "DS", collides: true }, { text: "DSt", collides: false }], source: "act-108-2006", validFrom: "2007-01-01", validTo: null, validToCertain: true,
  },
  {
    code: "tydenni-stacionare", cs: "týdenní stacionáře", en: "week-care centres",
    section: "§ 47", sectionCertain: true, category: "care", categoryCertain: true, forms: ["pobytova"], formsCertain: true,
    register: { code: "DruhSocialniSluzby/11", certainty: "seen" }, portalId: "3845", csuFacilityKind: "156", expectedTier: { tier: null, basis: null },
    abbreviations: [{ text: "TS", collides: false }], source: "act-108-2006", validFrom: "2007-01-01", validTo: null, validToCertain: true,
  },
  {
    code: "domovy-pro-osoby-se-zdravotnim-postizenim", cs: "domovy pro osoby se zdravotním postižením", en: "homes for people with disabilities",
    section: "§ 48", sectionCertain: true, category: "care", categoryCertain: true, forms: ["pobytova"], formsCertain: true,
    register: { code: "DruhSocialniSluzby/12", certainty: "seen" }, portalId: "3846", csuFacilityKind: "129", expectedTier: { tier: null, basis: null },
    abbreviations: [{ text: "DOZP", collides: false }], source: "act-108-2006", validFrom: "2007-01-01", validTo: null, validToCertain: true,
  },
  {
    code: "domovy-pro-seniory", cs: "domovy pro seniory", en: "homes for seniors",
    section: "§ 49", sectionCertain: true, category: "care", categoryCertain: true, forms: ["pobytova"], formsCertain: true,
    register: { code: "DruhSocialniSluzby/13", certainty: "seen" }, portalId: "3847", csuFacilityKind: "130", expectedTier: { tier: "orp", basis: "house" },
    abbreviations: [{ text: "DpS", collides: false }, { text: "DS", collides: true }], source: "act-108-2006", validFrom: "2007-01-01", validTo: null, validToCertain: true,
  },
  {
    code: "domovy-se-zvlastnim-rezimem", cs: "domovy se zvláštním režimem", en: "homes with a special regime",
    section: "§ 50", sectionCertain: true, category: "care", categoryCertain: true, forms: ["pobytova"], formsCertain: true,
    register: { code: "DruhSocialniSluzby/14", certainty: "seen" }, portalId: "3848", csuFacilityKind: "135", expectedTier: { tier: null, basis: null },
    abbreviations: [{ text: "DZR", collides: false }], source: "act-108-2006", validFrom: "2007-01-01", validTo: null, validToCertain: true,
  },
  {
    code: "chranene-bydleni", cs: "chráněné bydlení", en: "sheltered housing",
    section: "§ 51", sectionCertain: true, category: "care", categoryCertain: true, forms: ["pobytova"], formsCertain: true,
    register: { code: "DruhSocialniSluzby/15", certainty: "seen" }, portalId: "3849", csuFacilityKind: "133", expectedTier: { tier: null, basis: null },
    abbreviations: [{ text: "CHB", collides: false }], source: "act-108-2006", validFrom: "2007-01-01", validTo: null, validToCertain: true,
  },
  {
    code: "socialni-sluzby-poskytovane-ve-zdravotnickych-zarizenich-luzkove-pece", cs: "sociální služby poskytované ve zdravotnických zařízeních lůžkové péče", en: "social services in inpatient health facilities",
    section: "§ 52", sectionCertain: true, category: "care", categoryCertain: true, forms: ["pobytova"], formsCertain: true,
    register: { code: "DruhSocialniSluzby/16", certainty: "inferred" }, portalId: "3850", csuFacilityKind: null, expectedTier: { tier: null, basis: null },
    abbreviations: [{ text: "SSZZLP", collides: false }], source: "act-108-2006", validFrom: "2007-01-01", validTo: "2025-03-01", validToCertain: false,
  },
  {
    code: "rana-pece", cs: "raná péče", en: "early intervention",
    section: "§ 54", sectionCertain: true, category: "prevention", categoryCertain: true, forms: ["ambulantni", "terenni"], formsCertain: false,
    register: { code: "DruhSocialniSluzby/17", certainty: "inferred" }, portalId: "3851", csuFacilityKind: "108", expectedTier: { tier: "kraj", basis: "practice" },
    abbreviations: [{ text: "RP", collides: false }], source: "act-108-2006", validFrom: "2007-01-01", validTo: null, validToCertain: true,
  },
  {
    code: "telefonicka-krizova-pomoc", cs: "telefonická krizová pomoc", en: "crisis telephone line",
    section: "§ 55", sectionCertain: true, category: "prevention", categoryCertain: true, forms: ["terenni"], formsCertain: false,
    register: { code: "DruhSocialniSluzby/18", certainty: "seen" }, portalId: "3852", csuFacilityKind: null, expectedTier: { tier: "kraj", basis: "practice" },
    abbreviations: [{ text: "TKP", collides: false }], source: "act-108-2006", validFrom: "2007-01-01", validTo: null, validToCertain: true,
  },
  {
    code: "tlumocnicke-sluzby", cs: "tlumočnické služby", en: "interpreting services",
    section: "§ 56", sectionCertain: true, category: "prevention", categoryCertain: true, forms: ["ambulantni", "terenni"], formsCertain: false,
    register: { code: "DruhSocialniSluzby/19", certainty: "seen" }, portalId: "3853", csuFacilityKind: null, expectedTier: { tier: "kraj", basis: "practice" },
    abbreviations: [{ text: "TlS", collides: false }], source: "act-108-2006", validFrom: "2007-01-01", validTo: null, validToCertain: true,
  },
  {
    code: "azylove-domy", cs: "azylové domy", en: "shelters",
    section: "§ 57", sectionCertain: true, category: "prevention", categoryCertain: true, forms: ["pobytova"], formsCertain: false,
    register: { code: "DruhSocialniSluzby/20", certainty: "inferred" }, portalId: "3854", csuFacilityKind: "131", expectedTier: { tier: "orp", basis: "house" },
    abbreviations: [{ text: "AD", collides: false }], source: "act-108-2006", validFrom: "2007-01-01", validTo: null, validToCertain: true,
  },
  {
    code: "domy-na-pul-cesty", cs: "domy na půl cesty", en: "half-way houses",
    section: "§ 58", sectionCertain: true, category: "prevention", categoryCertain: true, forms: ["pobytova"], formsCertain: false,
    register: { code: "DruhSocialniSluzby/21", certainty: "inferred" }, portalId: "3855", csuFacilityKind: "132", expectedTier: { tier: null, basis: null },
    abbreviations: [{ text: "DPC", collides: false }], source: "act-108-2006", validFrom: "2007-01-01", validTo: null, validToCertain: true,
  },
  {
    code: "kontaktni-centra", cs: "kontaktní centra", en: "drop-in centres",
    section: "§ 59", sectionCertain: true, category: "prevention", categoryCertain: true, forms: ["ambulantni", "terenni"], formsCertain: false,
    register: { code: "DruhSocialniSluzby/22", certainty: "inferred" }, portalId: "3856", csuFacilityKind: null, expectedTier: { tier: null, basis: null },
    abbreviations: [{ text: "KC", collides: false }], source: "act-108-2006", validFrom: "2007-01-01", validTo: null, validToCertain: true,
  },
  {
    code: "krizova-pomoc", cs: "krizová pomoc", en: "crisis help",
    section: "§ 60", sectionCertain: true, category: "prevention", categoryCertain: true, forms: ["pobytova", "ambulantni", "terenni"], formsCertain: false,
    register: { code: "DruhSocialniSluzby/23", certainty: "seen" }, portalId: "3857", csuFacilityKind: "122", expectedTier: { tier: null, basis: null },
    abbreviations: [{ text: "KP", collides: true }], source: "act-108-2006", validFrom: "2007-01-01", validTo: null, validToCertain: true,
  },
  {
    code: "intervencni-centra", cs: "intervenční centra", en: "intervention centres",
    section: "§ 60a", sectionCertain: true, category: "prevention", categoryCertain: true, forms: ["pobytova", "ambulantni", "terenni"], formsCertain: false,
    register: { code: "DruhSocialniSluzby/34", certainty: "inferred" }, portalId: "3868", csuFacilityKind: "124", expectedTier: { tier: "kraj", basis: "practice" },
    abbreviations: [{ text: "IC", collides: false }], source: "act-108-2006", validFrom: null, validTo: null, validToCertain: true,
  },
  {
    code: "nizkoprahova-denni-centra", cs: "nízkoprahová denní centra", en: "low-threshold day centres",
    section: "§ 61", sectionCertain: true, category: "prevention", categoryCertain: true, forms: ["ambulantni", "terenni"], formsCertain: false,
    register: { code: "DruhSocialniSluzby/24", certainty: "inferred" }, portalId: "3858", csuFacilityKind: "114", expectedTier: { tier: null, basis: null },
    abbreviations: [{ text: "NDC", collides: false }], source: "act-108-2006", validFrom: "2007-01-01", validTo: null, validToCertain: true,
  },
  {
    code: "nizkoprahova-zarizeni-pro-deti-a-mladez", cs: "nízkoprahová zařízení pro děti a mládež", en: "low-threshold facilities for children and youth",
    section: "§ 62", sectionCertain: true, category: "prevention", categoryCertain: true, forms: ["ambulantni", "terenni"], formsCertain: false,
    register: { code: "DruhSocialniSluzby/25", certainty: "inferred" }, portalId: "3859", csuFacilityKind: "115", expectedTier: { tier: "orp", basis: "house" },
    abbreviations: [{ text: "NZDM", collides: false }], source: "act-108-2006", validFrom: "2007-01-01", validTo: null, validToCertain: true,
  },
  {
    code: "nocleharny", cs: "noclehárny", en: "night shelters",
    section: "§ 63", sectionCertain: true, category: "prevention", categoryCertain: true, forms: ["ambulantni"], formsCertain: false,
    register: { code: "DruhSocialniSluzby/26", certainty: "inferred" }, portalId: "3860", csuFacilityKind: "134", expectedTier: { tier: null, basis: null },
    abbreviations: [{ text: "NOC", collides: false }], source: "act-108-2006", validFrom: "2007-01-01", validTo: null, validToCertain: true,
  },
  {
    code: "sluzby-nasledne-pece", cs: "služby následné péče", en: "aftercare services",
    section: "§ 64", sectionCertain: true, category: "prevention", categoryCertain: true, forms: ["pobytova", "ambulantni"], formsCertain: false,
    register: { code: "DruhSocialniSluzby/27", certainty: "inferred" }, portalId: "3861", csuFacilityKind: "125", expectedTier: { tier: null, basis: null },
    abbreviations: [{ text: "SNP", collides: false }], source: "act-108-2006", validFrom: "2007-01-01", validTo: null, validToCertain: true,
  },
  {
    code: "socialne-aktivizacni-sluzby-pro-rodiny-s-detmi", cs: "sociálně aktivizační služby pro rodiny s dětmi", en: "social activation services for families with children",
    section: "§ 65", sectionCertain: true, category: "prevention", categoryCertain: true, forms: ["ambulantni", "terenni"], formsCertain: false,
    register: { code: "DruhSocialniSluzby/28", certainty: "seen" }, portalId: "3862", csuFacilityKind: null, expectedTier: { tier: "orp", basis: "house" },
    abbreviations: [{ text: "SAS RD", collides: false }], source: "act-108-2006", validFrom: "2007-01-01", validTo: null, validToCertain: true,
  },
  {
    code: "socialne-aktivizacni-sluzby-pro-seniory-a-osoby-se-zdravotnim-postizenim", cs: "sociálně aktivizační služby pro seniory a osoby se zdravotním postižením", en: "social activation services for seniors and people with disabilities",
    section: "§ 66", sectionCertain: true, category: "prevention", categoryCertain: true, forms: ["ambulantni", "terenni"], formsCertain: false,
    register: { code: "DruhSocialniSluzby/29", certainty: "seen" }, portalId: "3863", csuFacilityKind: null, expectedTier: { tier: "orp", basis: "house" },
    abbreviations: [{ text: "SAS SOZP", collides: false }], source: "act-108-2006", validFrom: "2007-01-01", validTo: null, validToCertain: true,
  },
  {
    code: "socialne-terapeuticke-dilny", cs: "sociálně terapeutické dílny", en: "social therapy workshops",
    section: "§ 67", sectionCertain: true, category: "prevention", categoryCertain: true, forms: ["ambulantni"], formsCertain: false,
    register: { code: "DruhSocialniSluzby/30", certainty: "seen" }, portalId: "3864", csuFacilityKind: "118", expectedTier: { tier: null, basis: null },
    abbreviations: [{ text: "STD", collides: false }], source: "act-108-2006", validFrom: "2007-01-01", validTo: null, validToCertain: true,
  },
  {
    code: "terapeuticke-komunity", cs: "terapeutické komunity", en: "therapeutic communities",
    section: "§ 68", sectionCertain: true, category: "prevention", categoryCertain: true, forms: ["pobytova"], formsCertain: false,
    register: { code: "DruhSocialniSluzby/31", certainty: "inferred" }, portalId: "3865", csuFacilityKind: "120", expectedTier: { tier: null, basis: null },
    abbreviations: [{ text: "TK", collides: false }], source: "act-108-2006", validFrom: "2007-01-01", validTo: null, validToCertain: true,
  },
  {
    code: "terenni-programy", cs: "terénní programy", en: "outreach programmes",
    section: "§ 69", sectionCertain: true, category: "prevention", categoryCertain: true, forms: ["terenni"], formsCertain: false,
    register: { code: "DruhSocialniSluzby/32", certainty: "seen" }, portalId: "3866", csuFacilityKind: null, expectedTier: { tier: "orp", basis: "house" },
    abbreviations: [{ text: "TP", collides: true }], source: "act-108-2006", validFrom: "2007-01-01", validTo: null, validToCertain: true,
  },
  {
    code: "socialni-rehabilitace", cs: "sociální rehabilitace", en: "social rehabilitation",
    section: "§ 70", sectionCertain: true, category: "prevention", categoryCertain: true, forms: ["pobytova", "ambulantni", "terenni"], formsCertain: false,
    register: { code: "DruhSocialniSluzby/33", certainty: "seen" }, portalId: "3867", csuFacilityKind: "123", expectedTier: { tier: null, basis: null },
    abbreviations: [{ text: "SR", collides: false }], source: "act-108-2006", validFrom: "2007-01-01", validTo: null, validToCertain: true,
  },
  {
    code: "centrum-dusevniho-zdravi", cs: "centrum duševního zdraví", en: "community mental-health centre",
    section: "§ 70a", sectionCertain: false, category: "prevention", categoryCertain: false, forms: ["ambulantni", "terenni"], formsCertain: false,
    register: { code: null, certainty: "unknown" }, portalId: "11078", csuFacilityKind: null, expectedTier: { tier: null, basis: null },
    abbreviations: [{ text: "CDZ", collides: false }], source: "mpsv-portal", validFrom: null, validTo: null, validToCertain: true,
  },
] as const satisfies readonly ServiceTypeEntry[];

/** Type of a social service (druh sociální služby), the statutory name as a slug. */
export type ServiceType = (typeof entries)[number]["code"];

/** Types of social services (druhy sociálních služeb). */
export const serviceTypes: readonly (ServiceTypeEntry & { readonly code: ServiceType })[] = entries;
