import { districts } from "../../src/codebooks/districts.ts";
import { orps } from "../../src/codebooks/orps.ts";
import { regions } from "../../src/codebooks/regions.ts";
import { isIco } from "../../src/model/identifiers/ico.ts";
import { ruianCheckDigit } from "../../src/model/identifiers/ruianCheckDigit.ts";
import { chance } from "./chance.ts";

/** Which register is to be made. Nobody in it exists: names, numbers and places are made up, only codes of municipalities are real. */
export interface SyntheticRegister {
  readonly services: number;
  /** @default 1 */
  readonly seed?: number;
  /** Blanks of indentation; `null` for none. @default 1, as the known fragments of the register are printed */
  readonly indent?: number | null;
}

/** How many of each trap were laid into a register; counted while it is made. */
export interface LaidTraps {
  facilities: number;
  repeatedFacilities: number;
  withoutAddressPoint: number;
  secretFacilities: number;
  /** Secret, and yet with an address. */
  secretWithAddress: number;
  endedWithOpenFacility: number;
  wrongIco: number;
  withoutIco: number;
  unknownKeys: number;
  unknownForms: number;
  withoutId: number;
  repeatedServices: number;
  heads: number;
}

const streets = [
  "Lipová",
  "Nádražní",
  "Školní",
  "Žižkova",
  "náměstí Míru",
  "Dlouhá",
  "Příční",
  "U Mlýna",
  "Sadová",
  "Československé armády",
];
const words = ["Domov", "Naděje", "Slunečnice", "Charita", "Pomoc", "Středisko", "Paprsek", "Růžový dům", "Most", "Člověk"];
const first = ["Jana", "Petr", "Ludmila", "Řehoř", "Šárka", "Zdeněk"];
const last = ["Vymyšlená", "Neskutečný", "Smyšlená", "Nikdo", "Žádný"];
const sentence =
  "Služba je poskytována osobám, které se ocitly v nepříznivé sociální situaci, podle individuálního plánu a bez rozdílu původu. ";
const forms = ["amb", "pob", "ter"];
const units: Readonly<Record<string, readonly string[]>> = {
  amb: ["klient", "interv", "kontakt"],
  pob: ["luzka"],
  ter: ["klient", "interv", "hovor"],
};

/** An IČO with a right check digit. */
function icoOf(random: () => number): string {
  const digits = Math.floor(random() * 8_000_000)
    .toString()
    .padStart(7, "0");
  const sum = [...digits].reduce((all, digit, i) => all + Number(digit) * (8 - i), 0);
  return `${digits}${(11 - (sum % 11)) % 10}`;
}

