import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeFacilities } from "../../../src/interop/coordinates/placeFacilities.ts";
import { readRuianAddresses } from "../../../src/interop/coordinates/readRuianAddresses.ts";
import type { Facility } from "../../../src/model/facility.ts";
import { isAddressPointCode } from "../../../src/model/identifiers/addressPointCode.ts";
import { isMunicipalityCode } from "../../../src/model/identifiers/municipalityCode.ts";
import { isPsc } from "../../../src/model/identifiers/psc.ts";
import type { ServiceRegistrationId } from "../../../src/model/identifiers/serviceRegistrationId.ts";

const HEAD =
  "Kód ADM;Kód obce;Název obce;Kód MOMC;Název MOMC;Kód obvodu Prahy;Název obvodu Prahy;Kód části obce;Název části obce;Kód ulice;Název ulice;" +
  "Typ SO;Číslo domovní;Číslo orientační;Znak čísla orientačního;PSČ;Souřadnice Y;Souřadnice X;Platí Od";
// A row of ČÚZK, RÚIAN (CC BY 4.0); the others are invented from it.
const REAL = "8338752;599999;Trojanovice;;;;;168491;Trojanovice;;;č.p.;2;;;74401;479862.17;1133960.17;2022-08-24T00:00:00";
const file = (...rows: readonly string[]) => `${[HEAD, ...rows].join("\r\n")}\r\n`;
const TITLES = HEAD.split(";");
const real = (changes: Readonly<Record<string, string>>): string => {
  const cells = REAL.split(";").map((cell, i) => changes[TITLES[i] ?? ""] ?? cell);
  return cells.join(";");
};

/** The text as an office saves it, by the letters that these tests use. */
const windows1250 = (text: string): Uint8Array => {
  const codes: Readonly<Record<string, number>> = {
    ó: 0xf3,
    á: 0xe1,
    ě: 0xec,
    í: 0xed,
    ř: 0xf8,
    Č: 0xc8,
    č: 0xe8,
    ý: 0xfd,
    ú: 0xfa,
    é: 0xe9,
    ž: 0x9e,
  };
  return Uint8Array.from([...text], (sign) => codes[sign] ?? sign.charCodeAt(0));
};

describe("address points", () => {
  test("windows-1250 and UTF-8 give the same address and the same place", () => {
    const { accepted, rejected, notes } = readRuianAddresses(windows1250(file(REAL)));
    expect([rejected, notes]).toEqual([[], []]);
    expect(accepted).toEqual(readRuianAddresses(file(REAL)).accepted);
    const [{ point, ...rest } = { point: null }] = accepted;
    expect(rest).toEqual({
      address: {
        ...{
          addressPoint: "8338752",
          municipality: "599999",
          municipalityPart: "168491",
          street: null,
          houseNumber: 2,
          houseNumberKind: "descriptive",
        },
        ...{ orientationNumber: null, addition: null, psc: "74401" },
      },
      ...{ municipalityName: "Trojanovice", municipalityPartName: "Trojanovice", validFrom: "2022-08-24" },
    });
    expect([point?.lon.toFixed(4), point?.lat.toFixed(4)]).toEqual(["18.1934", "49.5382"]);
  });

  test("street, orientation number with its letter, registration number, no house number, no coordinates", () => {
    const { accepted, notes } = readRuianAddresses(
      file(
        real({ "Název ulice": "Nádražní", "Číslo orientační": "12", "Znak čísla orientačního": "a" }),
        real({ "Kód ADM": "1", "Typ SO": "č.ev.", PSČ: "744 01" }),
        real({ "Kód ADM": "2", "Typ SO": "", "Číslo domovní": "", "Souřadnice Y": "", "Souřadnice X": "", "Platí Od": "" }),
      ),
    );
    expect(
      accepted.map(({ address }) => [address.street, address.orientationNumber, address.houseNumberKind, address.houseNumber, address.psc]),
    ).toEqual([
      ["Nádražní", "12a", "descriptive", 2, "74401"],
      [null, null, "registration", 2, "74401"],
      [null, null, null, null, "74401"],
    ]);
    expect(accepted[2]).toMatchObject({ point: null, validFrom: null });
    expect(notes.map(({ code, count }) => [code, count])).toEqual([
      ["check-digit", 2],
      ["without-point", 1],
    ]);
  });

  test.each([
    [{ "Kód ADM": "x" }, "kod_adm", "address-point-code-invalid"],
    [{ "Kód obce": "40703" }, "kod_obce", "municipality-code-invalid"],
    [{ "Typ SO": "parcela" }, "typ_so", "house-number-kind-unknown"],
    [{ "Číslo domovní": "2a" }, "cislo_domovni", "house-number-invalid"],
    [{ "Kód části obce": "-1" }, "kod_casti_obce", "municipality-part-invalid"],
    [{ "Název ulice": "a".repeat(201) }, "nazev_ulice", "text-too-long"],
    [{ "Číslo orientační": "1".repeat(21) }, "cislo_orientacni", "text-too-long"],
    [{ "Souřadnice Y": "1133960.17", "Souřadnice X": "479862.17" }, "souradnice_y", "krovak-swapped"],
    [{ "Souřadnice Y": "-479862.17", "Souřadnice X": "-1133960.17" }, "souradnice_y", "krovak-sign"],
    [{ "Souřadnice Y": "18.19", "Souřadnice X": "49.54" }, "souradnice_y", "krovak-outside"],
    [{ "Souřadnice Y": "", "Souřadnice X": "1133960.17" }, "souradnice_y", "krovak-not-a-number"],
    [{ "Souřadnice Y": "4e5", "Souřadnice X": "1133960.17" }, "souradnice_y", "krovak-not-a-number"],
  ])("%j is rejected", (changes, column, code) => {
    const { accepted, rejected } = readRuianAddresses(file(real(changes as Readonly<Record<string, string>>)));
    expect(accepted).toEqual([]);
    expect(rejected).toMatchObject([
      { path: `row 2, column ${column}`, code, expected: { cs: expect.any(String), en: expect.any(String) } },
    ]);
    expect(rejected[0]?.value.length).toBeLessThan(100);
  });

  test("an address point twice, a short row, a file of something else", () => {
    expect(readRuianAddresses(file(REAL, REAL, "1;2")).rejected.map(({ path, code }) => [path, code])).toEqual([
      ["row 4", "row-width"],
      ["row 3, column kod_adm", "record-repeated"],
    ]);
    expect(() => readRuianAddresses("a;b\n1;2\n")).toThrow(expect.objectContaining({ code: "column-missing" }));
  });

  test("law: every row is accepted or rejected, and what is accepted is an address", () => {
    const odd = fc.constantFrom("", "x", "0", "-1", "8338752", "599999", "č.p.", "479862.17", "1133960.17", "99999999999", "__proto__");
    const row = fc.array(fc.tuple(fc.nat(18), odd), { maxLength: 4 }).map((changes) => {
      const cells = REAL.split(";");
      for (const [at, cell] of changes) cells[at] = cell;
      return cells;
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
        const { accepted, rejected } = readRuianAddresses([TITLES, ...rows]);
        expect(accepted.length + rejected.length).toBe(rows.length);
        for (const { address } of accepted) {
          expect([isAddressPointCode(address.addressPoint), isMunicipalityCode(address.municipality)]).toEqual([true, true]);
          expect(address.psc === null || isPsc(address.psc)).toBe(true);
        }
      }),
    );
  });
});

