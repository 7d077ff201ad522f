/** Bytes put together from pieces, up to a limit. */
export interface HeldBytes {
  readonly add: (piece: Uint8Array) => void;
  readonly clear: () => void;
  /** How many came, also beyond the limit. */
  readonly size: () => number;
  /** What is held; to be used before the next piece comes. */
  readonly bytes: () => Uint8Array;
}

/**
 * Holds bytes; beyond the limit they are counted and no longer held.
 *
 * @param limit - [byte]
 *
 * @internal
 *
 * @example
 * const held = heldBytes(3)
 * held.add(new Uint8Array([1, 2]))
 * held.add(new Uint8Array([3]))
 * Array.from(held.bytes()) // => [1, 2, 3]
 */
export function heldBytes(limit: number): HeldBytes {
  let store = new Uint8Array(Math.min(limit, 65_536));
  let size = 0;
  return {
    add: (piece) => {
      const end = size + piece.length;
      if (end <= limit) {
        if (end > store.length) {
          const larger = new Uint8Array(Math.min(limit, Math.max(end, 2 * store.length)));
          larger.set(store.subarray(0, size));
          store = larger;
        }
        store.set(piece, size);
      }
      size = end;
    },
    clear: () => {
      size = 0;
    },
    size: () => size,
    bytes: () => store.subarray(0, Math.min(size, store.length)),
  };
}
