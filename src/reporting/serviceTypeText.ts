import { type ServiceTypeEntry, serviceTypes } from "../codebooks/serviceTypes.ts";
import type { Language } from "./language.ts";
import { plainText } from "./plainText.ts";

/**
 * Name of a type of social service (druh služby slovy); a type that the codebook does not know is called by its code.
 *
 * @param code - slug of the type, or a code as it came
 * @param lang - language
 * @returns the name
 *
 * @example
 * serviceTypeText("domovy-pro-seniory", "cs") // => "domovy pro seniory"
 * serviceTypeText("DruhSocialniSluzby/2", "en") // => "DruhSocialniSluzby/2"
 */
export function serviceTypeText(code: string, lang: Language): string {
  const entry: ServiceTypeEntry | undefined = serviceTypes.find((type) => type.code === code);
  return entry?.[lang] ?? (plainText(code) || (lang === "cs" ? "neuvedený druh" : "type not stated"));
}
