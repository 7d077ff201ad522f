import type { CodebookEntry } from "./codebookEntry.ts";
import type { RegionCsuCode } from "./regions.ts";

/** A district (okres); its code is that of ČSÚ code list 101. A district has no body of its own. */
export interface DistrictEntry extends CodebookEntry {
  /** RÚIAN code, as in the register's `Okres/3701`; it does not sort like `lau1`. */
  readonly ruian: string;
  /** Eurostat LAU 1 code. */
  readonly lau1: string;
  /** ČSÚ code of the region. */
  readonly region: RegionCsuCode;
}

// Districts. Source: ČSÚ code list 101 (codes, names), ČÚZK RÚIAN codes (CC BY 4.0), Eurostat LAU 1 codes; ČSÚ: free reuse with the source
// named; state of 28 June 2024; 77 of 77 entries, Praha included (RÚIAN calls it Hlavní město Praha); first days of validity not taken over.
// Names stay Czech in English, as the ČSÚ keeps them. To refresh: compare with ČSÚ code list 101.
// biome-ignore format: a table, one entry a row
export const districts: readonly DistrictEntry[] = [
  { code: "40169", cs: "Benešov", en: "Benešov", ruian: "3201", lau1: "CZ0201", region: "3026", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40177", cs: "Beroun", en: "Beroun", ruian: "3202", lau1: "CZ0202", region: "3026", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40185", cs: "Kladno", en: "Kladno", ruian: "3203", lau1: "CZ0203", region: "3026", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40193", cs: "Kolín", en: "Kolín", ruian: "3204", lau1: "CZ0204", region: "3026", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40207", cs: "Kutná Hora", en: "Kutná Hora", ruian: "3205", lau1: "CZ0205", region: "3026", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40215", cs: "Mělník", en: "Mělník", ruian: "3206", lau1: "CZ0206", region: "3026", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40223", cs: "Mladá Boleslav", en: "Mladá Boleslav", ruian: "3207", lau1: "CZ0207", region: "3026", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40231", cs: "Nymburk", en: "Nymburk", ruian: "3208", lau1: "CZ0208", region: "3026", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40240", cs: "Praha-východ", en: "Praha-východ", ruian: "3209", lau1: "CZ0209", region: "3026", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40258", cs: "Praha-západ", en: "Praha-západ", ruian: "3210", lau1: "CZ020A", region: "3026", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40266", cs: "Příbram", en: "Příbram", ruian: "3211", lau1: "CZ020B", region: "3026", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40274", cs: "Rakovník", en: "Rakovník", ruian: "3212", lau1: "CZ020C", region: "3026", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40282", cs: "České Budějovice", en: "České Budějovice", ruian: "3301", lau1: "CZ0311", region: "3034", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40291", cs: "Český Krumlov", en: "Český Krumlov", ruian: "3302", lau1: "CZ0312", region: "3034", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40304", cs: "Jindřichův Hradec", en: "Jindřichův Hradec", ruian: "3303", lau1: "CZ0313", region: "3034", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40312", cs: "Písek", en: "Písek", ruian: "3305", lau1: "CZ0314", region: "3034", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40321", cs: "Prachatice", en: "Prachatice", ruian: "3306", lau1: "CZ0315", region: "3034", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40339", cs: "Strakonice", en: "Strakonice", ruian: "3307", lau1: "CZ0316", region: "3034", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40347", cs: "Tábor", en: "Tábor", ruian: "3308", lau1: "CZ0317", region: "3034", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40355", cs: "Domažlice", en: "Domažlice", ruian: "3401", lau1: "CZ0321", region: "3042", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40363", cs: "Klatovy", en: "Klatovy", ruian: "3404", lau1: "CZ0322", region: "3042", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40371", cs: "Plzeň-město", en: "Plzeň-město", ruian: "3405", lau1: "CZ0323", region: "3042", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40380", cs: "Plzeň-jih", en: "Plzeň-jih", ruian: "3406", lau1: "CZ0324", region: "3042", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40398", cs: "Plzeň-sever", en: "Plzeň-sever", ruian: "3407", lau1: "CZ0325", region: "3042", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40401", cs: "Rokycany", en: "Rokycany", ruian: "3408", lau1: "CZ0326", region: "3042", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40410", cs: "Tachov", en: "Tachov", ruian: "3410", lau1: "CZ0327", region: "3042", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40428", cs: "Cheb", en: "Cheb", ruian: "3402", lau1: "CZ0411", region: "3051", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40436", cs: "Karlovy Vary", en: "Karlovy Vary", ruian: "3403", lau1: "CZ0412", region: "3051", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40444", cs: "Sokolov", en: "Sokolov", ruian: "3409", lau1: "CZ0413", region: "3051", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40452", cs: "Děčín", en: "Děčín", ruian: "3502", lau1: "CZ0421", region: "3069", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40461", cs: "Chomutov", en: "Chomutov", ruian: "3503", lau1: "CZ0422", region: "3069", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40479", cs: "Litoměřice", en: "Litoměřice", ruian: "3506", lau1: "CZ0423", region: "3069", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40487", cs: "Louny", en: "Louny", ruian: "3507", lau1: "CZ0424", region: "3069", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40495", cs: "Most", en: "Most", ruian: "3508", lau1: "CZ0425", region: "3069", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40509", cs: "Teplice", en: "Teplice", ruian: "3509", lau1: "CZ0426", region: "3069", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40517", cs: "Ústí nad Labem", en: "Ústí nad Labem", ruian: "3510", lau1: "CZ0427", region: "3069", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40525", cs: "Česká Lípa", en: "Česká Lípa", ruian: "3501", lau1: "CZ0511", region: "3077", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40533", cs: "Jablonec nad Nisou", en: "Jablonec nad Nisou", ruian: "3504", lau1: "CZ0512", region: "3077", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40541", cs: "Liberec", en: "Liberec", ruian: "3505", lau1: "CZ0513", region: "3077", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40550", cs: "Semily", en: "Semily", ruian: "3608", lau1: "CZ0514", region: "3077", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40568", cs: "Hradec Králové", en: "Hradec Králové", ruian: "3602", lau1: "CZ0521", region: "3085", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40576", cs: "Jičín", en: "Jičín", ruian: "3604", lau1: "CZ0522", region: "3085", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40584", cs: "Náchod", en: "Náchod", ruian: "3605", lau1: "CZ0523", region: "3085", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40592", cs: "Rychnov nad Kněžnou", en: "Rychnov nad Kněžnou", ruian: "3607", lau1: "CZ0524", region: "3085", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40606", cs: "Trutnov", en: "Trutnov", ruian: "3610", lau1: "CZ0525", region: "3085", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40614", cs: "Chrudim", en: "Chrudim", ruian: "3603", lau1: "CZ0531", region: "3093", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40622", cs: "Pardubice", en: "Pardubice", ruian: "3606", lau1: "CZ0532", region: "3093", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40631", cs: "Svitavy", en: "Svitavy", ruian: "3609", lau1: "CZ0533", region: "3093", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40649", cs: "Ústí nad Orlicí", en: "Ústí nad Orlicí", ruian: "3611", lau1: "CZ0534", region: "3093", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40657", cs: "Havlíčkův Brod", en: "Havlíčkův Brod", ruian: "3601", lau1: "CZ0631", region: "3107", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40665", cs: "Jihlava", en: "Jihlava", ruian: "3707", lau1: "CZ0632", region: "3107", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40673", cs: "Pelhřimov", en: "Pelhřimov", ruian: "3304", lau1: "CZ0633", region: "3107", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40681", cs: "Třebíč", en: "Třebíč", ruian: "3710", lau1: "CZ0634", region: "3107", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40690", cs: "Žďár nad Sázavou", en: "Žďár nad Sázavou", ruian: "3714", lau1: "CZ0635", region: "3107", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40703", cs: "Blansko", en: "Blansko", ruian: "3701", lau1: "CZ0641", region: "3115", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40711", cs: "Brno-město", en: "Brno-město", ruian: "3702", lau1: "CZ0642", region: "3115", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40720", cs: "Brno-venkov", en: "Brno-venkov", ruian: "3703", lau1: "CZ0643", region: "3115", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40738", cs: "Břeclav", en: "Břeclav", ruian: "3704", lau1: "CZ0644", region: "3115", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40746", cs: "Hodonín", en: "Hodonín", ruian: "3706", lau1: "CZ0645", region: "3115", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40754", cs: "Vyškov", en: "Vyškov", ruian: "3712", lau1: "CZ0646", region: "3115", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40762", cs: "Znojmo", en: "Znojmo", ruian: "3713", lau1: "CZ0647", region: "3115", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40771", cs: "Jeseník", en: "Jeseník", ruian: "3811", lau1: "CZ0711", region: "3123", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40789", cs: "Olomouc", en: "Olomouc", ruian: "3805", lau1: "CZ0712", region: "3123", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40797", cs: "Prostějov", en: "Prostějov", ruian: "3709", lau1: "CZ0713", region: "3123", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40801", cs: "Přerov", en: "Přerov", ruian: "3808", lau1: "CZ0714", region: "3123", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40819", cs: "Šumperk", en: "Šumperk", ruian: "3809", lau1: "CZ0715", region: "3123", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40827", cs: "Kroměříž", en: "Kroměříž", ruian: "3708", lau1: "CZ0721", region: "3131", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40835", cs: "Uherské Hradiště", en: "Uherské Hradiště", ruian: "3711", lau1: "CZ0722", region: "3131", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40843", cs: "Vsetín", en: "Vsetín", ruian: "3810", lau1: "CZ0723", region: "3131", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40851", cs: "Zlín", en: "Zlín", ruian: "3705", lau1: "CZ0724", region: "3131", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40860", cs: "Bruntál", en: "Bruntál", ruian: "3801", lau1: "CZ0801", region: "3140", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40878", cs: "Frýdek-Místek", en: "Frýdek-Místek", ruian: "3802", lau1: "CZ0802", region: "3140", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40886", cs: "Karviná", en: "Karviná", ruian: "3803", lau1: "CZ0803", region: "3140", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40894", cs: "Nový Jičín", en: "Nový Jičín", ruian: "3804", lau1: "CZ0804", region: "3140", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40908", cs: "Opava", en: "Opava", ruian: "3806", lau1: "CZ0805", region: "3140", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40916", cs: "Ostrava-město", en: "Ostrava-město", ruian: "3807", lau1: "CZ0806", region: "3140", source: "csu-codelists-territory", validFrom: null, validTo: null },
  { code: "40924", cs: "Praha", en: "Prague", ruian: "3100", lau1: "CZ0100", region: "3018", source: "csu-codelists-territory", validFrom: null, validTo: null },
];
