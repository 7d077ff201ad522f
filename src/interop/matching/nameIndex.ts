import { plainWords } from "../written/plainWords.ts";

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

/** How alike two names are. */
interface Likeness {
  /** Weighted share of the words asked for, 0 to 1. */
  readonly share: number;
  /** How many words both have. */
  readonly words: number;
}

/** Names that can be compared with another name. @internal */
export interface NameIndex {
  /** Likeness of a name to each of the names that share a word with it; some words may be passed over. */
  readonly likeness: (text: string, passedOver?: ReadonlySet<string>) => ReadonlyMap<number, Likeness>;
}

/**
 * Likeness of names (podobnost názvů): the share of the words of the one that occur in the other, a rare word counting more than a common one.
 *
 * share = Σ weights of shared words / Σ weights of all words asked for
 *
 * The weight of a word is the number of binary digits of names / names with the word; a word that no name has counts most.
 *
 * @internal
 * @param names - texts, by their places
 *
 * @example
 * const index = nameIndex(["Domov pro seniory Blansko", "Domov pro seniory Boskovice", "Charita"])
 * index.likeness("Domov Blansko").get(0) // => { share: 1, words: 2 }
 * index.likeness("Domov Blansko").get(1) // => { share: 0.3333333333333333, words: 1 }
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
    likeness: (text, passedOver = new Set()) => {
      const shared = new Map<number, { sum: number; words: number }>();
      let all = 0;
      for (const stem of stemsOf(text)) {
        if (passedOver.has(stem)) continue;
        const worth = weight(stem);
        all += worth;
        for (const at of places.get(stem) ?? []) {
          const found = shared.get(at);
          if (found === undefined) shared.set(at, { sum: worth, words: 1 });
          else {
            found.sum += worth;
            found.words++;
          }
        }
      }
      return new Map([...shared].map(([at, { sum, words }]) => [at, { share: sum / all, words }]));
    },
  };
}
