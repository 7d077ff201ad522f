import { compareCzech } from "../compareCzech.ts";
import { countText } from "../countText.ts";
import type { Language } from "../language.ts";
import { plainText } from "../plainText.ts";
import { subjectText } from "../subjectText.ts";
import { unitForms } from "../unitForms.ts";
import type { CatalogueReach } from "./catalogueEntry.ts";

const VISITS = {
  cs: { one: "návštěva týdně", few: "návštěvy týdně", many: "návštěv týdně", fraction: "návštěvy týdně" },
  en: { one: "visit a week", other: "visits a week" },
} as const;

/**
 * How much of a service a municipality gets, in words (rozsah v obci): visits a week, hours, whether offered or provided.
 *
 * @internal
 *
 * @example
 * const reach = { municipality: { id: "obec/581291", cs: "Adamov" }, year: 2025, mode: "provided", visitsPerWeek: 2, hours: 120, frequency: null }
 * reachText(reach, "cs") // => "2\u00a0návštěvy týdně, 120\u00a0hodin za rok; skutečně poskytnuto v\u00a0roce\u00a02025"
 * reachText({ ...reach, mode: "offered", visitsPerWeek: null, hours: null }, "en") // => "extent not stated; offered in 2025"
 */
export function reachText(reach: CatalogueReach, lang: Language): string {
  const { year, mode, visitsPerWeek, hours, frequency } = reach;
  const isCzech = lang === "cs";
  const hourForms = unitForms("hour", lang);
  const extent = [
    plainText(frequency ?? "") || null,
    visitsPerWeek === null ? null : countText(visitsPerWeek, VISITS[lang]),
    hours === null || hourForms === null ? null : `${countText(hours, hourForms)} ${isCzech ? "za rok" : "a year"}`,
  ].filter((part) => part !== null);
  const said = extent.join(", ") || (isCzech ? "rozsah neuveden" : "extent not stated");
  if (isCzech)
    return `${said}; ${mode === "offered" ? `nabízeno v\u00a0roce\u00a0${year}` : `skutečně poskytnuto v\u00a0roce\u00a0${year}`}`;
  return `${said}; ${mode} in ${year}`;
}

/**
 * Municipalities that a service comes to, those that get the same on one line.
 *
 * @internal
 *
 * @example
 * const reach = (cs) => ({ municipality: { id: "obec/581291", cs }, year: 2025, mode: "offered", visitsPerWeek: 1, hours: null, frequency: null })
 * reachLines([reach("Lipovec"), reach("Adamov")], "cs") // => ["Adamov, Lipovec: 1\u00a0návštěva týdně; nabízeno v\u00a0roce\u00a02025"]
 */
export function reachLines(reaches: readonly CatalogueReach[], lang: Language): readonly string[] {
  const lines = new Map<string, string[]>();
  const named = reaches.map((reach) => ({ name: municipalityName(reach), text: reachText(reach, lang) }));
  for (const { name, text } of named.sort((a, b) => compareCzech(a.name, b.name))) lines.set(text, [...(lines.get(text) ?? []), name]);
  return [...lines].map(([text, names]) => `${names.join(", ")}: ${text}`);
}

const municipalityName = ({ municipality }: CatalogueReach): string =>
  plainText(municipality.cs ?? "") || subjectText(municipality.id, undefined, "cs");
