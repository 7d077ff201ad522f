import { type RevenueCell, revenueCells } from "../codebooks/revenueCells.ts";
import { rangeRefusal } from "./refusal.ts";

/**
 * Revenues of a service in one period (výnosy služby) by origin and payer, whole haléře [haléř]: `{ "state/kraj": 125000000 }`.
 *
 * Each crown stands in one cell only; `null` is unknown, and so is a cell that is not there. Zero is a reported fact: only a
 * record with a figure in every cell is complete, see {@link completeRevenues}.
 */
export type Revenues = Readonly<Partial<Record<RevenueCell, number | null>>>;

/**
 * Revenues that are all there is (úplné výnosy): what was not listed was zero. To be said only by somebody who knows it, for
 * example of a closed account; a share of all revenues can be taken of nothing less.
 *
 * @param listed - the revenues that the service had; `null` stays unknown
 * @returns a figure or `null` in every cell
 * @throws RangeError `cell-unknown` of a way that the codebook does not know: its money would be lost
 *
 * @example
 * completeRevenues({ "state/kraj": 125000000 })["obec/obec"] // => 0
 * completeRevenues({ "user/user": null })["user/user"] // => null
 * completeRevenues({ "eu/eu": 100 }) // => throws "cell-unknown"
 */
export function completeRevenues(listed: Revenues): Readonly<Record<RevenueCell, number | null>> {
  const stranger = Object.keys(listed).find((cell) => !revenueCells.some(({ code }) => code === cell));
  if (stranger !== undefined) throw rangeRefusal("cell-unknown", `completeRevenues requires cells of the codebook, got ${stranger}`);
  const cells = revenueCells.map(({ code }) => [code, Object.hasOwn(listed, code) ? (listed[code] ?? null) : 0] as const);
  return Object.fromEntries(cells) as Record<RevenueCell, number | null>;
}

/**
 * Whether revenues are complete (úplnost výnosů): a known figure in every cell.
 *
 * @param revenues - by origin and payer
 *
 * @example
 * hasAllRevenues(completeRevenues({ "obec/obec": 100 })) // => true
 * hasAllRevenues({ "obec/obec": 100 }) // => false
 */
export function hasAllRevenues(revenues: Revenues | null): boolean {
  return revenues !== null && revenueCells.every(({ code }) => typeof revenues[code] === "number");
}
