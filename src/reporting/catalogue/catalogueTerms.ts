import { serviceTypes } from "../../codebooks/serviceTypes.ts";
import { targetGroups } from "../../codebooks/targetGroups.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import type { CatalogueTerm } from "./catalogueEntry.ts";

/** Names of codes that the built-in codebooks do not know. */
export type CatalogueNames = ReadonlyMap<string, Bilingual>;

/**
 * A type of service with its name.
 *
 * @internal
 *
 * @example
 * serviceTypeTerm("DruhSocialniSluzby/2", new Map()).cs // => "druh služby s kódem DruhSocialniSluzby/2"
 */
export function serviceTypeTerm(code: string, names: CatalogueNames): CatalogueTerm {
  const entry = serviceTypes.find((type) => type.code === code);
  return term(code, entry ?? names.get(code), { cs: "druh služby s kódem", en: "type of service with the code" });
}

/**
 * A target group with its name.
 *
 * @internal
 *
 * @example
 * targetGroupTerm("seniori", new Map()) // => { code: "seniori", cs: "senioři", en: "seniors", known: true }
 */
export function targetGroupTerm(code: string, names: CatalogueNames): CatalogueTerm {
  const entry = targetGroups.find((group) => group.code === code);
  return term(code, entry ?? names.get(code), { cs: "skupina s kódem", en: "group with the code" });
}

function term(code: string, named: Bilingual | undefined, words: Bilingual): CatalogueTerm {
  if (named !== undefined) return { code, cs: named.cs, en: named.en, known: true };
  return { code, cs: `${words.cs} ${code}`, en: `${words.en} ${code}`, known: false };
}
