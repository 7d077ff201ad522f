/** A choice by chance, 0 up to 1. */
export type Chance = () => number;

const pick = <T>(random: Chance, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

/** Texts that have broken readers before: of JSON, of CSV, of Czech numbers and dates, of Unicode. */
const scraps = [
  ...[
    '"',
    "'",
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    ";",
    "\\",
    "\n",
    "\r\n",
    "\t",
    "\0",
    " ",
    "\u00a0",
    "\ufeff",
    "null",
    "true",
    "nul",
    "-",
    "-0",
    "1e999",
    "1e-999",
  ],
  ...[
    "0.1",
    "9007199254740993",
    "{}",
    "[]",
    '{"__proto__":{"polluted":1}}',
    '"constructor":',
    '"__proto__":',
    '""',
    '"\\ud800"',
    '"\\u0000"',
    "\\u00",
    "=1+1",
  ],
  ...[
    "@SUM(A1)",
    "09.09.9999",
    "31.02.2024",
    "2024-02-30",
    "9999-12-31",
    "cca 15",
    "1 234,5",
    "–",
    "NaN",
    "Infinity",
    "undefined",
    "ž",
    "💥",
    "\u202e",
  ],
];

const pieces = scraps.map((scrap) => new TextEncoder().encode(scrap));
const broken = [[0xff], [0xfe, 0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xc5], [0x9a], [0xe2, 0x82]].map(
  (bytes) => new Uint8Array(bytes),
);

/** Bytes with a few places changed: flipped, cut out, cut off, doubled, moved, or with something put in. */
export function mutatedBytes(random: Chance, bytes: Uint8Array, other: Uint8Array): Uint8Array {
  let result = bytes;
  for (let n = 1 + Math.floor(random() ** 3 * 8); n > 0; n--) result = mutatedOnce(random, result, other);
  return result;
}

function mutatedOnce(random: Chance, bytes: Uint8Array, other: Uint8Array): Uint8Array {
  const at = Math.floor(random() * (bytes.length + 1));
  const to = Math.min(bytes.length, at + Math.floor(random() ** 4 * bytes.length));
  const join = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(parts));
  const [before, middle, after] = [bytes.subarray(0, at), bytes.subarray(at, to), bytes.subarray(to)];
  switch (Math.floor(random() * 9)) {
    case 0:
      return Uint8Array.from(bytes, (byte, i) => (i === at ? byte ^ (1 << Math.floor(random() * 8)) : byte));
    case 1:
      return join(before, after);
    case 2:
      return before;
    case 3:
      return join(before, middle, middle, after);
    case 4:
      return join(before, pick(random, broken), bytes.subarray(at));
    case 5:
      return join(before, other.subarray(Math.floor(random() * other.length)));
    case 6:
      return join(
        before,
        ...Array.from({ length: 1 + Math.floor(random() * 80) }, () => pick(random, [123, 91]) as number).map(
          (byte) => new Uint8Array([byte]),
        ),
        after,
      );
    case 7:
      return join(before, pick(random, pieces), after);
    default:
      return join(before, pick(random, pieces), bytes.subarray(at));
  }
}

const deep = (levels: number): unknown =>
  Array.from({ length: levels }).reduce<unknown>((inner, _, i) => (i % 2 === 0 ? [inner] : { a: inner }), 1);

/** Values where others are expected. */
const values: readonly (() => unknown)[] = [
  ...[null, true, false, 0, -0, -1, 0.5, 1e308, Number.NaN, Number.POSITIVE_INFINITY, "", " ", "\ud800", "\0", "__proto__"].map(
    (value) => () => value,
  ),
  ...scraps.map((scrap) => () => scrap),
  () => [],
  () => ({}),
  () => [[]],
  () => deep(70),
  () => "a".repeat(1000),
  () => JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
];

/** A value with a few of its parts replaced, left out, doubled, renamed or moved. */
export function mutatedValue(random: Chance, value: unknown): unknown {
  const copy = structuredClone(value);
  const holders: (unknown[] | Record<string, unknown>)[] = [];
  const visit = (part: unknown): void => {
    if (typeof part !== "object" || part === null) return;
    holders.push(part as Record<string, unknown>);
    for (const inner of Object.values(part)) visit(inner);
  };
  visit(copy);
  if (holders.length === 0) return pick(random, values)();
  for (let n = 1 + Math.floor(random() ** 3 * 6); n > 0; n--) mutatePart(random, pick(random, holders), pick(random, holders));
  return copy;
}

function mutatePart(random: Chance, part: unknown[] | Record<string, unknown>, other: unknown): void {
  const keys = Object.keys(part);
  const key = keys.length === 0 ? "0" : pick(random, keys);
  const set = (name: string, value: unknown) => {
    if (!Array.isArray(part)) Object.defineProperty(part, name, { value, enumerable: true, configurable: true, writable: true });
    else if (part.length < 10_000) part[Number(name) || 0] = value;
  };
  const held = (part as Record<string, unknown>)[key];
  const way = random();
  if (way < 0.5) set(key, pick(random, values)());
  else if (way < 0.6 && Array.isArray(part)) part.splice(Number(key) || 0, 1);
  else if (way < 0.6) delete (part as Record<string, unknown>)[key];
  else if (way < 0.7 && Array.isArray(part))
    part.push(...Array.from({ length: 1 + Math.floor(random() * 5) }, () => structuredClone(held)));
  else if (way < 0.8)
    set(pick(random, ["__proto__", "constructor", "toString", "length", "", "novýKlíč", key.toUpperCase()]), structuredClone(held));
  else if (way < 0.9) set(key, typeof held === "number" ? String(held) : typeof held === "string" ? Number(held) : [held]);
  else set(key, structuredClone(other));
}
