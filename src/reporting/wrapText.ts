import { rangeRefusal } from "../model/refusal.ts";

/**
 * Break a text into lines (zalomení textu) of at most a width, counted in code points.
 *
 * Lines end at ordinary spaces only; words joined by non-breaking spaces stay together unless they are longer than a whole
 * line. Lines after the first one are indented; spaces at the beginning of the text indent the first one.
 *
 * @param text - one paragraph; an end of line in it is a space
 * @param width - code points in a line, at least 1 more than either indent
 * @param indent - spaces before each line after the first @default 0
 * @returns lines joined by "\n"
 * @throws RangeError `width-invalid`
 *
 * @example
 * wrapText("- index stáří je 116,8\u00a0na\u00a0100", 20, 2) // => "- index stáří je\n  116,8\u00a0na\u00a0100"
 * wrapText("   a b", 4) // => "   a\nb"
 */
export function wrapText(text: string, width: number, indent = 0): string {
  const first = /^ */.exec(text)?.[0] ?? "";
  if (!Number.isSafeInteger(width) || !Number.isSafeInteger(indent) || indent < 0 || width <= Math.max(indent, first.length))
    throw rangeRefusal(
      "width-invalid",
      `wrapText requires a whole width above its indent, got ${width} and ${Math.max(indent, first.length)}`,
    );
  const lines: string[] = [];
  const margin = " ".repeat(indent);
  let line = first;
  let isEmpty = true;
  for (const word of text.split(/[ \t\n\r]+/)) {
    for (const piece of pieces(word, width - Math.max(indent, first.length))) {
      if (!isEmpty && length(line) + 1 + length(piece) > width) {
        lines.push(line);
        line = margin;
        isEmpty = true;
      }
      line += isEmpty ? piece : ` ${piece}`;
      isEmpty = false;
    }
  }
  return [...lines, line].join("\n");
}

const length = (text: string): number => [...text].length;

/** A word as it is, or where it is longer than a line the parts of it: at non-breaking spaces, else anywhere. */
function pieces(word: string, width: number): readonly string[] {
  if (word === "") return [];
  if (length(word) <= width) return [word];
  return word.split(/[\u00a0\u202f]/).flatMap((part) => {
    const points = [...part];
    return Array.from({ length: Math.ceil(points.length / width) }, (_, at) => points.slice(at * width, (at + 1) * width).join(""));
  });
}
