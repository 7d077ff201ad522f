import { capacityBases } from "../codebooks/capacityBases.ts";
import { capacityUnits } from "../codebooks/capacityUnits.ts";
import { facilityKinds } from "../codebooks/facilityKinds.ts";
import { moneyOrigins } from "../codebooks/moneyOrigins.ts";
import { moneyPayers } from "../codebooks/moneyPayers.ts";
import { qualityAreas } from "../codebooks/qualityAreas.ts";
import { serviceForms } from "../codebooks/serviceForms.ts";
import { serviceTypes } from "../codebooks/serviceTypes.ts";
import { type AgeRange, ageBounds, isAgeRange } from "../model/ages.ts";
import type { Bilingual } from "../model/bilingual.ts";
import type { Language } from "./language.ts";
import { numberText } from "./numberText.ts";
import { plainText } from "./plainText.ts";

type Named = Bilingual & { readonly code: string };

/** What a parameter is called, and what its codes are; without a list numbers and ranges of ages are said in words. */
interface NamedParameter extends Bilingual {
  readonly codes?: readonly Named[];
  /** Stands before the value without a colon. */
  readonly bare?: true;
  /** Behind a number. */
  readonly unit?: Bilingual;
}

const COUNTING: readonly Named[] = [
  { code: "counted", cs: "započtena", en: "counted" },
  { code: "left-out", cs: "vynechána", en: "left out" },
];

const SIDES: readonly Named[] = [
  { code: "commissioner", cs: "zadavatelé", en: "commissioners" },
  { code: "provider", cs: "poskytovatelé", en: "providers" },
  { code: "user", cs: "uživatelé", en: "users" },
];

/** As the names of the cards have them, behind "na" and "per". */
const PER: readonly Named[] = [
  { code: "bed-day", cs: "lůžkoden", en: "bed-day" },
  { code: "bed", cs: "lůžko", en: "bed" },
  { code: "hour", cs: "hodinu přímé péče", en: "hour of direct care" },
  { code: "contact", cs: "kontakt", en: "contact" },
  { code: "intervention", cs: "intervenci", en: "intervention" },
  { code: "call", cs: "hovor", en: "call" },
  { code: "direct-fte", cs: "úvazek v přímé péči", en: "full-time equivalent in direct care" },
  { code: "client", cs: "klienta", en: "client" },
];

const SEXES: readonly Named[] = [
  { code: "F", cs: "ženy", en: "women" },
  { code: "M", cs: "muži", en: "men" },
  { code: "T", cs: "všichni", en: "all" },
];

const PARAMETERS: Readonly<Record<string, NamedParameter>> = {
  ages: { cs: "věk", en: "aged", bare: true },
  of: { cs: "z osob ve věku", en: "of persons aged", bare: true },
  young: { cs: "mladí", en: "the young" },
  old: { cs: "staří", en: "the old" },
  working: { cs: "produktivní věk", en: "working age" },
  dependent: { cs: "závislý věk", en: "dependent age" },
  sex: { cs: "pohlaví", en: "sex", codes: SEXES },
  groups: { cs: "věkové skupiny", en: "age groups", codes: [{ code: "5 years", cs: "pětileté", en: "of five years" }] },
  openGroupAge: {
    cs: "průměrný věk v nejstarší skupině",
    en: "mean age in the oldest group",
    unit: { cs: "let", en: "years" },
  },
  type: { cs: "druh služby", en: "type of service", codes: serviceTypes },
  kind: { cs: "druh zařízení", en: "kind of facility", codes: facilityKinds },
  unit: { cs: "jednotka", en: "unit", codes: capacityUnits },
  form: { cs: "forma", en: "form", codes: serviceForms },
  basis: { cs: "základ", en: "basis", codes: capacityBases },
  origin: { cs: "původ peněz", en: "whose money", codes: moneyOrigins },
  payer: { cs: "vyplácí", en: "paid out by", codes: moneyPayers },
  per: { cs: "na", en: "per", codes: PER, bare: true },
  from: { cs: "od stupně", en: "from degree", bare: true },
  to: { cs: "do stupně", en: "to degree", bare: true },
  area: { cs: "oblast", en: "area", codes: qualityAreas },
  annualHours: { cs: "roční fond pracovní doby", en: "working hours a year", unit: { cs: "h", en: "hours" } },
  longest: { cs: "nejvýše za týden", en: "at most a week", unit: { cs: "h", en: "hours" } },
  ongoing: { cs: "průběžná opatření", en: "ongoing measures", codes: COUNTING },
  cancelled: { cs: "zrušená opatření", en: "cancelled measures", codes: COUNTING },
  sides: { cs: "strany", en: "sides", codes: SIDES },
  inequalityAversion: { cs: "averze k nerovnosti", en: "inequality aversion" },
};

/**
 * Fixed choices of an indicator in words (pevné volby slovy): names of parameters and codes in the language of the reader.
 *
 * @param parameters - of a card or an explanation
 * @param lang - language
 * @returns the choices, one after another; a parameter that an office named itself stands as it wrote it; empty when there are none
 *
 * @example
 * parametersText({ ages: "15+" }, "cs") // => "věk 15\u00a0a\u00a0více\u00a0let"
 * parametersText({ type: "osobni-asistence", form: "terenni" }, "cs") // => "druh služby: osobní asistence, forma: terénní"
 * parametersText({ per: "bed-day" }, "en") // => "per bed-day"
 * parametersText({ settledWithinDays: 30 }, "en") // => "settledWithinDays = 30"
 */
export function parametersText(parameters: Readonly<Record<string, string | number>>, lang: Language): string {
  return Object.entries(parameters)
    .map(([name, value]) => {
      const known = Object.hasOwn(PARAMETERS, name) ? PARAMETERS[name] : undefined;
      if (known === undefined) return `${plainText(name)} = ${plainText(String(value))}`;
      if (name === "ages" && value === "0+") return lang === "cs" ? "všechny věky" : "all ages";
      if (name === "of" && value === "0+") return lang === "cs" ? "z osob všech věků" : "of persons of all ages";
      return `${known[lang]}${known.bare === true ? " " : ": "}${valueText(value, known, lang)}`;
    })
    .join(", ");
}

function valueText(value: string | number, { codes, unit }: NamedParameter, lang: Language): string {
  const entry = (code: string): string | undefined => codes?.find((one) => one.code === code)?.[lang];
  if (codes !== undefined) {
    const whole = entry(String(value));
    if (whole !== undefined) return whole;
    const parts = String(value).split(", ");
    const [last = "", ...others] = parts.map((code) => entry(code) ?? plainText(code)).reverse();
    return others.length === 0 ? last : `${others.reverse().join(", ")} ${lang === "cs" ? "a" : "and"} ${last}`;
  }
  if (typeof value === "number") {
    const text = Number.isFinite(value) ? numberText(value, { lang }) : String(value);
    return unit === undefined ? text : `${text}\u00a0${unit[lang]}`;
  }
  return isAgeRange(value) ? agesText(value, lang) : plainText(value);
}

function agesText(ages: AgeRange, lang: Language): string {
  const { from, to } = ageBounds(ages);
  if (to === null) return lang === "cs" ? `${from}\u00a0a\u00a0více\u00a0let` : `${from}\u00a0and\u00a0over`;
  return lang === "cs" ? `${from}–${to - 1}\u00a0let` : `${from}–${to - 1}`;
}
