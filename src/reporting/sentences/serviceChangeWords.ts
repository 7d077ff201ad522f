import type { ChangedValue, ChangeSuspicion, FieldChange, ServiceChange } from "../../analyses/change/serviceChange.ts";
import { serviceForms } from "../../codebooks/serviceForms.ts";
import { dayAfter, isDay } from "../../model/day.ts";
import { countText } from "../countText.ts";
import { dayText } from "../dayText.ts";
import type { Language } from "../language.ts";
import { numberText } from "../numberText.ts";
import { plainText } from "../plainText.ts";
import { serviceTypeText } from "../serviceTypeText.ts";
import { type SubjectNames, subjectText } from "../subjectText.ts";
import { targetGroupText } from "../targetGroupText.ts";
import { unitForms } from "../unitForms.ts";

const WHY: Readonly<Record<ChangeSuspicion, { readonly cs: string; readonly en: string }>> = {
  "count-fell": { cs: "počet služeb klesl o více než 5 %", en: "the number of services fell by more than 5%" },
  "capacity-by-half": { cs: "kapacita se změnila o více než polovinu", en: "a capacity changed by more than half" },
  "provider-changed": { cs: "změnil se poskytovatel", en: "the provider changed" },
  "id-changed": { cs: "změnilo se jen číslo registrace", en: "only the registration number changed" },
};

const FIELDS: Readonly<Record<string, { readonly cs: string; readonly en: string }>> = {
  validFrom: { cs: "začátek", en: "beginning" },
  validTo: { cs: "konec", en: "end" },
  name: { cs: "název", en: "name" },
  type: { cs: "druh", en: "type" },
  provider: { cs: "poskytovatel", en: "provider" },
  forms: { cs: "formy", en: "forms" },
  nonStop: { cs: "nepřetržitě", en: "around the clock" },
  capacity: { cs: "registrované maximum", en: "registered maximum" },
  targetGroups: { cs: "cílové skupiny", en: "target groups" },
  facilities: { cs: "místa poskytování", en: "places" },
  regions: { cs: "působnost v krajích", en: "regions" },
  "contacts/emails": { cs: "e-maily", en: "e-mails" },
  "contacts/phones": { cs: "telefony", en: "phones" },
  "contacts/webs": { cs: "weby", en: "webs" },
};

/**
 * What a sentence says of a change of a service: what happened to which service, and from when or from what to what.
 *
 * @internal
 *
 * @example
 * const service = { id: "1234567", name: "U Lípy", type: "domovy-pro-seniory", provider: { id: "63504260", name: "Domov, p. o." } }
 * const change = { kind: "service-change", change: "changed", service, day: null, fields: [{ field: "capacity/pobytova/luzka", from: 20, to: 24 }], why: [] }
 * serviceChangeWords(change, "cs", () => undefined)
 * // => "Změněná služba: domovy pro seniory – U Lípy (Domov, p. o., č. 1234567): registrované maximum, pobytová forma: dříve 20\u00a0lůžek, nyní 24\u00a0lůžek"
 * serviceChangeWords({ ...change, change: "closed", day: "2027-01-01" }, "en", () => undefined) // => "Closed service: homes for seniors – U Lípy (Domov, p. o., no. 1234567), last day 31\u00a0December\u00a02026"
 */
