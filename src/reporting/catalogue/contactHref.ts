/** How a contact is used. */
export type ContactKind = "email" | "phone" | "web";

/**
 * Where a contact leads when it is clicked (odkaz na kontakt): `mailto:`, `tel:`, `http:` or `https:` and nothing else. A text that
 * is not plainly such a contact leads nowhere and stays a text.
 *
 * @param kind - how the contact is used
 * @param text - the contact as its source printed it
 * @returns the address of the link; `null` when there is none
 *
 * @example
 * contactHref("phone", "+420 516 410 825") // => "tel:+420516410825"
 * contactHref("phone", "516 410 825, volejte paní vedoucí") // => null
 * contactHref("email", "info@example.cz") // => "mailto:info@example.cz"
 * contactHref("web", "www.example.cz") // => "http://www.example.cz"
 * contactHref("web", "javascript:alert(1)") // => null
 */
export function contactHref(kind: ContactKind, text: string): string | null {
  const contact = text.trim();
  if (contact.length > 300) return null;
  if (kind === "email") return /^[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+$/.test(contact) ? `mailto:${contact}` : null;
  if (kind === "phone") {
    const digits = contact.replace(/\D/g, "");
    const isNumber = /^\+?[\d\s().-]+$/.test(contact) && digits.length >= 3 && digits.length <= 15;
    return isNumber ? `tel:${contact.startsWith("+") ? "+" : ""}${digits}` : null;
  }
  // No user name before the host, which would show one host and lead to another.
  const web = /^(https?:\/\/)?((?:[\p{L}\p{N}_-]+\.)+\p{L}[\p{L}\p{N}-]*(?::\d{1,5})?(?:[/?#][^\s<>"'`\\^{|}]*)?)$/iu.exec(contact);
  if (web === null || (web[1] === undefined && !/^www\./i.test(contact))) return null;
  return web[1] === undefined ? `http://${contact}` : contact;
}
