import type { ServingService } from "../../analyses/reach/servingService.ts";
import type { WhoServes } from "../../analyses/reach/whoServes.ts";
import { serviceForms } from "../../codebooks/serviceForms.ts";
import { compareCzech } from "../compareCzech.ts";
import { countText } from "../countText.ts";
import { dayText } from "../dayText.ts";
import type { Language } from "../language.ts";
import { plainText } from "../plainText.ts";
import { reasonText } from "../reasonText.ts";
import { serviceTypeText } from "../serviceTypeText.ts";
import { type SubjectNames, subjectText } from "../subjectText.ts";
import { targetGroupText } from "../targetGroupText.ts";

const SERVICES = {
  cs: { one: "služba", few: "služby", many: "služeb", fraction: "služby" },
  en: { one: "service", other: "services" },
} as const;

/** As many services are named. */
const NAMED = 5;

/**
 * What a sentence says of who serves a citizen: services that surely do by name and telephone, the others by their number.
 *
 * @internal
 *
 * @example
 * const care = { service: "1234567", name: null, type: "pecovatelska-sluzba", provider: { id: "provider/a", name: "Charita", contacts: null }, contacts: { emails: [], phones: ["516 410 825"], webs: [] }, reasons: ["seat"] }
 * const who = { municipality: { id: "obec/581291", cs: "Adamov" }, day: "2026-11-21", group: "seniori", age: 82, forms: ["terenni"], surely: [care], possibly: [], unknown: [{ reasons: ["area-not-stated"] }], related: [], leftOut: { notTold: 0 }, reason: null }
 * whoServesWords(who, "cs", () => undefined)
 * // => "obec\u00a0Adamov (senioři; 82\u00a0let; terénní forma; 21.\u00a011.\u00a02026): určitě pečovatelská služba – Charita (tel. 516 410 825); u\u00a01\u00a0služby není známo, kde působí; otevírací doba a volná místa v\u00a0podkladech nejsou"
 */
export function whoServesWords(who: WhoServes, lang: Language, names: SubjectNames): string {
  const { municipality, day, group, age, forms, surely, possibly, unknown, related, leftOut, reason } = who;
  const isCzech = lang === "cs";
  const name = subjectText(municipality.id, municipality.cs ?? names(municipality.id), lang);
  const formNames = forms.map((form) => serviceForms.find(({ code }) => code === form)?.[lang] ?? plainText(form));
  const asked = [
    group === null ? null : targetGroupText(group, lang),
    age === null ? null : ageText(age, lang),
    forms.length === 0 ? null : isCzech ? `${formNames.join(", ")} forma` : `${formNames.join(", ")} form`,
    dayText(day, lang),
  ].filter((part) => part !== null);
  const head = `${name} (${asked.join("; ")})`;
  if (reason !== null)
    return isCzech
      ? `${head}: kdo pomůže, není známo, služby nejsou v podkladech (${reasonText(reason, lang)})`
      : `${head}: who helps is not known, no services are in the data (${reasonText(reason, lang)})`;
  const parts = [
    surely.length === 0
      ? isCzech
        ? "žádnou službu nelze uvést s jistotou"
        : "no service can be named for certain"
      : `${isCzech ? "určitě" : "surely"} ${namedText(surely, lang)}`,
    possibly.length === 0 ? null : `${isCzech ? "možná" : "possibly"} ${countText(possibly.length, SERVICES[lang])}`,
    unknown.length === 0 ? null : unknownText(unknown.length, lang),
    leftOut.notTold === 0 ? null : notToldText(leftOut.notTold, lang),
    ageNotKnownText([...surely, ...possibly, ...unknown, ...related], lang),
    related.length === 0 ? null : isCzech ? `návazné služby: ${related.length}` : `related services: ${related.length}`,
    isCzech ? "otevírací doba a volná místa v\u00a0podkladech nejsou" : "opening hours and free places are not in the data",
  ];
  return `${head}: ${parts.filter((part) => part !== null).join("; ")}`;
}

const ageText = (age: number, lang: Language): string =>
  lang === "cs" ? countText(age, { one: "rok", few: "roky", many: "let", fraction: "roku" }) : `aged ${age}`;

/** Of how many of them nobody knows whether they are for that age, related services among them. */
function ageNotKnownText(named: readonly Pick<ServingService, "reasons">[], lang: Language): string | null {
  const count = named.filter(({ reasons }) => reasons.includes("age-not-known")).length;
  if (count === 0) return null;
  if (lang === "en")
    return `the age was not decided for ${countText(count, SERVICES.en)}, the ages of ${count === 1 ? "its" : "their"} clients are not in the data`;
  const of = countText(count, { one: "služby", few: "služeb", many: "služeb", fraction: "služby" });
  return `podle věku nebylo rozhodnuto u\u00a0${of}, věk ${count === 1 ? "jejích" : "jejich"} klientů v\u00a0podkladech není`;
}

const unknownText = (count: number, lang: Language): string =>
  lang === "cs"
    ? `u\u00a0${countText(count, { one: "služby", few: "služeb", many: "služeb", fraction: "služby" })} není známo, kde působí`
    : `of ${countText(count, SERVICES.en)} it is not known where ${count === 1 ? "it works" : "they work"}`;

const notToldText = (count: number, lang: Language): string =>
  lang === "cs"
    ? `u\u00a0${countText(count, { one: "služby", few: "služeb", many: "služeb", fraction: "služby" })} s\u00a0utajenou adresou se neuvádí, kde působí`
    : `of ${countText(count, SERVICES.en)} with a secret address it is not told where ${count === 1 ? "it works" : "they work"}`;

function namedText(services: readonly ServingService[], lang: Language): string {
  const texts = services.map((service) => serviceText(service, lang)).sort(compareCzech);
  if (texts.length <= NAMED) return texts.join(", ");
  const rest = texts.length - NAMED;
  const more =
    lang === "cs"
      ? `a ${countText(rest, { one: "další služba", few: "další služby", many: "dalších služeb", fraction: "další služby" })}`
      : `and ${countText(rest, { one: "more service", other: "more services" })}`;
  return `${texts.slice(0, NAMED).join(", ")} ${more}`;
}

function serviceText({ type, name, provider, contacts }: ServingService, lang: Language): string {
  const called = plainText(name ?? "") || plainText(provider.name ?? "");
  const phone = plainText(contacts.phones[0] ?? provider.contacts?.phones[0] ?? "");
  const by = phone === "" ? "" : lang === "cs" ? ` (tel. ${phone})` : ` (phone ${phone})`;
  return `${serviceTypeText(type, lang)}${called === "" ? "" : ` – ${called}`}${by}`;
}
