import type { ExclusionIndex } from "../../analyses/risk/exclusionIndex.ts";
import type { ExclusionPart } from "../../analyses/risk/exclusionPart.ts";
import { exclusionIndex2023 } from "../../codebooks/parameters/exclusionIndex2023.ts";
import type { Language } from "../language.ts";
import { numberText } from "../numberText.ts";
import { plainText } from "../plainText.ts";
import { reasonText } from "../reasonText.ts";
import { type SubjectNames, subjectText } from "../subjectText.ts";
import { pointsText } from "./pointsText.ts";

const WORDS = {
  cs: {
    index: (year: number) => `index sociálního vyloučení za rok\u00a0${year}`,
    nobody: "v území nikdo nebydlí",
    published: "publikovaný",
    computed: "vypočtený",
    unknown: "není znám přesně",
    category: "pásmo",
    noCategory: "pásmo nelze určit",
    gives: "z údajů vychází",
    points: "body",
    nothing: "bez bodu",
    count: "počet",
    share: "podíl",
    locationQuotient: "lokalizační kvocient",
    notKnown: "neznámý",
    missing: "údaj chybí",
    reconstructed: "hranice bodů jsou rekonstruované, vydavatel je nezveřejnil",
  },
  en: {
    index: (year: number) => `index of social exclusion of ${year}`,
    nobody: "nobody lives there",
    published: "published",
    computed: "computed",
    unknown: "not known exactly",
    category: "category",
    noCategory: "the category cannot be told",
    gives: "the figures give",
    points: "points",
    nothing: "no point",
    count: "count",
    share: "share",
    locationQuotient: "location quotient",
    notKnown: "unknown",
    missing: "figure missing",
    reconstructed: "the limits are reconstructed, the publisher has not printed them",
  },
} as const;

/**
 * What a sentence says of an exclusion index: whether it is published or computed, its category, where each point comes
 * from, and that the limits are reconstructed.
 *
 * @internal
 *
 * @example
 * const nobody = { kind: "exclusion-index", id: "obec/503941", cs: "Libavá", municipality: "obec/503941", year: 2023, published: null, value: null, reason: "not-applicable", parts: [] }
 * exclusionIndexWords(nobody, "cs", () => undefined) // => "obec\u00a0Libavá: index sociálního vyloučení za rok\u00a02023: nepoužije se (v území nikdo nebydlí)"
 */
export function exclusionIndexWords(index: ExclusionIndex, lang: Language, names: SubjectNames): string {
  const { municipality, cs, year, published, value, reason, category, low, high, parts } = index;
  const words = WORDS[lang];
  const head = `${subjectText(municipality, names(municipality) ?? cs, lang)}: ${words.index(year)}`;
  if (reason === "not-applicable") return `${head}: ${reasonText(reason, lang)} (${words.nobody})`;
  const range = pointsText(index, lang);
  const stated =
    value === null
      ? `${words.unknown} (${reasonText(reason, lang)}), ${words.computed} ${range}`
      : `${numberText(value, { unit: "points", lang })} (${published === null ? words.computed : words.published})`;
  const entry = exclusionIndex2023.categories.find((known) => known.code === category);
  const told = entry === undefined ? words.noCategory : `${words.category} ${entry[lang]}`;
  const differs = published !== null && (low !== published || high !== published) ? [`${words.gives} ${range}`] : [];
  const scored = parts.filter((part) => part.high > 0).map((part) => partText(part, lang));
  const without = parts.filter((part) => part.high === 0).map((part) => plainText(part[lang]));
  return [
    `${head}: ${stated}, ${told}`,
    ...differs,
    ...(scored.length === 0 ? [] : [`${words.points}: ${scored.join(", ")}`]),
    ...(without.length === 0 ? [] : [`${words.nothing}: ${without.join(", ")}`]),
    words.reconstructed,
  ].join("; ");
}

/** "osoby v exekuci 3 body (počet 2, podíl 1)"; what is not known is said. */
function partText(part: ExclusionPart, lang: Language): string {
  const words = WORDS[lang];
  const { count, share, locationQuotient } = part.points;
  const named = [
    ["count", count],
    ["share", share],
    ["locationQuotient", locationQuotient],
  ] as const;
  const from = named.every(([, points]) => points === null)
    ? [words.missing]
    : named.flatMap(([name, points]) =>
        points === 0 ? [] : [`${words[name]} ${points === null ? words.notKnown : numberText(points, { decimals: 0, lang })}`],
      );
  return `${plainText(part[lang])} ${pointsText(part, lang)} (${from.join(", ")})`;
}
