import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readRegister } from "../../../src/interop/register/readRegister.ts";
import {
  type RawRecord,
  syntheticAddress,
  syntheticFacility,
  syntheticForm,
  syntheticProvider,
  syntheticRegister,
  syntheticService,
} from "./syntheticService.ts";

const open = { personalData: "keep", keepUnmodelled: true } as const;

/** Everything of the planted place. */
const planted = {
  ulice: { nazev: "Ukrytá" },
  cisloDomovni: 9731,
  cisloOrientacni: "86c",
  psc: "75319",
  kodAdresnihoMista: 64208651,
  dodatekAdresy: "dvorní trakt",
};
const told = /Ukryt|9731|86c|75319|753 19|64208651|dvorn/i;

const secretFacility = (changes: RawRecord = {}) =>
  syntheticFacility({ nazev: "Azylový dům Naděje", utajenaAdresa: true, adresa: null, ...changes });

const codes = ({ notes }: ReturnType<typeof readRegister>) => notes.map(({ code, count }) => `${code} ${count}`);

test("a secret place has a name and a validity, and nothing of where it is", () => {
  const { accepted } = readRegister(syntheticRegister(syntheticService({ zarizeni: [secretFacility({ poskytujeDo: "2020-12-31" })] })));
  expect(accepted[0]?.facilities).toEqual([
    { name: "Azylový dům Naděje", secretAddress: true, address: null, point: null, validFrom: "2010-01-01", validTo: "2021-01-01" },
  ]);
});

describe("a mark that is not a clear no is a yes", () => {
  test.each([true, 1, "1", "ano", "true", "yes", 2, {}, [], "ne"])("%j is secret", (utajenaAdresa) => {
    const { accepted } = readRegister(syntheticRegister(syntheticService({ zarizeni: [syntheticFacility({ utajenaAdresa })] })));
    expect(accepted[0]?.facilities).toMatchObject([{ secretAddress: true, address: null }]);
  });
  test.each([false, 0, "0", "false", null, undefined])("%j is open", (utajenaAdresa) => {
    const { accepted } = readRegister(syntheticRegister(syntheticService({ zarizeni: [syntheticFacility({ utajenaAdresa })] })));
    expect(accepted[0]?.facilities).toMatchObject([{ secretAddress: false, address: { psc: "67801" } }]);
  });
});

describe("the name of a secret place", () => {
  test.each([
    ["Azylový dům Naděje", null, true],
    ["Azylový dům, Ukrytá 9731", null, false],
    ["Dům v ulici UKRYTA", syntheticAddress(planted), false],
    ["Dům na Ukryté", syntheticAddress({ ulice: { nazev: "Na Ukryté" } }), false],
    ["Byt č. 3", null, false],
    ["Krizový byt – dvorni", syntheticAddress(planted), false],
    ["Azylový dům Naděje", syntheticAddress(planted), true],
  ])("%s stays only without a number and without a word of the address", (nazev, adresa, stays) => {
    const reading = readRegister(syntheticRegister(syntheticService({ zarizeni: [secretFacility({ nazev, adresa })] })));
    expect(reading.accepted[0]?.facilities[0]?.name).toBe(stays ? nazev : null);
    expect(codes(reading).includes("secret-name-withheld 1")).toBe(!stays);
  });
});

test("an address that the register marks as secret and gives all the same is hidden wherever it stands", () => {
  const reading = readRegister(
    syntheticRegister(
      syntheticService({
        zarizeni: [secretFacility({ adresa: syntheticAddress(planted) })],
        poskytovatel: syntheticProvider({ adresa: syntheticAddress(planted) }),
      }),
      syntheticService({
        portalId: 5002,
        identifikator: 2,
        zarizeni: [syntheticFacility({ nazev: "Poradna", adresa: syntheticAddress(planted) }), syntheticFacility()],
      }),
      syntheticService({ portalId: 3, identifikator: 3, kontaktniAdresy: [{ adresa: syntheticAddress(planted) }], zarizeni: [] }),
    ),
    open,
  );
  expect(JSON.stringify(reading)).not.toMatch(told);
  expect(reading.accepted[1]?.facilities).toMatchObject([{ secretAddress: true, name: "Poradna" }, { secretAddress: false }]);
  expect(reading.providers.map(({ seat }) => seat?.addressPoint ?? null)).toEqual(["8338752"]);
  expect(codes(reading)).toEqual(expect.arrayContaining(["secret-address-given 2", "secret-part-withheld 1"]));
});

