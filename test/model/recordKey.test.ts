import { expect, it } from "vitest";
import { isRecordKey } from "../../src/model/recordKey.ts";

it.each(["1", "12", "1.2.3", "P-2025/07", "Č12", "a_1", `1${"x".repeat(63)}`])("%s is the key of a record", (text) => {
  expect(isRecordKey(text)).toBe(true);
});

it.each([
  ["", "nothing"],
  ["Nováková", "a name"],
  ["Jan Novák 1", "a name with a number"],
  ["805130/1234", "a birth number"],
  ["8051301234", "a birth number without a slash"],
  ["805130/123", "an old birth number"],
  [".1", "a point in front"],
  ["-1", "a minus in front"],
  [`1${"x".repeat(64)}`, "65 signs"],
  ["__proto__", "a name that every object has"],
  ["1\n", "a line break"],
])("%j, %s, is not", (text) => {
  expect(isRecordKey(text)).toBe(false);
});

it.each([null, 1, {}, undefined])("%j is not", (value) => {
  expect(isRecordKey(value)).toBe(false);
});
