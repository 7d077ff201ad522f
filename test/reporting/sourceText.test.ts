import { describe, expect, it } from "vitest";
import { sources } from "../../src/codebooks/sources.ts";
import { publisherText, sourceText } from "../../src/reporting/sourceText.ts";

describe("sourceText", () => {
  it("calls a source of the codebook by its name and another one by its id", () => {
    expect(sourceText("csu-facilities-2023", "cs")).toBe("Zařízení sociálních služeb podle obcí 2023 (ukazatel 6098)");
    expect(sourceText("csu-facilities-2023", "en")).toBe("Social-service facilities by municipality 2023 (indicator 6098)");
    expect(sourceText("own\ntable", "cs")).toBe("own table");
    expect(sourceText("constructor", "cs")).toBe("constructor");
  });
});

describe("publisherText", () => {
  it.each([
    [["csu-facilities-2023"], "ČSÚ"],
    [["csu-population-2020-12-31", "asz-exclusion-index-2023"], "ČSÚ, ASZ/MMR"],
    [["csu-population-2020-12-31", "csu-facilities-2023"], "ČSÚ"],
    [["mpsv-rpss", "office"], "MPSV, evidence úřadu"],
    [[], "bez uvedení zdroje"],
  ])("%j: %s", (ids, words) => expect(publisherText(ids, "cs")).toBe(words));

  it("has a short name for every publisher of the codebook", () => {
    for (const { code } of sources) expect(publisherText([code], "cs").length).toBeLessThanOrEqual(30);
  });
});
