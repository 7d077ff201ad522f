import type { Address } from "../../model/address.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import { type Day, isDay } from "../../model/day.ts";
import { isAddressPointCode } from "../../model/identifiers/addressPointCode.ts";
import { isMunicipalityCode } from "../../model/identifiers/municipalityCode.ts";
import { isPsc } from "../../model/identifiers/psc.ts";
import { hasRuianCheckDigit } from "../../model/identifiers/ruianCheckDigit.ts";
import { isRefusal } from "../../model/refusal.ts";
import { cellRejection, officialTable } from "../officialTable.ts";
import { noteOf, type Reading, type Rejection } from "../reading.ts";
import { krovakToWgs84 } from "./krovakToWgs84.ts";

/** An address point of RÚIAN (adresní místo). */
export interface RuianAddress {
  /** Its code and that of its municipality are always there. */
  readonly address: Address;
  readonly municipalityName: string;
  readonly municipalityPartName: string | null;
  /** WGS 84 [degree]; `null` where RÚIAN gives none. */
  readonly point: { readonly lon: number; readonly lat: number } | null;
  /** The day from which this state of the address holds. */
  readonly validFrom: Day | null;
}

const titles = [
  ...(["kod_adm", "kod_obce", "nazev_obce", "typ_so", "cislo_domovni", "psc", "souradnice_y", "souradnice_x"] as const),
  ...(["kod_casti_obce", "nazev_casti_obce", "nazev_ulice", "cislo_orientacni", "znak_cisla_orientacniho", "plati_od"] as const),
];
const required = titles.slice(0, 8);

/**
 * Reads address points of RÚIAN (adresní místa): the CSV of one municipality, or several of them one after another as rows.
 *
 * 19 columns, semicolons, windows-1250. The coordinates are Y and X of S-JTSK, both positive (EPSG:5513), and come out as WGS 84, good
 * to half a metre, see `krovakToWgs84`. A row whose coordinates are swapped, have a sign or lie outside Czechia is rejected;
 * one without coordinates is accepted without a point. Check digits of codes are a warning in `notes`, never a refusal.
 *
 * @param input - bytes, a text, or rows with the titles first
 * @returns one address point for each row
 * @throws RangeError `table-empty`, `column-missing`, `column-repeated`; TypeError `not-a-text`
 *
 * @example
 * const head = "Kód ADM;Kód obce;Název obce;Kód MOMC;Název MOMC;Kód obvodu Prahy;Název obvodu Prahy;Kód části obce;Název části obce;Kód ulice;Název ulice;Typ SO;Číslo domovní;Číslo orientační;Znak čísla orientačního;PSČ;Souřadnice Y;Souřadnice X;Platí Od"
 * const row = "8338752;599999;Trojanovice;;;;;168491;Trojanovice;;;č.p.;2;;;74401;479862.17;1133960.17;2022-08-24T00:00:00"
 * const [found] = readRuianAddresses(`${head}\n${row}\n`).accepted;
 * [found.address.addressPoint, found.address.municipality, found.address.houseNumber, found.validFrom] // => ["8338752", "599999", 2, "2022-08-24"]
 * [found.point.lon.toFixed(4), found.point.lat.toFixed(4)] // => ["18.1934", "49.5382"]
 *
 * @see docs/methods/coordinates.md
 */
