import type { Address } from "../../model/address.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import { isAddressPointCode } from "../../model/identifiers/addressPointCode.ts";
import { isMunicipalityCode } from "../../model/identifiers/municipalityCode.ts";
import { isPsc } from "../../model/identifiers/psc.ts";
import { codeOf, digitsOf } from "./codeOf.ts";
import { isRecord, recordOf } from "./recordOf.ts";
import { registerKeys } from "./registerKeys.ts";
import { addFlaw, passKeys, type RegisterState } from "./registerState.ts";
import { textOf } from "./textOf.ts";

const expected = {
  addressPoint: { cs: "kód adresního místa, jedna až devět číslic", en: "a code of an address point, one to nine digits" },
  municipality: { cs: "kód obce, šest číslic od 5", en: "a code of a municipality, six digits from 5" },
  house: { cs: "číslo domovní 1 až 99999", en: "a house number 1 to 99999" },
  psc: { cs: "PSČ, pět číslic od 1 do 7", en: "a PSČ of five digits, the first one 1 to 7" },
} as const satisfies Record<string, Bilingual>;

const houseKinds: ReadonlyMap<string, NonNullable<Address["houseNumberKind"]>> = new Map([
  ["TypStavebnihoObjektu/1", "descriptive"],
  ["TypStavebnihoObjektu/2", "registration"],
]);

const paths = (whole: string) => ({
  whole,
  point: `${whole}.kodAdresnihoMista`,
  municipality: `${whole}.obec`,
  part: `${whole}.castObce`,
  region: `${whole}.kraj`,
  district: `${whole}.okres`,
  street: `${whole}.ulice`,
  house: `${whole}.cisloDomovni`,
  houseKind: `${whole}.typCislaDomovniho`,
  orientation: `${whole}.cisloOrientacni`,
  addition: `${whole}.dodatekAdresy`,
  psc: `${whole}.psc`,
});

const ofFacility = paths("zarizeni[].adresa");
const ofProvider = paths("poskytovatel.adresa");

/**
 * An address of the register in the terms of the model. Its region and district are left to the municipality; in Praha the
 * register gives no district at all. `null` when there is none or nothing of it is known.
 *
 * @internal
 */
export function registerAddress(state: RegisterState, value: unknown, of: "facility" | "provider"): Address | null {
  const path = of === "facility" ? ofFacility : ofProvider;
  const record = recordOf(state, value, path.whole);
  if (record === null) return null;
  passKeys(state, record, registerKeys.address, path.whole);

  const point = textOf(state, record["kodAdresnihoMista"], path.point, 30);
  const addressPoint = isAddressPointCode(point) ? point : null;
  if (point !== null && addressPoint === null) addFlaw(state, "address-point-invalid", path.point, point, expected.addressPoint);

  const code = digitsOf(state, record["obec"], "Obec/", path.municipality);
  const municipality = isMunicipalityCode(code) ? code : null;
  if (code !== null && municipality === null) addFlaw(state, "municipality-code-invalid", path.municipality, code, expected.municipality);
  codeOf(state, record["kraj"], path.region);
  codeOf(state, record["okres"], path.district);

  const road = record["ulice"];
  if (isRecord(road)) passKeys(state, road, registerKeys.named, path.street);
  const street = textOf(state, isRecord(road) ? road["nazev"] : road, path.street, 200);

  const number = textOf(state, record["cisloDomovni"], path.house, 30);
  const houseNumber = number !== null && /^[1-9]\d{0,4}$/.test(number) ? Number(number) : null;
  if (number !== null && houseNumber === null) addFlaw(state, "house-number-invalid", path.house, number, expected.house);
  const kind = codeOf(state, record["typCislaDomovniho"], path.houseKind);
  const houseNumberKind = (kind === null ? null : houseKinds.get(kind)) ?? null;
  if (kind !== null && houseNumberKind === null && !state.muted) state.tally.count("unknown-code", kind);

  const printed = textOf(state, record["psc"], path.psc, 30);
  const stored = printed === null || printed.length === 5 ? printed : printed.replace(/^(\d{3})\s(\d{2})$/, "$1$2");
  const psc = isPsc(stored) ? stored : null;
  if (printed !== null && psc === null) addFlaw(state, "psc-invalid", path.psc, printed, expected.psc);

  const municipalityPart = digitsOf(state, record["castObce"], "CastObce/", path.part);
  const orientationNumber = textOf(state, record["cisloOrientacni"], path.orientation, 20);
  const addition = textOf(state, record["dodatekAdresy"], path.addition, 500);
  const first = addressPoint ?? municipality ?? municipalityPart ?? street ?? houseNumber ?? orientationNumber ?? addition ?? psc;
  if (first === null) return null;
  return { addressPoint, municipality, municipalityPart, street, houseNumber, houseNumberKind, orientationNumber, addition, psc };
}

/**
 * Keys by which a place is known again: its address point, and street and number in its municipality.
 *
 * @internal
 *
 * @example
 * const place = { addressPoint: "11867906", municipality: "554499", street: "Nemocniční", houseNumber: 2272, orientationNumber: "54" }
 * placeKeys(place) // => ["11867906", "554499|nemocniční|2272"]
 */
export function placeKeys(place: Pick<Address, "addressPoint" | "municipality" | "street" | "houseNumber">): readonly string[] {
  const { addressPoint, municipality, street, houseNumber } = place;
  const described = municipality !== null && houseNumber !== null ? [`${municipality}|${street?.toLowerCase() ?? ""}|${houseNumber}`] : [];
  return addressPoint === null ? described : [addressPoint, ...described];
}
