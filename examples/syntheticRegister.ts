/**
 * A small register in the shape of the ministry's open data, for running the example without a download.
 *
 * Nobody and nothing in it exists: names, numbers, phones and addresses are made up, only codes of municipalities of ORP
 * Blansko, of types, forms and units are real. Every trap of the real file is there once: see the comments.
 */
import { ruianCheckDigit, serviceTypes } from "kpss";

/** What must stand wherever anything of this register shows. */
export const SYNTHETIC = {
  cs: "SYNTETICKÁ UKÁZKA: služby, adresy i telefony jsou smyšlené",
  en: "SYNTHETIC EXAMPLE: services, addresses and phones are made up",
};

const BLANSKO = "581283";
const ADAMOV = "581291";
const JEDOVNICE = "581682";
const LIPOVEC = "581950";
const RAJEC = "582239";
const CERNA_HORA = "581496";
const BORITOV = "581364";
const DOUBRAVICE = "581542";
const SLOUP = "582352";
const BRNO = "582786";

/** Names of target groups by their codes; the codes from 901 on are made up, as the official list is not at hand. */
const GROUPS = {
  seniors: [24, "senioři"],
  carers: [26, "pečující osoby"],
  dementia: [30, "osoby žijící s demencí"],
  disability: [901, "osoby se zdravotním postižením"],
  families: [902, "rodiny s dítětem/dětmi"],
  homeless: [903, "osoby bez přístřeší"],
  violence: [904, "oběti domácího násilí"],
  crisis: [905, "osoby v krizi"],
  addiction: [906, "osoby ohrožené závislostí nebo závislé na návykových látkách"],
  youth: [907, "děti a mládež ve věku od 6 do 26 let ohrožené společensky nežádoucími jevy"],
  mental: [908, "osoby s chronickým duševním onemocněním"],
} as const;

type Group = keyof typeof GROUPS;
type Json = Readonly<Record<string, unknown>>;

const id = (text: string): Json => ({ id: text });

const PROVIDERS = [
  "Kapradí, z. ú.",
  "Jasmín, z. s.",
  "Tři sovy, p. o.",
  "Modrý mlýn, o. p. s.",
  "Na Kopečku, z. ú.",
  "Vrabčák, s. r. o.",
].map((name, i) => {
  const digits = `000000${i + 1}`;
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (8 - at), 0);
  return {
    // One IČO without its zeros in front, as a number.
    ico: i === 4 ? Number(`${i + 1}${(11 - (sum % 11)) % 10}`) : `${digits}${(11 - (sum % 11)) % 10}`,
    nazev: `Smyšlená organizace ${name}`,
    adresa: address(BLANSKO, "Vymyšlená", 900 + i),
    emaily: [{ email: `kancelar@organizace${i + 1}.example`, poznamka: null }],
    telefony: [{ telefon: `+420 000 000 ${200 + i}`, poznamka: "Jana Neskutečná, vedoucí" }],
    weby: [{ web: `https://organizace${i + 1}.example`, poznamka: null }],
    statutarniOrgany: [{ clen: { jmeno: "Jan", prijmeni: "Neskutečný", titulPred: "Ing.", titulZa: null } }],
  };
});

function address(municipality: string, street: string | null, house: number): Json {
  const digits = String(8_000_000 + house);
  return {
    cisloDomovni: house,
    cisloOrientacni: house % 3 === 0 ? `${house % 40}a` : null,
    dodatekAdresy: null,
    // Some places have no code of an address point.
    kodAdresnihoMista: house % 7 === 0 ? null : Number(`${digits}${ruianCheckDigit(digits)}`),
    psc: municipality === BRNO ? "60200" : "67801",
    typCislaDomovniho: id("TypStavebnihoObjektu/1"),
    kraj: id("Kraj/116"),
    okres: id(municipality === BRNO ? "Okres/3702" : "Okres/3701"),
    obec: id(`Obec/${municipality}`),
    castObce: null,
    mestskyObvodMestskaCast: null,
    mestskyObvodVPraze: null,
    ulice: street === null ? null : { nazev: street },
  };
}

