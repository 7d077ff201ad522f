import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readRegister } from "../../../src/interop/register/readRegister.ts";
import { type RegisterProgress, readRegisterStream } from "../../../src/interop/register/readRegisterStream.ts";
import { registerGenerator } from "../../bench/registerGenerator.ts";
import { syntheticProvider, syntheticRegister, syntheticService } from "./syntheticService.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function* pieces(bytes: Uint8Array, cuts: readonly number[]): AsyncGenerator<Uint8Array> {
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  for (let i = 1; i < places.length; i++) yield bytes.slice(places[i - 1], places[i]);
}

const outcome = async (read: () => unknown): Promise<unknown> => {
  try {
    return await read();
  } catch (error) {
    return String(error).replace("readRegisterStream", "readRegister");
  }
};

const generated = [...registerGenerator({ services: 12, seed: 5, indent: null }).pieces].join("");
const pretty = `\uFEFF${JSON.stringify(syntheticRegister(syntheticService({ klic: 'uvozovky " \\ \u2028 💥 }]{[' }), syntheticService({ portalId: 2, identifikator: null }), 5, null, "x", []), null, "\t")}\r\n`;

describe("law: the pieces change nothing", () => {
  test.each([
    ["a generated register", generated],
    ["an indented one with a byte order mark, escapes and emoji", pretty],
    ["a broken one", generated.replace('"formy":[', '"formy":[,').replace(/"psc":"\d+"/, '"psc":"1')],
    ["one that is cut off", generated.slice(0, generated.length / 2)],
  ])("%s", async (_, text) => {
    const bytes = bytesOf(text);
    const whole = await outcome(() => readRegister(bytes));
    expect(await outcome(() => readRegister(text))).toEqual(whole);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 40 }), async (cuts) => {
        expect(await outcome(() => readRegisterStream(pieces(bytes, cuts)))).toEqual(whole);
      }),
      { numRuns: 60 },
    );
  });

  test("not even pieces of one byte, and empty ones", async () => {
    const bytes = bytesOf(pretty);
    const cuts = Array.from({ length: bytes.length + 1 }, (_, i) => i);
    expect(await readRegisterStream(pieces(bytes, [...cuts, ...cuts]))).toEqual(readRegister(bytes));
  });

  test("and a whole register reads the same when it is parsed already", () => {
    for (const text of [generated, pretty]) expect(readRegister(JSON.parse(text.replace("\uFEFF", "")))).toEqual(readRegister(text));
  });
});

test("a producer may use its piece again", async () => {
  const bytes = bytesOf(generated);
  const buffer = new Uint8Array(1000);
  async function* reused(): AsyncGenerator<Uint8Array> {
    for (let from = 0; from < bytes.length; from += 1000) {
      buffer.set(bytes.subarray(from, from + 1000));
      yield buffer.subarray(0, Math.min(1000, bytes.length - from));
    }
  }
  expect(await readRegisterStream(reused())).toEqual(readRegister(bytes));
});

test("a ReadableStream is read as well, and closed when something fails", async () => {
  const bytes = bytesOf(generated);
  const stream = (chunks: readonly unknown[], closed: unknown[] = []) =>
    new ReadableStream<Uint8Array>({
      pull(controller) {
        const next = chunks[closed.length === 0 ? sent++ : chunks.length];
        if (next === undefined) controller.close();
        else controller.enqueue(next as Uint8Array);
      },
      cancel: (reason) => void closed.push(reason ?? "cancelled"),
    });
  let sent = 0;
  expect(await readRegisterStream(stream([bytes.subarray(0, 500), bytes.subarray(500)]))).toEqual(readRegister(bytes));
  // Without asynchronous iteration, as in some browsers.
  sent = 0;
  const bare = stream([bytes]);
  expect((await readRegisterStream({ getReader: () => bare.getReader() })).accepted).toHaveLength(readRegister(bytes).accepted.length);
  sent = 0;
  const closed: unknown[] = [];
  const bad = stream([bytesOf("[]"), bytes], closed);
  await expect(readRegisterStream({ getReader: () => bad.getReader() })).rejects.toMatchObject({ code: "root-unknown" });
  expect(closed).toEqual(["cancelled"]);
});

