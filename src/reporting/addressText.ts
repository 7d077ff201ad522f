import type { Address } from "../model/address.ts";
import type { Language } from "./language.ts";
import { plainText } from "./plainText.ts";

/**
 * An address as it is written on a letter (adresa na jednom řádku): street and numbers, PSČ and municipality.
 *
 * @param address - the address
 * @param municipality - name of its municipality; `null` when not known
 * @param lang - language of the words for house numbers
 * @returns one line with non-breaking spaces; empty when nothing of it is known
 *
 * @example
 * const address = { addressPoint: null, municipality: "581283", municipalityPart: null, street: "Sadová", houseNumber: 2272, houseNumberKind: "descriptive", orientationNumber: "5a", addition: null, psc: "67801" }
 * addressText(address, "Blansko", "cs") // => "Sadová\u00a02272/5a, 678\u00a001\u00a0Blansko"
 * addressText({ ...address, street: null, houseNumber: 12, orientationNumber: null }, "Lipovec", "cs") // => "č.\u00a0p.\u00a012, 678\u00a001\u00a0Lipovec"
 */
export function addressText(address: Address, municipality: string | null, lang: Language): string {
  const { street, houseNumber, houseNumberKind, orientationNumber, addition, psc } = address;
  const numbers = [houseNumber, orientationNumber === null ? null : plainText(orientationNumber)].filter((part) => part !== null).join("/");
  const road = plainText(street ?? "");
  const registration = lang === "cs" ? "č.\u00a0ev." : "reg.\u00a0no.";
  const kind = houseNumberKind === "registration" ? registration : lang === "cs" ? "č.\u00a0p." : "no.";
  const prefix = road === "" || houseNumberKind === "registration" ? [road, numbers === "" ? "" : kind] : [road];
  const first = [...prefix, numbers].filter((part) => part !== "").join("\u00a0");
  const post = psc === null ? "" : `${psc.slice(0, 3)}\u00a0${psc.slice(3)}`;
  const second = [post, plainText(municipality ?? "")].filter((part) => part !== "").join("\u00a0");
  return [first, plainText(addition ?? ""), second].filter((part) => part !== "").join(", ");
}
