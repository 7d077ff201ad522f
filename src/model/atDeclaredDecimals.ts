import { type UnitCode, type UnitEntry, units } from "../codebooks/units.ts";
import { rangeRefusal, typeRefusal } from "./refusal.ts";

/**
 * A value as its unit declares it (zaokrouhlená hodnota): multiplied by the unit's factor and rounded to its decimal places, half away
 * from zero on the shortest decimal notation. The number that a reader sees, without words and in no language.
 *
 * @param value - the value, in its unit; a fraction for unit `1`
 * @param unit - code of the unit
 * @returns decimal notation; zero has no sign
 * @throws RangeError `not-finite`, `unit-unknown`; TypeError `not-a-number`
 *
 * @example
 * atDeclaredDecimals(0.13235, "1") // => "13.24"
 * atDeclaredDecimals(-0.0004, "per-1000") // => "0.00"
 * atDeclaredDecimals(1 / 0, "persons") // => throws "not-finite"
 *
 * @see docs/methods/observations.md
 */
export function atDeclaredDecimals(value: number, unit: UnitCode): string {
  if (typeof value !== "number")
    throw typeRefusal("not-a-number", `atDeclaredDecimals requires a number, got ${value === null ? "null" : typeof value}`);
  if (!Number.isFinite(value)) throw rangeRefusal("not-finite", `atDeclaredDecimals requires a finite number, got ${value}`);
  const { factor, decimals } = declaredDecimals(unit);
  const [, whole = "", fraction = "", power = "0"] = /^(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(Math.abs(value))) ?? [];
  const places = Number(power) - fraction.length + decimals;
  const digits = BigInt(whole + fraction) * BigInt(factor);
  const step = 10n ** BigInt(Math.abs(places));
  // Twice the digits and one step more, over twice the step: half is rounded up.
  const rounded = places >= 0 ? digits * step : (digits * 2n + step) / (step * 2n);
  const text = String(rounded).padStart(decimals + 1, "0");
  const point = text.length - decimals;
  return `${value < 0 && rounded > 0n ? "-" : ""}${text.slice(0, point)}${decimals === 0 ? "" : `.${text.slice(point)}`}`;
}

/**
 * Whether two values are the same number to a reader (shoda na uváděná desetinná místa): equal at the declared decimals of their unit.
 * Two implementations are compared so, since the last bits of a division are nobody's claim.
 *
 * @param a - one value; `null` is unknown
 * @param b - the other one
 * @param unit - unit of both
 * @returns an unknown value is the same as an unknown one, and as nothing else
 * @throws RangeError and TypeError as {@link atDeclaredDecimals}
 *
 * @example
 * sameAtDeclaredDecimals(0.1 + 0.2, 0.3, "1") // => true
 * sameAtDeclaredDecimals(0.30004, 0.30006, "1") // => false
 * sameAtDeclaredDecimals(0, null, "1") // => false
 */
export function sameAtDeclaredDecimals(a: number | null, b: number | null, unit: UnitCode): boolean {
  declaredDecimals(unit);
  if (a === null || b === null) return a === b;
  return atDeclaredDecimals(a, unit) === atDeclaredDecimals(b, unit);
}

/**
 * How a unit declares that its values are printed (uváděná desetinná místa).
 *
 * @param code - code of the unit
 * @returns what the value is multiplied by, 100 for a fraction shown as per cent, and its decimal places
 * @throws RangeError `unit-unknown`
 *
 * @example
 * declaredDecimals("1") // => { factor: 100, decimals: 2 }
 * declaredDecimals("persons") // => { factor: 1, decimals: 0 }
 */
export function declaredDecimals(code: UnitCode): { readonly factor: number; readonly decimals: number } {
  const entry: UnitEntry | undefined = units.find((unit) => unit.code === code);
  if (entry === undefined)
    throw rangeRefusal("unit-unknown", `declaredDecimals requires a unit of the codebook, got ${JSON.stringify(code)}`);
  return { factor: entry.factor, decimals: entry.decimals };
}