test.each([null, undefined, 5, "text", {}, [bytesOf("{}")]])("%j is no source", async (source) => {
  await expect(readRegisterStream(source as never)).rejects.toMatchObject({ name: "TypeError", code: "not-bytes" });
});

test("a piece of text is no piece of bytes", async () => {
  async function* texts(): AsyncGenerator<never> {
    yield generated as never;
  }
  await expect(readRegisterStream(texts())).rejects.toMatchObject({ name: "TypeError", code: "not-bytes" });
});

test("progress is told after every piece, and grows", async () => {
  const bytes = bytesOf(generated);
  const seen: RegisterProgress[] = [];
  const { accepted, rejected } = await readRegisterStream(pieces(bytes, [10_000, 50_000, 90_000]), {
    onProgress: (progress) => void seen.push(progress),
  });
  expect(seen.map((progress) => progress.bytes)).toEqual([10_000, 50_000, 90_000, bytes.length]);
  expect(seen.at(-1)).toEqual({ bytes: bytes.length, services: accepted.length, rejected: rejected.length });
  expect(seen.map(({ services }) => services)).toEqual(seen.map(({ services }) => services).sort((a, b) => a - b));
});

describe("a signal stops the reading", () => {
  const endless = (closed: string[]) => ({
    [Symbol.asyncIterator]: () => ({
      next: () => new Promise<IteratorResult<Uint8Array>>((resolve) => setTimeout(() => resolve({ done: false, value: bytesOf(" ") }), 1)),
      return: async (): Promise<IteratorResult<Uint8Array>> => {
        closed.push("closed");
        return { done: true, value: undefined };
      },
    }),
  });

  test("between pieces and before the first, with the reason of the signal; the source is closed", async () => {
    const closed: string[] = [];
    await expect(readRegisterStream(endless(closed), { signal: AbortSignal.abort("too late") })).rejects.toBe("too late");
    const controller = new AbortController();
    const reading = readRegisterStream(endless(closed), { signal: controller.signal });
    setTimeout(() => controller.abort(), 10);
    await expect(reading).rejects.toMatchObject({ name: "AbortError" });
    expect(closed).toEqual(["closed", "closed"]);
  });

  test("also while a piece is awaited that never comes", async () => {
    const controller = new AbortController();
    const silent = { [Symbol.asyncIterator]: () => ({ next: () => new Promise<never>(() => undefined) }) };
    const reading = readRegisterStream(silent, { signal: controller.signal });
    controller.abort("enough");
    await expect(reading).rejects.toBe("enough");
  });

  test("a signal that stays quiet leaves nothing behind", async () => {
    const { signal } = new AbortController();
    let listeners = 0;
    const { addEventListener, removeEventListener } = signal;
    const counting = (change: number, call: (...all: never[]) => void) =>
      function counted(...all: unknown[]): void {
        listeners += change;
        Reflect.apply(call, signal, all);
      };
    signal.addEventListener = counting(1, addEventListener);
    signal.removeEventListener = counting(-1, removeEventListener);
    await readRegisterStream(pieces(bytesOf(generated), [5]), { signal });
    expect(listeners).toBe(0);
  });
});

test("what the source fails with comes through", async () => {
  async function* failing(): AsyncGenerator<Uint8Array> {
    yield bytesOf('{"polozky":[');
    throw new Error("the line is dead");
  }
  await expect(readRegisterStream(failing())).rejects.toThrow("the line is dead");
});

test("a provider told in another piece is the same provider", async () => {
  const text = JSON.stringify(
    syntheticRegister(syntheticService(), syntheticService({ portalId: 2, identifikator: 2, poskytovatel: syntheticProvider() })),
  );
  expect((await readRegisterStream(pieces(bytesOf(text), [text.length / 2]))).providers).toHaveLength(1);
});
