import type { ServiceYear } from "../../model/serviceYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { ratioOfCounts } from "../ratioOfCounts.ts";

/** The part of a service's year that {@link contactsPerFte} reads. */
export type ContactsPerFteInput = Pick<ServiceYear, "contacts" | "fteDirect">;

/**
 * Contacts of ten minutes per full-time equivalent in direct care (kontakty na úvazek v přímé péči).
 *
 * contacts / average full-time equivalents in direct care
 *
 * A contact is ten minutes of dealing with a client whatever happens in it; preparation and travel are not counted. Compare services
 * of one type and one form only.
 *
 * @param year - figures of one service in one year
 * @returns contacts per full-time equivalent in a year; `null` when a figure is unknown or the denominator is 0
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * contactsPerFte({ contacts: 12600, fteDirect: 3.5 }) // => 3600
 *
 * @see docs/methods/services.md
 * @category Use
 */
export function contactsPerFte(year: ContactsPerFteInput): number | null {
  return ratioOfCounts(year.contacts, year.fteDirect);
}

/** Catalogue card of {@link contactsPerFte}. */
export const contactsPerFteIndicator: RatioIndicator<ContactsPerFteInput> = {
  id: "contacts-per-fte",
  version: 1,
  cs: "kontakty na úvazek v přímé péči",
  en: "contacts per full-time equivalent in direct care",
  topic: "use",
  subject: "serviceYear",
  unit: "per-fte",
  polarity: "none",
  sources: ["mpsv-rpss"],
  caveat: {
    cs: "Kontakt je jednání v délce deseti minut bez ohledu na jeho obsah; přípravu a cestu nezachycuje.",
    en: "A contact is ten minutes of dealing with a client whatever happens in it; preparation and travel are not counted.",
  },
  kind: "ratio",
  scale: 1,
  numerator: [{ field: "contacts" }],
  denominator: [{ field: "fteDirect" }],
};
