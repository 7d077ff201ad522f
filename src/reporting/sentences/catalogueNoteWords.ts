import type { CatalogueNote, CatalogueNoteCode } from "../catalogue/catalogueNote.ts";
import { countInGenitive, countText } from "../countText.ts";
import { czechPlural } from "../czechPlural.ts";
import type { Language } from "../language.ts";

const SERVICES = {
  cs: { one: "služba", few: "služby", many: "služeb", fraction: "služby" },
  en: { one: "service", other: "services" },
} as const;
const FIELD_SERVICES = { one: "terénní služba", few: "terénní služby", many: "terénních služeb", fraction: "terénní služby" };
const MUNICIPALITIES = {
  cs: { one: "obec", few: "obce", many: "obcí", fraction: "obce" },
  en: { one: "municipality", other: "municipalities" },
} as const;

/** What each note says of a count. */
const WORDS: Readonly<Record<CatalogueNoteCode, (count: number) => { readonly cs: string; readonly en: string }>> = {
  "capacity-is-maximum": () => ({
    cs: "Kapacita je nejvyšší počet zapsaný v registru; neříká, kolik míst je právě volných, to sdělí služba sama",
    en: "Capacity is the registered maximum; it does not say how many places are free, the service itself will tell",
  }),
  sheltered: (count) => ({
    cs: `${countText(count, SERVICES.cs)} ${verb(count, "má", "mají")} utajenou adresu; najdete ${count === 1 ? "ji" : "je"} pod celým územím a spojíte se s ${count === 1 ? "ní" : "nimi"} telefonem nebo e-mailem`,
    en: `${countText(count, SERVICES.en)} ${count === 1 ? "has" : "have"} a secret address and ${count === 1 ? "stands" : "stand"} under the whole area; call or write to ${count === 1 ? "it" : "them"}`,
  }),
  "type-not-in-force": (count) => ({
    cs: `${countText(count, SERVICES.cs)} ${verb(count, "je", "jsou")} v registru pod druhem, který zákon k tomuto dni nezná`,
    en: `${countText(count, SERVICES.en)} ${count === 1 ? "is" : "are"} registered under a type that the law does not know on this day`,
  }),
  "code-without-name": (count) => ({
    cs: `U ${countInGenitive(count, SERVICES.cs)} je druh nebo cílová skupina známa jen pod kódem registru; názvy dodá úřední číselník`,
    en: `Of ${countText(count, SERVICES.en)} the type or a target group is known by its code only; the official code list has the names`,
  }),
  "reach-not-asked": () => ({
    cs: "Do kterých obcí služby dojíždějí, není zjištěno: registr to neuvádí a nikdo se poskytovatelů neptal",
    en: "To which municipalities services come is not known: the register does not say so and nobody asked the providers",
  }),
  "reach-in-part": (count) => ({
    cs: `U ${countInGenitive(count, FIELD_SERVICES)} není známo, do kterých obcí ${verb(count, "dojíždí", "dojíždějí", "dojíždějí")}`,
    en: `Of ${countText(count, SERVICES.en)} that work in the field it is not known to which municipalities they come`,
  }),
  "territory-in-part": (count) => ({
    cs: `V podkladech ${verb(count, "chybí", "chybějí")} ${countText(count, MUNICIPALITIES.cs)} tohoto území`,
    en: `${countText(count, MUNICIPALITIES.en)} of this territory ${count === 1 ? "is" : "are"} missing in the data`,
  }),
  "territory-not-known": () => ({
    cs: "Katalog nelze sestavit: podklady neříkají, které obce k území patří",
    en: "The catalogue cannot be made: the data do not say which municipalities belong to the territory",
  }),
  "correction-missing": () => ({
    cs: "Komu hlásit chybu v tomto přehledu, není uvedeno",
    en: "To whom a mistake is to be reported is not stated",
  }),
};

/** The verb beside a Czech count: 1 služba má, 2 služby mají, 5 služeb má. */
const verb = (count: number, one: string, few: string, many = one): string => {
  const form = czechPlural(count);
  return form === "few" ? few : form === "many" ? many : one;
};

/**
 * What a sentence says of a note of a catalogue.
 *
 * @internal
 *
 * @example
 * catalogueNoteWords({ kind: "catalogue-note", code: "sheltered", count: 2 }, "cs")
 * // => "2\u00a0služby mají utajenou adresu; najdete je pod celým územím a spojíte se s nimi telefonem nebo e-mailem"
 */
export function catalogueNoteWords(note: CatalogueNote, lang: Language): string {
  return WORDS[note.code](note.count ?? 0)[lang];
}
