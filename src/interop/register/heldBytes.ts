/** Bytes put together from pieces, up to a limit. */
export interface HeldBytes {
  readonly add: (piece: Uint8Array) => void;
  readonly clear: () => void;
  /** How many came, also beyond the limit [byte] */
  readonly size: () => number;
  /** What is held, the first ones up to the limit; to be used before the next piece comes. */
  readonly bytes: () => Uint8Array;
}

/**
 * Holds bytes; those beyond the limit are counted and not held.
 *
 * @param limit - [byte]
 *
 * @internal
 *
 * @example
 * const held = heldBytes(3)
 * held.add(new Uint8Array([1, 2]))
 * held.add(new Uint8Array([3, 4]))
 * held.size() // => 4
 * Array.from(held.bytes()) // => [1, 2, 3]
 */
export function heldBytes(limit: number): HeldBytes {
  let store = new Uint8Array(Math.min(limit, 65_536));
  let size = 0;
  return {
    add: (piece) => {
      const end = Math.min(size + piece.length, limit);
      if (end > store.length) {
        const larger = new Uint8Array(Math.min(limit, Math.max(end, 2 * store.length)));
        larger.set(store.subarray(0, size));
        store = larger;
      }
      if (size < limit) store.set(piece.subarray(0, end - size), size);
      size += piece.length;
    },
    clear: () => {
      size = 0;
    },
    size: () => size,
    bytes: () => store.subarray(0, Math.min(size, limit)),
  };
}
