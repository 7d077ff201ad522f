import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ServingService } from "../../../src/analyses/reach/servingService.ts";
import { type ServingQuestion, type WhoServes, type WhoServesOptions, whoServes } from "../../../src/analyses/reach/whoServes.ts";
import type { ServiceForm } from "../../../src/codebooks/serviceForms.ts";
import type { NetworkEntry } from "../../../src/model/networkEntry.ts";
import { type PlanningParts, planningData } from "../../../src/model/planningData.ts";
import type { Service } from "../../../src/model/service.ts";
import type { ServiceReach } from "../../../src/model/serviceReach.ts";
import type { TerritoryId } from "../../../src/model/territoryId.ts";
import { county, node } from "../../model/office.ts";
import { address, beds, clients, noContacts, place, provider, reach, related, secret, service } from "../../model/planning.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const day = "2026-11-21";
const here: TerritoryId = "obec/500001";
const regions = ["3115"] as unknown as Service["regions"];
const care = (n: number, changes: Partial<Service> = {}) => service(n, { type: "pecovatelska-sluzba", forms: [clients(30)], ...changes });
const ask = (parts: PlanningParts, question: Partial<ServingQuestion> = {}, options: WhoServesOptions = {}) =>
  whoServes(planningData({ territories: county, ...parts }), { municipality: here, day, ...question }, options);
const of = (list: readonly ServingService[]) => list.map((one) => [Number(one.service) - 1_000_000, one.how, one.by, ...one.reasons]);
const lists = (who: WhoServes) => ({ surely: of(who.surely), possibly: of(who.possibly), unknown: of(who.unknown) });
const none = { surely: [], possibly: [], unknown: [] };