test("of a service with a secret place no unplaced part is kept, whatever is asked for", () => {
  const { unknown, unmodelled, personal, accepted } = readRegister(
    syntheticRegister(
      syntheticService({
        novyKlic: "Ukrytá 9731",
        formy: [syntheticForm({ forma: { id: "FormaSocialniSluzby/online" }, kde: "Ukrytá" })],
        zarizeni: [syntheticFacility(), secretFacility()],
      }),
    ),
    open,
  );
  expect([unknown, unmodelled, personal]).toEqual([[], [], []]);
  expect(accepted[0]?.facilities.map(({ secretAddress }) => secretAddress)).toEqual([false, true]);
});

test("a secret place within something unknown is left out too", () => {
  const reading = readRegister(
    syntheticRegister(
      syntheticService({
        pobocky: [
          { utajenaAdresa: true, adresa: planted },
          { utajenaAdresa: false, misto: "Adamov" },
        ],
      }),
    ),
  );
  expect(reading.unknown.map(({ value }) => value)).toEqual([[null, { utajenaAdresa: false, misto: "Adamov" }]]);
  expect(codes(reading)).toContain("secret-part-withheld 1");
});

describe("law: a secret address is nowhere in the reading", () => {
  const junk = fc.oneof(
    fc.constant(planted),
    fc.constantFrom("Ukrytá 9731/86c, 753 19", 64208651, "75319", ["dvorní trakt"]),
    fc.jsonValue({ maxDepth: 2 }).filter((value) => !told.test(JSON.stringify(value))),
  );
  const planting = fc.record(
    {
      nazev: fc.constantFrom("Azylový dům", "Azylový dům Ukrytá 9731", "dvorní trakt 86c", "Dům Ukrytá"),
      adresa: fc.constantFrom(null, syntheticAddress(planted), planted, [planted], { ...planted, psc: "753 19", novy: planted }),
      utajenaAdresa: fc.constantFrom(true, 1, "ano", "Ukrytá"),
      poskytujeOd: fc.constantFrom("2010-01-01", "Ukrytá 9731", null, planted),
      poskytujeDo: fc.constantFrom(null, "2020-12-31", "75319", planted, "2001-01-01"),
      vedouci: fc.constantFrom(null, { jmeno: "Jana", adresa: planted }),
      poznamka: junk,
      souradnice: junk,
    },
    { requiredKeys: ["utajenaAdresa"] },
  );
  const carrier = fc.record(
    { klic: junk, doplnkoveUdaje: junk, kontaktniAdresy: junk, vekoveSkupiny: junk, id: junk },
    { requiredKeys: [] },
  );

  test.each([{}, open])("with %j", (options) => {
    fc.assert(
      fc.property(fc.array(fc.tuple(planting, carrier), { minLength: 1, maxLength: 4 }), fc.boolean(), (all, asText) => {
        // A name may only tell a street that is known: where the address is withheld it has a number, or no street.
        const items = all.map(([place, more], i) => {
          const name = place.adresa == null && place.nazev === "Dům Ukrytá" ? "Azylový dům" : place.nazev;
          const readable = place.adresa != null && Array.isArray(place.adresa) && name === "Dům Ukrytá" ? "Azylový dům" : name;
          return syntheticService({
            ...more,
            portalId: i + 1,
            identifikator: null,
            zarizeni: [syntheticFacility(), { ...place, nazev: readable }],
          });
        });
        const register = syntheticRegister(...items);
        expect(JSON.stringify(readRegister(asText ? JSON.stringify(register) : register, options))).not.toMatch(told);
      }),
      { numRuns: 400 },
    );
  });

  test("nor in what is said of broken or rejected records", () => {
    const place = JSON.stringify(secretFacility({ nazev: "Ukrytá 9731", adresa: syntheticAddress(planted) }));
    const text = JSON.stringify(
      syntheticRegister(syntheticService({ zarizeni: ["HERE"] }), syntheticService({ portalId: 8, identifikator: 8 })),
    ).replace('"HERE"', place);
    fc.assert(
      fc.property(fc.nat(text.length), fc.constantFrom("", "}", "]", '"', "\\", "nul", "{"), (at, scrap) => {
        const changed = text.slice(0, at) + scrap + text.slice(at);
        // A mark that is itself destroyed marks nothing.
        fc.pre(changed.includes('"utajenaAdresa":true,'));
        let said: string;
        try {
          said = JSON.stringify(readRegister(changed, open));
        } catch (error) {
          said = String(error);
        }
        expect(said).not.toMatch(told);
      }),
      { numRuns: 1500 },
    );
  });
});