/** Everything that is made by chance for one register. */
function maker(random: () => number, providers: number, traps: LaidTraps) {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const between = (low: number, high: number): number => low + Math.floor(random() * (high - low + 1));
  const times = <T>(count: number, make: (i: number) => T): readonly T[] => Array.from({ length: count }, (_, i) => make(i));
  const day = (low: number, high: number): string =>
    `${between(low, high)}-${String(between(1, 12)).padStart(2, "0")}-${String(between(1, 28)).padStart(2, "0")}`;
  const id = (text: string) => ({ id: text });
  const contact = (key: string, text: string) => ({
    [key]: text,
    poznamka: random() < 0.2 ? `${pick(first)} ${pick(last)}, vedoucí` : null,
  });
  const person = () => ({ jmeno: pick(first), prijmeni: pick(last), titulPred: random() < 0.3 ? "Mgr." : null, titulZa: null });
  const orp = () => pick(orps);
  const addressPoint = (): number => {
    const digits = String(between(1_000_000, 7_999_999));
    return Number(`${digits}${ruianCheckDigit(digits)}`);
  };
  const address = (point: number | null = addressPoint()) => {
    const { seat, region } = orp();
    const praha = seat === "554782";
    const okres = pick(districts.filter((district) => district.region === region));
    return {
      cisloDomovni: between(1, 2999),
      cisloOrientacni: random() < 0.4 ? `${between(1, 90)}${random() < 0.1 ? "a" : ""}` : null,
      dodatekAdresy: null,
      kodAdresnihoMista: point,
      psc: String(between(10_000, 79_999)),
      typCislaDomovniho: id(random() < 0.97 ? "TypStavebnihoObjektu/1" : "TypStavebnihoObjektu/2"),
      kraj: id(`Kraj/${regions.find(({ code }) => code === region)?.ruian}`),
      okres: praha ? null : id(`Okres/${okres.ruian}`),
      obec: id(`Obec/${seat}`),
      castObce: id(`CastObce/${between(1000, 499_999)}`),
      mestskyObvodMestskaCast: praha ? id(`MestskyObvodMestskaCast/${between(500_054, 500_240)}`) : null,
      mestskyObvodVPraze: praha ? id(`MestskyObvodVPraze/${between(19, 108)}`) : null,
      ulice: random() < 0.8 ? { nazev: pick(streets) } : null,
    };
  };
  const documents = (kind: string, count: number) =>
    times(count, (i) => ({
      priloha: {
        nazev: `${kind} ${i + 1}.pdf`,
        url: `https://dokumenty.example.cz/registr/prilohy/${kind}/${between(1e8, 1e9)}-${between(1e8, 1e9)}-${between(1e8, 1e9)}`,
        vlozeno: day(2008, 2025),
      },
    }));
  const head = () => {
    traps.heads++;
    return person();
  };
  const facility = (name: string, begun: string) => {
    traps.facilities++;
    const secret = random() < 0.01;
    const given = secret && random() < 0.05;
    const nowhere = !secret && random() < 0.0358;
    if (secret) traps.secretFacilities++;
    if (given) traps.secretWithAddress++;
    if (nowhere) traps.withoutAddressPoint++;
    return {
      id: null,
      portalId: null,
      identifikator: null,
      nazev: secret ? `${name} – utajené` : name,
      adresa: secret && !given ? null : nowhere ? address(null) : address(),
      utajenaAdresa: secret,
      poskytujeOd: begun,
      poskytujeDo: random() < 0.15 ? day(2026, 2029) : null,
      vedouci: random() < 0.7 ? head() : null,
    };
  };
  const form = (code: string) => ({
    forma: id(`FormaSocialniSluzby/${code}`),
    nepretrzitePoskytovani: code === "pob",
    casoveRozsahy:
      code === "pob"
        ? null
        : times(10, (i) => ({
            den: id(`DenVTydnu/${Math.floor(i / 2) + 1}`),
            od: i % 2 ? "13:00" : "08:00",
            do: i % 2 ? "16:30" : "12:00",
            poznamka: null,
          })),
    kapacity: times(random() < 0.3 ? 2 : 1, (i) => {
      const pocet = between(1, 120);
      const unit = (units[code] ?? ["klient"])[i % (units[code]?.length ?? 1)];
      return {
        pocet,
        popis: `Maximální kapacita ${pocet} s účinností od ${day(2008, 2025)}.`,
        typ: id(`TypKapacitySocialniSluzby/${unit}`),
      };
    }),
  });
  const provider = (i: number) => {
    const name = `${pick(words)} ${pick(words)} ${i + 1}, z. ú.`;
    const lot = random();
    const right = icoOf(random);
    const wrong = `${right.slice(0, 7)}${(Number(right[7]) + 1) % 10}`;
    return {
      ico: lot < 0.005 ? wrong : lot < 0.02 ? null : lot < 0.03 ? Number(right) : right,
      dic: null,
      nazev: name,
      adresa: address(),
      emaily: [contact("email", `poskytovatel${i}@example.cz`)],
      telefony: [contact("telefon", `5${between(10_000_000, 99_999_999)}`)],
      weby: [contact("web", `https://www.poskytovatel${i}.example.cz`)],
      statutarniOrgany: times(between(2, 7), () => ({ clen: person(), funkce: "člen statutárního orgánu", vznikFunkce: day(2007, 2024) })),
    };
  };
  const pool = times(providers, provider);
  const service = (i: number) => {
    const begun = day(2007, 2024);
    const ended = random() < 0.15;
    const name = `${pick(words)} ${between(1, 9000)}`.replace(/\d+$/, (digits) => (random() < 0.5 ? digits : ""));
    const places = times(between(1, 4), () => facility(name.trim(), begun));
    const repeats = random() < 0.25 ? [places[0] as (typeof places)[number]] : [];
    traps.facilities += repeats.length;
    traps.repeatedFacilities += repeats.length;
    traps.heads += repeats.filter(({ vedouci }) => vedouci !== null).length;
    traps.secretFacilities += repeats.filter(({ utajenaAdresa }) => utajenaAdresa).length;
    traps.secretWithAddress += repeats.filter(({ utajenaAdresa, adresa }) => utajenaAdresa && adresa !== null).length;
    traps.withoutAddressPoint += repeats.filter(({ adresa }) => adresa !== null && adresa.kodAdresnihoMista === null).length;
    const of = pool[i % pool.length] ?? provider(0);
    if (of.ico === null) traps.withoutIco++;
    else if (!isIco(String(of.ico).padStart(8, "0"))) traps.wrongIco++;
    const withoutId = random() < 0.001;
    if (withoutId) traps.withoutId++;
    const type = random() < 0.005 ? 2 : between(3, 34);
    const all = [...places, ...repeats];
    if (ended && all.some(({ poskytujeDo }) => poskytujeDo === null || poskytujeDo >= "2026")) traps.endedWithOpenFacility++;
    const stranger = random() < 0.01;
    if (stranger) traps.unknownKeys++;
    const unknownForm = random() < 0.002;
    if (unknownForm) traps.unknownForms++;
    return {
      portalId: withoutId ? null : i + 1,
      id: `${between(1e8, 1e9)}${between(1e8, 1e9)}`,
      identifikator: withoutId ? null : random() < 0.1 ? 1_000_000 + i : String(1_000_000 + i),
      datumPoskytovaniOd: begun,
      datumPoskytovaniDo: ended ? day(2025, 2025) : null,
      kontaktniAdresy: times(between(1, 3), () => ({ adresa: address(), poznamka: null })),
      druhSocialniSluzby: id(`DruhSocialniSluzby/${type}`),
      zarizeni: all,
      poskytovatel: of,
      emaily: [contact("email", `sluzba${i}@example.cz`)],
      telefony: times(between(1, 3), () => contact("telefon", `7${between(10_000_000, 99_999_999)}`)),
      faxy: [],
      weby: [contact("web", `https://www.sluzba${i}.example.cz`)],
      ciloveSkupiny: times(between(1, 5), () => ({ cilovaSkupina: id(`CilovaSkupinaOsoby/${between(1, 30)}`), doplnujiciInformace: null })),
      vekoveSkupiny: times(between(1, 6), (group) => ({ vekovaSkupina: id(`VekovaSkupinaOsoby/${group + 1}`) })),
      doplnujiciInformaceVekoveSkupiny: random() < 0.3 ? sentence : null,
      formy: times(between(1, 2), () => form(unknownForm ? "online" : pick(forms))),
      rozsirenePusobnostiVKraji: random() < 0.2 ? [{ kraj: id(`Kraj/${pick(regions).ruian}`) }] : [],
      doplnkoveUdaje: {
        realizacePoskytovani: documents("realizace", between(8, 15)),
        planyFinancnihoZajisteni: documents("plan", between(8, 14)),
        personalniZajisteni: documents("personal", between(8, 14)),
      },
      ...(stranger ? { novyKlic: { hodnota: between(1, 9), pole: ["a", "b"] } } : {}),
    };
  };
  return { service };
}