describe("by reach, else by seat, else by region", () => {
  it("a provider that says that it comes", () => {
    const rows = [reach(1, "500001"), reach(2, "500001", { mode: "provided", year: 2025, clients: 3 })];
    expect(lists(ask({ services: [care(1), care(2)], reaches: rows }))).toEqual({
      ...none,
      surely: [
        [1, "reach", here, "reach-offered"],
        [2, "reach", here, "reach-provided"],
      ],
    });
  });

  it("reach goes before seat, and seat before region", () => {
    const all = { facilities: [place("500001")], regions };
    const way = (reaches: readonly ServiceReach[], changes: Partial<Service>) =>
      ask({ services: [service(1, changes)], reaches }).surely[0]?.how;
    expect([way([reach(1, "500001")], all), way([], all), ask({ services: [service(1, { regions })] }).possibly[0]?.how]).toEqual([
      "reach",
      "seat",
      "region",
    ]);
  });

  it("a reach of long ago is possible only, and how long is a choice", () => {
    const parts = { services: [care(1)], reaches: [reach(1, "500001", { year: 2024 })] };
    expect(lists(ask(parts))).toEqual({ ...none, possibly: [[1, "reach", here, "reach-offered", "reach-old"]] });
    expect(lists(ask(parts, {}, { reachYears: 2 })).surely).toHaveLength(1);
    expect(lists(ask({ ...parts, reaches: [reach(1, "500001", { year: 2027 })] })).surely).toEqual([]);
  });

  it("the latest year speaks: who served nobody in it does not come by reach", () => {
    const rows = [reach(1, "500001", { year: 2025, clients: 4 }), reach(1, "500001", { clients: 0, mode: "provided" })];
    expect(lists(ask({ services: [care(1, { regions })], reaches: rows }))).toEqual({
      ...none,
      possibly: [[1, "region", "kraj/3115", "region-stated", "nobody-served"]],
    });
  });

  it("a row of reach does not say in which form: sure only where the service has no form but those asked for", () => {
    const both = care(1, { forms: [clients(30), clients(5, "ambulantni")] });
    const forms = (...asked: readonly ServiceForm[]) => lists(ask({ services: [both], reaches: [reach(1, "500001")] }, { forms: asked }));
    const possibly = [[1, "reach", here, "reach-offered", "reach-form-not-known"]];
    expect(forms("terenni")).toEqual({ ...none, possibly });
    expect(forms("ambulantni")).toEqual({ ...none, possibly });
    expect(forms("terenni", "ambulantni").surely).toEqual([[1, "reach", here, "reach-offered"]]);
    expect(forms().surely).toEqual([[1, "reach", here, "reach-offered"]]);
    const old = { services: [both], reaches: [reach(1, "500001", { year: 2020 })] };
    expect(lists(ask(old, { forms: ["terenni"] })).possibly).toEqual([
      [1, "reach", here, "reach-offered", "reach-old", "reach-form-not-known"],
    ]);
    expect(ask({ services: [both], reaches: [reach(1, "500001")] }, { forms: ["terenni"] }).possibly[0]?.why.cs).toBe(
      "poskytovatel uvádí, že v obci službu nabízí (2026); v jaké formě, neuvádí",
    );
  });

  it("a place in the municipality is sure for those who go there, and possible for workers who leave it", () => {
    const at = { facilities: [place("500001")] };
    const parts = { services: [service(1, { ...at, forms: [clients(5, "ambulantni")] }), care(2, at), service(3, at)] };
    expect(lists(ask(parts))).toEqual({
      surely: [
        [1, "seat", here, "seat"],
        [3, "seat", here, "seat"],
      ],
      possibly: [[2, "seat", here, "seat-field-only"]],
      unknown: [],
    });
    expect(ask(parts).surely[0]?.places).toEqual([{ name: null, address: address("500001") }]);
  });

  it("a region that is stated is possible, and sure where the type is for a whole region", () => {
    const crisis = care(2, { type: "telefonicka-krizova-pomoc", regions });
    expect(lists(ask({ services: [care(1, { regions }), crisis] }))).toEqual({
      surely: [[2, "region", "kraj/3115", "region-stated", "region-by-type"]],
      possibly: [[1, "region", "kraj/3115", "region-stated"]],
      unknown: [],
    });
    const other = ["3123"] as unknown as Service["regions"];
    expect(ask({ services: [care(1, { regions: other })] }).leftOut.elsewhere).toBe(1);
  });

  it("a place elsewhere in the region: near or moved into it is possible, of the others nobody says where they work", () => {
    const away = (n: number, municipality: string, form: ServiceForm, type = "pecovatelska-sluzba") =>
      service(n, { type, forms: [form === "pobytova" ? beds(9) : clients(9, form)], facilities: [place(municipality)] });
    const services = [
      away(1, "500005", "pobytova"),
      away(2, "500003", "ambulantni"),
      away(3, "500005", "ambulantni"),
      away(4, "500003", "terenni"),
      away(5, "500005", "terenni", "telefonicka-krizova-pomoc"),
      care(6),
    ];
    expect(lists(ask({ services }))).toEqual({
      surely: [],
      possibly: [
        [1, "region", "kraj/3115", "residential-in-region"],
        [2, "region", "orp/6201", "ambulatory-in-orp"],
        [5, "region", "kraj/3115", "region-by-type"],
      ],
      unknown: [
        [3, "region", "kraj/3115", "area-not-stated"],
        [4, "region", "orp/6201", "area-not-stated"],
        [6, "region", null, "place-not-known"],
      ],
    });
  });

  it("a field service that told where it goes is possible elsewhere, and out where that is all", () => {
    const parts = { services: [care(1, { regions })], reaches: [reach(1, "500002")] };
    expect(lists(ask(parts)).possibly).toEqual([[1, "region", "kraj/3115", "region-stated", "reach-elsewhere"]]);
    expect(ask(parts, {}, { wholeReach: true })).toMatchObject({ ...none, leftOut: { elsewhere: 1 } });
  });

  it("without territories reach and seat still answer", () => {
    const parts = {
      territories: undefined,
      services: [care(1), service(2, { facilities: [place("500001")] }), care(3, { regions }), care(4)],
      reaches: [reach(1, "500001")],
    };
    const found = ask(parts);
    expect(lists(found)).toEqual({
      surely: [
        [1, "reach", here, "reach-offered"],
        [2, "seat", here, "seat"],
      ],
      possibly: [],
      unknown: [
        [3, "region", null, "territory-not-known"],
        [4, "region", null, "place-not-known"],
      ],
    });
    expect([found.kraj, found.krajReason, found.municipality.cs]).toEqual([null, "not-asked", null]);
    expect(ask({ services: [] }, { municipality: "obec/599999" }).krajReason).toBe("not-covered-by-source");
  });
});

