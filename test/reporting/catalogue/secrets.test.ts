import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changes } from "../../../src/analyses/change/changes.ts";
import { officeData } from "../../../src/interop/officeData.ts";
import { readRegister } from "../../../src/interop/register/readRegister.ts";
import { addressPointCode } from "../../../src/model/identifiers/addressPointCode.ts";
import { psc } from "../../../src/model/identifiers/psc.ts";
import { regionCode } from "../../../src/model/identifiers/regionCode.ts";
import type { PlanningData } from "../../../src/model/planningData.ts";
import type { Service } from "../../../src/model/service.ts";
import { servicesIn } from "../../../src/model/servicesIn.ts";
import { territory } from "../../../src/model/territory.ts";
import type { TerritoryId } from "../../../src/model/territoryId.ts";
import { catalogue } from "../../../src/reporting/catalogue/catalogue.ts";
import { catalogueHtml } from "../../../src/reporting/catalogue/catalogueHtml.ts";
import { sentence } from "../../../src/reporting/sentence.ts";
import { county, node } from "../../model/office.ts";
import { address, beds, clients, place, provider, reach, related, secret, service } from "../../model/planning.ts";

const day = "2026-11-21";
/** Two ORPs; one municipality is known from nowhere but a secret address. */
const territories = [...county, node("obec/500009", ["pou/62012", "okres/40703"], { cs: "Zatajenov" })];
const scopes: readonly TerritoryId[] = [
  "obec/500001",
  "obec/500003",
  "obec/500009",
  "pou/62012",
  "orp/6201",
  "orp/6202",
  "okres/40703",
  "kraj/3115",
  "cr",
];

/** A secret place as data may hold it against its type. */
const planted = (n: number): object => ({
  name: "Úkryt v Zatajené 4711",
  address: address("500009", {
    street: "Zatajená",
    houseNumber: 4711,
    orientationNumber: "81x",
    addition: "dvorní trakt Q",
    psc: psc("67899"),
    addressPoint: addressPointCode("87654321"),
  }),
  point: { lon: 16.987654 + n / 1e6, lat: 49.123456 },
});
const tokens = /zatajen|4711|81x|trakt Q|678\s?99|87654321|16[.,]9876|49[.,]1234|500009/i;
const telling = {
  emails: ["zatajena4711@example.cz", "pomoc@example.cz"],
  phones: ["516 410 825", "678 99 Zatajenov"],
  webs: ["https://zatajenov.example"],
};

/** Everything that the library says about the data, as one text. */
function outputs(data: PlanningData, earlier: PlanningData): string {
  const said = scopes.flatMap((scope) => {
    const record = catalogue(data, { scope, day });
    const found = changes(earlier, data, scope, { day });
    const lists = [found.opened, found.closed, found.changed, found.suspicious].flatMap((list) => list ?? []);
    const places = { ...servicesIn(data, scope, day), territory: territory(data, scope, day).cs };
    const words = (["cs", "en"] as const).flatMap((lang) => [catalogueHtml(record, { lang }), ...lists.map((one) => sentence(one, lang))]);
    // The municipality is itself a territory, which is no secret: only what is said of services is.
    return [
      JSON.stringify({ ...record, scope: null, silent: null }),
      JSON.stringify(found).replace(scope, ""),
      JSON.stringify(places.services),
      ...words,
    ].map((text) => (scope === "obec/500009" ? text.replaceAll(/obec\/500009|Zatajenov(?! ?\d)/g, "") : text));
  });
  return said.join("\n").replaceAll(/(?:nedojíždí|that none comes):[^<]*/g, "");
}

/** Services around the secret ones; what is generated is everything but where the secret places are. */
const open = fc.record({
  facilities: fc.constantFrom([place("500001")], [place("500003")], [place("500004"), place("500001")], []),
  type: fc.constantFrom("azylove-domy", "intervencni-centra", "pecovatelska-sluzba"),
  targetGroups: fc.constantFrom(null, ["obeti-domaciho-nasili"], ["seniori"]),
});
const hidden = fc.record({
  beside: fc.constantFrom([], [place("500001")], [place("500002")], [place("500004")]),
  type: fc.constantFrom("azylove-domy", "intervencni-centra", "krizova-pomoc"),
  regions: fc.constantFrom(null, [regionCode("3115")], [regionCode("3093")]),
  forms: fc.constantFrom([beds(8)], [clients(3)], []),
  validTo: fc.constantFrom(null, "2026-11-20", "2030-01-01"),
  reached: fc.constantFrom(null, "500001", "500002"),
});
const office = fc.record({ opens: fc.array(open, { maxLength: 4 }), hiddens: fc.array(hidden, { minLength: 1, maxLength: 3 }) });

type Office = typeof office extends fc.Arbitrary<infer T> ? T : never;

function built(
  { opens, hiddens }: Office,
  facility: (n: number) => object,
  contacts = telling,
  move: (code: string) => string = (code) => code,
) {
  const others = opens.map((one, n): Service => service(n, one));
  const shelters = hiddens.map(({ beside, type, regions, forms, validTo }, n): Service => {
    const moved = beside.map((one) => (one.address === null ? one : place(move(one.address.municipality ?? ""))));
    return service(50 + n, {
      type,
      regions,
      forms,
      validTo,
      contacts,
      provider: provider("b").id,
      facilities: [...moved, secret(facility(n))],
    });
  });
  const reaches = hiddens.flatMap(({ reached }, n) =>
    reached === null ? [] : [reach(50 + n, move(reached), { visitsPerWeek: 2, frequency: "každé úterý" })],
  );
  return officeData({
    services: [...others, ...shelters],
    providers: [provider("a"), provider("b", { seat: address("500009", { street: "Zatajená" }), contacts })],
    relatedServices: [related("klub", { place: address("500001") })],
    reaches,
    territories,
  });
}

