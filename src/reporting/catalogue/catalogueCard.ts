import { serviceForms } from "../../codebooks/serviceForms.ts";
import { dayAfter } from "../../model/day.ts";
import { addressText } from "../addressText.ts";
import { capacityText } from "../capacityText.ts";
import { countText } from "../countText.ts";
import { dayText } from "../dayText.ts";
import type { Language } from "../language.ts";
import { plainText } from "../plainText.ts";
import { subjectText } from "../subjectText.ts";
import type { CatalogueEntry, CatalogueTerritory, RegisteredEntry } from "./catalogueEntry.ts";
import { catalogueLabels, networkStatuses, relatedFields } from "./catalogueLabels.ts";
import { type ContactKind, contactHref } from "./contactHref.ts";
import { capitalised, entryTitle } from "./entryTitle.ts";
import { type Markup, markup } from "./markup.ts";
import { reachLines } from "./reachLines.ts";

/**
 * A whole entry as a card of a brochure (karta služby).
 *
 * @param entry - the entry
 * @param options.level - level of its heading
 *
 * @internal
 *
 * @example
 * const club = { kind: "related", number: 3, key: "related/klub", title: "Klub", field: "leisure", operator: null, targetGroups: null, places: [], area: [], contacts: { emails: [], phones: [], webs: [] } }
 * catalogueCard(club, { lang: "cs", level: 3 }).html.includes('<h3 id="s3"><span class="number">3</span> Klub</h3>') // => true
 */
export function catalogueCard(entry: CatalogueEntry, options: { readonly lang: Language; readonly level: 3 | 4 }): Markup {
  const { lang, level } = options;
  const labels = catalogueLabels[lang];
  const name = markup`<span class="number">${entry.number}</span> ${entryTitle(entry, lang)}`;
  const id = `s${entry.number}`;
  const heading = level === 3 ? markup`<h3 id="${id}">${name}</h3>` : markup`<h4 id="${id}">${name}</h4>`;
  const rows =
    entry.kind === "registered"
      ? registeredRows(entry, lang)
      : [row(labels.operator, texts(entry.operator === null ? [] : [entry.operator]))];
  return markup`<article class="${entry.kind === "related" ? "card related" : "card"}" aria-labelledby="${id}">
${heading}
<p class="type">${kindText(entry, lang)}</p>
<dl>
${[
  ...contactRows(entry, lang),
  row(labels.where, places(entry, lang)),
  row(
    labels.whom,
    texts(
      entry.targetGroups === null || entry.targetGroups.length === 0
        ? []
        : [entry.targetGroups.map((group) => plainText(group[lang])).join(", ")],
    ),
  ),
  ...rows,
].filter((one) => one !== null)}
</dl>
</article>`;
}

/** What kind of help it is: the type with its section, or that it is a related service. */
function kindText(entry: CatalogueEntry, lang: Language): string {
  const labels = catalogueLabels[lang];
  if (entry.kind === "related") return `${labels.related}: ${relatedFields[lang][entry.field]}`;
  const { section, standing, validTo } = entry.type;
  const law = section === null ? "" : ` (${section.replace(" ", "\u00a0")})`;
  const last = validTo === null ? "" : `\u00a0${dayText(dayAfter(validTo, -1), lang)}`;
  const past = standing === "ended" ? ` – ${labels.ended}${last}` : standing === "not-yet" ? ` – ${labels.notYet}` : "";
  return `${capitalised(plainText(entry.type[lang]))}${law}${past}`;
}

function registeredRows(entry: RegisteredEntry, lang: Language): readonly (Markup | null)[] {
  const labels = catalogueLabels[lang];
  const forms = entry.forms.map(({ form, nonStop, capacities }) => {
    const amounts = capacities.map((capacity) => capacityText(capacity, lang)).join("; ") || labels.noCapacity;
    return `${formName(form, lang)}${nonStop === true ? `, ${labels.nonStop}` : ""}: ${amounts}`;
  });
  const network = entry.network.map(({ form, year, status, units, network: id }) => {
    const amounts = units.map((unit) => capacityText(unit, lang)).join("; ");
    return `${formName(form, lang)}, ${networkStatuses[lang][status]} ${plainText(networkName(id, lang))}, ${year}: ${amounts}`;
  });
  const { provider } = entry;
  const who = provider === null ? [] : [`${provider.name}${provider.ico === null ? "" : `, ${labels.ico}\u00a0${provider.ico}`}`];
  return [
    row(labels.formAndCapacity, texts(forms)),
    row(labels.network, texts(network)),
    row(labels.comes, texts(reachLines(entry.reach, lang))),
    row(labels.provider, texts(who)),
  ];
}

