import { rangeRefusal } from "../model/refusal.ts";

/** Where a text stops being JSON, or repeats a key of an object (the second value would silently win). */
interface Offence {
  readonly at: number;
  readonly repeated: string | null;
}

/** End of a string that begins at `at`; when it is broken, the place of the offence as `-1 - place`. */
function stringEnd(text: string, at: number): number {
  for (let i = at + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 34) return i + 1;
    if (code < 32) return -1 - i;
    if (code !== 92) continue;
    i++;
    if (text[i] === "u" && /^[0-9a-fA-F]{4}$/.test(text.slice(i + 1, i + 5))) i += 4;
    else if (!/^["\\/bfnrt]$/.test(text[i] ?? "")) return -1 - Math.min(i, text.length);
  }
  return -1 - text.length;
}

/** The first offence of a text against JSON, without recursion: depth is no danger. */
function offence(text: string): Offence | null {
  const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
  const open: (Set<string> | null)[] = []; // the keys of each open object, null for a list
  // A word or an escape that the end of the text cuts off: the end is the offence, not the word.
  const stop = (at: number): Offence => ({ at: open.length > 0 && /^[\w.+-]*$/.test(text.slice(at)) ? text.length : at, repeated: null });
  let awaited: "value" | "value-or-end" | "key" | "key-or-end" | "colon" | "next" = "value";
  for (let at = 0; ; ) {
    while (text[at] === " " || text[at] === "\n" || text[at] === "\r" || text[at] === "\t") at++;
    const char = text[at];
    const inside = open.at(-1);
    if (awaited === "next" && inside === undefined) return char === undefined ? null : stop(at);
    const closing: boolean = awaited === "next" || awaited === "value-or-end" || awaited === "key-or-end";
    if (closing && char === (inside === null ? "]" : "}")) {
      open.pop();
      awaited = "next";
      at++;
    } else if (awaited === "next" && char === ",") {
      awaited = inside === null ? "value" : "key";
      at++;
    } else if (awaited === "colon" && char === ":") {
      awaited = "value";
      at++;
    } else if ((awaited === "key" || awaited === "key-or-end") && char === '"') {
      const end = stringEnd(text, at);
      if (end < 0) return stop(-1 - end);
      const key = JSON.parse(text.slice(at, end)) as string;
      if (inside?.has(key)) return { at, repeated: key };
      inside?.add(key);
      awaited = "colon";
      at = end;
    } else if ((awaited === "value" || awaited === "value-or-end") && (char === "{" || char === "[")) {
      open.push(char === "{" ? new Set() : null);
      awaited = char === "{" ? "key-or-end" : "value-or-end";
      at++;
    } else if ((awaited === "value" || awaited === "value-or-end") && char !== undefined) {
      scalar.lastIndex = at;
      const end = char === '"' ? stringEnd(text, at) : scalar.test(text) ? scalar.lastIndex : -1 - at;
      if (end < 0) return stop(-1 - end);
      awaited = "next";
      at = end;
    } else return stop(at);
  }
}

/**
 * JSON from a text, or a refusal that says where the text is broken or cut off, the same on every engine.
 *
 * A key that occurs twice in one object is refused too: `JSON.parse` would quietly drop the first value.
 * A byte order mark at the beginning is passed over.
 *
 * @param text - the whole text
 * @param reader - name of the function that asks, for the message
 * @returns the value
 * @throws RangeError `json-broken`, with line and column
 *
 * @example
 * parseJson('{ "a": [1, null] }', "readFacts") // => { a: [1, null] }
 */
export function parseJson(text: string, reader: string): unknown {
  const json = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const found = offence(json);
  if (found === null) return JSON.parse(json);
  const before = json.slice(0, found.at);
  const line = before.split("\n").length;
  const place = `line ${line}, column ${found.at - before.lastIndexOf("\n")}`;
  const repeated = found.repeated?.slice(0, 40);
  if (repeated !== undefined)
    throw rangeRefusal("json-broken", `${reader} requires each key once, got ${JSON.stringify(repeated)} again at ${place}`);
  const how = found.at >= json.length ? "ends too early, at" : "is broken at";
  throw rangeRefusal("json-broken", `${reader} requires whole JSON, got a text that ${how} ${place}`);
}
