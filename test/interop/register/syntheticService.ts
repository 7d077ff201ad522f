/** A JSON object of the register. */
export type RawRecord = Record<string, unknown>;

/** A made-up address in the shape of the register: the house does not exist. */
export const syntheticAddress = (changes: RawRecord = {}): RawRecord => ({
  cisloDomovni: 12,
  cisloOrientacni: "3a",
  dodatekAdresy: null,
  kodAdresnihoMista: 11867906,
  psc: "67801",
  typCislaDomovniho: { id: "TypStavebnihoObjektu/1" },
  kraj: { id: "Kraj/116" },
  okres: { id: "Okres/3701" },
  obec: { id: "Obec/581283" },
  castObce: { id: "CastObce/5304" },
  mestskyObvodMestskaCast: null,
  mestskyObvodVPraze: null,
  ulice: { nazev: "Vymyšlená" },
  ...changes,
});

export const syntheticFacility = (changes: RawRecord = {}): RawRecord => ({
  id: null,
  portalId: null,
  identifikator: null,
  nazev: "Domov Smyšlený",
  adresa: syntheticAddress(),
  utajenaAdresa: false,
  poskytujeOd: "2010-01-01",
  poskytujeDo: null,
  vedouci: { jmeno: "Nikdo", prijmeni: "Vymyšlený", titulPred: "Mgr.", titulZa: null },
  ...changes,
});

export const syntheticProvider = (changes: RawRecord = {}): RawRecord => ({
  ico: "00177041",
  dic: null,
  nazev: "Smyšlený poskytovatel, z. ú.",
  adresa: syntheticAddress({ kodAdresnihoMista: 8338752 }),
  emaily: [{ email: "info@example.cz", poznamka: null }],
  telefony: [{ telefon: "500 000 000", poznamka: "ústředna" }],
  weby: [{ web: "https://www.example.cz", poznamka: null }],
  statutarniOrgany: [{ clen: { jmeno: "Nikdo", prijmeni: "Neskutečný" } }],
  ...changes,
});

export const syntheticCapacity = (changes: RawRecord = {}): RawRecord => ({
  pocet: 32,
  popis: "Maximální kapacita 32 lůžek s účinností od 01.09.2016.",
  typ: { id: "TypKapacitySocialniSluzby/luzka" },
  ...changes,
});

export const syntheticForm = (changes: RawRecord = {}): RawRecord => ({
  forma: { id: "FormaSocialniSluzby/pob" },
  nepretrzitePoskytovani: true,
  casoveRozsahy: null,
  kapacity: [syntheticCapacity()],
  ...changes,
});

/** A made-up service in the shape of the register, synthetic in every value. */
export const syntheticService = (changes: RawRecord = {}): RawRecord => ({
  portalId: 4951,
  id: null,
  identifikator: "1234567",
  datumPoskytovaniOd: "2010-01-01",
  datumPoskytovaniDo: null,
  kontaktniAdresy: [{ adresa: syntheticAddress() }],
  druhSocialniSluzby: { id: "DruhSocialniSluzby/13" },
  zarizeni: [syntheticFacility()],
  poskytovatel: syntheticProvider(),
  emaily: [{ email: "domov@example.cz", poznamka: null }],
  telefony: [{ telefon: "500000001", poznamka: null }],
  faxy: [],
  weby: [{ web: "https://domov.example.cz", poznamka: null }],
  ciloveSkupiny: [{ cilovaSkupina: { id: "CilovaSkupinaOsoby/24" } }],
  vekoveSkupiny: [{ vekovaSkupina: { id: "VekovaSkupinaOsoby/5" } }],
  doplnujiciInformaceVekoveSkupiny: null,
  formy: [syntheticForm()],
  rozsirenePusobnostiVKraji: [],
  doplnkoveUdaje: { realizacePoskytovani: [{ priloha: { url: "https://dokumenty.example.cz/1.pdf" } }] },
  ...changes,
});

/** A register of made-up services. */
export const syntheticRegister = (...services: readonly unknown[]): { readonly polozky: readonly unknown[] } => ({ polozky: services });
