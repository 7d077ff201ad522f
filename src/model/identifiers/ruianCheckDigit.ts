import { rangeRefusal } from "../refusal.ts";

/**
 * Check digit of a RÚIAN code (kontrolní číslice kódu RÚIAN) from the digits before it.
 *
 * No official text of the rule is known, it was found by trying: in a code of n digits the first n − 1 get the weights
 * n, n − 1, … 2, and the last digit is (11 − sum mod 11) mod 10. It holds for all 6 258 municipalities and for the RÚIAN codes
 * of 206 ORPs and 14 regions, and in samples of parts of municipalities, streets and address points. Districts have none.
 *
 * @param digits - the code without its last digit: one to eight digits, no zero in front
 * @returns 0 to 9
 * @throws RangeError `ruian-digits-invalid`
 *
 * @example
 * ruianCheckDigit("58128") // => 3
 */
export function ruianCheckDigit(digits: string): number {
  if (typeof digits !== "string" || !/^[1-9]\d{0,7}$/.test(digits))
    throw rangeRefusal(
      "ruian-digits-invalid",
      `ruianCheckDigit requires one to eight digits such as "58128", got ${JSON.stringify(digits)}`,
    );
  const weighted = [...digits].reduce((sum, digit, place) => sum + Number(digit) * (digits.length + 1 - place), 0);
  return (11 - (weighted % 11)) % 10;
}

/**
 * Whether a RÚIAN code ends with its check digit. **A warning of a typing error, never a refusal**: the rule is not official.
 *
 * @param code - two to nine digits; anything else has no check digit
 *
 * @example
 * hasRuianCheckDigit("581283") // => true
 * hasRuianCheckDigit("581238") // => false
 */
export function hasRuianCheckDigit(code: string): boolean {
  return typeof code === "string" && /^[1-9]\d{1,8}$/.test(code) && ruianCheckDigit(code.slice(0, -1)) === Number(code.at(-1));
}
