import { rangeRefusal, typeRefusal } from "./refusal.ts";

/** Deeper than any record of the library; a record that lies within itself is deeper still. */
const DEEPEST = 200;

/**
 * A value as canonical JSON (kanonický zápis): one value, one text, on every machine. Keys stand in the order of their UTF-16 units,
 * numbers in their shortest form, nothing stands between them; −0 is 0. RFC 8785 (Rundgren, Jordan, Erdtman 2020).
 *
 * What JSON would drop or change in silence is refused: NaN, infinity, `undefined`, functions, dates, maps, typed arrays, half of
 * a surrogate pair.
 *
 * @param value - plain JSON: null, true, false, finite numbers, texts, lists and plain objects
 * @returns the text
 * @throws TypeError `not-json`; RangeError `not-finite`, `text-broken`, `too-deep` beyond 200 levels
 *
 * @example
 * canonicalJson({ b: [1.0, 1e21], a: { é: null, e: -0 } }) // => '{"a":{"e":0,"é":null},"b":[1,1e+21]}'
 * canonicalJson({ day: undefined }) // => throws "not-json"
 *
 * @see docs/methods/observations.md
 */
export function canonicalJson(value: unknown): string {
  return written(value, []);
}

/** Where the value stands, key by key; put into words only for a refusal. */
type Path = (string | number)[];

function written(value: unknown, path: Path): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "string") return text(value, path);
  if (typeof value === "number") {
    if (Number.isFinite(value)) return String(value + 0);
    throw rangeRefusal("not-finite", `canonicalJson requires finite numbers, got ${value} at ${place(path)}`);
  }
  if (typeof value !== "object" || !isPlain(value))
    throw typeRefusal("not-json", `canonicalJson requires plain JSON, got ${kindOf(value)} at ${place(path)}`);
  if (path.length >= DEEPEST) throw rangeRefusal("too-deep", `canonicalJson requires at most ${DEEPEST} levels, got more`);
  const within = (inner: unknown, key: string | number): string => {
    path.push(key);
    const found = written(inner, path);
    path.pop();
    return found;
  };
  // By index: a hole in a list is undefined, and refused.
  if (Array.isArray(value)) return `[${Array.from(value, within).join(",")}]`;
  const record = value as Readonly<Record<string, unknown>>;
  const members = Object.keys(record)
    .sort()
    .map((key) => `${text(key, path)}:${within(record[key], key)}`);
  return `{${members.join(",")}}`;
}

function text(value: string, path: Path): string {
  // Few texts have a surrogate at all.
  if (!/[\ud800-\udfff]/.test(value) || !/\p{Surrogate}/u.test(value)) return JSON.stringify(value);
  throw rangeRefusal("text-broken", `canonicalJson requires whole characters, got half of a surrogate pair at ${place(path)}`);
}

const place = (path: Path): string =>
  path.map((key) => (typeof key === "number" ? `[${key}]` : `.${key.slice(0, 40)}`)).join("") || "the top";

/** A list, or an object that is nothing but its keys; also of another window, whose `Object` is another one. */
function isPlain(value: object): boolean {
  if (Object.getOwnPropertySymbols(value).length > 0) return false;
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

const kindOf = (value: unknown): string =>
  value === undefined ? "nothing" : typeof value === "object" ? "an object of another kind" : `a ${typeof value}`;
