import { countText } from "../countText.ts";
import { dayText } from "../dayText.ts";
import { type Language, language } from "../language.ts";
import { plainText } from "../plainText.ts";
import { sentence } from "../sentence.ts";
import { sourceText } from "../sourceText.ts";
import { subjectText } from "../subjectText.ts";
import type { Catalogue } from "./catalogue.ts";
import { contactLink } from "./catalogueCard.ts";
import { catalogueLabels } from "./catalogueLabels.ts";
import { cardRanges, catalogueParts, crisisCards, sectionId, sectionTitle } from "./catalogueParts.ts";
import { catalogueStyle } from "./catalogueStyle.ts";
import { type Markup, markup } from "./markup.ts";

/** How {@link catalogueHtml} writes. */
export interface CatalogueHtmlOptions {
  readonly lang: Language;
  /** @default the name of the territory */
  readonly title?: string | undefined;
}

/**
 * A catalogue as one HTML file (katalog jako stránka i brožura): for the screen and for A4, in large type, without scripts and
 * without anything from elsewhere.
 *
 * Whatever came with the data stands in it as text; links lead to `mailto:`, `tel:`, `http:` and `https:` only. The same
 * catalogue always gives the same bytes.
 *
 * @param record - from `catalogue`
 * @param options - language and title
 * @returns a whole document
 * @throws RangeError `language-unknown`
 *
 * @example
 * const record = catalogue(planningData({ services: [] }), { scope: "obec/581283", day: "2026-11-21" })
 * const page = catalogueHtml(record, { lang: "cs", title: "Služby <Blansko>" })
 * page.startsWith('<!doctype html>\n<html lang="cs">') // => true
 * page.includes("<h1>Služby &lt;Blansko&gt;</h1>") // => true
 *
 * @see docs/methods/catalogue.md
 */
export function catalogueHtml(record: Catalogue, options: CatalogueHtmlOptions): string {
  const lang = language(options.lang);
  const labels = catalogueLabels[lang];
  const scope = subjectText(record.scope.id, record.scope.cs ?? undefined, lang);
  const title = plainText(options.title ?? "") || `${labels.title} – ${scope}`;
  const asOf = `${labels.asOf} ${dayText(record.day, lang)}`;
  const notice = plainText(record.notice?.[lang] ?? "");
  const registered = record.entries.filter((entry) => entry.kind === "registered").length;
  const counts = [
    registered > 0 ? countText(registered, labels.registered) : null,
    record.entries.length > registered ? countText(record.entries.length - registered, labels.relatedCount) : null,
  ].filter((part) => part !== null);
  const style: Markup = { html: catalogueStyle({ top: notice, bottom: `${title} · ${asOf}` }) };
  return markup`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<div class="page">
<a class="skip" href="#services">${labels.skip}</a>
<header>
${notice === "" ? null : markup`<p class="notice">${notice}</p>`}
<h1>${title}</h1>
<p class="asof">${asOf} · ${scope}</p>
<p>${counts.join(", ") || labels.empty}</p>
<div class="emergency"><p><strong>${labels.emergency}</strong> ${labels.emergencyWords}</p></div>
</header>
${contents(record, lang)}
<main id="services">
${crisisPart(record, lang)}
${catalogueParts(record, lang)}
${reading(record, lang)}
</main>
<footer>
<p>${title} · ${asOf}${notice === "" ? "" : ` · ${notice}`}</p>
</footer>
</div>
</body>
</html>
`.html;
}

function contents(record: Catalogue, lang: Language): Markup {
  const labels = catalogueLabels[lang];
  const [first, ...indexes] = record.views;
  const ranges = cardRanges(record);
  const numbers = (range: string): Markup | null => (range === "" ? null : markup` (${labels.number}&nbsp;${range})`);
  const sections = (first?.sections ?? []).map(
    (section, at) =>
      markup`<li><a href="#${sectionId(0, at)}">${sectionTitle(section, lang)}</a>${numbers(ranges.sections[at] ?? "")}</li>`,
  );
  return markup`<nav aria-labelledby="contents">
<h2 id="contents">${labels.contents}</h2>
<ul>
<li><a href="#crisis">${labels.crisis}</a>${numbers(ranges.crisis)}</li>
${first === undefined ? null : markup`<li><a href="#v0">${labels.full[first.by]}</a>${sections.length === 0 ? null : markup`<ul>${sections}</ul>`}</li>`}
${indexes.map((view, at) => markup`<li><a href="#v${at + 1}">${labels.views[view.by]}</a></li>`)}
<li><a href="#reading">${labels.reading}</a></li>
</ul>
<p>${labels.numbers}</p>
</nav>`;
}

function crisisPart(record: Catalogue, lang: Language): Markup {
  const labels = catalogueLabels[lang];
  const cards = crisisCards(record, lang);
  return markup`<section class="crisis" aria-labelledby="crisis">
<h2 id="crisis">${labels.crisis}</h2>
${cards.length === 0 ? markup`<p>${labels.crisisNone}</p>` : cards}
</section>`;
}

/** What a reader has to know, where the figures come from, to whom a mistake is to be reported. */
function reading(record: Catalogue, lang: Language): Markup {
  const labels = catalogueLabels[lang];
  const { correction, sources, notes } = record;
  const contacts =
    correction === null
      ? []
      : [
          ...correction.contacts.phones.map((text) => contactLink("phone", text)),
          ...correction.contacts.emails.map((text) => contactLink("email", text)),
          ...correction.contacts.webs.map((text) => contactLink("web", text)),
        ];
  const said = [labels.forms, labels.figures, ...notes.map((note) => sentence(note, lang))];
  return markup`<section aria-labelledby="reading">
<h2 id="reading">${labels.reading}</h2>
<ul>
${said.map((words) => markup`<li>${words}</li>`)}
</ul>
${sources.length === 0 ? null : markup`<p>${labels.sources}: ${sources.map((id) => sourceText(id, lang)).join("; ")}.</p>`}
${correction === null ? null : markup`<p>${labels.correction} ${correction.name}${contacts.map((contact, at) => markup`${at === 0 ? markup` – ` : markup`, `}${contact}`)}</p>`}
</section>`;
}