/**
 * A made-up register in the raw shape of the open data, piece by piece, the same for the same seed: about 14.8 kB and 2.8
 * facilities a service, every trap of the real one in it.
 *
 * @returns pieces of text, and the count of traps, which is complete when all pieces were taken
 */
export function registerGenerator({ services, seed = 1, indent = 1 }: SyntheticRegister): {
  readonly pieces: Iterable<string>;
  readonly traps: LaidTraps;
} {
  const random = chance(seed);
  const traps: LaidTraps = {
    ...{ facilities: 0, repeatedFacilities: 0, withoutAddressPoint: 0, secretFacilities: 0, secretWithAddress: 0 },
    ...{ endedWithOpenFacility: 0, wrongIco: 0, withoutIco: 0, unknownKeys: 0, unknownForms: 0, withoutId: 0 },
    ...{ repeatedServices: 0, heads: 0 },
  };
  const { service } = maker(random, Math.max(1, Math.round(services / 3)), traps);
  function* pieces(): Iterable<string> {
    yield '{\n"polozky": [\n';
    let last = "";
    for (let i = 0; i < services; i++) {
      const repeated = i > 0 && random() < 0.001;
      if (repeated) traps.repeatedServices++;
      else last = JSON.stringify(service(i), null, indent ?? undefined);
      yield `${i > 0 ? ",\n" : ""}${last}`;
    }
    yield "\n]\n}\n";
  }
  return { pieces: pieces(), traps };
}