describe("for whom", () => {
  const comes = (n: number) => reach(n, "500001");
  const fits = (changes: Partial<Service>, question: Partial<ServingQuestion>, options?: WhoServesOptions) => {
    const who = ask({ services: [care(1, changes)], reaches: [comes(1)] }, question, options);
    const left = Object.entries(who.leftOut).flatMap(([key, count]) => (count > 0 ? [key] : []));
    return [who.surely.length, who.possibly[0]?.reasons.at(-1) ?? null, ...left];
  };

  it.each<[string, unknown[], Partial<Service>, Partial<ServingQuestion>, WhoServesOptions?]>([
    ["the group", [1, null], { targetGroups: ["seniori"] }, { group: "seniori" }],
    ["another group", [0, null, "otherGroup"], { targetGroups: ["seniori"] }, { group: "osoby-v-krizi" }],
    ["groups that are not stated", [0, "group-not-known"], { targetGroups: null }, { group: "seniori" }],
    ["the form", [1, null], {}, { forms: ["terenni", "pobytova"] }],
    ["another form", [0, null, "otherForm"], {}, { forms: ["pobytova"] }],
    ["forms that are not stated", [0, "form-not-known"], { forms: [] }, { forms: ["pobytova"] }],
    ["another type", [0, null, "otherType"], {}, { types: ["rana-pece"] }],
    ["ages that nobody knows", [0, "age-not-known"], {}, { age: 82 }],
    ["the age", [1, null], {}, { age: 80 }, { ages: new Map([["1000001", ["65-79", "80+"]]]) }],
    ["the last year of an age", [1, null], {}, { age: 79 }, { ages: new Map([["1000001", ["65-79"]]]) }],
    ["the first year above it", [0, null, "otherAge"], {}, { age: 80 }, { ages: new Map([["1000001", ["65-79"]]]) }],
    ["ages that are not stated", [0, "age-not-known"], {}, { age: 80 }, { ages: new Map([["1000001", null]]) }],
  ])("%s", (_, expected, changes, question, options) => expect(fits(changes, question, options)).toEqual(expected));

  it("ended services and those to come are never named; the last day counts", () => {
    const whole = (changes: Partial<Service>) => fits(changes, {});
    expect(whole({ validTo: "2026-11-22" })).toEqual([1, null]);
    expect(whole({ validTo: "2026-11-21" })).toEqual([0, null, "notProvided"]);
    expect(whole({ validFrom: "2026-11-22" })).toEqual([0, null, "notProvided"]);
  });

  it("shows only forms that were asked for, and every capacity says its basis", () => {
    const both = care(1, { forms: [clients(30), clients(5, "ambulantni")] });
    const entry = (year: number, network: string, amount: number): NetworkEntry => ({
      service: both.id,
      form: "terenni",
      network,
      year,
      units: [{ amount, unit: "fte", form: "terenni", basis: "network" }],
      status: "basic",
      entrustment: null,
      application: null,
    });
    const parts = {
      services: [both],
      reaches: [comes(1)],
      networkEntries: [entry(2025, "kraj/3115", 7), entry(2026, "kraj/3115", 8), entry(2027, "kraj/3115", 9)],
    };
    const [found] = ask(parts, { forms: ["terenni"] }).possibly;
    expect(found?.forms).toEqual(["terenni"]);
    expect(found?.capacities.map(({ amount, unit, basis }) => [amount, unit, basis])).toEqual([
      [8, "fte", "network"],
      [30, "klient", "registered"],
    ]);
    expect(ask(parts).surely[0]?.forms).toEqual(["ambulantni", "terenni"]);
  });

  it("says what nobody knows, and by whom it can be asked", () => {
    const contacts = { ...noContacts, phones: ["516 410 825"] };
    const who = ask({
      services: [care(1, { contacts })],
      reaches: [reach(1, "500001", { visitsPerWeek: 2, frequency: "každé úterý" })],
      providers: [provider("a")],
    });
    expect(who.notKnown).toEqual(["opening-hours", "free-places"]);
    expect(who.surely[0]).toMatchObject({
      contacts,
      provider: { id: "provider/a", name: "Spolek a", contacts: noContacts },
      opening: { times: null, reason: "not-covered-by-source" },
      reach: { year: 2026, mode: "offered", visitsPerWeek: 2, hours: null, frequency: "každé úterý" },
      why: {
        cs: "poskytovatel uvádí, že v obci službu nabízí (2026)",
        en: "the provider says that it offers the service there (2026)",
      },
    });
  });

  it("says that the age was not decided, where an answer stands on it", () => {
    const parts = { services: [care(1)], reaches: [comes(1)] };
    const known = { ages: new Map([["1000001", ["80+" as const]]]) };
    expect(ask(parts, { age: 82 }).notKnown).toEqual(["opening-hours", "free-places", "ages"]);
    expect(ask(parts, { age: 82 }, known).notKnown).toEqual(["opening-hours", "free-places"]);
    expect(ask(parts).notKnown).toEqual(["opening-hours", "free-places"]);
    const relatedServices = [related("a", { place: address("500001") })];
    expect(ask({ ...parts, relatedServices }, { age: 82 }, known).notKnown).toEqual(["opening-hours", "free-places", "ages"]);
  });

  it("of no services at all it says that nobody asked", () => {
    expect(whoServes(planningData({}), { municipality: here, day })).toMatchObject({ ...none, reason: "not-asked", related: [] });
    expect(ask({ services: [] }).reason).toBeNull();
  });
});

