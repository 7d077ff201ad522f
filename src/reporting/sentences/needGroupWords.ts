import { type CapacityUnitEntry, capacityUnits } from "../../codebooks/capacityUnits.ts";
import { serviceForms } from "../../codebooks/serviceForms.ts";
import type { NegotiatedHelp } from "../../model/need.ts";
import type { NeedGroup } from "../../planning/needs/needGroup.ts";
import type { PeopleOfNeeds } from "../../planning/needs/peopleOfNeeds.ts";
import { countText } from "../countText.ts";
import { measureWords } from "../fulfilment/measureWords.ts";
import type { Language } from "../language.ts";
import { numberText } from "../numberText.ts";
import { plainText } from "../plainText.ts";
import { serviceTypeText } from "../serviceTypeText.ts";
import { type SubjectNames, subjectText } from "../subjectText.ts";
import { targetGroupText } from "../targetGroupText.ts";
import { listedText } from "./listedText.ts";

const PER = {
  day: { cs: "denně", en: "a day" },
  week: { cs: "týdně", en: "a week" },
  month: { cs: "měsíčně", en: "a month" },
  year: { cs: "ročně", en: "a year" },
} as const;

const RECORDS = {
  cs: { one: "záznam", few: "záznamy", many: "záznamů", fraction: "záznamu" },
  en: { one: "record", other: "records" },
} as const;

/**
 * What a sentence says of a group of needs: who misses what and where, how many people at least and at most, how it is answered, what was agreed on.
 *
 * @internal
 *
 * @example
 * const people = { min: 6, max: 15, exact: false, known: 3, of: 3 }
 * const answer = { outcome: "partly", answered: 1, open: 2, unknown: 0, measures: [{ measure: "1.2", status: "partly" }], reasons: [] }
 * const group = { targetGroup: "seniori", serviceType: "pecovatelska-sluzba", territory: "obec/581283", records: ["1", "2", "3"], people, negotiated: [], answer, waits: 50 }
 * needGroupWords(group, "cs", () => "Blansko") // => "Senioři, pečovatelská služba, obec\u00a0Blansko: 6 až 15\u00a0osob (3\u00a0záznamy); zodpovězeno 1, čeká 2, nejdéle 50\u00a0dnů; opatření 1.2 (částečně splněno)"
 * needGroupWords({ ...group, territory: null, people: { ...people, min: null, max: null } }, "en", () => undefined) // => "Seniors, home care: number of people not known (3\u00a0records); 1 answered, 2 waiting, 50\u00a0days at the longest; measure 1.2 (partly fulfilled)"
 */
export function needGroupWords(
  group: Pick<NeedGroup, "targetGroup" | "serviceType" | "territory" | "records" | "people" | "negotiated" | "answer" | "waits">,
  lang: Language,
  names: SubjectNames,
): string {
  const isCzech = lang === "cs";
  const { territory, answer, waits, negotiated } = group;
  const who = [
    ownText(group.targetGroup, { cs: "vlastní skupina", en: "own group" }, targetGroupText, lang),
    ownText(group.serviceType, { cs: "vlastní druh", en: "own type" }, serviceTypeText, lang),
    ...(territory === null ? [] : [subjectText(territory, names(territory), lang)]),
  ].join(", ");
  const counted = [
    [answer.answered, "zodpovězeno", "answered"],
    [answer.open, "čeká", "waiting"],
    [answer.unknown, "odpověď nezaznamenána", "not recorded"],
  ] as const;
  const said = counted.flatMap(([count, cs, en]) => {
    const number = numberText(count, { lang });
    return count === 0 ? [] : [isCzech ? `${cs} ${number}` : `${number} ${en}`];
  });
  const days = waits === null ? null : numberText(waits, { unit: "days", lang });
  const longest = days === null ? [] : [isCzech ? `nejdéle ${days}` : `${days} at the longest`];
  const measures = answer.measures.map(
    ({ measure, status }) => `${plainText(measure)}${status === null ? "" : ` (${measureWords.status[status][lang]})`}`,
  );
  const parts = [
    `${peopleText(group.people, lang)} (${countText(group.records.length, RECORDS[lang])})`,
    [...said, ...longest].join(", "),
    ...(measures.length === 0
      ? []
      : [`${isCzech ? "opatření" : measures.length === 1 ? "measure" : "measures"} ${listedText(measures, lang)}`]),
    ...(negotiated.length === 0
      ? []
      : [
          `${isCzech ? "vyjednáno" : "agreed"}: ${listedText(
            negotiated.map((help) => helpText(help, lang)),
            lang,
          )}`,
        ]),
  ];
  return `${who.slice(0, 1).toUpperCase()}${who.slice(1)}: ${parts.join("; ")}`;
}

function ownText(
  code: string | null,
  own: { readonly cs: string; readonly en: string },
  text: (code: string, lang: Language) => string,
  lang: Language,
): string {
  return code?.startsWith("own/") === true ? `${own[lang]} ${code.slice("own/".length)}` : text(code ?? "", lang);
}

function peopleText({ min, max, exact }: PeopleOfNeeds, lang: Language): string {
  const isCzech = lang === "cs";
  const persons = (count: number) => numberText(count, { unit: "persons", lang });
  if (min === null) return isCzech ? "počet osob není znám" : "number of people not known";
  if (max === null) return `${isCzech ? "nejméně" : "at least"} ${persons(min)}`;
  if (min !== max) return `${numberText(min, { lang })} ${isCzech ? "až" : "to"} ${persons(max)}`;
  return exact ? `${persons(min)} ${isCzech ? "bez dvojího započtení" : "counted once each"}` : persons(min);
}

function helpText({ form, amount, unit, per }: NegotiatedHelp, lang: Language): string {
  const entry: CapacityUnitEntry | undefined = capacityUnits.find(({ code }) => code === unit);
  const formName = serviceForms.find(({ code }) => code === form)?.[lang];
  const extent = [
    ...(amount === null || entry === undefined ? [] : [countText(amount, lang === "cs" ? entry.csForms : entry.enForms)]),
    ...(amount === null || per === null ? [] : [PER[per][lang]]),
  ].join(" ");
  const how = formName === undefined ? "" : lang === "cs" ? `forma ${formName}` : `${formName} form`;
  if (extent !== "" && how !== "") return `${extent} (${how})`;
  return extent || how || (lang === "cs" ? "bez formy a rozsahu" : "neither form nor extent");
}
