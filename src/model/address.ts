import type { AddressPointCode } from "./identifiers/addressPointCode.ts";
import type { MunicipalityCode } from "./identifiers/municipalityCode.ts";
import type { Psc } from "./identifiers/psc.ts";

/**
 * Address (adresa) in the terms of RÚIAN. District, ORP and region are not here: they follow from the municipality and the day.
 */
export interface Address {
  /** Address point (adresní místo); `null` when the source gives none. */
  readonly addressPoint: AddressPointCode | null;
  readonly municipality: MunicipalityCode | null;
  /** RÚIAN code of the part of the municipality (část obce). */
  readonly municipalityPart: string | null;
  readonly street: string | null;
  /** Number of the house (číslo domovní). */
  readonly houseNumber: number | null;
  /** Which of the two rows of house numbers: descriptive (číslo popisné) or registration (číslo evidenční). */
  readonly houseNumberKind: "descriptive" | "registration" | null;
  /** Orientation number (číslo orientační) with its letter, `"12a"`. */
  readonly orientationNumber: string | null;
  /** Addition to the address (dodatek adresy). */
  readonly addition: string | null;
  readonly psc: Psc | null;
}