describe("a service with a secret address", () => {
  const hidden = (changes: Partial<Service> = {}) => care(1, { facilities: [secret(), place("500003")], ...changes });
  const entry = (network: string): NetworkEntry => ({
    service: hidden().id,
    form: "terenni",
    network,
    year: 2026,
    units: [{ amount: 3, unit: "fte", form: "terenni", basis: "network" }],
    status: "basic",
    entrustment: null,
    application: null,
  });

  it("is named by a region that it states or has an open place in, and nowhere else", () => {
    const told = (changes: Partial<Service>, question: Partial<ServingQuestion> = {}, parts: PlanningParts = {}) =>
      lists(ask({ services: [hidden(changes)], ...parts }, question));
    expect(told({ regions }).possibly).toEqual([[1, "region", "kraj/3115", "region-stated", "secret-address"]]);
    expect(told({}).unknown).toEqual([[1, "region", "kraj/3115", "area-not-stated", "secret-address"]]);
    const territories = [...county, node("kraj/3123", ["cr"]), node("orp/7103", ["kraj/3123"]), node("obec/589624", ["orp/7103"])];
    expect(told({}, { municipality: "obec/589624" }, { territories })).toEqual(none);
    expect(told({ regions: ["3123"] as unknown as Service["regions"] })).toEqual(none);
    expect(told({ facilities: [secret()] }).unknown).toEqual([[1, "region", null, "place-not-known", "secret-address"]]);
    expect(told({ facilities: [secret()] }, { municipality: "obec/589624" }, { territories }).unknown).toEqual([
      [1, "region", null, "place-not-known", "secret-address"],
    ]);
    const counted = (changes: Partial<Service>) => {
      const { notTold, elsewhere } = ask({ services: [hidden(changes)] }).leftOut;
      return [notTold, elsewhere];
    };
    expect(counted({ facilities: [secret()] })).toEqual([0, 0]);
    expect(counted({ facilities: [secret(), place("589624")] })).toEqual([1, 0]);
    expect(counted({ regions: ["3123"] as unknown as Service["regions"] })).toEqual([0, 1]);
  });

  it("is not counted as working elsewhere where the region of the municipality is not known", () => {
    const asked = (changes: Partial<Service>, parts: PlanningParts = { territories: [] }) => {
      const who = ask({ services: [hidden(changes)], ...parts });
      return [...of(who.unknown), ...Object.values(who.leftOut).filter((count) => count > 0)];
    };
    expect(asked({ regions })).toEqual([[1, "region", null, "territory-not-known", "secret-address"]]);
    expect(asked({})).toEqual([[1, "region", null, "territory-not-known", "secret-address"]]);
    expect(asked({ facilities: [secret()] })).toEqual([[1, "region", null, "place-not-known", "secret-address"]]);
    // An ended open place says nothing any more.
    const ended = place("500001", { validTo: "2020-01-01" });
    expect(asked({ facilities: [secret(), ended] }, {})).toEqual([[1, "region", null, "place-not-known", "secret-address"]]);
  });

  it("shows capacities of regional networks only", () => {
    const networkEntries = [entry("kraj/3115"), entry("orp/6201"), entry("obec/500003")];
    const [found] = ask({ services: [hidden({ regions })], networkEntries }).possibly;
    expect(found?.capacities.map(({ basis }) => basis)).toEqual(["network", "registered"]);
  });
});

