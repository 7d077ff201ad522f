import { holders } from "../../codebooks/holders.ts";
import type { PlanAnnex } from "../../evaluation/annex/planAnnex.ts";
import { dayText } from "../dayText.ts";
import type { Language } from "../language.ts";
import { numberText } from "../numberText.ts";
import { plainText } from "../plainText.ts";
import { type SubjectNames, subjectText } from "../subjectText.ts";

type SaidAnnex = Pick<PlanAnnex, "territory" | "day" | "gaps"> & {
  readonly sections: Readonly<Record<string, { readonly cs: string; readonly en: string; readonly reason: string | null }>>;
};

/**
 * What a sentence says of the annex of a plan: which sections have something in them, how many figures are missing, which most often.
 *
 * @internal
 *
 * @example
 * const sections = { people: { cs: "Obyvatelé", en: "People", reason: null }, needs: { cs: "Potřeby", en: "Needs", reason: "not-asked" } }
 * const gaps = [{ figure: "needs", cs: "zaznamenané potřeby", en: "needs recorded", holder: "office", table: "need", count: 1, reasons: [], sections: ["needs"] }]
 * planAnnexWords({ territory: { id: "orp/6201", cs: "Blansko" }, day: "2026-11-21", sections, gaps }, "cs", () => undefined)
 * // => "ORP\u00a0Blansko: podklady plánu k\u00a021.\u00a011.\u00a02026: něco je v\u00a01 z\u00a02 oddílů, zatím nic: Potřeby; chybí 1\u00a0údaj, nejčastěji zaznamenané potřeby (koordinátor plánování)"
 */
export function planAnnexWords(annex: SaidAnnex, lang: Language, names: SubjectNames): string {
  const { territory, day, gaps } = annex;
  const isCzech = lang === "cs";
  const sections = Object.values(annex.sections);
  const empty = sections.filter(({ reason }) => reason !== null).map((section) => section[lang]);
  const head = `${subjectText(territory.id, names(territory.id) ?? territory.cs ?? undefined, lang)}: ${isCzech ? "podklady plánu k\u00a0" : "material for the plan on "}${dayText(day, lang)}`;
  const told = isCzech
    ? `něco je v\u00a0${sections.length - empty.length} z\u00a0${sections.length} oddílů`
    : `${sections.length - empty.length} of ${sections.length} sections have something in them`;
  const silent = empty.length === 0 ? "" : `, ${isCzech ? "zatím nic" : "nothing yet in"}: ${empty.join(", ")}`;
  return `${head}: ${told}${silent}; ${missingWords(gaps, lang)}`;
}

/**
 * How many figures are missing, and which most often.
 *
 * @internal
 *
 * @example
 * missingWords([], "en") // => "nothing is missing"
 */
export function missingWords(gaps: PlanAnnex["gaps"], lang: Language): string {
  const [first] = gaps;
  if (first === undefined) return lang === "cs" ? "nic nechybí" : "nothing is missing";
  const holder = holders.find(({ code }) => code === first.holder)?.[lang];
  const who = holder === undefined ? "" : ` (${holder})`;
  const count = numberText(gaps.length, { unit: "figures", lang });
  const most = `${plainText(first[lang])}${who}`;
  return lang === "cs" ? `chybí ${count}, nejčastěji ${most}` : `${count} missing, most often ${most}`;
}
