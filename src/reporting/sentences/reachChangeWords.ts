import type { ReachChange, ReachMove } from "../../analyses/change/reachChanges.ts";
import type { Language } from "../language.ts";
import { numberText } from "../numberText.ts";
import { reasonText } from "../reasonText.ts";
import { serviceTypeText } from "../serviceTypeText.ts";
import { type SubjectNames, subjectText } from "../subjectText.ts";

/**
 * What a sentence says of a change of reach: how many people gained it and how many lost it, as far as that is known.
 *
 * @internal
 *
 * @example
 * const none = { surely: [], possibly: [], persons: { low: 0, high: 0 } }
 * const change = { type: "pecovatelska-sluzba", scope: "orp/6201", gained: { ...none, surely: ["obec/581291"], persons: { low: 4500, high: 4500 } }, lost: none, reason: null }
 * reachChangeWords(change, "cs", () => "Blansko") // => "ORP\u00a0Blansko: pečovatelská služba: dosah získalo 4\u00a0500\u00a0osob, ztratilo 0\u00a0osob"
 */
export function reachChangeWords(change: ReachChange, lang: Language, names: SubjectNames): string {
  const { type, scope, gained, lost, reason } = change;
  const isCzech = lang === "cs";
  const head = `${subjectText(scope, names(scope), lang)}: ${serviceTypeText(type, lang)}`;
  if (gained === null || lost === null)
    return isCzech
      ? `${head}: kdo získal a kdo ztratil dosah, není známo (${reasonText(reason, lang)})`
      : `${head}: who gained and who lost the reach is not known (${reasonText(reason, lang)})`;
  const [one, other] = [personsText(gained, lang), personsText(lost, lang)];
  return isCzech ? `${head}: dosah získalo ${one}, ztratilo ${other}` : `${head}: ${one} gained the reach, ${other} lost it`;
}

function personsText({ persons }: ReachMove, lang: Language): string {
  const { low, high } = persons;
  const isCzech = lang === "cs";
  const print = (count: number): string => numberText(count, { unit: "persons", lang });
  if (high === null)
    return low > 0 ? `${isCzech ? "nejméně" : "at least"} ${print(low)}` : isCzech ? "neznámý počet osob" : "an unknown number of persons";
  return low === high ? print(low) : `${numberText(low, { lang })} ${isCzech ? "až" : "to"} ${print(high)}`;
}
