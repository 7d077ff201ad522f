import type { ListOfThemes, ThemesDiff } from "../../planning/themesDiff.ts";
import type { Language } from "../language.ts";
import { plainText } from "../plainText.ts";
import { serviceTypeText } from "../serviceTypeText.ts";
import { targetGroupText } from "../targetGroupText.ts";
import { listedText } from "./listedText.ts";

/**
 * What a sentence says of the themes of two plans: what is new, what is gone, what cannot be compared.
 *
 * @internal
 *
 * @example
 * const none = { added: null, removed: null, kept: null }
 * const same = { added: [], removed: [], kept: [] }
 * const found = { before: "p-2022", after: "p-2025", phenomena: { added: ["osamelost"], removed: ["zadluzenost"], kept: [] }, targetGroups: { ...same, added: ["seniori"] }, serviceTypes: same, risks: none, needs: none, unknown: [{ what: "risks", plan: "p-2022" }] }
 * themesDiffWords(found, "cs") // => "Témata plánu p-2025 proti plánu p-2022: jevy nově osamelost, už ne zadluzenost; cílové skupiny nově senioři; nelze porovnat: rizika (p-2022)"
 * themesDiffWords({ ...found, phenomena: same, targetGroups: same, unknown: [] }, "en") // => "Themes of plan p-2025 against plan p-2022: nothing new and nothing gone"
 */
export function themesDiffWords(found: Omit<ThemesDiff, "kind" | "method">, lang: Language): string {
  const isCzech = lang === "cs";
  const head = isCzech
    ? `Témata plánu ${plainText(found.after)} proti plánu ${plainText(found.before)}`
    : `Themes of plan ${plainText(found.after)} against plan ${plainText(found.before)}`;
  const UNKNOWN = {
    phenomena: { cs: "jevy", en: "phenomena" },
    risks: { cs: "rizika", en: "risks" },
    needs: { cs: "potřeby", en: "needs" },
  } as const;
  const need = (code: string) => {
    const [group = "", type = "", ...own] = code.startsWith("own/")
      ? [`own/${code.split("/")[1]}`, ...code.split("/").slice(2)]
      : code.split("/");
    const typeCode = [type, ...own].join("/");
    return [group === "-" ? "" : targetGroupText(group, lang), typeCode === "-" ? "" : serviceTypeText(typeCode, lang)]
      .filter((text) => text !== "")
      .join(" – ");
  };
  const unknown = found.unknown.map(({ what, plan }) => `${UNKNOWN[what][lang]} (${plainText(plan)})`);
  const parts = [
    ...changes("jevy", "phenomena", found.phenomena, plainText, lang),
    ...changes("cílové skupiny", "target groups", found.targetGroups, (code) => targetGroupText(code, lang), lang),
    ...changes("druhy služeb", "types of services", found.serviceTypes, (code) => serviceTypeText(code, lang), lang),
    ...changes("rizika", "risks", found.risks, plainText, lang),
    ...changes("potřeby", "needs", found.needs, need, lang),
  ];
  const said = parts.join("; ") || (isCzech ? "nic nového ani zaniklého" : "nothing new and nothing gone");
  const rest =
    unknown.length === 0 ? "" : `; ${isCzech ? "nelze porovnat" : "not comparable"}: ${listedText(unknown, lang, unknown.length)}`;
  return `${head}: ${said}${rest}`;
}

function changes(cs: string, en: string, list: ListOfThemes, text: (code: string) => string, lang: Language): readonly string[] {
  const isCzech = lang === "cs";
  const named = (words: string, codes: readonly string[] | null) =>
    codes === null || codes.length === 0 ? [] : [`${words} ${listedText(codes.map(text), lang)}`];
  const said = [...named(isCzech ? "nově" : "new", list.added), ...named(isCzech ? "už ne" : "gone", list.removed)];
  return said.length === 0 ? [] : [`${isCzech ? cs : en} ${said.join(", ")}`];
}
