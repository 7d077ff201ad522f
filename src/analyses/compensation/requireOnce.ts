import { rangeRefusal } from "../../model/refusal.ts";

/**
 * Refuse a list in which something stands twice.
 *
 * @param name - function that asks
 * @param keys - of the items
 * @param code - of the refusal @default "service-twice"
 * @throws RangeError `service-twice`, or the code asked for
 *
 * @internal
 *
 * @example
 * requireOnce("compensationPayments", ["1234567", "1234568"]) // => undefined
 * requireOnce("compensationPayments", ["1234567", "1234567"]) // => throws "service-twice"
 */
export function requireOnce(name: string, keys: readonly string[], code = "service-twice"): void {
  const seen = new Set<string>();
  for (const key of keys) {
    if (seen.has(key)) throw rangeRefusal(code, `${name} requires each once, got ${key} twice`);
    seen.add(key);
  }
}
