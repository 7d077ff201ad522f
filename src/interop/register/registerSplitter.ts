import { itemMark } from "./itemMark.ts";
import { type Go, splitterRecovery } from "./splitterRecovery.ts";
import type { SplitterSink } from "./splitterSink.ts";
import { beginCapture, endCapture, refusalOf, sizeOf, splitterState } from "./splitterState.ts";

/** Finds the items of `polozky` in bytes that come in pieces. */
export interface RegisterSplitter {
  readonly push: (piece: Uint8Array) => void;
  /** To be called when no more bytes come; refuses a file that is cut off. */
  readonly end: () => void;
}

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
  const state = splitterState(sink);
  const { held, isObject } = state;
  const deepest = () => sink.nesting + (state.inItems ? 2 : 1);

  const endOfValue = (piece: Uint8Array, end: number) => {
    state.awaited = "next";
    if (state.capture === "beside" && state.depth === 1) {
      const found = endCapture(state, piece, end);
      sink.beside(state.key, "value" in found ? found.value : null);
    } else if (state.capture === "item" && state.depth === 2) {
      const found = endCapture(state, piece, end);
      const value = "value" in found ? found.value : null;
      const { trial } = state;
      state.trial = false;
      state.lost = trial && !isService(value);
      if (state.lost) return;
      if ("trouble" in found) sink.trouble(found.trouble, state.index++, found.size);
      else sink.item(value, state.index++);
      if (state.learned || !isService(value)) return;
      state.mark = itemMark(Object.keys(value)[0] ?? "portalId");
      state.learned = true;
    }
  };
  const startOfValue = (byte: number, at: number) => {
    if (state.depth === 0 && byte !== 123) throw refusalOf(state, "root-unknown", "something else");
    if (state.depth === 1 && state.key === "polozky") {
      if (state.hadItems) throw refusalOf(state, "json-broken", `the key "polozky" twice`);
      if (byte !== 91) throw refusalOf(state, "root-unknown", `no list under "polozky"`);
      state.inItems = true;
      state.hadItems = true;
    } else if (state.depth === 1) beginCapture(state, "beside", at);
    else if (state.depth === 2 && state.inItems) beginCapture(state, "item", at);
    if (byte === 34) startOfString(false);
    else if (byte === 123 || byte === 91) open(byte);
    else state.inScalar = true;
  };
  const startOfString = (isKey: boolean) => {
    state.inString = true;
    state.isKey = isKey;
  };
  const open = (byte: number) => {
    isObject[state.depth++] = byte === 123 ? 1 : 0;
    state.awaited = byte === 123 ? "key-or-end" : "value-or-end";
    if (state.depth > deepest()) state.deep = true;
  };
  const close = (piece: Uint8Array, at: number) => {
    state.depth--;
    if (state.depth === 1) state.inItems = false;
    if (state.depth === 0) state.awaited = "nothing";
    else endOfValue(piece, at + 1);
  };
  const endOfString = (piece: Uint8Array, end: number) => {
    state.inString = false;
    if (!state.isKey) {
      endOfValue(piece, end);
      return;
    }
    state.awaited = "colon";
    if (state.capture !== "key") return;
    const found = endCapture(state, piece, end);
    if (!("value" in found)) throw refusalOf(state, "json-broken", `a broken key before byte ${state.offset + end}`);
    state.key = String(found.value);
  };
  /** Too deep to be looked into: only strings and brackets are followed. */
  const takeDeep = (byte: number): true => {
    if (byte === 34) startOfString(false);
    else if (byte === 123 || byte === 91) state.depth++;
    else if (byte === 125 || byte === 93) state.depth--;
    state.awaited = "next";
    return true;
  };
  /** Takes a byte that is neither blank nor within a string, a number or a word; `false` when it has no place here. */
  const take = (piece: Uint8Array, at: number): boolean => {
    const byte = piece[at] as number;
    const { awaited, depth } = state;
    if (!state.searched && state.capture === "item" && sizeOf(state, at) > sink.itemBytes && recovery.tooLarge(piece, at)) return false;
    if (depth > deepest()) return takeDeep(byte);
    if (awaited === "value" || awaited === "value-or-end") {
      if (byte === 34 || byte === 123 || byte === 91 || scalar[byte] === 1) startOfValue(byte, at);
      else if (byte === 93 && awaited === "value-or-end") close(piece, at);
      else return recovery.loseWay(piece, at);
    } else if (awaited === "next") {
      if (byte === 44) state.awaited = isObject[depth - 1] === 1 ? "key" : "value";
      else if (byte === (isObject[depth - 1] === 1 ? 125 : 93)) close(piece, at);
      else return recovery.loseWay(piece, at);
    } else if (awaited === "colon") {
      if (byte !== 58) return recovery.loseWay(piece, at);
      state.awaited = "value";
    } else if (byte === 34 && awaited !== "nothing") {
      startOfString(true);
      if (depth === 1) beginCapture(state, "key", at);
    } else if (byte === 125 && awaited === "key-or-end") close(piece, at);
    else return recovery.loseWay(piece, at);
    return true;
  };
  const startOfTrial = (at: number) => {
    state.lost = false;
    state.trial = true;
    beginCapture(state, "item", at);
    held.add(state.mark.bytes);
    state.depth = 3;
    isObject.set([1, 0, 1]);
    state.awaited = "colon";
  };
  const go: Go = (piece) => {
    state.from = 0;
    const { length } = piece;
    for (let i = 0; i < length; ) {
      if (state.lost) {
        i = state.mark.seek(piece, i);
        if (i < 0) break;
        startOfTrial(i);
      } else if (state.inString) {
        if (!state.escaped) while (i < length && piece[i] !== 34 && piece[i] !== 92) i++;
        if (i === length) break;
        const byte = piece[i++];
        if (state.escaped) state.escaped = false;
        else if (byte === 92) state.escaped = true;
        else endOfString(piece, i);
      } else if (state.inScalar) {
        while (i < length && scalar[piece[i] as number] === 1) i++;
        if (i === length) break;
        state.inScalar = false;
        endOfValue(piece, i);
      } else {
        const byte = piece[i] as number;
        const blank = byte === 32 || byte === 10 || byte === 13 || byte === 9;
        // The three bytes of a byte order mark before anything else.
        if (blank || (!state.began && (byte === 0xef || byte === 0xbb || byte === 0xbf))) i++;
        else {
          state.began = true;
          if (take(piece, i) && !state.inScalar) i++;
        }
      }
    }
    if (state.capture !== null) held.add(piece.subarray(state.from));
    state.from = 0;
  };
  const recovery = splitterRecovery(state, go);
  return {
    push: (piece) => {
      go(piece);
      state.offset += piece.length;
    },
    end: () => {
      if (!state.began) throw refusalOf(state, "json-broken", "nothing");
      recovery.atEnd();
      if (!state.hadItems) throw refusalOf(state, "root-unknown", `no key "polozky"`);
    },
  };
}

/** Whether a value looks like a service, and not like a part of one. */
const isService = (value: unknown): value is object =>
  typeof value === "object" &&
  value !== null &&
  ["druhSocialniSluzby", "poskytovatel", "zarizeni"].some((key) => Object.hasOwn(value, key));
