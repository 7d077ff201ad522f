import { csuTerritories } from "../../src/interop/statistics/csuTerritories.ts";
import { readCsuCodelist } from "../../src/interop/statistics/readCsuCodelist.ts";
import { readCsuFacilities } from "../../src/interop/statistics/readCsuFacilities.ts";
import { readCsuPopulation } from "../../src/interop/statistics/readCsuPopulation.ts";
import { readCsuRelation } from "../../src/interop/statistics/readCsuRelation.ts";
import { territoriesOn } from "../../src/model/territoryGraph.ts";
import { conserved, harmless } from "./harmless.ts";

const knownAt = "2026-11-21";
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const lines = (...rows: readonly string[]): string => `${rows.join("\r\n")}\r\n`;

const codelist = lines(
  "KODJAZ;AKRCIS;KODCIS;CHODNOTA;ZKRTEXT;TEXT;ADMPLOD;ADMNEPO;KOD_RUIAN",
  "CS;CISORP;65;6201;Blansko;Blansko;01.01.2003;09.09.9999;1295",
  "CS;CISORP;65;6202;Boskovice;Boskovice;01.01.2003;31.12.2020;1309",
  "CS;OBEC;43;581283;Blansko;Blansko;01.01.1980;09.09.9999;581283",
);
const relation = lines(
  "kodjaz,typvaz,akrcis1,kodcis1,chodnota1,text1,akrcis2,kodcis2,chodnota2,text2",
  'CS,VAZ,OBEC,43,581283,Blansko,CISORP,65,6201,"Blansko"',
  "CS,VAZ,KRAJ,100,3115,Jihomoravský kraj,OKRES,101,40703,Blansko",
);
const facilities = lines(
  '"idhod","hodnota","stapro_kod","dsz_cis","dsz_kod","rok","obec_kod","obec_txt","okres_kod","okres_txt","dsz_txt"',
  '"1343411505","1","6098","2910","114","2023","529303","Benešov","40169","Benešov","Nízkoprahová denní centra"',
  '"1343411507","","6098","2910","134","2023","529303","Benešov","40169","Benešov","Noclehárny"',
);
const wide = lines("kod_obec,pohlavi,celkem,0-4,5-9,10+", "500101,T,227,17,14,196", "500101,M,127,8,5,114", "500101,F,100,9,9,82");
const long = lines(
  "idhod,hodnota,stapro_kod,pohlavi_cis,pohlavi_kod,vek_cis,vek_kod,vuzemi_cis,vuzemi_kod,casref_do,pohlavi_txt,vek_txt,vuzemi_txt",
  "1,49,2406,102,2,7700,410065610070000,101,40703,2020-12-31,žena,65 až 70 (více nebo rovno 65 a méně než 70),Blansko",
  "2,98,2406,,,,,101,40703,2020-12-31,,,Blansko",
);

/** All tables of the ČSÚ, each input by each reader. */
export const csu = {
  name: "csu",
  samples: (): unknown[] => [
    ...[codelist, relation, facilities, wide, long],
    ...[codelist, facilities, long].map(bytes),
    facilities
      .trim()
      .split("\r\n")
      .map((row) => row.replaceAll('"', "").split(",")),
  ],
  run(input: unknown): void {
    const entries = harmless(() => readCsuCodelist(input));
    const links = harmless(() => readCsuRelation(input));
    const counts = harmless(() => readCsuFacilities(input, { knownAt }));
    for (const reading of [entries, links, counts]) if (reading !== null) conserved(input, reading);
    harmless(() => readCsuPopulation(input, { knownAt, on: "2020-12-31", indicator: "2406" }));
    const graph = harmless(() => csuTerritories(entries?.accepted ?? [], links?.accepted ?? []));
    if (graph !== null) territoriesOn(graph.accepted, "2020-12-31");
  },
};
