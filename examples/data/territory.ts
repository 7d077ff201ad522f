import { readTerritory } from "../../src/interop/readTerritory.ts";
import { savedText } from "../../src/interop/savedText.ts";
import { territoryId } from "../../src/model/territoryId.ts";
import { cell, check, figure, type Row, type Whole } from "./sourceTable.ts";

/** What the letters of the column `status` mean; checked on towns whose status is known. */
const kinds: Readonly<Record<string, string>> = {
  O: "obec",
  T: "mestys",
  M: "mesto",
  S: "statutarni-mesto",
  H: "hlavni-mesto",
  U: "vojensky-ujezd",
};
/** Dolní Krupá, Jedovnice, Blansko, Brno, Praha, military area Březina. */
const knownKinds = { 535711: "O", 581682: "T", 581283: "M", 582786: "S", 554782: "H", 592935: "U" };

/**
 * The table of territories: the chosen municipalities and all that they lie in. Where not all municipalities of a territory
 * are in the table, `partial` says how many of how many: a sum over them is not the sum of the territory.
 *
 * @param obce - all municipalities of the country
 * @param chosen - those of the extract
 * @param orps - the ORPs with the points of their seats
 * @param wholes - the country and the regions of the extract
 * @param retrieved - the day of the copy
 */
export function territory(
  obce: readonly Row[],
  chosen: readonly Row[],
  orps: readonly Row[],
  wholes: readonly Whole[],
  retrieved: string,
): string {
  for (const row of obce) {
    const known = knownKinds[Number(cell(row, "kod_obec")) as keyof typeof knownKinds] ?? cell(row, "status");
    check(kinds[known] !== undefined && known === cell(row, "status"), `the status ${known} of ${cell(row, "nazev_obec")}`);
  }
  const seat = new Map(orps.map((row) => [cell(row, "kod_orp"), row]));
  const level = (code: string, name: string, kind: string, parents: (row: Row) => string[], point: (row: Row) => unknown[]) =>
    [...new Map(chosen.map((row) => [cell(row, code), row]))]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, row]) => [territoryId(`${kind}/${id}`), cell(row, name), kind, parents(row).map(territoryId), ...point(row)]);
  const nowhere = () => [null, null];
  const seatPoint = (row: Row) => {
    const found = seat.get(cell(row, "kod_orp")) ?? {};
    return [figure(found, "sidlo_lon"), figure(found, "sidlo_lat")];
  };
  const rows = [
    ["cr", "Česká republika", "cr", [], null, null],
    ...level("kod_kraj", "nazev_kraj", "kraj", () => ["cr"], nowhere),
    ...level("kod_okres", "nazev_okres", "okres", (row) => [`kraj/${cell(row, "kod_kraj")}`], nowhere),
    ...level("kod_orp", "nazev_orp", "orp", (row) => [`kraj/${cell(row, "kod_kraj")}`], seatPoint),
    ...level("kod_pou", "nazev_pou", "pou", (row) => [`orp/${cell(row, "kod_orp")}`], nowhere),
    ...chosen.map((row) => {
      const parents = [`pou/${cell(row, "kod_pou")}`, `okres/${cell(row, "kod_okres")}`].map(territoryId);
      const kind = kinds[cell(row, "status")];
      return [territoryId(`obec/${cell(row, "kod_obec")}`), cell(row, "nazev_obec"), kind, parents, figure(row, "lon"), figure(row, "lat")];
    }),
  ];
  const okresy = [...new Set(chosen.map((row) => cell(row, "kod_okres")))].sort().map((code) => {
    return { id: `okres/${code}`, members: obce.filter((row) => cell(row, "kod_okres") === code) };
  });
  const partial = [...wholes, ...okresy]
    .map(({ id, members }) => [id, members.filter((row) => chosen.includes(row)).length, members.length])
    .filter(([, here, all]) => here !== all);
  const record = {
    schema: "kpss/territory@1",
    source: "csu-codelists-territory",
    cs: "Obce Jihomoravského kraje a ORP Hlinsko a Mnichovo Hradiště s nadřízenými územími, stav 06/2024",
    en: "Municipalities of Jihomoravský kraj and of the ORPs Hlinsko and Mnichovo Hradiště with the territories above them, state 06/2024",
    publisher: "Český statistický úřad (codes, names); Český úřad zeměměřický a katastrální, RÚIAN (definition points)",
    licence: "RÚIAN: CC BY 4.0; ČSÚ code lists: reuse with the source named; carrier's package: MIT",
    retrieved,
    validFrom: null,
    columns: ["id", "cs", "kind", "parents", "lon", "lat"],
    rows,
    partial,
  };
  const { rejected } = readTerritory(record);
  check(rejected.length === 0, `territories that the reader accepts, got ${JSON.stringify(rejected[0])}`);
  return savedText(record);
}
