import type { Bilingual } from "../../model/bilingual.ts";
import type { Language } from "../language.ts";
import { plainText } from "../plainText.ts";
import type { CatalogueEntry } from "./catalogueEntry.ts";

/**
 * A text with its first letter as a capital.
 *
 * @internal
 *
 * @example
 * capitalised("život") // => "Život"
 */
export const capitalised = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** The part of an entry that {@link entryTitle} reads. */
export type TitledEntry = Pick<CatalogueEntry, "kind" | "title"> & { readonly type?: Bilingual };

/**
 * What an entry of a catalogue is called (nadpis záznamu): its name, or its type where it has none.
 *
 * @param entry - an entry
 * @param lang - language
 * @returns one line
 *
 * @example
 * entryTitle({ kind: "registered", title: null, type: { cs: "azylové domy", en: "shelters" } }, "cs") // => "azylové domy"
 * entryTitle({ kind: "related", title: "Klub\ndůchodců" }, "cs") // => "Klub důchodců"
 */
export function entryTitle(entry: TitledEntry, lang: Language): string {
  return (
    plainText(entry.title ?? "") ||
    (entry.type === undefined ? (lang === "cs" ? "bez názvu" : "without a name") : plainText(entry.type[lang]))
  );
}
