import { describe, expect, it } from "vitest";
import { serviceTypes } from "../../../src/codebooks/serviceTypes.ts";
import { regionCode } from "../../../src/model/identifiers/regionCode.ts";
import { type PlanningParts, planningData } from "../../../src/model/planningData.ts";
import type { Service } from "../../../src/model/service.ts";
import { territory } from "../../../src/model/territory.ts";
import { type Catalogue, type CatalogueOptions, catalogue } from "../../../src/reporting/catalogue/catalogue.ts";
import type { CatalogueEntry, RegisteredEntry } from "../../../src/reporting/catalogue/catalogueEntry.ts";
import type { CatalogueOrder, CatalogueSection } from "../../../src/reporting/catalogue/catalogueView.ts";
import { county, node } from "../../model/office.ts";
import { address, beds, clients, noContacts, place, provider, reach, related, secret, service } from "../../model/planning.ts";

const day = "2026-11-21";
const names: Readonly<Record<string, string>> = { "obec/500001": "Čáslavka", "obec/500002": "Cvrčov", "obec/500003": "Chrástov" };
const territories = county.map((one) => ({ ...one, cs: names[one.id] ?? one.cs }));
const made = (parts: PlanningParts, options: Partial<CatalogueOptions> = {}): Catalogue =>
  catalogue(planningData({ territories, ...parts }), { scope: "orp/6201", day, ...options });
const entry = (record: Catalogue, n: number): RegisteredEntry =>
  record.entries.find((one) => one.key === service(n).id) as Extract<CatalogueEntry, { kind: "registered" }>;
const keys = (record: Catalogue): readonly string[] => record.entries.map((one) => one.key.replace(/^100000/, ""));
const title = ({ of }: CatalogueSection): string =>
  of.kind === "municipality"
    ? (of.municipality.cs ?? of.municipality.id)
    : of.kind === "group"
      ? (of.group?.cs ?? "–")
      : of.kind === "letter"
        ? of.letter
        : "všude";
const view = (record: Catalogue, by: CatalogueOrder): readonly (readonly [string, readonly string[]])[] =>
  (record.views.find((one) => one.by === by)?.sections ?? []).map((section) => [
    title(section),
    section.items.map((item) => `${item.key.replace(/^100000/, "")} ${item.how}`),
  ]);