describe("places of services", () => {
  const points = readRuianAddresses(file(REAL, real({ "Kód ADM": "11867906", "Souřadnice Y": "", "Souřadnice X": "" }))).accepted;
  const [known] = points;
  const place = (changes: Readonly<Record<string, unknown>> = {}): Facility =>
    ({
      name: null,
      validFrom: null,
      validTo: null,
      secretAddress: false,
      address: known?.address ?? null,
      point: null,
      ...changes,
    }) as Facility;
  const service = (...facilities: readonly Facility[]) => ({ id: "3559424" as ServiceRegistrationId, facilities });
  const address = (changes: Readonly<Record<string, unknown>>) => ({ address: { ...known?.address, ...changes } });

  test("by the code of the address point alone", () => {
    const { services, placed, notes } = placeFacilities([service(place(), place({ address: null }))], points);
    expect(services[0]?.facilities.map(({ point }) => point)).toEqual([known?.point, null]);
    expect([placed, notes.map(({ code, count }) => [code, count])]).toEqual([1, [["address-point-missing", 1]]]);
  });

  test("a secret place gets no point, not even where its address has slipped in", () => {
    const secret = place({ secretAddress: true, address: null });
    const slipped = place({ secretAddress: true });
    const before = [service(secret, slipped)];
    const { services, placed, notes } = placeFacilities(before, points);
    expect(services[0]).toBe(before[0]);
    expect([placed, notes]).toEqual([0, []]);
  });

  test("a point that is there stays; nothing handed in is changed", () => {
    const point = { lon: 14, lat: 50 };
    const before = Object.freeze([Object.freeze(service(Object.freeze(place({ point })), Object.freeze(place())))]);
    const { services } = placeFacilities(before, points);
    expect(services[0]?.facilities.map((facility) => facility.point)).toEqual([point, known?.point]);
    expect(before[0]?.facilities[1]?.point).toBeNull();
  });

  test("another municipality, an unknown point, one without coordinates: no point, and it is said", () => {
    const { services, notes } = placeFacilities(
      [
        service(
          place(address({ municipality: "581283" })),
          place(address({ addressPoint: "5" })),
          place(address({ addressPoint: "11867906" })),
          place(address({ municipality: null })),
        ),
      ],
      points,
    );
    expect(services[0]?.facilities.map(({ point }) => point)).toEqual([null, null, null, known?.point]);
    expect(notes.map(({ code, count }) => [code, count])).toEqual([
      ["address-point-elsewhere", 1],
      ["address-point-unknown", 1],
      ["address-point-without-coordinates", 1],
    ]);
    expect(notes[0]?.detail.en).toContain("3559424: 8338752 599999, 581283");
  });

  test("law: no secret place has a point, whatever the points are", () => {
    const facility = fc
      .record({ secret: fc.boolean(), code: fc.constantFrom("8338752", "11867906", "5", null), slipped: fc.boolean() })
      .map(({ secret, code, slipped }) =>
        place({ secretAddress: secret, ...(secret && !slipped ? { address: null } : address({ addressPoint: code })) }),
      );
    fc.assert(
      fc.property(fc.array(fc.array(facility, { maxLength: 4 }), { maxLength: 4 }), (all) => {
        const { services } = placeFacilities(
          all.map((facilities) => service(...facilities)),
          points,
        );
        for (const one of services.flatMap(({ facilities }) => facilities)) if (one.secretAddress) expect(one.point).toBeNull();
      }),
    );
  });
});
