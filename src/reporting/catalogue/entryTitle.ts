import type { Language } from "../language.ts";
import { plainText } from "../plainText.ts";
import { serviceTypeText } from "../serviceTypeText.ts";
import type { CatalogueEntry } from "./catalogueEntry.ts";

/** The part of an entry that {@link entryTitle} reads. */
export type TitledEntry = Pick<CatalogueEntry, "kind" | "title"> & { readonly type?: { readonly code: string } };

/**
 * What an entry of a catalogue is called (nadpis záznamu): its name, or its type where it has none.
 *
 * @param entry - an entry
 * @param lang - language
 * @returns one line
 *
 * @example
 * entryTitle({ kind: "registered", title: null, type: { code: "azylove-domy" } }, "cs") // => "azylové domy"
 * entryTitle({ kind: "related", title: "Klub\ndůchodců" }, "cs") // => "Klub důchodců"
 */
export function entryTitle(entry: TitledEntry, lang: Language): string {
  return (
    plainText(entry.title ?? "") ||
    (entry.type === undefined ? (lang === "cs" ? "bez názvu" : "without a name") : serviceTypeText(entry.type.code, lang))
  );
}
