import type { ColumnWord } from "../tableColumn.ts";
import type { Flaw } from "../written/writtenFlaws.ts";

const flaw = (code: string, cs: string, en: string): Flaw => ({ code, expected: { cs, en } });

/** What may be wrong with a code, a name or a word of a table. @internal */
export const codeFlaws = {
  ico: flaw("ico-invalid", "IČO o osmi číslicích se správnou kontrolní číslicí", "an IČO of eight digits with a right check digit"),
  psc: flaw("psc-invalid", "PSČ o pěti číslicích", "a postal code of five digits"),
  service: flaw(
    "service-id-invalid",
    "registrační číslo služby o sedmi číslicích; nuly na začátku mohl ztratit tabulkový procesor",
    "a registration number of seven digits; a spreadsheet may have lost zeros in front",
  ),
  key: flaw(
    "key-invalid",
    "číslo záznamu: aspoň jedna číslice, nejvýš 64 písmen, číslic a znaků . _ / -, nikdy jméno ani rodné číslo",
    "a key with a digit, at most 64 letters, digits and . _ / -, never a name or a birth number",
  ),
  personKeys: flaw(
    "person-key-invalid",
    "pseudonymní klíče osob: p- a nejvýš osm číslic, nebo aspoň dvanáct šestnáctkových, nikdy jméno ani rodné číslo",
    "pseudonymous keys of people: p- and up to eight digits, or at least twelve hexadecimal ones, never a name or a birth number",
  ),
  keyNumber: flaw("value-ambiguous", "číslo záznamu jako text; 1.1 může být také 1.10", "a key as text; 1.1 may also be 1.10"),
  municipalityCode: flaw(
    "municipality-invalid",
    "kód obce o šesti číslicích; názvy obcí se čtou jen s předaným seznamem obcí",
    "a code of a municipality of six digits; names are read only with a list of municipalities",
  ),
  municipalityName: flaw("municipality-unknown", "kód nebo název obce ze seznamu", "a code or a name of a municipality of the list"),
  municipalityRepeated: (codes: readonly string[]): Flaw =>
    flaw(
      "municipality-ambiguous",
      `kód obce; název mají obce ${codes.slice(0, 5).join(", ")}`,
      `a code of a municipality; the name belongs to ${codes.slice(0, 5).join(", ")}`,
    ),
  serviceType: flaw(
    "service-type-unknown",
    "druh sociální služby podle zákona, například pečovatelská služba",
    "a type of social service as the act names it, such as pečovatelská služba",
  ),
  houseNumber: flaw("house-number-invalid", "číslo domu, například 12 nebo 12/3a", "a house number such as 12 or 12/3a"),
  word: (words: readonly ColumnWord[]): Flaw =>
    flaw("word-unknown", `jedno z: ${words.map((word) => word.cs[0]).join(", ")}`, `one of: ${words.map((word) => word.en[0]).join(", ")}`),
  required: flaw("cell-required", "vyplněná buňka", "a cell that is filled in"),
  subject: flaw(
    "subject-missing",
    "registrační číslo, název služby, nebo poskytovatel",
    "a registration number, a name of a service, or a provider",
  ),
  yearDiffers: (year: number): Flaw => flaw("year-differs", `rok ${year}, o kterém je tabulka`, `the year ${year} of the table`),
  total: flaw("row-total", "řádek jedné služby, ne součet", "a row of one service, not a total"),
  notRow: flaw("row-invalid", "řádek: seznam nebo objekt, nejvýš 1000 sloupců", "a row: a list or an object, at most 1000 columns"),
  tooLong: flaw("row-too-long", "nejvýš tolik buněk, kolik je sloupců", "at most as many cells as there are columns"),
  repeated: (line: number): Flaw =>
    flaw("row-repeated", `jeden řádek; totéž říká řádek ${line}`, `one row; row ${line} speaks of the same`),
  validity: flaw("validity-empty", "začátek před koncem", "a beginning before the end"),
  oneGroup: flaw("group-not-one", "jedna cílová skupina na řádek", "one target group in a row"),
} as const;
