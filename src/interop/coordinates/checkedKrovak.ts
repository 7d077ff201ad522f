import { rangeRefusal, typeRefusal } from "../../model/refusal.ts";

/**
 * Y and X of a point in either spelling, both positive; the refusal says which mistake the numbers show.
 *
 * @internal
 */
export function checkedKrovak(point: unknown, caller: string): { readonly y: number; readonly x: number } {
  const [first, second, sign] = spelling(point);
  if (typeof first !== "number" || typeof second !== "number" || !Number.isFinite(first) || !Number.isFinite(second)) {
    throw typeRefusal("krovak-not-a-number", `${caller} requires { y, x } or { east, north } in metres, got other values`);
  }
  const [y, x] = [sign * first, sign * second];
  if (isInKrovakArea(y, x)) return { y, x };
  const [yName, xName] = sign > 0 ? ["y", "x"] : ["east", "north"];
  const got = `got ${yName} ${first} and ${xName} ${second}`;
  if (isInKrovakArea(Math.abs(x), Math.abs(y))) {
    const order = sign > 0 ? "y smaller than x" : "east nearer to zero than north";
    throw rangeRefusal("krovak-swapped", `${caller} requires ${order}, ${got}: the two are swapped`);
  }
  if (isInKrovakArea(Math.abs(y), Math.abs(x))) {
    const other = y < 0 && x < 0 ? `: these are ${sign > 0 ? "east and north" : "y and x"}` : "";
    throw rangeRefusal("krovak-sign", `${caller} requires ${sign > 0 ? "positive y and x" : "negative east and north"}, ${got}${other}`);
  }
  const area = sign > 0 ? "y 430000 to 905000 and x 935000 to 1230000" : "east -905000 to -430000 and north -1230000 to -935000";
  throw rangeRefusal("krovak-outside", `${caller} requires a point in Czechia, ${area}, ${got}`);
}

/**
 * Whether two positive numbers lie in the rectangle around Czechia. In all of it X is larger than Y, so a swapped pair is seen.
 *
 * @internal
 */
export function isInKrovakArea(y: number, x: number): boolean {
  return y > 430_000 && y < 905_000 && x > 935_000 && x < 1_230_000;
}

/** The two numbers, and what turns their sign to that of Y and X. */
function spelling(point: unknown): readonly [first: unknown, second: unknown, sign: 1 | -1] {
  if (typeof point !== "object" || point === null) return [null, null, 1];
  const { y, x, east, north } = point as Readonly<Record<string, unknown>>;
  if (east === undefined && north === undefined) return [y, x, 1];
  return y === undefined && x === undefined ? [east, north, -1] : [null, null, 1];
}
