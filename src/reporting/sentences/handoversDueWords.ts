import type { HandoverContent } from "../../model/plan/handover.ts";
import type { HandoverStanding, HandoversDue } from "../../planning/handoversDue.ts";
import { dayText } from "../dayText.ts";
import type { Language } from "../language.ts";
import { numberText } from "../numberText.ts";
import { type SubjectNames, subjectText } from "../subjectText.ts";
import { listedText } from "./listedText.ts";

const CONTENT: Readonly<Record<HandoverContent, { readonly cs: string; readonly en: string }>> = {
  needs: { cs: "potřeby", en: "needs" },
  "ways-of-meeting": { cs: "způsoby uspokojení potřeb", en: "ways of meeting needs" },
  resources: { cs: "zdroje", en: "resources" },
  "network-entries": { cs: "požadavky na síť", en: "wanted network" },
  figures: { cs: "údaje", en: "figures" },
  plan: { cs: "plán", en: "plan" },
  evaluation: { cs: "vyhodnocení", en: "evaluation" },
  methodology: { cs: "metodika", en: "methodology" },
  other: { cs: "jiné", en: "other" },
};

type Said = Pick<HandoverStanding, "content" | "from" | "to" | "due" | "state" | "days">;

/**
 * What a sentence says of handovers under agreements: what is late and who owes it to whom, how many wait for acceptance.
 *
 * @internal
 *
 * @example
 * const late = { content: "needs", from: "obec/581283", to: "kraj/3115", due: "2025-06-30", state: "late", days: -4 }
 * handoversDueWords({ day: "2025-07-04", handovers: [late] }, "cs", () => undefined) // => "Předání podle smluv k\u00a04.\u00a07.\u00a02025: po termínu 1: potřeby (obec\u00a0581283 → Jihomoravský kraj), 4\u00a0dny po termínu"
 * handoversDueWords({ day: "2025-07-04", handovers: [] }, "en", () => undefined) // => "Handovers under agreements on 4\u00a0July\u00a02025: none recorded"
 */
export function handoversDueWords(
  found: Pick<HandoversDue, "day"> & { readonly handovers: readonly Said[] },
  lang: Language,
  names: SubjectNames,
): string {
  const isCzech = lang === "cs";
  const day = dayText(found.day, lang);
  const head = isCzech ? `Předání podle smluv k\u00a0${day}: ` : `Handovers under agreements on ${day}: `;
  if (found.handovers.length === 0) return `${head}${isCzech ? "žádné není zapsáno" : "none recorded"}`;
  const of = (state: Said["state"]) => found.handovers.filter((one) => one.state === state);
  const late = of("late").map(({ content, from, to, days }) => {
    const time = numberText(-(days ?? 0), { unit: "days", lang });
    const who = `${subjectText(from, names(from), lang)} → ${subjectText(to, names(to), lang)}`;
    return `${CONTENT[content][lang]} (${who}), ${isCzech ? `${time} po termínu` : `${time} late`}`;
  });
  const counts = [
    ["ahead", "před termínem", "ahead"],
    ["not-known", "bez termínu", "without a term"],
    ["sent", "odesláno a nepřevzato", "sent and not accepted"],
    ["accepted", "převzato", "accepted"],
  ] as const;
  const parts = [
    ...(late.length === 0 ? [] : [`${isCzech ? "po termínu" : "late"} ${numberText(late.length, { lang })}: ${listedText(late, lang, 3)}`]),
    ...counts.flatMap(([state, cs, en]) => {
      const count = of(state).length;
      return count === 0 ? [] : [`${isCzech ? cs : en} ${numberText(count, { lang })}`];
    }),
  ];
  return `${head}${parts.join("; ")}`;
}
