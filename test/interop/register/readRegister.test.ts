import { describe, expect, test } from "vitest";
import { readRegister } from "../../../src/interop/register/readRegister.ts";
import type { RegisterOptions } from "../../../src/interop/register/registerReading.ts";
import { facilitiesOn, registeredCapacity } from "../../../src/model/service.ts";
import {
  type RawRecord,
  syntheticAddress,
  syntheticCapacity,
  syntheticFacility,
  syntheticForm,
  syntheticProvider,
  syntheticRegister,
  syntheticService,
} from "./syntheticService.ts";

const read = (changes: RawRecord = {}, options?: RegisterOptions) => readRegister(syntheticRegister(syntheticService(changes)), options);
const only = (changes: RawRecord = {}) => {
  const { accepted } = read(changes);
  expect(accepted).toHaveLength(1);
  return accepted[0] as NonNullable<(typeof accepted)[0]>;
};
const counted = ({ notes }: ReturnType<typeof readRegister>, code: string) =>
  notes.filter((note) => note.code === code).map(({ count, detail }) => [count, detail.en.split(": ").slice(1).join(": ")]);

test("a service as a whole", () => {
  const { accepted, rejected, providers, flaws, unknown, unmodelled, personal } = read();
  const address = {
    ...{ addressPoint: "11867906", municipality: "581283", municipalityPart: "5304", street: "Vymyšlená", houseNumber: 12 },
    ...{ houseNumberKind: "descriptive", orientationNumber: "3a", addition: null, psc: "67801" },
  };
  expect(accepted).toEqual([
    {
      ...{ id: "1234567", portalId: "4951", name: null, type: "domovy-pro-seniory", provider: "00177041" },
      forms: [{ form: "pobytova", nonStop: true, capacities: [{ amount: 32, unit: "luzka", form: "pobytova", basis: "registered" }] }],
      targetGroups: ["seniori"],
      facilities: [{ name: "Domov Smyšlený", secretAddress: false, address, point: null, validFrom: "2010-01-01", validTo: null }],
      regions: null,
      contacts: { emails: ["domov@example.cz"], phones: ["500000001"], webs: ["https://domov.example.cz"] },
      ...{ validFrom: "2010-01-01", validTo: null },
    },
  ]);
  expect(providers).toEqual([
    {
      ...{ id: "00177041", ico: "00177041", name: "Smyšlený poskytovatel, z. ú.", seat: { ...address, addressPoint: "8338752" } },
      contacts: { emails: ["info@example.cz"], phones: ["500 000 000"], webs: ["https://www.example.cz"] },
    },
  ]);
  expect([rejected, flaws, unknown, unmodelled, personal]).toEqual([[], [], [], [], []]);
});

describe("ids", () => {
  test.each([
    [{ portalId: 17, identifikator: 7654321 }, "7654321", "17"],
    [{ portalId: "17", identifikator: "7654321" }, "7654321", "17"],
    [{ portalId: null, identifikator: " 7654321 " }, "7654321", null],
    [{ portalId: 17, identifikator: null }, "0000017", "17"],
    [{ portalId: 17, identifikator: "SYNTHETIC" }, "0000017", "17"],
    [{ portalId: 0, identifikator: "7654321" }, "7654321", null],
    [{ portalId: 17, identifikator: 12345 }, "0000017", "17"],
  ])("%j", (ids, id, portalId) => expect(only(ids)).toMatchObject({ id, portalId }));

  test.each([
    { portalId: null, identifikator: null },
    { portalId: 0, identifikator: "12" },
    { portalId: [], identifikator: {} },
    { portalId: -1, identifikator: 1.5 },
  ])("none: %j", (ids) => {
    const { accepted, rejected } = readRegister(syntheticRegister(syntheticService(), syntheticService(ids)));
    expect(accepted).toHaveLength(1);
    expect(rejected).toMatchObject([{ code: "id-missing", path: "polozky[1]", value: "an object" }]);
  });

  test("a registration number told twice is one service; the order of the file decides nothing", () => {
    const older = syntheticService({ portalId: 5, datumPoskytovaniDo: "2012-12-31" });
    const newer = syntheticService({ portalId: 9 });
    for (const items of [
      [older, newer],
      [newer, older],
    ]) {
      const { accepted, rejected } = readRegister(syntheticRegister(...items));
      expect(accepted.map(({ portalId }) => portalId)).toEqual(["9"]);
      expect(rejected).toMatchObject([{ code: "service-repeated", path: `polozky[${items.indexOf(older)}]`, value: '"1234567"' }]);
    }
  });
});

