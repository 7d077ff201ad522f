/** Why an item cannot be looked into. */
export type SplitterTrouble = "json-broken" | "utf8-broken" | "item-too-large" | "nesting-too-deep";

/** What bytes say, or why they say nothing. */
export type ParsedBytes = { readonly value: unknown } | { readonly trouble: SplitterTrouble; readonly size: number };

/**
 * JSON out of bytes that are UTF-8. Nothing of a broken text gets into a message: it may hold what is not to be shown.
 *
 * @internal
 *
 * @example
 * parsedBytes(new TextEncoder().encode("[1]")) // => { value: [1] }
 * parsedBytes(new Uint8Array([34, 0xff, 34])) // => { trouble: "utf8-broken", size: 3 }
 */
export function parsedBytes(bytes: Uint8Array): ParsedBytes {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { trouble: "utf8-broken", size: bytes.length };
  }
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { trouble: "json-broken", size: bytes.length };
  }
}