describe("related services are apart", () => {
  it("by seat, by ORP, or nowhere known; never by another ORP, never after their end", () => {
    const relatedServices = [
      related("a", { place: address("500001"), targetGroups: ["seniori"] }),
      related("b", { place: address("500003") }),
      related("c"),
      related("d", { place: address("500005") }),
      related("e", { place: address("500001"), validTo: day }),
      related("f", { place: address("500001"), targetGroups: ["osoby-v-krizi"] }),
    ];
    const who = ask({ relatedServices, services: [] }, { group: "seniori" });
    expect(who.related.map(({ service: id, how, by, certainty, reasons }) => [id, how, by, certainty, ...reasons])).toEqual([
      ["related/a", "seat", here, "surely", "seat"],
      ["related/b", "region", "orp/6201", "possibly", "place-in-orp", "group-not-known"],
      ["related/c", "region", null, "unknown", "place-not-known", "group-not-known"],
    ]);
    expect([who.surely, who.possibly, who.unknown]).toEqual([[], [], []]);
    expect(ask({ relatedServices }, { age: 82 }).related[0]?.certainty).toBe("possibly");
  });
});

describe("refused", () => {
  it.each<[string, Partial<ServingQuestion>, WhoServesOptions?]>([
    ["municipality-required", { municipality: "orp/6201" }],
    ["territory-id-invalid", { municipality: "obec/Blansko" as TerritoryId }],
    ["day-invalid", { day: "today" }],
    ["age-invalid", { age: -1 }],
    ["age-invalid", { age: 82.5 }],
    ["age-invalid", { age: 151 }],
    ["form-unknown", { forms: ["online" as ServiceForm] }],
    ["reach-years-invalid", {}, { reachYears: -1 }],
  ])("%s", (code, question, options) => expect(() => ask({ services: [care(1)] }, question, options)).toThrow(refused(code)));

  it("ages that are no range", () => {
    const ages = new Map([["1000001", ["old" as never]]]);
    expect(() => ask({ services: [care(1)] }, { age: 5 }, { ages })).toThrow(refused("age-range-invalid"));
  });

  it("figures of reach that are none", () =>
    expect(() => ask({ services: [care(1)], reaches: [reach(1, "500001", { hours: Number.NaN })] })).toThrow(refused("reach-invalid")));
});