const earlier = officeData({ services: [service(50, { facilities: [place("500001")] }), service(0)], territories }).data;

describe("a secret address", () => {
  it("is nowhere in any output, whoever told it", () => {
    fc.assert(
      fc.property(office, (some) => {
        const { data, notes } = built(some, planted);
        expect(outputs(data, earlier)).not.toMatch(tokens);
        expect(JSON.stringify([data.services, notes])).not.toMatch(tokens);
        expect(JSON.stringify([...data.providers].map((one) => one.contacts))).not.toMatch(tokens);
      }),
      { numRuns: 60 },
    );
  });

  it("makes no difference: outputs are the same wherever the secret place lies", () => {
    const plain = { emails: ["pomoc@example.cz"], phones: ["516 410 825"], webs: [] };
    fc.assert(
      fc.property(office, fc.constantFrom("500001", "500002", "500003", "500004"), (some, code) => {
        const here = built(some, () => ({ address: address(code, { street: "Tajná" }), point: { lon: 16.5, lat: 49.5 } }), plain);
        const nowhere = built(some, () => ({}), plain);
        expect(outputs(here.data, earlier)).toBe(outputs(nowhere.data, earlier));
      }),
      { numRuns: 60 },
    );
  });

  it("does not leak through an open place or reach: moved within the ORP, they change no catalogue", () => {
    const plain = { emails: [], phones: ["516 410 825"], webs: [] };
    const within = (code: string): string => (code === "500001" ? "500003" : code);
    fc.assert(
      fc.property(office, (some) => {
        const pages = [(code: string) => code, within].map((move) => {
          const { data } = built(some, () => ({}), plain, move);
          return scopes.map((scope) => JSON.stringify(catalogue(data, { scope, day })));
        });
        expect(pages[0]).toEqual(pages[1]);
      }),
      { numRuns: 60 },
    );
  });

  it("puts the service into no municipality, and into the same catalogues of all municipalities of an ORP", () => {
    fc.assert(
      fc.property(office, (some) => {
        const { data } = built(some, () => ({}));
        const secrets = new Set(
          data.services.filter((one) => one.facilities.some((facility) => facility.secretAddress)).map((one): string => one.id),
        );
        const here = (scope: TerritoryId) => {
          const record = catalogue(data, { scope, day });
          for (const { sections } of record.views)
            for (const { of, items } of sections)
              if (of.kind === "municipality") expect(items.filter((item) => secrets.has(item.key))).toEqual([]);
          return record.entries.filter((entry) => secrets.has(entry.key)).map(({ number: _, ...entry }) => entry);
        };
        const byKey = (scope: TerritoryId) => here(scope).toSorted((a, b) => (a.key < b.key ? -1 : 1));
        for (const scope of ["obec/500001", "obec/500002", "obec/500003", "pou/62011"] as const)
          expect(byKey(scope)).toEqual(byKey("orp/6201"));
      }),
      { numRuns: 60 },
    );
  });

  it("keeps the contacts that are public, so that help is found", () => {
    const { data } = built(
      { opens: [], hiddens: [{ beside: [place("500001")], type: "azylove-domy", regions: null, forms: [], validTo: null, reached: null }] },
      planted,
    );
    const [entry] = catalogue(data, { scope: "orp/6201", day }).entries;
    expect(entry?.contacts).toEqual({ emails: ["pomoc@example.cz"], phones: ["516 410 825"], webs: [] });
  });

  it("stays secret from the ministry's file to the page", () => {
    const where = {
      ...{ cisloDomovni: 4711, cisloOrientacni: "81x", dodatekAdresy: "dvorní trakt Q", kodAdresnihoMista: 87654321, psc: "67899" },
      ...{ obec: { id: "Obec/500009" }, ulice: { nazev: "Zatajená" } },
    };
    const open = { nazev: "Kancelář", utajenaAdresa: false, adresa: { obec: { id: "Obec/500001" }, cisloDomovni: 3 } };
    const item = (identifikator: string, zarizeni: readonly object[]) => ({
      ...{
        identifikator,
        druhSocialniSluzby: { id: "DruhSocialniSluzby/20" },
        poskytovatel: { ico: "63504260", nazev: "Spolek" },
        zarizeni,
      },
      ...{ kontaktniAdresy: [{ adresa: where }], weby: [{ web: "https://zatajenov.example" }] },
    });
    const register = readRegister({
      polozky: [item("1234567", [{ nazev: "Úkryt v Zatajené 4711", utajenaAdresa: true, adresa: where }, open])],
    });
    const { data, notes } = officeData({ register, territories });
    const text = JSON.stringify([outputs(data, earlier), notes, register.notes, register.unknown, register.unmodelled, register.flaws]);
    expect(text.replaceAll("https://zatajenov.example", "")).not.toMatch(tokens);
    expect(catalogue(data, { scope: "orp/6201", day }).entries.length).toBe(1);
  });
});