describe("which services are in it", () => {
  it.each<[string, Partial<Service>, boolean]>([
    ["a place here", { facilities: [place("500001")] }, true],
    ["a place elsewhere", { facilities: [place("500004")] }, false],
    ["no place", {}, false],
    ["a place whose municipality is not known", { facilities: [place("500001", { address: null })] }, false],
    ["a place that has closed", { facilities: [place("500001", { validTo: day })] }, false],
    ["a place that will open", { facilities: [place("500001", { validFrom: "2027-01-01" })] }, false],
    ["an ended service with an open place", { facilities: [place("500001")], validTo: "2012-01-01" }, false],
    ["a place elsewhere and the region in its registration", { facilities: [place("500004")], regions: [regionCode("3115")] }, true],
    ["a place elsewhere and another region", { facilities: [place("500004")], regions: [regionCode("3093")] }, false],
    ["a type that works for the region, seated in it", { type: "intervencni-centra", facilities: [place("500004")] }, true],
    ["a type that works for the region, seated out of it", { type: "intervencni-centra", facilities: [place("599999")] }, false],
    ["a secret place and the region", { facilities: [secret()], regions: [regionCode("3115")] }, true],
    ["a secret place and nothing else", { facilities: [secret()] }, false],
    ["a secret place and an open one here", { facilities: [secret(), place("500002")] }, true],
  ])("%s", (_, changes, isIn) => {
    expect(keys(made({ services: [service(1, changes)] }))).toEqual(isIn ? ["1"] : []);
  });

  it("services that come here, as far as somebody said so", () => {
    const services = [service(1, { facilities: [place("500004")] })];
    const reached = (...reaches: PlanningParts["reaches"] & object) => keys(made({ services, reaches }));
    expect(reached(reach(1, "500001", { visitsPerWeek: 2 }))).toEqual(["1"]);
    expect(reached(reach(1, "500001"))).toEqual(["1"]);
    expect(reached(reach(1, "500005", { visitsPerWeek: 2 }))).toEqual([]);
    expect(reached(reach(1, "500001", { hours: 0, clients: 0 }))).toEqual([]);
    expect(reached(reach(1, "500001", { year: 2027, visitsPerWeek: 2 }))).toEqual([]);
    expect(reached(reach(1, "500001", { year: 2024, visitsPerWeek: 2 }), reach(1, "500001", { year: 2025, visitsPerWeek: 0 }))).toEqual([]);
  });

  it("regional services only when wanted", () => {
    const services = [service(1, { facilities: [place("500004")], regions: [regionCode("3115")] })];
    expect(keys(made({ services }, { regional: false }))).toEqual([]);
  });

  it("related services: here, or without a place; on the day; when wanted", () => {
    const relatedServices = [
      related("here", { place: address("500001") }),
      related("nowhere"),
      related("elsewhere", { place: address("500004") }),
      related("past", { validTo: day }),
      related("here", { place: address("500002") }),
    ];
    expect(keys(made({ relatedServices })).toSorted()).toEqual(["related/here", "related/nowhere"]);
    expect(keys(made({ relatedServices }, { related: false }))).toEqual([]);
  });

  it("a municipality alone needs no territories", () => {
    const record = catalogue(planningData({ services: [service(1, { facilities: [place("500001")] })] }), { scope: "obec/500001", day });
    expect([keys(record), record.scope, record.reason]).toEqual([["1"], { id: "obec/500001", cs: null }, null]);
  });

  it("an ORP without territories cannot be made, and says so", () => {
    const record = catalogue(planningData({ services: [service(1, { facilities: [place("500001")] })] }), { scope: "orp/6201", day });
    expect([record.entries, record.reason, record.notes.map((note) => note.code)]).toEqual([
      [],
      "not-asked",
      ["territory-not-known", "reach-not-asked", "correction-missing"],
    ]);
  });

  it("takes a territory as well as its id", () => {
    const data = planningData({ territories, services: [service(1, { facilities: [place("500001")] })] });
    expect(catalogue(data, { scope: territory(data, "orp/6201", day), day })).toEqual(catalogue(data, { scope: "orp/6201", day }));
  });

  it("the country: everything provided", () => {
    const services = [service(1), service(2, { facilities: [secret()] }), service(3, { validTo: "2020-01-01" })];
    expect(keys(catalogue(planningData({ services }), { scope: "cr", day })).toSorted()).toEqual(["1", "2"]);
  });
});

