import { describe, expect, test } from "vitest";
import { type FuzzReader, fuzz, fuzzInput, fuzzReaders, fuzzRequest } from "./fuzz.ts";

const request = { names: [], runs: 300, seed: 4, only: null };
const readers = await fuzzReaders();

describe("a short attack on every reader", () => {
  test("the readers are found by their shape", () =>
    expect(readers.map(({ name }) => name)).toEqual(expect.arrayContaining(["register", "codebook"])));
  test.each(readers.map((reader) => [reader.name, reader] as const))("%s", (_, reader) => expect(fuzz(reader, request)).toBeNull());
});

describe("the attack itself", () => {
  const sample = { polozky: [{ id: "a/1", nazev: "šest" }] };
  const defective = (isDefect: (input: unknown) => boolean): FuzzReader => ({
    name: "defective",
    samples: () => [sample, JSON.stringify(sample)],
    run: (input) => {
      if (isDefect(input)) throw new Error("a defect");
    },
  });

  test("finds a defect, and finds it again by its number", () => {
    const reader = defective((input) => typeof input === "string" && input.includes("1e999"));
    const found = fuzz(reader, { ...request, runs: 5000 });
    expect(found?.message).toContain("a defect");
    expect(fuzz(reader, { ...request, only: found?.input ?? -1 })).toEqual({ ...found, message: expect.stringContaining("a defect") });
  });

  test("a polluted prototype and a slow run are defects", () => {
    const polluting = defective(() => {
      Object.assign(Object.prototype, { polluted: 1 });
      return false;
    });
    try {
      expect(fuzz(polluting, request)?.message).toBe("polluted a prototype with polluted");
    } finally {
      Reflect.deleteProperty(Object.prototype, "polluted");
    }
    let now = 0;
    expect(
      fuzz(
        defective(() => false),
        request,
        () => (now += 6000),
      )?.message,
    ).toBe("took 6000 ms");
  });

  test("gives bytes, texts and values, the same for the same seed", () => {
    const inputs = Array.from({ length: 400 }, (_, i) => fuzzInput([sample], 1, i));
    expect(inputs).toEqual(Array.from({ length: 400 }, (_, i) => fuzzInput([sample], 1, i)));
    for (const kind of [
      (input: unknown) => input instanceof Uint8Array,
      (input: unknown) => typeof input === "string",
      (input: unknown) => Array.isArray((input as { polozky?: unknown })?.polozky),
    ])
      expect(inputs.filter(kind).length).toBeGreaterThan(40);
  });
});

describe("command line", () => {
  test("all readers, or those asked for", () => {
    expect(fuzzRequest([], ["a", "b"])).toEqual({ names: ["a", "b"], runs: 20_000, seed: 1, only: null });
    expect(fuzzRequest(["b", "--runs", "5", "--seed", "7", "--only", "3"], ["a", "b"])).toEqual({
      names: ["b"],
      runs: 5,
      seed: 7,
      only: 3,
    });
  });
  test.each([
    [["c"], /^there is no reader "c"; readers are a, b$/],
    [["--fast"], /^[^\n]*--fast[^\n]*; flags are --runs N, --seed N, --only N$/],
    [["--runs", "many"], /^--runs requires a whole number, got "many"$/],
  ])("%j is refused in one line", (args, words) => expect(fuzzRequest(args, ["a", "b"])).toMatch(words));
});