describe("last days become first days after", () => {
  test("of the service and of its places, each by itself", () => {
    const service = only({
      datumPoskytovaniDo: "2012-06-30",
      zarizeni: [syntheticFacility(), syntheticFacility({ nazev: "B", poskytujeDo: "2011-12-31" })],
    });
    expect([service.validTo, ...service.facilities.map(({ validTo }) => validTo)]).toEqual(["2012-07-01", null, "2012-01-01"]);
    expect(facilitiesOn(service, "2011-12-31")).toHaveLength(2);
    expect(facilitiesOn(service, "2012-01-01")).toHaveLength(1);
    expect(facilitiesOn(service, "2012-07-01")).toHaveLength(0);
    expect(counted(read({ datumPoskytovaniDo: "2012-06-30" }), "facility-outlives-service")).toEqual([[1, "polozky[0]"]]);
  });

  test.each([
    ["2024-02-29", "2024-03-01"],
    ["2023-12-31", "2024-01-01"],
    ["9999-12-31", null],
    ["9999-09-09", null],
    ["2010-01-01", "2010-01-02"],
    ["2024-02-29T00:00:00", "2024-03-01"],
    ["", null],
    [null, null],
    [undefined, null],
  ])("%j", (last, validTo) => expect(only({ datumPoskytovaniDo: last, zarizeni: [] }).validTo).toBe(validTo));

  test.each(["31. 12. 2020", "2023-02-29", 20201231, "2020", {}, "2020-12-31T23:00:00Z"])(
    "an end that cannot be read leaves open whether the service lives: %j is rejected",
    (last) => {
      expect(read({ datumPoskytovaniDo: last }).rejected).toMatchObject([{ code: "end-invalid", path: "polozky[0].datumPoskytovaniDo" }]);
      const { accepted, flaws } = read({ zarizeni: [syntheticFacility({ poskytujeDo: last })] });
      expect(accepted[0]?.facilities).toEqual([]);
      expect(flaws).toMatchObject([{ code: "facility-end-invalid", path: "polozky[0].zarizeni[0].poskytujeDo" }]);
    },
  );

  test("a service that ended before it began has no days and is rejected, so is not taken for a living one", () => {
    expect(read({ datumPoskytovaniDo: "2009-12-31" }).rejected).toMatchObject([{ code: "end-invalid", value: '"2009-12-31"' }]);
  });

  test("a beginning that cannot be read is not known, with a flaw", () => {
    const { accepted, flaws } = read({ datumPoskytovaniOd: "leden 2010" });
    expect(accepted[0]?.validFrom).toBeNull();
    expect(flaws).toMatchObject([{ code: "day-expected", path: "polozky[0].datumPoskytovaniOd", value: '"leden 2010"' }]);
  });
});