function place(name: string, at: Json | null, changes: Json = {}): Json {
  const head = { jmeno: "Jana", prijmeni: "Neskutečná", titulPred: "Mgr.", titulZa: null };
  return { nazev: name, adresa: at, utajenaAdresa: at === null, poskytujeOd: "2015-01-01", poskytujeDo: null, vedouci: head, ...changes };
}

function form(code: "pob" | "amb" | "ter", amounts: Readonly<Record<string, number>>, nonStop = false): Json {
  const capacities = Object.entries(amounts).map(([unit, count]) => ({
    pocet: count,
    popis: null,
    typ: id(`TypKapacitySocialniSluzby/${unit}`),
  }));
  return { forma: id(`FormaSocialniSluzby/${code}`), nepretrzitePoskytovani: nonStop, casoveRozsahy: null, kapacity: capacities };
}

let count = 0;

function service(
  slug: string,
  provider: number,
  groups: readonly Group[],
  forms: readonly Json[],
  places: readonly Json[],
  changes: Json = {},
): Json {
  count += 1;
  return {
    portalId: 90_000 + count,
    id: null,
    identifikator: String(9_000_000 + count),
    datumPoskytovaniOd: "2015-01-01",
    datumPoskytovaniDo: null,
    kontaktniAdresy: [],
    druhSocialniSluzby: id(serviceTypes.find((type) => type.code === slug)?.register.code ?? slug),
    zarizeni: places,
    poskytovatel: PROVIDERS[provider],
    emaily: [{ email: `sluzba${count}@organizace${provider + 1}.example`, poznamka: null }],
    telefony: [{ telefon: `+420 000 000 ${300 + count}`, poznamka: null }],
    faxy: [],
    weby: [],
    ciloveSkupiny: groups.map((group) => ({ cilovaSkupina: id(`CilovaSkupinaOsoby/${GROUPS[group][0]}`) })),
    vekoveSkupiny: null,
    doplnujiciInformaceVekoveSkupiny: null,
    formy: forms,
    rozsirenePusobnostiVKraji: null,
    doplnkoveUdaje: { realizacePoskytovani: [], planyFinancnihoZajisteni: [], personalniZajisteni: [] },
    ...changes,
  };
}

