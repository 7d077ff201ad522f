import { regions } from "../codebooks/regions.ts";
import { territoryLevels } from "../codebooks/territoryLevels.ts";
import { isTerritoryId, territoryLevel } from "../model/territoryId.ts";
import type { Language } from "./language.ts";
import { plainText } from "./plainText.ts";

/** Gives the name of a subject by its id (jméno podle kódu); `undefined` where it knows none. */
export type SubjectNames = (subject: string) => string | undefined;

/**
 * What a subject is called at the head of a sentence (čí je údaj): ORP Blansko, obec Všeradov, Jihomoravský kraj.
 *
 * The kind of a territory comes from its id, since an ORP and its seat have one name. A region and the country are called
 * by the codebook where nobody names them, in English always.
 *
 * @param id - id of the subject
 * @param name - its name; without one a territory is called by its code
 * @param lang - language
 * @returns the words, one line
 *
 * @example
 * subjectText("orp/6201", "Blansko", "cs") // => "ORP\u00a0Blansko"
 * subjectText("obec/572543", "Všeradov", "en") // => "municipality of Všeradov"
 * subjectText("kraj/3115", undefined, "cs") // => "Jihomoravský kraj"
 * subjectText("obec/572543", undefined, "cs") // => "obec\u00a0572543"
 * subjectText("12345678", "Charita", "cs") // => "Charita"
 */
export function subjectText(id: string, name: string | undefined, lang: Language): string {
  const given = plainText(name ?? "");
  if (!isTerritoryId(id)) return given || plainText(id) || (lang === "cs" ? "nepojmenovaný subjekt" : "unnamed subject");
  const code = territoryLevel(id);
  const level = territoryLevels.find((entry) => entry.code === code) as (typeof territoryLevels)[number];
  if (code === "cr") return lang === "en" ? level.en : given || level.cs;
  if (code === "kraj") {
    const region = regions.find((entry) => id === `kraj/${entry.code}`);
    if (region !== undefined) return lang === "en" ? region.en : given || region.cs;
    if (given !== "") return given;
  }
  const kind = lang === "cs" ? level.csShort : level.enShort;
  if (given === "") return `${kind}\u00a0${id.slice(code.length + 1)}`;
  return lang === "en" && (code === "obec" || code === "okres") ? `${kind} of ${given}` : `${kind}\u00a0${given}`;
}
