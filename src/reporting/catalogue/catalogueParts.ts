import type { Language } from "../language.ts";
import { plainText } from "../plainText.ts";
import { subjectText } from "../subjectText.ts";
import type { Catalogue } from "./catalogue.ts";
import { catalogueCard, contactLink } from "./catalogueCard.ts";
import type { CatalogueEntry } from "./catalogueEntry.ts";
import { catalogueLabels } from "./catalogueLabels.ts";
import type { CatalogueItem, CatalogueSection } from "./catalogueView.ts";
import { capitalised, entryTitle } from "./entryTitle.ts";
import { type Markup, markup } from "./markup.ts";
import { reachText } from "./reachLines.ts";

/** What a part of a brochure has at hand. */
interface Frame {
  readonly entries: ReadonlyMap<string, CatalogueEntry>;
  readonly lang: Language;
  /** Entries whose card stands somewhere already; grows. */
  readonly shown: Set<string>;
}

/**
 * The arrangements of a catalogue, one after another (části brožury): the first one with whole cards, each entry once, the others
 * as indexes with the numbers of the cards.
 *
 * @internal
 *
 * @example
 * catalogueParts({ entries: [], crisis: [], views: [{ by: "name", sections: [] }], silent: [] }, "cs").length // => 1
 */
export function catalogueParts(record: Pick<Catalogue, "entries" | "crisis" | "views" | "silent">, lang: Language): readonly Markup[] {
  const labels = catalogueLabels[lang];
  const frame: Frame = { entries: byKey(record.entries), lang, shown: new Set(record.crisis) };
  return record.views.map((view, at) => {
    const isFirst = at === 0;
    const sections = view.sections.map((section, place) => {
      const id = sectionId(at, place);
      return markup`<section aria-labelledby="${id}">
<h3 id="${id}">${sectionTitle(section, lang)}</h3>
${isFirst ? withCards(section, frame) : refs(section.items, section, frame)}
</section>`;
    });
    return markup`<section class="${isFirst ? "whole" : "index"}" aria-labelledby="v${at}">
<h2 id="v${at}">${(isFirst ? labels.full : labels.views)[view.by]}</h2>
${sections}
${view.by === "municipality" ? silent(record, lang) : null}
</section>`;
  });
}

/**
 * Cards of what helps in a crisis.
 *
 * @internal
 *
 * @example
 * crisisCards({ entries: [], crisis: [] }, "cs") // => []
 */
export function crisisCards(record: Pick<Catalogue, "entries" | "crisis">, lang: Language): readonly Markup[] {
  const entries = byKey(record.entries);
  return record.crisis
    .map((key) => entries.get(key))
    .flatMap((entry) => (entry === undefined ? [] : [catalogueCard(entry, { lang, level: 3 })]));
}

/**
 * Anchor of a section of an arrangement.
 *
 * @internal
 *
 * @example
 * sectionId(0, 3) // => "v0-3"
 */
export const sectionId = (view: number, section: number): string => `v${view}-${section}`;

/**
 * Heading of a section.
 *
 * @internal
 *
 * @example
 * sectionTitle({ of: { kind: "group", group: { code: "seniori", cs: "senioři", en: "seniors", known: true } }, items: [] }, "cs") // => "Senioři"
 */
export function sectionTitle({ of }: CatalogueSection, lang: Language): string {
  const labels = catalogueLabels[lang];
  if (of.kind === "area") return labels.area;
  if (of.kind === "letter") return of.letter;
  if (of.kind === "group") return of.group === null ? labels.noGroup : capitalised(plainText(of.group[lang]));
  return plainText(of.municipality.cs ?? "") || subjectText(of.municipality.id, undefined, lang);
}

/**
 * Numbers of the cards that stand in each section of the first arrangement, and of those in a crisis, as a range.
 *
 * @internal
 *
 * @example
 * cardRanges({ entries: [], crisis: [], views: [] }) // => { crisis: "", sections: [] }
 */