export function readRuianAddresses(input: unknown): Reading<RuianAddress> {
  const table = officialTable(input, "readRuianAddresses", required);
  const accepted: RuianAddress[] = [];
  const rejected: Rejection[] = [...table.rejected];
  const seen = new Map<string, number>();
  const [digits, pointless]: [string[], string[]] = [[], []];
  const columns = new Map(titles.map((title) => [title, table.columns.get(title) ?? -1]));
  for (const { line, cells } of table.rows) {
    const cell = (title: (typeof titles)[number]): string => cells[columns.get(title) ?? -1]?.trim() ?? "";
    const reject = (title: (typeof titles)[number], code: string, expected: Bilingual) =>
      rejected.push(cellRejection(line, title, cell(title), code, expected));
    const [code, obec, kind, number] = [cell("kod_adm"), cell("kod_obce"), cell("typ_so"), cell("cislo_domovni")];
    const first = seen.get(code);
    const orientation = `${cell("cislo_orientacni")}${cell("znak_cisla_orientacniho")}`;
    const place = pointOf(cell("souradnice_y"), cell("souradnice_x"));
    if (!isAddressPointCode(code)) reject("kod_adm", "address-point-code-invalid", expectedCode);
    else if (first !== undefined) reject("kod_adm", "record-repeated", expectedOnce(first));
    else if (!isMunicipalityCode(obec)) reject("kod_obce", "municipality-code-invalid", expectedMunicipality);
    else if (!houseKinds.has(kind)) reject("typ_so", "house-number-kind-unknown", expectedKind);
    else if (!/^(?:[1-9]\d{0,4})?$/.test(number)) reject("cislo_domovni", "house-number-invalid", expectedNumber);
    else if (!/^(?:[1-9]\d{0,6})?$/.test(cell("kod_casti_obce"))) reject("kod_casti_obce", "municipality-part-invalid", expectedPart);
    else if (cell("nazev_ulice").length > 200) reject("nazev_ulice", "text-too-long", expectedStreet);
    else if (orientation.length > 20) reject("cislo_orientacni", "text-too-long", expectedOrientation);
    else if (place.code !== null) reject("souradnice_y", place.code, expectedPlace);
    else {
      seen.set(code, line);
      if (!hasRuianCheckDigit(code)) digits.push(code);
      if (place.point === null) pointless.push(code);
      const psc = cell("psc").replace(/^(\d{3}) (\d{2})$/, "$1$2");
      const since = cell("plati_od").slice(0, 10);
      accepted.push({
        address: {
          ...{ addressPoint: code, municipality: obec, municipalityPart: cell("kod_casti_obce") || null },
          ...{
            street: cell("nazev_ulice") || null,
            houseNumber: number === "" ? null : Number(number),
            houseNumberKind: houseKinds.get(kind) ?? null,
          },
          orientationNumber: orientation || null,
          ...{ addition: null, psc: isPsc(psc) ? psc : null },
        },
        ...{ municipalityName: cell("nazev_obce"), municipalityPartName: cell("nazev_casti_obce") || null },
        ...{ point: place.point, validFrom: isDay(since) ? since : null },
      });
    }
  }
  return {
    accepted,
    rejected,
    notes: [
      ...noteOf(
        "check-digit",
        { cs: "kódy adresních míst s neobvyklou kontrolní číslicí", en: "codes of address points with an unusual check digit" },
        digits,
      ),
      ...noteOf("without-point", { cs: "adresní místa bez souřadnic", en: "address points without coordinates" }, pointless),
    ],
  };
}

const houseKinds: ReadonlyMap<string, Address["houseNumberKind"]> = new Map([
  ["č.p.", "descriptive"],
  ["č.ev.", "registration"],
  ["č.e.", "registration"],
  ["", null],
]);

type Place = { readonly point: RuianAddress["point"]; readonly code: null } | { readonly point: null; readonly code: string };

/** The point of two cells; the code of the refusal where they are none. */
function pointOf(y: string, x: string): Place {
  if (y === "" && x === "") return { point: null, code: null };
  if (![y, x].every((text) => /^-?\d{1,9}(?:[.,]\d{1,6})?$/.test(text))) return { point: null, code: "krovak-not-a-number" };
  try {
    return { point: krovakToWgs84({ y: Number(y.replace(",", ".")), x: Number(x.replace(",", ".")) }), code: null };
  } catch (refusal) {
    if (isRefusal(refusal)) return { point: null, code: refusal.code };
    throw refusal;
  }
}

const expectedCode = { cs: "kód adresního místa: jedna až devět číslic", en: "a code of an address point: one to nine digits" };
const expectedMunicipality = { cs: "kód obce: šest číslic, první 5", en: "a code of a municipality: six digits, the first one 5" };
const expectedKind = { cs: "č.p. nebo č.ev.", en: "č.p. or č.ev." };
const expectedPart = {
  cs: "kód části obce do sedmi číslic, nebo nic",
  en: "a code of a part of a municipality of up to seven digits, or nothing",
};
const expectedStreet = { cs: "název ulice do 200 znaků", en: "a name of a street of up to 200 signs" };
const expectedOrientation = { cs: "číslo orientační do 20 znaků", en: "an orientation number of up to 20 signs" };
const expectedNumber = { cs: "číslo domovní do pěti číslic", en: "a house number of up to five digits" };
const expectedPlace = {
  cs: "kladné souřadnice S-JTSK v Česku, Y 430000 až 905000 a X 935000 až 1230000",
  en: "positive coordinates of S-JTSK in Czechia, Y 430000 to 905000 and X 935000 to 1230000",
};
const expectedOnce = (line: number): Bilingual => ({
  cs: `každé adresní místo jednou, toto už je na řádku ${line}`,
  en: `each address point once, this one is in row ${line}`,
});
