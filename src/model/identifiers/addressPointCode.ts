import { rangeRefusal } from "../refusal.ts";

/** Code of an address point in RÚIAN (kód adresního místa), the key that joins a register to coordinates. */
export type AddressPointCode = string & { readonly __brand: "AddressPointCode" };

/**
 * Whether a text is shaped like a code of an address point: one to nine digits, no zero in front.
 *
 * A check digit exists but was only found by trying, so a wrong one is a warning, see `hasRuianCheckDigit`.
 *
 * @param text - any value
 *
 * @example
 * isAddressPointCode("11867906") // => true
 * isAddressPointCode("0") // => false
 */
export function isAddressPointCode(text: unknown): text is AddressPointCode {
  return typeof text === "string" && /^[1-9]\d{0,8}$/.test(text);
}

/**
 * A code of an address point, checked.
 *
 * @param text - one to nine digits
 * @returns the same text
 * @throws RangeError `address-point-code-invalid`
 *
 * @example
 * addressPointCode("11867906") // => "11867906"
 */
export function addressPointCode(text: string): AddressPointCode {
  if (isAddressPointCode(text)) return text;
  throw rangeRefusal(
    "address-point-code-invalid",
    `addressPointCode requires one to nine digits such as "11867906", got ${JSON.stringify(text)}`,
  );
}
