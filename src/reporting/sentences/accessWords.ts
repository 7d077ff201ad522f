import type { AccessReason, AccessResult, SupplyReason } from "../../analyses/access/accessResult.ts";
import { countText } from "../countText.ts";
import { shareOfText } from "../fulfilment/shareOfText.ts";
import type { Language } from "../language.ts";
import { numberText } from "../numberText.ts";
import { unitForms } from "../unitForms.ts";
import { limitText, measureText } from "./measureText.ts";
import { atMostTwo, travelText } from "./travelText.ts";

const UNREACHED: Readonly<Record<AccessReason, Readonly<Record<Language, string>>>> = {
  "nothing-within-reach": { cs: "v dosahu není žádná služba", en: "no service is within reach" },
  "no-capacity-within-reach": { cs: "služby v dosahu nemají kapacitu", en: "services within reach have no capacity" },
  "nobody-lives-here": { cs: "nikdo tam nebydlí", en: "nobody lives there" },
  "not-located": { cs: "není známa poloha místa", en: "the point of the place is not known" },
  "no-cost-known": { cs: "není známa žádná cesta", en: "no way is known" },
  "figure-unknown": { cs: "chybí údaj, na kterém hodnota stojí", en: "a figure that the value rests on is missing" },
  "too-few-services": { cs: "dosažitelných služeb je méně", en: "fewer services can be reached" },
  "cost-is-an-interval": { cs: "známe jen meze cesty", en: "only bounds of the way are known" },
};

const UNUSED: Readonly<Record<SupplyReason, Readonly<Record<Language, string>>>> = {
  "secret-address": { cs: "utajená adresa", en: "secret address" },
  "several-places": { cs: "více míst", en: "several places" },
  "point-unknown": { cs: "neznámá poloha", en: "point not known" },
  "other-group": { cs: "jiná cílová skupina", en: "another target group" },
  "group-unknown": { cs: "neznámá cílová skupina", en: "target group not known" },
  closed: { cs: "zavřeno", en: "closed" },
  "opening-unknown": { cs: "neznámá otevírací doba", en: "opening hours not known" },
  "no-cost-known": { cs: "není známa žádná cesta", en: "no way is known" },
  "nobody-within-reach": { cs: "v dosahu nikdo nebydlí", en: "nobody lives within reach" },
  "amount-unknown": { cs: "neznámá kapacita", en: "capacity not known" },
};

const PLACES = {
  cs: { one: "místo", few: "místa", many: "míst", fraction: "místa" },
  en: { one: "place", other: "places" },
} as const;
const SERVICES = {
  cs: { one: "služba", few: "služby", many: "služeb", fraction: "služby" },
  en: { one: "service", other: "services" },
} as const;

/**
 * What a sentence says of access: the measure, how people travel and the word estimate, people by class or reached, and both certificates.
 *
 * @internal
 *
 * @example
 * const none = { putIn: 14, reachable: 14, handedOut: 14, conserves: true, notReached: [] }
 * const found = { parameters: { measure: "2sfca", decay: { kind: "binary", unit: "min", limit: 20, bound: "inclusive" } }, capacityKind: { unit: "klient", form: "ambulantni", basis: "network" }, travel: { unit: "min", mode: "car", certainty: "estimate", relativeError: 0, greatCircle: null }, supply: none, people: { all: 157, reached: 150, notReached: [{ reason: "nothing-within-reach", places: 1, people: 7 }], unknown: 0, within: null }, hours: null }
 * accessWords(found, "cs")
 * // => "dostupnost (dvoukroková spádová oblast do 20\u00a0min včetně; autem; odhad): osob v\u00a0dosahu služby 150 z\u00a0157 (95,5\u00a0%); mimo: 7\u00a0osob (1\u00a0místo; v dosahu není žádná služba); nabídka: 14\u00a0klientů, rozděleno 14"
 */
