import type { ConformanceCase } from "./conformanceCase.ts";
import { differences, differenceText, type ToleranceAt } from "./differences.ts";

/** What a method computed of a case by public functions of the library. */
export interface Computed {
  /** In the shape of `expected`. */
  readonly got: unknown;
  /** Paths of `expected` that the library does not compute; with a single one a case is never passed. @default [] */
  readonly notComputed?: readonly string[];
  /** Where special keys of the case's tolerance hold. @default abs and rel of the case */
  readonly tolerance?: ToleranceAt;
}

/** A method of the library that reference cases are judged by. A plain object in a list; nothing registers itself. */
export interface ConformanceMethod {
  /** Name of the folder of its cases; a case of another folder is known by its keys. */
  readonly topic: string;
  readonly name: string;
  /** Whether the keys of a case are those of the method. */
  readonly matches: (one: ConformanceCase) => boolean;
  readonly compute: (one: ConformanceCase) => Computed;
}

/** What was found about one case, with the words of its line. */
export interface Verdict {
  readonly outcome: "pass" | "fail" | "not-covered";
  readonly words: string;
}

const SHOWN = 8;

/** Tolerance of a whole case; what is not written is 0. */
function toleranceOf({ tolerance }: Pick<ConformanceCase, "tolerance">): ToleranceAt {
  const limit = (value: unknown): number => (typeof value === "number" && value > 0 ? value : 0);
  const both = { abs: limit(tolerance["abs"]), rel: limit(tolerance["rel"]) };
  return () => both;
}

/** `expected` without the paths that were not computed. */
function without(expected: unknown, skipped: ReadonlySet<string>, path = ""): unknown {
  if (typeof expected !== "object" || expected === null || Array.isArray(expected)) return expected;
  return Object.fromEntries(
    Object.entries(expected).flatMap(([key, value]) => {
      const place = path === "" ? key : `${path}.${key}`;
      return skipped.has(place) ? [] : [[key, without(value, skipped, place)]];
    }),
  );
}

/** Compares what was computed with what was expected. */
export function compared(
  one: Pick<ConformanceCase, "expected" | "tolerance">,
  { got, notComputed = [], tolerance = toleranceOf(one) }: Computed,
): Verdict {
  const found = differences(got, without(one.expected, new Set(notComputed)), tolerance);
  if (found.length > 0) {
    const more = found.length > SHOWN ? [`and ${found.length - SHOWN} more`] : [];
    return { outcome: "fail", words: [...found.slice(0, SHOWN).map(differenceText), ...more].join("; ") };
  }
  if (notComputed.length > 0)
    return { outcome: "not-covered", words: `what is computed agrees, but not computed is ${notComputed.join(", ")}` };
  return { outcome: "pass", words: "" };
}

/** The verdict where a computation was refused: one case fails, the others go on. */
export function thrown(what: string, error: unknown): Verdict {
  return { outcome: "fail", words: `${what} threw ${String(error).replace(/\s+/g, " ").slice(0, 300)}` };
}

/**
 * Judges a case by the method that it belongs to: one of the folder it lies in, else any that knows its keys.
 *
 * @param folders - names of the folders that the case lies in
 */
export function judge(one: ConformanceCase, folders: readonly string[], methods: readonly ConformanceMethod[]): Verdict {
  const known = methods.filter((method) => method.matches(one));
  const here = known.filter((method) => folders.includes(method.topic));
  const [method, ...others] = here.length > 0 ? here : known;
  if (method === undefined) return { outcome: "not-covered", words: "no method of the library computes it" };
  if (others.length > 0)
    return { outcome: "not-covered", words: `several methods claim it: ${[method, ...others].map(({ name }) => name).join(", ")}` };
  try {
    return compared(one, method.compute(one));
  } catch (error) {
    return thrown(method.name, error);
  }
}
