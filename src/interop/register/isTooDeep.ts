/**
 * Whether a value is nested deeper than allowed. Never goes deeper than that itself.
 *
 * @param value - JSON already parsed
 * @param limit - levels of objects and lists that are allowed
 *
 * @internal
 *
 * @example
 * isTooDeep([[1]], 2) // => false
 * isTooDeep([[1]], 1) // => true
 */
export function isTooDeep(value: unknown, limit: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (limit === 0) return true;
  if (Array.isArray(value)) {
    for (const item of value) if (typeof item === "object" && item !== null && isTooDeep(item, limit - 1)) return true;
    return false;
  }
  const record = value as Readonly<Record<string, unknown>>;
  for (const key in record) {
    const item = record[key];
    if (typeof item === "object" && item !== null && isTooDeep(item, limit - 1)) return true;
  }
  return false;
}
