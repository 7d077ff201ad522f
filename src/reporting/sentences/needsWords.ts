import type { Needs } from "../../planning/needs/needs.ts";
import { countText } from "../countText.ts";
import { dayText } from "../dayText.ts";
import type { Language } from "../language.ts";
import { numberText } from "../numberText.ts";
import { type SubjectNames, subjectText } from "../subjectText.ts";

const GROUPS = {
  cs: { one: "skupina", few: "skupiny", many: "skupin", fraction: "skupiny" },
  en: { one: "group", other: "groups" },
} as const;

/**
 * What a sentence says of a log of needs: how many groups, how many records wait and for how long, how many could not be placed.
 *
 * @internal
 *
 * @example
 * const log = { day: "2026-03-01", scope: "orp/6201", groups: [{}, {}], unanswered: [{ days: 50 }, { days: null }], leftOut: [] }
 * needsWords(log, "cs", () => "Blansko") // => "ORP\u00a0Blansko, potřeby k\u00a01.\u00a03.\u00a02026: 2\u00a0skupiny; na odpověď čeká záznamů: 2, nejdéle 50\u00a0dnů"
 * needsWords({ ...log, unanswered: [], leftOut: [{}] }, "en", () => undefined) // => "ORP\u00a06201, needs on 1\u00a0March\u00a02026: 2\u00a0groups; every record is answered; records that could not be placed: 1"
 */
export function needsWords(
  found: Pick<Needs, "day" | "scope"> & {
    readonly groups: readonly object[];
    readonly unanswered: readonly Pick<Needs["unanswered"][number], "days">[];
    readonly leftOut: readonly object[];
  },
  lang: Language,
  names: SubjectNames,
): string {
  const isCzech = lang === "cs";
  const { scope, groups, unanswered, leftOut } = found;
  const day = dayText(found.day, lang);
  const where = scope === null ? "" : `${subjectText(scope, names(scope), lang)}, `;
  const what = isCzech ? `potřeby k\u00a0${day}` : `needs on ${day}`;
  const head = where === "" ? `${what.slice(0, 1).toUpperCase()}${what.slice(1)}` : `${where}${what}`;
  if (groups.length === 0 && leftOut.length === 0) return `${head}: ${isCzech ? "žádný záznam" : "no record"}`;
  const longest = unanswered.reduce<number | null>((most, { days }) => (days === null ? most : Math.max(most ?? 0, days)), null);
  const days = longest === null ? null : numberText(longest, { unit: "days", lang });
  const count = numberText(unanswered.length, { lang });
  const tail = days === null ? "" : isCzech ? `, nejdéle ${days}` : `, ${days} at the longest`;
  const waiting = isCzech ? `na odpověď čeká záznamů: ${count}${tail}` : `records that wait for an answer: ${count}${tail}`;
  const allAnswered = isCzech ? "všechny záznamy mají odpověď" : "every record is answered";
  const placed = isCzech ? "nezařazených záznamů" : "records that could not be placed";
  const parts = [
    countText(groups.length, GROUPS[lang]),
    unanswered.length === 0 ? allAnswered : waiting,
    ...(leftOut.length === 0 ? [] : [`${placed}: ${numberText(leftOut.length, { lang })}`]),
  ];
  return `${head}: ${parts.join("; ")}`;
}
