import type { CodebookEntry } from "./codebookEntry.ts";

/** A target group of social services (cílová skupina). */
export interface TargetGroupEntry extends CodebookEntry {
  /** Code in the register's open data; `null` when not known. */
  readonly register: string | null;
  /** `false` for a name that no source at hand confirms. */
  readonly certain: boolean;
}

// Target groups of social services. Source: the first twelve of the alphabetical list in the MPSV help pages, names repeated on sites of
// providers, four names with their codes in the register's open data; licence: no copyright works (register), none stated elsewhere; state of
// September 2026; 28 entries, the register's own list was not read and its size is not known. A code stands only where it was seen.
// To refresh: read the register's codelist cilove-skupiny-osoby.json.
// biome-ignore format: a table, one entry a row
export const targetGroups = [
  { code: "deti-a-mladez-ve-veku-od-6-do-26-let-ohrozene-spolecensky-nezadoucimi-jevy", cs: "děti a mládež ve věku od 6 do 26 let ohrožené společensky nežádoucími jevy", en: "children and youth aged 6 to 26 at risk of socially undesirable phenomena", register: null, certain: true, source: "mpsv-reporting-help", validFrom: null, validTo: null },
  { code: "etnicke-mensiny", cs: "etnické menšiny", en: "ethnic minorities", register: null, certain: true, source: "mpsv-reporting-help", validFrom: null, validTo: null },
  { code: "imigranti-a-azylanti", cs: "imigranti a azylanti", en: "immigrants and asylum holders", register: null, certain: true, source: "mpsv-reporting-help", validFrom: null, validTo: null },
  { code: "obeti-domaciho-nasili", cs: "oběti domácího násilí", en: "victims of domestic violence", register: null, certain: true, source: "mpsv-reporting-help", validFrom: null, validTo: null },
  { code: "obeti-obchodu-s-lidmi", cs: "oběti obchodu s lidmi", en: "victims of human trafficking", register: null, certain: true, source: "mpsv-reporting-help", validFrom: null, validTo: null },
  { code: "obeti-trestne-cinnosti", cs: "oběti trestné činnosti", en: "victims of crime", register: null, certain: true, source: "mpsv-reporting-help", validFrom: null, validTo: null },
  { code: "osoby-bez-pristresi", cs: "osoby bez přístřeší", en: "homeless people", register: null, certain: true, source: "mpsv-reporting-help", validFrom: null, validTo: null },
  { code: "osoby-do-26-let-veku-opoustejici-skolska-zarizeni-pro-vykon-ustavni-pece", cs: "osoby do 26 let věku opouštějící školská zařízení pro výkon ústavní péče", en: "people up to 26 leaving institutional care of school facilities", register: null, certain: true, source: "mpsv-reporting-help", validFrom: null, validTo: null },
  { code: "osoby-komercne-zneuzivane", cs: "osoby komerčně zneužívané", en: "commercially exploited people", register: null, certain: true, source: "mpsv-reporting-help", validFrom: null, validTo: null },
  { code: "osoby-ohrozene-zavislosti-nebo-zavisle-na-navykovych-latkach", cs: "osoby ohrožené závislostí nebo závislé na návykových látkách", en: "people at risk of addiction or addicted to substances", register: null, certain: true, source: "mpsv-reporting-help", validFrom: null, validTo: null },
  { code: "osoby-s-chronickym-dusevnim-onemocnenim", cs: "osoby s chronickým duševním onemocněním", en: "people with a chronic mental illness", register: null, certain: true, source: "mpsv-reporting-help", validFrom: null, validTo: null },
  { code: "osoby-s-chronickym-onemocnenim", cs: "osoby s chronickým onemocněním", en: "people with a chronic illness", register: null, certain: true, source: "mpsv-reporting-help", validFrom: null, validTo: null },
  { code: "osoby-s-jinym-zdravotnim-postizenim", cs: "osoby s jiným zdravotním postižením", en: "people with another disability", register: null, certain: true, source: "provider-sites", validFrom: null, validTo: null },
  { code: "osoby-s-kombinovanym-postizenim", cs: "osoby s kombinovaným postižením", en: "people with multiple disabilities", register: null, certain: true, source: "provider-sites", validFrom: null, validTo: null },
  { code: "osoby-s-mentalnim-postizenim", cs: "osoby s mentálním postižením", en: "people with an intellectual disability", register: null, certain: true, source: "provider-sites", validFrom: null, validTo: null },
  { code: "osoby-s-telesnym-postizenim", cs: "osoby s tělesným postižením", en: "people with a physical disability", register: null, certain: true, source: "provider-sites", validFrom: null, validTo: null },
  { code: "osoby-se-sluchovym-postizenim", cs: "osoby se sluchovým postižením", en: "people with a hearing impairment", register: null, certain: true, source: "provider-sites", validFrom: null, validTo: null },
  { code: "osoby-se-zrakovym-postizenim", cs: "osoby se zrakovým postižením", en: "people with a visual impairment", register: null, certain: true, source: "provider-sites", validFrom: null, validTo: null },
  { code: "osoby-se-zdravotnim-postizenim", cs: "osoby se zdravotním postižením", en: "people with disabilities", register: null, certain: true, source: "provider-sites", validFrom: null, validTo: null },
  { code: "osoby-v-krizi", cs: "osoby v krizi", en: "people in crisis", register: null, certain: true, source: "provider-sites", validFrom: null, validTo: null },
  { code: "seniori", cs: "senioři", en: "seniors", register: "CilovaSkupinaOsoby/24", certain: true, source: "mpsv-rpss", validFrom: null, validTo: null },
  { code: "pecujici-osoby", cs: "pečující osoby", en: "informal carers", register: "CilovaSkupinaOsoby/26", certain: true, source: "mpsv-rpss", validFrom: null, validTo: null },
  { code: "osoby-s-potrebou-paliativni-pece", cs: "osoby s potřebou paliativní péče", en: "people in need of palliative care", register: "CilovaSkupinaOsoby/27", certain: true, source: "mpsv-rpss", validFrom: null, validTo: null },
  { code: "osoby-zijici-s-demenci", cs: "osoby žijící s demencí", en: "people living with dementia", register: "CilovaSkupinaOsoby/30", certain: true, source: "mpsv-rpss", validFrom: null, validTo: null },
  { code: "osoby-zijici-v-socialne-vyloucenych-komunitach", cs: "osoby žijící v sociálně vyloučených komunitách", en: "people living in socially excluded communities", register: null, certain: false, source: "kpss", validFrom: null, validTo: null },
  { code: "osoby-ktere-vedou-rizikovy-zpusob-zivota-nebo-jsou-timto-zpusobem-zivota-ohrozeny", cs: "osoby, které vedou rizikový způsob života nebo jsou tímto způsobem života ohroženy", en: "people who lead a risky way of life or are endangered by it", register: null, certain: false, source: "kpss", validFrom: null, validTo: null },
  { code: "pachatele-trestne-cinnosti", cs: "pachatelé trestné činnosti", en: "offenders", register: null, certain: false, source: "kpss", validFrom: null, validTo: null },
  { code: "rodiny-s-ditetem-detmi", cs: "rodiny s dítětem/dětmi", en: "families with children", register: null, certain: false, source: "kpss", validFrom: null, validTo: null },
] as const satisfies readonly TargetGroupEntry[];

/** Target group (cílová skupina), the name as a slug. */
export type TargetGroup = (typeof targetGroups)[number]["code"];
