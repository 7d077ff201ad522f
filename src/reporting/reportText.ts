import type { ReportBlock } from "./reportBlock.ts";
import { textTable } from "./textTable.ts";
import { wrapText } from "./wrapText.ts";

/**
 * A report as plain text (zpráva jako prostý text): headings underlined, lists with a dash, tables in columns, an empty line between blocks.
 *
 * @param blocks - of a report
 * @param options.width - longest line @default 80
 * @returns the text, lines joined by "\n"
 * @throws what `textTable` and `wrapText` say of a width
 *
 * @example
 * const table = { kind: "table", id: "t", columns: [{ title: "obec" }], rows: [["Adamov"]] }
 * reportText([{ kind: "heading", id: "h", text: "Obce" }, table, { kind: "list", items: ["jedna", "dvě"] }]) // => "Obce\n════\n\nobec\n──────\nAdamov\n\n– jedna\n– dvě"
 *
 * @see docs/methods/sentences.md
 */
export function reportText(blocks: readonly ReportBlock[], options: { readonly width?: number } = {}): string {
  const { width = 80 } = options;
  return blocks.map((block) => blockText(block, width)).join("\n\n");
}

function blockText(block: ReportBlock, width: number): string {
  switch (block.kind) {
    case "heading":
      return wrapText(block.text, width)
        .split("\n")
        .map((line, at, lines) => (at + 1 < lines.length ? line : `${line}\n${"═".repeat([...line].length)}`))
        .join("\n");
    case "paragraph":
      return wrapText(block.text, width);
    case "list":
      return block.items.map((item) => wrapText(`– ${item}`, width, 2)).join("\n");
    case "table":
      return textTable(block.columns, block.rows, { width });
  }
}
