import { rangeRefusal } from "../../model/refusal.ts";
import { type HeldBytes, heldBytes } from "./heldBytes.ts";
import { type ItemMark, itemMark } from "./itemMark.ts";
import { type ParsedBytes, parsedBytes } from "./parsedBytes.ts";
import type { SplitterSink } from "./splitterSink.ts";

/** So much more is held than an item may have: the token within which it becomes too large [byte] @internal */
export const SLACK = 65_536;

/** Where the splitter is in the file. */
export interface SplitterState {
  readonly sink: SplitterSink;
  /** What is captured of earlier pieces. */
  readonly held: HeldBytes;
  /** By what the next item is known when the way is lost. */
  mark: ItemMark;
  /** Whether the mark was learned from an item. */
  learned: boolean;
  /** Bytes before this piece. */
  offset: number;
  /** Whether anything but blanks has come. */
  began: boolean;
  awaited: "value" | "value-or-end" | "key" | "key-or-end" | "colon" | "next" | "nothing";
  /** Of each open object or list, as far as it is not too deep. */
  readonly isObject: Uint8Array;
  depth: number;
  inString: boolean;
  isKey: boolean;
  escaped: boolean;
  inScalar: boolean;
  capture: "key" | "beside" | "item" | null;
  /** Where the captured begins in this piece; what came before is held. */
  from: number;
  /** Whether the captured is nested too deep. */
  deep: boolean;
  /** Whether the captured, having become too large, was searched for further items. */
  searched: boolean;
  /** The last key beside `polozky`. */
  key: string;
  inItems: boolean;
  hadItems: boolean;
  index: number;
  /** Within something broken, looking for the next item. */
  lost: boolean;
  /** Where the way was lost [byte] */
  lostAt: number;
  /** In something that begins like an item, after the way was lost. */
  trial: boolean;
  /** Bytes that were gone through again. */
  again: number;
}

/**
 * State before the first byte.
 *
 * @internal
 */
export function splitterState(sink: SplitterSink): SplitterState {
  return {
    sink,
    held: heldBytes(sink.itemBytes + SLACK),
    mark: itemMark("portalId"),
    learned: false,
    offset: 0,
    began: false,
    awaited: "value",
    isObject: new Uint8Array(sink.nesting + 4),
    depth: 0,
    inString: false,
    isKey: false,
    escaped: false,
    inScalar: false,
    capture: null,
    from: 0,
    deep: false,
    searched: false,
    key: "",
    inItems: false,
    hadItems: false,
    index: 0,
    lost: false,
    lostAt: 0,
    trial: false,
    again: 0,
  };
}

/** The file as a whole cannot be read. @internal */
export const refusalOf = ({ sink }: SplitterState, code: string, got: string) =>
  rangeRefusal(code, `${sink.reader} requires whole JSON with a list under "polozky", got ${got}`);

/** Begins to capture. @internal */
export function beginCapture(state: SplitterState, what: SplitterState["capture"], at: number): void {
  state.capture = what;
  state.from = at;
  state.deep = false;
  state.searched = false;
  state.held.clear();
}

/** How much is captured up to a place [byte]. @internal */
export const sizeOf = ({ capture, held, from }: SplitterState, at: number): number => (capture === null ? 0 : held.size() + at - from);

/** Ends the capture: its value, or why there is none. @internal */
export function endCapture(state: SplitterState, piece: Uint8Array, end: number): ParsedBytes {
  const { held, from, sink, deep } = state;
  const size = sizeOf(state, end);
  state.capture = null;
  if (size > sink.itemBytes) return { trouble: "item-too-large", size };
  if (deep) return { trouble: "nesting-too-deep", size };
  if (held.size() === 0) return parsedBytes(piece.subarray(from, end));
  held.add(piece.subarray(from, end));
  return parsedBytes(held.bytes());
}
