import { describe, expect, it } from "vitest";
import type { ExclusionIndex } from "../../../src/analyses/risk/exclusionIndex.ts";
import { sentence } from "../../../src/reporting/sentence.ts";
import { index, openIndex } from "../records.ts";

const cs = (record: ExclusionIndex): string => sentence(record, "cs").replaceAll("\u00a0", " ");

describe("a sentence about an exclusion index", () => {
  it("says the published index, its category, where each point comes from, and that the limits are reconstructed", () => {
    expect(cs(index)).toBe(
      "obec Blansko: index sociálního vyloučení za rok 2023: 10 bodů (publikovaný), pásmo 8 až 11 bodů; body: osoby v exekuci 2 body (počet 2), " +
        "příspěvek na bydlení 3 body (počet 2, podíl 1), příspěvek na živobytí 2 body (počet 2), uchazeči o zaměstnání 3 body (počet 2, podíl 1); " +
        "bez bodu: předčasné odchody ze školy; hranice bodů jsou rekonstruované, vydavatel je nezveřejnil.",
    );
  });

  it("says a computed one, and an interval where a figure is unknown", () => {
    expect(cs({ ...index, published: null })).toContain("10 bodů (vypočtený), pásmo");
    expect(cs(openIndex)).toContain("není znám přesně (zdroj neuvádí), vypočtený 10 až 16 bodů, pásmo nelze určit;");
    expect(cs(openIndex)).toContain("předčasné odchody ze školy 0 až 6 bodů (údaj chybí)");
    const [first] = index.parts;
    const half = { ...first, points: { count: 1, share: null, locationQuotient: null }, low: 1, high: 5 } as const;
    expect(cs({ ...index, parts: [half as (typeof index.parts)[number]] })).toContain(
      "osoby v exekuci 1 až 5 bodů (počet 1, podíl neznámý, lokalizační kvocient neznámý)",
    );
    expect(cs({ ...openIndex, low: 12, category: "12-30" })).toContain("vypočtený 12 až 16 bodů, pásmo 12 až 30 bodů;");
  });

  it("says where the published index and the figures do not agree", () => {
    expect(cs({ ...index, published: 12, value: 12, category: "12-30" })).toContain(
      "12 bodů (publikovaný), pásmo 12 až 30 bodů; z údajů vychází 10 bodů;",
    );
    expect(cs({ ...openIndex, published: 10, value: 10, category: "8-11" })).toContain(
      "10 bodů (publikovaný), pásmo 8 až 11 bodů; z údajů vychází 10 až 16 bodů;",
    );
  });

  it("says that it does not apply where nobody lives", () => {
    const nobody: ExclusionIndex = {
      ...index,
      id: "obec/503941",
      municipality: "obec/503941",
      cs: "Libavá",
      published: null,
      value: null,
      reason: "not-applicable",
      parts: [],
      low: 0,
      high: 0,
    };
    expect(cs(nobody)).toBe("obec Libavá: index sociálního vyloučení za rok 2023: nepoužije se (v území nikdo nebydlí).");
    expect(sentence(nobody, "en").replaceAll("\u00a0", " ")).toBe(
      "municipality of Libavá: index of social exclusion of 2023: not applicable (nobody lives there).",
    );
  });

  it("speaks English", () => {
    const words = sentence(openIndex, "en").replaceAll("\u00a0", " ");
    expect(words).toContain("not known exactly (not known to the source), computed 10 to 16 points, the category cannot be told;");
    expect(words).toContain("early school leaving 0 to 6 points (figure missing)");
    expect(words).toMatch(/the limits are reconstructed, the publisher has not printed them\.$/);
  });
});
