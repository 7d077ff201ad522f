import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type SupplyFacts, type SupplyFactsOptions, supplyFacts } from "../../../src/analyses/supply/supplyFacts.ts";
import { ownServiceShare } from "../../../src/indicators/capacity/ownServiceShare.ts";
import { capacity } from "../../../src/model/capacity.ts";
import type { Fact } from "../../../src/model/fact.ts";
import { regionCode } from "../../../src/model/identifiers/regionCode.ts";
import { planningData } from "../../../src/model/planningData.ts";
import { providerId } from "../../../src/model/provider.ts";
import type { Service } from "../../../src/model/service.ts";
import { servicesIn } from "../../../src/model/servicesIn.ts";
import { municipalitiesOf, territoriesOn } from "../../../src/model/territoryGraph.ts";
import type { TerritoryId } from "../../../src/model/territoryId.ts";
import { county, node } from "../../model/office.ts";
import { address, beds, clients, place, provider, reach, secret, service } from "../../model/planning.ts";
import { day, derived, said, state } from "./derived.ts";

const HOME = "capacities/domovy-pro-seniory/luzka/pobytova/registered";
const SEATED = "servicesSeated/domovy-pro-seniory";

const everywhere: readonly TerritoryId[] = ["obec/500001", "obec/500002", "orp/6201", "orp/6202", "okres/40703", "kraj/3115", "cr"];
const sayings = (facts: SupplyFacts, field: string) => everywhere.map((id) => said(facts, id, field));

describe("own and external services", () => {
  // Community plan of ORP Tišnov, June 2012 (docplayer.cz/3078632): 13 providers, 20 services, of them 12 of five local and 8 of eight external
  // ones. Which provider has how many is made up, and so are the places.
  it("ORP Tišnov 2012: 12 services of local providers, 8 of external ones", () => {
    const shared = [3, 3, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1];
    const providers = shared.map((_, i) => provider(`p${i}`, { seat: address(i < 5 ? "500001" : "500004") }));
    const services = shared
      .flatMap((count, i) => Array.from({ length: count }, () => i))
      .map((p, n) => service(n, { provider: providerId(`provider/p${p}`), facilities: [place(n % 2 === 0 ? "500001" : "500002")] }));
    const facts = derived({ providers, services });
    const [own, external] = [said(facts, "orp/6201", "servicesOwn"), said(facts, "orp/6201", "servicesExternal")];
    expect([services.length, own, external]).toEqual([20, 12, 8]);
    expect(ownServiceShare({ servicesOwn: own as number, servicesExternal: external as number })).toBe(0.6);
    // All of them sit in the first ORP, so for the country nobody is external, and in the other ORP there is nothing.
    expect([said(facts, "cr", "servicesOwn"), said(facts, "cr", "servicesExternal")]).toEqual([20, 0]);
    expect([said(facts, "orp/6202", "servicesOwn"), said(facts, "orp/6202", "servicesExternal")]).toEqual([0, 0]);
  });

  it("a provider of the next municipality is external to the municipality and local in the ORP", () => {
    const facts = derived({
      providers: [provider("a", { seat: address("500003") })],
      services: [service(1, { facilities: [place("500001")] })],
    });
    expect(["obec/500001", "orp/6201", "okres/40703"].map((id) => said(facts, id as TerritoryId, "servicesOwn"))).toEqual([0, 1, 1]);
    expect(said(facts, "obec/500001", "servicesExternal")).toBe(1);
  });

  it("a provider seated outside the territories at hand is external everywhere but in the country", () => {
    const facts = derived({
      providers: [provider("a", { seat: address("535711") })],
      services: [service(1, { facilities: [place("500001")] })],
    });
    expect([said(facts, "kraj/3115", "servicesExternal"), said(facts, "cr", "servicesOwn")]).toEqual([1, 1]);
  });

  it("covers only services whose provider has a known seat, and counts around the clock where the register says it", () => {
    const facts = derived({
      providers: [provider("a", { seat: address("500001") })],
      services: [
        service(1, { facilities: [place("500001")] }),
        service(2, { facilities: [place("500001")], provider: providerId("provider/b"), forms: [clients(5)] }),
        service(3, { facilities: [place("500001")], forms: [{ ...beds(3), nonStop: false }] }),
        service(4, { facilities: [place("500001")], forms: [clients(5), { ...beds(3), nonStop: true }] }),
      ],
    });
    expect(said(facts, "obec/500001", "servicesOwn")).toEqual({ value: 3, covered: 3, members: 4 });
    expect(said(facts, "obec/500001", "servicesExternal")).toEqual({ value: 0, covered: 3, members: 4 });
    expect(said(facts, "orp/6201", "servicesNonStop")).toEqual({ value: 2, covered: 3, members: 4 });
  });
});