export function accessWords({ parameters, capacityKind, travel, supply, people, hours }: AccessResult, lang: Language): string {
  const isCzech = lang === "cs";
  const head = `${isCzech ? "dostupnost" : "access"} (${measureText(parameters, lang)}; ${travelText(travel, lang)})`;
  const parts = [
    people.within === null ? reachedText(people, lang) : classesText(people.within, lang, parameters),
    ...people.notReached.map((one) => notReachedText(one, lang)),
    people.unknown === 0
      ? null
      : isCzech
        ? `počet osob není znám: ${countText(people.unknown, PLACES.cs)}`
        : `people not known: ${countText(people.unknown, PLACES.en)}`,
    supplyText(supply, capacityKind?.unit ?? null, lang),
    ...supply.notReached.map(({ reason, services, amount }) => {
      const words = `${countText(services, SERVICES[lang])} (${amountText(amount, capacityKind?.unit ?? null, lang)}; ${UNUSED[reason][lang]})`;
      return isCzech ? `nevyužitá nabídka: ${words}` : `supply not used: ${words}`;
    }),
    hours === null ? null : hoursText(hours, lang),
  ];
  return `${head}: ${parts.filter((part) => part !== null).join("; ")}`;
}

function reachedText({ all, reached }: AccessResult["people"], lang: Language): string {
  const share = shareOfText(reached, all, lang);
  return lang === "cs" ? `osob v\u00a0dosahu služby ${share}` : `people within reach of a service ${share}`;
}

function classesText(
  within: NonNullable<AccessResult["people"]["within"]>,
  lang: Language,
  parameters: AccessResult["parameters"],
): string {
  const limit = parameters.measure === "nearest" && parameters.within !== undefined ? limitText(parameters.within, lang) : "";
  const print = (count: number): string => numberText(count, { unit: "persons", lang });
  const { surely, possibly, no, unknown } = within;
  return lang === "cs"
    ? `${limit} určitě ${print(surely)}, možná ${print(possibly)}, dál ${print(no)}, neznámo ${print(unknown)}`
    : `${limit} surely ${print(surely)}, possibly ${print(possibly)}, farther ${print(no)}, not known ${print(unknown)}`;
}

function notReachedText({ reason, places, people }: AccessResult["people"]["notReached"][number], lang: Language): string {
  const count = numberText(people, { unit: "persons", lang });
  const where = `${countText(places, PLACES[lang])}; ${UNREACHED[reason][lang]}`;
  return lang === "cs" ? `mimo: ${count} (${where})` : `not reached: ${count} (${where})`;
}

/** Supply put in and what became of it. @internal */
function supplyText(
  { putIn, reachable, handedOut }: Pick<AccessResult["supply"], "putIn" | "reachable" | "handedOut">,
  unit: string | null,
  lang: Language,
): string {
  const [given, used] = [amountText(putIn, unit, lang), handedOut === null ? reachable : handedOut];
  const number = numberText(atMostTwo(used), { lang });
  if (lang === "cs")
    return handedOut === null ? `nabídka: ${given}, v\u00a0dosahu osob ${number}` : `nabídka: ${given}, rozděleno ${number}`;
  return handedOut === null ? `supply: ${given}, within reach of people ${number}` : `supply: ${given}, handed out ${number}`;
}

function hoursText({ field, care, travel }: NonNullable<AccessResult["hours"]>, lang: Language): string {
  const [all, ...parts] = [field, care, travel].map((one) => numberText(one, { unit: "hours", lang }));
  return lang === "cs"
    ? `z\u00a0${all} v\u00a0terénu připadá na péči ${parts[0]}, na cesty ${parts[1]}`
    : `of ${all} in the field ${parts[0]} are care and ${parts[1]} travel`;
}

/** An amount with the word of its unit. @internal */
export function amountText(amount: number, unit: string | null, lang: Language): string {
  const forms = unit === null ? null : unitForms(unit, lang);
  return forms === null ? numberText(atMostTwo(amount), { lang }) : countText(atMostTwo(amount), forms);
}
