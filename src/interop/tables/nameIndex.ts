import { plainWords } from "./plainWords.ts";

/** Words that say nothing about which service is meant: legal forms, particles. */
const empty: ReadonlySet<string> = new Set(
  "z s zs ops o p u zu s r sro a as spol po prispevkova organizace zapsany spolek ustav obecne prospesna spolecnost pro v ve na u nad pod k do se i the of".split(
    " ",
  ),
);

/**
 * Stems of a name: its words without diacritics, cut to five letters, so that "Blansko" and "Blansku" are one; numbers stay whole; each once.
 *
 * @internal
 * @param text - a name
 *
 * @example
 * stemsOf("Domov pro seniory Blansko, p. o.") // => ["domov", "senio", "blans"]
 */
export function stemsOf(text: string): readonly string[] {
  const words = plainWords(text.slice(0, 500)).split(" ");
  return [
    ...new Set(words.filter((word) => word !== "" && !empty.has(word)).map((word) => (/^\d+$/.test(word) ? word : word.slice(0, 5)))),
  ];
}

/** Names that can be compared with another name. @internal */
export interface NameIndex {
  /** Likeness of a name to each of the names that share a word with it, 0 to 1. */
  readonly likeness: (text: string) => ReadonlyMap<number, number>;
}

/**
 * Likeness of names (podobnost názvů): the share of the words of the one that occur in the other, a rare word counting more than a common one.
 *
 * likeness = Σ weights of shared words / Σ weights of all words asked for
 *
 * The weight of a word is the number of binary digits of names / names with the word; a word that no name has counts most.
 *
 * @internal
 * @param names - texts, by their places
 *
 * @example
 * const index = nameIndex(["Domov pro seniory Blansko", "Domov pro seniory Boskovice", "Charita"])
 * [...index.likeness("Domov Blansko")] // => [[0, 1], [1, 0.3333333333333333]]
 */
export function nameIndex(names: readonly string[]): NameIndex {
  const places = new Map<string, number[]>();
  for (const [at, name] of names.entries()) {
    for (const stem of stemsOf(name)) {
      const known = places.get(stem);
      if (known === undefined) places.set(stem, [at]);
      else known.push(at);
    }
  }
  const weight = (stem: string): number => 32 - Math.clz32(Math.floor(names.length / (places.get(stem)?.length ?? 1)));
  return {
    likeness: (text) => {
      const shared = new Map<number, number>();
      let all = 0;
      for (const stem of stemsOf(text)) {
        all += weight(stem);
        for (const at of places.get(stem) ?? []) shared.set(at, (shared.get(at) ?? 0) + weight(stem));
      }
      return new Map([...shared].sort(([a], [b]) => a - b).map(([at, sum]) => [at, sum / all]));
    },
  };
}