describe("registered capacity", () => {
  // Register sample: mpsv-4429 respite, 24 beds and one client in the field, at two places with the same full capacity each.
  it("belongs to the service: it counts where all its places are, and is unknown where a part of them is", () => {
    const two = service(1, { facilities: [place("500001"), place("500003")], forms: [beds(24), clients(1)] });
    const facts = derived({ services: [two, service(2, { facilities: [place("500001")], forms: [beds(6)] })] });
    expect(sayings(facts, HOME)).toEqual(["not-known-to-source", 0, 30, 0, 30, 30, 30]);
    expect(said(facts, "orp/6201", "capacities/domovy-pro-seniory/klient/terenni/registered")).toBe(1);
    // The second one has no field form, so it adds nothing to clients.
    expect(said(facts, "cr", "capacities/domovy-pro-seniory/klient/terenni/registered")).toBe(1);
  });

  it("is never added over units, forms or places; units of one form are each its own figure", () => {
    const both = [
      capacity(3, { unit: "klient", form: "ambulantni", basis: "registered" }),
      capacity(5, { unit: "kontakt", form: "ambulantni", basis: "registered" }),
      capacity(2, { unit: "klient", form: "ambulantni", basis: "registered" }),
    ] as const;
    const facts = derived({
      services: [
        service(1, {
          type: "rana-pece",
          facilities: [place("500001"), place("500001")],
          forms: [{ form: "ambulantni", nonStop: null, capacities: both }],
        }),
      ],
    });
    const cells = facts.facts.filter((fact) => fact.subject === "orp/6201" && fact.field.startsWith("capacities/"));
    expect(cells.map(({ field, value }) => [field, value])).toEqual([
      ["capacities/rana-pece/klient/ambulantni/registered", 5],
      ["capacities/rana-pece/kontakt/ambulantni/registered", 5],
    ]);
  });

  it("with a place outside the territories at hand is known of the country only", () => {
    const facts = derived({ services: [service(1, { facilities: [place("500001"), place("535711")] })] });
    expect(sayings(facts, HOME)).toEqual([
      "not-known-to-source",
      0,
      "not-known-to-source",
      0,
      "not-known-to-source",
      "not-known-to-source",
      20,
    ]);
    expect(facts.unplaced).toEqual([]);
  });

  it("of another unit is nothing in each part of the places", () => {
    const inClients = { ...clients(9, "pobytova"), nonStop: true };
    const services = [
      service(1, { facilities: [place("500001")] }),
      service(2, { facilities: [place("500001"), place("500003")], forms: [inClients] }),
    ];
    expect(said(derived({ services }), "obec/500001", HOME)).toBe(20);
    expect(said(derived({ services }), "obec/500003", HOME)).toBe(0);
  });

  it("a form that registers no capacity makes the sum a part; one that has beds has no clients", () => {
    const silent = { ...beds(0), capacities: [] };
    const services = [
      service(1, { facilities: [place("500001")] }),
      service(2, { facilities: [place("500002")], forms: [silent] }),
      service(3, { facilities: [place("500004")], forms: [silent] }),
    ];
    const facts = derived({ services });
    expect(sayings(facts, HOME)).toEqual([
      20,
      "not-known-to-source",
      { value: 20, covered: 1, members: 2 },
      "not-known-to-source",
      { value: 20, covered: 1, members: 2 },
      { value: 20, covered: 1, members: 3 },
      { value: 20, covered: 1, members: 3 },
    ]);
  });

  it.each([Number.NaN, -1, Number.POSITIVE_INFINITY, 1e308])("an amount %d makes its figures invalid and no others", (amount) => {
    const wrong = { ...beds(1), capacities: [{ amount, unit: "luzka", form: "pobytova", basis: "registered" } as const] };
    const facts = derived({
      services: [service(1, { facilities: [place("500001")], forms: [wrong] }), service(2, { facilities: [place("500004")] })],
    });
    expect(sayings(facts, HOME)).toEqual(["invalid-input", 0, "invalid-input", 20, "invalid-input", "invalid-input", "invalid-input"]);
  });

  it("knows what is provided on the day only", () => {
    const facts = derived({
      services: [
        service(1, { facilities: [place("500001")], validTo: day }),
        service(2, { facilities: [place("500001"), place("500004", { validTo: day })] }),
      ],
    });
    expect([said(facts, "cr", HOME), said(facts, "obec/500001", HOME), said(facts, "orp/6202", HOME)]).toEqual([20, 20, 0]);
  });
});

