/** Order of record keys as a reader expects it: `1.2` before `1.10`; keys that read the same stand by their text. @internal */
export function compareKeys(a: string, b: string): number {
  const [left, right] = [parts(a), parts(b)];
  for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
    const [one = "", other = ""] = [left[at], right[at]];
    const [first, second] = [Number(one), Number(other)];
    const order = first >= 0 && second >= 0 ? first - second : compareTexts(one, other);
    if (order !== 0) return order;
  }
  return left.length - right.length || compareTexts(a, b);
}

function parts(key: string): readonly string[] {
  return key.match(/\d+|\D+/g) ?? [];
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
