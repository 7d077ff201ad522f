import type { LocationOutcome } from "../../analyses/location/locationOutcome.ts";
import { compareCzech } from "../compareCzech.ts";
import { countText } from "../countText.ts";
import { shareOfText } from "../fulfilment/shareOfText.ts";
import type { Language } from "../language.ts";
import { numberText } from "../numberText.ts";
import { type SubjectNames, subjectText } from "../subjectText.ts";
import { listedText } from "./listedText.ts";
import { costText } from "./measureText.ts";
import { atMostTwo, travelText } from "./travelText.ts";

const AIMS: Readonly<Record<LocationOutcome["aim"], Readonly<Record<Language, string>>>> = {
  "p-median": { cs: "p-medián", en: "p-median" },
  "max-cover": { cs: "maximální pokrytí", en: "maximal cover" },
  "set-cover": { cs: "úplné pokrytí", en: "set cover" },
  "p-center": { cs: "p-centrum", en: "p-centre" },
  "least-unmet-need": { cs: "nejmenší nepokrytá potřeba", en: "least unmet need" },
  "least-inequality": { cs: "nejmenší nerovnost", en: "least inequality" },
};

const PLACES = {
  cs: { one: "místo nemůže", few: "místa nemohou", many: "míst nemůže", fraction: "místa nemůže" },
  en: { one: "place", other: "places" },
} as const;

/**
 * What a sentence says of where to add services: which candidates, what they change, how sure that is, who stays without a service.
 *
 * @internal
 *
 * @example
 * const before = { people: 13, peopleServed: 13, unmet: 0, meanCost: 5, farthestCost: 9 }
 * const best = { aim: "p-median", unit: "km", radius: null, mode: "great-circle", certainty: "estimate", status: "proven-optimal", objectiveName: "person-cost", objective: 13, bound: 13, relativeGap: 0, infeasible: null, added: [{ id: "obec/583251" }], filledUp: [], notUsed: null, before, after: { ...before, meanCost: 1, farthestCost: 5 } }
 * locationWords(best, "cs", () => "Kuřim")
 * // => "kam přidat službu (p-medián; vzdušnou čarou; odhad): obec\u00a0Kuřim; průměrná cesta 1\u00a0km, dosud 5\u00a0km; dokázané optimum"
 */
export function locationWords(outcome: LocationOutcome, lang: Language, names: SubjectNames): string {
  const { aim, added, filledUp, notUsed, before, after, infeasible, objective } = outcome;
  const isCzech = lang === "cs";
  const head = `${isCzech ? "kam přidat službu" : "where to add a service"} (${AIMS[aim][lang]}; ${travelText(outcome, lang)})`;
  const named = (ids: readonly string[]): string => listedText(ids.map((id) => subjectText(id, names(id), lang)).sort(compareCzech), lang);
  if (infeasible !== null) return `${head}: ${infeasibleText(infeasible, lang, named)}`;
  if (objective === null)
    return isCzech
      ? `${head}: než hledání skončilo, nenašlo žádnou přípustnou volbu`
      : `${head}: the search ended before it found any allowed choice`;
  const parts = [
    added.length === 0 ? (isCzech ? "nikam" : "nowhere") : named(added.map(({ id }) => id)),
    changeText(outcome, lang),
    outcome.objectiveName === "people-unmet" || (after.unmet === 0 && before.unmet === 0)
      ? null
      : isCzech
        ? `bez služby zůstane ${numberText(after.unmet, { unit: "persons", lang })}, dosud ${numberText(before.unmet, { lang })}`
        : `${numberText(after.unmet, { unit: "persons", lang })} stay without a service, so far ${numberText(before.unmet, { lang })}`,
    filledUp.length === 0 ? null : `${isCzech ? "jen do počtu" : "only to make up the number"}: ${named(filledUp)}`,
    notUsed === null ? null : notUsedText(notUsed, lang),
    statusText(outcome, lang),
  ];
  return `${head}: ${parts.filter((part) => part !== null).join("; ")}`;
}

function infeasibleText(
  { reason, places }: NonNullable<LocationOutcome["infeasible"]>,
  lang: Language,
  named: (ids: readonly string[]) => string,
): string {
  if (reason === "limits-too-tight")
    return lang === "cs" ? "limity a rozpočet nedovolují žádnou volbu" : "limits and budgets allow no choice";
  return lang === "cs"
    ? `řešení není, ${countText(places.length, PLACES.cs)} pokrýt žádná služba (${named(places)})`
    : `there is no answer, ${countText(places.length, PLACES.en)} cannot be covered by any service (${named(places)})`;
}

function changeText({ objectiveName, objective, unit, radius, before, after }: LocationOutcome, lang: Language): string {
  const isCzech = lang === "cs";
  const way = (cost: number | null): string => (cost === null ? (isCzech ? "žádná" : "none") : costText(cost, unit, lang));
  const beside = (cs: string, en: string, now: string, then: string): string =>
    isCzech ? `${cs} ${now}, dosud ${then}` : `${en} ${now}, so far ${then}`;
  const number = numberText(atMostTwo(objective ?? 0), { lang });
  switch (objectiveName) {
    case "person-cost":
      return beside("průměrná cesta", "mean way", way(after.meanCost), way(before.meanCost));
    case "farthest-cost":
      return beside("nejdelší cesta", "longest way", way(after.farthestCost), way(before.farthestCost));
    case "people-served": {
      const within = isCzech ? `osob se službou do ${way(radius)}` : `people with a service within ${way(radius)}`;
      return beside(within, within, shareOfText(after.peopleServed, after.people, lang), numberText(before.peopleServed, { lang }));
    }
    case "sites-added":
      return isCzech ? `nejméně služeb do ${way(radius)} od všech: ${number}` : `fewest services within ${way(radius)} of all: ${number}`;
    case "money-added":
      return isCzech
        ? `nejméně peněz, aby všichni měli službu do ${way(radius)}: ${number}\u00a0Kč`
        : `least money for a service within ${way(radius)} of all: CZK\u00a0${number}`;
    case "people-unmet":
      return beside("nepokryto osob", "people not served", numberText(after.unmet, { lang }), numberText(before.unmet, { lang }));
    case "inequality-score":
      return isCzech
        ? `skóre nepokryté potřeby a její nerovnosti ${numberText(objective ?? 0, { lang, decimals: 3 })}`
        : `score of unmet need and its inequality ${numberText(objective ?? 0, { lang, decimals: 3 })}`;
  }
}

function notUsedText({ sites, reason }: NonNullable<LocationOutcome["notUsed"]>, lang: Language): string {
  const count = numberText(sites, { lang });
  if (reason === "no-room") return lang === "cs" ? `dalších ${count} se do limitů nevejde` : `${count} more do not fit the limits`;
  return lang === "cs" ? `dalších ${count} by nikomu nepomohlo` : `${count} more would help nobody`;
}

function statusText({ status, relativeGap, boundWords }: LocationOutcome, lang: Language): string {
  const isCzech = lang === "cs";
  if (status === "proven-optimal") return isCzech ? "dokázané optimum" : "proven optimal";
  const found = isCzech ? "nejlepší nalezené" : "the best found";
  if (boundWords !== null) return isCzech ? `${found}, bez meze` : `${found}, no bound`;
  if (relativeGap === null) return found;
  const gap = numberText(relativeGap, { unit: "1", lang });
  return isCzech ? `${found}, od meze dělí nejvýš ${gap}` : `${found}, at most ${gap} from the bound`;
}