describe("capacity", () => {
  test("is of the service in a form and a unit, whatever the number of places", () => {
    const places = Array.from({ length: 3 }, (_, i) => syntheticFacility({ nazev: `Dům ${i}` }));
    const service = only({ zarizeni: places, formy: [syntheticForm({ kapacity: [syntheticCapacity({ pocet: 120 })] })] });
    expect(service.facilities).toHaveLength(3);
    expect(registeredCapacity(service, { form: "pobytova", unit: "luzka" })?.amount).toBe(120);
  });

  test("forms and units stay apart", () => {
    const units = ["klient", "interv", "kontakt", "hovor"].map((unit, i) =>
      syntheticCapacity({ pocet: i, typ: { id: `TypKapacitySocialniSluzby/${unit}` } }),
    );
    const { forms } = only({
      formy: [
        syntheticForm({ forma: { id: "FormaSocialniSluzby/amb" }, kapacity: units }),
        syntheticForm({ forma: { id: "FormaSocialniSluzby/ter" }, kapacita: units.slice(0, 1), kapacity: undefined }),
      ],
    });
    expect(forms.map(({ form, capacities }) => [form, ...capacities.map(({ amount, unit }) => `${amount} ${unit}`)])).toEqual([
      ["ambulantni", "0 klient", "1 interv", "2 kontakt", "3 hovor"],
      ["terenni", "0 klient"],
    ]);
  });

  test("the same one twice is one; several in a unit are all kept, and said", () => {
    const reading = read({
      formy: [syntheticForm({ kapacity: [syntheticCapacity(), syntheticCapacity(), syntheticCapacity({ pocet: 30 })] })],
    });
    expect(reading.accepted[0]?.forms[0]?.capacities.map(({ amount }) => amount)).toEqual([32, 30]);
    expect(counted(reading, "repeated-capacity")).toEqual([[1, "polozky[0].formy[0].kapacity[1]"]]);
    expect(counted(reading, "several-capacities")).toEqual([[1, "polozky[0].formy[0].kapacity"]]);
  });

  test.each([
    ["32", 32],
    [" 7 ", 7],
    [-0, 0],
    [12.5, 12.5],
  ])("%j is a number", (pocet, amount) =>
    expect(only({ formy: [syntheticForm({ kapacity: [syntheticCapacity({ pocet })] })] }).forms[0]?.capacities[0]?.amount).toBe(amount),
  );

  test.each([null, undefined, -1, "cca 15", "", {}, Number.NaN, true])("%j is none, and no zero", (pocet) => {
    const { accepted, flaws } = read({ formy: [syntheticForm({ kapacity: [syntheticCapacity({ pocet })] })] });
    expect(accepted[0]?.forms).toEqual([{ form: "pobytova", nonStop: true, capacities: [] }]);
    expect(flaws).toMatchObject([{ code: "amount-invalid", path: "polozky[0].formy[0].kapacity[0].pocet" }]);
  });
});

describe("codes", () => {
  test("unknown ones stay as they came, and are counted once each", () => {
    const groups = ["CilovaSkupinaOsoby/99", "CilovaSkupinaOsoby/24", "CilovaSkupinaOsoby/99"].map((id) => ({ cilovaSkupina: { id } }));
    const reading = readRegister(
      syntheticRegister(
        syntheticService({ druhSocialniSluzby: { id: "DruhSocialniSluzby/2" }, ciloveSkupiny: groups }),
        syntheticService({ portalId: 2, identifikator: 7654321, druhSocialniSluzby: "DruhSocialniSluzby/2" }),
      ),
    );
    expect(reading.accepted.map(({ type, targetGroups }) => [type, targetGroups])).toEqual([
      ["DruhSocialniSluzby/2", ["CilovaSkupinaOsoby/99", "seniori"]],
      ["DruhSocialniSluzby/2", ["seniori"]],
    ]);
    expect(counted(reading, "unknown-code")).toEqual([
      [2, "DruhSocialniSluzby/2"],
      [2, "CilovaSkupinaOsoby/99"],
    ]);
  });

  test("an unknown form or unit cannot be in the nouns; it is kept beside them", () => {
    const online = syntheticForm({ forma: { id: "FormaSocialniSluzby/online" } });
    const hours = syntheticCapacity({ typ: { id: "TypKapacitySocialniSluzby/hodina" } });
    const { accepted, unknown, ...reading } = read({ formy: [online, syntheticForm({ kapacity: [syntheticCapacity(), hours] })] });
    expect(accepted[0]?.forms).toHaveLength(1);
    expect(accepted[0]?.forms[0]?.capacities).toHaveLength(1);
    expect(unknown).toEqual([
      { service: "1234567", path: "formy[0]", value: online },
      { service: "1234567", path: "formy[1].kapacity[1]", value: hours },
    ]);
    expect(counted({ accepted, unknown, ...reading }, "unknown-code")).toEqual([
      [1, "FormaSocialniSluzby/online"],
      [1, "TypKapacitySocialniSluzby/hodina"],
    ]);
  });

  test("without a type there is no service", () => {
    expect(read({ druhSocialniSluzby: null }).rejected).toMatchObject([
      { code: "type-missing", path: "polozky[0].druhSocialniSluzby", value: "null" },
    ]);
  });

  test("official lists extend the built-in ones", () => {
    const codebooks = {
      targetGroups: [{ code: "CilovaSkupinaOsoby/99", cs: "osoby v krizi" }],
      serviceTypes: [{ code: "DruhSocialniSluzby/2", cs: "centrum duševního zdraví" }],
    };
    const reading = read(
      { druhSocialniSluzby: { id: "DruhSocialniSluzby/2" }, ciloveSkupiny: [{ cilovaSkupina: { id: "CilovaSkupinaOsoby/99" } }] },
      { codebooks },
    );
    expect(reading.accepted).toMatchObject([{ type: "centrum-dusevniho-zdravi", targetGroups: ["osoby-v-krizi"] }]);
    expect(counted(reading, "unknown-code")).toEqual([]);
  });

  test("regions of the extended scope are those of the ČSÚ, in whatever shape they come", () => {
    const scope = [{ kraj: { id: "Kraj/116" } }, { id: "Kraj/19" }, "Kraj/132", { kraj: { id: "Kraj/116" } }, { kraj: { id: "Kraj/5" } }];
    const { accepted, unknown } = read({ rozsirenePusobnostiVKraji: scope });
    expect(accepted[0]?.regions).toEqual(["3115", "3018", "3140"]);
    expect(unknown).toEqual([{ service: "1234567", path: "rozsirenePusobnostiVKraji[4]", value: { kraj: { id: "Kraj/5" } } }]);
  });

  test.each([null, [], undefined])("a scope or groups of %j say nothing", (value) => {
    expect(only({ rozsirenePusobnostiVKraji: value, ciloveSkupiny: value })).toMatchObject({ regions: null, targetGroups: null });
  });
});

