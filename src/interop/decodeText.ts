import { rangeRefusal, typeRefusal } from "../model/refusal.ts";

/** A text taken out of bytes, and how they were written. */
export interface DecodedText {
  /** Without its byte order mark; no half of a surrogate pair stands alone in it. */
  readonly text: string;
  readonly encoding: "utf-8" | "windows-1250" | "utf-16le" | "utf-16be";
  /** Whether it began with a byte order mark. */
  readonly bom: boolean;
}

/** Longest text that every engine can hold [byte] */
const LONGEST = 2 ** 29 - 25;

/**
 * A text out of the bytes of a file (text ze souboru).
 *
 * A byte order mark decides. Without one, bytes that are UTF-8 from beginning to end are UTF-8, all others windows-1250, in which
 * Czech offices still save; a UTF-8 text cut off in the middle of its last letter stays UTF-8. Windows-1250 reads any bytes at
 * all, so a text that was neither comes out with wrong letters and no error. Single wrong bytes behind a byte order mark, and
 * halves of surrogate pairs, become U+FFFD.
 *
 * @param input - bytes, or a text already decoded (its encoding is then given as UTF-8)
 * @returns the text, its encoding, whether it had a byte order mark
 * @throws TypeError `not-a-text`; RangeError `text-too-long` from half a gigabyte on
 *
 * @example
 * decodeText(new Uint8Array([0x9a, 0x65, 0x73, 0x74])) // => { text: "šest", encoding: "windows-1250", bom: false }
 * decodeText(new Uint8Array([0xef, 0xbb, 0xbf, 0xc5, 0xa1])) // => { text: "š", encoding: "utf-8", bom: true }
 * decodeText("\ufeffšest").text // => "šest"
 */
export function decodeText(input: Uint8Array | string): DecodedText {
  if (typeof input === "string") {
    const bom = input.startsWith("\uFEFF");
    return { text: whole(bom ? input.slice(1) : input), encoding: "utf-8", bom };
  }
  if (!(input instanceof Uint8Array)) {
    const got = input === null ? "null" : typeof input;
    throw typeRefusal("not-a-text", `decodeText requires a Uint8Array or a text, got ${got}`);
  }
  if (input.length > LONGEST) throw rangeRefusal("text-too-long", `decodeText requires at most ${LONGEST} bytes, got ${input.length}`);
  const [a, b, c] = input;
  if (a === 0xef && b === 0xbb && c === 0xbf) return decoded(input, "utf-8", true);
  if (a === 0xff && b === 0xfe) return decoded(input, "utf-16le", true);
  if (a === 0xfe && b === 0xff) return decoded(input, "utf-16be", true);
  const text = strictUtf8(input);
  return text === null ? decoded(input, "windows-1250", false) : { text, encoding: "utf-8", bom: false };
}

function decoded(bytes: Uint8Array, encoding: DecodedText["encoding"], bom: boolean): DecodedText {
  return { text: new TextDecoder(encoding).decode(bytes), encoding, bom };
}

/** `null` when the bytes are not UTF-8. */
function strictUtf8(bytes: Uint8Array): string | null {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text: string;
  try {
    text = decoder.decode(bytes, { stream: true });
  } catch {
    return null;
  }
  try {
    return text + decoder.decode();
  } catch {
    // Only the last letter is cut off. With other letters in it the text is UTF-8; without any, its last byte is a letter of windows-1250.
    return /[^\0-\x7f]/.test(text) ? `${text}\uFFFD` : null;
  }
}

/** A text in which no half of a surrogate pair stands alone. */
function whole(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\uFFFD");
}