describe("laws", () => {
  const municipalities = county.flatMap(({ id }) => (id.startsWith("obec/") ? [id.slice(5)] : []));
  /** A second region, so that a place may lie elsewhere. */
  const territories = [...county, node("kraj/3123", ["cr"]), node("orp/7103", ["kraj/3123"]), node("obec/589624", ["orp/7103"])];
  const somewhere = fc.constantFrom(...municipalities, "589624");
  const facility = fc.oneof(
    somewhere.map((code) => place(code)),
    fc.constant(place("500001", { address: null })),
  );
  const anyService = (n: number) =>
    fc
      .record({
        type: fc.constantFrom("pecovatelska-sluzba", "azylove-domy", "telefonicka-krizova-pomoc"),
        forms: fc.subarray([beds(9), clients(5, "ambulantni"), clients(7)]),
        targetGroups: fc.option(fc.subarray(["seniori", "osoby-v-krizi"])),
        facilities: fc.array(facility, { maxLength: 2 }),
        regions: fc.option(fc.subarray(["3115", "3123"])),
        validTo: fc.constantFrom(null, "2026-01-01", "2027-01-01"),
      })
      .map((changes) => service(n, changes as unknown as Partial<Service>));
  const row = (n: number) =>
    fc
      .record({
        year: fc.constantFrom(2024, 2025, 2026),
        clients: fc.option(fc.nat({ max: 2 })),
        mode: fc.constantFrom("offered", "provided" as const),
        municipality: somewhere,
      })
      .map(({ municipality, ...changes }) => reach(n, municipality, changes));
  const office = fc.record({
    services: fc.tuple(...[1, 2, 3, 4, 5].map(anyService)),
    reaches: fc.array(fc.integer({ min: 1, max: 5 }).chain(row), { maxLength: 10 }),
  });
  const question = fc.record(
    {
      group: fc.constantFrom("seniori", "osoby-v-krizi"),
      age: fc.constantFrom(5, 82),
      forms: fc.subarray(["pobytova", "terenni"] as ServiceForm[]),
    },
    { requiredKeys: [] },
  );
  const codes = (who: WhoServes) => [who.surely, who.possibly, who.unknown].flatMap((list) => list.map((one) => one.service as string));

  it("each service is in exactly one of the lists, or counted as left out", () =>
    fc.assert(
      fc.property(office, question, fc.constantFrom(...municipalities), (parts, asked, code) => {
        const who = ask({ ...parts, territories }, { ...asked, municipality: `obec/${code}` });
        const named = codes(who);
        expect(new Set(named).size).toBe(named.length);
        expect(named.length + Object.values(who.leftOut).reduce((sum, count) => sum + count, 0)).toBe(parts.services.length);
      }),
      { numRuns: 300 },
    ));

  it("the order of the data changes nothing", () =>
    fc.assert(
      fc.property(office, question, fc.array(fc.nat(), { minLength: 10, maxLength: 10 }), (parts, asked, keys) => {
        const shuffled = <T>(items: readonly T[]) =>
          items
            .map((item, i) => [keys[i % 10] ?? 0, item] as const)
            .toSorted(([a], [b]) => a - b)
            .map(([, item]) => item);
        const turned = { services: shuffled(parts.services), reaches: shuffled(parts.reaches), territories: territories.toReversed() };
        expect(ask(turned, asked)).toEqual(ask({ ...parts, territories }, asked));
      }),
      { numRuns: 200 },
    ));

  it("a service with a secret address is told by its region alone: alike in all its municipalities, whatever its reach and open places", () =>
    fc.assert(
      fc.property(
        office,
        question,
        fc.constantFrom(...municipalities),
        fc.constantFrom(...municipalities),
        (parts, asked, code, planted) => {
          const [first, ...others] = parts.services;
          if (first === undefined) return;
          const street = "Tajemnická";
          const hidden = {
            ...secret(),
            address: address(planted, { street, psc: null }),
            point: { lon: 16.66, lat: 49.37 },
          } as unknown as Service["facilities"][number];
          const sheltered: Service = {
            ...first,
            facilities: [...first.facilities, hidden],
            contacts: { ...noContacts, emails: [`${street}@example.cz`] },
          };
          const answer = (municipality: string, reaches: readonly ServiceReach[]) =>
            ask({ services: [sheltered, ...others], reaches, territories }, { ...asked, municipality: `obec/${municipality}` });
          const of = (who: WhoServes) =>
            [who.surely, who.possibly, who.unknown].map((list) => list.filter((one) => one.service === sheltered.id));
          const found = answer(code, parts.reaches);
          const told = of(found);
          // The same in another municipality of the region, and without its reach.
          expect(of(answer(planted, parts.reaches))).toEqual(told);
          expect(
            of(
              answer(
                code,
                parts.reaches.filter((one) => one.service !== sheltered.id),
              ),
            ),
          ).toEqual(told);
          for (const one of told.flat()) {
            const by = one.reasons.includes("place-not-known") ? null : "kraj/3115";
            expect([one.how, one.by, one.places, one.reach]).toEqual(["region", by, [], null]);
            expect(one.reasons).toContain("secret-address");
          }
          const text = JSON.stringify(told);
          for (const word of [street, "16.66", "49.37", ...municipalities, "orp/"]) expect(text).not.toContain(word);
        },
      ),
      { numRuns: 300 },
    ));
});
