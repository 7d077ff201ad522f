import { typeRefusal } from "../../model/refusal.ts";
import { shown } from "../reading.ts";
import { byteSource } from "./byteSource.ts";
import type { ByteStream } from "./byteStream.ts";
import { registerReader } from "./registerReader.ts";
import type { RegisterOptions, RegisterReading } from "./registerReading.ts";

/** How far the reading of a register has come (průběh čtení). */
export interface RegisterProgress {
  /** Read so far [byte] */
  readonly bytes: number;
  readonly services: number;
  readonly rejected: number;
}

/** How a register that comes in pieces is to be read. */
export interface RegisterStreamOptions extends RegisterOptions {
  /** Called after every piece. */
  readonly onProgress?: ((progress: RegisterProgress) => void) | undefined;
  /** Stops the reading; the promise is then rejected with the reason of the signal. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads the open data of the register of providers as it comes, piece by piece, without ever holding the file: the same result as
 * `readRegister` on the same bytes.
 *
 * @param chunks - any asynchronous iterable of bytes, such as a file stream, or a `ReadableStream`, such as the body of a response
 * @param options - as of `readRegister`, progress, a signal to stop
 * @returns services, rejected items, providers, flaws of parts, notes
 * @throws RangeError `json-broken`, `root-unknown`; TypeError `not-bytes`; whatever the source fails with
 *
 * @example
 * async function* pieces() { for (const text of ['{ "polozky": [{ "por', 'talId": 7 }] }']) yield new TextEncoder().encode(text) }
 * const seen = []
 * const reading = await readRegisterStream(pieces(), { onProgress: ({ bytes }) => seen.push(bytes) })
 * seen // => [20, 34]
 * reading.rejected.map((flaw) => flaw.code) // => ["type-missing"]
 */
export async function readRegisterStream(
  chunks: AsyncIterable<Uint8Array> | ByteStream,
  options: RegisterStreamOptions = {},
): Promise<RegisterReading> {
  const { onProgress, signal, ...others } = options;
  const reader = registerReader(others, "readRegisterStream");
  let bytes = 0;
  for await (const chunk of byteSource(chunks, signal)) {
    if (!(chunk instanceof Uint8Array)) throw typeRefusal("not-bytes", `readRegisterStream requires pieces of bytes, got ${shown(chunk)}`);
    bytes += chunk.length;
    reader.bytes(chunk);
    onProgress?.({ bytes, ...reader.counts() });
  }
  return reader.endOfBytes();
}
