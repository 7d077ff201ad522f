import { expect, it } from "vitest";
import { language } from "../../src/reporting/language.ts";

it("knows Czech and English, and refuses the rest", () => {
  expect([language("cs"), language("en")]).toEqual(["cs", "en"]);
  for (const code of ["", "CS", "cs-CZ", "de", "constructor"]) {
    expect(() => language(code)).toThrow(expect.objectContaining({ name: "RangeError", code: "language-unknown" }));
  }
});