describe("places", () => {
  test("the same one again is one place; another name, date or address point is another place", () => {
    const reading = read({
      zarizeni: [
        ...[
          syntheticFacility(),
          syntheticFacility({ vedouci: null }),
          syntheticFacility({ nazev: "Jiný" }),
          syntheticFacility({ poskytujeDo: "2030-12-31" }),
        ],
        ...[
          syntheticFacility({ adresa: syntheticAddress({ kodAdresnihoMista: 8338752 }) }),
          syntheticFacility({ poskytujeOd: "2011-01-01" }),
        ],
        ...[1, 2, 1].map((cisloDomovni) => syntheticFacility({ adresa: syntheticAddress({ kodAdresnihoMista: null, cisloDomovni }) })),
      ],
    });
    expect(reading.accepted[0]?.facilities).toHaveLength(7);
    expect(counted(reading, "repeated-facility")).toEqual([[2, "polozky[0].zarizeni[1], polozky[0].zarizeni[8]"]]);
    expect(counted(reading, "address-point-missing")).toEqual([
      [3, "polozky[0].zarizeni[6], polozky[0].zarizeni[7], polozky[0].zarizeni[8]"],
    ]);
  });

  test("many repeated places are told apart as few are", () => {
    const places = Array.from({ length: 90 }, (_, i) => syntheticFacility({ nazev: `Dům ${i % 40}` }));
    expect(only({ zarizeni: places }).facilities.map(({ name }) => name)).toEqual(places.slice(0, 40).map(({ nazev }) => nazev));
  });

  test("Praha has no district, and parts of its own", () => {
    const adresa = syntheticAddress({
      okres: null,
      obec: { id: "Obec/554782" },
      kraj: { id: "Kraj/19" },
      mestskyObvodVPraze: { id: "MestskyObvodVPraze/43" },
    });
    const reading = read({ zarizeni: [syntheticFacility({ adresa })] });
    expect(reading.accepted[0]?.facilities[0]?.address?.municipality).toBe("554782");
    expect(reading.flaws).toEqual([]);
    expect(counted(reading, "unmodelled-key")).toContainEqual([1, "zarizeni[].adresa.mestskyObvodVPraze"]);
  });

  test.each([
    [{ psc: "678 01" }, { psc: "67801" }],
    [{ psc: 67801 }, { psc: "67801" }],
    [{ typCislaDomovniho: { id: "TypStavebnihoObjektu/2" } }, { houseNumberKind: "registration" }],
    [{ cisloOrientacni: 54 }, { orientationNumber: "54" }],
    [{ cisloDomovni: "12" }, { houseNumber: 12 }],
    [{ ulice: "Dlouhá" }, { street: "Dlouhá" }],
    [{ ulice: null }, { street: null }],
    [{ obec: null }, { municipality: null }],
    [{ kodAdresnihoMista: "11867906" }, { addressPoint: "11867906" }],
  ])("%j", (changes, expected) => {
    const { accepted, flaws } = read({ zarizeni: [syntheticFacility({ adresa: syntheticAddress(changes) })] });
    expect(accepted[0]?.facilities[0]?.address).toMatchObject(expected);
    expect(flaws).toEqual([]);
  });

  test.each([
    [{ psc: "99999" }, "psc-invalid", "psc"],
    [{ cisloDomovni: 0 }, "house-number-invalid", "cisloDomovni"],
    [{ cisloDomovni: 1.5 }, "house-number-invalid", "cisloDomovni"],
    [{ kodAdresnihoMista: 1e12 }, "address-point-invalid", "kodAdresnihoMista"],
    [{ obec: { id: "Obec/123" } }, "municipality-code-invalid", "obec"],
    [{ obec: 581283 }, "code-expected", "obec"],
    [{ ulice: { nazev: "x".repeat(300) } }, "text-expected", "ulice"],
    [{ dodatekAdresy: ["a"] }, "text-expected", "dodatekAdresy"],
  ])("%j leaves a gap, with a flaw", (changes, code, key) => {
    const { accepted, flaws } = read({ zarizeni: [syntheticFacility({ adresa: syntheticAddress(changes) })] });
    expect(accepted).toHaveLength(1);
    expect(flaws).toMatchObject([{ code, path: `polozky[0].zarizeni[0].adresa.${key}` }]);
  });

  test("a wrong check digit of an address point is a note, never a refusal", () => {
    const reading = read({ zarizeni: [syntheticFacility({ adresa: syntheticAddress({ kodAdresnihoMista: 80000001 }) })] });
    expect(reading.accepted[0]?.facilities[0]?.address?.addressPoint).toBe("80000001");
    expect(counted(reading, "address-point-check-digit")).toEqual([[1, "polozky[0].zarizeni[0]"]]);
  });
});

