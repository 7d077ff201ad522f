import { targetGroups } from "../codebooks/targetGroups.ts";
import type { Language } from "./language.ts";
import { plainText } from "./plainText.ts";

/**
 * Name of a target group (cílová skupina slovy); one that the codebook does not know is called by its code.
 *
 * @param code - slug of the group, or a code as it came
 * @param lang - language
 * @returns the name
 *
 * @example
 * targetGroupText("seniori", "cs") // => "senioři"
 * targetGroupText("CilovaSkupinaOsoby/99", "cs") // => "CilovaSkupinaOsoby/99"
 */
export function targetGroupText(code: string, lang: Language): string {
  return (
    targetGroups.find((group) => group.code === code)?.[lang] ??
    (plainText(code) || (lang === "cs" ? "neuvedená skupina" : "group not stated"))
  );
}
