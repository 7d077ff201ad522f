/** The beginning of an item, by which the next one is found after a broken one. */
export interface ItemMark {
  /** What every item begins with: `{"portalId"`. */
  readonly bytes: Uint8Array;
  /** Forgets a beginning that was found in part. */
  readonly reset: () => void;
  /** Place behind the next whole beginning, `-1` when there is none up to the end; a part of one at the end is remembered. */
  readonly seek: (chunk: Uint8Array, from: number) => number;
  /** Whether the last two bytes that were passed, blanks aside, are `]}`: the end of a whole file. */
  readonly isAtEnd: () => boolean;
}

/**
 * Looks for items that begin with a key. Blanks may stand between the brace and the key.
 *
 * @param key - the first key of an item
 *
 * @internal
 *
 * @example
 * itemMark("id").seek(new TextEncoder().encode('"x": 1, { "id": 5 }'), 0) // => 14
 */
export function itemMark(key: string): ItemMark {
  const quoted = new TextEncoder().encode(JSON.stringify(key));
  let found = 0;
  let last = 0;
  let beforeLast = 0;
  return {
    bytes: new Uint8Array([123, ...quoted]),
    reset: () => {
      found = 0;
    },
    seek: (chunk, from) => {
      for (let i = from; i < chunk.length; i++) {
        const byte = chunk[i] as number;
        const blank = byte === 32 || byte === 10 || byte === 13 || byte === 9;
        if (!blank) {
          beforeLast = last;
          last = byte;
        }
        if (byte === 123) found = 1;
        else if (found > 0 && byte === quoted[found - 1]) {
          if (found === quoted.length) {
            found = 0;
            return i + 1;
          }
          found++;
        } else if (!(found === 1 && blank)) found = 0;
      }
      return -1;
    },
    isAtEnd: () => beforeLast === 93 && last === 125,
  };
}
