import type { Bilingual } from "../../model/bilingual.ts";
import type { ServingReason } from "./servingService.ts";

const WORDS: Readonly<Record<ServingReason, Bilingual>> = {
  "reach-provided": { cs: "poskytovatel uvádí, že v obci službu poskytl", en: "the provider says that it provided the service there" },
  "reach-offered": { cs: "poskytovatel uvádí, že v obci službu nabízí", en: "the provider says that it offers the service there" },
  "reach-old": { cs: "údaj o dosahu je starší", en: "the figure on reach is an older one" },
  "reach-form-not-known": { cs: "v jaké formě, neuvádí", en: "it does not say in which form" },
  seat: { cs: "v obci má místo poskytování", en: "it has a place in the municipality" },
  "seat-field-only": {
    cs: "v obci sídlí, ale kam její pracovníci dojíždějí, neuvádí",
    en: "it has a place in the municipality, but does not say where its workers go",
  },
  "region-stated": { cs: "uvádí, že působí v tomto kraji", en: "it says that it works in this region" },
  "region-by-type": { cs: "služby tohoto druhu bývají pro celý kraj", en: "services of this type usually are for a whole region" },
  "residential-in-region": {
    cs: "pobytová služba v kraji, klient se do ní stěhuje",
    en: "a residential service in the region, clients move in",
  },
  "ambulatory-in-orp": {
    cs: "ambulantní služba v témže ORP, klient za ní dojíždí",
    en: "an ambulatory service in the same ORP, clients travel",
  },
  "place-in-orp": { cs: "má místo v témže ORP", en: "it has a place in the same ORP" },
  "area-not-stated": {
    cs: "má místo v kraji, ale kde působí, neuvádí",
    en: "it has a place in the region, but does not say where it works",
  },
  "place-not-known": { cs: "není známo, kde sídlí ani kde působí", en: "neither its place nor where it works is known" },
  "territory-not-known": { cs: "není známo, ve kterém kraji obec leží", en: "the region of the municipality is not known" },
  "nobody-served": { cs: "v posledním vykázaném roce v obci nikoho neměla", en: "in the last year reported it served nobody there" },
  "reach-elsewhere": { cs: "vykázala dosah jen do jiných obcí", en: "it reported reach to other municipalities only" },
  "secret-address": { cs: "adresa je utajená, kontaktujte ji předem", en: "its address is secret, contact it first" },
  "group-not-known": { cs: "cílové skupiny neuvádí", en: "its target groups are not stated" },
  "age-not-known": { cs: "věk klientů není v podkladech", en: "the ages of its clients are not in the data" },
  "form-not-known": { cs: "formu neuvádí", en: "its form is not stated" },
};

/**
 * Reasons in words (důvody slovy), one after another.
 *
 * @param reasons - at least one
 * @param year - of the reach, where one is said
 *
 * @internal
 *
 * @example
 * servingWhy(["reach-offered", "age-not-known"], 2026).cs // => "poskytovatel uvádí, že v obci službu nabízí (2026); věk klientů není v podkladech"
 */
export function servingWhy(reasons: readonly ServingReason[], year: number | null): Bilingual {
  const said = (lang: keyof Bilingual): string =>
    reasons.map((one) => `${WORDS[one][lang]}${!isRemark(one) && year !== null ? ` (${year})` : ""}`).join("; ");
  return { cs: said("cs"), en: said("en") };
}

const isRemark = (reason: ServingReason): boolean => reason !== "reach-provided" && reason !== "reach-offered";
