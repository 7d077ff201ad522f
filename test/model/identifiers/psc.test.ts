import { expect, it } from "vitest";
import { psc } from "../../../src/model/identifiers/psc.ts";

it.each(["678 01", "678\u00a001", "67801"])("psc stores %j without the space", (text) => {
  expect(psc(text)).toBe("67801");
});

it.each(["6 7801", "678  01", "678-01", "678 01 Blansko", " 678 01", "078 01", "878 01"])("psc refuses %j", (text) => {
  expect(() => psc(text)).toThrow(expect.objectContaining({ name: "RangeError", code: "psc-invalid" }));
});
