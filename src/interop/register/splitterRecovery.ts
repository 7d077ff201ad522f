import type { SplitterTrouble } from "./parsedBytes.ts";
import { refusalOf, SLACK, type SplitterState, sizeOf } from "./splitterState.ts";

/** So far back the beginning of the next item is looked for: a string that was not closed has swallowed it [byte] */
const LOOK_BACK = 256;

/** Goes through bytes. */
export type Go = (piece: Uint8Array) => void;

/** What happens to an item that is broken, or never ends. */
export interface SplitterRecovery {
  /** The item is broken here: the next one is looked for, first in what was just read. Takes nothing, so `false`. */
  readonly loseWay: (piece: Uint8Array, at: number) => false;
  /** The item has become too large: when others begin in it, it has swallowed them. Whether the way was lost. */
  readonly tooLarge: (piece: Uint8Array, at: number) => boolean;
  /** The file ends: refused when it is cut off, or when nobody knows what was lost. */
  readonly atEnd: () => void;
}

/**
 * Ways out of broken items. What is gone through again is limited to a few times of what was read, however often it happens.
 *
 * @internal
 */
export function splitterRecovery(state: SplitterState, go: Go): SplitterRecovery {
  const { sink, held } = state;

  /** The item as far as it can be held, without its very first byte. */
  const wholeItem = (piece: Uint8Array, at: number): Uint8Array => {
    const room = Math.max(0, sink.itemBytes + SLACK - held.size());
    return joined(held.bytes(), piece.subarray(state.from, Math.min(at, state.from + room))).subarray(1);
  };
  /** The last bytes of the item, without its very first one. */
  const lastBytes = (piece: Uint8Array, at: number): Uint8Array => {
    if (state.capture === null) return new Uint8Array();
    const before = held.size() > sink.itemBytes + SLACK ? new Uint8Array() : held.bytes().subarray(-LOOK_BACK);
    const bytes = joined(before, piece.subarray(Math.max(state.from, at - LOOK_BACK), at));
    return bytes.subarray(Math.max(bytes.length - LOOK_BACK, sizeOf(state, at) > LOOK_BACK ? 0 : 1));
  };
  const lose = (code: SplitterTrouble, last: Uint8Array, at: number) => {
    if (!state.trial) {
      sink.trouble(code, state.index++, sizeOf(state, at));
      state.lostAt = state.offset + at;
    }
    Object.assign(state, { lost: true, trial: false, capture: null, inString: false, inScalar: false, escaped: false });
    state.mark.reset();
    state.again += last.length;
    go(last);
    state.from = at;
  };
  /** Whether other items begin in bytes, and whether they may be gone through again. */
  const hasOthers = (bytes: Uint8Array, read: number): boolean => {
    state.mark.reset();
    return state.again + bytes.length <= 4 * read + 1_000_000 && state.mark.seek(bytes, 0) >= 0;
  };

  return {
    loseWay: (piece, at) => {
      if (!state.inItems) throw refusalOf(state, "json-broken", `a text that is broken at byte ${state.offset + at}`);
      lose("json-broken", lastBytes(piece, at), at);
      return false;
    },
    tooLarge: (piece, at) => {
      state.searched = true;
      const bytes = wholeItem(piece, at);
      if (!hasOthers(bytes, state.offset + at)) return false;
      lose("item-too-large", bytes, at);
      return true;
    },
    atEnd: () => {
      const wasLost = state.lost;
      while (state.capture === "item" && !state.searched) {
        const bytes = held.bytes().slice(1);
        if (!hasOthers(bytes, state.offset)) break;
        lose("json-broken", bytes, 0);
      }
      // What was lost at the very end may be one broken item; more than one item's length is more than one item.
      if (wasLost ? !state.mark.isAtEnd() || state.offset - state.lostAt > sink.itemBytes : state.lost || state.awaited !== "nothing")
        throw refusalOf(state, "json-broken", `a text that ends too early, at byte ${state.offset}`);
    },
  };
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(a.length + b.length);
  bytes.set(a);
  bytes.set(b, a.length);
  return bytes;
}
