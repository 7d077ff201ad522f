import { typeRefusal } from "../../model/refusal.ts";
import { shown } from "../reading.ts";
import type { ByteStream } from "./byteStream.ts";

/**
 * Pieces of a source, one after another, until the signal says stop; the source is then told to close.
 *
 * @internal
 */
export async function* byteSource(
  source: AsyncIterable<Uint8Array> | ByteStream,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array> {
  const { next, close } = opened(source);
  // A race against one promise that lives as long as the reading would hold every piece that ever came.
  let stop = (_reason: unknown): void => undefined;
  const nextOrStop = (): ReturnType<Opened["next"]> =>
    new Promise((resolve, reject) => {
      stop = reject;
      next().then(resolve, reject);
    });
  const onAbort = () => stop(signal?.reason);
  signal?.addEventListener("abort", onAbort);
  let whole = false;
  try {
    for (;;) {
      signal?.throwIfAborted();
      const { done, value } = await nextOrStop();
      if (done === true) {
        whole = true;
        return;
      }
      yield value as Uint8Array;
    }
  } finally {
    signal?.removeEventListener("abort", onAbort);
    if (!whole) await close(signal?.reason);
  }
}

interface Opened {
  readonly next: () => Promise<{ readonly done?: boolean | undefined; readonly value?: Uint8Array | undefined }>;
  readonly close: (reason: unknown) => Promise<unknown>;
}

function opened(source: unknown): Opened {
  if (isIterable(source)) {
    const iterator = source[Symbol.asyncIterator]();
    // A generator that waits closes only when its waiting is over: nobody waits for that.
    return { next: () => iterator.next(), close: async () => void iterator.return?.()?.catch(() => undefined) };
  }
  if (isStream(source)) {
    const reader = source.getReader();
    return { next: () => reader.read(), close: (reason) => reader.cancel(reason).catch(() => undefined) };
  }
  throw typeRefusal("not-bytes", `readRegisterStream requires an asynchronous iterable or a stream of bytes, got ${shown(source)}`);
}

const isIterable = (source: unknown): source is AsyncIterable<Uint8Array> =>
  typeof source === "object" &&
  source !== null &&
  typeof (source as Partial<AsyncIterable<Uint8Array>>)[Symbol.asyncIterator] === "function";

const isStream = (source: unknown): source is ByteStream =>
  typeof source === "object" && source !== null && typeof (source as Partial<ByteStream>).getReader === "function";
