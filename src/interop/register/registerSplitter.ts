import { rangeRefusal } from "../../model/refusal.ts";
import { heldBytes } from "./heldBytes.ts";
import { itemMark } from "./itemMark.ts";
import { type ParsedBytes, parsedBytes, type SplitterTrouble } from "./parsedBytes.ts";

/** Who takes what the splitter finds, and what it may hold. */
export interface SplitterSink {
  /** Name of the function that asks, for the refusals. */
  readonly reader: string;
  /** Longest item [byte] */
  readonly itemBytes: number;
  /** Deepest item [level] */
  readonly nesting: number;
  readonly item: (value: unknown, index: number) => void;
  readonly trouble: (code: SplitterTrouble, index: number, bytes: number) => void;
  /** A key beside `polozky`; a value that cannot be looked into is `null`. */
  readonly beside: (key: string, value: unknown) => void;
}

/** Finds the items of `polozky` in bytes that come in pieces. */
export interface RegisterSplitter {
  readonly push: (chunk: Uint8Array) => void;
  /** To be called when no more bytes come; refuses a file that is cut off. */
  readonly end: () => void;
}

type Awaited = "value" | "value-or-end" | "key" | "key-or-end" | "colon" | "next" | "nothing";

/** Digits, letters, `+`, `-` and `.`: what numbers and words are made of. Whether they are right is left to the parser. */
const scalar = new Uint8Array(256).map((_, byte) => (/[\w+.-]/.test(String.fromCharCode(byte)) && byte < 128 ? 1 : 0));

/**
 * Goes through the bytes of a register once, holds no more than one item of it, and hands over item after item. An item that is
 * broken is reported, and reading goes on where the next one can be recognised.
 *
 * @throws RangeError `json-broken`, `root-unknown` from `push` and `end`
 *
 * @internal
 */
