import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PlanningParts, planningData } from "../../../src/model/planningData.ts";
import { type CatalogueOptions, catalogue } from "../../../src/reporting/catalogue/catalogue.ts";
import { catalogueHtml } from "../../../src/reporting/catalogue/catalogueHtml.ts";
import type { Language } from "../../../src/reporting/language.ts";
import { plainText } from "../../../src/reporting/plainText.ts";
import { county } from "../../model/office.ts";
import { address, beds, clients, noContacts, place, provider, reach, related, secret, service } from "../../model/planning.ts";

const day = "2026-11-21";
const page = (parts: PlanningParts, options: Partial<CatalogueOptions> = {}, lang: Language = "cs", title?: string): string =>
  catalogueHtml(catalogue(planningData({ territories: county, ...parts }), { scope: "orp/6201", day, ...options }), { lang, title });

const rich: PlanningParts = {
  services: [
    service(1, {
      facilities: [place("500001"), place("500002"), place("500004")],
      forms: [beds(20), clients(3)],
      contacts: { emails: ["a@example.cz"], phones: ["516 410 825"], webs: ["www.example.cz"] },
    }),
    service(2, { type: "krizova-pomoc", facilities: [place("500002")], name: "Křižovatka" }),
    service(3, { facilities: [secret(), place("500003")], targetGroups: ["obeti-domaciho-nasili"], provider: provider("b").id }),
    service(4, {
      type: "pecovatelska-sluzba",
      forms: [clients(5)],
      facilities: [place("500001")],
      targetGroups: ["seniori", "pecujici-osoby"],
    }),
  ],
  providers: [provider("a"), provider("b", { contacts: { ...noContacts, phones: ["+420 516 410 825"] } })],
  relatedServices: [related("a", { place: address("500001") }), related("b")],
  reaches: [reach(4, "500002", { visitsPerWeek: 2 }), reach(4, "500003", { visitsPerWeek: 2, mode: "provided", hours: 1 })],
};

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Opening tags of a page outside its style, with their attributes; anything that is not a well-formed tag stands out. */
function tags(html: string): readonly Tag[] {
  const body = html.replace(/<style>[^<]*<\/style>/, "<style></style>");
  return [...body.matchAll(/<([^>]*)>/g)].flatMap(([, inner = ""]) => {
    if (/^!doctype html$|^\/[a-z0-9]+$/.test(inner)) return [];
    const [, name, rest] = /^([a-z0-9]+)((?: [a-z-]+="[^"<>]*")*)$/.exec(inner) ?? [null, `broken: ${inner}`, ""];
    return [
      {
        name: String(name),
        attributes: Object.fromEntries([...String(rest).matchAll(/ ([a-z-]+)="([^"]*)"/g)].map((one) => [one[1], one[2]])),
      },
    ];
  });
}

const text = (html: string): string =>
  html
    .replace(/<style>[^<]*<\/style>/, "")
    .replace(/<[^>]*>/g, "¦")
    .replaceAll("&nbsp;", "\u00a0")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

describe.each(["cs", "en"] as const)("the page in %s", (lang) => {
  const html = page(
    rich,
    { correction: { name: "Úřad", contacts: { ...noContacts, emails: ["urad@example.cz"] } }, sources: ["mpsv-rpss"] },
    lang,
  );
  const all = tags(html);

  it("is one whole document without anything from elsewhere", () => {
    expect(html).toMatch(new RegExp(`^<!doctype html>\n<html lang="${lang}">\n`));
    expect(html).toMatch(/<\/html>\n$/);
    const allowed = "html head meta title style body div a header p h1 h2 h3 h4 strong nav ul li main section article span dl dt dd footer";
    expect([...new Set(all.map((tag) => tag.name))].filter((name) => !allowed.split(" ").includes(name))).toEqual([]);
    expect(all.flatMap((tag) => Object.keys(tag.attributes)).filter((name) => /^(on|src|style$|srcset|action)/.test(name))).toEqual([]);
    expect(html).not.toMatch(/@import|url\(|<script|<link|<img|<iframe/i);
  });

  it("closes what it opens", () => {
    const open: string[] = [];
    for (const [, slash, name] of html.replace(/<style>[^<]*<\/style>/, "").matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g)) {
      if (name === "meta" || name === undefined) continue;
      if (slash === "") open.push(name);
      else expect(open.pop()).toBe(name);
    }
    expect(open).toEqual([]);
  });

  it("has one h1 and headings that leave no level out", () => {
    const levels = all.filter((tag) => /^h\d$/.test(tag.name)).map((tag) => Number(tag.name.slice(1)));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels[0]).toBe(1);
    for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  it("every anchor is there once, every link within leads to one, every label names one", () => {
    const ids = all.flatMap((tag) => tag.attributes["id"] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const wanted = all.flatMap(({ attributes }) =>
      [attributes["aria-labelledby"] ?? [], attributes["href"]?.startsWith("#") ? attributes["href"].slice(1) : []].flat(),
    );
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
    expect(all.find((tag) => tag.name === "a")?.attributes).toEqual({ class: "skip", href: "#services" });
  });

  it("each entry has one card, numbered in the order of reading", () => {
    const numbers = [...html.matchAll(/<h\d id="s(\d+)">/g)].map((match) => Number(match[1]));
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it("says nothing that is no word", () => {
    expect(text(html)).not.toMatch(/undefined|\bnull\b|NaN|\[object|Infinity/);
  });

  it("gives the same bytes again", () => {
    const again = page(
      rich,
      { correction: { name: "Úřad", contacts: { ...noContacts, emails: ["urad@example.cz"] } }, sources: ["mpsv-rpss"] },
      lang,
    );
    expect(again).toBe(html);
  });
});

describe("what a citizen reads", () => {
  const words = text(page(rich))
    .replaceAll("\u00a0", " ")
    .replaceAll(/[¦\n]*¦[¦\n]*/g, "|");

  it.each([
    "|Stav ke dni 21. 11. 2026 · ORP orp/6201|",
    "|4 registrované sociální služby, 2 návazné služby|",
    "|Jste v ohrožení života? Volejte 112.|",
    "Domovy pro seniory (§ 49)",
    "pobytová, nepřetržitě: 20 lůžek (registrované maximum)",
    "Adresa je utajená. Území: ORP orp/6201.",
    "Návazná služba – není to registrovaná sociální služba: volný čas",
    "2 návštěvy týdně; nabízeno v roce 2026",
    "2 návštěvy týdně, 1 hodina za rok; skutečně poskytnuto v roce 2026",
    "1 další místo mimo toto území",
    "Kapacita je nejvyšší počet zapsaný v registru",
    "1 služba má utajenou adresu",
    "Komu hlásit chybu v tomto přehledu, není uvedeno.",
  ])("%s", (sentence) => {
    expect(words).toContain(sentence);
  });

  it("a type that the law does not know any more is marked with its last day", () => {
    const type = "socialni-sluzby-poskytovane-ve-zdravotnickych-zarizenich-luzkove-pece";
    const ended = text(page({ services: [service(1, { type, facilities: [place("500001")] })] })).replaceAll("\u00a0", " ");
    expect(ended).toContain("(§ 52) – tento druh služby už zákon nezná, platil do 28. 2. 2025");
  });

  it("a catalogue that cannot be made says why", () => {
    const html = catalogueHtml(catalogue(planningData({ services: [] }), { scope: "orp/6201", day }), { lang: "cs" });
    expect(text(html)).toContain("Katalog nelze sestavit");
    expect(text(html)).toContain("V přehledu není žádná služba.");
  });

  it("the notice stands at the head, at the foot and on every printed page", () => {
    const html = page(rich, { notice: { cs: "SYNTETICKÁ UKÁZKA", en: "SYNTHETIC" } });
    expect(html.match(/SYNTETICKÁ UKÁZKA/g)?.length).toBe(2);
    expect(html).toContain('@top-center { content: "\\000053\\000059\\00004e');
  });
});

describe("hostile words", () => {
  const nasty = fc.oneof(
    fc.constantFrom(
      "<script>alert(1)</script>",
      '"><img src=x onerror=alert(1)>',
      "' onclick='x",
      "</style><b>",
      "javascript:alert(1)",
      "&lt;b&gt;",
      "]]>",
      "<!--",
      "\u202etxt",
      "\ud800",
      "a\u0000b",
      "$" + "{x}",
      "{{x}}",
      "</title>",
      "\\",
      "\u2028",
    ),
    fc.string({ unit: "binary", minLength: 1, maxLength: 30 }),
    fc.string({ minLength: 1, maxLength: 30 }),
  );
  /** One of everything, all its words the same; in `same` no word is a link. */
  const full = (word: string): string => {
    const contacts = { emails: [word], phones: [word], webs: [word] };
    const where = address("500001", { street: word, orientationNumber: word, addition: word });
    const territories = county.map((one) => ({ ...one, cs: word }));
    return page(
      {
        territories,
        services: [
          service(1, {
            type: word,
            targetGroups: [word],
            facilities: [place("500001", { name: `${word} x`, address: where }), place("500001", { name: "y", address: where })],
            contacts,
            name: word,
          }),
          service(2, { facilities: [secret({ name: word }), place("500001")], contacts, name: word }),
        ],
        providers: [provider("a", { name: word, contacts })],
        relatedServices: [related("a", { name: word, operator: word, place: where, targetGroups: [word], contacts })],
        reaches: [reach(1, "500002", { frequency: word })],
        networkEntries: [
          {
            service: service(1).id,
            form: "pobytova",
            network: word,
            year: 2026,
            units: [{ amount: 1, unit: "luzka", form: "pobytova", basis: "network" }],
            status: "basic",
            entrustment: word,
            application: word,
          },
        ],
      },
      { correction: { name: word, contacts }, notice: { cs: word, en: word }, sources: [word], names: [{ code: word, cs: word }] },
      "cs",
      word,
    );
  };

  it("stay words: links lead nowhere else, tags and attributes are ours", () => {
    fc.assert(
      fc.property(nasty, (word) => {
        const html = full(word);
        for (const { name, attributes } of tags(html)) {
          expect(name).toMatch(/^[a-z]+[1-4]?$/);
          for (const attribute of Object.keys(attributes))
            expect(["lang", "charset", "name", "content", "http-equiv", "class", "href", "id", "aria-labelledby"]).toContain(attribute);
          if (attributes["href"] !== undefined) expect(attributes["href"]).toMatch(/^(#|mailto:|tel:\+?\d|https?:\/\/)/);
        }
        const style = html.slice(html.indexOf("<style>") + 7, html.indexOf("</style>"));
        expect(style).not.toContain("<");
        if (plainText(word) !== "") expect(text(html)).toContain(plainText(word));
        expect(html).not.toMatch(/\p{Surrogate}/u);
      }),
      { numRuns: 400 },
    );
  });

  it("have no influence on the tags", () => {
    const shape = (html: string): string =>
      tags(html)
        .map(({ name }) => name)
        .join(" ");
    for (const word of ["q<script>x</script>", 'q" onload="x', "q</dd></dl>", "q&#x3c;b>"])
      expect(shape(full(word))).toBe(shape(full("q")));
  });

  it("the style says the words of the running head in numbers only", () => {
    const html = page({}, { notice: { cs: '"; } body { display: contents', en: "" } }, "cs", "</style>");
    const [, style = ""] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
    expect(style).not.toContain("display: contents");
    expect(style).toContain('content: "\\000022\\00003b');
  });
});

it("refuses a language it does not speak", () => {
  const record = catalogue(planningData({}), { scope: "obec/500001", day });
  expect(() => catalogueHtml(record, { lang: "de" as Language })).toThrow(expect.objectContaining({ code: "language-unknown" }));
});