describe("providers", () => {
  const withIco = (ico: unknown) => read({ poskytovatel: syntheticProvider({ ico }) });

  test.each([
    ["00177041", "00177041", "00177041", null],
    [177041, "00177041", "00177041", "ico-padded"],
    ["177041", "00177041", "00177041", "ico-padded"],
    ["635 04 260", "63504260", "63504260", "ico-padded"],
    ["63504261", "provider/ico-63504261", null, "ico-check-digit"],
    [null, "provider/portal-4951", null, "ico-missing"],
    ["neuvedeno", "provider/portal-4951", null, "ico-missing"],
    [0, "provider/portal-4951", null, "ico-missing"],
  ])("IČO %j", (ico, id, kept, note) => {
    const reading = withIco(ico);
    expect(reading.accepted[0]?.provider).toBe(id);
    expect(reading.providers).toMatchObject([{ id, ico: kept }]);
    expect(reading.notes.filter(({ code }) => code.startsWith("ico-")).map(({ code }) => code)).toEqual(note === null ? [] : [note]);
    expect(reading.rejected).toEqual([]);
  });

  test("each once; of two descriptions the one with the highest portal number, in any order", () => {
    const items = [
      syntheticService(),
      syntheticService({ portalId: 5000, identifikator: 1, poskytovatel: syntheticProvider({ nazev: "Nový název" }) }),
      syntheticService({ portalId: 20, identifikator: 2 }),
    ];
    for (const order of [items, [...items].reverse()]) {
      const reading = readRegister(syntheticRegister(...order));
      expect(reading.providers.map(({ name }) => name)).toEqual(["Nový název"]);
      expect(counted(reading, "provider-differs")).toEqual([[1, "00177041"]]);
    }
  });

  test.each([null, undefined, "Domov", { nazev: null }, []])("%j is none; the service stays, and it is said", (poskytovatel) => {
    const reading = read({ poskytovatel });
    expect(reading.accepted).toMatchObject([{ provider: "provider/portal-4951" }]);
    expect(reading.providers).toEqual([]);
    expect(counted(reading, "provider-missing")).toEqual([[1, "polozky[0]"]]);
  });
});

