import { describe, expect, it } from "vitest";
import { regions } from "../../src/codebooks/regions.ts";
import { subjectText } from "../../src/reporting/subjectText.ts";

const spaced = (text: string): string => text.replaceAll("\u00a0", " ");

describe("subjectText", () => {
  it.each([
    ["orp/6201", "Blansko", "ORP Blansko", "ORP Blansko"],
    ["obec/572543", "Všeradov", "obec Všeradov", "municipality of Všeradov"],
    ["okres/40703", "Blansko", "okres Blansko", "district of Blansko"],
    ["pou/62012", "Blansko", "POÚ Blansko", "POÚ Blansko"],
    ["kraj/3115", "Jihomoravský kraj", "Jihomoravský kraj", "South Moravian Region"],
    ["kraj/3018", "Hlavní město Praha", "Hlavní město Praha", "Prague"],
    ["cr", "Česká republika", "Česká republika", "Czech Republic"],
    ["12345678", "Charita", "Charita", "Charita"],
  ])("%s %s: %s, %s", (id, name, cs, en) => {
    expect(spaced(subjectText(id, name, "cs"))).toBe(cs);
    expect(spaced(subjectText(id, name, "en"))).toBe(en);
  });

  it.each([
    ["orp/6201", "ORP 6201", "ORP 6201"],
    ["obec/572543", "obec 572543", "municipality 572543"],
    ["kraj/3999", "kraj 3999", "region 3999"],
    ["cr", "Česká republika", "Czech Republic"],
    ["service/1", "service/1", "service/1"],
    ["", "nepojmenovaný subjekt", "unnamed subject"],
  ])("%s without a name: %s, %s", (id, cs, en) => {
    for (const name of [undefined, "", " \u0000\n"]) {
      expect(spaced(subjectText(id, name, "cs"))).toBe(cs);
      expect(spaced(subjectText(id, name, "en"))).toBe(en);
    }
  });

  it("knows the regions by themselves", () => {
    for (const { code, cs, en } of regions) {
      expect(subjectText(`kraj/${code}`, undefined, "cs")).toBe(cs);
      expect(subjectText(`kraj/${code}`, undefined, "en")).toBe(en);
    }
  });
});
