import { absenceReasons, type Reason } from "../codebooks/absenceReasons.ts";
import type { Language } from "./language.ts";

/**
 * Why a figure is unknown, in words (důvod slovy).
 *
 * @param reason - code of the reason; `null` when nobody said
 * @param lang - language
 * @returns the words
 *
 * @example
 * reasonText("not-known-to-source", "cs") // => "zdroj neuvádí"
 * reasonText(null, "en") // => "reason not stated"
 */
export function reasonText(reason: Reason | null, lang: Language): string {
  const entry = absenceReasons.find((known) => known.code === reason);
  return entry?.[lang] ?? (lang === "cs" ? "důvod neuveden" : "reason not stated");
}
