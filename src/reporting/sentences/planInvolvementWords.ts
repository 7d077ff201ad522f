import type { PlanInvolvement } from "../../planning/planInvolvement.ts";
import { countText } from "../countText.ts";
import { dayText } from "../dayText.ts";
import type { Language } from "../language.ts";
import { numberText } from "../numberText.ts";
import { plainText } from "../plainText.ts";
import { type SubjectNames, subjectText } from "../subjectText.ts";
import { targetGroupText } from "../targetGroupText.ts";
import { listedText } from "./listedText.ts";

const MUNICIPALITIES = {
  cs: { one: "obec", few: "obce", many: "obcí", fraction: "obce" },
  en: { one: "municipality", other: "municipalities" },
} as const;

/**
 * What a sentence says of who takes part in a plan: municipalities without a member, a contact, a resolution; groups without a working group.
 *
 * @internal
 *
 * @example
 * const town = { plan: "p-2025", day: "2025-01-01", municipalities: [{ member: "no", contact: "unknown", resolution: "yes" }], withoutMember: ["581291"], withoutContact: [], withoutResolution: [], withoutGroup: ["seniori"] }
 * planInvolvementWords(town, "cs", () => "Adamov") // => "Plán p-2025, zapojení k\u00a01.\u00a01.\u00a02025: 1\u00a0obec; bez člena: 1 (obec\u00a0Adamov); bez pracovní skupiny: senioři; neznámo u obcí: kontakt 1"
 * planInvolvementWords({ ...town, municipalities: null, withoutMember: [], withoutGroup: [] }, "en", () => undefined) // => "Plan p-2025, involvement on 1\u00a0January\u00a02025: its municipalities are not known"
 */
export function planInvolvementWords(
  found: Pick<PlanInvolvement, "plan" | "day" | "withoutMember" | "withoutContact" | "withoutResolution" | "withoutGroup"> & {
    readonly municipalities:
      | readonly Pick<NonNullable<PlanInvolvement["municipalities"]>[number], "member" | "contact" | "resolution">[]
      | null;
  },
  lang: Language,
  names: SubjectNames,
): string {
  const isCzech = lang === "cs";
  const day = dayText(found.day, lang);
  const head = `${isCzech ? "Plán" : "Plan"} ${plainText(found.plan)}, ${isCzech ? `zapojení k\u00a0${day}` : `involvement on ${day}`}: `;
  const all = found.municipalities;
  const lacking = (cs: string, en: string, codes: readonly string[]): readonly string[] => {
    const named = codes.map((code) => subjectText(`obec/${code}`, names(`obec/${code}`), lang));
    return codes.length === 0 ? [] : [`${isCzech ? cs : en}: ${numberText(codes.length, { lang })} (${listedText(named, lang)})`];
  };
  const unknown = (
    [
      ["member", "člen", "member"],
      ["contact", "kontakt", "contact"],
      ["resolution", "usnesení", "resolution"],
    ] as const
  ).flatMap(([what, cs, en]) => {
    const count = (all ?? []).filter((one) => one[what] === "unknown").length;
    return count === 0 ? [] : [`${isCzech ? cs : en} ${numberText(count, { lang })}`];
  });
  const groups = found.withoutGroup.map((code) => targetGroupText(code, lang));
  const parts = [
    all === null ? (isCzech ? "obce plánu nejsou známy" : "its municipalities are not known") : countText(all.length, MUNICIPALITIES[lang]),
    ...lacking("bez člena", "without a member", found.withoutMember),
    ...lacking("bez kontaktu", "without a contact", found.withoutContact),
    ...lacking("bez usnesení", "without a resolution", found.withoutResolution),
    ...(groups.length === 0 ? [] : [`${isCzech ? "bez pracovní skupiny" : "without a working group"}: ${listedText(groups, lang)}`]),
    ...(unknown.length === 0 ? [] : [`${isCzech ? "neznámo u obcí" : "municipalities not known"}: ${unknown.join(", ")}`]),
  ];
  return `${head}${parts.join("; ")}`;
}