const formName = (form: string, lang: Language): string => serviceForms.find((entry) => entry.code === form)?.[lang] ?? plainText(form);
const networkName = (id: string, lang: Language): string => subjectText(id, undefined, lang);
const territoryName = (territory: CatalogueTerritory, lang: Language): string => subjectText(territory.id, territory.cs ?? undefined, lang);

/** Where it is; of a secret place only the area. */
function places(entry: CatalogueEntry, lang: Language): readonly Markup[] {
  const labels = catalogueLabels[lang];
  const area = entry.area.map((territory) => territoryName(territory, lang)).join(", ");
  if (entry.kind === "registered" && entry.sheltered)
    return texts([`${labels.secret}${area === "" ? "" : ` ${labels.belongsTo}: ${area}.`}`]);
  const lines = entry.places.map(({ name, municipality, address }) => {
    const town = plainText(municipality?.cs ?? "");
    const code = municipality !== null && town === "" ? territoryName(municipality, lang) : "";
    const line = [address === null ? town : addressText(address, town, lang), code].filter((part) => part !== "").join(", ");
    const own = plainText(name ?? "");
    return [own === entryTitle(entry, lang) ? "" : own, line].filter((part) => part !== "").join(", ");
  });
  const more = entry.kind === "registered" && entry.otherPlaces > 0 ? [countText(entry.otherPlaces, labels.elsewhere)] : [];
  const works = area === "" ? [] : [`${labels.works}: ${area}`];
  return texts([...new Set(lines.filter((line) => line !== "")), ...more, ...works]);
}

/** Contacts of the service; where it has none of a kind, those of its provider, marked as such. */
function contactRows(entry: CatalogueEntry, lang: Language): readonly (Markup | null)[] {
  const labels = catalogueLabels[lang];
  const provider = entry.kind === "registered" ? (entry.provider?.contacts ?? null) : null;
  const kinds = [
    { kind: "phone", title: labels.phone, own: entry.contacts.phones, other: provider?.phones ?? [] },
    { kind: "email", title: labels.email, own: entry.contacts.emails, other: provider?.emails ?? [] },
    { kind: "web", title: labels.web, own: entry.contacts.webs, other: provider?.webs ?? [] },
  ] as const;
  return kinds.map(({ kind, title, own, other }) => {
    const isOwn = own.length > 0;
    const mark = isOwn ? null : markup` (${labels.ofProvider})`;
    return row(
      title,
      (isOwn ? own : other).filter((text) => plainText(text) !== "").map((text) => markup`${contactLink(kind, text)}${mark}`),
      kind === "phone" ? "phone" : undefined,
    );
  });
}

/**
 * A contact as a link where it is safe to be one, otherwise as a text.
 *
 * @internal
 *
 * @example
 * contactLink("phone", "112").html // => '<a href="tel:112">112</a>'
 * contactLink("web", "javascript:alert(1)").html // => "javascript:alert(1)"
 */
export function contactLink(kind: ContactKind, text: string): Markup {
  const href = contactHref(kind, plainText(text));
  return href === null ? markup`${text}` : markup`<a href="${href}">${text}</a>`;
}

const texts = (lines: readonly string[]): readonly Markup[] => lines.map((line) => markup`${line}`);

/** A title and its lines; nothing where there are none. */
function row(title: string, lines: readonly Markup[], kind?: string): Markup | null {
  if (lines.length === 0) return null;
  return markup`<div${kind === undefined ? null : markup` class="${kind}"`}><dt>${title}</dt>${lines.map((line) => markup`<dd>${line}</dd>`)}</div>`;
}
