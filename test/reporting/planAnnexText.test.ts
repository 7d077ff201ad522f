import { planAnnex } from "kpss/evaluation";
import { planningData } from "kpss/model";
import { regionalSubmission } from "kpss/planning";
import { planAnnexText, regionalSubmissionText, reportTableText, sentence } from "kpss/reporting";
import { describe, expect, it } from "vitest";
import { day, lastPlan, needs, nextPlan, secrets, wholeOffice } from "../planning/annexOffice.ts";

const plain = (text: string): string => text.replaceAll("\u00a0", " ");
const annex = planAnnex(wholeOffice, "orp/6201", {
  day,
  compare: ["kraj", "cr", "similar"],
  similar: ["orp/6202"],
  plan: nextPlan,
  previous: lastPlan,
  needs,
});
const file = regionalSubmission(wholeOffice, "orp/6201", { day, planYear: 2026, plan: nextPlan, needs });
const empty = planAnnex(planningData({}), "orp/6201", { day });
const languages = ["cs", "en"] as const;

/* Reference: sentences and tables written by hand from the figures of test/planning/annexOffice.ts. */
describe("reference", () => {
  it("says an annex in a sentence", () => {
    const said = languages.map((lang) => plain(sentence({ ...annex, gaps: annex.gaps.slice(0, 1) }, lang)));
    expect(said[0]).toBe(
      "ORP orp/6201: podklady plánu k 30. 6. 2024: něco je v 6 z 7 oddílů, zatím nic: Sociální rizika; chybí 1 údaj, nejčastěji výnosy podle původu a plátce (poskytovatel).",
    );
    expect(said[1]).toContain("6 of 7 sections have something in them, nothing yet in: Social risks; 1 figure missing");
  });

  it("says a file for the region in a sentence", () => {
    expect(plain(sentence({ ...file, incomplete: [] }, "cs", () => "Blansko"))).toBe(
      "ORP Blansko: podklad pro kraj na rok 2026 k 30. 6. 2024: 2 potřeby, 2 opatření, v síti 1 požadovaná změna, 1 neznámá; nic nechybí.",
    );
    expect(plain(sentence({ ...file, incomplete: [] }, "en", () => "Blansko"))).toBe(
      "ORP Blansko: file for the region for 2026 on 30 June 2024: 2 needs, 2 measures, in the network 1 change wanted, 1 unknown; nothing is missing.",
    );
  });

  it("prints a table with limits, crowns, and what is not known beneath", () => {
    const lines = plain(reportTableText(annex.sections.needs.table, { lang: "cs", width: 120 })).split("\n");
    expect(lines).toContain(
      "senioři         pečovatelská služba  terénní         7–20        4       1             3        1         0           0",
    );
    expect(plain(reportTableText(annex.sections.financing.table, { lang: "cs" }))).toContain(
      "2023  náklady                       ≥ 5 800 000",
    );
    const people = plain(reportTableText(annex.sections.people.table, { lang: "en", without: ["topic", "basePeriod"] }));
    expect(people).toMatch(/\ncrude birth rate +10\.00 +10\.00 +9\.43 +8\.00 +‰ +2023 +records of/);
    expect(people).toMatch(/Without a figure \(not known to the source\): ageing index/);
  });
});

describe("unknown", () => {
  it("an empty annex says why each section is empty, and who has what", () => {
    const text = plain(planAnnexText(empty, { lang: "cs" }));
    expect(text.split("Zatím není co uvést: nikdo se neptal.").length - 1).toBe(7);
    expect(text).toContain("– Český statistický úřad: ");
  });
});

describe("refusal", () => {
  it("of a language and of a width", () => {
    expect(() => planAnnexText(annex, { lang: "de" as never })).toThrow(expect.objectContaining({ code: "language-unknown" }));
    expect(() => reportTableText(annex.sections.people.table, { lang: "cs", width: 3 })).toThrow(
      expect.objectContaining({ code: "width-invalid" }),
    );
  });
});

describe("law", () => {
  it.each(languages)("no line is longer than the width, nothing unfinished or secret is printed: %s", (lang) => {
    for (const width of [72, 100, 140]) {
      const text = [
        planAnnexText(annex, { lang, width }),
        regionalSubmissionText(file, { lang, width }),
        planAnnexText(empty, { lang, width }),
      ].join("\n");
      expect(text.split("\n").filter((line) => [...line].length > width)).toEqual([]);
      expect(text).not.toMatch(/undefined|null|NaN|\[object|[^.]\.\.(?!\.)/);
      expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
    }
  });
});
