import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { differences, differenceText } from "./differences.ts";

const close = () => ({ abs: 1e-9, rel: 1e-9 });
const texts = (got: unknown, expected: unknown) => differences(got, expected, close).map(differenceText);

describe("what agrees", () => {
  test.each([
    [1, 1],
    [1 + 5e-10, 1],
    [1e12 + 500, 1e12],
    [-0, 0],
    [null, null],
    ["refused", "refused"],
    [{ a: [1, { b: null }], more: 1 }, { a: [1, { b: null }] }],
  ])("%j and %j", (got, expected) => expect(texts(got, expected)).toEqual([]));
});

describe("what does not", () => {
  test.each([
    [Number.NaN, 1, "got NaN, expected 1, tolerance 1e-9"],
    [Number.NaN, Number.NaN, "got NaN, expected NaN, tolerance NaN"],
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, "got Infinity, expected Infinity, tolerance Infinity"],
    [Number.NaN, null, "got NaN, expected null, tolerance none"],
    [0, null, "got 0, expected null, tolerance none"],
    [null, 0, "got null, expected 0, tolerance 1e-9"],
    [undefined, null, "got nothing, expected null, tolerance none"],
    ["1", 1, 'got "1", expected 1, tolerance 1e-9'],
    [true, 1, "got true, expected 1, tolerance 1e-9"],
    [[1, 2], { 0: 1, 1: 2 }, 'got [1,2], expected {"0":1,"1":2}, tolerance none'],
    [{ 0: 1, length: 1 }, [1], 'got {"0":1,"length":1}, expected [1], tolerance none'],
    [[1], [1, 2], "length got 1, expected 2, tolerance none"],
    [{}, { toString: 1 }, "toString got nothing, expected 1, tolerance 1e-9"],
    [{ "a b": [0] }, { "a b": [1] }, '["a b"][0] got 0, expected 1, tolerance 1e-9'],
  ])("%s and %s", (got, expected, words) => expect(texts(got, expected)).toEqual([words]));
});

test("at the bound numbers agree, beyond it they do not", () => {
  const half = () => ({ abs: 0.5, rel: 0 });
  expect(differences(1.5, 1, half)).toEqual([]);
  expect(differences(1.5000001, 1, half)).toHaveLength(1);
});

test("law: any JSON agrees with itself, and with no tolerance a changed number does not", () => {
  const exact = () => ({ abs: 0, rel: 0 });
  fc.assert(fc.property(fc.jsonValue(), (value) => differences(structuredClone(value), value, exact).length === 0));
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      (got, expected) => (differences([got], [expected], exact).length === 0) === (got === expected),
    ),
  );
});