export function serviceChangeWords(change: ServiceChange, lang: Language, names: SubjectNames): string {
  const isCzech = lang === "cs";
  const odd = isCzech ? "Podezřelá změna" : "Suspicious change";
  if (change.change === "count") {
    const where = change.scope === null ? "" : `${subjectText(change.scope, names(change.scope), lang)}: `;
    const [from, to] = [numberText(change.from, { lang }), numberText(change.to, { lang })];
    return isCzech
      ? `${odd}: ${where}počet služeb klesl z ${from} na ${to}, o více než 5 %`
      : `${odd}: ${where}the number of services fell from ${from} to ${to}, by more than 5%`;
  }
  const { service, why } = change;
  const number = change.change === "renumbered" ? null : `${isCzech ? "č." : "no."} ${plainText(service.id)}`;
  const brackets = [plainText(service.provider.name ?? "") || null, number].filter((part) => part !== null).join(", ");
  const name = plainText(service.name ?? "");
  const who = `${serviceTypeText(service.type, lang)}${name === "" ? "" : ` – ${name}`}${brackets === "" ? "" : ` (${brackets})`}`;
  if (change.change === "renumbered") {
    const [old, fresh] = [plainText(change.formerly), plainText(service.id)];
    return isCzech
      ? `${odd}: ${who} má místo čísla ${old} číslo ${fresh}, jinak se nezměnilo nic`
      : `${odd}: ${who} has the number ${fresh} instead of ${old}, nothing else changed`;
  }
  const fields = change.fields.map((field) => fieldText(field, lang)).join("; ");
  const because = why.map((reason) => WHY[reason][lang]).join(", ");
  if (change.change === "changed") {
    const head = why.length > 0 ? odd : isCzech ? "Změněná služba" : "Changed service";
    return `${head}: ${who}: ${fields}${because === "" ? "" : ` (${because})`}`;
  }
  const isOpened = change.change === "opened";
  const head = isCzech ? (isOpened ? "Nová služba" : "Ukončená služba") : isOpened ? "New service" : "Closed service";
  const day = change.day === null ? null : isOpened ? change.day : dayAfter(change.day, -1);
  const word = isCzech ? (isOpened ? "od" : "naposledy") : isOpened ? "from" : "last day";
  return `${head}: ${who}${day === null ? "" : `, ${word} ${dayText(day, lang)}`}`;
}

function fieldText({ field, from, to }: FieldChange, lang: Language): string {
  const [property = "", form = "", unit = ""] = field.split("/");
  const title = (FIELDS[field] ?? FIELDS[property])?.[lang] ?? plainText(field);
  const formName = serviceForms.find((entry) => entry.code === form)?.[lang];
  const ofForm = formName === undefined ? "" : lang === "cs" ? `, ${formName} forma` : `, ${formName} form`;
  if (from === null && to === null) return lang === "cs" ? `${title} (změněno)` : `${title} (changed)`;
  const print = (value: ChangedValue): string => valueText(value, { property, unit, lang });
  if (isTexts(from) && isTexts(to)) {
    const [gone, fresh] = lang === "cs" ? ["už ne", "nově"] : ["no longer", "new"];
    const parts = [to.length === 0 ? null : `${fresh} ${print(to)}`, from.length === 0 ? null : `${gone} ${print(from)}`];
    return `${title}${ofForm}: ${parts.filter((part) => part !== null).join(", ")}`;
  }
  return `${title}${ofForm}: ${lang === "cs" ? `dříve ${print(from)}, nyní ${print(to)}` : `before ${print(from)}, now ${print(to)}`}`;
}

const isTexts = (value: ChangedValue): value is readonly string[] => Array.isArray(value) && value.every((one) => typeof one === "string");

function valueText(value: ChangedValue, field: { readonly property: string; readonly unit: string; readonly lang: Language }): string {
  const { property, unit, lang } = field;
  const isCzech = lang === "cs";
  if (value === null) return isCzech ? "„neuvedeno“" : "“not stated”";
  if (typeof value === "boolean") return isCzech ? `„${value ? "ano" : "ne"}“` : value ? "“yes”" : "“no”";
  if (typeof value === "number") {
    const forms = unitForms(unit, lang);
    return forms === null ? numberText(value, { lang }) : countText(value, forms);
  }
  if (typeof value !== "string") return value.map((one) => valueText(one, field)).join(isCzech ? " a " : " and ");
  if (isDay(value)) return dayText(property === "validTo" ? dayAfter(value, -1) : value, lang);
  const text =
    property === "type" ? serviceTypeText(value, lang) : property === "targetGroups" ? targetGroupText(value, lang) : formText(value, lang);
  return isCzech ? `„${text}“` : `“${text}”`;
}

const formText = (code: string, lang: Language): string => serviceForms.find((entry) => entry.code === code)?.[lang] ?? plainText(code);