describe("nothing found is not none", () => {
  const here = [service(1, { facilities: [place("500001")] })];

  it("is none where the register covers the territory", () => {
    expect(sayings(derived({ services: here }), SEATED)).toEqual([1, 0, 1, 0, 1, 1, 1]);
    expect(sayings(derived({ services: here }), "servicesSeated/rana-pece")).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it("is not covered where it does not, and then nor is what was found", () => {
    const covers = derived({ services: here }, { covers: ["orp/6202"] });
    const out = "not-covered-by-source";
    expect(sayings(covers, SEATED)).toEqual([out, out, out, 0, out, out, out]);
    expect(sayings(covers, HOME)).toEqual([out, out, out, 0, out, out, out]);
    expect(said(covers, "obec/500004", SEATED)).toBe(0);
    expect(said(covers, "obec/500001", "servicesOwn")).toBe(out);
  });

  it("is not covered in a region without any service: no region has none, so the register at hand lacks it", () => {
    const wide = territoriesOn(
      [...county, node("kraj/3026", ["cr"]), node("orp/2116", ["kraj/3026"]), node("obec/535711", ["orp/2116"])],
      day,
    );
    const facts = supplyFacts(planningData({ services: here }), wide, { day });
    const of = (id: TerritoryId) => said(facts, id, "servicesSeated/rana-pece");
    expect(["obec/500001", "obec/535711", "orp/2116", "kraj/3026", "kraj/3115", "cr"].map((id) => of(id as TerritoryId))).toEqual([
      0,
      "not-covered-by-source",
      "not-covered-by-source",
      "not-covered-by-source",
      0,
      "not-covered-by-source",
    ]);
  });

  it("is unknown where a service of the type has no known place, but is known of the country", () => {
    const facts = derived({
      services: [...here, service(2, { type: "rana-pece" }), service(3, { facilities: [place("500001", { address: null } as object)] })],
    });
    const not = "not-known-to-source";
    expect(sayings(facts, "servicesSeated/rana-pece")).toEqual([not, not, not, not, not, not, 1]);
    expect(sayings(facts, SEATED)).toEqual([1, not, 1, not, 1, 1, 2]);
    expect(sayings(facts, HOME)).toEqual([20, not, 20, not, 20, 20, 40]);
    expect(facts.unplaced).toEqual([
      { type: "domovy-pro-seniory", services: 1, sheltered: 0 },
      { type: "rana-pece", services: 1, sheltered: 0 },
    ]);
  });

  it("is unknown of a type whose code nobody knows, and of every type that is not there once a code was not recognised", () => {
    expect(said(derived({ services: here }), "cr", "servicesSeated/centrum-dusevniho-zdravi")).toBe("not-known-to-source");
    const facts = derived({ services: [...here, service(2, { type: "DruhSocialniSluzby/99", facilities: [place("500001")] })] });
    expect([said(facts, "cr", "servicesSeated/rana-pece"), said(facts, "obec/500001", "servicesSeated/rana-pece")]).toEqual([
      "not-known-to-source",
      "not-known-to-source",
    ]);
    expect([said(facts, "orp/6202", SEATED), said(facts, "obec/500001", "servicesNonStop")]).toEqual([0, 2]);
  });

  it("is a part where municipalities of a territory are not at hand", () => {
    const part = territoriesOn(county, day, {
      partial: [
        { id: "orp/6201", covered: 3, members: 5 },
        { id: "orp/6202", covered: 3, members: 4 },
      ],
    });
    const facts = supplyFacts(planningData({ services: here }), part, { day });
    expect([said(facts, "orp/6201", SEATED), said(facts, "orp/6202", SEATED)]).toEqual([
      { value: 1, covered: 3, members: 5 },
      "not-covered-by-source",
    ]);
  });

  it("is said of the municipalities at hand only, and of every municipality where they are those of the country", () => {
    const elsewhere = (nodes: typeof county) => {
      const facts = supplyFacts(planningData({ services: here }), territoriesOn(nodes, day), { day });
      return [said(facts, "obec/500002", SEATED), said(facts, "obec/554782", SEATED)];
    };
    const region = county.filter((one) => one.id !== "cr").map((one) => (one.id === "kraj/3115" ? { ...one, parents: [] } : one));
    expect([elsewhere(region), elsewhere(county)]).toEqual([
      [0, "not-covered-by-source"],
      [0, 0],
    ]);
  });

  it("without a register nothing is said at all", () => {
    const facts = supplyFacts(planningData({}), state, { day });
    expect([facts.facts, facts.absentRows]).toEqual([[], []]);
  });
});

/** Services of a random office: homes and counselling, open and with a secret address, at none to three places. */
const codes = ["500001", "500002", "500003", "500004", "500005", "500006"];
const anyService = fc
  .record({
    type: fc.constantFrom("domovy-pro-seniory", "azylove-domy"),
    places: fc.array(fc.constantFrom(...codes), { maxLength: 3 }),
    isSecret: fc.boolean(),
    amount: fc.nat(40),
    form: fc.constantFrom("pobytova", "terenni"),
    provider: fc.constantFrom("provider/a", "provider/b"),
    regions: fc.constantFrom(null, [regionCode("3115")], []),
  })
  .map(({ type, places, isSecret, amount, form, provider: id, regions }): Omit<Service, "id"> => {
    const facilities = [...places.map((code) => place(code)), ...(isSecret ? [secret()] : [])];
    return {
      ...service(0),
      type,
      facilities,
      regions,
      provider: providerId(id),
      forms: [form === "pobytova" ? beds(amount) : clients(amount)],
    };
  });
const office = fc
  .array(anyService, { maxLength: 8 })
  .map((all) => all.map((one, n): Service => ({ ...service(n), ...one, id: service(n).id })));
const providers = [provider("a", { seat: address("500001") }), provider("b", { seat: address("500005") })];

/** Every run derives all facts of a county twice. */
const runs = { numRuns: 40 };

describe("laws", () => {
  it("the country has the capacity of all services, whatever their places", () => {
    fc.assert(
      fc.property(office, (services) => {
        const facts = derived({ services }, { covers: ["cr"] });
        for (const type of ["domovy-pro-seniory", "azylove-domy"]) {
          const all = services.filter((one) => one.type === type).flatMap((one) => one.forms.flatMap((form) => form.capacities));
          for (const [unit, form] of [
            ["luzka", "pobytova"],
            ["klient", "terenni"],
          ] as const) {
            const some = all.filter((one) => one.unit === unit);
            const total = some.length === 0 ? undefined : some.reduce((sum, one) => sum + one.amount, 0);
            const fact = facts.facts.find((one) => one.subject === "cr" && one.field === `capacities/${type}/${unit}/${form}/registered`);
            expect(fact?.value).toBe(total);
          }
          expect(said(facts, "cr", `servicesSeated/${type}`)).toBe(services.filter((one) => one.type === type).length);
        }
      }),
      runs,
    );
  });

  it("the order of services and of territories changes nothing", () => {
    fc.assert(
      fc.property(office, fc.shuffledSubarray([...county], { minLength: county.length }), (services, nodes) => {
        const other = supplyFacts(
          planningData({ services: services.toReversed(), providers: providers.toReversed() }),
          territoriesOn(nodes, day),
          { day },
        );
        expect(other).toEqual(derived({ services, providers }));
      }),
      runs,
    );
  });

  it("counts of services agree with servicesIn wherever both speak", () => {
    fc.assert(
      fc.property(office, (services) => {
        const data = planningData({ services, territories: county });
        const facts = supplyFacts(data, state, { day, covers: ["cr"] });
        const seats = facts.facts.filter((fact) => fact.field.startsWith("servicesSeated/") && fact.value !== null);
        for (const subject of new Set(seats.map((fact) => fact.subject))) {
          const found = (servicesIn(data, subject as TerritoryId, day).services ?? []).map((one) => `servicesSeated/${one.type}`);
          for (const fact of seats)
            if (fact.subject === subject) expect(found.filter((field) => field === fact.field).length).toBe(fact.value);
        }
      }),
      runs,
    );
  });

  it("a capacity counts once: parts of a territory never add up to more than the whole", () => {
    fc.assert(
      fc.property(office, (services) => {
        const facts = derived({ services }, { covers: ["cr"] });
        const known = (id: TerritoryId) => {
          const fact = facts.facts.find((one) => one.subject === id && one.field === HOME);
          return fact?.value ?? null;
        };
        for (const id of ["orp/6201", "okres/40703", "kraj/3115", "cr"] as const) {
          const whole = known(id);
          const parts = municipalitiesOf(state, id).map((one) => known(one) ?? 0);
          if (whole !== null) expect(parts.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(whole);
        }
      }),
      runs,
    );
  });

  it("a service more never makes a present type absent, nor an unknown one absent", () => {
    fc.assert(
      fc.property(office, anyService, (services, more) => {
        const before = derived({ services }, { covers: ["cr"] });
        const after = derived({ services: [...services, { ...more, id: service(9).id }] }, { covers: ["cr"] });
        for (const id of everywhere) if (said(before, id, SEATED) !== 0) expect(said(after, id, SEATED)).not.toBe(0);
      }),
      runs,
    );
  });
});

describe("a secret address", () => {
  const below = (facts: SupplyFacts) => ({
    facts: facts.facts.filter((fact: Fact) => fact.subject.startsWith("obec/") || fact.subject.startsWith("pou/")),
    absentRows: facts.absentRows,
  });
  const levels = ["obec", "pou", "orp", "okres", "kraj", "cr"] as const;

  it("never shows below an ORP: wherever the service has its places, what is said there is the same", () => {
    fc.assert(
      fc.property(office, fc.subarray(codes, { minLength: 1 }), fc.subarray(codes), (others, there, elsewhere) => {
        const of = (places: readonly string[]) => {
          // An address that a secret place must not hold, as data from outside may have it.
          const planted = secret({ address: address(places[0] ?? "500006", { street: "Tajná", houseNumber: 7 }) });
          const shelter = service(99, { type: "azylove-domy", facilities: [planted, ...places.map((code) => place(code))] });
          const services = [...others, shelter];
          return derived({ services, providers }, { levels, covers: ["cr"] });
        };
        expect(below(of(there))).toEqual(below(of(elsewhere)));
      }),
      runs,
    );
  });

  it("does not show at any level: where in its ORP it lies, and whom there it serves, changes nothing that is said", () => {
    const inFirst = fc.constantFrom("500001", "500002", "500003");
    fc.assert(
      fc.property(office, inFirst, inFirst, fc.boolean(), (others, here, there, isOpen) => {
        const of = (code: string) => {
          const shelter = service(99, { type: "azylove-domy", facilities: [secret(), ...(isOpen ? [place(code)] : [])] });
          const reaches = [reach(99, code, { mode: "provided", clients: 4 }), reach(0, "500002", { mode: "provided", clients: 2 })];
          return derived({ services: [...others, shelter], providers, reaches }, { levels, covers: ["cr"], wholeTables: ["reach"] });
        };
        expect(of(here)).toEqual(of(there));
      }),
      runs,
    );
  });

  it("does not show in an okres either where its ORP lies in several: both together would tell the municipality", () => {
    const shelter = service(1, { type: "azylove-domy", facilities: [secret(), place("500002")] });
    const facts = derived({ services: [shelter, service(2, { facilities: [place("500001")] })] });
    // ORP 6201 lies in both okresy; 500002 is its only municipality in okres 40711.
    const field = "servicesSeated/azylove-domy";
    expect([said(facts, "okres/40703", field), said(facts, "okres/40711", field), said(facts, "orp/6201", field)]).toEqual([
      "suppressed",
      "suppressed",
      1,
    ]);
    expect([said(facts, "okres/40711", "servicesOwn"), said(facts, "orp/6202", field), said(facts, "obec/500002", field)]).toEqual([
      "suppressed",
      "suppressed",
      "not-known-to-source",
    ]);
  });

  it("leaves no capacity in such an okres either, not even a zero of another unit", () => {
    const once = service(1, { facilities: [secret({ validTo: "2020-01-01" }), place("500002")] });
    expect(said(derived({ services: [once] }), "okres/40711", HOME)).toBe("suppressed");
    const inClients = service(1, { facilities: [secret(), place("500002")], forms: [{ ...clients(9, "pobytova") }] });
    const facts = derived({ services: [inClients, service(2, { facilities: [place("500004")] })] });
    expect([said(facts, "okres/40711", HOME), said(facts, "orp/6202", HOME)]).toEqual(["suppressed", 20]);
  });

  it("shows in an okres that holds the whole ORP, and its capacity only where it surely is", () => {
    const nodes = [
      node("cr", []),
      node("kraj/3115", ["cr"]),
      node("okres/40703", ["kraj/3115"]),
      node("orp/6201", ["kraj/3115"]),
      node("orp/6202", ["kraj/3115"]),
    ];
    const municipalities = [node("obec/500001", ["orp/6201", "okres/40703"]), node("obec/500002", ["orp/6202", "okres/40703"])];
    const shelter = service(1, { type: "azylove-domy", facilities: [secret(), place("500001")], regions: [regionCode("3115")] });
    const facts = supplyFacts(planningData({ services: [shelter] }), territoriesOn([...nodes, ...municipalities], day), { day });
    const all = ["okres/40703", "orp/6201", "kraj/3115", "cr"] as const;
    expect(all.map((id) => said(facts, id, "servicesSeated/azylove-domy"))).toEqual([1, 1, 1, 1]);
    expect(all.map((id) => said(facts, id, "capacities/azylove-domy/luzka/pobytova/registered"))).toEqual([
      "suppressed",
      "suppressed",
      "suppressed",
      20,
    ]);
  });

  it("a place that was secret once and is closed counts with its open places, from the ORP on", () => {
    const shelter = service(1, { facilities: [secret({ validTo: "2020-01-01" }), place("500004")] });
    const facts = derived({ services: [shelter] });
    expect([said(facts, "obec/500004", HOME), said(facts, "orp/6202", HOME), said(facts, "cr", HOME)]).toEqual([
      "not-known-to-source",
      20,
      20,
    ]);
    expect(said(facts, "orp/6201", SEATED)).toBe(0);
  });
});

describe("refuses", () => {
  it.each<[string, Partial<SupplyFactsOptions>]>([
    ["day-invalid", { day: "2026-11-31" }],
    ["year-invalid", { year: 2026.5 }],
    ["year-invalid", { year: Number.NaN }],
    ["year-after-day", { year: 2027 }],
    ["territory-unknown", { covers: ["orp/9999"] }],
  ])("%s", (code, options) => {
    expect(() => derived({ services: [] }, options)).toThrow(expect.objectContaining({ name: "RangeError", code }));
  });
});

it("says its method, its day, and where each fact comes from", () => {
  const facts = derived({ services: [service(1, { facilities: [place("500001")] })] }, { levels: ["orp"] });
  expect([facts.method, facts.day, facts.year]).toEqual(["supply-facts@1", day, 2026]);
  expect(facts.facts.every((fact) => fact.source === "mpsv-rpss" && fact.knownAt === day && fact.period.from === day)).toBe(true);
  expect(new Set(facts.facts.map((fact) => fact.subject))).toEqual(new Set(["orp/6201", "orp/6202"]));
  expect(facts.absentRows).toEqual([]);
});