describe("what an entry says", () => {
  it("type with its section, standing and both names", () => {
    const of = (type: string, on = day) =>
      entry(made({ services: [service(1, { type, facilities: [place("500001")] })] }, { day: on }), 1).type;
    expect(of("domovy-pro-seniory")).toEqual({
      code: "domovy-pro-seniory",
      cs: "domovy pro seniory",
      en: "homes for seniors",
      known: true,
      section: "§ 49",
      standing: "in-force",
      validTo: null,
    });
    const health = serviceTypes.find((type) => type.section === "§ 52")?.code ?? "";
    expect([of(health).standing, of(health, "2025-02-28").standing, of(health, "2025-03-01").standing]).toEqual([
      "ended",
      "in-force",
      "ended",
    ]);
    expect(of("centrum-dusevniho-zdravi")).toMatchObject({ section: null, standing: "in-force" });
    expect(of("DruhSocialniSluzby/2")).toMatchObject({
      known: false,
      standing: "not-known",
      cs: "druh služby s kódem DruhSocialniSluzby/2",
    });
  });

  it("names of codes that the codebooks do not know, from an official list", () => {
    const services = [
      service(1, { type: "DruhSocialniSluzby/2", targetGroups: ["CilovaSkupinaOsoby/5", "seniori"], facilities: [place("500001")] }),
    ];
    const record = made(
      { services },
      {
        names: [
          { code: "DruhSocialniSluzby/2", cs: "nový druh", en: "new type" },
          { code: "CilovaSkupinaOsoby/5", cs: "osoby v krizi" },
        ],
      },
    );
    expect(entry(record, 1).type).toMatchObject({ cs: "nový druh", en: "new type", known: true });
    expect(entry(record, 1).targetGroups?.map((group) => [group.cs, group.en])).toEqual([
      ["osoby v krizi", "osoby v krizi"],
      ["senioři", "seniors"],
    ]);
    expect(record.notes.map((note) => note.code)).not.toContain("code-without-name");
    expect(made({ services }).notes).toContainEqual({ kind: "catalogue-note", code: "code-without-name", count: 1 });
  });

  it("capacities as registered, each apart, and those of the latest network year", () => {
    const forms = [{ ...beds(12), capacities: [...beds(12).capacities, ...beds(8).capacities] }, clients(5)];
    const unit = { amount: 2.5, unit: "fte", form: "terenni", basis: "network" } as const;
    const at = {
      service: service(1).id,
      form: "terenni",
      network: "kraj/3115",
      status: "basic",
      entrustment: null,
      application: null,
    } as const;
    const record = made({
      services: [service(1, { forms, facilities: [place("500001")] })],
      networkEntries: [
        { ...at, year: 2024, units: [{ ...unit, amount: 9 }] },
        { ...at, year: 2026, units: [unit] },
        { ...at, form: "pobytova", year: 2026, units: null },
        { ...at, form: "ambulantni", year: 2026, units: [], status: "outside" },
        { ...at, year: 2027, units: [{ ...unit, amount: 7 }] },
      ],
    });
    expect(entry(record, 1).forms).toEqual(forms);
    expect(entry(record, 1).network).toEqual([{ form: "terenni", network: "kraj/3115", year: 2026, status: "basic", units: [unit] }]);
  });

  it.each<[string, Partial<Service>, string | null]>([
    ["its own name", { name: "Domov", facilities: [place("500001", { name: "X" })] }, "Domov"],
    ["the name of its only place", { facilities: [place("500001", { name: "Domov" })] }, "Domov"],
    ["the name that its places share", { facilities: [place("500001", { name: "Klub – B" }), place("500002", { name: "Klub" })] }, "Klub"],
    ["its provider", { facilities: [place("500001", { name: "A" }), place("500002", { name: "B" })] }, "Spolek a"],
    ["nothing but its type", { provider: provider("z").id, facilities: [place("500001")] }, null],
    ["never the name of a secret place", { facilities: [secret({ name: "Dům" }), place("500001", { name: "Kancelář" })] }, "Spolek a"],
  ])("title: %s", (_, changes, expected) => {
    expect(entry(made({ services: [service(1, changes)], providers: [provider("a")] }), 1).title).toBe(expected);
  });

  it("places here; of places elsewhere only how many, unless there is none here", () => {
    const open = [place("500001"), place("500004"), place("500005")];
    const here = entry(made({ services: [service(1, { facilities: open })] }), 1);
    expect([here.how, here.places.map((one) => one.municipality?.cs), here.otherPlaces]).toEqual(["seat", ["Čáslavka"], 2]);
    const away = entry(made({ services: [service(1, { facilities: open.slice(1), regions: [regionCode("3115")] })] }), 1);
    expect([away.how, away.places.length, away.otherPlaces, away.area.map((one) => one.id)]).toEqual(["area", 2, 0, ["kraj/3115"]]);
  });

  it("reach in the territory, of the latest year, offered and provided, without figures on people", () => {
    const reaches = [
      reach(1, "500001", { visitsPerWeek: 2, clients: 1, contacts: 7, hours: 30 }),
      reach(1, "500001", { mode: "provided", frequency: "každé úterý" }),
      reach(1, "500001", { year: 2025, visitsPerWeek: 9 }),
      reach(1, "500002", { year: 2025, visitsPerWeek: 1 }),
      reach(1, "500004", { visitsPerWeek: 1 }),
    ];
    const said = entry(made({ services: [service(1, { facilities: [place("500001")] })], reaches }), 1).reach;
    expect(said.map((one) => [one.municipality.cs, one.year, one.mode, one.visitsPerWeek, one.hours, one.frequency])).toEqual([
      ["Čáslavka", 2026, "offered", 2, 30, null],
      ["Čáslavka", 2026, "provided", null, null, "každé úterý"],
      ["Cvrčov", 2025, "offered", 1, null, null],
    ]);
    expect(JSON.stringify(said)).not.toMatch(/clients|contacts/);
  });

  it("contacts of the service and of its provider", () => {
    const contacts = { ...noContacts, phones: ["516 410 825"] };
    const one = entry(
      made({
        services: [service(1, { facilities: [place("500001")] })],
        providers: [provider("a", { contacts, seat: address("500005") })],
      }),
      1,
    );
    expect(one.provider).toEqual({ id: "provider/a", ico: null, name: "Spolek a", contacts });
  });

  it("a related service has no capacity, no form, no number of a register", () => {
    const record = made({ relatedServices: [related("a", { place: address("500001"), targetGroups: ["seniori"], operator: "Obec" })] });
    expect(record.entries[0]).toEqual({
      kind: "related",
      number: 1,
      key: "related/a",
      title: "Klub a",
      field: "leisure",
      operator: "Obec",
      targetGroups: [{ code: "seniori", cs: "senioři", en: "seniors", known: true }],
      places: [{ name: null, municipality: { id: "obec/500001", cs: "Čáslavka" }, address: address("500001"), point: null }],
      area: [],
      contacts: noContacts,
    });
  });
});

