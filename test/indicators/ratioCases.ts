import fc from "fast-check";
import type { RatioSpec, Term } from "kpss/model";
import { describe, expect, it } from "vitest";

/** A ratio of the catalogue with figures of one subject and what they give. */
export interface RatioCase {
  readonly card: RatioSpec;
  readonly act: (noun: never) => number | null;
  /** Figures, each under the path that the card reads: `costs`, `revenues/user/user`, `population/T/0+`. */
  readonly figures: Readonly<Record<string, number>>;
  /** Computed by exact fractions, independently of the library. */
  readonly value: number;
}

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });

/** A noun of figures by path. */
function nounOf(figures: Readonly<Record<string, number | null>>): never {
  const noun: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(figures)) {
    const [property = "", ...cell] = path.split("/");
    if (cell.length === 0) noun[property] = value;
    else noun[property] = { ...(noun[property] as object | undefined), [cell.join("/")]: value };
  }
  return noun as never;
}

const pathOf = ({ field, ages }: Term): string => (ages === undefined ? field : `${field}/T/${ages}`);
const isPlain = (card: RatioSpec): boolean => [...card.numerator, ...card.denominator].every(({ times = 1 }) => times === 1);

/** The laws that every plain ratio of figures keeps, and the value of one example of each. */
export function testRatios(cases: Readonly<Record<string, RatioCase>>): void {
  describe.each(Object.entries(cases))("%s", (_, { card, act, figures, value }) => {
    const [above, below] = [card.numerator.map(pathOf), card.denominator.map(pathOf)];
    const paths = [...new Set([...above, ...below])];
    const all = (changed: readonly string[], to: number | null) =>
      nounOf({ ...figures, ...Object.fromEntries(changed.map((path) => [path, to])) });

    it("gives the value of its example", () => {
      expect(paths.filter((path) => figures[path] === undefined)).toEqual([]);
      expect(act(nounOf(figures))).toBeCloseTo(value, 10);
    });

    it("is zero where nothing is above the line, and has no value where nothing is below it", () => {
      const alone = above.filter((path) => !below.includes(path));
      if (isPlain(card) && alone.length === above.length) expect(act(all(above, 0))).toBe(0);
      expect(act(all(below, 0))).toBeNull();
    });

    it.each(paths)("is unknown without %s", (path) => expect(act(all([path], null))).toBeNull());

    it.each(paths)("refuses a negative or impossible %s", (path) => {
      expect(() => act(all([path], -1))).toThrow(refused("count-negative"));
      // A table of ages says the same of all counts that cannot be.
      const impossible = path.startsWith("population/") ? "count-negative" : "not-finite";
      expect(() => act(all([path], Number.NaN))).toThrow(refused(impossible));
      expect(() => act(all([path], Number.POSITIVE_INFINITY))).toThrow(refused(impossible));
    });

    it("over two subjects together lies between those of the two", () => {
      const year = fc.record(Object.fromEntries(paths.map((path) => [path, fc.integer({ min: 1, max: 10_000 })])));
      fc.assert(
        fc.property(year, year, (a, b) => {
          const both = Object.fromEntries(paths.map((path) => [path, (a[path] ?? 0) + (b[path] ?? 0)]));
          const [one, two, whole] = [a, b, both].map((noun) => act(nounOf(noun)) ?? Number.NaN) as [number, number, number];
          const room = 1e-9 * Math.max(Math.abs(one), Math.abs(two));
          expect(whole).toBeGreaterThanOrEqual(Math.min(one, two) - room);
          expect(whole).toBeLessThanOrEqual(Math.max(one, two) + room);
        }),
        { numRuns: 30 },
      );
    });
  });
}
