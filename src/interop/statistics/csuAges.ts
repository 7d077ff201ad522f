import { type AgeRange, isAgeRange, type Sex } from "../../model/ages.ts";

/**
 * An age range as the ČSÚ writes it: `0-4`, `85+`, a single year `7`, `0 až 5 (více nebo rovno 0 a méně než 5)`, `95 a více (více nebo rovno 95)`,
 * a code of code list 7700; all ages where nothing is written. `null` where it is none of these: a plain `0 až 5` is not, for it may
 * or may not hold the age of 5.
 *
 * @internal
 */
export function csuAges(text: string, code = ""): AgeRange | null {
  const written = text.trim().replace(/[–—]/g, "-");
  const coded = code.trim();
  const byText = written === "" ? null : fromText(written);
  const byCode = coded === "" ? null : fromCode(coded);
  if (written === "" && coded === "") return "0+";
  if (written === "" || coded === "") return byText ?? byCode;
  // Where both are there the text is read; a code that can be read too must not say anything else.
  return byText !== null && (byCode === null || byCode === byText) ? byText : null;
}

const WORDS = /^(?:(\d{1,3}) (?:až (\d{1,3})|a více) )?\(?více nebo rovno (\d{1,3})(?: a méně než (\d{1,3}))?\)?$/;

function range(from: number, to: number | null): AgeRange | null {
  const written = to === null ? `${from}+` : `${from}-${to - 1}`;
  return isAgeRange(written) ? written : null;
}

function fromText(text: string): AgeRange | null {
  if (isAgeRange(text)) return text;
  if (/^\d{1,3}$/.test(text)) return range(Number(text), Number(text) + 1);
  const [, first, last, from, to] = WORDS.exec(text) ?? [];
  // What stands before the bracket must not say anything else than what stands in it.
  if (from === undefined || (first !== undefined && (first !== from || last !== to))) return null;
  return range(Number(from), to === undefined ? null : Number(to));
}

/** `410 015 610 020 000` is 15 to 19; `410 085 799 999 000` is 85 and more. */
function fromCode(code: string): AgeRange | null {
  const [, from, kind, to] = /^4\d\d(\d{3})([67])\d\d(\d{3})000$/.exec(code) ?? [];
  return from === undefined ? null : range(Number(from), kind === "7" ? null : Number(to));
}

const sexes: ReadonlyMap<string, Sex> = new Map<string, Sex>([
  ...["", "t", "celkem", "obě pohlaví"].map((text) => [text, "T"] as const),
  ...["1", "m", "muž", "muži"].map((text) => [text, "M"] as const),
  ...["2", "f", "ž", "žena", "ženy"].map((text) => [text, "F"] as const),
]);

/**
 * A sex as the ČSÚ writes it: 1 and 2 of code list 102, words, nothing for both; `null` where it is none of these.
 *
 * @internal
 */
export function csuSex(text: string): Sex | null {
  return sexes.get(text.trim().toLowerCase()) ?? null;
}