export function registerSplitter(sink: SplitterSink): RegisterSplitter {
  const { reader, itemBytes, nesting } = sink;
  const held = heldBytes(itemBytes);
  let mark = itemMark("portalId");
  let learned = false;

  let offset = 0; // bytes before this chunk
  let began = false;
  let awaited: Awaited = "value";
  const isObject = new Uint8Array(nesting + 4); // of each open object or list
  let depth = 0;
  let inString = false;
  let isKey = false;
  let escaped = false;
  let inScalar = false;
  let capture: "key" | "beside" | "item" | null = null;
  let from = 0; // where the captured begins in this chunk
  let deep = false;
  let key = "";
  let inItems = false;
  let hadItems = false;
  let index = 0;
  let lost = false; // within something broken: looking for the next item
  let trial = false; // in something that begins like an item, after being lost

  const refuse = (code: string, got: string) => rangeRefusal(code, `${reader} requires whole JSON with a list under "polozky", got ${got}`);
  const begin = (what: typeof capture, at: number) => {
    capture = what;
    from = at;
    deep = false;
    held.clear();
  };
  const loseWay = (at: number) => {
    if (!inItems) throw refuse("json-broken", `a text that is broken at byte ${offset + at}`);
    if (!trial) sink.trouble("json-broken", index++, held.size() + (capture === null ? 0 : at - from));
    lost = true;
    trial = false;
    capture = null;
    inString = false;
    inScalar = false;
    escaped = false;
    mark.reset();
  };

  /** The captured value, or why there is none. */
  const captured = (chunk: Uint8Array, end: number): ParsedBytes => {
    const size = held.size() + end - from;
    if (size > itemBytes) return { trouble: "item-too-large", size };
    if (deep) return { trouble: "nesting-too-deep", size };
    if (held.size() === 0) return parsedBytes(chunk.subarray(from, end));
    held.add(chunk.subarray(from, end));
    return parsedBytes(held.bytes());
  };
  const endOfValue = (chunk: Uint8Array, end: number) => {
    awaited = "next";
    if (capture === "beside" && depth === 1) {
      const found = captured(chunk, end);
      capture = null;
      sink.beside(key, "value" in found ? found.value : null);
    } else if (capture === "item" && depth === 2) {
      const found = captured(chunk, end);
      capture = null;
      const value = "value" in found ? found.value : null;
      if (trial && !isService(value)) {
        lost = true;
        trial = false;
        return;
      }
      trial = false;
      if ("trouble" in found) sink.trouble(found.trouble, index++, found.size);
      else sink.item(value, index++);
      if (!learned && isService(value)) {
        mark = itemMark(Object.keys(value)[0] ?? "portalId");
        learned = true;
      }
    }
  };
  const startOfValue = (byte: number, at: number) => {
    if (depth === 0 && byte !== 123) throw refuse("root-unknown", "something else");
    if (depth === 1 && key === "polozky") {
      if (hadItems) throw refuse("json-broken", `the key "polozky" twice`);
      if (byte !== 91) throw refuse("root-unknown", `no list under "polozky"`);
      inItems = true;
      hadItems = true;
    } else if (depth === 1) begin("beside", at);
    else if (depth === 2 && inItems) begin("item", at);
    if (byte === 34) {
      inString = true;
      isKey = false;
    } else if (byte === 123 || byte === 91) open(byte);
    else inScalar = true;
  };
  const open = (byte: number) => {
    isObject[depth++] = byte === 123 ? 1 : 0;
    awaited = byte === 123 ? "key-or-end" : "value-or-end";
    if (depth > nesting + (inItems ? 2 : 1)) deep = true;
  };

  /** One byte that is neither blank nor within a string, a number or a word. */
  const take = (chunk: Uint8Array, at: number) => {
    const byte = chunk[at] as number;
    if (depth > nesting + (inItems ? 2 : 1)) {
      // Too deep to be looked into: only strings and brackets are followed.
      if (byte === 34) {
        inString = true;
        isKey = false;
      } else if (byte === 123 || byte === 91) depth++;
      else if (byte === 125 || byte === 93) depth--;
      awaited = "next";
    } else if (awaited === "value" || awaited === "value-or-end") {
      if (byte === 34 || byte === 123 || byte === 91 || scalar[byte] === 1) startOfValue(byte, at);
      else if (byte === 93 && awaited === "value-or-end") close(chunk, at);
      else loseWay(at);
    } else if (awaited === "next") {
      if (byte === 44) awaited = isObject[depth - 1] === 1 ? "key" : "value";
      else if (byte === (isObject[depth - 1] === 1 ? 125 : 93)) close(chunk, at);
      else loseWay(at);
    } else if (awaited === "colon") {
      if (byte !== 58) loseWay(at);
      else awaited = "value";
    } else if (byte === 34 && awaited !== "nothing") {
      inString = true;
      isKey = true;
      if (depth === 1) begin("key", at);
    } else if (byte === 125 && awaited === "key-or-end") close(chunk, at);
    else loseWay(at);
  };
  const close = (chunk: Uint8Array, at: number) => {
    depth--;
    if (depth === 1) inItems = false;
    if (depth === 0) awaited = "nothing";
    else endOfValue(chunk, at + 1);
  };
  const endOfString = (chunk: Uint8Array, end: number) => {
    inString = false;
    if (!isKey) {
      endOfValue(chunk, end);
      return;
    }
    awaited = "colon";
    if (capture !== "key") return;
    const found = captured(chunk, end);
    capture = null;
    if (!("value" in found)) throw refuse("json-broken", `a broken key before byte ${offset + end}`);
    key = String(found.value);
  };

  return {
    push: (chunk) => {
      from = 0;
      const length = chunk.length;
      for (let i = 0; i < length; ) {
        if (lost) {
          i = mark.seek(chunk, i);
          if (i < 0) break;
          lost = false;
          trial = true;
          begin("item", i);
          held.add(mark.bytes);
          depth = 3;
          isObject.set([1, 0, 1]);
          awaited = "colon";
        } else if (inString) {
          if (!escaped) while (i < length && chunk[i] !== 34 && chunk[i] !== 92) i++;
          if (i === length) break;
          const byte = chunk[i++];
          if (escaped) escaped = false;
          else if (byte === 92) escaped = true;
          else endOfString(chunk, i);
        } else if (inScalar) {
          while (i < length && scalar[chunk[i] as number] === 1) i++;
          if (i === length) break;
          inScalar = false;
          endOfValue(chunk, i);
        } else {
          const byte = chunk[i] as number;
          const blank = byte === 32 || byte === 10 || byte === 13 || byte === 9;
          // The three bytes of a byte order mark before anything else.
          if (blank || (!began && (byte === 0xef || byte === 0xbb || byte === 0xbf))) i++;
          else {
            began = true;
            take(chunk, i);
            if (!lost) i++;
            if (inScalar) i--;
          }
        }
      }
      if (capture !== null) held.add(chunk.subarray(from));
      offset += length;
    },
    end: () => {
      if (!began) throw refuse("json-broken", "nothing");
      if (lost ? !mark.isAtEnd() : awaited !== "nothing") throw refuse("json-broken", `a text that ends too early, at byte ${offset}`);
      if (!hadItems) throw refuse("root-unknown", `no key "polozky"`);
    },
  };
}

/** Whether a value looks like a service, and not like a part of one. */
const isService = (value: unknown): value is object =>
  typeof value === "object" &&
  value !== null &&
  ["druhSocialniSluzby", "poskytovatel", "zarizeni"].some((key) => Object.hasOwn(value, key));