/** Services of the register; `earlier` as they were a week before. */
function services(earlier: boolean): readonly unknown[] {
  count = 0;
  const home = place("Domov U Tří sov", address(BLANSKO, "Neexistující", 12));
  const wholeRegion = { rozsirenePusobnostiVKraji: [{ kraj: id("Kraj/116") }] };
  // biome-ignore format: a table, one service a row
  return [
    service("pecovatelska-sluzba", 0, ["seniors", "disability"], [form("ter", { klient: 40 }), form("amb", { klient: 4 })], [place("Pečovatelská služba Kapradí", address(BLANSKO, "Smyšlená", 5))]),
    service("pecovatelska-sluzba", 4, ["seniors", "families"], [form("ter", { klient: 12 })], [place("Pečovatelská služba Na Kopečku", address(LIPOVEC, null, 77))]),
    service("osobni-asistence", 0, ["seniors", "disability", "dementia"], [form("ter", { klient: earlier ? 6 : 15 })], [place("Osobní asistence Kapradí", address(BLANSKO, "Smyšlená", 5))]),
    // One capacity of the service, two places: 120 beds, not 240. One of the places is there twice.
    service("domovy-pro-seniory", 2, ["seniors"], [form("pob", { luzka: 120 }, true)], [home, home, place("Domov U Tří sov – vila", address(RAJEC, "Vymyšlená", 31))]),
    service("domovy-se-zvlastnim-rezimem", 2, ["seniors", "dementia"], [form("pob", { luzka: 38 }, true)], [place("Domov U Tří sov – oddělení Sýček", address(BLANSKO, "Neexistující", 12))]),
    service("odlehcovaci-sluzby", 2, ["seniors", "carers"], [form("pob", { luzka: 6 }, true), form("ter", { klient: 8 })], [place("Odlehčovací služba Tři sovy", address(BLANSKO, "Neexistující", 12))]),
    service("odlehcovaci-sluzby", 0, ["carers", "dementia"], [form("ter", { klient: 10 })], [place("Odlehčení Kapradí", address(ADAMOV, "Smyšlená", 18))]),
    service("denni-stacionare", 3, ["disability"], [form("amb", { klient: 20 })], [place("Stacionář Modrý mlýn", address(CERNA_HORA, "Vymyšlená", 61))]),
    service("chranene-bydleni", 3, ["disability", "mental"], [form("pob", { luzka: 9 }, true)], [place("Bydlení Modrý mlýn", address(CERNA_HORA, "Vymyšlená", 62)), place("Bydlení Modrý mlýn II", address(BORITOV, null, 140))]),
    service("socialne-terapeuticke-dilny", 3, ["disability", "mental"], [form("amb", { klient: 14 })], [place("Dílna Modrý mlýn", address(DOUBRAVICE, "Smyšlená", 8))]),
    service("socialni-rehabilitace", 3, ["mental"], [form("amb", { interv: 6 }), form("ter", { interv: 4 })], [place("Rehabilitace Modrý mlýn", address(BLANSKO, "Vymyšlená", 44))]),
    // Several forms, several units: never added up.
    service("odborne-socialni-poradenstvi", 1, ["families", "crisis"], [form("amb", { interv: 3, kontakt: 5 }), form("ter", { interv: 1 })], [place("Poradna Jasmín", address(BLANSKO, "Smyšlená", 27)), place("Poradna Jasmín – Adamov", address(ADAMOV, "Smyšlená", 19))]),
    // Characters that mean something in HTML.
    service("odborne-socialni-poradenstvi", 0, ["seniors", "carers"], [form("amb", { klient: 3 })], [place('Poradna „A & B" <Kapradí>', address(JEDOVNICE, "Vymyšlená", 3))], { weby: [{ web: "javascript:alert(1)", poznamka: null }] }),
    service("socialne-aktivizacni-sluzby-pro-rodiny-s-detmi", 1, ["families"], [form("ter", { klient: 18 })], [place("Rodinné centrum Jasmín", address(BLANSKO, "Smyšlená", 27))]),
    service("socialne-aktivizacni-sluzby-pro-seniory-a-osoby-se-zdravotnim-postizenim", 0, ["seniors"], [form("amb", { klient: 16 })], [place("Klub Kapradí", address(JEDOVNICE, "Vymyšlená", 4))]),
    service("nizkoprahova-zarizeni-pro-deti-a-mladez", 5, ["youth"], [form("amb", { klient: 25 }), form("ter", { kontakt: 10 })], [place("Klub Vrabčák", address(BLANSKO, "Neexistující", 70)), place("Klub Vrabčák – Adamov", address(ADAMOV, "Vymyšlená", 52))]),
    service("terenni-programy", 5, ["addiction", "homeless"], [form("ter", { kontakt: 15 })], [place("Terén Vrabčák", address(BLANSKO, "Neexistující", 70))]),
    service("kontaktni-centra", 5, ["addiction"], [form("amb", { kontakt: 12 })], [place("Kontaktní místo Vrabčák", address(BLANSKO, "Neexistující", 72))]),
    service("azylove-domy", 1, ["homeless", "families"], [form("pob", { luzka: 22 }, true)], [place("Azylový dům Jasmín", address(BLANSKO, "Smyšlená", 40))]),
    // A secret address; and another one with an open office beside it, whose address the file tells all the same.
    service("azylove-domy", 1, ["violence"], [form("pob", { luzka: 8 }, true)], [place("Dům Konvalinka", null)], wholeRegion),
    service("socialni-rehabilitace", 1, ["violence", "families"], [form("ter", { interv: 2 })], [place("Byty Konvalinka", address(SLOUP, "Tajná", 99), { utajenaAdresa: true }), place("Kancelář Konvalinka", address(BLANSKO, "Smyšlená", 29))]),
    // A crisis line, crisis help and an intervention centre.
    service("telefonicka-krizova-pomoc", 1, ["crisis"], [form("ter", { hovor: 2 }, true)], [place("Linka Světluška", address(BRNO, "Neexistující", 15))], wholeRegion),
    service("krizova-pomoc", 1, ["crisis"], [form("amb", { interv: 2 }), form("pob", { luzka: 2 }, true)], [place("Krizové centrum Světluška", address(BLANSKO, "Neexistující", 16))]),
    service("intervencni-centra", 1, ["violence"], [form("amb", { interv: 2 }), form("ter", { interv: 1 })], [place("Intervenční centrum Světluška", address(BRNO, "Neexistující", 15))]),
    // Seated elsewhere, works in the whole region.
    service("rana-pece", 4, ["families", "disability"], [form("ter", { klient: 60 })], [place("Raná péče Na Kopečku", address(BRNO, "Neexistující", 58))], wholeRegion),
    // Ended, and its place is still open; ended in the middle of the week.
    service("nocleharny", 5, ["homeless"], [form("amb", { luzka: 12 })], [place("Noclehárna Vrabčák", address(BLANSKO, "Neexistující", 74))], { datumPoskytovaniDo: "2012-12-31", datumPoskytovaniOd: "2009-01-01" }),
    service("tydenni-stacionare", 3, ["disability"], [form("pob", { luzka: 10 })], [place("Týdenní stacionář Modrý mlýn", address(CERNA_HORA, "Vymyšlená", 61))], { datumPoskytovaniDo: earlier ? null : "2026-11-18" }),
    // A type whose end the law has brought.
    service("socialni-sluzby-poskytovane-ve-zdravotnickych-zarizenich-luzkove-pece", 2, ["seniors"], [form("pob", { luzka: 5 })], [place("Lůžka Tři sovy", address(BLANSKO, "Neexistující", 13))]),
    // A key, a type, a group, a form and a unit that nobody knows.
    service("DruhSocialniSluzby/99", 4, ["seniors"], [form("ter", { klient: 2, vozidlo: 1 })], [place("Pilotní služba Na Kopečku", address(SLOUP, "Vymyšlená", 6), { bezbarierovost: "částečná" })], { ciloveSkupiny: [{ cilovaSkupina: id("CilovaSkupinaOsoby/999") }] }),
    ...(earlier ? [] : [service("tisnova-pece", 0, ["seniors", "disability"], [form("ter", { klient: 50 }, true)], [place("Tísňová péče Kapradí", address(BLANSKO, "Smyšlená", 5))], { datumPoskytovaniOd: "2026-11-16" })]),
    // What cannot be a service.
    { portalId: null, poznamka: "záznam bez čísla" },
    "záznam, který záznamem není",
    service("osobni-asistence", 4, ["seniors"], [], [], { datumPoskytovaniDo: "po 1. 1. 2027" }),
  ];
}

/**
 * The register as a text, in the shape of `rpss.json`.
 *
 * @param options.earlier - as it was a week before
 */
export function syntheticRegister(options: { readonly earlier: boolean }): string {
  return `${JSON.stringify({ polozky: services(options.earlier) }, null, 1)}\n`;
}

/** Names of target groups as a text, in the shape of `cilove-skupiny-osoby.json`. */
export function syntheticGroups(): string {
  return JSON.stringify({ polozky: Object.values(GROUPS).map(([code, cs]) => ({ id: `CilovaSkupinaOsoby/${code}`, nazev: { cs } })) });
}
