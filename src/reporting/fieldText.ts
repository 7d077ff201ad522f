import { capacityBases } from "../codebooks/capacityBases.ts";
import { capacityUnits } from "../codebooks/capacityUnits.ts";
import { facilityKinds } from "../codebooks/facilityKinds.ts";
import { type FieldEntry, fields as knownFields } from "../codebooks/fields.ts";
import { moneyOrigins } from "../codebooks/moneyOrigins.ts";
import { moneyPayers } from "../codebooks/moneyPayers.ts";
import { serviceForms } from "../codebooks/serviceForms.ts";
import { serviceTypes } from "../codebooks/serviceTypes.ts";
import { type AgeRange, isAgeRange, type Sex } from "../model/ages.ts";
import type { Bilingual } from "../model/bilingual.ts";
import { fieldParts } from "../model/field.ts";
import type { Term } from "../model/indicatorSpec.ts";
import { type Language, language } from "./language.ts";
import { plainText } from "./plainText.ts";

/** A field as a text calls it; an office's own field has a name only if the office gives it. */
export type NamedField = Pick<FieldEntry, "code" | "cs" | "en"> & Partial<Pick<FieldEntry, "holder" | "unit" | "table">>;

/** Whose fields are known by name. */
export interface FieldTextOptions {
  /** Names of fields. @default the codebook of fields */
  readonly fields?: readonly NamedField[];
}

type Named = Bilingual & { readonly code: string };

const SIDES: readonly Named[] = [
  { code: "commissioner", cs: "zadavatelé", en: "commissioners" },
  { code: "provider", cs: "poskytovatelé", en: "providers" },
  { code: "user", cs: "uživatelé", en: "users" },
];

/** What a comparison reads; nobody reports it, so it is in no codebook. */
const COMPARED: readonly NamedField[] = [
  { code: "share", cs: "podíl v území", en: "share in the territory" },
  { code: "reference", cs: "srovnávaný podíl", en: "share to compare with" },
];

/** Of a count that is not known of all: those that are surely in it. */
const SURELY: readonly Named[] = [{ code: "known", cs: "prokazatelně", en: "surely" }];

/** What the parts of a cell's path are called, by property; a part without a name is called by its code. */
const CELLS: Readonly<Record<string, readonly (readonly Named[])[]>> = {
  attendance: [SIDES],
  facilities: [facilityKinds],
  capacities: [serviceTypes, capacityUnits, serviceForms, capacityBases],
  servicesSeated: [serviceTypes],
  servicesOwn: [serviceTypes],
  servicesExternal: [serviceTypes],
  servicesNonStop: [serviceTypes],
  municipalitiesReached: [serviceTypes, SURELY],
  personsReached: [serviceTypes, SURELY],
};

/** Words that stand before a bare code: degree III, area 3. */
const NUMBERED: Readonly<Record<string, Bilingual>> = {
  careAllowanceRecipients: { cs: "stupeň", en: "degree" },
  selfAssessment: { cs: "oblast", en: "area" },
  selfAssessmentMaximum: { cs: "oblast", en: "area" },
};

/**
 * What a figure is called (název údaje slovy): a property of a noun, or one cell of it with the words of its codes.
 *
 * @param field - a property, or the path of a cell
 * @param lang - language
 * @param options - names of an office's own fields
 * @returns the name; a field that nobody named is called by its code
 * @throws RangeError `language-unknown`
 *
 * @example
 * fieldText("births", "cs") // => "živě narození"
 * fieldText("facilities/130", "en") // => "social service facilities (homes for seniors)"
 * fieldText("population/F/65-69", "cs") // => "ženy 65–69"
 * fieldText("requests", "cs", { fields: [{ code: "requests", cs: "žádosti", en: "requests" }] }) // => "žádosti"
 */
export function fieldText(field: string, lang: Language, options: FieldTextOptions = {}): string {
  const [property, cell] = fieldParts(field);
  const [sex = "", ages = ""] = cell.split("/");
  if (property === "population" && isSex(sex) && isAgeRange(ages)) return peopleText(sex, ages, language(lang));
  const name = nameOf(property, language(lang), options);
  if (cell === "") return name;
  if (property === "revenues") return `${withoutKinds(name, lang)} (${moneyText(cell, lang)})`;
  const books = Object.hasOwn(CELLS, property) ? (CELLS[property] ?? []) : [];
  const parts = cell.split("/").map((code, i) => books[i]?.find((entry) => entry.code === code)?.[lang] ?? plainText(code));
  const before = Object.hasOwn(NUMBERED, property) ? `${NUMBERED[property]?.[lang]}\u00a0` : "";
  return `${withoutKinds(name, lang)} (${before}${parts.join(", ")})`;
}

/**
 * What a term of a formula is called (člen vzorce slovy), without the number that it is multiplied by.
 *
 * @param term - a term
 * @param lang - language
 * @param options - names of an office's own fields
 * @returns the name
 * @throws RangeError `language-unknown`
 *
 * @example
 * termText({ field: "population", ages: "15+" }, "cs") // => "obyvatelstvo 15+"
 * termText({ field: "population", ages: "0+", sex: "F" }, "en") // => "women"
 * termText({ field: "facilities", cells: "listed" }, "cs") // => "zařízení sociálních služeb (všechny uvedené druhy)"
 */
export function termText(term: Term, lang: Language, options: FieldTextOptions = {}): string {
  const { field, ages, sex = "T", cells } = term;
  if (ages !== undefined) return peopleText(sex, ages, language(lang));
  if (cells !== "listed") return fieldText(field, lang, options);
  const all = lang === "cs" ? "všechny uvedené druhy" : "all kinds that are listed";
  return `${withoutKinds(nameOf(field, language(lang), options), lang)} (${all})`;
}

const isSex = (text: string): text is Sex => text === "F" || text === "M" || text === "T";

function nameOf(property: string, lang: Language, options: FieldTextOptions): string {
  const { fields = knownFields } = options;
  const name = plainText([...fields, ...COMPARED].find((entry) => entry.code === property)?.[lang] ?? "");
  return name === "" ? plainText(property) : name;
}

/** "facilities by kind" without the kinds, where one of them is named. */
const withoutKinds = (name: string, lang: Language): string => name.split(lang === "cs" ? " podle " : " by ")[0] ?? name;

/** Whose money it is, and who pays it out where that is somebody else. */
function moneyText(cell: string, lang: Language): string {
  const [origin = "", payer = ""] = cell.split("/");
  const named = (entries: readonly Named[], code: string) => entries.find((entry) => entry.code === code)?.[lang] ?? plainText(code);
  if (origin === payer || payer === "") return named(moneyOrigins, origin);
  return `${named(moneyOrigins, origin)}, ${lang === "cs" ? "vyplácí" : "paid out by"} ${named(moneyPayers, payer)}`;
}

function peopleText(sex: Sex, ages: AgeRange, lang: Language): string {
  const who = { T: { cs: "obyvatelstvo", en: "population" }, F: { cs: "ženy", en: "women" }, M: { cs: "muži", en: "men" } }[sex][lang];
  if (ages === "0+") return sex === "T" ? { cs: "všechno obyvatelstvo", en: "whole population" }[lang] : who;
  const years = ages.replace("-", "–");
  return lang === "cs" ? `${who} ${years}` : `${who} aged ${years}`;
}
