/**
 * A saved record as a text that is easy to read and to compare (uložený záznam): every key on a line of its own, every row
 * of a list of lists on a line of its own. The same record always gives the same text.
 *
 * @param record - a plain JSON object with its `schema`
 * @returns JSON with a newline at the end
 *
 * @example
 * savedText({ schema: "kpss/facts@1", rows: [["cr", 1], ["kraj/3115", 2]] }).split("\n") // => ["{", '  "schema": "kpss/facts@1",', '  "rows": [', '    ["cr", 1],', '    ["kraj/3115", 2]', "  ]", "}", ""]
 */
export function savedText(record: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(record).map(([key, value]) => `  ${JSON.stringify(key)}: ${block(value)}`);
  return `{\n${lines.join(",\n")}\n}\n`;
}

function block(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0 || !value.every(Array.isArray)) return inline(value);
  return `[\n${value.map((row) => `    ${inline(row)}`).join(",\n")}\n  ]`;
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}: ${inline(inner)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}