describe("arrangement", () => {
  const services = [
    service(1, { name: "Zvonek", facilities: [place("500001"), place("500003")] }),
    service(2, { name: "Chrpa", targetGroups: ["seniori", "pecujici-osoby", "seniori"], facilities: [place("500002")] }),
    service(3, { name: "Cesta", targetGroups: null, facilities: [place("500004")] }),
    service(4, { name: "Šance", targetGroups: [], type: "krizova-pomoc", facilities: [place("500002")] }),
    service(5, { name: "Linka", type: "telefonicka-krizova-pomoc", facilities: [place("500004")] }),
    service(6, { name: "9 květin", facilities: [place("500002")], type: "intervencni-centra" }),
    service(7, { name: "Ádin dům", facilities: [secret(), place("500003")] }),
  ];
  const relatedServices = [related("a", { name: "Čaj", place: address("500002") })];
  const reaches = [reach(3, "500001", { visitsPerWeek: 1 })];
  const record = made({ services, relatedServices, reaches });

  it("crisis help first: lines, crisis help, intervention centres", () => {
    expect(record.crisis.map((key) => key.slice(-1))).toEqual(["5", "4", "6"]);
    expect(keys(record).slice(0, 3)).toEqual(["5", "4", "6"]);
  });

  it("by municipality from A to Z, the whole area in front, related services after registered ones", () => {
    expect(view(record, "municipality")).toEqual([
      ["všude", ["7 area", "3 area", "5 area"]],
      ["Cvrčov", ["2 seat", "4 seat", "6 seat", "related/a seat"]],
      ["Čáslavka", ["1 seat", "3 reach"]],
      ["Chrástov", ["1 seat"]],
    ]);
  });

  it("by target group from A to Z, those that say none at the end", () => {
    expect(view(record, "group")).toEqual([
      ["pečující osoby", ["2 listed"]],
      ["senioři", ["7 listed", "2 listed", "5 listed", "1 listed", "6 listed"]],
      ["–", ["3 listed", "related/a listed", "4 listed"]],
    ]);
  });

  it("by name, Č and Ch letters of their own, other marks none, digits at the end", () => {
    expect(view(record, "name").map(([letter]) => letter)).toEqual(["A", "C", "Č", "Ch", "L", "Š", "Z", "#"]);
  });

  it("numbers follow the order of reading, without a gap", () => {
    expect(record.entries.map((one) => one.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(keys(record)).toEqual(["5", "4", "6", "7", "3", "2", "related/a", "1"]);
  });

  it("is arranged as asked, each way once", () => {
    expect(made({ services }, { by: ["name", "name", "group"] }).views.map((one) => one.by)).toEqual(["name", "group"]);
    expect(made({ services }, { by: [] }).views.map((one) => one.by)).toEqual(["municipality", "group", "name"]);
  });

  it("municipalities of which nothing is known are named; one that only a secret place lies in is one of them", () => {
    const quiet = made({
      services: [service(1, { facilities: [place("500001")] }), service(7, { facilities: [secret(), place("500003")] })],
    });
    expect(quiet.silent.map((one) => one.cs)).toEqual(["Cvrčov", "Chrástov"]);
  });

  it("is the same in any order of the records", () => {
    const turned = made({ services: services.toReversed(), relatedServices, reaches, territories: territories.toReversed() });
    expect(turned).toEqual(record);
  });

  it("is plain data", () => {
    expect(JSON.parse(JSON.stringify(record))).toEqual(record);
    expect(structuredClone(record)).toEqual(record);
  });

  it("municipalities of one name keep apart", () => {
    const twins = [
      ...territories.filter((one) => !/50000[12]/.test(one.id)),
      node("obec/500001", ["pou/62011"], { cs: "Lhota" }),
      node("obec/500002", ["pou/62011"], { cs: "Lhota" }),
    ];
    const both = made({ services: [service(1, { facilities: [place("500002"), place("500001")] })], territories: twins });
    expect(view(both, "municipality").map(([name]) => name)).toEqual(["Lhota", "Lhota"]);
  });
});

describe("notes", () => {
  it.each<[string, PlanningParts, readonly (readonly [string, number | null])[]]>([
    ["nothing", { reaches: [] }, []],
    ["registered maxima", { services: [service(1, { facilities: [place("500001")] })], reaches: [] }, [["capacity-is-maximum", null]]],
    [
      "secret addresses",
      { services: [service(1, { forms: [], facilities: [secret(), place("500001")] })], reaches: [] },
      [["sheltered", 1]],
    ],
    [
      "a field service of which nobody said where it goes",
      { services: [service(1, { forms: [{ ...clients(1), capacities: [] }], facilities: [place("500001")] })], reaches: [] },
      [["reach-in-part", 1]],
    ],
    ["no reaches at all", {}, [["reach-not-asked", null]]],
    ["an extract", { reaches: [], partial: [{ id: "orp/6201", covered: 3, members: 5 }] }, [["territory-in-part", 2]]],
  ])("%s", (_, parts, expected) => {
    const { notes } = made(parts, { correction: { name: "Úřad", contacts: noContacts } });
    expect(notes.map(({ code, count }) => [code, count])).toEqual(expected);
  });

  it("nobody to report mistakes to", () => {
    expect(made({ reaches: [] }).notes.map((note) => note.code)).toEqual(["correction-missing"]);
  });
});

it.each([
  [{ day: "21. 11. 2026" }, "day-invalid"],
  [{ scope: "orp/Blansko" as "cr" }, "territory-id-invalid"],
])("refuses %j", (options, code) => {
  expect(() => made({}, options)).toThrow(expect.objectContaining({ code }));
});
