import type { ScenarioComparison } from "../../analyses/scenario/compareScenarios.ts";
import { countText } from "../countText.ts";
import type { Language } from "../language.ts";
import { numberText } from "../numberText.ts";
import { amountText } from "./accessWords.ts";
import { measureText } from "./measureText.ts";
import { atMostTwo, travelText } from "./travelText.ts";

const PLACES = {
  cs: { one: "místě", few: "místech", many: "místech", fraction: "místa" },
  en: { one: "place", other: "places" },
} as const;

/**
 * What a sentence says of a scenario beside another: what was changed, who gained and lost reach, where access moved, what is handed out.
 *
 * @internal
 *
 * @example
 * const side = { putIn: 20, reachable: 20, handedOut: 20, conserves: true, notReached: [] }
 * const change = { parameters: { measure: "residential", unit: "km", limit: 30, bound: "inclusive" }, capacityKind: { unit: "luzka", form: "pobytova", basis: "network" }, travel: { unit: "km", mode: "great-circle", certainty: "estimate", relativeError: 0, greatCircle: { radius: 6371.0088, detour: 1, speed: null } }, changes: { supply: [{ id: "b", change: "opened", before: null, after: 5 }], people: [], costs: { compared: "same", supply: [], places: [] } }, moved: [{ id: "obec/2" }], people: { gained: 50, lost: 0 }, supply: { before: side, after: { ...side, putIn: 25, handedOut: 25 } }, hours: null }
 * scenarioComparisonWords(change, "cs")
 * // => "co změna přinese (pobytová služba ve spádové oblasti do 30\u00a0km včetně; vzdušnou čarou; odhad): služby přidané 1, zrušené 0, změněné 0; dosah získá 50\u00a0osob, ztratí 0\u00a0osob; dostupnost se změní v\u00a01\u00a0místě; rozdělená nabídka: 25\u00a0lůžek, dosud 20"
 */
export function scenarioComparisonWords(change: ScenarioComparison, lang: Language): string {
  const { parameters, capacityKind, travel, changes, moved, people, supply, hours } = change;
  const isCzech = lang === "cs";
  const persons = (count: number): string => numberText(count, { unit: "persons", lang });
  const done = (kind: "opened" | "closed" | "changed"): string =>
    numberText(changes.supply.filter((one) => one.change === kind).length, { lang });
  const unit = capacityKind?.unit ?? null;
  const { before, after } = supply;
  const parts = [
    isCzech
      ? `služby přidané ${done("opened")}, zrušené ${done("closed")}, změněné ${done("changed")}`
      : `services added ${done("opened")}, closed ${done("closed")}, changed ${done("changed")}`,
    changes.people.length === 0
      ? null
      : isCzech
        ? `jiný počet osob v\u00a0${countText(changes.people.length, PLACES.cs)}`
        : `other numbers of people in ${countText(changes.people.length, PLACES.en)}`,
    changes.costs.compared === "same" ? null : costsText(changes.costs.compared, lang),
    isCzech
      ? `dosah získá ${persons(people.gained)}, ztratí ${persons(people.lost)}`
      : `${persons(people.gained)} gain reach, ${persons(people.lost)} lose it`,
    isCzech ? `dostupnost se změní v\u00a0${countText(moved.length, PLACES.cs)}` : `access moves in ${countText(moved.length, PLACES.en)}`,
    before.handedOut === null || after.handedOut === null
      ? null
      : isCzech
        ? `rozdělená nabídka: ${amountText(after.handedOut, unit, lang)}, dosud ${numberText(atMostTwo(before.handedOut), { lang })}`
        : `supply handed out: ${amountText(after.handedOut, unit, lang)}, so far ${numberText(atMostTwo(before.handedOut), { lang })}`,
    hours === null ? null : hoursText(hours, lang),
  ];
  const head = `${isCzech ? "co změna přinese" : "what the change brings"} (${measureText(parameters, lang)}; ${travelText(travel, lang)})`;
  return `${head}: ${parts.filter((part) => part !== null).join("; ")}`;
}

/** Ways that are other ones move access by themselves. */
function costsText(compared: "other" | "not-compared", lang: Language): string {
  if (compared === "other") return lang === "cs" ? "jiné jsou i cesty" : "ways differ as well";
  return lang === "cs" ? "zda jsou cesty stejné, se neporovnalo" : "ways were not compared";
}

function hoursText({ before, after }: NonNullable<ScenarioComparison["hours"]>, lang: Language): string {
  const [care, travel] = (["care", "travel"] as const).map((what) => {
    const [now, then] = [numberText(after[what], { unit: "hours", lang }), numberText(before[what], { lang, decimals: 0 })];
    return lang === "cs" ? `${now}, dosud ${then}` : `${now}, so far ${then}`;
  });
  return lang === "cs" ? `péče: ${care}; cesty: ${travel}` : `care: ${care}; travel: ${travel}`;
}