export function cardRanges(record: Pick<Catalogue, "entries" | "crisis" | "views">): {
  readonly crisis: string;
  readonly sections: readonly string[];
} {
  const numbers = new Map<string, number>(record.entries.map((entry) => [entry.key, entry.number]));
  const shown = new Set<string>();
  const range = (keys: readonly string[]): string => {
    const fresh = keys.filter((key) => shown.size !== shown.add(key).size).map((key) => numbers.get(key) ?? 0);
    const [first, last] = [Math.min(...fresh), Math.max(...fresh)];
    return fresh.length === 0 ? "" : first === last ? `${first}` : `${first}–${last}`;
  };
  const crisis = range(record.crisis);
  const sections = record.views[0]?.sections ?? [];
  return { crisis, sections: sections.map(({ items }) => range(items.filter((item) => item.how !== "reach").map((item) => item.key))) };
}

const byKey = (entries: readonly CatalogueEntry[]): ReadonlyMap<string, CatalogueEntry> =>
  new Map(entries.map((entry) => [entry.key, entry]));

/** Cards of what belongs here and stands nowhere yet, then references to the rest, then to what comes here. */
function withCards(section: CatalogueSection, frame: Frame): readonly Markup[] {
  const labels = catalogueLabels[frame.lang];
  const stays = section.items.filter((item) => item.how !== "reach");
  const fresh = stays.filter((item) => !frame.shown.has(item.key));
  const known = stays.filter((item) => frame.shown.has(item.key));
  const comes = section.items.filter((item) => item.how === "reach");
  for (const item of fresh) frame.shown.add(item.key);
  const lead = (words: string, items: readonly CatalogueItem[]): readonly Markup[] =>
    items.length === 0 ? [] : [markup`<p class="lead">${words}</p>`, refs(items, section, frame)];
  return [
    ...fresh.flatMap((item) => {
      const entry = frame.entries.get(item.key);
      return entry === undefined ? [] : [catalogueCard(entry, { lang: frame.lang, level: 4 })];
    }),
    ...lead(labels.alsoHere, known),
    ...lead(labels.comesHere, comes),
  ];
}

function refs(items: readonly CatalogueItem[], section: CatalogueSection, frame: Frame): Markup {
  const lines = items.flatMap((item) => {
    const entry = frame.entries.get(item.key);
    return entry === undefined ? [] : [markup`<li>${reference(entry, item, { section, lang: frame.lang })}</li>`];
  });
  return markup`<ul class="refs">
${lines}
</ul>`;
}

/** One line about an entry: name and number of its card, what it is, where or how often, phone. */
function reference(
  entry: CatalogueEntry,
  item: CatalogueItem,
  at: { readonly section: CatalogueSection; readonly lang: Language },
): Markup {
  const { section, lang } = at;
  const labels = catalogueLabels[lang];
  const kind = entry.kind === "related" ? labels.relatedShort : plainText(entry.type[lang]);
  const { of } = section;
  const reaches = entry.kind === "registered" && of.kind === "municipality" && item.how === "reach" ? entry.reach : [];
  const comes = of.kind === "municipality" ? reaches.filter((reach) => reach.municipality.id === of.municipality.id) : [];
  const towns = of.kind === "municipality" ? [] : townsOf(entry, lang);
  const [phone] =
    entry.contacts.phones.length > 0 || entry.kind === "related" ? entry.contacts.phones : (entry.provider?.contacts.phones ?? []);
  const title = entryTitle(entry, lang);
  const words = [kind === title ? "" : kind, ...towns, ...comes.map((reach) => reachText(reach, lang))]
    .filter((part) => part !== "")
    .join(", ");
  return markup`<a href="#s${entry.number}">${title}</a> (${labels.see} ${labels.number}&nbsp;${entry.number})${words === "" ? null : markup` – ${words}`}${
    phone === undefined || plainText(phone) === "" ? null : markup`, ${labels.tel}&nbsp;${contactLink("phone", phone)}`
  }`;
}

/** Where an entry is, in a word or two; nothing of a secret place. */
function townsOf(entry: CatalogueEntry, lang: Language): readonly string[] {
  const towns = entry.places.map(({ municipality }) =>
    municipality === null ? "" : plainText(municipality.cs ?? "") || subjectText(municipality.id, undefined, lang),
  );
  return [...new Set(towns.filter((town) => town !== ""))];
}

function silent(record: Pick<Catalogue, "silent">, lang: Language): Markup | null {
  if (record.silent.length === 0) return null;
  const names = record.silent.map((one) => plainText(one.cs ?? "") || subjectText(one.id, undefined, lang));
  return markup`<p>${catalogueLabels[lang].silent} ${names.join(", ")}.</p>`;
}
