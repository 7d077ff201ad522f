import { serviceTypes } from "../../codebooks/serviceTypes.ts";
import { targetGroups } from "../../codebooks/targetGroups.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import type { CatalogueTerm } from "./catalogueEntry.ts";

/** Names of codes that the built-in codebooks do not know. */
export type CatalogueNames = ReadonlyMap<string, Bilingual>;

const UNKNOWN = {
  type: { cs: "druh služby s kódem", en: "type of service with the code" },
  group: { cs: "skupina s kódem", en: "group with the code" },
} as const;

/**
 * A type of service or a target group with its name; words with the code where nobody knows the name.
 *
 * @internal
 *
 * @example
 * catalogueTerm("group", "seniori", new Map()) // => { code: "seniori", cs: "senioři", en: "seniors", known: true }
 * catalogueTerm("type", "DruhSocialniSluzby/2", new Map()).cs // => "druh služby s kódem DruhSocialniSluzby/2"
 */
export function catalogueTerm(kind: "type" | "group", code: string, names: CatalogueNames): CatalogueTerm {
  const entries: readonly (Bilingual & { readonly code: string })[] = kind === "type" ? serviceTypes : targetGroups;
  const { cs, en } = entries.find((entry) => entry.code === code) ?? names.get(code) ?? { cs: null, en: null };
  if (cs !== null && en !== null) return { code, cs, en, known: true };
  return { code, cs: `${UNKNOWN[kind].cs} ${code}`, en: `${UNKNOWN[kind].en} ${code}`, known: false };
}
