/** How far a number may be from the expected one: by the larger of both. */
interface Tolerance {
  readonly abs: number;
  /** Part of the expected number. */
  readonly rel: number;
}

/** One place where what was computed is not what was expected. */
export interface Difference {
  /** `limits[3].lower`; empty where the whole is one value. */
  readonly path: string;
  readonly got: unknown;
  readonly expected: unknown;
  /** Largest distance allowed from an expected number; `null` where something else than a number is expected. */
  readonly tolerance: number | null;
}

/** Tolerance of every path: a method that knows a special key of a case answers for the paths it belongs to. */
export type ToleranceAt = (path: string) => Tolerance;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The path of a key below another path. */
const below = (path: string, key: string): string =>
  /^[\p{L}\p{N}_$]+$/u.test(key) ? `${path}${path === "" ? "" : "."}${key}` : `${path}[${JSON.stringify(key)}]`;

/**
 * Compares in depth what was computed with what was expected.
 *
 * Two numbers agree when |got − expected| ≤ max(abs, rel × |expected|); `NaN` and infinities agree with nothing. `null` agrees
 * with `null` only. Lists have the same length. Every expected key has to be there; a key that nobody expects is passed over.
 */
export function differences(got: unknown, expected: unknown, tolerance: ToleranceAt, path = ""): readonly Difference[] {
  const apart: readonly Difference[] = [{ path, got, expected, tolerance: null }];
  if (typeof expected === "number") {
    const { abs, rel } = tolerance(path);
    const allowed = Math.max(abs, rel * Math.abs(expected));
    const finite = typeof got === "number" && Number.isFinite(got) && Number.isFinite(expected);
    return finite && Math.abs(got - expected) <= allowed ? [] : [{ path, got, expected, tolerance: allowed }];
  }
  if (Array.isArray(expected)) {
    if (!Array.isArray(got)) return apart;
    if (got.length !== expected.length)
      return [{ path: below(path, "length"), got: got.length, expected: expected.length, tolerance: null }];
    return expected.flatMap((item, i) => differences(got[i], item, tolerance, `${path}[${i}]`));
  }
  if (isRecord(expected)) {
    if (!isRecord(got)) return apart;
    return Object.entries(expected).flatMap(([key, item]) =>
      differences(Object.hasOwn(got, key) ? got[key] : undefined, item, tolerance, below(path, key)),
    );
  }
  return got === expected ? [] : apart;
}

/** A value as a short text within a line. */
function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "number") return Object.is(value, -0) ? "-0" : String(value);
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

/** The words of a difference. */
export function differenceText({ path, got, expected, tolerance }: Difference): string {
  const place = path === "" ? "" : `${path} `;
  return `${place}got ${shown(got)}, expected ${shown(expected)}, tolerance ${tolerance === null ? "none" : shown(tolerance)}`;
}
