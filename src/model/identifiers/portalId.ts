import { rangeRefusal } from "../refusal.ts";

/**
 * Number of a service in the public portal of the register of providers (číslo služby na portálu MPSV, `portalId`).
 * The key that stays the same from one daily file of the register to the next; not the registration number.
 */
export type PortalId = string & { readonly __brand: "PortalId" };

/**
 * Whether a text is shaped like a portal number: one to six digits, no zero in front.
 *
 * @param text - any value
 *
 * @example
 * isPortalId("4951") // => true
 * isPortalId("04951") // => false
 */
export function isPortalId(text: unknown): text is PortalId {
  return typeof text === "string" && /^[1-9]\d{0,5}$/.test(text);
}

/**
 * A portal number, checked.
 *
 * @param text - one to six digits
 * @returns the same text
 * @throws RangeError `portal-id-invalid`
 *
 * @example
 * portalId("4951") // => "4951"
 */
export function portalId(text: string): PortalId {
  if (isPortalId(text)) return text;
  throw rangeRefusal("portal-id-invalid", `portalId requires one to six digits such as "4951", got ${JSON.stringify(text)}`);
}