describe("what the nouns do not hold", () => {
  test("personal data are counted and left out", () => {
    const reading = read();
    expect(JSON.stringify(reading)).not.toMatch(/Nikdo|Neskutečný|ústředna/);
    expect(counted(reading, "personal-data")).toEqual([
      [1, "poskytovatel.statutarniOrgany"],
      [1, "poskytovatel.telefony[].poznamka"],
      [1, "zarizeni[].vedouci"],
    ]);
  });

  test("personal data that were asked for stand apart, never in the nouns", () => {
    const { personal, accepted, providers } = read({}, { personalData: "keep" });
    expect(personal).toEqual([
      { service: "1234567", path: "poskytovatel.statutarniOrgany", value: [{ clen: { jmeno: "Nikdo", prijmeni: "Neskutečný" } }] },
      { service: "1234567", path: "poskytovatel.telefony[0].poznamka", value: "ústředna" },
      {
        service: "1234567",
        path: "zarizeni[0].vedouci",
        value: { jmeno: "Nikdo", prijmeni: "Vymyšlený", titulPred: "Mgr.", titulZa: null },
      },
    ]);
    expect(JSON.stringify([accepted, providers])).not.toMatch(/Nikdo|Neskutečný/);
  });

  test("unknown keys are kept with their path, and counted once each; persons in them are left out", () => {
    const reading = readRegister({
      "@context": "https://example.cz",
      ...syntheticRegister(
        syntheticService({ novyKlic: { a: [1, "x"] }, kontakt: { jmeno: "Jana", prijmeni: "Vymyšlená" } }),
        syntheticService({ portalId: 2, identifikator: 2, novyKlic: null, zarizeni: [syntheticFacility({ patro: 3 })] }),
      ),
    });
    expect(reading.unknown).toEqual([
      { service: null, path: "@context", value: "https://example.cz" },
      { service: "1234567", path: "novyKlic", value: { a: [1, "x"] } },
      { service: "0000002", path: "zarizeni[0].patro", value: 3 },
    ]);
    expect(counted(reading, "unknown-key")).toEqual([
      [1, "@context"],
      [2, "novyKlic"],
      [1, "kontakt"],
      [1, "zarizeni[].patro"],
    ]);
    expect(counted(reading, "personal-data")).toContainEqual([1, "kontakt"]);
  });

  test("unknown keys need not be kept; they are counted all the same", () => {
    const reading = read({ novyKlic: 1 }, { keepUnknown: false });
    expect([reading.unknown, counted(reading, "unknown-key")]).toEqual([[], [[1, "novyKlic"]]]);
  });

  test("documented keys without a noun are handed over on request", () => {
    const { unmodelled } = read({}, { keepUnmodelled: true });
    expect(unmodelled.map(({ path }) => path)).toEqual([
      "kontaktniAdresy",
      "vekoveSkupiny",
      "doplnkoveUdaje",
      "formy[0].kapacity[0].popis",
    ]);
  });

  test("every other key may be null or missing", () => {
    const needed = new Set(["portalId", "identifikator", "druhSocialniSluzby"]);
    for (const key of Object.keys(syntheticService()))
      for (const value of [null, undefined]) if (!needed.has(key)) expect(only({ [key]: value }).id).toBe("1234567");
    const bare = readRegister(syntheticRegister({ portalId: 1, druhSocialniSluzby: "DruhSocialniSluzby/13" }));
    expect(bare.accepted).toMatchObject([{ id: "0000001", forms: [], facilities: [], validFrom: null, validTo: null }]);
  });
});

describe("what is refused whole", () => {
  test.each([
    ["", "json-broken"],
    [new Uint8Array(), "json-broken"],
    ["  \n", "json-broken"],
    ["{}", "root-unknown"],
    ["[]", "root-unknown"],
    ["5", "root-unknown"],
    ['{ "polozky": {} }', "root-unknown"],
    ['{ "polozky": null }', "root-unknown"],
    ['{ "polozky": [] } x', "json-broken"],
    ['{ "polozky": [], "polozky": [] }', "json-broken"],
    ["not JSON", "root-unknown"],
    ["<html>", "json-broken"],
    [new Uint8Array([0xff, 0xfe, 0x7b, 0]), "json-broken"],
    [null, "root-unknown"],
    [undefined, "root-unknown"],
    [[], "root-unknown"],
    [{ polozky: "x" }, "root-unknown"],
    [5, "root-unknown"],
  ])("%j", (input, code) => {
    expect(() => readRegister(input)).toThrow(
      expect.objectContaining({ name: "RangeError", code, message: expect.stringMatching(/^readRegister requires /) }),
    );
  });
});
